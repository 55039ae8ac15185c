package rule

import "testing"

// The order of a map decides nothing: each set is read many times.
func TestASpellingOfASpellingIsAlwaysHeard(t *testing.T) {
	for range 30 {
		r := only(t, `spelling:
  benzo: clonazepam
  clonazepam: clonasepam klonopin
  klonopin: klonipin
rules:
  - {id: x, level: urgent, kind: distress, note: n, patterns: [took benzo], must: [x], not: [x]}
`)
		for _, text := range []string{"took clonazepam", "took clonasepam", "took klonipin"} {
			if v := r.Hear(Utterance{Text: text}); v.Level != LevelUrgent {
				t.Fatalf("%q: heard %s", text, v.Level)
			}
		}
	}
}
