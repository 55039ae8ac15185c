package rule

import (
	"encoding/json"
	"testing"
)

func TestLevelText(t *testing.T) {
	for l, want := range map[Level]string{LevelNone: `"none"`, LevelHandoff: `"handoff"`, LevelUrgent: `"urgent"`, LevelCrisis: `"crisis"`} {
		got, err := json.Marshal(l)
		if err != nil || string(got) != want {
			t.Errorf("Marshal(%d) = %s, %v; want %s", l, got, err, want)
		}
		var back Level
		if err := json.Unmarshal(got, &back); err != nil || back != l {
			t.Errorf("Unmarshal(%s) = %s, %v", got, back, err)
		}
	}
	if _, err := json.Marshal(Level(9)); err == nil {
		t.Error("a level that does not exist was written")
	}
}

func TestDoubtNeverLowersToNone(t *testing.T) {
	for l, want := range map[Level]Level{LevelCrisis: LevelUrgent, LevelUrgent: LevelHandoff, LevelHandoff: LevelHandoff} {
		if got := l.lower(); got != want {
			t.Errorf("%s lowered is %s, want %s", l, got, want)
		}
	}
}
