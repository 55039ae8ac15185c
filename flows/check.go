package flows

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/warmline/warmline/internal/yamlfile"
)

// maxSteps bounds a flow, so that a walk through steps that say something and go
// on is short.
const maxSteps = 40

// check finds what a parser cannot: what a step may not say, and ways that lead nowhere.
func (f *Flow) check() error {
	c := checker{flow: f}
	if f.Name == "" || f.Version < 1 {
		c.fault("$", "a flow begins with flow: NAME and version: 1")
	}
	if n := len(f.Steps); n == 0 || n > maxSteps {
		c.fault("$", "a flow has between 1 and %d steps, this one %d", maxSteps, n)
		return c.err()
	}
	seen := map[string]bool{}
	for i, s := range f.Steps {
		switch {
		case s.Name == "" || s.Name == done:
			c.fault(stepAt(i), "every step has a name of its own, and none is called %q", done)
		case seen[s.Name]:
			c.fault(stepAt(i), "two steps are called %q", s.Name)
		}
		seen[s.Name] = true
		c.step(i, s)
	}
	if c.err() == nil {
		c.reach()
	}
	return c.err()
}

// step finds what stands in a step that cannot work together.
func (c *checker) step(i int, s Step) {
	at := stepAt(i)
	says, asks := len(s.Say)+len(s.OneOf) > 0, s.Expect.Kind != ""
	if !says && (asks || len(s.Next) == 0) {
		c.fault(at, "step %q says nothing: give it say or one_of", s.Name)
	}
	for _, has := range []struct {
		what string
		is   bool
	}{
		{"silent", s.Silent != nil}, {"within", s.Within != 0}, {"nudge", s.Nudge != nil}, {"save", s.Save != ""}, {"keep", s.Keep != ""},
	} {
		if has.is && !asks {
			c.fault(at, "step %q expects no answer, so it cannot wait for one: take %s away", s.Name, has.what)
		}
	}
	if s.Save != "" && s.Keep != "" {
		c.fault(at, "step %q: keep notes the answer too, so take save away", s.Name)
	}
	if s.Keep != "" {
		c.name(at, s, s.Keep)
	}
	switch {
	case s.Wait != nil && asks:
		c.fault(at, "step %q expects an answer and waits for a time: make two steps of it", s.Name)
	case s.Wait != nil && len(s.Next) == 0:
		c.fault(at, "step %q waits for nothing: give it next", s.Name)
	case s.Asked && s.Wait == nil:
		c.fault(at, "step %q: asked belongs to wait, a time that the person asked for", s.Name)
	}
	if n := s.Nudge; n != nil && (len(n.Say) == 0 || n.After == 0 || time.Duration(n.After) >= s.within()) {
		c.fault(at+".nudge", "step %q: a nudge has say, and after shorter than within", s.Name)
	}
	for j, b := range s.Next {
		c.branch(nextAt(i, j), s, b)
	}
	for j, b := range s.Next {
		if b.Return {
			c.fault(nextAt(i, j), "step %q: return belongs to silent: every other end goes back by itself", s.Name)
		}
	}
	if s.Silent != nil {
		c.branch(at+".silent", s, *s.Silent)
		if !s.Silent.When.sure() || s.Silent.When.op != "" || s.Silent.Stay {
			c.fault(at+".silent", "step %q: silent has no when and no stay", s.Name)
		}
	}
	switch s.Expect.Kind {
	case "choice":
		c.options(at, s)
	case "ok":
		c.safety(at, s)
	}
}

func (c *checker) branch(at string, s Step, b Branch) {
	if _, ok := c.flow.Step(b.Go); b.Go != "" && !ok {
		c.fault(at, "step %q leads to %q, which is not a step of this flow", s.Name, b.Go)
	}
	if !b.When.possible(s.Expect) {
		c.fault(at, "step %q has a branch for %s, which no answer can be", s.Name, b.When)
	}
	switch {
	case b.Handoff != "" && !b.ends():
		c.fault(at, "step %q: a handoff ends the flow, so nothing can follow it", s.Name)
	case b.Stay && (b.Go != "" || b.begins() != ""):
		c.fault(at, "step %q: what stays leads nowhere else", s.Name)
	case b.Return && (!b.ends() || b.Handoff != ""):
		c.fault(at, "step %q: return ends the flow, so nothing can follow it", s.Name)
	case b.When.op == "begins" && (!b.ends() || b.Handoff != ""):
		c.fault(at, "step %q: begins is for the flow that the answer names, so nothing else can follow", s.Name)
	case b.Stay && s.Expect.Kind == "":
		c.fault(at, "step %q expects no answer, so no question can stay", s.Name)
	case len(b.At) > 0 && b.Resource != "":
		c.fault(at, "step %q: what resources.yaml has is said now, so take at away", s.Name)
	case len(b.At) > 0 && b.Flow == "":
		c.fault(at, "step %q: at is when a flow begins, so name the flow", s.Name)
	case b.Times < 0:
		c.fault(at, "step %q: times is how often: 1 or more", s.Name)
	case b.Level != "" && (b.Handoff == "" || !slices.Contains(levels, b.Level)):
		c.fault(at, "step %q: level belongs to handoff, and is one of %v", s.Name, levels)
	}
	for _, name := range slices.Concat(sortedKeys(b.Keep), []string{b.Tag, b.Untag}) {
		if name != "" {
			c.name(at, s, name)
		}
	}
}

// levels are those of a handoff.
var levels = []string{"crisis", "urgent", "handoff"}

// name holds what is kept and tagged to names that texts can say.
func (c *checker) name(at string, s Step, name string) {
	if !IsKept(name) {
		c.fault(at, "step %q: %q is no name to keep: small letters and digits, two at least", s.Name, name)
	}
}

// askedFor is the longest silence to a question of safety.
const askedFor = 10 * time.Minute

// safety holds a question of safety to its one rule: nothing but an exact OK goes
// on without a human.
func (c *checker) safety(at string, s Step) {
	if s.calls() == "" || s.Within == 0 || time.Duration(s.Within) > askedFor {
		c.fault(at, "step %q asks of safety: give it within: 10m at most and silent: with a handoff", s.Name)
	}
	for _, a := range []Answer{
		{Words: "x"}, {Skip: true}, {No: true, Words: "x"}, {Yes: true, Words: "x"}, {Name: "x", Words: "x"}, {Date: true, Words: "x"}, {HasTime: true, Words: "x"},
		{HasNumber: true, Number: 2, Words: "2"}, {HasNumber: true, Number: 3, Words: "3"},
	} {
		if !s.always(a, func(b Branch) bool { return b.Handoff != "" }) {
			c.fault(at, "step %q asks of safety: every answer but ok leads to a handoff", s.Name)
			return
		}
	}
}

// options finds an option that ends in nothing.
func (c *checker) options(at string, s Step) {
	for n := s.Expect.Lo; n <= s.Expect.Hi; n++ {
		a := Answer{HasNumber: true, Number: n, Words: "x"}
		if !s.always(a, func(b Branch) bool { return len(b.Say)+len(b.Set)+len(b.At) > 0 || !b.ends() || b.Handoff != "" }) {
			c.fault(at, "step %q: option %d ends in nothing", s.Name, n)
		}
	}
}

// always says whether every branch that an answer can lead to is one that is wanted,
// and there is one whatever else holds.
func (s Step) always(a Answer, wanted func(Branch) bool) bool {
	for _, b := range s.Next {
		if !b.When.fits(a) {
			continue
		}
		if !wanted(b) {
			return false
		}
		if b.When.sure() && b.Times == 0 {
			return true
		}
	}
	return false
}

// reach finds steps that nothing leads to, and those from which nothing leads out.
func (c *checker) reach() {
	f := c.flow
	reached := map[string]bool{}
	var visit func(name string)
	visit = func(name string) {
		if name == "" || reached[name] {
			return
		}
		reached[name] = true
		s, _ := f.Step(name)
		for _, b := range s.ways() {
			visit(b.Go)
		}
	}
	visit(f.Steps[0].Name)
	out := map[string]bool{}
	for found := true; found; {
		found = false
		for _, s := range f.Steps {
			if !out[s.Name] && s.leadsOut(out) {
				out[s.Name], found = true, true
			}
		}
	}
	alone := &Set{flows: map[string]*Flow{f.Name: f}}
	for i, s := range f.Steps {
		if !reached[s.Name] {
			c.fault(stepAt(i), "nothing leads to step %q", s.Name)
		}
		switch {
		case c.rounds(alone, i):
		case !out[s.Name]:
			c.fault(stepAt(i), "step %q is a dead end: whatever is answered, the flow never ends", s.Name)
		}
	}
}

// ways are the branches that the file has.
func (s Step) ways() []Branch {
	if s.Silent == nil {
		return s.Next
	}
	return append(slices.Clip(s.Next), *s.Silent)
}

// leadsOut says whether some way out of the step ends the flow, or leads to a step from
// which one does. An answer that no branch is for ends it.
func (s Step) leadsOut(out map[string]bool) bool {
	if !slices.ContainsFunc(s.Next, func(b Branch) bool { return b.When.op == "" && b.When.sure() && b.Times == 0 }) {
		return true
	}
	return slices.ContainsFunc(s.ways(), func(b Branch) bool { return !b.Stay && (b.Go == "" || out[b.Go]) })
}

func stepAt(i int) string    { return fmt.Sprintf("$.steps[%d]", i) }
func nextAt(i, j int) string { return fmt.Sprintf("$.steps[%d].next[%d]", i, j) }

// line is file:line of a path in the flow's file.
func (f *Flow) line(at string) string {
	return fmt.Sprintf("%s:%d", f.file, yamlfile.Line(f.source, at))
}

// checker gathers faults with the lines they stand on.
type checker struct {
	flow   *Flow
	faults []error
}

func (c *checker) fault(at, format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf("%s: %s", c.flow.line(at), fmt.Sprintf(format, args...)))
}

func (c *checker) err() error { return errors.Join(c.faults...) }
