package main

import (
	"bytes"
	"io"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/redistest"
)

// A small surge, its restart and its pace, without a look at the times: everybody
// is asked once, a coach's words come as they were written, and everything that is
// measured is there.
func TestASurgeLosesAndDoublesNothing(t *testing.T) {
	_, url := redistest.Real(t)
	sizes := surgeSize{inside: 1000, restarted: 1000, paced: 100, perSecond: 100, others: 200, calm: time.Second, steps: 3}
	s, err := openSurge(t.Context(), url, sizes)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	if err := s.run(t.Context(), io.Discard); err != nil {
		t.Fatal(err)
	}
	for _, f := range surgeFigures {
		value, there := s.round[f.name]
		if !there {
			t.Errorf("%s was not measured", f.name)
		}
		if f.none && value != 0 {
			t.Errorf("%s: %v", f.name, value)
		}
	}
}

func TestWhoIsAskedTwiceOrNotAtAllIsCounted(t *testing.T) {
	s := &surge{box: newMailbox(time.Now), round: round{}}
	c := crowd{size: 4}
	for _, i := range []int{0, 1, 1, 3} {
		s.box.taken[c.phone(i)] = append(s.box.taken[c.phone(i)], arrival{})
	}
	s.once("surge", c)
	if s.round["surge_lost"] != 1 || s.round["surge_doubled"] != 1 {
		t.Errorf("got %v", s.round)
	}
	var out, human bytes.Buffer
	if tell([]figure{{name: "surge_lost", none: true}}, []round{s.round}, &out, &human) {
		t.Error("a lost text is no failure")
	}
}
