package flows

import (
	"fmt"
	"slices"
)

// Mention is a name that a flow mentions, of something that is elsewhere.
type Mention struct {
	What  string // text, question, handoff, resource, hears, set, track, keep, copy, has, tag, untag
	Name  string
	Wants Expect // of a question, a text that waits for an answer

	flow       *Flow
	step, next int // where: the branch of the step, or one of these
}

const (
	ofStep   = -1
	ofSilent = -2
	ofFlow   = -3
)

// Where is the file and line.
func (m Mention) Where() string { return m.flow.line(m.at()) }

func (m Mention) at() string {
	switch m.next {
	case ofFlow:
		return fmt.Sprintf("$.hears[%d]", m.step)
	case ofStep:
		return stepAt(m.step)
	case ofSilent:
		return stepAt(m.step) + ".silent"
	}
	return nextAt(m.step, m.next)
}

// Mentions lists what the flows mention, of the sorts named.
func (s *Set) Mentions(what ...string) (out []Mention) {
	for _, name := range s.All() {
		for _, m := range s.flows[name].mentions() {
			if slices.Contains(what, m.What) {
				out = append(out, m)
			}
		}
	}
	return out
}

func (f *Flow) mentions() (out []Mention) {
	at := Mention{flow: f}
	add := func(what string, names ...string) {
		for _, n := range names {
			if n != "" {
				at.What, at.Name = what, n
				out = append(out, at)
			}
		}
	}
	branch := func(next int, b Branch) {
		at.next = next
		add("text", b.Say...)
		add("handoff", b.Handoff)
		add("resource", b.Resource)
		add("set", sortedKeys(b.Set)...)
		add("track", b.Set["track"])
		for _, k := range sortedKeys(b.Keep) {
			add("keep", k)
			if name, ok := Braced(b.Keep[k]); ok && IsKept(name) {
				add("copy", name)
			}
		}
		add("has", b.When.has, b.When.lacks)
		add("tag", b.Tag)
		add("untag", b.Untag)
	}
	for i, kind := range f.Hears {
		at.step, at.next = i, ofFlow
		add("hears", kind)
	}
	for i, s := range f.Steps {
		at.step, at.next = i, ofStep
		add("text", s.Say...)
		add("text", s.OneOf...)
		add("keep", s.Keep)
		if s.Nudge != nil {
			add("text", s.Nudge.Say...)
		}
		at.Wants = s.Expect
		add("question", s.questions()...)
		at.Wants = Expect{}
		for j, b := range s.Next {
			branch(j, b)
		}
		if s.Silent != nil {
			branch(ofSilent, *s.Silent)
		}
	}
	return out
}

// questions are the texts that ask for the step's answer.
func (s Step) questions() []string {
	if len(s.OneOf) > 0 || len(s.Say) == 0 {
		return s.OneOf
	}
	return s.Say[len(s.Say)-1:]
}
