package trial_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/handoff/rule/trial"
)

const labelled = `{"id":"c1","text":"i want to die","label":"crisis:suicide","lang":"en","source":"left alone"}
{"id":"c2","text":"see you friday","label":"crisis:suicide"}

{"id":3,"text":"i want to kill myself","label":"urgent:distress"}
{"id":"h1","text":"can i talk to a person","label":"handoff:human"}
{"id":"h2","text":"blue sky","label":"handoff:human"}
{"id":"b1","text":"thanks, good night","label":"benign"}
{"id":"b2","text":"i want to die","label":"benign:hard"}
{"id":"b3","text":"can i talk to a person","label":"benign:hard"}
{"id":"c3","text":"i am not suicidal","label":"crisis:suicide"}
{"id":"b4","text":"i am not suicidal","label":"benign"}
`

func load(t *testing.T) *rule.Rules {
	t.Helper()
	r, err := rule.Load()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func read(t *testing.T, text string) []trial.Sample {
	t.Helper()
	s, err := trial.Read("x.ndjson", strings.NewReader(text), true)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestEachLabelIsHeldToWhatItShouldGet(t *testing.T) {
	s := trial.Run(load(t), read(t, labelled))
	var rows []string
	for _, l := range s.Labels {
		rows = append(rows, fmt.Sprintf("%s %d/%d", l.Label, l.Got, l.Of))
	}
	want := []string{"crisis:suicide 1/3", "urgent:distress 1/1", "handoff:human 1/2", "benign 2/2", "benign:hard 1/2"}
	if !slices.Equal(rows, want) {
		t.Errorf("labels %q, want %q", rows, want)
	}
	for name, got := range map[string]trial.Share{"1/3": s.Crisis, "2/3": s.Lower, "1/3 crisis": s.LowerCrisis, "1/4": s.BenignCrisis, "3/4": s.BenignAny} {
		if !strings.HasPrefix(name, fmt.Sprintf("%d/%d", got.Got, got.Of)) {
			t.Errorf("%s: got %d/%d", name, got.Got, got.Of)
		}
	}
	var missed []string
	for _, m := range s.Misses {
		missed = append(missed, m.ID)
	}
	if want := []string{"c2", "h2", "b2", "c3"}; !slices.Equal(missed, want) {
		t.Errorf("missed %q, want %q", missed, want)
	}
	if b2 := s.Misses[2]; b2.Level != rule.LevelCrisis || b2.Kind != rule.SuicideActive || len(b2.Rules) == 0 {
		t.Errorf("a miss does not say what was heard: %+v", b2)
	}
}

// The figures are those of the textbook: Newcombe, Statist. Med. 17 (1998), method 3.
func TestIntervals(t *testing.T) {
	text := func(hits, of int) string {
		var b strings.Builder
		for i := range of {
			words := "see you friday"
			if i < hits {
				words = "i want to die"
			}
			fmt.Fprintf(&b, `{"id":%d,"text":%q,"label":"crisis:suicide"}`+"\n", i, words)
		}
		return b.String()
	}
	for _, c := range []struct {
		hits, of  int
		low, high float64
	}{
		{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718}, {29, 29, 0.8830, 1},
	} {
		got := trial.Run(load(t), read(t, text(c.hits, c.of))).Crisis
		if math.Abs(got.Low-c.low) > 0.00005 || math.Abs(got.High-c.high) > 0.00005 {
			t.Errorf("%d of %d: %.4f to %.4f, want %.4f to %.4f", c.hits, c.of, got.Low, got.High, c.low, c.high)
		}
	}
	if none := trial.Run(load(t), read(t, labelled[:strings.Index(labelled, "\n")])).BenignAny; none.Share != 0 || none.Low != 0 || none.High != 1 {
		t.Errorf("of none: %+v", none)
	}
}

func TestBadInputIsNamedByFileAndLineAndNeverByItsWords(t *testing.T) {
	good := `{"id":"1","text":"secret words","label":"benign"}` + "\n"
	for name, line := range map[string]string{
		"not JSON":         "secret words",
		"no text":          `{"id":"1","label":"benign"}`,
		"no id":            `{"text":"secret words","label":"benign"}`,
		"an id of several": `{"id":{"secret":"words"},"text":"secret words","label":"benign"}`,
		"no label":         `{"id":"1","text":"secret words"}`,
		"another label":    `{"id":"1","text":"secret words","label":"secret words"}`,
		"a bare level":     `{"id":"1","text":"secret words","label":"crisis"}`,
		"too long":         `{"id":"1","text":"` + strings.Repeat("secret words ", 1<<17) + `","label":"benign"}`,
	} {
		_, err := trial.Read("x.ndjson", strings.NewReader(good+"\n"+line), true)
		if err == nil || !strings.HasPrefix(err.Error(), "x.ndjson:3: ") || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := trial.Read("x.ndjson", strings.NewReader("\n"), true); err == nil || !strings.Contains(err.Error(), "no texts") {
		t.Errorf("an empty file: %v", err)
	}
	if printed := fmt.Sprintf("%v %+v %#v", read(t, good)[0], read(t, good)[0], read(t, good)); strings.Contains(printed, "secret") {
		t.Errorf("a sample prints its words: %s", printed)
	}
}
