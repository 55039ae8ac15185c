package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
)

type reportCommand struct {
	Day reportDayCommand `cmd:"" help:"One day: pages, times, promises, what waits and what failed. Ids of threads, no names, numbers or words."`
}

type reportDayCommand struct {
	Settings settingsFlags `embed:""`
	Date     string        `help:"The day, 2026-03-02; the last 24 hours when left out."`
	JSON     bool          `name:"json" help:"For machines."`
}

// Run counts one day.
func (c reportDayCommand) Run(ctx context.Context, sys system) error {
	return withOutbox(ctx, sys, c.Settings, func(o outbox) error {
		from, to := o.now.Add(-24*time.Hour), o.now.Add(time.Second) // what happens in this second is in
		if c.Date != "" {
			day, err := time.ParseInLocation(time.DateOnly, c.Date, o.engine.World().Program.Zone)
			if err != nil {
				return fmt.Errorf("--date %q: write it as 2026-03-02", c.Date)
			}
			from, to = day, day.AddDate(0, 0, 1)
		}
		day := bot.NewDay(from, to)
		unreadable, err := threads(ctx, o.store, day.Add)
		if err != nil {
			return err
		}
		failed := 0
		for _, d := range o.dead {
			if !d.Died.Before(from) && d.Died.Before(to) {
				failed++
			}
		}
		segments, err := o.store.Segments(ctx, from, to)
		if err != nil {
			return err
		}
		price := o.engine.World().Program.Price
		if c.JSON {
			out := struct {
				*bot.Day
				Failed     int      `json:"failed"`
				Unreadable int      `json:"unreadable"`
				Segments   int      `json:"segments"`
				Cost       *float64 `json:"cost"` // null when the price is unknown
				Currency   string   `json:"currency,omitempty"`
			}{day, failed, unreadable, segments, nil, price.Currency}
			if price.Segment > 0 {
				out.Cost = new(float64(segments) * price.Segment)
			}
			return json.NewEncoder(sys.out).Encode(out)
		}
		if err := printDay(sys, day, failed, unreadable); err != nil {
			return err
		}
		_, err = fmt.Fprintf(sys.out, "%-22s %d sent, %s\n", "segments", segments, cost(segments, price))
		return err
	})
}

func printDay(sys system, d *bot.Day, failed, unreadable int) error {
	fmt.Fprintf(sys.out, "from %s to %s\n", stamp(d.From.Unix()), stamp(d.To.Unix()))
	row := func(what, how string) { fmt.Fprintf(sys.out, "%-22s %s\n", what, how) }
	row("handoffs", counts(d.Handoffs))
	row("pages", fmt.Sprint(d.Pages))
	row("time to accept", times(d.Accept))
	row("time to first word", times(d.Word))
	row("promises ended", counts(d.Promises))
	row("promises open", fmt.Sprint(d.Open))
	row("promises missed", ids(d.Missed))
	row("promises overdue", ids(d.Late))
	row("follow-ups", counts(d.Follow))
	row("unread words", fmt.Sprint(d.Unread))
	row("failed sends", fmt.Sprint(failed))
	row("opted out", ids(d.Left))
	row("left in distress", ids(d.Distress))
	row("still open", ids(d.Waiting))
	row("to be signed", ids(d.Unsigned))
	row("drills", fmt.Sprintf("%d, time to accept: %s", d.Drills, times(d.Drilled)))
	return tellUnreadable(sys, unreadable)
}

// cost is what so many segments come to, and at which price.
func cost(segments int, p bot.Price) string {
	if p.Segment == 0 {
		return "cost unknown: no price in program.yaml"
	}
	return fmt.Sprintf("%.2f %s at %g each, the price of %s", float64(segments)*p.Segment, p.Currency, p.Segment, p.Date)
}

// counts names what was counted, in the order of the alphabet.
func counts[K ~string](n map[K]int) string {
	var out []string
	for _, k := range slices.Sorted(maps.Keys(n)) {
		out = append(out, fmt.Sprintf("%d %s", n[k], k))
	}
	if len(out) == 0 {
		return "none"
	}
	return strings.Join(out, ", ")
}

// times says how long something took: the middle, the longest, and of how many.
func times(seconds []int64) string {
	if len(seconds) == 0 {
		return "none"
	}
	slices.Sort(seconds)
	at := func(i int) time.Duration { return time.Duration(seconds[i]) * time.Second }
	return fmt.Sprintf("median %s, longest %s, of %d", at(len(seconds)/2), at(len(seconds)-1), len(seconds))
}

func ids(all []string) string {
	if len(all) == 0 {
		return "none"
	}
	slices.Sort(all)
	return strings.Join(slices.Compact(all), " ")
}
