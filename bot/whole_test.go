package bot

import "testing"

func TestATranscriptIsKeptWholeUnderALegalHold(t *testing.T) {
	for held, th := range map[bool]*Thread{true: {Preserved: &Order{}}, false: {}} {
		if c, err := (Decision{State: th}).commit("t1", 1, ""); err != nil || c.Whole != held {
			t.Errorf("held %v: whole %v, %v", held, c.Whole, err)
		}
	}
}
