package flows

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"pgregory.net/rapid"
)

// reading names what an answer was read as, as the table has it.
func reading(a Answer) string {
	var out []string
	switch {
	case a.Skip:
		return "skip"
	case a.OK:
		return "ok"
	case a.HasTime:
		return "time " + a.Time.String()
	case a.HasNumber:
		out = append(out, strconv.Itoa(a.Number))
	}
	if a.Name != "" {
		out = append(out, "name "+a.Name)
	}
	switch {
	case len(out) > 0:
		return strings.Join(out, " ")
	case a.digits:
		return "digits"
	case a.No:
		return "no"
	case a.Yes:
		return "yes"
	}
	return "words"
}

// What people write is read as they meant it; where two readings are possible, as the one
// nearer to a human.
func TestWhatPeopleWrite(t *testing.T) {
	data, err := os.ReadFile("testdata/answers.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var table []struct {
		Expect Expect
		En, Es map[string]any
	}
	if err := yaml.Unmarshal(data, &table); err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, q := range table {
		for lang, rows := range map[string]map[string]any{"en": q.En, "es": q.Es} {
			for text, want := range rows {
				n++
				a := Read(q.Expect, text)
				got := reading(a)
				if second, ok := a.again(urge); ok && strings.Contains(fmt.Sprint(want), "+") {
					got += "+" + strconv.Itoa(second.Number)
				}
				if got != fmt.Sprint(want) {
					t.Errorf("%s, %s: %q is read as %s, want %v", q.Expect, lang, text, got, want)
				}
				if a.Words != strings.TrimSpace(text) {
					t.Errorf("%q loses words: %q", text, a.Words)
				}
			}
		}
	}
	if n < 300 {
		t.Errorf("only %d answers", n)
	}
}

// scales are questions that wait for a number.
var scales = []Expect{mood, urge, three, {Kind: "choice", Lo: 1, Hi: 2}, {Kind: "number", Lo: 1, Hi: 7}}

// The worse end of a range counts: the low one of a mood, the high one of an urge.
func TestTheWorseEndOfARangeCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom([]Expect{mood, urge}).Draw(t, "question")
		a, b := rapid.IntRange(e.Lo, e.Hi).Draw(t, "a"), rapid.IntRange(e.Lo, e.Hi).Draw(t, "b")
		form := rapid.SampledFrom([]string{"%d or %d", "%d-%d", "%d - %d", "%d o %d", "between %d and %d", "entre %d y %d", "maybe %d or %d", "%d to %d, i think", "un %d o %d"}).Draw(t, "form")
		text := fmt.Sprintf(form, a, b)
		worse := max(a, b)
		if e.Low {
			worse = min(a, b)
		}
		if got := Read(e, text); !got.HasNumber || got.Number != worse {
			t.Fatalf("%q is read as %s, want %d", text, reading(got), worse)
		}
	})
}

// Case, signs at the ends and the words beside it change no number, and whatever is read lies
// within the question.
func TestANumberIsReadHoweverItIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom(scales).Draw(t, "question")
		n := rapid.IntRange(e.Lo, e.Hi).Draw(t, "number")
		form := rapid.SampledFrom([]string{"%d", " %d. ", "%d!", "A %d", "MAYBE %d", "%d i guess", "un %d", "ok, %d", "%d please", "%d gracias"}).Draw(t, "form")
		text := fmt.Sprintf(form, n)
		if got := Read(e, text); !got.HasNumber || got.Number != n {
			t.Fatalf("%s: %q is read as %s", e, text, reading(got))
		}
	})
}

// Whatever somebody writes, their words are kept whole, no number lies outside the
// question, and nothing but the five is an OK.
func TestWhateverSomebodyWrites(t *testing.T) {
	pieces := []string{"1", "2", "7", "10", "ok", "fine", "bien", "no", "x", "maybe", "or", "-", "days", "nada", "none", "👍", "😭", "½", "3.5", "7:30", "pm", "the", "rough", "¿", "\n", "uno"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(pieces), rapid.String()), 0, 6).Draw(t, "pieces"), " ")
		for _, e := range append(scales, Expect{Kind: "ok"}, Expect{Kind: "words"}, Expect{Kind: "time"}, Expect{Kind: "name", Lo: 1, Hi: 3}) {
			a := Read(e, text)
			switch {
			case a.Words != strings.TrimSpace(text):
				t.Fatalf("%q loses words: %q", text, a.Words)
			case a.HasNumber && (a.Number < e.Lo || a.Number > e.Hi):
				t.Fatalf("%s: %q is read as %d", e, text, a.Number)
			case a.OK && (e.Kind != "ok" || !exactOK[strings.Join(tokens(text), " ")]):
				t.Fatalf("%s: %q is an OK", e, text)
			}
		}
	})
}
