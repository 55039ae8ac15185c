package simulate

import (
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/program"
)

// scene is a watch with one person in it, on a day at noon.
type scene struct {
	*watch
	*seen
	noon time.Time
}

func (s *scene) at(days int, wall string) time.Time {
	w, _ := time.Parse("15:04", wall)
	return s.noon.AddDate(0, 0, days).Add(time.Duration(w.Hour()-12)*time.Hour + time.Duration(w.Minute())*time.Minute)
}

// starts is a text that the program starts.
func (s *scene) starts(days int, wall, id string) {
	s.sends(s.seen, s.at(days, wall), bot.Effect{Role: bot.RoleRoutine, ID: id, Body: id})
}

func (s *scene) answers(days int, wall, id string) {
	s.sends(s.seen, s.at(days, wall), bot.Effect{Role: bot.RoleReply, ID: id, Body: id})
}

func (s *scene) writes(days int, wall, kind, body string) {
	s.heard(s.seen, s.at(days, wall), kind, body)
}

// Each breach is found, and what comes near it is not.
func TestEachBreachIsFound(t *testing.T) {
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	page := func(s *scene, level rule.Level) {
		s.tells("t1", bot.Effect{Conv: "d-1", Tell: &bot.Tell{Kind: bot.TellPage, Level: level}}, s.at(0, "18:00"))
	}
	for _, tt := range []struct {
		name string
		want Breach // "" for none
		play func(s *scene)
	}{
		{"an evening", "", func(s *scene) {
			s.starts(0, "18:30", "eve-a")
			s.writes(0, "18:40", kindNumber, "4")
			s.answers(0, "18:40", "eve-did")
		}},
		{"a check-in after nine in the evening", Quiet, func(s *scene) { s.starts(0, "21:00", "eve-a") }},
		{"a check-in before the programme's hours", Quiet, func(s *scene) { s.starts(0, "08:30", "eve-a") }},
		{"what calls itself an answer at night, and nobody wrote", Quiet, func(s *scene) { s.answers(0, "23:00", "kept") }},
		{"an answer at night", "", func(s *scene) { s.writes(0, "23:00", kindWords, "hm"); s.answers(0, "23:01", "kept") }},
		{"a check-in at an hour they said yes to", "", func(s *scene) {
			s.wishes = 22 * 60
			s.writes(0, "18:00", "time", "10 pm")
			s.answers(0, "18:00", "hour-ask")
			s.writes(0, "18:01", kindNumber, "1")
			s.starts(0, "22:00", "eve-a")
		}},
		{"… and did not say yes to", Quiet, func(s *scene) {
			s.wishes = 22 * 60
			s.writes(0, "18:00", "time", "10 pm")
			s.answers(0, "18:00", "hour-ask")
			s.writes(0, "18:01", kindNumber, "2")
			s.starts(0, "22:00", "eve-a")
		}},
		{"the confirmation of an opt-out", "", func(s *scene) { s.writes(0, "18:00", kindLeaves, "stop"); s.answers(0, "18:00", "optout-neutral") }},
		{"a second one", Stopped, func(s *scene) {
			s.writes(0, "18:00", kindLeaves, "stop")
			s.answers(0, "18:00", "optout-neutral")
			s.answers(0, "18:01", "optout-neutral")
		}},
		{"a check-in after an opt-out", Stopped, func(s *scene) { s.writes(0, "18:00", kindLeaves, "stop"); s.starts(1, "18:30", "eve-a") }},
		{"a check-in after they were told that the texts have ended", Stopped, func(s *scene) { s.answers(0, "18:00", "optout-neutral"); s.starts(1, "18:30", "eve-a") }},
		{"a check-in after they came back", "", func(s *scene) {
			s.writes(0, "18:00", kindLeaves, "stop")
			s.writes(1, "18:00", kindBack, "START")
			s.starts(1, "18:30", "eve-a")
		}},
		{"two texts a day", "", func(s *scene) { s.starts(0, "11:00", "sat"); s.starts(0, "18:30", "eve-a") }},
		{"three", Capped, func(s *scene) { s.starts(0, "11:00", "x"); s.starts(0, "15:00", "y"); s.starts(0, "18:30", "eve-a") }},
		{"nine in seven days", Capped, func(s *scene) {
			for d := range 7 {
				s.starts(d, "11:00", "x")
			}
			s.starts(5, "18:00", "y")
			s.starts(6, "18:00", "y")
		}},
		{"nine in eight days", "", func(s *scene) {
			for d := range 8 {
				s.starts(d, "11:00", "x")
			}
			s.starts(7, "18:00", "y")
		}},
		{"a second question while one is open", Second, func(s *scene) { s.starts(0, "16:00", "follow"); s.starts(0, "18:30", "eve-a") }},
		{"… after an answer to the first", "", func(s *scene) {
			s.starts(0, "16:00", "follow")
			s.writes(0, "16:30", kindNumber, "1")
			s.starts(0, "18:30", "eve-a")
		}},
		{"… after half a day", "", func(s *scene) { s.starts(0, "11:00", "follow"); s.starts(0, "18:30", "eve-a") }},
		{"the same evening text within a week", Again, func(s *scene) { s.starts(0, "18:30", "eve-a"); s.starts(6, "18:30", "eve-a") }},
		{"… after a week", "", func(s *scene) { s.starts(0, "18:30", "eve-a"); s.starts(7, "18:30", "eve-a") }},
		{"a check-in while a coach is wanted", Amid, func(s *scene) { page(s, rule.LevelCrisis); s.starts(0, "18:30", "eve-a") }},
		{"… when there is time", "", func(s *scene) { page(s, rule.LevelHandoff); s.starts(0, "18:30", "eve-a") }},
		{"a planned time that nobody looked at", Missed, func(s *scene) { s.missed("t1", s.noon) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			zone := folder.Program.Zone
			noon := time.Date(2026, 10, 5, 12, 0, 0, 0, zone)
			p := &person{home: zone, began: noon.AddDate(0, 0, -7)}
			s := &scene{newWatch(4, folder.Program, folder.Flows), &seen{person: p}, noon}
			s.people["t1"] = s.seen
			tt.play(s)
			for _, b := range Breaches {
				found := s.Breaches[b] != nil
				if found != (b == tt.want) {
					t.Errorf("%s: %v", b, found)
				}
			}
		})
	}
}
