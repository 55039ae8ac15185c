package rule

import (
	"strings"
	"testing"
)

// only loads a small set of its own, without the embedded rules.
func only(t *testing.T, body string) *Rules {
	t.Helper()
	f, err := parseFile("en/x.yaml", []byte("lang: en\n"+body))
	if err != nil {
		t.Fatal(err)
	}
	r, err := build([]*file{f})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestPatternLanguage(t *testing.T) {
	for _, c := range []struct{ pattern, found, missed string }{
		{"purple cow", "a Purple  COW!", "purple, a cow"},
		{"(purple|very green) cow", "very green cow", "green cow"},
		{"(purple|(very|so) green) cow", "so green cow", "so purple green"},
		{"<colour> cow", "dark red cow", "dark cow"},
		{"purple spotted? cow", "purple cow", "purple brown cow"},
		{"purple (with spots)? cow", "purple with spots cow", "purple spots cow"},
		{"purple ~2 cow", "purple and big cow", "purple and big old fat mad cow"},
		{"purple ~2 cow", "purple and big old fat cow", "purple cat"}, // two more than written
		{"purple ~2! cow", "purple and big cow", "purple and big old cow"},
		{"purple ~6 cow", "purple 1 2 3 4 5 6 cow", "purple 1 2 3 4 5 6 7 cow"}, // wide as it is
		{"purple ~8! cow", "purple 1 2 3 4 5 6 7 8 cow", "purple 1 2 3 4 5 6 7 8 9 cow"},
		{"purple ~2 cow", "purple, big cow", "purple. a cow"},
		{"purple ~2 cow", "purple big cow", "purple big. cow"},
		{"purp* cow", "purplish cow", "pur cow"},
		{"elephant~ herd", "elephnt herd", "elegant hard"},
		{"elephant~ herd", "elephatn herd", "elepahtn herd"},
		{"^ purple cow", "purple cow here", "here purple cow"},
		{"^ ~1 purple cow", "a purple cow", "look a purple cow"},
		{"purple cow $", "a purple cow.", "a purple cow here"},
		{"^ (hey)? purple cow", "hey purple cow", "the purple cow"},
		{"purple cow (please)? $", "purple cow please", "purple cow now"},
		{"Ánimo Señor", "animo senor", "animo"},
		{"purple ~1 (big)? ~1 cow", "purple old fat cow", "purple 1 2 3 4 5 cow"},
		{"purple ~1! (big)? ~1! cow", "purple old fat cow", "purple old fat mad cow"},
	} {
		r := only(t, "groups:\n  colour: red|dark red\nrules:\n  - id: x\n    level: crisis\n    kind: selfharm\n    note: n\n    patterns: ['"+
			c.pattern+"']\n    must: [x]\n    not: [x]\n")
		if v := r.Hear(Utterance{Text: c.found}); v.Level != LevelCrisis {
			t.Errorf("%s: missed %q", c.pattern, c.found)
		}
		if v := r.Hear(Utterance{Text: c.missed}); v.Level != LevelNone {
			t.Errorf("%s: found %q", c.pattern, c.missed)
		}
	}
}

// What is asked of a craving or a medicine is told apart by few words: there a gap is as written.
func TestOnlyDangerHasSlack(t *testing.T) {
	r := only(t, "rules:\n  - id: x\n    level: urgent\n    kind: distress\n    note: n\n    patterns: [purple ~2 cow]\n    must: [x]\n    not: [x]\n")
	if v := r.Hear(Utterance{Text: "purple and big old cow"}); v.Level != LevelNone {
		t.Errorf("an urgent rule found %s over three words", v.Level)
	}
}

func TestTwoSigns(t *testing.T) {
	r := only(t, `signs:
  red: [red apple, red]
  apple: [red apple, apple]
  cold: [not cold, cold]
context:
  denial: [not]
rules:
  - id: x
    level: urgent
    kind: distress
    note: n
    two: [red|cold, apple]
    must: [x]
    not: [x]
`)
	far := strings.Repeat("la ", signsApart+1)
	for text, want := range map[string]Level{
		"the apple is red":        LevelUrgent,
		"red red":                 LevelNone, // one sign twice
		"red and cold":            LevelNone, // two that count alike
		"an apple not red":        LevelNone, // denied
		"not cold apple":          LevelUrgent,
		"apple " + far + "red":    LevelNone, // too far apart
		"red " + far + "an apple": LevelNone,
	} {
		if v := r.Hear(Utterance{Text: text}); v.Level != want {
			t.Errorf("%q: heard %s, want %s", text, v.Level, want)
		}
	}
}

func TestOneWordIsNotTwoSigns(t *testing.T) {
	r := only(t, "signs:\n  a: [red apple]\n  b: [apple]\nrules:\n  - id: x\n    level: urgent\n    kind: distress\n    note: n\n    two: [a, b]\n    must: [x]\n    not: [x]\n")
	if v := r.Hear(Utterance{Text: "red apple"}); v.Level != LevelNone {
		t.Errorf("the same word counted for two signs: %s", v.Level)
	}
}
