package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
)

type coachTalkCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"The coach's id."`
}

// toTalk is one person on a coach's list.
type toTalk struct {
	thread string
	since  int64
	group  int // 0, or 1: left words and nothing else
	why    string
}

// Run lists those whom a coach talks to first: before those who only left words, and who
// has waited longest on top. Ids and numbers, no names and no words.
func (c coachTalkCommand) Run(ctx context.Context, sys system) error {
	return withData(ctx, sys, c.Settings, func(store *redisstore.Store) error {
		var all []toTalk
		unreadable, err := threads(ctx, store, func(id string, th *bot.Thread) {
			if !slices.Contains(th.Listed, c.ID) || len(th.Signals) == 0 {
				return
			}
			var why []string
			for _, s := range th.Signals {
				why = append(why, strings.TrimSpace(string(s.Kind)+" "+strings.Trim(fmt.Sprint(s.Numbers), "[]")))
			}
			p := toTalk{id, th.Signals[0].At, 1, strings.Join(why, ", ")}
			if slices.ContainsFunc(th.Signals, func(s bot.Signal) bool { return s.Kind.Soon() }) {
				p.group = 0
			}
			all = append(all, p)
		})
		if err != nil {
			return err
		}
		slices.SortFunc(all, func(a, b toTalk) int {
			return cmp.Or(cmp.Compare(a.group, b.group), cmp.Compare(a.since, b.since), cmp.Compare(a.thread, b.thread))
		})
		t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(t, "thread\tsince\twhy")
		for _, p := range all {
			fmt.Fprintf(t, "%s\t%s\t%s\n", p.thread, stamp(p.since), p.why)
		}
		if err := t.Flush(); err != nil {
			return err
		}
		return tellUnreadable(sys, unreadable)
	})
}
