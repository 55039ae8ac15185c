package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
)

var errNoHandoff = errors.New("no such handoff: see `warmline handoff list`")

type handoffShowCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"As the list has it."`
	By       string        `help:"Your name, for the audit trail."`
	Words    bool          `help:"Show what was written too: the person's words, the coach's, the notes."`
}

// Run shows one handoff, after it is written down that somebody looks.
func (c handoffShowCommand) Run(ctx context.Context, sys system) error {
	return withData(ctx, sys, c.Settings, func(store *redisstore.Store) error {
		h, thread, err := findHandoff(ctx, store, c.ID)
		if err != nil {
			return err
		}
		what := "handoff show " + c.ID
		if c.Words {
			what += " --words"
		}
		if err := looks(ctx, store, c.By, what); err != nil {
			return err
		}
		kept, err := store.Lines(ctx, h.thread)
		if err != nil {
			return err
		}
		fmt.Fprintf(sys.out, "handoff     %s\nlevel       %s\nkind        %s\nrules       %s\npages       %d\naccepted    %s\nfirst word  %s\ncoach       %s\nstands      %s\n",
			c.ID, h.Level, cmp.Or(string(h.Promised), string(h.Kind)), cmp.Or(strings.Join(h.Rules, " "), "-"), h.Pages,
			span(h.Opened, h.Accepted), span(h.Accepted, h.Word), cmp.Or(h.Coach, "-"), h.stands())
		if h.Signed > 0 {
			fmt.Fprintf(sys.out, "signed      %s by %s\n", stamp(h.Signed), h.By)
		}
		if o := thread.Blocked; o != nil {
			fmt.Fprintf(sys.out, "blocked     %s by %s\n", stamp(o.At), o.By)
		}
		if o := thread.Preserved; o != nil {
			fmt.Fprintf(sys.out, "legal hold  %s by %s\n", stamp(o.At), o.By)
		}
		for _, p := range thread.Promises {
			if p.Handoff == h.Handoff {
				fmt.Fprintf(sys.out, "promise     %s by %s, %s %s\n", p.What, stamp(p.By), cmp.Or(string(p.End), "open"), p.Outcome)
			}
		}
		lines, err := h.lines(kept)
		if err != nil {
			return err
		}
		if err := h.pages(ctx, sys, store, lines); err != nil {
			return err
		}
		came, err := arrivals(ctx, store, h.thread)
		if err != nil {
			return err
		}
		fmt.Fprintln(sys.out)
		return timeline(sys, lines, came, c.Words)
	})
}

// lines are those of the transcript from the handoff's first words to its end.
func (h listed) lines(kept [][]byte) (out []bot.Line, err error) {
	for _, data := range kept {
		var l bot.Line
		if err := json.Unmarshal(data, &l); err != nil {
			return nil, errors.New("a line of the transcript cannot be read")
		}
		if l.At >= h.Opened && (h.Over == 0 || l.At <= h.Over) {
			out = append(out, l)
		}
	}
	return out, nil
}

// timeline prints what happened, and of each text to the person what became of it.
func timeline(sys system, lines []bot.Line, came map[int64]string, words bool) error {
	t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
	for _, l := range lines {
		text := ""
		if words {
			text = strings.Join(strings.Fields(l.Text), " ")
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", time.Unix(l.At, 0).UTC().Format("15:04:05Z"), l.Who, l.ID, came[l.Seq], text)
	}
	return t.Flush()
}

// pages prints for each coach who was paged what became of the texts.
func (h listed) pages(ctx context.Context, sys system, store *redisstore.Store, lines []bot.Line) error {
	var coaches []string
	for _, l := range lines {
		if coach, ok := strings.CutPrefix(l.ID, "page "); ok && l.Who == "event" && !strings.Contains(coach, " ") && !slices.Contains(coaches, coach) {
			coaches = append(coaches, coach)
		}
	}
	for _, coach := range coaches {
		id := bot.DeskID(coach)
		snap, err := store.Load(ctx, id)
		if err != nil {
			return err
		}
		desk, err := bot.OpenDesk(snap)
		if err != nil {
			return err
		}
		came, err := arrivals(ctx, store, id)
		if err != nil {
			return err
		}
		n := map[string]int{}
		for _, seq := range desk.PageTexts(h.thread, h.Handoff) {
			n[cmp.Or(came[seq], "not known any more")]++
		}
		fmt.Fprintf(sys.out, "texts       to %s: %s\n", coach, counts(n))
	}
	return nil
}

// arrivals is what became of a conversation's texts, as far as the ledger goes back: by
// place, with the carrier's code where there is one.
func arrivals(ctx context.Context, store *redisstore.Store, id string) (map[int64]string, error) {
	ledger, err := store.Ledger(ctx, id)
	if err != nil {
		return nil, err
	}
	out := map[int64]string{}
	for _, e := range ledger {
		out[e.Seq] = e.Status.String()
		if e.Code > 0 {
			out[e.Seq] += " " + strconv.Itoa(e.Code)
		}
	}
	return out, nil
}

type handoffSignCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"As the list has it."`
	By       string        `help:"Your name."`
}

var errOpen = errors.New("it is open: nothing is signed before it is over")

// Run signs one handoff.
func (c handoffSignCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		store := r.engine.Store.(*redisstore.Store)
		h, _, err := findHandoff(ctx, store, c.ID)
		switch {
		case err != nil:
			return err
		case h.Over == 0:
			return errOpen
		case h.Signed > 0:
			_, err := fmt.Fprintf(sys.out, "%s was signed already, by %s.\n", c.ID, h.By)
			return err
		}
		if err := looks(ctx, store, c.By, "handoff sign "+c.ID); err != nil {
			return err
		}
		sign := bot.Tell{Kind: bot.TellSign, Thread: h.thread, Handoff: h.Handoff, Name: c.By}
		if err := r.engine.Tell(ctx, fmt.Sprintf("sign-%d", r.now.UnixNano()), h.thread, sign); err != nil {
			return err
		}
		_, err = fmt.Fprintf(sys.out, "%s is signed.\n", c.ID)
		return err
	})
}

// findHandoff finds one by the id that the list shows: the thread's and its number.
func findHandoff(ctx context.Context, store *redisstore.Store, id string) (listed, *bot.Thread, error) {
	thread, number, ok := strings.Cut(id, ".")
	n, err := strconv.Atoi(number)
	if !ok || err != nil || bot.IsDesk(thread) {
		return listed{}, nil, errNoHandoff
	}
	snap, err := store.Load(ctx, thread)
	if err != nil {
		return listed{}, nil, err
	}
	th, err := bot.OpenThread(snap)
	if err != nil {
		return listed{}, nil, err
	}
	for _, p := range th.Handoffs() {
		if p.Handoff == n {
			return listed{thread, p}, th, nil
		}
	}
	return listed{}, nil, errNoHandoff
}
