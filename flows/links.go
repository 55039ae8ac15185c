package flows

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// link finds what is wrong between the flows of a set, and what begins each.
func (s *Set) link() error {
	var faults []error
	known := s.Mentions("keep", "tag", "track")
	s.words, s.hears = map[string]begins{}, map[string]string{}
	for _, name := range s.All() {
		c := checker{flow: s.flows[name]}
		c.begun(s)
		c.links(s, known)
		faults = append(faults, c.err())
	}
	return errors.Join(faults...)
}

// begun takes down the texts that begin the flow, and finds those that mean something
// else already.
func (c *checker) begun(s *Set) {
	for i, text := range c.flow.Words {
		said := tokens(text)
		words := strings.Join(said, " ")
		_, number := numberWords[words]
		switch other := s.words[words]; {
		case words == "" || words == "x" || number || plainYes[words] || plainNo[words] || exactOK[words] || strings.Trim(words, "0123456789") == "":
			c.fault(fmt.Sprintf("$.words[%d]", i), "%q is an answer to many questions, so it begins no flow", text)
		case other.flow != "":
			c.fault(fmt.Sprintf("$.words[%d]", i), "%q begins the flow %q already", text, other.flow)
		default:
			s.most = max(s.most, len(said))
			s.words[words] = begins{c.flow.Name, text == strings.ToUpper(text)}
		}
	}
	for i, kind := range c.flow.Hears {
		if other := s.hears[kind]; other != "" {
			c.fault(fmt.Sprintf("$.hears[%d]", i), "%q begins the flow %q already", kind, other)
		}
		s.hears[kind] = c.flow.Name
	}
}

// maxKept is how many names flows may keep answers under: what a person is remembered
// by stays small.
const maxKept = 16

// links finds names that no flow knows, and ways into other flows that lead nowhere or
// round. known is all that flows keep and tag.
func (c *checker) links(s *Set, known []Mention) {
	for _, m := range c.flow.mentions() {
		switch {
		case (m.What == "has" || m.What == "copy") && !slices.ContainsFunc(known, func(k Mention) bool { return k.Name == m.Name }):
			c.fault(m.at(), "nothing keeps %q, and no tag is called so", m.Name)
		case m.What == "untag" && !slices.ContainsFunc(known, func(k Mention) bool { return k.What == "tag" && k.Name == m.Name }):
			c.fault(m.at(), "no tag is called %q", m.Name)
		}
	}
	kept := map[string]bool{}
	for _, m := range known {
		if m.What != "keep" || kept[m.Name] {
			continue
		}
		if kept[m.Name] = true; len(kept) > maxKept && m.flow == c.flow {
			c.fault(m.at(), "%q is one too many: at most %d answers are kept of a person", m.Name, maxKept)
		}
	}
	for i, st := range c.flow.Steps {
		for j, b := range st.Next {
			c.begins(s, nextAt(i, j), st, b)
		}
		if st.Silent != nil {
			c.begins(s, stepAt(i)+".silent", st, *st.Silent)
		}
		c.rounds(s, i)
	}
}

// rounds finds a step from which the talk goes round and round by itself.
func (c *checker) rounds(s *Set, i int) bool {
	name := c.flow.Steps[i].Name
	if !s.rounds(place{c.flow.Name, name}) {
		return false
	}
	c.fault(stepAt(i), "from step %q the flow goes round without asking anything or waiting", name)
	return true
}

// begins finds a branch that begins a flow which is not there, or from which the way
// leads back into this one although this one is still to be gone back to.
func (c *checker) begins(s *Set, at string, st Step, b Branch) {
	name := cmp.Or(b.begins(), b.Flow)
	if name == "" {
		return
	}
	if _, ok := s.flows[name]; !ok {
		c.fault(at, "step %q: there is no flow %q", st.Name, name)
		return
	}
	if b.Flow == FlowResource {
		c.fault(at, "step %q: write resource: KIND, so that the flow knows what to say", st.Name)
	}
	if b.Go == "" || len(b.At) > 0 {
		return
	}
	seen := map[string]bool{}
	var visit func(name string)
	visit = func(name string) {
		f, ok := s.flows[name]
		if seen[name] || !ok {
			return
		}
		seen[name] = true
		for _, st := range f.Steps {
			for _, b := range st.ways() {
				visit(b.begins())
			}
		}
	}
	visit(name)
	if seen[c.flow.Name] {
		c.fault(at, "step %q: flow %q leads back to %q, which waits for it to end", st.Name, name, c.flow.Name)
	}
}

// place is a step of a flow.
type place struct{ flow, step string }

// rounds says whether a step that neither asks nor waits comes round to itself by
// steps that do not either.
func (s *Set) rounds(from place) bool {
	seen := map[place]bool{}
	var visit func(p place) bool
	visit = func(p place) bool {
		f, ok := s.flows[p.flow]
		if !ok {
			return false
		}
		st, ok := f.Step(cmp.Or(p.step, f.Steps[0].Name))
		if !ok || st.Expect.Kind != "" || st.Wait != nil {
			return false
		}
		p.step = st.Name
		if seen[p] {
			return p == from
		}
		seen[p] = true
		for _, b := range st.Next {
			if b.Go != "" && visit(place{p.flow, b.Go}) || b.begins() != "" && visit(place{flow: b.begins()}) {
				return true
			}
		}
		return false
	}
	return visit(from)
}
