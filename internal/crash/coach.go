package main

import (
	"context"
	"math/rand/v2"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

// coachPhone is a coach with a phone: takes pages, talks, lets go with a note.
type coachPhone struct {
	phone   phone.Number
	twilio  *emulator.Emulator
	numbers *numbers
	page    phone.Number // of ours, the one pages come from

	seen    map[string]bool // sids of texts that were read
	talking map[phone.Number]bool
	mu      sync.Mutex
	talks   sync.WaitGroup
}

func newCoach(p, page phone.Number, twilio *emulator.Emulator, n *numbers) *coachPhone {
	return &coachPhone{phone: p, page: page, twilio: twilio, numbers: n, seen: map[string]bool{}, talking: map[phone.Number]bool{}}
}

// code is what a page asks to be answered with.
var code = regexp.MustCompile(`page ([A-Z]\d+)\.|HANDOFF ([A-Z]\d+),`)

// What a coach reads by (flows/text/coach.yaml).
const (
	brief    = "It's yours."
	askNote  = "Before I let go"
	released = "Saved"
)

// work reads the phone until ctx ends.
func (c *coachPhone) work(ctx context.Context) {
	defer c.talks.Wait()
	for ctx.Err() == nil {
		for _, m := range c.twilio.Inbox(c.phone) {
			if !c.seen[m.SID] {
				c.seen[m.SID] = true
				c.read(ctx, m)
			}
		}
		wait(ctx, 300*time.Millisecond)
	}
}

func (c *coachPhone) read(ctx context.Context, m emulator.Message) {
	switch asked := code.FindStringSubmatch(m.Body); {
	case m.From == c.page && asked != nil:
		c.talks.Go(func() { c.answer(ctx, asked[1]+asked[2]) })
	case strings.HasPrefix(m.Body, brief) && c.begin(m.From):
		c.talks.Go(func() { c.talk(ctx, m.From) })
	}
}

// threads is how many talks a coach has at a time before further pages are left to others.
const threads = 3

// answer takes a page more often than not.
func (c *coachPhone) answer(ctx context.Context, code string) {
	wait(ctx, 500*time.Millisecond+rand.N(2*time.Second))
	c.mu.Lock()
	busy := len(c.talking) >= threads
	c.mu.Unlock()
	if !busy && rand.N(3) > 0 {
		c.say(ctx, c.page, code)
	}
}

func (c *coachPhone) begin(at phone.Number) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.talking[at] {
		return false
	}
	c.talking[at] = true
	return true
}

// talk writes to the person, says DONE and leaves a note.
func (c *coachPhone) talk(ctx context.Context, at phone.Number) {
	defer func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.talking, at)
	}()
	for range 2 {
		wait(ctx, time.Second+rand.N(3*time.Second))
		c.say(ctx, at, c.numbers.one(coachWords))
	}
	for range 3 {
		wait(ctx, time.Second)
		began := len(c.twilio.Inbox(c.phone))
		c.say(ctx, at, "DONE")
		if c.hears(ctx, at, askNote, began) {
			c.say(ctx, at, c.numbers.fill(noteWords))
		}
		if c.hears(ctx, at, released, began) {
			return
		}
	}
}

func (c *coachPhone) say(ctx context.Context, at phone.Number, body string) {
	if ctx.Err() == nil {
		c.twilio.Text(c.phone, at, body)
	}
}

// hears waits for a text from a number that begins so, among those after the first n.
func (c *coachPhone) hears(ctx context.Context, at phone.Number, begins string, n int) bool {
	for until := time.Now().Add(15 * time.Second); time.Now().Before(until) && ctx.Err() == nil; {
		for i, m := range c.twilio.Inbox(c.phone) {
			if i >= n && m.From == at && strings.HasPrefix(m.Body, begins) {
				return true
			}
		}
		wait(ctx, 300*time.Millisecond)
	}
	return false
}
