package simulate

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/phone"
)

// How coaches answer.
const (
	takesUrgent = 0.75 // of pages of crisis and urgent while on shift
	takesQuiet  = 0.65 // of the others
	passes      = 0.10 // of all pages; the rest is not looked at
	offShift    = 0.5  // of that when they are not on
	forgets     = 0.10 // to write after taking a thread, until reminded
	leavesOpen  = 0.05 // says nothing when a talk is over
	saysOK      = 0.90 // to what asks for OK or PASS and is no page
	saysPass    = 0.06
	cannotGo    = 0.15 // of those who have said that they go along
	setsAside   = 0.04 // of words to a person, a note beside them: a talk at a time, where they stand with treatment
)

// coach is one of those who answer.
type coach struct {
	*team
	id     string
	phone  phone.Number
	chance *rand.Rand
	talks  map[phone.Number]*talkWith // by the number of ours that the thread has
}

// talkWith is a thread the coach has.
type talkWith struct {
	rounds int // more words before it is enough
	done   bool
	ends   *act
}

// hire makes the coaches whom the programme's shifts name, and two who stand behind.
func (t *team) hire() handoff.Roster {
	var ids []string
	for _, s := range t.cfg.Program.Program.Week.Shifts {
		ids = append(append(ids, s.Coaches...), s.Backup...)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	roles := map[string][]handoff.Role{}
	for id, role := range map[string]handoff.Role{"supervisor": handoff.Supervisor, "lead": handoff.Lead} {
		ids, roles[id] = append(ids, id), []handoff.Role{role}
	}
	slices.Sort(ids)
	var r handoff.Roster
	for i, id := range ids {
		c := handoff.Coach{ID: id, Name: strings.ToUpper(id[:1]) + id[1:], Phone: phone.Number(fmt.Sprintf("+161755503%02d", i)), Langs: []string{"en", "es"}, Roles: roles[id], Verified: true}
		if len(c.Name) > 8 {
			c.Name = c.Name[:8]
		}
		if i%3 == 2 {
			c.Langs = []string{"en"}
		}
		r.Coaches = append(r.Coaches, c)
		t.desks[c.Phone] = &coach{team: t, id: id, phone: c.Phone, chance: rand.New(rand.NewPCG(t.cfg.Seed, uint64(t.n+1)<<40|uint64(i))), talks: map[phone.Number]*talkWith{}}
	}
	t.watch.Teams, t.watch.Coaches = 1, len(ids)
	return r
}

// isPage knows a page by the text that carries it.
func isPage(id string) bool {
	return strings.HasPrefix(id, "c-page") || id == "c-promise"
}

// reads is a text on the coach's phone.
func (c *coach) reads(e bot.Effect) {
	switch {
	case isPage(e.ID):
		c.paged(e)
	case e.ID == "": // the person's words
		c.hears(e.From)
	case strings.HasPrefix(e.ID, "c-won"):
		c.talks[e.From] = &talkWith{rounds: 1 + c.chance.IntN(3)}
		if !odds(c.chance, forgets) {
			c.writes(e.From, Takes(c.chance, 50*time.Second, 3*time.Minute))
		}
	case e.ID == "c-again":
		c.talks[e.From] = &talkWith{rounds: 1}
	case e.ID == "c-nudge", e.ID == "c-due", e.ID == "c-new":
		for _, at := range c.open() {
			c.writes(at, Takes(c.chance, time.Minute, 3*time.Minute))
		}
	case e.ID == "c-idle", e.ID == "c-stop", e.ID == "c-fail", e.ID == "c-blocked":
		c.done(e.From, Takes(c.chance, time.Minute, 5*time.Minute))
	case e.ID == "c-done":
		c.says(e.From, Takes(c.chance, time.Minute, 6*time.Minute), one(c.chance, notes))
	case e.ID == "c-which":
		c.says(e.From, Takes(c.chance, 20*time.Second, time.Minute), code.FindString(e.Body))
	case e.ID == "c-ask", e.ID == "c-after":
		c.says(e.From, Takes(c.chance, 30*time.Second, 5*time.Minute), "1")
	case e.ID == "c-with-yours" && odds(c.chance, cannotGo):
		c.says(e.From, within(c.chance, 2*day), "PASS "+goesWith.FindStringSubmatch(e.Body)[1])
	case wants.MatchString(e.Body):
		c.wanted(e.From)
	}
}

var (
	code     = regexp.MustCompile(`\b[KMPRTWXADFHN][0-9]+\b`) // of a page
	goesWith = regexp.MustCompile(`You go with ([^:]+):`)
	wants    = regexp.MustCompile(`\bOK\b.*\b(PASS|LINE)\b|\bLINE\b.*\bOK\b`)
)

// wanted draws what becomes of another question.
func (c *coach) wanted(at phone.Number) {
	switch r := c.chance.Float64(); {
	case r < saysOK:
		c.says(at, Takes(c.chance, 3*time.Minute, 40*time.Minute), "OK")
	case r < saysOK+saysPass:
		c.says(at, Takes(c.chance, 3*time.Minute, 40*time.Minute), "PASS")
	}
}

// paged draws what becomes of a page.
func (c *coach) paged(e bot.Effect) {
	urgent, now := e.ID == "c-page", c.clock.Now()
	takesIt := takesQuiet
	after := Takes(c.chance, 5*time.Minute, 25*time.Minute)
	if urgent {
		takesIt, after = takesUrgent, Takes(c.chance, 45*time.Second, 4*time.Minute)
	}
	if on, _ := c.cfg.Program.Program.Week.On(now); !slices.Contains(on, c.id) {
		takesIt *= offShift
	}
	switch r := c.chance.Float64(); {
	case r < takesIt:
		c.says(e.From, after, "OK")
	case r < takesIt+passes:
		c.says(e.From, after, "PASS")
	}
}

// says writes to one of our numbers, some time later.
func (c *coach) says(to phone.Number, after time.Duration, body string) *act {
	return c.acts.add(c.clock.Now().Add(after), func() error { return c.hear(c.phone, to, body, 0) })
}

// open are the numbers of the threads that are not over.
func (c *coach) open() []phone.Number {
	var out []phone.Number
	for at, talk := range c.talks {
		if !talk.done {
			out = append(out, at)
		}
	}
	slices.Sort(out)
	return out
}

// writes sends words to a person, and plans the end of the talk in case none come back.
func (c *coach) writes(at phone.Number, after time.Duration) {
	talk := c.talks[at]
	if talk == nil || talk.done {
		return
	}
	c.says(at, after, coachSay.in(c.chance, "en"))
	if odds(c.chance, setsAside) {
		c.says(at, after+time.Minute, one(c.chance, asides))
	}
	c.done(at, after+15*time.Minute+within(c.chance, 30*time.Minute))
}

// hears goes on with a talk, or ends it.
func (c *coach) hears(at phone.Number) {
	talk := c.talks[at]
	switch {
	case talk == nil || talk.done:
	case talk.rounds > 0:
		talk.rounds--
		c.writes(at, Takes(c.chance, 70*time.Second, 4*time.Minute))
	default:
		c.done(at, Takes(c.chance, 3*time.Minute, 12*time.Minute))
	}
}

// done ends a talk some time later, unless it goes on before.
func (c *coach) done(at phone.Number, after time.Duration) {
	talk := c.talks[at]
	if talk == nil || talk.done {
		return
	}
	if talk.ends != nil {
		talk.ends.off = true
	}
	if odds(c.chance, leavesOpen) {
		return
	}
	talk.ends = c.acts.add(c.clock.Now().Add(after), func() error {
		talk.done = true
		return c.hear(c.phone, at, "DONE", 0)
	})
}
