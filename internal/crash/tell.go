package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// slow is a wait for a page that is told of by itself.
const slow = 10 * time.Second

// figures prints one figure.
type figures func(name string, value any, unit string)

// spread prints the median, the 90th percentile and the most of what people waited.
func (f figures) spread(name string, all []waited, long func(waited) time.Duration) {
	if len(all) == 0 {
		return
	}
	sorted := slices.Clone(all)
	slices.SortFunc(sorted, func(a, b waited) int { return cmp.Compare(long(a), long(b)) })
	for _, at := range []struct {
		name string
		i    int
	}{{"p50", len(sorted) / 2}, {"p90", len(sorted) * 9 / 10}, {"max", len(sorted) - 1}} {
		f(name+"_"+at.name, long(sorted[at.i]).Round(time.Millisecond).Seconds(), "s")
	}
}

// tell prints the figures and what broke; it reports whether anything did.
func (r *result) tell(out, human io.Writer) (broken bool) {
	figure := figures(func(name string, value any, unit string) {
		fmt.Fprintf(out, "%s_%s %v %s\n", r.name, name, value, unit)
	})
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
	waits := e.waits()
	figure("crises", len(waits), "people")
	figure.spread("crisis_to_heard", waits, waited.toHeard)
	figure.spread("crisis_to_page", waits, waited.toPage)
	for _, w := range waits {
		if w.toPage() > slow {
			fmt.Fprintf(human, "%s: %s %s: a page after %.3f s, heard after %.3f s\n",
				r.name, w.began.Format("15:04:05.000"), w.sid, w.toPage().Seconds(), w.toHeard().Seconds())
		}
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
