package emulator

import (
	"maps"
	"time"

	"github.com/warmline/warmline/internal/phone"
)

// Mode is a way for Twilio to fail.
type Mode string

// The modes. Those about requests act before a message is created unless they say so.
const (
	None         Mode = ""             // all is well
	ServerErrors Mode = "500"          // every send is answered 500, nothing is created
	TooMany      Mode = "429"          // every send is answered 429
	ResetBefore  Mode = "reset-before" // the connection is cut, nothing is created
	ResetAfter   Mode = "reset-after"  // the message is created and leaves, then the connection is cut
	Hang         Mode = "hang"         // the message is created and leaves, no answer comes
	ErrorAfter   Mode = "500-after"    // the message is created and leaves, the answer is 500
	Undelivered  Mode = "undelivered"  // the phone is off: sent, then undelivered with 30003
	Held         Mode = "held"         // sent, then no word of it until Finish: no report, nothing at the phone
	Disorder     Mode = "disorder"     // delivery reports come twice and last one first
	Lost         Mode = "lost"         // texts to us are kept at Twilio, the webhook is never asked
)

// Fail switches a mode on for the phones named; named none, for every phone, in
// place of all modes before. Fail(None) makes all well again.
func (e *Emulator) Fail(mode Mode, phones ...phone.Number) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(phones) == 0 {
		e.faults = map[phone.Number]Mode{"": mode}
	}
	for _, p := range phones {
		e.faults[p] = mode
	}
}

// FailLists makes lists fail as ServerErrors, TooMany, ResetBefore and Hang do;
// None makes them well again.
func (e *Emulator) FailLists(mode Mode) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.lists = mode
}

// SetListLag sets how long after its creation a message stands in lists.
func (e *Emulator) SetListLag(lag time.Duration) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.lag = lag
}

// Redact switches on that Twilio shows no words of texts to our numbers, as an
// account can be set up or as happens when they are removed later.
func (e *Emulator) Redact(on bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.wordless = on
}

func (e *Emulator) redacted() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.wordless
}

// listing is how lists fail and how old what they show is at least.
func (e *Emulator) listing() (fails Mode, lag time.Duration) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.lists, e.lag
}

// Failing tells the modes that are on, by phone; "" stands for every phone.
func (e *Emulator) Failing() map[phone.Number]Mode {
	e.mu.Lock()
	defer e.mu.Unlock()
	on := maps.Clone(e.faults)
	maps.DeleteFunc(on, func(_ phone.Number, m Mode) bool { return m == None })
	return on
}

// mode is what holds for a phone: its own mode first.
func (e *Emulator) mode(p phone.Number) Mode {
	e.mu.Lock()
	defer e.mu.Unlock()
	if m, own := e.faults[p]; own {
		return m
	}
	return e.faults[""]
}
