package rule

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// reference finds patterns as slowly and plainly as the README describes them:
// every reading, from every word, one part after the other.
type reference struct {
	l *lexicon
	s *sheet
}

func (r reference) ends(parts []element, i int) []int {
	if len(parts) == 0 {
		return []int{i}
	}
	var out []int
	if gap := parts[0].words(); parts[0].gap > 0 {
		for skipped := 0; skipped <= gap && i+skipped < len(r.s.words); skipped++ {
			if skipped > 0 && r.sentence(i, i+skipped+1) {
				break
			}
			out = append(out, r.ends(parts[1:], i+skipped)...)
		}
		return out
	}
	for _, phrase := range parts[0].phrases {
		if words := strings.Fields(phrase); r.says(words, i) {
			out = append(out, r.ends(parts[1:], i+len(words))...)
		}
	}
	return out
}

// sentence says whether a sentence begins with one of the words from i up to end.
func (r reference) sentence(i, end int) bool {
	return slices.ContainsFunc(r.s.words[i:end], func(w word) bool { return w.pause == markSentence })
}

func (r reference) says(words []string, i int) bool {
	for j, w := range words {
		if i+j >= len(r.s.words) {
			return false
		}
		if terms, _ := r.l.lookup(nil, r.s.bytes(i+j)); !slices.Contains(terms, r.l.ids[w]) {
			return false
		}
	}
	return true
}

var (
	someWords = strings.Fields("want to die kill my self i not he is cold blue took pills suicide need help now bottle")
	someMarks = []string{" ", " ", " ", " ", ", ", ". ", "\n"}
)

// somePattern writes a pattern of the pattern language.
func somePattern(rnd *rand.Rand) string {
	pick := func() string { return someWords[rnd.IntN(len(someWords))] }
	part := func() string {
		switch rnd.IntN(6) {
		case 0:
			return "(" + pick() + "|" + pick() + " " + pick() + ")"
		case 1:
			return pick() + "?"
		case 2:
			return "(" + pick() + "|" + pick() + "|" + pick() + ")"
		case 3:
			return "suici* "
		default:
			return pick()
		}
	}
	text := pick()
	for range rnd.IntN(4) {
		if rnd.IntN(3) == 0 {
			text += fmt.Sprintf(" ~%d", 1+rnd.IntN(4))
		}
		text += " " + part()
	}
	text += " " + pick()
	if rnd.IntN(8) == 0 {
		text = "^ " + text
	}
	if rnd.IntN(8) == 0 {
		text += " $"
	}
	return text
}

func someText(rnd *rand.Rand) string {
	var out strings.Builder
	for range 1 + rnd.IntN(20) {
		out.WriteString(someWords[rnd.IntN(len(someWords))] + someMarks[rnd.IntN(len(someMarks))])
	}
	return out.String()
}

// agrees holds that the search finds on a random set of rules and a random text
// what the slow reference finds, no more and no less.
func agrees(t *testing.T, seed uint64) {
	rnd := rand.New(rand.NewPCG(seed, 1))
	var patterns []string
	for range 1 + rnd.IntN(12) {
		patterns = append(patterns, somePattern(rnd))
	}
	f := &file{path: "x.yaml", Lang: "en"}
	for i, p := range patterns {
		f.Rules = append(f.Rules, entry{ID: line{text: fmt.Sprint(i)}, Level: LevelCrisis, Kind: SelfHarm, Note: "n",
			Patterns: []line{{text: p}}, Must: []line{{text: "x"}}, Not: []line{{text: "y"}}})
	}
	r, err := build([]*file{f})
	if err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	for range 20 {
		text := someText(rnd)
		h := newHearing(r)
		h.sheet.reset()
		h.sheet.add(text)
		h.chart.fill(r.lexicon, r.phrases, &h.sheet)
		h.look.read(&h.chart, &h.sheet)
		h.found = h.search(nil, meant)
		got := map[string]bool{}
		for _, x := range h.found {
			got[fmt.Sprint(patterns[r.targets[x.target].index], " ", x.start, " ", x.end)] = true
		}
		want := map[string]bool{}
		for _, p := range patterns {
			parsed, err := groups{}.parse(p)
			if err != nil {
				t.Fatal(err)
			}
			for _, reading := range parsed.readings() {
				for i := range h.sheet.words {
					for _, end := range (reference{r.lexicon, &h.sheet}).ends(reading, i) {
						if (parsed.start == 0 || i < int(parsed.start)) && (parsed.end == 0 || len(h.sheet.words)-end < int(parsed.end)) {
							want[fmt.Sprint(p, " ", i, " ", end)] = true
						}
					}
				}
			}
		}
		for k := range want {
			if !got[k] {
				t.Fatalf("seed %d: %q: missed %s", seed, text, k)
			}
		}
		for k := range got {
			if !want[k] {
				t.Fatalf("seed %d: %q: found %s, which is not there", seed, text, k)
			}
		}
	}
}

func TestTheSearchAgreesWithASlowReference(t *testing.T) {
	for seed := range uint64(400) {
		agrees(t, seed)
	}
}

func FuzzSearch(f *testing.F) {
	for seed := range uint64(5) {
		f.Add(seed)
	}
	f.Fuzz(agrees)
}
