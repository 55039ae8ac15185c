package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/feed"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
)

type meetingsCommand struct {
	Fetch meetingsFetchCommand `cmd:"" help:"Read all feeds now, instead of each once a day."`
	Show  meetingsShowCommand  `cmd:"" help:"How the feeds stand, and what people would be told: --find \"na tonight\"."`
	Check meetingsCheckCommand `cmd:"" help:"Try the programme's feeds and keep nothing: what is read of each, what is left out and why."`
}

type meetingsFetchCommand struct {
	Settings settingsFlags `embed:""`
}

var errFeeds = errors.New("not every feed could be read")

// Run reads all feeds; the running line knows within a minute.
func (c meetingsFetchCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		f := feed.New(r.engine.Store.(*redisstore.Store), r.keeper, nil, clock.NewManual(r.now))
		if err := f.Look(ctx, true); err != nil {
			return err
		}
		return showStands(ctx, sys.out, f, r)
	})
}

type meetingsShowCommand struct {
	Settings settingsFlags `embed:""`
	Find     string        `placeholder:"WORDS" help:"As somebody would text it: the next ten."`
}

// Run shows the feeds, or what is found.
func (c meetingsShowCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		f := feed.New(r.engine.Store.(*redisstore.Store), r.keeper, nil, clock.NewManual(r.now))
		if err := f.Refresh(ctx); err != nil {
			return err
		}
		if c.Find == "" {
			return showStands(ctx, sys.out, f, r)
		}
		w := r.keeper.World()
		zone := w.Program.Zone
		heard := w.Meetings.Hear(c.Find, r.now.In(zone))
		t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
		for _, m := range w.Meetings.Find(r.now, zone, heard.Ask, 0, 10) {
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", m.At.In(zone).Format("Mon Jan 2 15:04"), m.Kind, m.Where(), m.Way(), m.ID)
		}
		if !heard.Whole {
			fmt.Fprintln(t, "There are words in it that are none of ours: a text like this goes to a coach.")
		}
		return t.Flush()
	})
}

// showStands lists the feeds. One that fails makes the command fail, for whoever runs it by a timer.
func showStands(ctx context.Context, out io.Writer, f *feed.Fetcher, r roster) error {
	_, all, err := f.Stands(ctx)
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(t, "feed\tmeetings\tas of\tleft out\tfault")
	for _, c := range r.keeper.World().Program.Feeds {
		i := slices.IndexFunc(all, func(s feed.Stand) bool { return s.Name == c.Name })
		if i < 0 {
			fmt.Fprintf(t, "%s\t\tnever read\n", c.Name)
			continue
		}
		s, asOf := all[i], "never read"
		if s.AsOf > 0 {
			asOf = time.Unix(s.AsOf, 0).In(r.keeper.World().Program.Zone).Format("2006-01-02 15:04")
		}
		fmt.Fprintf(t, "%s\t%d\t%s\t%s\t%s\n", s.Name, s.Count, asOf, leftOut(s.Left), s.Fault)
		if s.Fault != "" {
			err = errFeeds
		}
	}
	return errors.Join(t.Flush(), err)
}

// leftOut says why meetings were left out, and how many.
func leftOut(left map[string]int) string {
	var out []string
	for _, why := range slices.Sorted(maps.Keys(left)) {
		out = append(out, fmt.Sprintf("%d %s", left[why], why))
	}
	return strings.Join(out, ", ")
}

type meetingsCheckCommand struct {
	Settings settingsFlags `embed:""`
}

// Run tries every feed of the programme. It needs neither Redis nor Twilio.
func (c meetingsCheckCommand) Run(ctx context.Context, sys system) error {
	settings, _ := c.Settings.load(sys) // of all settings only the folder counts here
	folder, err := program.Load(settings.Program)
	if err != nil {
		return err
	}
	if len(folder.Program.Feeds) == 0 {
		fmt.Fprintln(sys.out, "The programme has no feeds: write meetings: in program.yaml, as docs/feeds.md says.")
	}
	for _, f := range folder.Program.Feeds {
		read, tried := feed.Try(ctx, f, clock.System{}.Now())
		if tried != nil {
			fmt.Fprintf(sys.out, "%s: %v\n", f.Name, tried)
			err = errFeeds
			continue
		}
		online, zoneless := 0, 0
		for _, m := range read.Meetings {
			if m.Net {
				online++
			}
			if m.Zone == "" {
				zoneless++
			}
		}
		fmt.Fprintf(sys.out, "%s: %d meetings, %d of them online, %d without a time zone\n", f.Name, len(read.Meetings), online, zoneless)
		if s := leftOut(read.Left); s != "" {
			fmt.Fprintf(sys.out, "  left out: %s\n", s)
		}
		if len(read.Meetings) > 0 {
			m := read.Meetings[0]
			fmt.Fprintf(sys.out, "  the first: %s, %s at %s, %s\n", m.Name, time.Weekday(m.Day), m.Time, m.What())
		}
	}
	return err
}
