package handoff

import (
	"fmt"
	"log/slog"
	"slices"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redact"
)

// Role is what a coach is paged as.
type Role string

// The roles a ladder step may name.
const (
	OnShift    Role = "shift"       // coaches of the shift that is on
	Backup     Role = "backup"      // the backup named for that shift
	Supervisor Role = "supervisor"  //
	Lead       Role = "lead"        // the on-call lead
	LastResort Role = "last_resort" // the partner desk that agreed in writing
	Everyone   Role = "everyone"    // those who ticked it
)

// Roles lists every role a ladder step may name.
var Roles = []Role{OnShift, Backup, Supervisor, Lead, LastResort, Everyone}

// Coach is a person who answers pages.
type Coach struct {
	ID       string       `json:"id"`
	Name     string       `json:"name"` // first name, as people see it
	Phone    phone.Number `json:"phone"`
	Langs    []string     `json:"langs"`          // "en", "es"; the first is the language pages are written in
	Roles    []Role       `json:"roles,omitzero"` // supervisor, lead, last_resort; a plain coach has none
	Everyone bool         `json:"everyone,omitzero"`
	Away     bool         `json:"away,omitzero"`     // needs help themself: not paged until they say they are back
	Verified bool         `json:"verified,omitzero"` // answered OK from this phone
	Proved   int64        `json:"proved,omitzero"`   // when the coach last wrote from it, unix seconds, to the day
	Stopped  bool         `json:"stopped,omitzero"`  // said STOP from it: the carrier lets nothing through

	Trainee    bool     `json:"trainee,omitzero"` // never alone: paged beside others, and counts as nobody
	Load       int      `json:"load,omitzero"`    // threads at once before pages short of a crisis pass by; 0 = any number
	Zone       string   `json:"zone,omitzero"`    // IANA zone of the coach's own clock, "" = the programme's
	Experience []string `json:"exp,omitempty"`    // lived, family
	Pathways   []string `json:"paths,omitempty"`  // the roads to recovery they know, in the programme's own words

	Unreached bool `json:"unreached,omitzero"` // the phone takes no pages: asked all the same, and nobody is waited for

	Calendar string `json:"cal,omitzero"` // what the secret link of their calendar comes to, "" = there is none

	Later jsontext.Value `json:",embed"` // members that another version has written
}

// Format hides the coach from every verb of fmt.
func (Coach) Format(f fmt.State, _ rune) { redact.Hide(f, "coach") }

// LogValue hides the coach.
func (Coach) LogValue() slog.Value { return redact.Hidden("coach") }

// Has says whether the coach has the role by name rather than by shift.
func (c Coach) Has(r Role) bool {
	return slices.Contains(c.Roles, r) || r == Everyone && c.Everyone
}

// Speaks says whether the coach writes the language.
func (c Coach) Speaks(lang string) bool { return slices.Contains(c.Langs, lang) }

// Lang is the language the coach is written to in.
func (c Coach) Lang() string {
	if len(c.Langs) == 0 {
		return "en"
	}
	return c.Langs[0]
}

// Reachable says whether a page can reach the coach.
func (c Coach) Reachable() bool { return c.Verified && !c.Away && !c.Stopped }

// OnDuty says whether the coach stands behind the others by their role.
func (c Coach) OnDuty() bool { return len(c.Roles) > 0 }

// Counts says whether a page that reaches the coach has reached somebody who can
// take it alone.
func (c Coach) Counts() bool { return c.Reachable() && !c.Trainee && !c.Unreached }

// Since is the coach with what a phone and its owner have said themselves, as it was
// before, and the link of their calendar. A new phone has said nothing.
func (c Coach) Since(before Coach) Coach {
	c.Away, c.Calendar, c.Later = before.Away, before.Calendar, before.Later
	if c.Phone == before.Phone {
		c.Verified, c.Proved, c.Stopped = before.Verified, before.Proved, before.Stopped
	}
	return c
}

// Roster is everyone who can be paged, and when.
type Roster struct {
	Coaches []Coach `json:"coaches"`
	Rota    *Rota   `json:"rota,omitzero"` // nil until somebody changed a shift: those of program.yaml hold

	Searches []Search `json:"searches,omitempty"` // for cover

	Later jsontext.Value `json:",embed"`
}

// ByID finds a coach.
func (r Roster) ByID(id string) (Coach, bool) {
	i := slices.IndexFunc(r.Coaches, func(c Coach) bool { return c.ID == id })
	if i < 0 {
		return Coach{}, false
	}
	return r.Coaches[i], true
}

// ByPhone finds the coach who writes from this phone.
func (r Roster) ByPhone(n phone.Number) (Coach, bool) {
	i := slices.IndexFunc(r.Coaches, func(c Coach) bool { return c.Phone == n })
	if i < 0 {
		return Coach{}, false
	}
	return r.Coaches[i], true
}

// With returns the roster with c added, or in the place of the coach of the same id.
func (r Roster) With(c Coach) Roster {
	out := slices.Clone(r.Coaches)
	if i := slices.IndexFunc(out, func(o Coach) bool { return o.ID == c.ID }); i >= 0 {
		out[i] = c
	} else {
		out = append(out, c)
	}
	r.Coaches = out
	return r
}

// Without returns the roster without a coach, who is in no shift any more and takes
// nobody's place. A shift that this leaves empty stays, for somebody is missing then.
func (r Roster) Without(id string, seed Week) Roster {
	r.Coaches = slices.DeleteFunc(slices.Clone(r.Coaches), func(c Coach) bool { return c.ID == id })
	if !slices.Contains((Week{Shifts: r.Stored(seed).Weekly, Changes: r.Stored(seed).Changes}).Named(), id) {
		return r
	}
	rota := r.Stored(seed)
	rota.Weekly = slices.Clone(rota.Weekly)
	for i := range rota.Weekly {
		s := &rota.Weekly[i]
		s.Coaches, s.Backup = swap(slices.Clone(s.Coaches), id, ""), swap(slices.Clone(s.Backup), id, "")
	}
	rota.Changes = slices.DeleteFunc(slices.Clone(rota.Changes), func(c Change) bool { return c.In == id && c.Out == "" || c.Out == id && c.In == "" })
	for i := range rota.Changes {
		if c := &rota.Changes[i]; c.In == id {
			c.In = ""
		}
	}
	r.Rota = &rota
	return r
}
