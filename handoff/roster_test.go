package handoff_test

import (
	"testing"

	"github.com/warmline/warmline/handoff"
)

func TestAChangedCoachKeepsTheLinkOfTheirCalendar(t *testing.T) {
	before := handoff.Coach{ID: "dana", Phone: "+16175550121", Calendar: "a1"}
	if got := (handoff.Coach{ID: "dana", Phone: "+16175550122"}).Since(before); got.Calendar != "a1" {
		t.Errorf("with a new phone it is %q", got.Calendar)
	}
}
