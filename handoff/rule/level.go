package rule

import "fmt"

// Level says how soon a human is told. The order is the urgency.
type Level uint8

// The levels, lowest first.
const (
	LevelNone    Level = iota // nobody
	LevelHandoff              // a human should answer next
	LevelUrgent               // could become a danger to life tonight
	LevelCrisis               // life or body in danger, now or in a way still open
)

var levelNames = [...]string{"none", "handoff", "urgent", "crisis"}

// String gives the level's name as stored and shown.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return fmt.Sprintf("level(%d)", uint8(l))
}

// MarshalText writes the name.
func (l Level) MarshalText() ([]byte, error) {
	if int(l) >= len(levelNames) {
		return nil, fmt.Errorf("no such level: %d", uint8(l))
	}
	return []byte(levelNames[l]), nil
}

// UnmarshalText reads the name.
func (l *Level) UnmarshalText(b []byte) error {
	for i, name := range levelNames {
		if name == string(b) {
			*l = Level(i)
			return nil
		}
	}
	return fmt.Errorf("level %q is none of none, handoff, urgent, crisis", b)
}

// lower is one level down, but never to none: doubt still reaches a human.
func (l Level) lower() Level {
	if l <= LevelHandoff {
		return l
	}
	return l - 1
}
