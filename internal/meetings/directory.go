package meetings

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// Feed is what is kept of one feed.
type Feed struct {
	Name     string
	AsOf     int64 // when it was last read, or known not to have changed; unix seconds
	Meetings []Meeting
}

// Directory is every meeting of a programme. It never changes and is safe for concurrent
// use; a nil one is empty.
type Directory struct {
	feeds  []Feed
	all    []entry
	byID   map[string]int
	towns  map[string]bool // folded
	widest int             // words in the longest of them
}

// entry is a meeting as it is looked for.
type entry struct {
	Found
	town, place string // folded
}

// Found is a meeting with what else is known of it.
type Found struct {
	Meeting
	ID   string    // feed and key
	AsOf int64     // of its feed
	At   time.Time // when it next begins
}

// New makes a directory of what feeds hold.
func New(feeds ...Feed) *Directory {
	d := &Directory{feeds: feeds, byID: map[string]int{}, towns: map[string]bool{}}
	for _, f := range feeds {
		for _, m := range f.Meetings {
			e := entry{Found: Found{Meeting: m, ID: f.Name + ":" + m.Key, AsOf: f.AsOf}, town: fold(m.Town), place: " " + fold(m.Place+" "+m.Addr) + " "}
			d.byID[e.ID] = len(d.all)
			d.all = append(d.all, e)
			if e.town != "" {
				d.towns[e.town] = true
				d.widest = max(d.widest, 1+strings.Count(e.town, " "))
			}
		}
	}
	return d
}

// Feeds lists the feeds with their meetings.
func (d *Directory) Feeds() []Feed {
	if d == nil {
		return nil
	}
	return d.feeds
}

// ByID finds one meeting, as its feed last had it; one that its feed has lost lately is
// still there.
func (d *Directory) ByID(id string) (Meeting, bool) {
	if d == nil {
		return Meeting{}, false
	}
	i, ok := d.byID[id]
	if !ok {
		return Meeting{}, false
	}
	return d.all[i].Meeting, true
}

// Holds says whether anything is known of a feed: what is not in a feed that was never
// read is not gone from it.
func (d *Directory) Holds(feed string) bool {
	return d != nil && slices.ContainsFunc(d.feeds, func(f Feed) bool { return f.Name == feed })
}

// FeedOf is the feed in the id of a meeting.
func FeedOf(id string) string {
	feed, _, _ := strings.Cut(id, ":")
	return feed
}

// The days ahead in which meetings are looked for: of those of each week, and of those of
// a single day.
const (
	week  = 7 * 24 * 60 // minutes
	month = 30 * 24 * time.Hour
)

// Find lists up to n meetings that begin next after now and are what is asked for, from
// the skip-th on. By loc people reckon who ask.
func (d *Directory) Find(now time.Time, loc *time.Location, a Ask, skip, n int) []Found {
	if d == nil {
		return nil
	}
	if a.Prefer != "" && a.Lang == "" {
		own := a
		own.Lang, own.Prefer = a.Prefer, ""
		if found := d.Find(now, loc, own, skip, n); len(found) > 0 || skip > 0 && len(d.Find(now, loc, own, 0, 1)) > 0 {
			return found
		}
	}
	hits := make([]hit, 0, skip+n+1) // the soonest, in order
	clocks := map[string]int{}       // minutes since Sunday's midnight, by zone
	for i := range d.all {
		e := &d.all[i]
		if !a.wants(e) {
			continue
		}
		if e.On != "" {
			at := e.Next(now, loc)
			if !at.IsZero() && at.Sub(now) < month && a.at(at.In(loc)) && (a.Days == 0 || at.Sub(now) < week*time.Minute) && (a.Near == 0 || at.Sub(now) < time.Duration(a.Near)*time.Hour) { // "saturday" is the next one
				hits = d.put(hits, skip+n, hit{int(at.Sub(now) / time.Minute), i})
			}
			continue
		}
		since, ok := clocks[e.Zone]
		if !ok {
			local := now.In(e.Location(loc))
			since = int(local.Weekday())*24*60 + local.Hour()*60 + local.Minute()
			clocks[e.Zone] = since
		}
		in := (e.Day*24*60 + int(e.Time) - since + week - 1) % week
		if a.Near > 0 && in >= a.Near*60 || !a.anyTime() && !a.at(now.Add(time.Duration(in+1)*time.Minute).In(loc)) {
			continue
		}
		hits = d.put(hits, skip+n, hit{in + 1, i})
	}
	var out []Found
	for _, h := range hits[min(skip, len(hits)):] {
		f := d.all[h.i].Found
		f.At = f.Next(now, loc)
		out = append(out, f)
	}
	return out
}

// hit is a meeting and how many minutes it is ahead.
type hit struct{ in, i int }

// put keeps the first of all hits, in order, at most so many.
func (d *Directory) put(hits []hit, most int, h hit) []hit {
	at, _ := slices.BinarySearchFunc(hits, h, func(x, y hit) int {
		return cmp.Or(cmp.Compare(x.in, y.in), cmp.Compare(d.all[x.i].ID, d.all[y.i].ID))
	})
	if at == most {
		return hits
	}
	hits = slices.Insert(hits, at, h)
	return hits[:min(len(hits), most)]
}

// Ask is what somebody looks for.
type Ask struct {
	Days   int        `json:"d,omitzero"`  // of the week, a bit each, Sunday the lowest; 0 = any
	From   clock.Wall `json:"f,omitzero"`  // it begins at that time of day or later, and
	To     clock.Wall `json:"t,omitzero"`  // before this; 0 = any
	Near   int        `json:"h,omitzero"`  // it begins in fewer hours: "today" is no day of next week; 0 = any
	Kind   string     `json:"k,omitzero"`  // fellowship
	Town   string     `json:"w,omitzero"`  // folded: a town, or a word of the place
	Lang   string     `json:"l,omitzero"`  //
	Prefer string     `json:"p,omitzero"`  // language, where there is any in it
	Only   string     `json:"o,omitzero"`  // Women or Men
	Online bool       `json:"n,omitzero"`  //
	Bodily bool       `json:"b,omitzero"`  // in person
	Proof  bool       `json:"pf,omitzero"` //
	Wheel  bool       `json:"x,omitzero"`  //
}

func (a Ask) anyTime() bool { return a.Days == 0 && a.From == 0 && a.To == 0 }

// at says whether a local time is one that was asked for.
func (a Ask) at(t time.Time) bool {
	w := clock.Wall(t.Hour()*60 + t.Minute())
	return (a.Days == 0 || a.Days&(1<<t.Weekday()) != 0) && w >= a.From && (a.To == 0 || w < a.To)
}

// wants says whether a meeting is what is asked for, at whatever time. Those for women or
// men alone are told to who asks for them.
func (a Ask) wants(e *entry) bool {
	switch {
	case e.Lost > 0,
		a.Kind == "" && e.Kind == "activity",
		a.Kind != "" && e.Kind != a.Kind,
		a.Lang != "" && !e.Speaks(a.Lang),
		a.Online && !e.Net,
		a.Bodily && !e.InPerson(),
		a.Proof && !e.Has(Proof),
		a.Wheel && !e.Has(Wheelchair),
		a.Only != "" && !e.Has(a.Only),
		a.Only == "" && (e.Has(Women) || e.Has(Men)):
		return false
	}
	return a.Town == "" || e.town == a.Town || strings.Contains(e.place, " "+a.Town+" ")
}
