package demo

import (
	"fmt"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

func TestTheDiaryForgetsTheOldestFirst(t *testing.T) {
	d := newDiary(clock.NewManual(time.Unix(0, 0)))
	for i := range 3 * kept {
		d.write("t-1", []bot.Line{
			{Who: "event", ID: fmt.Sprint("event ", i)},
			{Who: "program", ID: fmt.Sprint("text ", i), Text: fmt.Sprint("words ", i)},
		})
	}
	notes := d.notes()
	if len(notes) != kept || notes[kept-1].what != "event 599" || len(d.sources) != kept || len(d.order) != kept {
		t.Errorf("%d notes, %d sources, the last is %+v", len(notes), len(d.sources), notes[len(notes)-1])
	}
	if d.source("words 599").id != "text 599" || d.source("words 0").id != "" {
		t.Error("the wrong texts are remembered")
	}
}

func TestADesksOwnNotesStayOffTheTimeline(t *testing.T) {
	d := newDiary(clock.NewManual(time.Unix(0, 0)))
	d.write(bot.DeskID("dana"), []bot.Line{{Who: "event", ID: "text not delivered: 30003"}, {Who: "coach", Text: "OK"}, {Who: "program", ID: "c-page", Text: "page"}})
	if len(d.notes()) > 0 || d.source("OK") != (source{}) || d.source("page").id != "c-page" {
		t.Errorf("notes %v, sources %v", d.notes(), d.sources)
	}
}

func TestNotesBecomeSentences(t *testing.T) {
	for _, tt := range []struct{ what, words, want string }{
		{"handoff crisis suicide_active", "", "A human is wanted: crisis, suicide active."},
		{"handoff raised: crisis overdose_other", "", "Raised to crisis, overdose other."},
		{"handoff over", "", "The handoff is over. The program speaks again."},
		{"page failed Dana", "", "The page did not reach Dana: the next person is asked."},
		{"page Dana", "", "Dana is paged."},
		{"answer: name", "Ria", "Kept from the answer: name = Ria"},
		{"check-in skipped: too late", "", "Check-in skipped: too late."},
	} {
		if got := explain(tt.what, tt.words); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.what, got, tt.want)
		}
	}
}
