package simulate

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/handoff/rule"
)

// monthOf is how many weeks a column of the report holds.
const monthOf = 4

// Print writes the report. price is what a segment costs.
func (f *Figures) Print(w io.Writer, cfg Config, price float64) error {
	p := &printer{w: w}
	p.say("%d people in %d teams with %d coaches in all, %d weeks from %s, seed %d, language %s\n",
		cfg.People, f.Teams, f.Coaches, cfg.Weeks, cfg.From.Format("Mon 2006-01-02"), cfg.Seed, cfg.Lang)
	f.people(p)
	f.coaches(p, cfg)
	f.cost(p, cfg, price)
	f.never(p)
	return p.err
}

type printer struct {
	w   io.Writer
	err error
}

func (p *printer) say(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

// row writes a name and a figure for each column.
func (p *printer) row(name string, figures []float64, form string) {
	p.say("%-34s", name)
	for _, x := range figures {
		p.say(" %9s", fmt.Sprintf(form, x))
	}
	p.say("\n")
}

// months puts weeks together, all of them at last.
func (f *Figures) months() (names []string, months []Week) {
	var all Week
	for from := 0; from < len(f.Weeks); from += monthOf {
		to := min(from+monthOf, len(f.Weeks))
		var m Week
		for _, w := range f.Weeks[from:to] {
			m.add(w)
		}
		all.add(m)
		names, months = append(names, fmt.Sprintf("wk %d-%d", from+1, to)), append(months, m)
	}
	return append(names, "all"), append(months, all)
}

func (f *Figures) people(p *printer) {
	names, months := f.months()
	p.say("\n%-34s", "per person and week")
	for _, n := range names {
		p.say(" %9s", n)
	}
	p.say("\n")
	row := func(name, form string, of func(Week) float64) {
		var figures []float64
		for _, m := range months {
			figures = append(figures, of(m))
		}
		p.row(name, figures, form)
	}
	weekly := func(n func(Week) int) func(Week) float64 {
		return func(w Week) float64 { return w.Each(n(w)) }
	}
	row("started by the program", "%.2f", weekly(func(w Week) int { return w.Started }))
	row("its answers", "%.2f", weekly(func(w Week) int { return w.Replies }))
	row("of coaches and the search for one", "%.2f", weekly(func(w Week) int { return w.Search }))
	row("written by the person", "%.2f", weekly(func(w Week) int { return w.Wrote }))
	row("questions answered, %", "%.0f", func(w Week) float64 { return w.Asked.Percent() })
	row("… on weekends, %", "%.0f", func(w Week) float64 { return w.Weekend.Percent() })

	left := 0
	p.say("\n%-34s", "left so far, % of those who came")
	for from := 0; from < len(f.Weeks); from += monthOf {
		for _, w := range f.Weeks[from:min(from+monthOf, len(f.Weeks))] {
			left += w.Left
		}
		p.say(" %9.1f", Share{f.Came, left}.Percent())
	}
	p.say("\ncame back after leaving: %d\n", f.Back)
	wrote := 0
	for _, n := range f.Replies {
		wrote += n
	}
	var kinds []string
	for _, kind := range slices.SortedFunc(maps.Keys(f.Replies), func(a, b string) int {
		return cmp.Or(cmp.Compare(f.Replies[b], f.Replies[a]), strings.Compare(a, b))
	}) {
		kinds = append(kinds, fmt.Sprintf("%s %.1f %%", kind, Share{wrote, f.Replies[kind]}.Percent()))
	}
	p.say("\nwhat people wrote: %s\n", strings.Join(kinds, ", "))
	p.say("heard nothing for three weeks and had not left: %d people\n", f.Forgotten)
	p.say("never reached the phone: %d texts; reached somebody on a journey in their night: %d\n", f.Lost, f.Abroad)
}

func (f *Figures) coaches(p *printer, cfg Config) {
	p.say("\n%-10s %9s %9s %16s %12s %16s %12s\n", "level", "opened", "pages", "taken, median", "19 of 20", "first word", "19 of 20")
	for _, level := range []rule.Level{rule.LevelCrisis, rule.LevelUrgent, rule.LevelHandoff} {
		s := f.level(level)
		short := func(d time.Duration) string { return d.Round(time.Second).String() }
		p.say("%-10s %9d %9d %16s %12s %16s %12s\n", level, s.Opened, s.Pages, short(at(s.Accept, .5)), short(at(s.Accept, .95)), short(at(s.Word, .5)), short(at(s.Word, .95)))
	}
	p.say("talks that a coach had: %d; alarms to the lead, as when nobody could be paged: %d\n", f.Talks, f.Alarms)
	days := float64(f.Teams * cfg.Weeks * 7)
	p.say("\ncoach load by the hour: pages and texts a week for one team\n")
	most := 0.0
	for _, h := range f.Hours {
		most = max(most, float64(h.Texts)/days*7)
	}
	for hour, h := range f.Hours {
		texts := float64(h.Texts) / days * 7
		bar := 0
		if most > 0 {
			bar = int(40*texts/most + 0.5)
		}
		p.say("%02d:00 %6.1f %6.1f %s\n", hour, float64(h.Pages)/days*7, texts, strings.Repeat("#", bar))
	}
}

func (f *Figures) cost(p *printer, cfg Config, price float64) {
	s := f.Segments
	all := s.People + s.Coaches + s.Heard
	months := float64(cfg.People) * float64(cfg.Weeks) * 12 / 52
	p.say("\nsegments: %d to people, %d to coaches, %d heard; at %.4f each %.2f in all, %.2f a person and month\n",
		s.People, s.Coaches, s.Heard, price, float64(all)*price, float64(all)*price/months)
}

func (f *Figures) never(p *printer) {
	p.say("\nmust never happen:\n")
	for _, b := range Breaches {
		found := f.Breaches[b]
		if found == nil {
			found = &Found{}
		}
		p.say("%6d %s\n", found.Times, b)
		for _, what := range found.First {
			p.say("       - %s\n", what)
		}
	}
}
