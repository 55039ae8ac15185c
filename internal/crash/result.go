package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

// result is what came of one round.
type result struct {
	attack
	toll
	evidence *evidence
	breaches map[string][]breach // by check
	fell     int64               // processes that ended by themselves
	took     time.Duration
}

// round runs one attack on a line of its own.
func (a attack) round(ctx context.Context, folder, bin string) (r result, err error) {
	r = result{attack: a}
	began := time.Now()
	if err := os.Mkdir(folder, 0o700); err != nil {
		return r, err
	}
	l, err := open(ctx, folder, bin, a)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, l.close()) }()
	stop := l.run(ctx)
	defer func() { err = errors.Join(err, stop()) }()
	for _, n := range l.nodes {
		n.ready(ctx)
	}

	people := &crowd{street: &street{twilio: l.twilio, clock: l.clock, numbers: &l.numbers, line: lineNumber, zone: l.zone, pause: a.talk}}
	coaches, free := context.WithCancel(ctx)
	var answering sync.WaitGroup
	for _, c := range roster().Coaches {
		answering.Go(func() { newCoach(c.Phone, coachNumbers()[0], l.twilio, &l.numbers).work(coaches) })
	}
	defer answering.Wait()
	defer free()

	traffic, hush := context.WithCancel(ctx)
	var texting sync.WaitGroup
	texting.Go(func() { people.live(traffic, a.people) })
	r.toll, err = a.strike(ctx, l)
	hush()
	texting.Wait()
	if err != nil {
		return r, err
	}
	l.calm.Store(true)
	l.clock.jump(a.jump)
	err = r.judge(ctx, l, people.people)
	for _, n := range l.nodes {
		r.fell += n.fell.Load()
	}
	r.took = time.Since(began)
	return r, err
}

// judge looks until nothing is left that time may mend, or patience ends.
func (r *result) judge(ctx context.Context, l *line, people []*person) error {
	for until := time.Now().Add(r.patience); ; wait(ctx, 2*time.Second) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		e, err := l.gather(ctx, people, r.lossy)
		if err != nil {
			return err
		}
		r.evidence, r.breaches = e, map[string][]breach{}
		open := 0
		for _, c := range checks() {
			found := c.find(e)
			r.breaches[c.name] = found
			if c.heals && (c.lossy || !r.lossy) {
				open += len(found)
			}
		}
		if quiet := e.at.Sub(e.last()) > 0; open == 0 && quiet || time.Now().After(until) {
			return nil
		}
	}
}

// last is when everything that is judged must at least have been seen once.
func (e *evidence) last() time.Time {
	if len(e.blows) == 0 {
		return time.Time{}
	}
	return e.blows[len(e.blows)-1].at.Add(2 * young)
}

// tell prints the figures and what broke; it reports whether anything did.
func (r *result) tell(out, human io.Writer) (broken bool) {
	figure := func(name string, value any, unit string) {
		fmt.Fprintf(out, "%s_%s %v %s\n", r.name, name, value, unit)
	}
	total := 0
	for _, at := range points() {
		total += r.toll.kills[at]
		figure("kills_"+strings.ReplaceAll(string(at), "-", "_"), r.toll.kills[at], "kills")
	}
	figure("kills", total, "kills")
	figure("traps_missed", r.missed, "traps")
	figure("redis_kills", r.toll.redis, "kills")
	figure("redis_freezes", r.toll.freezes, "freezes")
	figure("ended_by_themselves", r.fell, "processes")
	e := r.evidence
	figure("people", len(e.people), "people")
	figure("texts_heard", len(e.inbound), "texts")
	figure("texts_sent", len(e.outbound), "texts")
	figure("commits", len(e.commits), "commits")
	figure("pages_repeated", e.repeated(), "texts")
	waits := e.pageWaits()
	figure("crises", len(waits), "people")
	if len(waits) > 0 {
		figure("crisis_to_page_p50", waits[len(waits)/2].Round(time.Millisecond).Seconds(), "s")
		figure("crisis_to_page_p90", waits[len(waits)*9/10].Round(time.Millisecond).Seconds(), "s")
		figure("crisis_to_page_max", waits[len(waits)-1].Round(time.Millisecond).Seconds(), "s")
	}
	figure("took", r.took.Round(time.Second).Seconds(), "s")
	for _, c := range checks() {
		found := r.breaches[c.name]
		figure(c.name, len(found), "breaches")
		judged := c.lossy || !r.lossy
		if len(found) == 0 || !judged {
			continue
		}
		broken = true
		fmt.Fprintf(human, "%s: %d %s\n", r.name, len(found), c.what)
		for i, b := range found {
			if i == tellAtMost {
				fmt.Fprintf(human, "  … and %d more\n", len(found)-i)
				break
			}
			fmt.Fprintf(human, "  %s %s: %s%s\n", b.at.Format("15:04:05.000"), b.about, b.why, e.near(b))
		}
	}
	return broken
}

const tellAtMost = 12

// near tells the blows around a breach, and what happened to its effects.
func (e *evidence) near(b breach) string {
	var out strings.Builder
	for _, w := range e.blows {
		if d := w.at.Sub(b.at); d > -3*time.Second && d < 3*time.Second {
			fmt.Fprintf(&out, "\n      %+.3f s %s: %s", d.Seconds(), w.whom, w.what)
		}
	}
	e.history(&out, b.about, b.at)
	if b.other != "" {
		e.history(&out, b.other, b.at)
	}
	return out.String()
}

// history tells what happened to an effect, from a moment on.
func (e *evidence) history(out io.Writer, effect string, from time.Time) {
	line := func(at time.Time, what string) {
		fmt.Fprintf(out, "\n      %+.3f s %s %s", at.Sub(from).Seconds(), effect, what)
	}
	for _, c := range e.claims {
		if c.effect == effect {
			line(c.at, "claimed")
		}
	}
	for _, t := range e.tries {
		if t.effect == effect && effect != "" {
			line(t.at, "tried by "+t.node)
		}
	}
	for _, m := range e.made[effect] {
		line(e.real(m), "created, "+m.Status)
	}
	if was, there := e.ledger[effect]; there {
		fmt.Fprintf(out, "\n      %s is %d in the ledger", effect, was.Status)
	}
}

// repeated counts pages that went out again because their fate was unknown.
func (e *evidence) repeated() int {
	n := 0
	repeat := e.effects(func(f effect) bool { return f.repeat })
	for id, all := range e.made {
		if repeat[id] {
			n += len(all) - 1
		}
	}
	return n
}

// pageWaits is how long each person in danger waited until a coach's phone had
// the page, shortest first.
func (e *evidence) pageWaits() []time.Duration {
	first := map[string]emulator.Message{}
	for _, c := range e.commits {
		for _, f := range c.effects {
			if !f.repeat || f.stream != "p" || !strings.HasPrefix(c.conv, "d-") || !e.delivered(f.id) {
				continue
			}
			thread, _, _ := strings.Cut(c.op, ".")
			if was, seen := first[thread]; !seen || e.made[f.id][0].Created.Before(was.Created) {
				first[thread] = e.made[f.id][0]
			}
		}
	}
	threads := e.threads()
	var out []time.Duration
	heard := map[phone.Number]bool{}
	for _, m := range e.inbound {
		i := slices.IndexFunc(e.people, func(p *person) bool { return p.phone == m.From && p.crisis })
		if i < 0 || heard[m.From] {
			continue
		}
		heard[m.From] = true
		if page, paged := first[threads[m.From]]; paged {
			out = append(out, e.real(page).Sub(e.real(m)))
		}
	}
	slices.Sort(out)
	return out
}
