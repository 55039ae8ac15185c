package flows

import (
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/internal/redact"
)

// Input is what one step of a flow sees.
type Input struct {
	Now   time.Time
	Wrote time.Time // when the answer was written, if it came late; zero is Now
	Rand  uint64    // chooses among variants
	Used  []string  // variants said lately, oldest first: not said again while others are left
	Count int       // how many times the flow has run, for "every 3"
	Text  string    // the answer
	Date  bool      // it says a day or a time, and all of a date is known
	Heard string    // the kind of words that the rules heard in it

	Options map[string]int // of the open question: their numbers by their words, for who answers in words

	Kept map[string]string // what is kept of the person, by name
	Tags []string          // of the person
}

// Format hides the input from every verb of fmt.
func (Input) Format(f fmt.State, _ rune) { redact.Hide(f, "input") }

// LogValue hides the input.
func (Input) LogValue() slog.Value { return redact.Hidden("input") }

// Format hides what is kept from every verb of fmt.
func (Saved) Format(f fmt.State, _ rune) { redact.Hide(f, "answer") }

// LogValue hides what is kept.
func (Saved) LogValue() slog.Value { return redact.Hidden("answer") }

func (in Input) wrote() time.Time {
	if in.Wrote.IsZero() {
		return in.Now
	}
	return in.Wrote
}

// Out is what follows from one step.
type Out struct {
	Say      []string // text ids, in order
	Save     []Saved
	Tags     []Tagged
	Variant  string        // the variant that was chosen, to be remembered
	Resource string        // the kind of resource that the texts speak of
	Handoff  string        // a kind: a human is wanted
	Level    string        // its level, "" for the kind's own
	Stay     bool          // the question stands open as it was
	Within   time.Duration // until the question just asked is looked at again
	Asks     bool          // the last of Say is a question that stands open
	Nudge    bool          // Say nudges to the open question, and can be left out
	Wait     *Moment       // nothing is open: the state goes on then, by Go
	Wanted   bool          // of Wait: the person asked to be written to then
	Later    []Later       // flows that the person asked for at a time
}

// Later is a flow that begins at a time.
type Later struct {
	Place State // its beginning
	At    Moment
}

// tooSoon, in seconds: a safety question answered faster than anybody reads was
// not answered; what came is taken for something else.
const tooSoon = 5

// day is how long a question stands open when the flow says nothing else.
const day = 24 * time.Hour

// ErrGone means the flow or the step the person stood in is no longer there, or asks
// for something else.
var ErrGone = errors.New("the flow has changed: the question is gone")

// Set is all flows of a programme. Safe for concurrent use.
type Set struct {
	flows map[string]*Flow
	words map[string]begins // by the folded text
	most  int               // words in one of them
	hears map[string]string // the flow, by the kind of words
}

// Begins is the flow that a text begins by itself, "" for none, by its words or by the
// kind of words that was heard in it. While a question is open only keywords do, and
// what was heard: any other word may be the answer, unless that is a time of day. A
// question that has a branch for such texts is asked first.
func (s *Set) Begins(st State, text, heard string) string {
	var b begins
	if said := tokens(text); len(said) <= s.most {
		b = s.words[strings.Join(said, " ")]
	}
	_, step, open := s.step(st)
	switch news := s.hears[heard]; {
	case b.flow != "" && (!s.Waits(st) || b.keyword):
		return b.flow
	case news != st.Flow && !(open && slices.ContainsFunc(step.Next, func(b Branch) bool { return b.When.op == "begins" })):
		return news
	}
	return ""
}

// Waits says whether any word but a keyword may be the answer to the open question.
func (s *Set) Waits(st State) bool {
	_, step, ok := s.step(st)
	return ok && step.Expect.Kind != "time"
}

// begins is the flow that a word begins.
type begins struct {
	flow    string
	keyword bool // at any time: in capitals in its file
}

// Get finds a flow by name.
func (s *Set) Get(name string) (*Flow, bool) { f, ok := s.flows[name]; return f, ok }

// step is where the state stands, while that is there and asks for the same.
func (s *Set) step(st State) (*Flow, Step, bool) {
	f, ok := s.flows[st.Flow]
	if !ok {
		return nil, Step{}, false
	}
	step, ok := f.Step(st.Step)
	return f, step, ok && (st.Wants == "" || st.Wants == step.want)
}

// Names says whether the open question asks for a name and the text gives one.
func (s *Set) Names(st State, text string) bool {
	_, step, ok := s.step(st)
	return ok && step.Expect.Kind == "name" && ReadName(text) != ""
}

// Calls says whether silence to the open question calls a human. Nobody's words
// are taken out of the hands of such a question, whatever became of its flow.
func (s *Set) Calls(st State) bool {
	_, step, ok := s.step(st)
	return st.Calls != "" || ok && step.calls() != ""
}

// Leads says whether something follows when the open question gets no answer: what
// takes its place before would lose that.
func (s *Set) Leads(st State) bool {
	_, step, ok := s.step(st)
	return ok && step.Silent != nil
}

// TooSoon says whether words were written before anybody could have read the open
// question of safety. wrote is in unix seconds.
func (s *Set) TooSoon(st State, wrote int64) bool {
	_, step, ok := s.step(st)
	return ok && step.Expect.Kind == "ok" && wrote-st.Asked < tooSoon
}

// Resumes says whether the open question is asked again after a human let go.
func (s *Set) Resumes(st State) bool {
	f, ok := s.flows[st.Flow]
	return ok && f.Resumes
}

// All lists the flows by name, sorted.
func (s *Set) All() []string {
	out := make([]string, 0, len(s.flows))
	for n := range s.flows {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

// Start begins a flow at its first step.
func (s *Set) Start(name string, in Input) (State, Out, error) {
	w := &walk{set: s, in: in}
	w.begin(name, "", nil)
	return w.done()
}

// Answer takes in.Text as the answer to the open question.
func (s *Set) Answer(st State, in Input) (State, Out, error) {
	return s.from(st, in, func(w *walk, step Step) {
		a := Read(step.Expect, in.Text)
		a.Begins, a.Date = s.Begins(State{}, in.Text, in.Heard), in.Date
		if a.Begins == "" || !step.begins() {
			a.option(step.Expect, in.Options)
		}
		if in.wrote().Unix()-st.Asked < tooSoon {
			a.OK = false
		}
		w.keep(step, a)
		w.take(step, a)
	})
}

// begins says whether an answer may begin a flow by itself: that knows better than a list
// what "work" is about.
func (s Step) begins() bool {
	return slices.ContainsFunc(s.Next, func(b Branch) bool { return b.When.op == "begins" })
}

// Choice lists the texts whose numbered options the open question offers.
func (s *Set) Choice(st State) []string {
	if _, step, ok := s.step(st); ok && step.Expect.Kind == "choice" {
		return step.questions()
	}
	return nil
}

// Silent is for the time in which no answer came: the nudge, or the end of the wait.
// Whoever is silent is asked nothing by a flow that is only gone back to, unless the
// one that ends says return.
func (s *Set) Silent(st State, in Input) (State, Out, error) {
	return s.from(st, in, func(w *walk, step Step) {
		switch n := step.Nudge; {
		case n != nil && !st.Nudged:
			w.state.Nudged = true
			w.out.Say, w.out.Nudge, w.out.Asks = n.Say, true, true
			w.out.Within = step.within() - time.Duration(n.After)
		case step.Silent == nil:
			w.stop()
		default:
			w.quiet = !step.Silent.Return
			w.follow(step, *step.Silent, nil)
		}
	})
}

// Go goes on from a step that has waited, or begins with one that was asked for at this time.
func (s *Set) Go(st State, in Input) (State, Out, error) {
	return s.from(st, in, func(w *walk, step Step) {
		if step.Wait == nil {
			w.enter(step.Name, nil)
			return
		}
		w.take(step, Answer{})
	})
}

// Resume asks the open question once more, in the words of its step.
func (s *Set) Resume(st State, in Input) (State, Out, error) {
	return s.from(st, in, func(w *walk, step Step) {
		w.ask(step, latest(step.OneOf, in.Used))
		w.state.Nudged = st.Nudged
	})
}

func (s *Set) from(st State, in Input, do func(*walk, Step)) (State, Out, error) {
	f, step, ok := s.step(st)
	if !ok {
		return State{}, Out{}, ErrGone
	}
	w := &walk{set: s, flow: f, in: in, state: st}
	w.out.Resource = st.Resource
	do(w, step)
	return w.done()
}

// walk is one turn through the flows, from one open question to the next.
type walk struct {
	set   *Set
	flow  *Flow
	in    Input
	state State
	out   Out
	quiet bool // the person is silent
	err   error
}

func (w *walk) done() (State, Out, error) {
	if w.err != nil {
		return State{}, Out{}, w.err
	}
	return w.state, w.out, nil
}

// begin enters a flow that goes back, when it has ended, to where back says.
func (w *walk) begin(name, resource string, back *State) {
	f, ok := w.set.flows[name]
	if !ok {
		w.err = ErrGone
		return
	}
	w.flow, w.state = f, State{Resource: resource, Back: back}
	if resource != "" {
		w.out.Resource = resource
	}
	w.enter(f.Steps[0].Name, nil)
}

// later has a flow begin at a time.
func (w *walk) later(name string, at Moment) {
	f, ok := w.set.flows[name]
	if !ok {
		w.err = ErrGone
		return
	}
	place := State{Flow: f.Name, Version: f.Version, Step: f.Steps[0].Name, Asked: w.in.Now.Unix(), Wants: f.Steps[0].want}
	w.out.Later = append(w.out.Later, Later{Place: place, At: at})
}

// take follows the branch that the answer chooses; an answer that no branch is
// for ends the flow.
func (w *walk) take(step Step, a Answer) {
	for _, b := range step.Next {
		if !b.When.fits(a) || !b.When.holds(w.in.Count, w.has) || !w.again(step, b) {
			continue
		}
		w.follow(step, b, &a)
		return
	}
	w.end()
}

// again counts how often a branch is taken that may be taken only so often.
func (w *walk) again(step Step, b Branch) bool {
	if b.Times == 0 {
		return true
	}
	n := w.state.Times[step.Name]
	if n >= b.Times {
		return false
	}
	w.state.Times = maps.Clone(w.state.Times)
	if w.state.Times == nil {
		w.state.Times = map[string]int{}
	}
	w.state.Times[step.Name] = n + 1
	return true
}

func (w *walk) follow(step Step, b Branch, a *Answer) {
	w.note(step, b)
	w.out.Say = append(w.out.Say, b.Say...)
	for _, at := range b.At {
		w.later(b.Flow, at)
	}
	if b.Stay {
		w.out.Stay, w.out.Asks = true, true
		return
	}
	to := b.Go
	if to == "" {
		to = done
	}
	if _, err := w.flow.machine.Fire(step.Name, arrowTo(to)); err != nil {
		w.err = err
		return
	}
	next := b.begins()
	if b.When.op == "begins" && a != nil {
		next = a.Begins
	}
	switch {
	case b.Handoff != "":
		w.out.Handoff, w.out.Level = b.Handoff, b.Level
		w.stop()
	case next != "":
		back := w.state.Back
		if b.Go != "" {
			back = &State{Flow: w.flow.Name, Version: w.flow.Version, Step: b.Go, Times: w.state.Times, Resource: w.state.Resource, Back: back}
		}
		w.begin(next, b.Resource, back)
	case b.Go != "":
		w.enter(b.Go, a)
	default:
		w.end()
	}
}

// enter asks a step's question, unless the text just read has already answered it.
func (w *walk) enter(name string, a *Answer) {
	step, _ := w.flow.Step(name)
	if a != nil {
		if b, ok := a.again(step.Expect); ok {
			w.keep(step, b)
			w.take(step, b)
			return
		}
	}
	w.ask(step, choose(step.OneOf, w.in.Used, w.in.Rand))
	switch {
	case step.Wait != nil:
		w.out.Wait, w.out.Wanted = step.Wait, step.Asked
	case step.Expect.Kind == "":
		w.take(step, Answer{})
	}
}

func (w *walk) ask(step Step, variant string) {
	w.out.Say = append(w.out.Say, step.Say...)
	if variant != "" {
		w.out.Variant = variant
		w.out.Say = append(w.out.Say, variant)
	}
	w.state = State{
		Flow: w.flow.Name, Version: w.flow.Version, Step: step.Name, Asked: w.in.Now.Unix(), Wants: step.want, Calls: step.calls(),
		Times: w.state.Times, Resource: w.state.Resource, Back: w.state.Back,
	}
	w.out.Asks = step.Expect.Kind != ""
	w.out.Within = step.within()
	if step.Nudge != nil {
		w.out.Within = time.Duration(step.Nudge.After)
	}
}

// end goes back to the flow that began this one, if that is still there.
func (w *walk) end() {
	back := w.state.Back
	w.stop()
	if back == nil || w.quiet {
		return
	}
	if f, _, ok := w.set.step(*back); ok {
		w.flow, w.state = f, *back
		w.enter(back.Step, nil)
	}
}

// stop ends the talk.
func (w *walk) stop() {
	w.state = State{}
	w.out.Asks, w.out.Within = false, 0
}

// within is how long the step's question stands open.
func (s Step) within() time.Duration {
	if s.Within == 0 {
		return day
	}
	return time.Duration(s.Within)
}

// calls is the kind of human that silence to the step calls.
func (s Step) calls() string {
	if s.Silent == nil {
		return ""
	}
	return s.Silent.Handoff
}

// wants is what the step asks for, as long as it means the same: of numbered options
// also the texts that number them.
func (s Step) wants() string {
	wants := s.Expect.String()
	if s.Expect.Kind == "choice" || s.Expect.Kind == "name" && s.Expect.Hi > 0 {
		wants = strings.Join(append([]string{wants}, s.Say...), " ")
	}
	return wants
}

// first is the text that asked the step's question.
func (s Step) first() string {
	if all := s.questions(); len(all) > 0 {
		return all[len(all)-1]
	}
	return ""
}
