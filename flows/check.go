package flows

import (
	"errors"
	"fmt"
	"time"

	"github.com/warmline/warmline/internal/yamlfile"
)

// maxSteps bounds a flow, so that a walk through steps that say something and go
// on is short.
const maxSteps = 40

// check finds what a parser cannot: steps that lead nowhere, that nothing leads
// to, or that go round without waiting.
func (f *Flow) check(file string, data []byte) error {
	c := checker{file: file, data: data}
	if f.Name == "" || f.Version < 1 {
		c.fault("$", "a flow begins with flow: NAME and version: 1")
	}
	if n := len(f.Steps); n == 0 || n > maxSteps {
		c.fault("$", "a flow has between 1 and %d steps, this one %d", maxSteps, n)
		return c.err()
	}
	seen := map[string]bool{}
	for i, s := range f.Steps {
		at := fmt.Sprintf("$.steps[%d]", i)
		switch {
		case s.Name == "" || s.Name == done:
			c.fault(at, "every step has a name of its own, and none is called %q", done)
		case seen[s.Name]:
			c.fault(at, "two steps are called %q", s.Name)
		}
		seen[s.Name] = true
		f.checkStep(&c, at, s)
	}
	if c.err() == nil {
		f.checkReach(&c)
	}
	return c.err()
}

func (f *Flow) checkStep(c *checker, at string, s Step) {
	if len(s.Say)+len(s.OneOf) == 0 {
		c.fault(at, "step %q says nothing: give it say or one_of", s.Name)
	}
	if s.Expect.Kind == "" && s.Silent != nil {
		c.fault(at, "step %q expects no answer, so it cannot wait for one: take silent away", s.Name)
	}
	for _, b := range s.branches() {
		if _, ok := f.Step(b.Go); b.Go != "" && !ok {
			c.fault(at, "step %q leads to %q, which is not a step of this flow", s.Name, b.Go)
		}
		if b.Go != "" && b.Handoff != "" {
			c.fault(at, "step %q: a handoff ends the flow, so it cannot also go to %q", s.Name, b.Go)
		}
		if n := b.When; n.op == "=" && s.Expect.Kind != "" && (n.n < s.Expect.Lo || n.n > s.Expect.Hi) {
			c.fault(at, "step %q has a branch for %d, which no answer can be", s.Name, n.n)
		}
	}
	switch s.Expect.Kind {
	case "choice":
		f.checkOptions(c, at, s)
	case "ok":
		f.checkSafety(c, at, s)
	}
}

// askedFor is the longest silence to a question of safety.
const askedFor = 10 * time.Minute

// checkSafety holds a question of safety to its one rule: nothing but an exact OK goes
// on without a human.
func (f *Flow) checkSafety(c *checker, at string, s Step) {
	if s.Silent == nil || s.Silent.Handoff == "" || s.Within == 0 || time.Duration(s.Within) > askedFor {
		c.fault(at, "step %q asks of safety: give it within: 10m at most and silent: with a handoff", s.Name)
	}
	for _, a := range []Answer{
		{Words: "x"}, {Skip: true}, {No: true, Words: "x"}, {Yes: true, Words: "x"}, {Name: "x", Words: "x"}, {HasTime: true, Words: "x"},
		{HasNumber: true, Number: 2, Words: "2"}, {HasNumber: true, Number: 3, Words: "3"},
	} {
		called := false
		for _, b := range s.Next {
			if b.When.matches(a, 1) && b.When.op != "every" {
				called = b.Handoff != ""
				break
			}
		}
		if !called {
			c.fault(at, "step %q asks of safety: every answer but ok leads to a handoff", s.Name)
			return
		}
	}
}

// checkOptions finds an option that ends in nothing.
func (f *Flow) checkOptions(c *checker, at string, s Step) {
	for n := s.Expect.Lo; n <= s.Expect.Hi; n++ {
		ends := true
		for _, b := range s.Next {
			if b.When.matches(Answer{HasNumber: true, Number: n, Words: "x"}, 1) {
				ends = len(b.Say) == 0 && b.Go == "" && !b.Stay && b.Flow == "" && b.Handoff == "" && len(b.Set) == 0
				break
			}
		}
		if ends {
			c.fault(at, "step %q: option %d ends in nothing", s.Name, n)
		}
	}
}

// checkReach finds steps nothing leads to, and rounds without a question.
func (f *Flow) checkReach(c *checker) {
	reached, left := map[string]bool{}, map[string]bool{}
	round := ""
	var visit func(name string)
	visit = func(name string) {
		reached[name] = true
		s, _ := f.Step(name)
		for _, b := range s.branches() {
			switch {
			case b.Go == "":
			case !reached[b.Go]:
				visit(b.Go)
			case !left[b.Go] && f.quiet(b.Go, name):
				round = b.Go
			}
		}
		left[name] = true
	}
	visit(f.Steps[0].Name)
	for i, s := range f.Steps {
		at := fmt.Sprintf("$.steps[%d]", i)
		if !reached[s.Name] {
			c.fault(at, "nothing leads to step %q", s.Name)
		}
		if s.Name == round {
			c.fault(at, "from step %q the flow goes round without asking anything", s.Name)
		}
	}
}

// quiet says whether some way from one step to another asks nothing, both
// included: with an arrow back that is a round without a question.
func (f *Flow) quiet(from, to string) bool {
	seen := map[string]bool{}
	var visit func(name string) bool
	visit = func(name string) bool {
		s, _ := f.Step(name)
		if seen[name] || s.Expect.Kind != "" {
			return false
		}
		seen[name] = true
		if name == to {
			return true
		}
		for _, b := range s.branches() {
			if b.Go != "" && visit(b.Go) {
				return true
			}
		}
		return false
	}
	return visit(from)
}

// checker gathers faults with the lines they stand on.
type checker struct {
	file   string
	data   []byte
	faults []error
}

func (c *checker) fault(at, format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf("%s:%d: %s", c.file, yamlfile.Line(c.data, at), fmt.Sprintf(format, args...)))
}

func (c *checker) err() error { return errors.Join(c.faults...) }
