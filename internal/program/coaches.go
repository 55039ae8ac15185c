package program

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"unicode/utf8"

	"github.com/goccy/go-yaml"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/yamlfile"
)

// coachesFile is the coaches as people write them: what somebody has decided about
// them, and nothing that a phone has to say itself.
type coachesFile struct {
	Coaches []coach `yaml:"coaches"`
}

type coach struct {
	ID         string         `yaml:"id"`
	Name       string         `yaml:"name"`
	Phone      string         `yaml:"phone"`
	Lang       []string       `yaml:"lang"`
	Role       []handoff.Role `yaml:"role,omitempty"`
	Everyone   bool           `yaml:"everyone,omitempty"`
	Trainee    bool           `yaml:"trainee,omitempty"`
	Load       int            `yaml:"load,omitempty"`
	Zone       string         `yaml:"zone,omitempty"`
	Experience []string       `yaml:"experience,omitempty"`
	Pathways   []string       `yaml:"pathways,omitempty"`
}

// ReadCoaches reads coaches from YAML and names every fault with its line.
func ReadCoaches(name string, data []byte) ([]handoff.Coach, error) {
	var f coachesFile
	if err := yamlfile.Decode(name, data, &f); err != nil {
		return nil, err
	}
	b := builder{name: name, data: data}
	var out []handoff.Coach
	for i, c := range f.Coaches {
		k := handoff.Coach{
			ID: c.ID, Name: c.Name, Phone: phone.Number(c.Phone), Langs: c.Lang, Roles: c.Role, Everyone: c.Everyone,
			Trainee: c.Trainee, Load: c.Load, Zone: c.Zone, Experience: c.Experience, Pathways: c.Pathways,
		}
		k, faults := CheckCoach(k)
		for _, fault := range faults {
			b.fault(fmt.Sprintf("coaches[%d]", i), "%v", fault)
		}
		if slices.ContainsFunc(out, func(o handoff.Coach) bool { return o.ID == k.ID || o.Phone == k.Phone }) {
			b.fault(fmt.Sprintf("coaches[%d]", i), "the id or the phone stands twice")
		}
		out = append(out, k)
	}
	return out, errors.Join(b.faults...)
}

// WriteCoaches writes coaches so that ReadCoaches gives them back unchanged. It holds
// names and numbers.
func WriteCoaches(all []handoff.Coach) ([]byte, error) {
	f := coachesFile{Coaches: []coach{}}
	for _, k := range all {
		f.Coaches = append(f.Coaches, coach{
			ID: k.ID, Name: k.Name, Phone: string(k.Phone), Lang: k.Langs, Role: k.Roles, Everyone: k.Everyone,
			Trainee: k.Trainee, Load: k.Load, Zone: k.Zone, Experience: k.Experience, Pathways: k.Pathways,
		})
	}
	return yaml.Marshal(f)
}

var coachID = regexp.MustCompile(`^[a-z][a-z0-9]{1,15}$`)

// CheckCoach brings the phone into its one form and names what is wrong with a coach,
// field by field, without the value where that is private.
func CheckCoach(k handoff.Coach) (handoff.Coach, []error) {
	var faults []error
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	number, err := phone.Parse(string(k.Phone))
	if err != nil {
		fault("phone: %w", err)
	}
	k.Phone = number
	if !coachID.MatchString(k.ID) {
		fault("the id is 2 to 16 small letters and digits, a letter first")
	}
	if n := utf8.RuneCountInString(k.Name); n == 0 || n > text.Width("C") {
		fault("name: 1 to %d characters, texts have room for no more", text.Width("C"))
	}
	if len(k.Langs) == 0 {
		fault("lang: en, es or both")
	}
	for _, l := range k.Langs {
		if !slices.Contains([]string{"en", "es"}, l) {
			fault("lang %s: en or es", l)
		}
	}
	for _, r := range k.Roles {
		if !slices.Contains([]handoff.Role{handoff.Supervisor, handoff.Lead, handoff.LastResort}, r) {
			fault("role %s: supervisor, lead or last_resort", r)
		}
	}
	if k.Trainee && len(k.Roles) > 0 {
		fault("trainee: who learns stands behind nobody, so give no role")
	}
	if k.Load < 0 || k.Load > 20 {
		fault("load: 0 for any number of threads at once, at most 20")
	}
	if _, err := clock.Zone(k.Zone); k.Zone != "" && err != nil {
		fault("zone %s: write an IANA name like Europe/London", k.Zone)
	}
	for _, e := range k.Experience {
		if e != "lived" && e != "family" {
			fault("experience %s: lived or family", e)
		}
	}
	return k, faults
}
