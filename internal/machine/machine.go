// Package machine runs a table of states and events on looplab/fsm. The machine is
// asked once, when a table is made, where each event leads from each state.
package machine

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/looplab/fsm"
)

// Arrow is one line of a table: Event leads from any of From to To.
type Arrow struct {
	Event string
	From  []string
	To    string
}

// Table is a state machine as data. Safe for concurrent use.
type Table struct {
	Name   string
	states []string // the initial one first
	events fsm.Events
	leads  map[step]string
}

type step struct{ from, event string }

// New makes a table that starts in initial.
func New(name, initial string, arrows ...Arrow) *Table {
	t := &Table{Name: name, states: []string{initial}, leads: map[step]string{}}
	for _, a := range arrows {
		t.events = append(t.events, fsm.EventDesc{Name: a.Event, Src: a.From, Dst: a.To})
		for _, s := range append(slices.Clone(a.From), a.To) {
			if !slices.Contains(t.states, s) {
				t.states = append(t.states, s)
			}
		}
	}
	for _, a := range arrows {
		for _, from := range a.From {
			m := fsm.NewFSM(from, t.events, nil)
			if err := m.Event(context.Background(), a.Event); err == nil || errors.As(err, new(fsm.NoTransitionError)) {
				t.leads[step{from, a.Event}] = m.Current()
			}
		}
	}
	return t
}

// ErrState means the stored state is not in the table.
var ErrState = errors.New("unknown state")

// ErrArrow means the table has no such arrow from here.
var ErrArrow = errors.New("no such arrow")

// Leads gives the state that event leads to, and false where the table has no such
// arrow. The zero state "" is the initial one.
func (t *Table) Leads(from, event string) (to string, ok bool) {
	if from == "" {
		from = t.states[0]
	}
	to, ok = t.leads[step{from, event}]
	return to, ok
}

// Fire is Leads for who wants to be told why not: ErrState, ErrArrow.
func (t *Table) Fire(from, event string) (string, error) {
	to, ok := t.Leads(from, event)
	switch {
	case ok:
		return to, nil
	case from == "":
		from = t.states[0]
	case !slices.Contains(t.states, from):
		return from, fmt.Errorf("%s: %w %q", t.Name, ErrState, from)
	}
	return from, fmt.Errorf("%s: %w: %s from %s", t.Name, ErrArrow, event, from)
}

// States lists every state of the table, the initial one first.
func (t *Table) States() []string { return slices.Clone(t.states) }

// Mermaid draws the table as a Mermaid state diagram.
func (t *Table) Mermaid() (string, error) {
	return fsm.VisualizeForMermaidWithGraphType(fsm.NewFSM(t.states[0], t.events, nil), fsm.StateDiagram)
}
