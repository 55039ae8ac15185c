package simulate

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
)

// person is somebody the line is for.
type person struct {
	*team
	n      int // in the whole crowd
	phone  phone.Number
	lang   string
	name   string
	home   *time.Location // as the number says
	away   *time.Location // where they are; nil: at home
	chance *rand.Rand
	began  time.Time // of their first text
	steady float64   // how much more or less than others they answer
	mood   float64
	absent time.Time  // answers nothing until then
	wishes clock.Wall // the hour they asked for last
	reply  *act       // what they are about to write
	left   bool
}

func newPerson(t *team, n int) *person {
	p := &person{team: t, n: n, chance: rand.New(rand.NewPCG(t.cfg.Seed, uint64(n)+1)), mood: 3.3}
	p.home = t.cfg.Program.Program.Zone
	area := areaIn(p.home)
	if odds(p.chance, elsewhere) {
		place := one(p.chance, places)
		area = place.area
		p.home, _ = clock.Zone(place.zone)
	}
	p.phone = phone.Number(fmt.Sprintf("+1%s55%05d", area, n))
	p.lang = "en"
	if t.cfg.Lang == "es" || t.cfg.Lang == Mix && odds(p.chance, spanish) {
		p.lang = "es"
	}
	p.name, p.steady = one(p.chance, names), differ*p.chance.NormFloat64()
	return p
}

// spanish is how many of a mixed crowd write Spanish.
const spanish = 0.25

// arrives lets the person find the line some time in the first week, and live.
func (p *person) arrives() {
	p.began = p.awake(p.cfg.From.Add(within(p.chance, week)))
	p.at(p.began, func() error { return p.write(kindWords, hello.in(p.chance, p.lang)) })
	for _, what := range outOfTheBlue {
		every := time.Duration(what.every * float64(day))
		p.now(p.began, every, what.late, func() error {
			return p.write(what.kind, p.dated(what.words.in(p.chance, p.lang)))
		})
	}
	p.now(p.began, newHour*day, false, p.anotherHour)
	p.now(p.began, time.Duration(awayDays*(1-awayShare)/awayShare*float64(day)), true, func() error {
		p.absent = p.clock.Now().Add(until(p.chance, time.Duration(awayDays*float64(day))))
		return nil
	})
	p.now(p.began, time.Duration(float64(week)/travels), true, p.leavesTown)
}

// now does something now and then, once in mean, awake or at any hour.
func (p *person) now(after time.Time, mean time.Duration, late bool, do func() error) {
	at := after.Add(until(p.chance, mean))
	if !late {
		at = p.awake(at)
	}
	p.at(at, func() error {
		p.now(at, mean, late, do)
		if p.left {
			return nil
		}
		return do()
	})
}

func (p *person) at(at time.Time, do func() error) *act { return p.acts.add(at, do) }

// leavesTown begins a journey, with the phone.
func (p *person) leavesTown() error {
	p.away, _ = clock.Zone(one(p.chance, places).zone)
	p.at(p.clock.Now().Add(2*day+within(p.chance, 8*day)), func() error {
		p.away = nil
		return nil
	})
	return nil
}

// zone is where they are.
func (p *person) zone() *time.Location {
	if p.away != nil {
		return p.away
	}
	return p.home
}

// awake is a time, or the morning after when it falls into their night.
func (p *person) awake(at time.Time) time.Time {
	local := at.In(p.zone())
	h := local.Hour()
	if h >= 7 && h < 23 {
		return at
	}
	if h >= 23 {
		local = local.AddDate(0, 0, 1)
	}
	morning := time.Date(local.Year(), local.Month(), local.Day(), 7, 0, 0, 0, local.Location())
	return morning.Add(within(p.chance, 2*time.Hour+30*time.Minute))
}

// write sends a text to the line.
func (p *person) write(kind, body string) error {
	now, media := p.clock.Now(), 0
	if body == "" {
		media = 1
	}
	if kind == kindLeaves {
		p.left = true
		if odds(p.chance, comesBack) {
			p.at(p.awake(now.Add(day+within(p.chance, backWithin))), func() error { return p.write(kindBack, one(p.chance, back)) })
		}
	}
	if kind == kindBack {
		p.left = false
	}
	p.watch.heard(p.phones[p.phone], now, kind, body)
	return p.hear(p.phone, lineNumber, body, media)
}

func (p *person) anotherHour() error {
	h := one(p.chance, hours)
	p.wishes = h.wall
	return p.write("time", h.words)
}

// dated puts a day of the next weeks into their words.
func (p *person) dated(words string) string {
	if !strings.Contains(words, dayAhead) {
		return words
	}
	at := p.clock.Now().In(p.zone()).AddDate(0, 0, p.chance.IntN(30))
	day, month := strconv.Itoa(at.Day()), months[p.lang][at.Month()-1]
	if p.lang == "es" {
		return strings.Replace(words, dayAhead, day+" "+month, 1)
	}
	return strings.Replace(words, dayAhead, month+" "+day, 1)
}

// reads is a text on their phone.
func (p *person) reads(e bot.Effect) {
	now := p.clock.Now()
	s := p.phones[p.phone]
	fresh := now.Sub(s.wrote) < 30*time.Minute && !s.wrote.IsZero()
	switch asks := p.watch.asks[e.ID]; {
	case slices.Contains(gone, e.ID):
		p.left = true
	case p.left:
	case e.Role == bot.RoleRelay:
		if odds(p.chance, toCoach) {
			p.writes(Takes(p.chance, 2*time.Minute, 15*time.Minute), func() (string, string) { return "to a coach", talk.in(p.chance, p.lang) })
		}
	case !fresh && odds(p.chance, p.fedUp(s)):
		p.writes(Takes(p.chance, 5*time.Minute, time.Hour), func() (string, string) { return kindLeaves, leaving.in(p.chance, p.lang) })
	case len(asks) == 0, !p.inclined(now, fresh):
	default:
		p.writes(p.pause(now, fresh), func() (string, string) { return p.answer(asks[0].expect, e.Body) })
	}
}

// writes plans their next words; what they were about to write before is dropped.
func (p *person) writes(after time.Duration, say func() (kind, body string)) {
	if p.reply != nil {
		p.reply.off = true
	}
	at := p.clock.Now().Add(after)
	if after > time.Hour || odds(p.chance, 0.8) {
		at = p.awake(at)
	}
	p.reply = p.at(at, func() error { return p.write(say()) })
}

// fedUp is how likely they are to leave for a text: the more there were this week, the
// likelier.
func (p *person) fedUp(s *seen) float64 {
	each := leavesEach
	if p.clock.Now().Sub(p.began) > 8*week {
		each *= laterLeaves
	}
	much := float64(len(s.starts)) / usual
	return each * max(0.3, much)
}

// inclined says whether they answer.
func (p *person) inclined(now time.Time, fresh bool) bool {
	if fresh {
		return odds(p.chance, inTalk)
	}
	if now.Before(p.absent) {
		return false
	}
	share := rate(int(now.Sub(p.began)/week))/(1-awayShare) + p.steady
	if d := now.In(p.zone()).Weekday(); d == time.Saturday || d == time.Sunday {
		share *= weekend
	}
	return odds(p.chance, share)
}

// pause is how long they take to answer.
func (p *person) pause(now time.Time, fresh bool) time.Duration {
	switch d := now.In(p.zone()).Weekday(); {
	case fresh:
		return Takes(p.chance, 50*time.Second, 6*time.Minute)
	case d == time.Saturday || d == time.Sunday:
		return Takes(p.chance, 25*time.Minute, 5*time.Hour)
	}
	return Takes(p.chance, 9*time.Minute, 3*time.Hour)
}

// Kinds of what people write, beside those that come out of the blue.
const (
	kindNumber = "number"
	kindBoth   = "number and words"
	kindWords  = "words"
	kindSkip   = "skip"
	kindLeaves = "wants no texts"
	kindBack   = "comes back"
)

// answer is what they say to a question that expects e.
func (p *person) answer(e flows.Expect, asked string) (kind, body string) {
	r := p.chance
	switch {
	case e.Kind == "ok":
		if odds(r, 0.8) {
			return kindWords, safe.in(r, p.lang)
		}
		return kindWords, unsafe.in(r, p.lang)
	case e.Kind == "join":
		return p.joins()
	case e.Kind == "name":
		return kindWords, fmt.Sprintf(introduce.in(r, p.lang), p.name)
	case e.Kind == "time":
		h := one(r, hours)
		p.wishes = h.wall
		return "time", h.words
	case e.Kind == "choice" && odds(r, 0.06):
		return kindWords, refusals.in(r, p.lang)
	case odds(r, 0.02):
		return kindSkip, "x"
	case e.Hi > e.Lo && odds(r, 0.87):
		return p.number(e, asked)
	}
	return kindWords, ownWords.in(r, p.lang)
}

// joins: who has found the line mostly wants in.
func (p *person) joins() (kind, body string) {
	yes := map[string][]string{"en": {"1", "1", "1", "yes", "join"}, "es": {"2", "2", "2", "si", "claro"}}
	if odds(p.chance, 0.03) {
		return kindWords, refusals.in(p.chance, p.lang)
	}
	return kindNumber, one(p.chance, yes[p.lang])
}

// number is a number of a scale, or of a choice, in digits, letters or among words.
func (p *person) number(e flows.Expect, asked string) (kind, body string) {
	n := p.feels(e, asked)
	switch r := p.chance.Float64(); {
	case r < 0.08 && n <= 10:
		return kindNumber, digits[p.lang][n]
	case r < 0.20:
		return kindBoth, strconv.Itoa(n) + ", " + ownWords.in(p.chance, p.lang)
	}
	return kindNumber, strconv.Itoa(n)
}

// feels draws a number: a mood drifts from day to day, urges are mostly small, and of
// several things the first is chosen most.
func (p *person) feels(e flows.Expect, asked string) int {
	switch {
	case e.Low:
		p.mood += 0.3*(3.3-p.mood) + 0.7*p.chance.NormFloat64()
		return min(max(int(p.mood+0.5), e.Lo), e.Hi)
	case e.Kind == "scale" && e.Lo == 0:
		return min(e.Hi, int(2.2*p.chance.ExpFloat64()))
	}
	for {
		n := e.Lo + min(p.chance.IntN(e.Hi-e.Lo+1), p.chance.IntN(e.Hi-e.Lo+1))
		if !asksForSomebody(n, asked) || odds(p.chance, asksRarely) {
			return n
		}
	}
}

var (
	option   = regexp.MustCompile(`\b([1-9]) ([^0-9]+)`)
	somebody = regexp.MustCompile(`(?i)\bcoach\b|call me|me llame|\bperson\b|\bpersona\b`)
)

// asksForSomebody says whether an option of a question brings a human.
func asksForSomebody(n int, asked string) bool {
	for _, o := range option.FindAllStringSubmatch(asked, -1) {
		if o[1] == strconv.Itoa(n) {
			first, _, _ := strings.Cut(o[2], ".") // what follows the last option is none
			return somebody.MatchString(first)
		}
	}
	return false
}
