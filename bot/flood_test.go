package bot_test

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// Somebody who writes without end is not answered without end; a human looks once, and
// words of danger page and are answered as from anybody.
func TestAFloodIsBoundedAndDropsNoCrisis(t *testing.T) {
	f := newFloor(t)
	for range 4 {
		for _, words := range []string{"hi", "1", "Ria", "x"} {
			f.person(words)
		}
	}
	f.got()
	var said, paged int
	for i := range 300 {
		f.person([]string{fmt.Sprint("hello ", i), "are you a bot"}[i%2])
		for _, text := range f.got() {
			if text == "dana c-page-h" || text == "luis c-page-h" {
				paged++
			} else {
				said++
			}
		}
		f.passes(time.Second)
	}
	if said > 40 || paged != 2 {
		t.Errorf("300 texts: %d answers, %d quiet pages", said, paged)
	}
	f.person("i want to die")
	f.gets("person suicide", "dana c-page", "luis c-page")
	f.passes(2 * time.Hour)
	f.coach("dana", "OK")
	f.coach("dana", "hi", 2)
	f.coach("dana", "DONE", 2)
	f.coach("dana", "a prank, or not", 2)
	f.got()
	f.person("hello again")
	if got := f.got(); !slices.Contains(got, "person kept") {
		t.Errorf("in the next hours: %q", got)
	}
}
