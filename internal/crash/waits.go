package main

import (
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/internal/phone"
)

// waited is how long somebody in danger did.
type waited struct {
	sid                string // of the words of danger
	began, heard, page time.Time
}

// toHeard is until the words were committed, toPage until a coach's page had left.
func (w waited) toHeard() time.Duration { return w.heard.Sub(w.began) }
func (w waited) toPage() time.Duration  { return w.page.Sub(w.began) }

// waits are those of everybody in danger for whom a page was delivered.
func (e *evidence) waits() []waited {
	pages, heard := e.pages(), map[string]time.Time{}
	for _, c := range slices.Backward(e.commits) {
		heard[c.op] = c.at
	}
	threads := e.threads()
	seen := map[phone.Number]bool{}
	var out []waited
	for _, m := range e.inbound {
		danger := slices.ContainsFunc(e.people, func(p *person) bool { return p.phone == m.From && p.crisis })
		if page, paged := pages[threads[m.From]]; danger && paged && !seen[m.From] {
			out = append(out, waited{m.SID, e.real(m), heard[m.SID], page})
		}
		seen[m.From] = true
	}
	return out
}

// pages says when the first page of each thread left that was delivered.
func (e *evidence) pages() map[string]time.Time {
	first := map[string]time.Time{}
	for _, c := range e.commits {
		for _, f := range c.effects {
			if !f.repeat || f.stream != "p" || !strings.HasPrefix(c.conv, "d-") || !e.delivered(f.id) {
				continue
			}
			thread, _, _ := strings.Cut(c.op, ".")
			left := e.real(e.made[f.id][0])
			if was, seen := first[thread]; !seen || left.Before(was) {
				first[thread] = left
			}
		}
	}
	return first
}
