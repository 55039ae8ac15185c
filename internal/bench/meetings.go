package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/feed"
	"github.com/warmline/warmline/internal/meetings"
	"github.com/warmline/warmline/internal/meetings/many"
)

// thousands is how many meetings a large feed has.
const thousands = 5000

var large = sync.OnceValue(func() []byte { return many.Feed(meetings.Guide, thousands) })

// meetings records what it costs to read a large feed for the first time, from its server
// to where people are told of it; to learn that it has not changed; and to find in it.
func (h *hall) meetings(ctx context.Context, r round) error {
	addr, done, err := serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") != "" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", `"1"`)
		_, _ = w.Write(large()) // whoever has gone is told by the other side
	}))
	if err != nil {
		return err
	}
	defer done()
	now := h.clock.Now()
	f := bot.Feed{Name: fmt.Sprintf("large-%d", now.UnixNano()), URL: "http://" + addr, Format: meetings.Guide, Defaults: meetings.Defaults{Zone: "America/New_York"}}
	keeper, err := bot.NewKeeper(ctx, h.store, bot.World{Program: &bot.Program{Feeds: []bot.Feed{f}}})
	if err != nil {
		return err
	}
	fetcher := feed.New(h.store, keeper, nil, clock.NewManual(now))
	for _, name := range []string{"meetings_load", "meetings_same"} {
		began := time.Now()
		if err := fetcher.Look(ctx, true); err != nil {
			return err
		}
		r[name] = float64(time.Since(began).Microseconds()) / 1000
	}
	all := keeper.World().Meetings
	if held := all.Feeds(); len(held) != 1 || len(held[0].Meetings) < thousands*9/10 {
		return errors.New("the large feed was not read")
	}
	zone := h.folder.Program.Zone
	micros, _, err := cost(repeats/10, func(int) error {
		heard := all.Hear("na meeting near fitchburg saturday", now.In(zone))
		if len(all.Find(now, zone, heard.Ask, 0, 3)) == 0 {
			return errors.New("no meeting is found")
		}
		return nil
	})
	r["meetings_find"] = micros / 1000
	return err
}
