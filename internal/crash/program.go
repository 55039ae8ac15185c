package main

import (
	"fmt"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/phone"
)

// programme is one whose evening begins soon and whose ladder is quick.
const programme = `name: Warmline
zone: %s
evening: {at: "%s", jitter: 2m, close: "21:00"}
rhythm: [{flow: evening, at: evening}]
shifts:
  - {days: [mon, tue, wed, thu, fri, sat, sun], from: "00:00", to: "00:00", coaches: [c1, c2, c3, c4], backup: [c5]}
ladders:
  crisis:
    steps: [{after: 0s, who: [shift]}, {after: 10s, who: [backup]}, {after: 15s, who: [supervisor]}, {after: 20s, who: [lead]}]
    repeat: [20s]
    first_nudge: 20s
    first_ladder: 30s
    wait_nudge: 20s
    wait_ladder: 30s
    idle: 10m
  urgent:
    steps: [{after: 0s, who: [shift], take: 1}, {after: 10s, who: [shift]}, {after: 20s, who: [supervisor]}]
    repeat: [20s]
    first_nudge: 20s
    first_ladder: 30s
    wait_nudge: 20s
    wait_ladder: 30s
    idle: 10m
    hand_back: true
  handoff:
    steps: [{after: 0s, who: [shift]}, {after: 30s, who: [supervisor]}]
    repeat: [30s]
    first_nudge: 30s
    first_ladder: 30s
    wait_nudge: 30s
    wait_ladder: 30s
    idle: 10m
    hand_back: true
status: [20s, 40s]
`

// evening is a zone in which it is between six and seven now, as programme and
// people have it: nobody's number tells of another.
func evening(now time.Time) (name string) {
	east := 18 - now.UTC().Hour()
	if east > 12 {
		east -= 24
	}
	return fmt.Sprintf("Etc/GMT%+d", -east) // named the wrong way round, as POSIX wants it
}

// checkIn is when the programme asks how the day was.
func checkIn(now time.Time) string { return now.Add(3 * time.Minute).Format("15:04") }

// The line's numbers: of the range kept for films and tests.
const (
	lineNumber phone.Number = "+16175550100"
	leadNumber phone.Number = "+16175550190"
)

// coachNumbers are enough that every talk has a number of its own. The first pages.
func coachNumbers() []phone.Number {
	var all []phone.Number
	for i := range 6 {
		all = append(all, phone.Number(fmt.Sprintf("+1617555011%d", i)))
	}
	return all
}

// roster is who answers pages.
func roster() handoff.Roster {
	var r handoff.Roster
	for i, name := range []string{"Dana", "Luis", "Ana", "Mia", "Leo", "Ruth", "Omar"} {
		c := handoff.Coach{
			ID: fmt.Sprintf("c%d", i+1), Name: name, Phone: phone.Number(fmt.Sprintf("+1617555012%d", i)),
			Langs: []string{"en"}, Verified: true,
		}
		switch i {
		case 5:
			c.Roles = []handoff.Role{handoff.Supervisor}
		case 6:
			c.Roles = []handoff.Role{handoff.Lead}
		}
		r.Coaches = append(r.Coaches, c)
	}
	return r
}
