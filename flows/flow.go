// Package flows holds the conversations the program leads: questions as data
// (YAML, embedded, replaceable), the machine of each, the reading of answers and
// one step function. It knows nothing of storage, transport, clocks or coaches:
// state, words and time come in, the next state and what to say come out.
package flows

import (
	"github.com/warmline/warmline/internal/machine"
)

// Flow is one conversation: steps in the order of the file, the first one first.
type Flow struct {
	Name    string `yaml:"flow"`
	Version int    `yaml:"version"`
	About   string `yaml:"about"`
	Steps   []Step `yaml:"steps"`

	machine *machine.Table
}

// Step says something and, when it expects an answer, waits for it.
type Step struct {
	Name   string   `yaml:"step"`
	Say    []string `yaml:"say"`    // text ids, all of them in this order
	OneOf  []string `yaml:"one_of"` // text ids, one of them, none again until all were used
	Expect Expect   `yaml:"expect"` // empty: says and goes on
	Save   string   `yaml:"save"`   // the name the answer is kept under
	Within Duration `yaml:"within"` // how long an answer counts for this question; 0 = a day
	Next   []Branch `yaml:"next"`   // the first that matches the answer
	Silent *Branch  `yaml:"silent"` // when no answer came within; absent: the flow ends quietly
}

// Branch is where an answer leads. Without Go and Handoff the flow ends.
type Branch struct {
	When    When              `yaml:"when"` // empty: always
	Say     []string          `yaml:"say"`
	Set     map[string]string `yaml:"set"`     // kept like answers
	Go      string            `yaml:"go"`      // the next step
	Flow    string            `yaml:"flow"`    // another flow, begun when this one ends
	Stay    bool              `yaml:"stay"`    // the question stands open as it was
	Handoff string            `yaml:"handoff"` // a kind: a human is wanted, and the flow ends; say replaces the kind's first text
	Level   string            `yaml:"level"`   // of the handoff, when it is not the kind's own
}

// State is where a person stands in a flow.
type State struct {
	Flow    string `json:"f"`
	Version int    `json:"v"`
	Step    string `json:"s"`
	Asked   int64  `json:"at"` // unix seconds of the question
}

// In reports whether the state is inside a flow.
func (s State) In() bool { return s.Flow != "" }

// Step finds a step by name.
func (f *Flow) Step(name string) (Step, bool) {
	for _, s := range f.Steps {
		if s.Name == name {
			return s, true
		}
	}
	return Step{}, false
}

// Mermaid draws the flow's machine.
func (f *Flow) Mermaid() (string, error) { return f.machine.Mermaid() }

// done is the state of a machine whose flow has ended.
const done = "done"

// draw builds the machine: one arrow per branch, named after the step it leads to.
func (f *Flow) draw() {
	from := map[string][]string{}
	var order []string
	add := func(a, b string) {
		if b == "" {
			b = done
		}
		if from[b] == nil {
			order = append(order, b)
		}
		from[b] = append(from[b], a)
	}
	for _, s := range f.Steps {
		for _, b := range s.branches() {
			add(s.Name, b.Go)
		}
	}
	var arrows []machine.Arrow
	for _, to := range order {
		arrows = append(arrows, machine.Arrow{Event: arrowTo(to), From: from[to], To: to})
	}
	f.machine = machine.New(f.Name, f.Steps[0].Name, arrows...)
}

func arrowTo(step string) string { return "to_" + step }

// branches are all the ways out of a step, the quiet end after silence included.
func (s Step) branches() []Branch {
	out := append([]Branch(nil), s.Next...)
	if s.Silent != nil {
		out = append(out, *s.Silent)
	}
	return append(out, Branch{})
}
