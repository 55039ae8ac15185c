package program

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/yamlfile"
)

// program turns the file into what the engine reads, naming every fault with its line. Beside it
// stand the files that it names.
func (f *file) program(name string, data []byte, beside fs.FS) (*bot.Program, error) {
	b := builder{name: name, data: data}
	p := &bot.Program{
		Name: f.Name, Terms: f.Terms, Desk: f.Desk, Interpreter: f.Interpreter, Stop: f.AfterStop,
		Carrier: bot.Carrier(f.Carrier), Discreet: f.Discreet,
		Sites:    map[string]string{},
		Quiet:    bot.Quiet{From: clock.Wall(f.Quiet.From), To: clock.Wall(f.Quiet.To)},
		Morning:  clock.Wall(f.Morning),
		Zone:     b.zone(f.Zone),
		Plans:    b.plans(f.Ladders),
		CoolDown: time.Duration(f.Coaches.CoolDown), ProveAgain: time.Duration(f.Coaches.ProveAgain),

		Promises: b.promises(f.Promises),
	}
	p.Evening = bot.Evening{
		At: clock.Wall(f.Evening.At), Jitter: time.Duration(f.Evening.Jitter), Close: clock.Wall(f.Evening.Close),
	}
	p.Rhythm, p.Signals = b.rhythm(f), b.signals(f.Signals)
	for i, number := range f.Rehearsal {
		n, err := phone.Parse(number)
		if err != nil {
			b.fault(fmt.Sprintf("rehearsal[%d]", i), "%v", err)
		}
		p.Rehearsal = append(p.Rehearsal, n)
	}
	for i, r := range f.Reviews {
		if fault := r.fault(); fault != "" {
			b.fault(fmt.Sprintf("reviews[%d]", i), "%s", fault)
		}
		p.Reviews = append(p.Reviews, bot.Reviewed{Rules: r.Rules, By: r.By, As: r.As, Date: r.Date})
	}
	for k, v := range f.Sites {
		p.Sites[strings.ToLower(k)] = v
	}
	for _, s := range f.Status {
		p.Status = append(p.Status, time.Duration(s))
	}
	p.Budget = bot.Budget{Pages: f.Budget.Pages, Within: time.Duration(f.Budget.Within)}
	if p.Budget.Pages < 0 || p.Budget.Pages > 0 && p.Budget.Within == 0 {
		b.fault("budget", "a budget is a number of pages within a span: {pages: 3, within: 12h}; pages: 0 is any number")
	}
	p.Price = bot.Price{Segment: f.Price.Segment, Currency: f.Price.Currency, Date: f.Price.Date}
	if _, err := time.Parse(time.DateOnly, f.Price.Date); f.Price != (price{}) && (err != nil || f.Price.Segment <= 0 || f.Price.Currency == "") {
		b.fault("price", "a price is of one segment, on a day: {segment: 0.0083, currency: USD, date: \"2026-11-30\"}")
	}
	p.Feeds = b.feeds(f.Meetings, beside)
	p.Week.Zone = p.Zone
	p.Week.Shifts = b.shifts(f.Shifts, 1)
	b.check(f, p)
	return p, errors.Join(b.faults...)
}

type builder struct {
	name   string
	data   []byte
	faults []error
}

func (b *builder) fault(at, format string, args ...any) {
	b.faults = append(b.faults, fmt.Errorf("%s:%d: %s", b.name, yamlfile.Line(b.data, "$."+at), fmt.Sprintf(format, args...)))
}

func (b *builder) check(f *file, p *bot.Program) {
	if n := utf8.RuneCountInString(p.Name); n == 0 || n > text.Width("P") {
		b.fault("name", "name has %d characters: write 1 to %d, texts have room for no more", n, text.Width("P"))
	}
	if p.Quiet.From < 8*60 || p.Quiet.To > 21*60 || p.Quiet.From >= p.Quiet.To {
		b.fault("quiet", "quiet hours %s to %s: the program starts no conversation before 08:00 or after 21:00", p.Quiet.From, p.Quiet.To)
	}
	jitter := clock.Wall(p.Evening.Jitter / time.Minute)
	if p.Evening.At-jitter < p.Quiet.From || p.Evening.At+jitter > p.Quiet.To || p.Evening.Close <= p.Evening.At {
		b.fault("evening", "the check-in at %s, give or take %d minutes, does not fit between %s and %s, or closes before it is sent", p.Evening.At, jitter, p.Quiet.From, p.Quiet.To)
	}
}

func (b *builder) zone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil || name == "" {
		b.fault("zone", "zone %q is not known: write an IANA name like America/New_York", name)
		return time.UTC
	}
	return zone
}

// promises are clocks that one ladder can climb in their order.
func (b *builder) promises(c promises) bot.Promises {
	switch {
	case c.Late == 0 || c.Before <= c.Late:
		b.fault("promises", "before (%v) comes before late (%v), and late before the time itself", time.Duration(c.Before), time.Duration(c.Late))
	case c.After == 0 || c.Cover < c.Before:
		b.fault("promises", "after is longer than 0s, and cover not shorter than before: a coach is asked on their shift")
	case c.First < c.Cover || c.FirstTo < c.First:
		b.fault("promises", "first is not shorter than cover, and first_to not shorter than first")
	case c.FollowFrom == 0 || c.Ask <= c.Before || c.FollowTo < c.FollowFrom+c.Ask:
		b.fault("promises", "ask is longer than before, and follow_from and ask together fit before follow_to")
	case c.Care == 0:
		b.fault("promises.care", "care is longer than 0s")
	}
	return bot.Promises{
		Before: time.Duration(c.Before), Late: time.Duration(c.Late), After: time.Duration(c.After), Cover: time.Duration(c.Cover),
		First: time.Duration(c.First), FirstTo: time.Duration(c.FirstTo),
		FollowFrom: time.Duration(c.FollowFrom), FollowTo: time.Duration(c.FollowTo), Ask: time.Duration(c.Ask), Care: time.Duration(c.Care),
	}
}

func days(from []day) []time.Weekday {
	var out []time.Weekday
	for _, d := range from {
		out = append(out, time.Weekday(d))
	}
	return out
}
