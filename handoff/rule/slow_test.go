package rule

import (
	"strings"
	"testing"
	"time"
)

// A text is at most ten segments, some 1600 characters. However it is made, it
// must be heard well inside the time a webhook has.
func TestNoTextIsSlow(t *testing.T) {
	r := loadRules(t)
	for _, part := range []string{"i ", "he ", "my friend ", "i want to ", "no ", "took ", "i dont want to be ", "k-", "cold blue he wont wake ", "me quiero ", "she is i was he "} {
		text := strings.Repeat(part, 1600/len(part))
		took := time.Hour
		for range 3 { // the quickest counts: a busy machine is not a slow text
			began := time.Now()
			r.Hear(Utterance{Text: text, Recent: []string{text, text, text}})
			if took = min(took, time.Since(began)); took <= 2*time.Second {
				break
			}
		}
		if took > 2*time.Second {
			t.Errorf("%q over and over took %v", part, took)
		}
	}
}
