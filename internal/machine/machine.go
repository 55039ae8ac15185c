// Package machine runs a table of states and events on looplab/fsm. One pool of
// machines serves each table; they carry nobody's data and are handed out one at
// a time.
package machine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

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
	Name    string
	initial string
	arrows  []Arrow
	states  []string
	pool    sync.Pool
}

// New makes a table that starts in initial.
func New(name, initial string, arrows ...Arrow) *Table {
	t := &Table{Name: name, initial: initial, arrows: arrows, states: []string{initial}}
	events := make(fsm.Events, len(arrows))
	for i, a := range arrows {
		events[i] = fsm.EventDesc{Name: a.Event, Src: a.From, Dst: a.To}
		for _, s := range append(slices.Clone(a.From), a.To) {
			if !slices.Contains(t.states, s) {
				t.states = append(t.states, s)
			}
		}
	}
	t.pool.New = func() any { return fsm.NewFSM(initial, events, nil) }
	return t
}

// ErrState means the stored state is not in the table.
var ErrState = errors.New("unknown state")

// ErrArrow means the table has no such arrow from here.
var ErrArrow = errors.New("no such arrow")

// Fire returns the state that event leads to. The zero state "" is the initial one.
func (t *Table) Fire(from, event string) (string, error) {
	if from == "" {
		from = t.initial
	}
	if !slices.Contains(t.states, from) {
		return from, fmt.Errorf("%s: %w %q", t.Name, ErrState, from)
	}
	m := t.pool.Get().(*fsm.FSM)
	m.SetState(from)
	err := m.Event(context.Background(), event)
	to := m.Current()
	switch {
	case err == nil, errors.As(err, new(fsm.NoTransitionError)):
		t.pool.Put(m)
		return to, nil
	case errors.As(err, new(fsm.InvalidEventError)), errors.As(err, new(fsm.UnknownEventError)):
		t.pool.Put(m)
		return from, fmt.Errorf("%s: %w: %s from %s", t.Name, ErrArrow, event, from)
	}
	return from, fmt.Errorf("%s: %w", t.Name, err) // the machine may be stuck: dropped
}

// States lists every state of the table, the initial one first.
func (t *Table) States() []string { return slices.Clone(t.states) }

// Mermaid draws the table as a Mermaid state diagram.
func (t *Table) Mermaid() (string, error) {
	return fsm.VisualizeForMermaidWithGraphType(t.pool.New().(*fsm.FSM), fsm.StateDiagram)
}
