// Package resource reads resources.yaml: the places and phone lines that a
// programme's options end in, each with who answers for it and the day by which
// somebody must ring it again. It knows nothing of who is told.
package resource

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/gsm"
	"github.com/warmline/warmline/internal/yamlfile"
)

// Entry is one place or line.
type Entry struct {
	Kind     string `yaml:"kind"`  // what it helps with; flows name it: resource: food
	Name     string `yaml:"name"`  // as texts say it
	Phone    string `yaml:"phone"` //
	What     string `yaml:"what"`  // for coaches: whom it takes, what it asks for
	Hours    string `yaml:"hours"`
	Call     string `yaml:"call"`      // when to ring it, 08:00: texts say it; "" = any time
	Owner    string `yaml:"owner"`     // who in the programme answers for this line of the file
	Verified string `yaml:"verified"`  // the day somebody last rang it, 2026-11-30; "" = nobody has
	VerifyBy string `yaml:"verify_by"` // the day by which somebody must (again)

	where string
}

// Where is the file and line it stands in.
func (e Entry) Where() string { return e.where }

// Stale reports whether the day to ring it again has passed.
func (e Entry) Stale(now time.Time) bool { return now.Format(time.DateOnly) > e.VerifyBy }

// Directory is all entries of a programme. It never changes and is safe for
// concurrent use; a nil one is empty.
type Directory struct{ entries []Entry }

// bedCall is the kind of those whom one rings for a bed in treatment, at their hour.
const bedCall = "bed-call"

// CallAt is the hour to ring it, as texts say it; "" = any.
func (e Entry) CallAt() string {
	at, err := clock.ParseWall(e.Call)
	if err != nil {
		return ""
	}
	return at.Say()
}

var (
	kindForm  = regexp.MustCompile(`^[a-z][a-z-]+$`)
	phoneForm = regexp.MustCompile(`^[0-9-]{3,12}$`)
)

// Parse reads a file. The error names every fault as file:line.
func Parse(file string, data []byte) (*Directory, error) {
	d := new(Directory)
	if err := yamlfile.Decode(file, data, &d.entries); err != nil {
		return nil, err
	}
	var faults []error
	for i := range d.entries {
		e := &d.entries[i]
		e.where = fmt.Sprintf("%s:%d", file, yamlfile.Line(data, fmt.Sprintf("$[%d]", i)))
		if fault := e.fault(); fault != "" {
			faults = append(faults, fmt.Errorf("%s: %s", e.where, fault))
		}
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	return d, nil
}

func (e *Entry) fault() string {
	_, byErr := time.Parse(time.DateOnly, e.VerifyBy)
	_, onErr := time.Parse(time.DateOnly, e.Verified)
	_, plain := gsm.Septets(e.Name)
	_, callErr := clock.ParseWall(e.Call)
	switch n := utf8.RuneCountInString(e.Name); {
	case !kindForm.MatchString(e.Kind):
		return fmt.Sprintf("kind %q: small letters, like food or sober-home", e.Kind)
	case n == 0 || n > text.Width("L") || !plain:
		return fmt.Sprintf("name %q: texts have room for %d plain characters", e.Name, text.Width("L"))
	case !phoneForm.MatchString(e.Phone):
		return fmt.Sprintf("phone %q: write it as 617-555-0112, or a short number", e.Phone)
	case e.Call != "" && callErr != nil:
		return fmt.Sprintf("call %q: the hour to ring it, like 08:00", e.Call)
	case e.Call == "" && e.Kind == bedCall:
		return "call: at which hour does one ring for a bed there? write 08:00"
	case e.Owner == "":
		return "owner: who answers for it?"
	case byErr != nil:
		return "verify_by must be a day like 2026-11-30"
	case e.Verified != "" && onErr != nil:
		return "verified must be empty or a day like 2026-11-30"
	}
	return ""
}

// Has reports whether there is anything of a kind.
func (d *Directory) Has(kind string) bool { return len(d.of(kind)) > 0 }

// Entries lists all, as the file has them.
func (d *Directory) Entries() []Entry {
	if d == nil {
		return nil
	}
	return slices.Clone(d.entries)
}

// offered is how many a person is told at once.
const offered = 2

// For gives what a person is told of a kind: the first of the file, those whose day
// has passed behind the others.
func (d *Directory) For(kind string, now time.Time) []Entry {
	all := d.of(kind)
	slices.SortStableFunc(all, func(a, b Entry) int {
		switch {
		case a.Stale(now) == b.Stale(now):
			return 0
		case b.Stale(now):
			return -1
		}
		return 1
	})
	return all[:min(len(all), offered)]
}

// Stale lists what is past its day.
func (d *Directory) Stale(now time.Time) []Entry {
	return slices.DeleteFunc(d.Entries(), func(e Entry) bool { return !e.Stale(now) })
}

func (d *Directory) of(kind string) []Entry {
	return slices.DeleteFunc(d.Entries(), func(e Entry) bool { return e.Kind != kind })
}
