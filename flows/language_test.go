package flows

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
)

// set makes flows of files, apart from those built in.
func set(t testing.TB, files ...string) *Set {
	t.Helper()
	s := &Set{flows: map[string]*Flow{}}
	for _, file := range files {
		f, err := Parse("f.yaml", []byte(file))
		if err != nil {
			t.Fatal(err)
		}
		s.flows[f.Name] = f
	}
	if err := s.link(); err != nil {
		t.Fatal(err)
	}
	return s
}

// talk is one person in the flows of a set.
type talk struct {
	t    testing.TB
	s    *Set
	st   State
	out  Out
	kept map[string]string
	tags []string
	now  time.Time
}

func begin(t testing.TB, s *Set, name string) *talk {
	k := &talk{t: t, s: s, kept: map[string]string{}, now: now}
	k.does(s.Start(name, k.in("")))
	return k
}

func (k *talk) in(text string) Input {
	k.now = k.now.Add(time.Minute)
	return Input{Now: k.now, Text: text, Kept: k.kept, Tags: k.tags}
}

func (k *talk) does(st State, out Out, err error) {
	k.t.Helper()
	if err != nil {
		k.t.Fatal(err)
	}
	k.st, k.out = st, out
	for _, s := range out.Save {
		if s.Keep != "" {
			k.kept[s.Keep] = s.Value
		}
	}
	for _, g := range out.Tags {
		k.tags = slices.DeleteFunc(k.tags, func(tag string) bool { return tag == g.Name })
		if g.On {
			k.tags = append(k.tags, g.Name)
		}
	}
}

func (k *talk) writes(text string) { k.t.Helper(); k.does(k.s.Answer(k.st, k.in(text))) }
func (k *talk) waits()             { k.t.Helper(); k.does(k.s.Silent(k.st, k.in(""))) }
func (k *talk) goesOn()            { k.t.Helper(); k.does(k.s.Go(k.st, k.in(""))) }

func (k *talk) want(what, said, at string) {
	k.t.Helper()
	if got := strings.Join(k.out.Say, " "); got != said || k.st.Step != at {
		k.t.Errorf("%s: said %q in %q, want %q in %q", what, got, k.st.Step, said, at)
	}
}

const goal = `flow: goal
version: 1
steps:
  - step: is-there
    next:
      - {when: {has: goal}, go: review}
      - {go: ask}
  - step: ask
    say: [goal-set]
    expect: words
    keep: goal
    next:
      - {when: skip}
      - {go: sure}
  - step: sure
    say: [goal-conf]
    expect: 0-10
    keep: sure
    next:
      - {when: "<=6", times: 2, go: ask}
      - {say: [kept], tag: goalon}
  - step: review
    say: [goal-review]
    expect: choice 3
    next:
      - {when: 1, keep: {win: "{goal}", goal: ""}, untag: goalon, say: [win]}
      - {say: [kept]}
`

func TestAnAnswerStaysWithThePersonAndConditionsAskForIt(t *testing.T) {
	s := set(t, goal)
	k := begin(t, s, "goal")
	k.want("nothing is kept", "goal-set", "ask")
	k.writes("call my sister")
	k.want("the goal is kept", "goal-conf", "sure")
	k.writes("8")
	k.want("sure of it", "kept", "")
	if k.kept["goal"] != "call my sister" || k.kept["sure"] != "8" || !slices.Contains(k.tags, "goalon") {
		t.Errorf("kept %v, tags %v", k.kept, k.tags)
	}
	k.does(s.Start("goal", k.in("")))
	k.want("there is a goal", "goal-review", "review")
	k.writes("1")
	k.want("done", "win", "")
	if k.kept["win"] != "call my sister" || k.kept["goal"] != "" || len(k.tags) > 0 {
		t.Errorf("the win is %q, the goal %q, tags %v", k.kept["win"], k.kept["goal"], k.tags)
	}
	k.does(s.Start("goal", k.in("")))
	k.want("what is forgotten is not there", "goal-set", "ask")
}

func TestABranchIsTakenOnlySoOften(t *testing.T) {
	k := begin(t, set(t, goal), "goal")
	for range 2 {
		k.writes("everything")
		k.writes("2")
		k.want("make it smaller", "goal-set", "ask")
	}
	k.writes("everything")
	k.writes("2")
	k.want("the third time it is enough", "kept", "")
}

const (
	outer = "flow: outer\nversion: 1\nsteps:\n  - {step: a, say: [a], expect: choice 2, next: [{when: 1, flow: inner, go: b}, {when: 2, flow: inner}, {say: [x]}]}\n" +
		"  - {step: b, say: [b], expect: words, next: [{say: [end]}]}\n"
	inner = "flow: inner\nversion: 1\nsteps:\n  - {step: i, say: [i], expect: words, next: [{when: skip}, {go: j}]}\n" +
		"  - {step: j, say: [j], expect: 0-10, next: [{when: \">=9\", handoff: craving}, {say: [good]}], silent: {say: [quiet]}}\n"
)

func TestAFlowGoesBackToTheOneThatBeganIt(t *testing.T) {
	s := set(t, outer, inner)
	k := begin(t, s, "outer")
	k.writes("1")
	k.want("inside", "i", "i")
	k.writes("words")
	k.writes("3")
	k.want("back", "good b", "b")
	if k.st.Flow != "outer" || k.st.Back != nil {
		t.Errorf("stands in %s, and goes back to %v", k.st.Flow, k.st.Back)
	}
	k.writes("words")
	k.want("over", "end", "")

	k = begin(t, s, "outer")
	k.writes("1")
	k.writes("x")
	k.want("a question that is skipped ends the inner flow alone", "b", "b")

	k = begin(t, s, "outer")
	k.writes("2")
	k.writes("words")
	k.writes("3")
	k.want("without go nothing is gone back to", "good", "")

	k = begin(t, s, "outer")
	k.writes("1")
	k.writes("words")
	k.waits()
	k.want("who is silent is asked nothing more", "quiet", "")

	k = begin(t, s, "outer")
	k.writes("1")
	k.writes("words")
	if k.writes("9"); k.out.Handoff != "craving" || k.st.In() {
		t.Errorf("a handoff ends both flows: %+v in %q", k.out, k.st.Step)
	}
}

func TestAStepWaitsForATime(t *testing.T) {
	k := begin(t, set(t, "flow: f\nversion: 1\nsteps:\n  - {step: a, say: [a], wait: friday 16:00, asked: true, next: [{go: b}]}\n  - {step: b, say: [b], expect: words}\n"), "f")
	k.want("it says what it has to, and waits", "a", "a")
	if k.out.Wait == nil || k.out.Wait.String() != "friday 16:00" || !k.out.Wanted || k.out.Asks {
		t.Errorf("%+v", k.out)
	}
	k.goesOn()
	k.want("its time has come", "b", "b")
}

func TestANudgeComesOnceAndTheQuestionStands(t *testing.T) {
	k := begin(t, set(t, "flow: f\nversion: 1\nsteps:\n  - {step: a, say: [a], expect: words, within: 6h, nudge: {after: 2h, say: [n]}, next: [{say: [thanks]}], silent: {say: [bye]}}\n"), "f")
	if k.out.Within != 2*time.Hour {
		t.Errorf("looked at again after %v", k.out.Within)
	}
	k.waits()
	k.want("nudged", "n", "a")
	if !k.out.Nudge || !k.out.Asks || k.out.Within != 4*time.Hour {
		t.Errorf("%+v", k.out)
	}
	nudged := *k
	nudged.writes("late")
	nudged.want("it is answered all the same", "thanks", "")
	k.does(k.s.Resume(k.st, k.in("")))
	k.waits()
	k.want("not a second time, not even when it was asked again", "bye", "")
}

func TestAResourceIsSaidByAFlowOfItsOwn(t *testing.T) {
	s := set(t, "flow: need\nversion: 1\nsteps:\n  - {step: a, say: [a], expect: choice 2, next: [{when: 1, resource: housing, go: b}, {when: 2, resource: food}, {say: [x]}]}\n  - {step: b, say: [b], expect: words}\n",
		"flow: resource\nversion: 1\nsteps:\n  - {step: list, say: [res], expect: choice 3, next: [{when: 3, handoff: human}, {go: later}]}\n  - {step: later, wait: 2d, next: [{go: how}]}\n  - {step: how, say: [res-follow], expect: words}\n")
	k := begin(t, s, "need")
	k.writes("1")
	k.want("listed", "res", "list")
	if k.out.Resource != "housing" {
		t.Errorf("speaks of %q", k.out.Resource)
	}
	k.writes("1")
	k.goesOn()
	if k.want("two days later", "res-follow", "how"); k.out.Resource != "housing" {
		t.Errorf("two days later it speaks of %q", k.out.Resource)
	}
	k.writes("good")
	k.want("back where it was asked for", "b", "b")
	if k.st.Resource != "" {
		t.Errorf("there it still speaks of %q", k.st.Resource)
	}
}

func TestMomentsAreOnThePersonsOwnClock(t *testing.T) {
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	at := func(s string) time.Time {
		v, err := time.ParseInLocation("2006-01-02 15:04", s, zone)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	const evening = 18*60 + 30
	for _, tt := range []struct{ moment, now, want string }{
		{"10m", "2026-03-02 18:00", "2026-03-02 18:10"},
		{"2h", "2026-03-02 23:00", "2026-03-03 01:00"},
		{"2d", "2026-03-06 18:12", "2026-03-08 18:12"}, // over the night in which clocks go forward
		{"19:00", "2026-03-02 18:00", "2026-03-02 19:00"},
		{"19:00", "2026-03-02 19:00", "2026-03-03 19:00"},
		{"evening", "2026-03-02 18:00", "2026-03-02 18:30"},
		{"friday 16:00", "2026-03-02 18:00", "2026-03-06 16:00"},
		{"friday 16:00", "2026-03-06 15:59", "2026-03-06 16:00"},
		{"friday 16:00", "2026-03-06 16:00", "2026-03-13 16:00"},
		{"monday evening", "2026-03-02 18:00", "2026-03-02 18:30"},
		{"tomorrow 11:00", "2026-03-02 23:00", "2026-03-03 11:00"},
		{"2d evening", "2026-03-02 23:00", "2026-03-04 18:30"},
		{"sunday 02:30", "2026-03-02 18:00", "2026-03-08 03:00"}, // clocks never show it
	} {
		m, ok := readMoment(tt.moment)
		if got := m.From(at(tt.now), zone, evening); !ok || !got.Equal(at(tt.want)) {
			t.Errorf("%s after %s is %v, want %s", tt.moment, tt.now, got, tt.want)
		}
		if m.String() != tt.moment {
			t.Errorf("%q is written %q", tt.moment, m)
		}
	}
	for _, bad := range []string{"", "0m", "-5m", "friday", "soon", "25:00", "friday 16", "0d", "91d", "friday 16:00 sharp", "tomorrow tomorrow"} {
		if _, ok := readMoment(bad); ok {
			t.Errorf("%q is taken for a moment", bad)
		}
	}
}

func TestHowManyIsReadWithWhatItCounts(t *testing.T) {
	for text, want := range map[string]int{"3": 3, "3 days": 3, "like 120 days now": 120, "two": 2, "2 or 3 times": 3, "a lot": -1, "0": 0, "1000": -1} {
		a := Read(Expect{Kind: "number", Hi: mostCounted}, text)
		if got := a.Number; a.HasNumber != (want >= 0) || a.HasNumber && got != want {
			t.Errorf("%q reads as %v %d, want %d", text, a.HasNumber, got, want)
		}
	}
}

func TestShortFormsAreWrittenAsTheyAreRead(t *testing.T) {
	for _, form := range []string{"1-5 low", "0-10", "choice 3", "ok", "join", "name", "name 3", "time", "number 1-90", "words"} {
		var e Expect
		if err := e.read(form); err != nil || e.String() != form {
			t.Errorf("%q is written %q (%v)", form, e, err)
		}
	}
	for form, want := range map[string]string{"3": "3", `"<=3"`: "<=3", "every 3": "every 3", "skip": "skip", "{has: goal}": "has goal", "{is: 2, lacks: win}": "2 lacks win"} {
		var w When
		if err := yaml.Unmarshal([]byte(form), &w); err != nil || w.String() != want {
			t.Errorf("%s is written %q (%v)", form, w, err)
		}
	}
}

func TestATagCountsFromTheAnswerThatPutItOn(t *testing.T) {
	k := begin(t, set(t, "flow: f\nversion: 1\nsteps:\n  - {step: a, say: [a], expect: words, next: [{when: {lacks: met}, tag: met, go: b}, {untag: met, go: b}]}\n  - {step: b, next: [{when: {has: met}, say: [on]}, {say: [off]}]}\n"), "f")
	k.writes("words")
	k.want("put on", "on", "")
	k.does(k.s.Start("f", k.in("")))
	k.writes("words")
	k.want("taken off", "off", "")
}

const (
	caller = "flow: caller\nversion: 1\nsteps:\n  - {step: a, say: [a], expect: choice 2, next: [{when: 1, flow: called, go: b}, {say: [x]}]}\n" +
		"  - {step: b, say: [b], expect: words, next: [{say: [end]}]}\n"
	called = "flow: called\nversion: 1\nsteps:\n  - {step: i, say: [i], expect: words, within: 10m, next: [{stay: true}], silent: {%}}\n"
)

// What goes on by the clock goes on for whoever is silent; nothing else does.
func TestAfterSilenceAFlowGoesBackOnlyByReturn(t *testing.T) {
	for silent, step := range map[string]string{"return: true": "b", "say: [quiet]": ""} {
		k := begin(t, set(t, caller, strings.Replace(called, "%", silent, 1)), "caller")
		k.writes("1")
		k.waits()
		if k.st.Step != step {
			t.Errorf("silent: {%s} leads to %q, want %q", silent, k.st.Step, step)
		}
	}
}

const (
	rent = "flow: rent\nversion: 1\nwords: [rent, RENT HELP, la renta]\nsteps:\n  - {step: a, say: [rent], expect: choice 2, next: [{when: begins}, {say: [x]}]}\n"
	food = "flow: food\nversion: 1\nwords: [Food]\nsteps:\n  - {step: a, say: [food], expect: words, next: [{go: b}]}\n" +
		"  - {step: b, say: [when], expect: time, next: [{say: [x]}]}\n"
)

// A word begins its flow when nothing is open, a keyword at any time.
func TestWordsBeginAFlow(t *testing.T) {
	s := set(t, rent, food)
	words, _, _ := s.Start("food", Input{Now: now})
	clock, _, _ := s.Answer(words, in("bread"))
	for _, tt := range []struct {
		at   State
		text string
		want string
	}{
		{State{}, "Rent!", "rent"}, {State{}, "la  renta", "rent"}, {State{}, "food", "food"}, {State{}, "rent is due", ""}, {State{}, "", ""},
		{words, "rent", ""}, {words, "rent help", "rent"}, {clock, "rent", "rent"},
	} {
		if got := s.Begins(tt.at, tt.text, ""); got != tt.want {
			t.Errorf("%q in %q begins %q, want %q", tt.text, tt.at.Step, got, tt.want)
		}
	}
	news := set(t, "flow: news\nversion: 1\nhears: [tells_bed]\nsteps:\n  - {step: a, say: [news], expect: words, next: [{say: [x]}]}\n", rent, food)
	rents, _, _ := news.Start("rent", Input{Now: now})
	for _, tt := range []struct {
		at   State
		kind string
		want string
	}{{State{}, "tells_bed", "news"}, {words, "tells_bed", "news"}, {rents, "tells_bed", ""}, {State{Flow: "news", Step: "a"}, "tells_bed", ""}, {State{}, "asks_bot", ""}} {
		if got := news.Begins(tt.at, "they called about a bed", tt.kind); got != tt.want {
			t.Errorf("%q heard in %q begins %q, want %q", tt.kind, tt.at.Step, got, tt.want)
		}
	}
	k := begin(t, s, "rent")
	k.writes("food")
	k.want("an answer that another flow begins by", "food", "a")
}

func TestAWordThatMeansSomethingElseBeginsNoFlow(t *testing.T) {
	for _, word := range []string{"ok", "1", "yes", "two", "X", "no gracias", "RENT"} {
		f, err := Parse("food.yaml", []byte(strings.Replace(food, "Food", "food, "+word, 1)))
		if err != nil {
			t.Fatal(err)
		}
		r, _ := Parse("rent.yaml", []byte(rent))
		if err := (&Set{flows: map[string]*Flow{"food": f, "rent": r}}).link(); err == nil || !strings.Contains(err.Error(), ":3:") {
			t.Errorf("%q: %v", word, err)
		}
	}
}
