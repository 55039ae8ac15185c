package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

// evidence is all that is known at the end of a round: what Twilio has, what the
// witness saw, what Redis holds.
type evidence struct {
	people   []*person
	inbound  []emulator.Message
	outbound []emulator.Message // through the API
	commits  []commit           // stored ones, and those whose fate is unknown
	claims   []claim
	tries    []try
	blows    []blow
	heardBy  map[string][]string           // conversations that committed a text, by its sid
	lines    map[phone.Number][]string     // what the transcript says a person wrote
	whole    map[phone.Number]bool         // the transcript has lost no line yet
	version  map[string]int64              // of each conversation
	ledger   map[string]bot.Settled        // of effects, as far back as it goes
	logs     string                        // of all processes
	coach    map[phone.Number]bool         //
	lossy    bool                          // Redis lost what it had acknowledged
	at       time.Time                     // when it was gathered
	clock    *movedClock                   // messages are dated by it
	made     map[string][]emulator.Message // texts by effect
}

// young is what is not judged yet: it is on its way.
const young = 5 * time.Second

// gather looks at Redis between Twilio's list of what was heard and the witness:
// people and coaches go on meanwhile, and what Redis holds must have been seen.
func (l *line) gather(ctx context.Context, people []*person, lossy bool) (*evidence, error) {
	e := &evidence{people: people, lossy: lossy, at: time.Now(), clock: l.clock, coach: map[phone.Number]bool{}}
	for _, c := range roster().Coaches {
		e.coach[c.Phone] = true
	}
	for _, m := range l.twilio.Messages() {
		if m.Direction == emulator.Inbound && l.clock.Now().Sub(m.Created) > young {
			e.inbound = append(e.inbound, m)
		}
	}
	if err := l.read(ctx, e); err != nil {
		return nil, err
	}
	e.commits, e.claims, e.tries, e.blows = l.witness.statement()
	e.resolve()
	e.sent(l.twilio.Messages())
	for _, n := range l.nodes {
		log, err := os.ReadFile(n.log)
		if err != nil {
			return nil, err
		}
		e.logs += string(log)
	}
	return e, nil
}

// sent sorts what left through the API by effect.
func (e *evidence) sent(all []emulator.Message) {
	e.outbound, e.made = nil, map[string][]emulator.Message{}
	for _, m := range all {
		if m.Direction != emulator.Outbound {
			continue
		}
		e.outbound = append(e.outbound, m)
		if id := effectOf(m.Callback); id != "" {
			e.made[id] = append(e.made[id], m)
		}
	}
}

// read takes from Redis what it holds of everybody.
func (l *line) read(ctx context.Context, e *evidence) error {
	store, client, err := l.store(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	e.heardBy = map[string][]string{}
	keys := client.Scan(ctx, 0, "wl:*:op:*", 1000).Iterator()
	for keys.Next(ctx) {
		_, rest, _ := strings.Cut(keys.Val(), ":op:")
		conv, op, _ := strings.Cut(rest, ":")
		if !slices.Contains(e.heardBy[op], conv) {
			e.heardBy[op] = append(e.heardBy[op], conv)
		}
	}
	if err := keys.Err(); err != nil {
		return err
	}
	if err := e.transcripts(ctx, store.Find, store.Lines); err != nil {
		return err
	}
	e.version, e.ledger = map[string]int64{}, map[string]bot.Settled{}
	for conv := range l.witness.conversations() {
		snap, err := store.Load(ctx, conv)
		if err != nil {
			return err
		}
		e.version[conv] = snap.Version
		became, err := store.Ledger(ctx, conv)
		if err != nil {
			return err
		}
		for _, s := range became {
			e.ledger[fmt.Sprint(conv, ".", s.Seq)] = s
		}
	}
	return nil
}

// resolve keeps the commits that were stored. One of unknown fate was not when
// another has its version, or none has.
func (e *evidence) resolve() {
	type place struct {
		conv    string
		version int64
	}
	taken := map[place]bool{}
	for _, c := range e.commits {
		if c.fate == stored {
			taken[place{c.conv, c.version}] = true
		}
	}
	e.commits = slices.DeleteFunc(e.commits, func(c commit) bool {
		return c.fate != stored && c.fate != unknown || c.fate == unknown && (taken[place{c.conv, c.version}] || e.version[c.conv] <= c.version)
	})
}

// keptLines is how many lines a transcript keeps: a shorter one is whole.
const keptLines = 50

func (e *evidence) transcripts(ctx context.Context, find func(context.Context, phone.Number) (bot.Snapshot, error), lines func(context.Context, string) ([][]byte, error)) error {
	e.lines, e.whole = map[phone.Number][]string{}, map[phone.Number]bool{}
	for _, p := range e.people {
		snap, err := find(ctx, p.phone)
		if err != nil {
			return err
		}
		all, err := lines(ctx, snap.ID)
		if err != nil {
			return err
		}
		e.whole[p.phone] = len(all) < keptLines
		for _, data := range all {
			var line bot.Line
			if err := json.Unmarshal(data, &line); err != nil {
				return err
			}
			if line.Who == "person" {
				e.lines[p.phone] = append(e.lines[p.phone], line.Text)
			}
		}
	}
	return nil
}

// threads gives each person's conversation, as far as one has heard them.
func (e *evidence) threads() map[phone.Number]string {
	of := map[phone.Number]string{}
	for _, m := range e.inbound {
		if convs := e.heardBy[m.SID]; len(convs) > 0 && !e.coach[m.From] {
			of[m.From] = convs[0]
		}
	}
	return of
}

// byVersion sorts the commits of a conversation.
func (e *evidence) byVersion() map[string][]commit {
	of := map[string][]commit{}
	for _, c := range e.commits {
		of[c.conv] = append(of[c.conv], c)
	}
	for _, list := range of {
		slices.SortStableFunc(list, func(a, b commit) int { return int(a.version - b.version) })
	}
	return of
}

// sortedKeys lists the keys in order.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
