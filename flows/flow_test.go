package flows

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

var update = flag.Bool("update", false, "write the golden files as they come out")

var now = time.Date(2026, 3, 2, 18, 30, 0, 0, time.UTC)

func builtIn(t testing.TB) *Set {
	t.Helper()
	s, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func in(text string) Input { return Input{Now: now.Add(time.Minute), Text: text} }

// A low mood asks about the urge; a good one goes on to what was done.
func TestEveningAsksMoreOnlyWhenItHelps(t *testing.T) {
	s := builtIn(t)
	for answer, next := range map[string]string{"2": "urge", "4": "did", "awful day": "words", "x": "", "2 8": "offer", "3 1": "did"} {
		st, _, err := s.Start("evening", Input{Now: now})
		if err != nil {
			t.Fatal(err)
		}
		st, _, err = s.Answer(st, in(answer))
		if err != nil || st.Step != next {
			t.Errorf("%q leads to %q, want %q (%v)", answer, st.Step, next, err)
		}
	}
}

func TestEveryThirdNightAsksTheUrge(t *testing.T) {
	s := builtIn(t)
	st, _, _ := s.Start("evening", Input{Now: now})
	again, _, _ := s.Answer(st, Input{Now: now, Text: "5", Count: 3})
	if again.Step != "urge" {
		t.Errorf("the third night leads to %q", again.Step)
	}
}

// An answer to a safety question that comes faster than anybody reads it was
// meant for something else.
func TestSafetyQuestionIsNotAnsweredWithinFiveSeconds(t *testing.T) {
	s := builtIn(t)
	st, _, _ := s.Start("lapse", Input{Now: now})
	_, out, _ := s.Answer(st, Input{Now: now.Add(4 * time.Second), Text: "1"})
	if out.Handoff != "lapse" {
		t.Errorf("an answer after 4 s was taken for an OK: %+v", out)
	}
	_, out, _ = s.Answer(st, Input{Now: now.Add(5 * time.Second), Text: "1"})
	if out.Handoff != "" {
		t.Error("an answer after 5 s is an answer")
	}
}

func TestVariantsDoNotRepeatWhileOthersAreLeft(t *testing.T) {
	s := builtIn(t)
	var used []string
	for i := range 40 {
		_, out, err := s.Start("evening", Input{Now: now, Rand: uint64(i * 7919), Used: used})
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range used[max(0, len(used)-7):] {
			if u == out.Variant {
				t.Fatalf("%s came again within a week", u)
			}
		}
		used = append(used, out.Variant)
		used = used[max(0, len(used)-7):]
	}
}

func TestAChangedFlowIsAnError(t *testing.T) {
	s := builtIn(t)
	for _, st := range []State{{Flow: "gone", Step: "a"}, {Flow: "evening", Step: "gone"}} {
		if _, _, err := s.Answer(st, in("3")); err == nil {
			t.Errorf("%v was answered", st)
		}
	}
}

// Every fault is named with its line, all at once.
func TestFaultsOfAFlowFile(t *testing.T) {
	file := `flow: sample
version: 1
steps:
  - step: one
    say: [a]
    expect: choice 3
    next:
      - {when: 1, go: two}
      - {when: 2, go: nowhere}
      - {when: 7}
  - step: two
    expect: words
  - step: lost
    say: [b]
`
	_, err := Parse("sample.yaml", []byte(file))
	if err == nil {
		t.Fatal("no fault was found")
	}
	for _, want := range []string{
		`sample.yaml:9: step "one" leads to "nowhere"`,
		`sample.yaml:10: step "one" has a branch for 7`,
		`sample.yaml:4: step "one": option 3 ends in nothing`,
		`sample.yaml:11: step "two" says nothing`,
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("missing %s in\n%v", want, err)
		}
	}
}

func TestStepsThatNothingLeadsToAndRounds(t *testing.T) {
	_, err := Parse("f.yaml", []byte("flow: f\nversion: 1\nsteps:\n  - {step: a, say: [x], next: [{go: b}]}\n  - {step: b, say: [x], next: [{go: a}]}\n  - {step: c, say: [x]}\n"))
	for _, want := range []string{"goes round without asking", `nothing leads to step "c"`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("missing %q in %v", want, err)
		}
	}
}

func TestAProgrammeReplacesAFlow(t *testing.T) {
	s, err := Load(fstest.MapFS{"evening.yaml": {Data: []byte("flow: evening\nversion: 2\nsteps:\n  - {step: only, say: [eve-a], expect: words}\n")}})
	if err != nil {
		t.Fatal(err)
	}
	if f, _ := s.Get("evening"); f.Version != 2 || len(f.Steps) != 1 {
		t.Errorf("the built-in evening is still there: %+v", f)
	}
}

// The pictures in docs are the flows as they are.
func TestPictures(t *testing.T) {
	s := builtIn(t)
	for _, name := range s.All() {
		f, _ := s.Get(name)
		want, err := f.Mermaid()
		if err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("..", "docs", "machines", "flow-"+name+".mmd"), want)
	}
}

func golden(t *testing.T, file, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(file)
	if err != nil || string(got) != want {
		t.Errorf("%s is not the machine as it is: go test -update writes it (%v)", file, err)
	}
}

func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("*.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	f.Fuzz(func(t *testing.T, file string) {
		flow, err := Parse("f.yaml", []byte(file))
		if err != nil {
			if flow != nil {
				t.Error("a faulty flow was returned")
			}
			return
		}
		s := &Set{flows: map[string]*Flow{flow.Name: flow}}
		if s.link() != nil {
			return
		}
		st, _, err := s.Start(flow.Name, Input{Now: now})
		if err != nil {
			t.Fatalf("a flow without faults does not start: %v", err)
		}
		for _, text := range []string{"1", "2", "words of my own", "x"} {
			if !st.In() {
				return
			}
			if st, _, err = s.Answer(st, in(text)); err != nil {
				t.Fatalf("a flow without faults breaks: %v", err)
			}
		}
	})
}

// A question of safety that lets anything but an exact OK go on without a human is
// refused.
func TestAQuestionOfSafetyCallsAHuman(t *testing.T) {
	const whole = `flow: sample
version: 1
steps:
  - step: one
    say: [a]
    expect: ok
    within: 10m
    next:
      - {when: ok, say: [b]}
      - {handoff: lapse}
    silent: {handoff: lapse}
`
	if _, err := Parse("sample.yaml", []byte(whole)); err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{
		{"    silent: {handoff: lapse}\n", ""}, {"silent: {handoff: lapse}", "silent: {say: [b]}"},
		{"within: 10m", "within: 1h"}, {"    within: 10m\n", ""},
		{"{handoff: lapse}\n    silent", "{say: [b]}\n    silent"},
		{"      - {handoff: lapse}\n", "      - {when: no, say: [b]}\n      - {handoff: lapse}\n"},
		{"      - {handoff: lapse}\n", "      - {when: skip}\n      - {handoff: lapse}\n"},
		{"      - {handoff: lapse}\n", "      - {when: yes, say: [b]}\n      - {handoff: lapse}\n"},
	} {
		file := strings.Replace(whole, change[0], change[1], 1)
		if _, err := Parse("sample.yaml", []byte(file)); file == whole || err == nil || !strings.Contains(err.Error(), "asks of safety") {
			t.Errorf("%q for %q: %v", change[1], change[0], err)
		}
	}
}
