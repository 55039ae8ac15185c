package main

import (
	"testing"
	"time"
)

func TestTheMovedClockJumpsAndFindsBack(t *testing.T) {
	c := new(movedClock)
	early, began := c.Now(), time.Now()
	c.jump(time.Minute)
	late, ended := c.Now(), time.Now()
	if d := late.Sub(early); d < time.Minute || d > time.Minute+ended.Sub(began)+time.Second {
		t.Errorf("jumped by %v", d)
	}
	if d := began.Sub(c.real(early)); d < 0 || d > time.Second {
		t.Errorf("before the jump: off by %v", d)
	}
	if d := ended.Sub(c.real(late)); d < 0 || d > time.Second {
		t.Errorf("after the jump: off by %v", d)
	}
}
