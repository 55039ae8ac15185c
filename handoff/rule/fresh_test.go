package rule

import (
	"reflect"
	"testing"
)

// What was heard before leaves nothing behind: the working memory that is used
// again hears what a new one hears.
func TestHearingAgainHearsTheSame(t *testing.T) {
	r := loadRules(t)
	used := newHearing(r)
	for i, c := range traps {
		for _, recent := range [][]string{nil, {"hola", "2", "Marta"}, {traps[(i*7+3)%len(traps)].text}} {
			u := Utterance{Text: c.text, Recent: recent}
			if got, want := used.hear(u), newHearing(r).hear(u); !reflect.DeepEqual(got, want) {
				t.Errorf("%q after %q: %v, a new one hears %v", c.text, recent, got, want)
			}
		}
	}
}
