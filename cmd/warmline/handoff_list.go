package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
)

// handoffCommand is for the supervisor: what became of every handoff, and a name under
// each crisis that somebody has read.
type handoffCommand struct {
	List handoffListCommand `cmd:"" help:"List handoffs, the newest first: ids, kinds and times, no names, numbers or words."`
	Show handoffShowCommand `cmd:"" help:"Show one: its rules, pages and times. That you looked goes into the audit trail."`
	Sign handoffSignCommand `cmd:"" help:"Put a name under one that you have read."`
}

type handoffListCommand struct {
	Settings settingsFlags `embed:""`
	Open     bool          `help:"Only those that are open."`
	Unsigned bool          `help:"Only those that are over and that somebody has yet to sign: every crisis, and who left in distress."`
}

// listed is one handoff with the thread it is of.
type listed struct {
	thread string
	bot.Past
}

func (h listed) id() string { return fmt.Sprintf("%s.%d", h.thread, h.Handoff) }

func (h listed) stands() string {
	switch {
	case h.Over == 0 && h.Coach == "":
		return "waiting"
	case h.Over == 0:
		return "held"
	case h.Wants():
		return "to sign"
	case h.Signed > 0:
		return "signed"
	}
	return "over"
}

// Run lists them.
func (c handoffListCommand) Run(ctx context.Context, sys system) error {
	return withData(ctx, sys, c.Settings, func(store *redisstore.Store) error {
		var all []listed
		unreadable, err := threads(ctx, store, func(id string, th *bot.Thread) {
			for _, p := range th.Handoffs() {
				if (!c.Open || p.Over == 0) && (!c.Unsigned || p.Over > 0 && p.Wants()) {
					all = append(all, listed{id, p})
				}
			}
		})
		if err != nil {
			return err
		}
		slices.SortFunc(all, func(a, b listed) int { return cmp.Or(cmp.Compare(b.Opened, a.Opened), cmp.Compare(a.id(), b.id())) })
		t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(t, "id\topened\tlevel\tkind\tpages\taccepted\tfirst word\tcoach\tstands")
		for _, h := range all {
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\t%s\n", h.id(), stamp(h.Opened), h.Level, cmp.Or(string(h.Promised), string(h.Kind)), h.Pages,
				span(h.Opened, h.Accepted), span(h.Accepted, h.Word), cmp.Or(h.Coach, "-"), h.stands())
		}
		if err := t.Flush(); err != nil {
			return err
		}
		return tellUnreadable(sys, unreadable)
	})
}

func tellUnreadable(sys system, n int) error {
	if n == 0 {
		return nil
	}
	_, err := fmt.Fprintf(sys.out, "Conversations that cannot be read and are not counted: %d\n", n)
	return err
}

// threads reads every thread. One that cannot be read hides no other, and is counted.
func threads(ctx context.Context, store *redisstore.Store, each func(string, *bot.Thread)) (unreadable int, err error) {
	err = store.Dump(ctx, func(p redisstore.Piece) error {
		if p.ID == "" || bot.IsDesk(p.ID) {
			return nil
		}
		state, err := store.State(p)
		if err != nil {
			unreadable++
			return nil
		}
		thread, err := bot.OpenThread(bot.Snapshot{ID: p.ID, State: state})
		if err != nil {
			unreadable++
			return nil
		}
		each(p.ID, thread)
		return nil
	})
	return unreadable, err
}

func stamp(at int64) string { return time.Unix(at, 0).UTC().Format("2006-01-02 15:04Z") }

// span is how long something took, "-" when it has not come.
func span(from, to int64) string {
	if to == 0 {
		return "-"
	}
	return (time.Duration(max(0, to-from)) * time.Second).String()
}
