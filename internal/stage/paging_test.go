package stage_test

import (
	"cmp"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/simulate"
	"github.com/warmline/warmline/internal/stage"
)

var nights = flag.Int("nights", 24, "how many nights of bad luck the paging is played through")

// The odds of one page: what of all there is goes wrong.
const (
	undelivered = 0.3              // it never gets there,
	reported    = 0.5              // which the carrier says of half of these,
	reportAfter = 20 * time.Second // this late
	ignored     = 0.3              // it gets there, and nobody looks
	forgets     = 0.15             // the coach takes it and does not write until reminded
)

// TestABadNightStillReachesACoach plays crises through the whole line in virtual
// time, with two coaches on shift of whom one has a dead phone, and pages that get
// lost. What it prints is a planning figure; what it holds is that a coach takes a
// page within five minutes in 95 of 100 nights, and that none is given up.
func TestABadNightStillReachesACoach(t *testing.T) {
	var all []*night
	for seed := range *nights {
		all = append(all, playNight(t, uint64(seed+1), func(who string) float64 {
			if who == "dana" {
				return 1
			}
			return undelivered
		}))
	}
	accept := func(n *night) time.Duration { return n.accepted }
	first := func(n *night) time.Duration { return n.word }
	byAccept, byWord := sorted(all, accept), sorted(all, first)
	t.Logf("%d nights: accepted after %s (median), %s (p95); first human word after %s, %s; pages a night %.1f",
		len(all), at(byAccept, .5, accept), at(byAccept, .95, accept), at(byWord, .5, first), at(byWord, .95, first), pagesEach(all))
	worst := byWord[len(byWord)-1]
	t.Logf("the worst, seed %d:\n%s", worst.seed, strings.Join(worst.told, "\n"))
	if p95 := at(byAccept, .95, accept); p95 >= 5*time.Minute {
		t.Errorf("accepted after %s in 95 of 100 nights, at most 5m0s is promised", p95)
	}
}

// TestWhenNoPhoneWorksTheLastResortIsAsked: everything else has failed by then.
func TestWhenNoPhoneWorksTheLastResortIsAsked(t *testing.T) {
	n := playNight(t, 1, func(who string) float64 {
		if who == "desk" {
			return 0
		}
		return 1
	})
	if n.by != "desk" || n.accepted > 20*time.Minute {
		t.Errorf("taken by %q after %s\n%s", n.by, n.accepted, strings.Join(n.told, "\n"))
	}
}

func sorted(all []*night, by func(*night) time.Duration) []*night {
	return slices.SortedFunc(slices.Values(all), func(a, b *night) int { return cmp.Compare(by(a), by(b)) })
}

// at is the figure below which a part of the sorted nights lie.
func at(all []*night, part float64, of func(*night) time.Duration) time.Duration {
	return of(all[int(math.Ceil(part*float64(len(all))))-1]).Round(time.Second)
}

func pagesEach(all []*night) float64 {
	sum := 0
	for _, n := range all {
		sum += n.pages
	}
	return float64(sum) / float64(len(all))
}

// night is one crisis and what becomes of it.
type night struct {
	*stage.Stage
	t      *testing.T
	seed   uint64
	chance *rand.Rand
	lost   func(who string) float64 // the odds that a page to a coach never gets there
	began  time.Time
	next   []act // by time
	seen   int
	names  map[phone.Number]string

	pages          int
	by             string       // who has taken it
	thread         phone.Number // ours, on which the coach writes to the person
	accepted, word time.Duration
	told           []string
}

// act is something a person or the carrier does later.
type act struct {
	at time.Time
	do func()
}

const giveUp = 6 * time.Hour

func playNight(t *testing.T, seed uint64, lost func(string) float64) *night {
	t.Helper()
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	roster := stage.Roster()
	desk := roster.Coaches[0]
	desk.ID, desk.Name, desk.Phone, desk.Roles = "desk", "Desk", "+16175550126", []handoff.Role{handoff.LastResort}
	roster = roster.With(desk)
	n := &night{t: t, seed: seed, chance: rand.New(rand.NewPCG(seed, 7)), lost: lost, names: map[phone.Number]string{stage.Recoveree: "the person"}}
	for _, c := range roster.Coaches {
		n.names[c.Phone] = c.ID
	}
	client, _ := redistest.Mini(t)
	n.began = time.Date(2026, 3, 7, 21, 0, 0, 0, folder.Program.Zone)
	n.Stage, err = stage.New(t.Context(), stage.Config{Redis: client, Program: folder, Roster: roster, Chance: stage.Seeded(seed), Clock: clock.NewManual(n.began), Mishap: n.mishap})
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	n.play()
	return n
}

// isPage knows a page by what it offers.
func isPage(body string) bool {
	return strings.Contains(body, "PASS") && strings.Contains(body, "URGENT")
}

// mishap holds pages back; what becomes of them is drawn when they are seen.
func (n *night) mishap(to phone.Number, body string) emulator.Mode {
	if to != stage.Recoveree && isPage(body) {
		return emulator.Held
	}
	return emulator.None
}

// play is the night, from one thing that happens to the next.
func (n *night) play() {
	n.Emulator.Text(stage.Recoveree, stage.LineNumber, "i want to kill myself")
	for end := n.began.Add(giveUp); n.word == 0; {
		if err := n.Settle(n.t.Context()); err != nil {
			n.t.Fatal(err)
		}
		n.look()
		due, err := n.Store.Next(n.t.Context())
		if err != nil {
			n.t.Fatal(err)
		}
		if len(n.next) > 0 && (due.IsZero() || n.next[0].at.Before(due)) {
			due = n.next[0].at
		}
		if due.IsZero() || due.After(end) {
			n.t.Fatalf("seed %d: nobody came in %s\n%s", n.seed, giveUp, strings.Join(n.told, "\n"))
		}
		n.Clock.Advance(max(0, due.Sub(n.Clock.Now())))
		for len(n.next) > 0 && !n.next[0].at.After(n.Clock.Now()) {
			do := n.next[0].do
			n.next = n.next[1:]
			do()
		}
	}
}

func (n *night) say(format string, args ...any) {
	n.told = append(n.told, fmt.Sprintf("%8s  ", n.Clock.Now().Sub(n.began).Round(time.Second))+fmt.Sprintf(format, args...))
}

func (n *night) later(after time.Duration, do func()) {
	n.next = append(n.next, act{n.Clock.Now().Add(after), do})
	slices.SortStableFunc(n.next, func(a, b act) int { return a.at.Compare(b.at) })
}

// look goes through what has been sent since the last look.
func (n *night) look() {
	all := n.Emulator.Messages()
	fresh := all[n.seen:]
	n.seen = len(all)
	slices.SortStableFunc(fresh, func(a, b emulator.Message) int { return strings.Compare(string(a.To), string(b.To)) }) // senders race
	for _, m := range fresh {
		switch who := n.names[m.To]; {
		case m.Direction == emulator.Inbound:
		case who == "the person":
			n.say("the person reads: %s", m.Body)
			if strings.Contains(m.Body, humanWord) {
				n.word = n.Clock.Now().Sub(n.began)
			}
		case isPage(m.Body):
			n.pages++
			n.paged(who, m)
		default:
			n.told = append(n.told, fmt.Sprintf("%10s%s reads: %s", "", who, m.Body))
			n.reads(who, m)
		}
	}
}

const humanWord = "im here with you"

// paged draws what becomes of a page.
func (n *night) paged(who string, m emulator.Message) {
	switch {
	case n.chance.Float64() < n.lost(who):
		if n.chance.Float64() < reported {
			n.say("a page to %s is lost, which will be known", who)
			n.later(reportAfter, func() { n.Emulator.Finish(m.SID, "undelivered") })
			return
		}
		n.say("a page to %s is lost without a word", who)
		return
	}
	n.Emulator.Finish(m.SID, "delivered")
	if n.chance.Float64() < ignored/(1-undelivered) {
		n.say("%s is paged and does not look", who)
		return
	}
	after := n.delay()
	n.say("%s is paged and will look in %s", who, after.Round(time.Second))
	n.later(after, func() {
		if n.by == "" {
			n.say("%s: OK", who)
			n.Emulator.Text(m.To, m.From, "OK")
		}
	})
}

// reads is a coach who has taken the thread, or was reminded.
func (n *night) reads(who string, m emulator.Message) {
	write := func() {
		n.later(n.delay(), func() {
			if n.word == 0 {
				n.say("%s writes", who)
				n.Emulator.Text(m.To, n.thread, humanWord)
			}
		})
	}
	switch {
	case strings.HasPrefix(m.Body, "It's yours") || strings.HasPrefix(m.Body, "Es tuyo"):
		n.by, n.thread, n.accepted = who, m.From, n.Clock.Now().Sub(n.began)
		if n.chance.Float64() < forgets {
			n.say("%s has it and forgets", who)
			return
		}
		write()
	case n.by == who:
		write()
	}
}

// delay is how long people take: median 45 s, 4 min in one of twenty cases.
func (n *night) delay() time.Duration { return simulate.Takes(n.chance, 45*time.Second, 4*time.Minute) }
