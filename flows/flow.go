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
	Name    string   `yaml:"flow"`
	Version int      `yaml:"version"`
	About   string   `yaml:"about"`
	Words   []string `yaml:"words"`   // in any language: a text that is one of them and nothing else begins the flow, in capitals also while a question is open
	Hears   []string `yaml:"hears"`   // kinds of words: a text in which the rules hear one begins the flow, also while a question is open
	Resumes bool     `yaml:"resumes"` // an open question of it is asked again after a human let go, while it is not too late
	Steps   []Step   `yaml:"steps"`

	machine *machine.Table
	file    string
	source  []byte
}

// Step says something and, when it expects an answer, waits for it.
type Step struct {
	Name   string   `yaml:"step"`
	Say    []string `yaml:"say"`    // text ids, all of them in this order
	OneOf  []string `yaml:"one_of"` // text ids, one of them, none again until all were used
	Expect Expect   `yaml:"expect"` // empty: says and goes on
	Save   string   `yaml:"save"`   // the name the answer is noted under, for the coach
	Keep   string   `yaml:"keep"`   // instead of save: it also stays with the person, for texts ({goal}) and conditions
	Within Duration `yaml:"within"` // how long an answer counts for this question; 0 = a day
	Nudge  *Nudge   `yaml:"nudge"`  // one more word while the question stands open
	Wait   *Moment  `yaml:"wait"`   // expects nothing, and goes on when the time has come
	Asked  bool     `yaml:"asked"`  // of wait: the person asked to be written to then
	Next   []Branch `yaml:"next"`   // the first that matches the answer
	Silent *Branch  `yaml:"silent"` // when no answer came within; absent: the flow ends quietly

	want string // what it asks for
}

// Nudge is said once to an open question, if the hour and the rhythm allow it.
type Nudge struct {
	After Duration `yaml:"after"`
	Say   []string `yaml:"say"`
}

// Branch is where an answer leads. Without Go, Flow, Resource and Handoff the flow
// ends, and goes back to the one that began it: after silence only with Return.
type Branch struct {
	When     When              `yaml:"when"`  // empty: always
	Times    int               `yaml:"times"` // taken at most so often in one run of the flow; 0 = any number
	Say      []string          `yaml:"say"`
	Set      map[string]string `yaml:"set"`      // what the line acts on: cadence, pause, …
	Keep     map[string]string `yaml:"keep"`     // stays with the person; "{goal}" is what is kept as goal, "" forgets
	Tag      string            `yaml:"tag"`      // put on the person
	Untag    string            `yaml:"untag"`    // taken off
	Go       string            `yaml:"go"`       // the next step
	Flow     string            `yaml:"flow"`     // another flow begins; with go this one goes on there when that has ended
	At       []Moment          `yaml:"at"`       // of flow: it begins at these times, for which the person has asked, and this one goes on
	Resource string            `yaml:"resource"` // the flow resource begins, or the one that flow names, with what resources.yaml has of this kind
	Stay     bool              `yaml:"stay"`     // the question stands open as it was
	Return   bool              `yaml:"return"`   // of silent: back to the flow that began this one, which goes on although nothing was answered
	Handoff  string            `yaml:"handoff"`  // a kind: a human is wanted, and the flow ends; say replaces the kind's first text
	Level    string            `yaml:"level"`    // of the handoff, when it is not the kind's own
}

// FlowResource is the flow that says what resources.yaml has.
const FlowResource = "resource"

// begins is the flow that the branch begins now, "" for none.
func (b Branch) begins() string {
	switch {
	case b.Flow == "" && b.Resource != "":
		return FlowResource
	case len(b.At) > 0:
		return ""
	}
	return b.Flow
}

// ends says whether nothing of the flow follows.
func (b Branch) ends() bool { return b.Go == "" && b.begins() == "" && !b.Stay }

// State is where a person stands in a flow.
type State struct {
	Flow     string         `json:"f"`
	Version  int            `json:"v"`
	Step     string         `json:"s"`
	Asked    int64          `json:"at"`          // unix seconds of the question
	Wants    string         `json:"w,omitzero"`  // the answer it was asked for, as the flow then was
	Calls    string         `json:"c,omitzero"`  // the kind of human that silence calls
	Nudged   bool           `json:"n,omitzero"`  // the nudge is out
	Times    map[string]int `json:"t,omitempty"` // how often branches with times were taken, by step
	Resource string         `json:"r,omitzero"`  // the kind of resource this run is about
	Back     *State         `json:"b,omitempty"` // where the flow that began this one goes on
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
		for _, b := range s.ways() {
			add(s.Name, b.Go)
		}
		add(s.Name, "") // after silence, or an answer that no branch is for
	}
	var arrows []machine.Arrow
	for _, to := range order {
		arrows = append(arrows, machine.Arrow{Event: arrowTo(to), From: from[to], To: to})
	}
	f.machine = machine.New(f.Name, f.Steps[0].Name, arrows...)
}

func arrowTo(step string) string { return "to_" + step }
