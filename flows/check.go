package flows

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
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
		words := strings.Join(tokens(text), " ")
		_, number := numberWords[words]
		switch other := s.words[words]; {
		case words == "" || words == "x" || number || plainYes[words] || plainNo[words] || exactOK[words] || strings.Trim(words, "0123456789") == "":
			c.fault(fmt.Sprintf("$.words[%d]", i), "%q is an answer to many questions, so it begins no flow", text)
		case other.flow != "":
			c.fault(fmt.Sprintf("$.words[%d]", i), "%q begins the flow %q already", text, other.flow)
		default:
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
