// Package meetings knows the meetings of a county as its feeds have them: the readers of
// their formats, what changed between two of them, and finding the next ones. It is
// pure: bytes and times come in. It knows nothing of who asks, nor of where feeds come from.
package meetings

import (
	"slices"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// Meeting is one meeting a week, or one that is held on a single day. Whatever a feed
// says of it is plain text here, and nobody's last name.
type Meeting struct {
	Key   string     `json:"k"`           // within its feed; it stays when the meeting moves
	Kind  string     `json:"f"`           // fellowship, one of Kinds
	Name  string     `json:"n,omitzero"`  //
	Day   int        `json:"d"`           // 0 = Sunday
	Time  clock.Wall `json:"t"`           // when it begins, in its zone
	Mins  int        `json:"m"`           // how long it lasts
	On    string     `json:"on,omitzero"` // the one day it is held, 2026-11-30; "" = each week
	Zone  string     `json:"z,omitzero"`  // IANA; "" = nobody knows: it is shown, and reminds nobody
	Place string     `json:"p,omitzero"`  // the house, as people say it
	Addr  string     `json:"a,omitzero"`  // street
	Town  string     `json:"w,omitzero"`
	URL   string     `json:"u,omitzero"`  // of the call, where it is one a text may hold
	Phone string     `json:"ph,omitzero"` // the same by telephone
	Net   bool       `json:"o,omitzero"`  // it can be joined from anywhere
	Langs []string   `json:"l,omitzero"`  // other than English, ISO 639-1
	Types []string   `json:"ty,omitzero"` // of the codes of Meeting Guide those that somebody asks for, sorted
	Lost  int64      `json:"x,omitzero"`  // since when its feed does not have it, unix seconds
}

// Kinds are the fellowships, by the word a programme and a CSV file write.
var Kinds = []string{"aa", "na", "ca", "alanon", "naranon", "smart", "dharma", "lifering", "wfs", "faith", "centre", "activity", "other"}

// short is how texts name a fellowship; the same in both languages.
var short = map[string]string{"aa": "AA", "na": "NA", "ca": "CA", "alanon": "Al-Anon", "naranon": "Nar-Anon", "smart": "SMART", "dharma": "Dharma", "lifering": "LifeRing", "wfs": "WFS"}

// The types that are kept.
const (
	Open       = "O"
	Women      = "W"
	Men        = "M"
	Proof      = "POA" // proof of attendance can be had
	Wheelchair = "X"
)

var keptTypes = []string{Open, Men, Proof, Women, Wheelchair}

// Has says whether it is of a type.
func (m Meeting) Has(kind string) bool { return slices.Contains(m.Types, kind) }

// Speaks says whether it is held in a language.
func (m Meeting) Speaks(lang string) bool {
	return slices.Contains(m.Langs, lang) || lang == "en" && len(m.Langs) == 0
}

// Where is what a text calls the place by; it names no fellowship.
func (m Meeting) Where() string {
	switch {
	case m.Place != "":
		return m.Place
	case m.Addr != "":
		return m.Addr
	case m.Net:
		return "online"
	}
	return m.Town
}

// What is the place with the fellowship before it; of an activity what is done there.
func (m Meeting) What() string {
	if m.Kind == "activity" {
		return m.Name
	}
	if s := short[m.Kind]; s != "" {
		return s + " " + m.Where()
	}
	return m.Where()
}

// Way is how to get there, or how to call in.
func (m Meeting) Way() string {
	switch {
	case m.Addr != "" && m.Town != "":
		return m.Addr + ", " + m.Town
	case m.Addr != "":
		return m.Addr
	case m.Place != "":
		return m.Town
	case m.Phone != "":
		return m.Phone
	}
	return m.URL
}

// InPerson says whether there is a place to go to.
func (m Meeting) InPerson() bool { return m.Place != "" || m.Addr != "" }

// Location is its zone, or another where nobody knows it.
func (m Meeting) Location(other *time.Location) *time.Location {
	if m.Zone != "" {
		if loc, err := clock.Zone(m.Zone); err == nil {
			return loc
		}
	}
	return other
}

// Next is when it next begins after now; zero when it never does again. other is the
// zone where its own is not known.
func (m Meeting) Next(now time.Time, other *time.Location) time.Time {
	loc := m.Location(other)
	if m.On != "" {
		day, err := time.ParseInLocation(time.DateOnly, m.On, loc)
		if err != nil {
			return time.Time{}
		}
		if at := clock.At(day.Add(12*time.Hour), m.Time, loc); at.After(now) {
			return at
		}
		return time.Time{}
	}
	y, month, d := now.In(loc).Date()
	ahead := (m.Day - int(now.In(loc).Weekday()) + 7) % 7
	at := clock.At(time.Date(y, month, d+ahead, 12, 0, 0, 0, loc), m.Time, loc)
	if !at.After(now) {
		at = clock.At(time.Date(y, month, d+ahead+7, 12, 0, 0, 0, loc), m.Time, loc)
	}
	return at
}

// same says whether both are one meeting by all but its key: feeds rename them.
func (m Meeting) same(o Meeting) bool {
	return m.Kind == o.Kind && m.Name == o.Name && m.On == o.On && m.Day == o.Day && m.Time == o.Time && m.Where() == o.Where()
}
