package program

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/yamlfile"
)

// entry is a line of rhythm in program.yaml.
type entry struct {
	Flow   string `yaml:"flow"`
	At     hour   `yaml:"at"`
	Inside string `yaml:"inside"`
	Days   []day  `yaml:"days"`
	Weeks  reach  `yaml:"weeks"`
	Since  reach  `yaml:"since"`
	Has    string `yaml:"has"`
	Lacks  string `yaml:"lacks"`
	Track  reach  `yaml:"track"`
	Once   bool   `yaml:"once"`
}

type often struct {
	Day   int           `yaml:"day"`
	Week  int           `yaml:"week"`
	Taper []taper       `yaml:"taper"`
	Days  map[int][]day `yaml:"days"`
}

type taper struct {
	Weeks reach `yaml:"weeks"`
	Texts int   `yaml:"texts"`
}

// hour is a time of day, or the person's hour of the check-in.
type hour struct {
	at      clock.Wall
	evening bool
	set     bool
}

func (h *hour) UnmarshalYAML(n ast.Node) error {
	return yamlfile.Scalar(n, func(text string) (err error) {
		*h = hour{evening: text == "evening", set: true}
		if !h.evening {
			h.at, err = clock.ParseWall(text)
		}
		return err
	})
}

// reach is "1-8", "27-" or "3".
type reach bot.Reach

func (r *reach) UnmarshalYAML(n ast.Node) error {
	return yamlfile.Scalar(n, func(text string) error {
		from, to, open := strings.Cut(text, "-")
		var err, err2 error
		r.From, err = strconv.Atoi(from)
		switch {
		case !open:
			r.To = r.From
		case to != "":
			r.To, err2 = strconv.Atoi(to)
		}
		if err != nil || err2 != nil || r.From < 1 || r.To != 0 && r.To < r.From {
			return fmt.Errorf("%s is no span of weeks or days: write 1-8, 27- or 3", text)
		}
		return nil
	})
}

// rhythm is what the program begins by itself, within the hours in which it may.
func (b *builder) rhythm(f *file) bot.Rhythm {
	r := bot.Rhythm{Often: bot.Often{Day: f.Often.Day, Week: f.Often.Week, Days: map[int][]time.Weekday{}}}
	jitter := clock.Wall(time.Duration(f.Evening.Jitter) / time.Minute)
	for i, e := range f.Rhythm {
		at := fmt.Sprintf("rhythm[%d]", i)
		fixed := e.At.set && !e.At.evening
		switch {
		case e.Flow == "" || e.At.set == (e.Inside != ""):
			b.fault(at, "write flow, and at for an hour or inside for the flow in whose talk it comes")
		case fixed && (e.At.at-jitter < clock.Wall(f.Quiet.From) || e.At.at+jitter > clock.Wall(f.Quiet.To)):
			b.fault(at, "%s at %s, give or take %d minutes, does not fit between %s and %s", e.Flow, e.At.at, jitter, clock.Wall(f.Quiet.From), clock.Wall(f.Quiet.To))
		case f.Often.Week < 7 && slices.Contains(f.Signals.Daily, e.Has):
			b.fault(at, "%s comes each day to who is %s, so often.week is 7 at least", e.Flow, e.Has)
		case e.Inside != "" && !slices.ContainsFunc(f.Rhythm, func(o entry) bool { return o.Flow == e.Inside && o.Inside == "" }):
			b.fault(at, "%s comes inside %s, which no line of the rhythm begins at an hour", e.Flow, e.Inside)
		}
		r.Entries = append(r.Entries, bot.Entry{
			Flow: e.Flow, At: e.At.at, Evening: e.At.evening, Inside: e.Inside, Days: days(e.Days),
			Weeks: bot.Reach(e.Weeks), Since: bot.Reach(e.Since), Has: e.Has, Lacks: e.Lacks, Track: bot.Reach(e.Track), Once: e.Once,
		})
	}
	for _, t := range f.Often.Taper {
		r.Often.Taper = append(r.Often.Taper, bot.Taper{Weeks: bot.Reach(t.Weeks), Texts: t.Texts})
	}
	for n, on := range f.Often.Days {
		r.Often.Days[n] = days(on)
	}
	b.often(f.Often)
	return r
}

func (b *builder) often(o often) {
	if o.Day < 1 || o.Day > mostDay || o.Week < 1 || o.Week > mostWeek {
		b.fault("often", "at most %d texts a day and %d a week are begun by the program: too many are why people leave", mostDay, mostWeek)
	}
	for n, on := range o.Days {
		if n < 1 || n > 6 || len(on) != n {
			b.fault("often.days", "%d texts a week come on as many days, from 1 to 6", n)
		}
	}
	if len(o.Days[1]) == 0 {
		b.fault("often.days", "write the day for one text a week: somebody may ask for that")
	}
	for i, t := range o.Taper {
		if t.Texts < 1 || t.Texts > 7 {
			b.fault(fmt.Sprintf("often.taper[%d]", i), "texts is from 1 to 7 a week: who is still here is not dropped")
		}
	}
}

// No programme begins more than that.
const (
	mostDay  = 2
	mostWeek = 8
)

// checkRhythm finds lines of the rhythm that no flow is behind.
func (f *Folder) checkRhythm(fault func(where, format string, args ...any)) {
	known := f.Flows.Mentions("keep", "tag")
	for _, e := range f.Program.Rhythm.Entries {
		if _, ok := f.Flows.Get(e.Flow); !ok {
			fault("program.yaml", "rhythm: there is no flow %q", e.Flow)
		}
		for _, name := range []string{e.Has, e.Lacks} {
			if name != "" && !slices.Contains(bot.Tracks, name) && !slices.ContainsFunc(known, func(m flows.Mention) bool { return m.Name == name }) {
				fault("program.yaml", "rhythm: %s: nothing keeps %q, and no tag or track is called so", e.Flow, name)
			}
		}
	}
}
