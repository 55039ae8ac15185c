package flows

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
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
}

// Format hides the input from every verb of fmt.
func (Input) Format(f fmt.State, _ rune) { redact.Hide(f, "input") }

// LogValue hides the input.
func (Input) LogValue() slog.Value { return redact.Hidden("input") }

// Saved is one thing to keep.
type Saved struct {
	Key   string // "mood"
	Value string // the number or the text
	Text  string // id of the question that was answered, the consent text's for consent
}

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
	Say     []string // text ids, in order
	Save    []Saved
	Variant string        // the variant that was chosen, to be remembered
	Handoff string        // a kind: a human is wanted
	Level   string        // its level, "" for the kind's own
	Flow    string        // the flow to begin next
	Stay    bool          // the question stands open as it was
	Within  time.Duration // the question just asked stands open this long
	Asks    bool          // the last of Say is a question that stands open
}

// tooSoon, in seconds: a safety question answered faster than anybody reads was
// not answered; what came is taken for something else.
const tooSoon = 5

// day is how long a question stands open when the flow says nothing else.
const day = 24 * time.Hour

// ErrGone means the flow or the step the person stood in is no longer there.
var ErrGone = errors.New("the flow has changed: the step is gone")

// Set is all flows of a programme. Safe for concurrent use.
type Set struct{ flows map[string]*Flow }

// Get finds a flow by name.
func (s *Set) Get(name string) (*Flow, bool) { f, ok := s.flows[name]; return f, ok }

// Names says whether the open question asks for a name and the text gives one.
func (s *Set) Names(st State, text string) bool {
	f, ok := s.flows[st.Flow]
	if !ok {
		return false
	}
	step, _ := f.Step(st.Step)
	return step.Expect.Kind == "name" && ReadName(text) != ""
}

// Calls says whether silence to the open question calls a human. Nobody's words
// are taken out of the hands of such a question.
func (s *Set) Calls(st State) bool {
	f, ok := s.flows[st.Flow]
	if !ok {
		return false
	}
	step, _ := f.Step(st.Step)
	return step.Silent != nil && step.Silent.Handoff != ""
}

// TooSoon says whether words were written before anybody could have read the open
// question of safety. wrote is in unix seconds.
func (s *Set) TooSoon(st State, wrote int64) bool {
	f, ok := s.flows[st.Flow]
	if !ok {
		return false
	}
	step, _ := f.Step(st.Step)
	return step.Expect.Kind == "ok" && wrote-st.Asked < tooSoon
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
	f, ok := s.flows[name]
	if !ok {
		return State{}, Out{}, ErrGone
	}
	w := &walk{flow: f, in: in}
	w.enter(f.Steps[0].Name, nil)
	return w.state, w.out, nil
}

// Answer takes in.Text as the answer to the open question.
func (s *Set) Answer(st State, in Input) (State, Out, error) {
	return s.from(st, in, func(w *walk, step Step) {
		a := Read(step.Expect, in.Text)
		if in.wrote().Unix()-st.Asked < tooSoon {
			a.OK = false
		}
		w.keep(step, a)
		w.take(step, a)
	})
}

// Silent ends the wait for an answer.
func (s *Set) Silent(st State, in Input) (State, Out, error) {
	return s.from(st, in, func(w *walk, step Step) {
		if step.Silent == nil {
			w.end()
			return
		}
		w.follow(step, *step.Silent, nil)
	})
}

// Resume asks the open question once more, in the words of its step.
func (s *Set) Resume(st State, in Input) (State, Out, error) {
	return s.from(st, in, func(w *walk, step Step) { w.ask(step) })
}

func (s *Set) from(st State, in Input, do func(*walk, Step)) (State, Out, error) {
	f, ok := s.flows[st.Flow]
	if !ok {
		return State{}, Out{}, ErrGone
	}
	step, ok := f.Step(st.Step)
	if !ok {
		return State{}, Out{}, ErrGone
	}
	w := &walk{flow: f, in: in, state: st}
	do(w, step)
	if w.err != nil {
		return State{}, Out{}, w.err
	}
	return w.state, w.out, nil
}

// walk is one turn through a flow, from one open question to the next.
type walk struct {
	flow  *Flow
	in    Input
	state State
	out   Out
	err   error
}

// take follows the branch that the answer chooses; an answer that no branch is
// for ends the flow.
func (w *walk) take(step Step, a Answer) {
	for _, b := range step.Next {
		if b.When.matches(a, w.in.Count) {
			w.follow(step, b, &a)
			return
		}
	}
	w.end()
}

func (w *walk) follow(step Step, b Branch, a *Answer) {
	w.out.Say = append(w.out.Say, b.Say...)
	for _, k := range sortedKeys(b.Set) {
		w.out.Save = append(w.out.Save, Saved{Key: k, Value: b.Set[k], Text: step.first()})
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
	w.out.Handoff, w.out.Level, w.out.Flow = b.Handoff, b.Level, b.Flow
	if b.Go == "" {
		w.end()
		return
	}
	w.enter(b.Go, a)
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
	w.ask(step)
	if step.Expect.Kind == "" {
		w.take(step, Answer{})
	}
}

func (w *walk) ask(step Step) {
	w.out.Say = append(w.out.Say, step.Say...)
	if len(step.OneOf) > 0 {
		w.out.Variant = choose(step.OneOf, w.in.Used, w.in.Rand)
		w.out.Say = append(w.out.Say, w.out.Variant)
	}
	w.state = State{Flow: w.flow.Name, Version: w.flow.Version, Step: step.Name, Asked: w.in.Now.Unix()}
	w.out.Asks = step.Expect.Kind != ""
	w.out.Within = time.Duration(step.Within)
	if w.out.Within == 0 {
		w.out.Within = day
	}
}

func (w *walk) end() {
	w.state = State{}
	w.out.Asks, w.out.Within = false, 0
}

// first is the text that asked the step's question.
func (s Step) first() string {
	for _, ids := range [][]string{s.Say, s.OneOf} {
		if len(ids) > 0 {
			return ids[len(ids)-1]
		}
	}
	return ""
}

// choose takes one of ids that was not used lately; when all were, the one used
// longest ago.
func choose(ids, used []string, rand uint64) string {
	var fresh []string
	for _, id := range ids {
		if !slices.Contains(used, id) {
			fresh = append(fresh, id)
		}
	}
	if len(fresh) > 0 {
		return fresh[rand%uint64(len(fresh))]
	}
	oldest := ids[0]
	for _, id := range ids[1:] {
		if last(used, id) < last(used, oldest) {
			oldest = id
		}
	}
	return oldest
}

func last(used []string, id string) int {
	for i := len(used) - 1; i >= 0; i-- {
		if used[i] == id {
			return i
		}
	}
	return -1
}
