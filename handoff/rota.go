package handoff

import (
	"errors"
	"slices"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/warmline/warmline/internal/clock"
)

// Rota is who is on when: a weekly table, and what differs from it.
type Rota struct {
	Weekly  []Shift  `json:"weekly"`
	Changes []Change `json:"changes,omitempty"` // in the order in which they were made: the later one holds

	Later jsontext.Value `json:",embed"`
}

// Change differs from the weekly table for a time: In alone is a shift of its own,
// Out alone is time off, both are cover: In stands wherever Out stood.
type Change struct {
	From   clock.Local `json:"from"` // in the programme's zone
	To     clock.Local `json:"to"`
	In     string      `json:"in,omitzero"`     // coach ids
	Out    string      `json:"out,omitzero"`    //
	Backup bool        `json:"backup,omitzero"` // In stands behind the shift, not in it

	Later jsontext.Value `json:",embed"`
}

// span is the time of a change: from the first moment when clocks show its
// beginning to the last one when they show its end.
func (c Change) span(zone *time.Location) Stretch {
	return Stretch{c.From.First(zone), c.To.Last(zone)}
}

// apply changes who is on at a moment within the change.
func (c Change) apply(on, backup []string) ([]string, []string) {
	switch {
	case c.Out != "":
		return swap(on, c.Out, c.In), swap(backup, c.Out, c.In)
	case c.Backup:
		return on, append(backup, c.In)
	}
	return append(on, c.In), backup
}

// swap puts in wherever out stands; "" for nobody.
func swap(ids []string, out, in string) []string {
	for i, id := range ids {
		if id == out {
			ids[i] = in
		}
	}
	return slices.DeleteFunc(ids, func(id string) bool { return id == "" })
}

// Named lists every coach that the week names, each once.
func (w Week) Named() []string {
	var out []string
	for _, s := range w.Shifts {
		out = append(append(out, s.Coaches...), s.Backup...)
	}
	for _, c := range w.Changes {
		out = append(out, c.In, c.Out)
	}
	return slices.DeleteFunc(unique(out), func(id string) bool { return id == "" })
}

// Names says whether the week names a coach as one of a shift.
func (w Week) Names(coach string) bool {
	return slices.ContainsFunc(w.Shifts, func(s Shift) bool { return slices.Contains(s.Coaches, coach) }) ||
		slices.ContainsFunc(w.Changes, func(c Change) bool { return c.In == coach && !c.Backup })
}

// Since is the rota without what is over.
func (r Rota) Since(now time.Time, zone *time.Location) Rota {
	r.Changes = slices.DeleteFunc(slices.Clone(r.Changes), func(c Change) bool { return !c.span(zone).End.After(now) })
	return r
}

// Search is for somebody who takes over a time of work.
type Search struct {
	From  clock.Local `json:"from"`
	To    clock.Local `json:"to"`
	Out   string      `json:"out"`             // whose it was
	Asked []string    `json:"asked,omitempty"` // coach ids, in the order in which they were asked
	At    int64       `json:"at,omitzero"`     // when the last one was asked, unix seconds
	Vain  bool        `json:"vain,omitzero"`   // everyone was asked, and the supervisor knows it

	Later jsontext.Value `json:",embed"`
}

// Span is the time that is looked for.
func (s Search) Span(zone *time.Location) Stretch {
	return Change{From: s.From, To: s.To}.span(zone)
}

// Stored is the rota to change: the stored one, or that of program.yaml where none
// is.
func (r Roster) Stored(seed Week) Rota {
	if r.Rota != nil {
		return *r.Rota
	}
	return Rota{Weekly: seed.Shifts}
}

// Changed is the roster with one more change of the rota; the same change again is
// none.
func (r Roster) Changed(seed Week, c Change) Roster {
	rota := r.Stored(seed)
	if !slices.ContainsFunc(rota.Changes, func(o Change) bool {
		return o.From == c.From && o.To == c.To && o.In == c.In && o.Out == c.Out && o.Backup == c.Backup
	}) {
		rota.Changes = append(slices.Clone(rota.Changes), c)
	}
	r.Rota = &rota
	return r
}

// Searching is the roster with one more search for cover; the same again is none.
func (r Roster) Searching(s Search) Roster {
	if !slices.ContainsFunc(r.Searches, func(o Search) bool { return o.From == s.From && o.To == s.To && o.Out == s.Out }) {
		r.Searches = append(slices.Clone(r.Searches), s)
	}
	return r
}

// Errors of a change that cannot be.
var (
	errNobody   = errors.New("a change names who comes in, who goes out, or both, and not one for themself")
	errBackward = errors.New("a change ends after it begins, and lasts at most a year")
)

// Fault says what is wrong with a change, nil when nothing is.
func (c Change) Fault(zone *time.Location) error {
	for _, l := range []clock.Local{c.From, c.To} {
		if _, err := clock.ParseLocal(string(l)); err != nil {
			return err
		}
	}
	at := c.span(zone)
	switch {
	case c.In == c.Out, c.Backup && c.Out != "":
		return errNobody
	case !at.End.After(at.Start) || at.End.Sub(at.Start) > 366*24*time.Hour:
		return errBackward
	}
	return nil
}
