package main

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

const (
	someone phone.Number = "+18575550000"
	acoach  phone.Number = "+16175550120"
	thread               = "tperson"
	desk                 = "d-coach"
)

var noon = time.Date(2026, 4, 1, 12, 0, 0, 0, time.UTC)

func second(n int) time.Time { return noon.Add(time.Duration(n) * time.Second) }

func made(effect string, to phone.Number, at int, body string) emulator.Message {
	return emulator.Message{
		SID: "SMout" + effect, Direction: emulator.Outbound, To: to, Body: body, Status: "delivered", Created: second(at),
		Callback: "http://localhost/twilio/status?e=" + effect,
	}
}

// sound is a round in which every promise was kept: somebody wrote words of danger,
// a coach was paged, wrote back, and the person said STOP.
func sound() *evidence {
	e := &evidence{
		people: []*person{{phone: someone, crisis: true, stop: "SM3"}},
		coach:  map[phone.Number]bool{acoach: true},
		at:     second(600),
		clock:  new(movedClock),
		inbound: []emulator.Message{
			{SID: "SM1", From: someone, Body: "i want to kill myself 100001", Created: second(0)},
			{SID: "SM2", From: acoach, Body: "take your time 100002", Created: second(10)},
			{SID: "SM3", From: someone, Body: "STOP", Created: second(20)},
		},
		heardBy: map[string][]string{
			"SM1": {thread}, "SM2": {desk}, "SM3": {thread}, "tperson.2": {desk}, "d-coach.2": {thread},
		},
		lines:   map[phone.Number][]string{someone: {"i want to kill myself 100001", "STOP"}},
		version: map[string]int64{thread: 3, desk: 2},
		commits: []commit{
			{at: second(0), conv: thread, op: "SM1", version: 0, fate: stored, effects: []effect{{id: "tperson.1", stream: "p", repeat: true}, {id: "tperson.2", stream: desk, repeat: true}}},
			{at: second(1), conv: desk, op: "tperson.2", version: 0, fate: stored, effects: []effect{{id: "d-coach.1", stream: "p", repeat: true}}},
			{at: second(10), conv: desk, op: "SM2", version: 1, fate: stored, effects: []effect{{id: "d-coach.2", stream: thread, repeat: true}}},
			{at: second(11), conv: thread, op: "d-coach.2", version: 1, fate: stored, effects: []effect{{id: "tperson.3", stream: "p", repeat: false}}},
			{at: second(20), conv: thread, op: "SM3", version: 2, fate: stored, effects: []effect{{id: "tperson.4", stream: "p", repeat: false}}},
		},
		claims: []claim{{second(11), "tperson.3"}},
	}
	e.send(made("tperson.1", someone, 1, "A coach is being paged."), made("d-coach.1", acoach, 2, "LINE: URGENT page K2."),
		made("tperson.3", someone, 12, "take your time 100002"), made("tperson.4", someone, 21, "You will get no more texts."))
	return e
}

func (e *evidence) send(more ...emulator.Message) {
	e.sent(append(e.outbound, more...))
	e.tries = nil
	for _, m := range e.outbound {
		e.tries = append(e.tries, try{at: m.Created, to: string(m.To), effect: effectOf(m.Callback)})
	}
}

func (e *evidence) drop(effect string) {
	e.outbound = slices.DeleteFunc(e.outbound, func(m emulator.Message) bool { return effectOf(m.Callback) == effect })
	e.send()
}

func TestASoundRoundBreaksNothing(t *testing.T) {
	for _, c := range checks() {
		if found := c.find(sound()); len(found) > 0 {
			t.Errorf("%s: %v", c.name, found)
		}
	}
}

// Each check finds what it is for, and nothing else is blamed for it.
func TestEachCheckFindsItsBreach(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(e *evidence)
		about string
		found []string // checks
	}{
		{"a text nobody committed", func(e *evidence) { delete(e.heardBy, "SM2") }, "SM2", []string{"lost"}},
		{"a text in two conversations", func(e *evidence) { e.heardBy["SM1"] = append(e.heardBy["SM1"], "tother") }, "SM1", []string{"handled_twice"}},
		{"a text twice in a transcript", func(e *evidence) { e.lines[someone] = append(e.lines[someone], "STOP") }, "SM3", []string{"handled_twice"}},
		{"a page that did not arrive", func(e *evidence) { e.made["d-coach.1"][0].Status = "sent" }, "SM1", []string{"crisis_unpaged"}},
		{"a page that was never sent", func(e *evidence) { e.drop("d-coach.1") }, "d-coach.1", []string{"crisis_unpaged", "unsent"}},
		{"a text to a coach that was never sent", func(e *evidence) {
			e.commits[2].effects = append(e.commits[2].effects, effect{id: "d-coach.3", stream: "p", repeat: false})
		}, "d-coach.3", []string{"unsent"}},
		{"a tell that never arrived", func(e *evidence) { delete(e.heardBy, "d-coach.2") }, "d-coach.2", []string{"untold"}},
		{"a text sent twice", func(e *evidence) { e.send(made("tperson.3", someone, 13, "take your time 100002")) }, "tperson.3", []string{"doubled"}},
		{"a coach's words twice by two effects", func(e *evidence) {
			e.commits[3].effects = append(e.commits[3].effects, effect{id: "tperson.5", stream: "p", repeat: false})
			e.send(made("tperson.5", someone, 19, "take your time 100002"))
		}, "tperson.5", []string{"doubled"}},
		{"a text that overtook another", func(e *evidence) {
			e.outbound[0], e.outbound[2] = e.outbound[2], e.outbound[0]
		}, "tperson.1", []string{"disordered"}},
		{"a text after STOP", func(e *evidence) {
			e.tries = append(e.tries, try{second(25), "a", string(someone), "tperson.9"})
			e.claims = append(e.claims, claim{second(24), "tperson.9"})
		}, "tperson.9", []string{"after_stop"}},
		{"a text of no effect after STOP", func(e *evidence) {
			e.tries = append(e.tries, try{second(25), "a", string(someone), ""})
		}, "", []string{"after_stop"}},
		{"a commit nobody saw", func(e *evidence) { e.version[desk]++ }, desk, []string{"versions"}},
		{"a version committed twice", func(e *evidence) { e.commits[3].version = 0 }, thread, []string{"versions"}},
		{"a number in a log", func(e *evidence) { e.logs = `{"msg":"sent to +18575550000"}` }, thread, []string{"private"}},
		{"words in a log", func(e *evidence) { e.logs = `{"msg":"heard: take your time 100002"}` }, "log", []string{"private"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := sound()
			tt.spoil(e)
			var found []string
			about := map[string]bool{}
			for _, c := range checks() {
				for _, b := range c.find(e) {
					about[b.about] = true
					if !slices.Contains(found, c.name) {
						found = append(found, c.name)
					}
				}
			}
			slices.Sort(found)
			if !slices.Equal(found, tt.found) || !about[tt.about] {
				t.Errorf("found %v about %v, want %v about %q", found, about, tt.found, tt.about)
			}
		})
	}
}

// What may be is no breach: a page that repeats, a text that was on its way when
// the STOP came, a commit whose answer was lost, what is too young to judge.
func TestWhatIsNoBreach(t *testing.T) {
	tests := []struct {
		name string
		do   func(e *evidence)
	}{
		{"a page goes out again", func(e *evidence) { e.send(made("d-coach.1", acoach, 40, "LINE: URGENT page K2.")) }},
		{"a crisis text passes one of unknown fate", func(e *evidence) {
			e.commits[4].effects[0].crisis = true
			e.outbound[2], e.outbound[3] = e.outbound[3], e.outbound[2]
			e.send()
			e.tries = nil
		}},
		{"a text on its way when the STOP came", func(e *evidence) {
			e.claims = append(e.claims, claim{second(19), "tperson.9"})
			e.tries = append(e.tries, try{second(21), "a", string(someone), "tperson.9"})
		}},
		{"a commit of unknown fate", func(e *evidence) { e.commits[3].fate = unknown }},
		{"a commit that never reached Redis", func(e *evidence) {
			e.commits = append(e.commits, commit{at: second(20), conv: thread, op: "SM3", version: 2, fate: unknown, effects: []effect{{id: "tperson.5", stream: "p", repeat: false}}})
			e.resolve()
		}},
		{"a text taken back", func(e *evidence) {
			e.commits[3].effects = append(e.commits[3].effects, effect{id: "tperson.8", stream: "p", repeat: false})
			e.commits[4].cancels = []string{"tperson.8"}
		}},
		{"a text committed a moment ago", func(e *evidence) {
			e.commits[2].effects = append(e.commits[2].effects, effect{id: "d-coach.3", stream: "p", repeat: false})
			e.at = second(12)
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := sound()
			tt.do(e)
			for _, c := range checks() {
				if found := c.find(e); len(found) > 0 {
					t.Errorf("%s: %v", c.name, found)
				}
			}
		})
	}
}
