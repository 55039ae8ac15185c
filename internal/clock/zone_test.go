package clock_test

import (
	"testing"

	"github.com/warmline/warmline/internal/clock"
)

func TestZone(t *testing.T) {
	first, err := clock.Zone("America/New_York")
	if err != nil || first.String() != "America/New_York" {
		t.Fatalf("%v, %v", first, err)
	}
	if again, _ := clock.Zone("America/New_York"); again != first {
		t.Error("the same zone was read twice")
	}
	if _, err := clock.Zone("Nowhere/Town"); err == nil {
		t.Error("a place that is none has a zone")
	}
}
