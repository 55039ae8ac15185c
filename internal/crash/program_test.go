package main

import (
	"fmt"
	"testing"
	"testing/fstest"
	"time"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/program"
)

// Whenever a round begins, it is evening where it plays, and the check-in is near.
func TestItIsEveningNow(t *testing.T) {
	for hour := range 24 {
		now := noon.Add(time.Duration(hour)*time.Hour + 59*time.Minute)
		name := evening(now)
		zone, err := clock.Zone(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := now.In(zone).Hour(); got != 18 {
			t.Errorf("%v: %d o'clock in %s", now, got, name)
		}
	}
	zone, err := clock.Zone(evening(noon))
	if err != nil {
		t.Fatal(err)
	}
	yaml := fmt.Sprintf(programme, zone, checkIn(noon.In(zone)))
	f, err := program.Read(fstest.MapFS{"program.yaml": {Data: []byte(yaml)}})
	if err != nil {
		t.Fatal(err)
	}
	if at := clock.At(noon, f.Program.Evening.At, f.Program.Zone); at.Sub(noon) != 3*time.Minute {
		t.Errorf("check-in at %v", at)
	}
	if p := new(crowd).arrive(); p.phone.Zone() != "" {
		t.Errorf("a phone is in %s", p.phone.Zone())
	}
}
