package rule

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/handoff/rules"
)

var (
	mutantsAll    = flag.Bool("mutants", false, "try mutants of the rules and list those that no labelled text notices")
	mutantsStrict = flag.Bool("strict", false, "fail when a mutant survives")
	mutantsSome   = flag.Int("n", 0, "mutants of each class, drawn at random; 0: all")
	mutantsSeed   = flag.Uint64("seed", 0, "of the draw; 0: another each time")
)

// needed is the least share of the crisis rules, in percent, that a text by another
// hand can't do without. It may rise and not fall.
const needed = 87

// checked is how many mutants are tried again, each by itself, to hold what was
// worked out from reasons against what is heard.
const checked = 20

// embeddedFiles are the built-in rules as they are heard.
func embeddedFiles(t *testing.T) []*file {
	t.Helper()
	src, err := gather(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	files, err := src.parse()
	if err != nil {
		t.Fatal(err)
	}
	return switches{}.heard(files)
}

func realLab(t *testing.T) *lab {
	t.Helper()
	texts, err := readLabelled()
	if err != nil {
		t.Fatal(err)
	}
	l, err := newLab(embeddedFiles(t), texts)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func ofClass(class string, all []mutant) []mutant {
	return slices.DeleteFunc(slices.Clone(all), func(m mutant) bool { return m.class != class })
}

// A rule that no other hand's text needs may be lost in an edit, and nothing tells.
func TestCrisisRulesAreHeldByTextsOfOtherHands(t *testing.T) {
	l := realLab(t)
	all := ofClass(dropped, l.mutants())
	left, err := l.survivors(all)
	if err != nil {
		t.Fatal(err)
	}
	if got := 100 - 100*float64(len(left))/float64(len(all)); got < needed {
		t.Errorf("%d of %d crisis rules can be dropped and no labelled text notices (make mutants lists them): %.1f %% are needed, want %d: add texts by a hand that has not read the patterns", len(left), len(all), got, needed)
	}
}

const plantedRules = `
lang: en
context:
  denial:
    - never
    - hardly ~2 ever
idioms:
  - blue ~1 moon
signs:
  cold: [cold ~1 hands]
  wet: [wet hair]
rules:
  - {id: needed, level: crisis, kind: selfharm, note: n, patterns: [alpha ~1! beta], must: [x], not: [y]}
  - {id: twin-a, level: crisis, kind: selfharm, note: n, patterns: [gamma], must: [x], not: [y]}
  - {id: twin-b, level: crisis, kind: selfharm, note: n, patterns: [gamma ~2! rays], must: [x], not: [y]}
  - {id: idle, level: crisis, kind: selfharm, note: n, patterns: [omega], must: [x], not: [y]}
  - {id: pair, level: crisis, kind: selfharm, note: n, two: [cold, wet], must: [x], not: [y]}
  - {id: late, level: crisis, kind: selfharm, note: n, patterns: [delta ~1! echo], must: [x], not: [y]}
  - {id: kind, level: crisis, kind: violence, note: n, patterns: [moon], must: [x], not: [y]}
  - {id: lesser, level: crisis, kind: selfharm, note: n, patterns: [moon], must: [x], not: [y]}
`

var plantedTexts = []labelled{
	{"alpha beta", "en", LevelCrisis, SelfHarm},
	{"alpha one two beta", "en", LevelNone, ""},
	{"gamma rays", "en", LevelCrisis, SelfHarm},
	{"gamma one two three rays", "en", LevelCrisis, SelfHarm}, // heard by a twin whatever the gap
	{"cold hands and wet hair", "en", LevelCrisis, SelfHarm},
	{"cold one two hands and wet hair", "en", LevelHandoff, Clinical},
	{"hardly one two three ever alpha beta", "en", LevelCrisis, SelfHarm}, // lowered by a wider denial
	{"delta echo", "en", LevelCrisis, SelfHarm},
	{"delta one two echo", "en", LevelCrisis, SelfHarm}, // better heard with a wider gap
	{"blue one two moon", "en", LevelCrisis, Violence},
	{"never one two three alpha beta", "en", LevelUrgent, Distress},
}

func TestMutantsThatNoTextNoticesAreFound(t *testing.T) {
	f, err := parseFile("a.yaml", []byte(plantedRules))
	if err != nil {
		t.Fatal(err)
	}
	l, err := newLab([]*file{f}, plantedTexts)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"twin-b", "idle", "lesser", // twin-a alone hears one text
		"a.yaml:6 gone", "a.yaml:6 part 2, ~2 to ~1", "a.yaml:15 part 2, ~2 to ~5", "a.yaml:18 part 2, ~1 to ~4",
	}
	all := l.mutants()
	left, err := l.survivors(all)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range left {
		got = append(got, m.name)
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("survivors %q, want %q", got, want)
	}
	for _, m := range all {
		if alone, err := l.survives(m); err != nil || alone != slices.Contains(want, m.name) {
			t.Errorf("%s: survives by itself: %v, %v", m.name, alone, err)
		}
	}
	if again, err := l.hear(); err != nil || !slices.EqualFunc(again, l.before, func(a, b Verdict) bool { return a.Level == b.Level && a.Kind == b.Kind }) {
		t.Errorf("a mutant is left in the rules: %v", err)
	}
}

// TestMutants is the work of make mutants. It prints ids and places, never words.
func TestMutants(t *testing.T) {
	if !*mutantsAll {
		return // minutes long
	}
	seed := *mutantsSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	draw := rand.New(rand.NewPCG(seed, 0))
	l := realLab(t)
	all, alive := l.mutants(), 0
	fmt.Printf("%d rule files, %d labelled texts, seed %d\n", len(l.files), len(l.texts), seed)
	for _, class := range []string{dropped, shortened, loosened} {
		some := ofClass(class, all)
		of := len(some)
		if *mutantsSome > 0 && *mutantsSome < of {
			draw.Shuffle(of, func(i, j int) { some[i], some[j] = some[j], some[i] })
			some = some[:*mutantsSome]
		}
		left, err := l.survivors(some)
		if err != nil {
			t.Fatal(err)
		}
		alive += len(left)
		fmt.Printf("%s: %d of %d tried, %d killed, %d survived\n", class, len(some), of, len(some)-len(left), len(left))
		for _, m := range left {
			fmt.Printf("  %s%s\n", m.name, l.beside(m))
		}
		for range checked {
			m := some[draw.IntN(len(some))]
			alone, err := l.survives(m)
			if err != nil {
				t.Fatal(err)
			}
			if together := slices.ContainsFunc(left, func(o mutant) bool { return o.name == m.name }); alone != together {
				t.Errorf("%s: survives by itself: %v, among others: %v", m.name, alone, together)
			}
		}
	}
	if *mutantsStrict && alive > 0 {
		t.Errorf("%d mutants survive", alive)
	}
}
