package redisstore

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
)

var errPlan = errors.New("plan cannot be read: was it written by a newer warmline?")

// claimed reads the answer of the claim script: plan entries, then the bodies of
// the effects in them. An effect whose body cannot be opened is left out and its
// error returned; the others are still good.
func (s *Store) claimed(id string, answer []any) (bot.Claimed, error) {
	c := bot.Claimed{ID: id, Lane: bot.LaneRoutine}
	bodies := answer[1:]
	var bad error
	for entries := text(answer[0]); entries != ""; {
		var entry string
		entry, entries, _ = strings.Cut(entries, ";")
		f := fields{rest: entry}
		switch f.next() {
		case "n":
			c.Due = true
			decide(&c, f)
		case "o":
			decide(&c, f)
			c.Outcomes = append(c.Outcomes, outcome(&f))
		case "e":
			e := leased(&f)
			var body any
			if len(bodies) > 0 {
				body, bodies = bodies[0], bodies[1:]
			}
			opened, err := s.box.Open([]byte(text(body)), id, fieldEffect+strconv.FormatInt(e.Seq, 10))
			if err != nil {
				bad = errors.Join(bad, err)
				continue
			}
			e.Body = opened
			c.Effects = append(c.Effects, e)
		}
		if f.bad {
			bad = errors.Join(bad, errPlan)
		}
	}
	return c, bad
}

// decide notes how urgent the rest of an entry of kind n or o is, and since when.
func decide(c *bot.Claimed, f fields) {
	f.next() // seq
	c.Lane = min(c.Lane, bot.Lane(f.int()))
	f.next() // word
	if at := time.UnixMilli(f.int()).UTC(); c.Since.IsZero() || at.Before(c.Since) {
		c.Since = at
	}
}

// outcome reads the rest of an entry of kind o.
func outcome(f *fields) bot.Outcome {
	var o bot.Outcome
	o.Seq = f.int()
	f.next() // lane
	o.Code = int(f.int())
	f.next() // at
	f.next() // held
	o.Status = bot.Status(f.int())
	return o
}

// leased reads the rest of an entry of kind e.
func leased(f *fields) bot.Leased {
	var e bot.Leased
	e.Seq = f.int()
	e.Lane = bot.Lane(f.int())
	e.Stream = f.next()
	e.Since = time.UnixMilli(f.int()).UTC()
	e.Lease = time.UnixMilli(f.int()).UTC()
	e.Attempt = int(f.int())
	flags := f.next()
	e.Repeat = strings.Contains(flags, "R") && !strings.Contains(flags, "C")
	e.Report = strings.Contains(flags, "T")
	e.Again = strings.Contains(flags, "L")
	e.Placed = strings.Contains(flags, "P")
	return e
}

// fields reads the parts of an entry one after the other.
type fields struct {
	rest string
	bad  bool // a number was none
}

func (f *fields) next() string {
	var part string
	part, f.rest, _ = strings.Cut(f.rest, " ")
	return part
}

func (f *fields) int() int64 {
	n, err := strconv.ParseInt(f.next(), 10, 64)
	f.bad = f.bad || err != nil
	return n
}
