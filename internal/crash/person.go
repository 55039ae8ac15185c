package main

import (
	"context"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

// person is somebody who texts the line for a while.
type person struct {
	phone  phone.Number
	crisis bool   // wrote words of danger
	stop   string // sid of their STOP
}

// life is what a person does, from the first text to the last.
type life func(ctx context.Context, s *street, p *person)

// lives are the lives there are, the common ones more than once.
var lives = []life{evenings, evenings, evenings, passing, passing, endangered, asking, leaving}

// street is where people live: what they need to text the line.
type street struct {
	twilio  *emulator.Emulator
	clock   emulator.Clock
	numbers *numbers
	line    phone.Number
	zone    *time.Location
	pause   time.Duration // at most, between two texts of one person
}

// say texts the line and lets some time pass. It says nothing after ctx has ended.
func (s *street) say(ctx context.Context, p *person, body string) (sid string) {
	if ctx.Err() != nil {
		return ""
	}
	sid = s.twilio.Text(p.phone, s.line, body)
	wait(ctx, s.pause/5+rand.N(s.pause))
	return sid
}

// hears waits until the phone has more than n texts, for a while.
func (s *street) hears(ctx context.Context, p *person, n int, within time.Duration) {
	for until := time.Now().Add(within); time.Now().Before(until) && ctx.Err() == nil; {
		if len(s.twilio.Inbox(p.phone)) > n {
			return
		}
		wait(ctx, 500*time.Millisecond)
	}
}

func (s *street) join(ctx context.Context, p *person) {
	s.say(ctx, p, s.numbers.one(plain))
	s.say(ctx, p, "1")
	s.say(ctx, p, "Sam")
}

// evenings: joins, asks for a time that comes soon, answers the check-in.
func evenings(ctx context.Context, s *street, p *person) {
	s.join(ctx, p)
	soon := s.clock.Now().In(s.zone).Add(90 * time.Second)
	s.say(ctx, p, strings.ToLower(soon.Format("3:04 PM")))
	s.say(ctx, p, s.numbers.one(plain))
	s.hears(ctx, p, len(s.twilio.Inbox(p.phone)), 2*time.Minute)
	s.say(ctx, p, "4")
	s.say(ctx, p, s.numbers.one(plain))
}

// passing: writes a few times without joining.
func passing(ctx context.Context, s *street, p *person) {
	for range 4 {
		s.say(ctx, p, s.numbers.one(plain))
	}
}

// endangered: words of danger out of the blue, and more while they wait and talk.
func endangered(ctx context.Context, s *street, p *person) {
	if ctx.Err() != nil {
		return
	}
	p.crisis = true
	s.say(ctx, p, s.numbers.one(danger))
	for range 4 {
		s.say(ctx, p, s.numbers.one(plain))
		wait(ctx, s.pause)
	}
}

// asking: joins and asks for a coach.
func asking(ctx context.Context, s *street, p *person) {
	s.join(ctx, p)
	s.say(ctx, p, "COACH")
	for range 3 {
		s.say(ctx, p, s.numbers.one(plain))
		wait(ctx, s.pause)
	}
}

// leaving: joins, then STOP. What they write afterwards gets no answer.
func leaving(ctx context.Context, s *street, p *person) {
	s.join(ctx, p)
	s.say(ctx, p, s.numbers.one(plain))
	p.stop = s.say(ctx, p, "STOP")
	s.say(ctx, p, s.numbers.one(plain))
}
