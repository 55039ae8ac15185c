package program

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/yamlfile"
)

// rotaFile is a rota as people write it.
type rotaFile struct {
	Shifts  []shift  `yaml:"shifts"`
	Changes []change `yaml:"changes,omitempty"`
}

type change struct {
	From   string `yaml:"from"`
	To     string `yaml:"to"`
	In     string `yaml:"in,omitempty"`
	Out    string `yaml:"out,omitempty"`
	Backup bool   `yaml:"backup,omitempty"`
}

// ReadRota reads a rota from YAML, shifts as in program.yaml and changes. It names
// every fault with its line.
func ReadRota(name string, data []byte, zone *time.Location) (handoff.Rota, error) {
	var f rotaFile
	if err := yamlfile.Decode(name, data, &f); err != nil {
		return handoff.Rota{}, err
	}
	b := builder{name: name, data: data}
	r := handoff.Rota{Weekly: b.shifts(f.Shifts, 0)}
	for i, c := range f.Changes {
		at := handoff.Change{From: clock.Local(c.From), To: clock.Local(c.To), In: c.In, Out: c.Out, Backup: c.Backup}
		if err := at.Fault(zone); err != nil {
			b.fault(fmt.Sprintf("changes[%d]", i), "%v", err)
		}
		r.Changes = append(r.Changes, at)
	}
	return r, errors.Join(b.faults...)
}

// WriteRota writes a rota so that ReadRota gives it back unchanged.
func WriteRota(r handoff.Rota) ([]byte, error) {
	f := rotaFile{Shifts: []shift{}}
	for _, s := range r.Weekly {
		f.Shifts = append(f.Shifts, shift{Days: dayNames(s.Days), From: wall(s.From), To: wall(s.To), Coaches: s.Coaches, Backup: s.Backup})
	}
	for _, c := range r.Changes {
		f.Changes = append(f.Changes, change{From: string(c.From), To: string(c.To), In: c.In, Out: c.Out, Backup: c.Backup})
	}
	return yaml.Marshal(f)
}

// shifts reads a table in which every shift has days, and least coaches: in a stored
// one everybody may have left.
func (b *builder) shifts(from []shift, least int) (out []handoff.Shift) {
	for i, s := range from {
		if len(s.Days) == 0 || len(s.Coaches) < least {
			b.fault(fmt.Sprintf("shifts[%d]", i), "a shift needs days and coaches")
		}
		out = append(out, handoff.Shift{Days: days(s.Days), From: clock.Wall(s.From), To: clock.Wall(s.To), Coaches: s.Coaches, Backup: s.Backup})
	}
	return out
}

// ParseDays reads days as files write them, "mon" to "sun".
func ParseDays(names []string) ([]time.Weekday, error) {
	var out []day
	for _, n := range names {
		var d day
		if err := d.read(n); err != nil {
			return nil, err
		}
		if !slices.Contains(out, d) {
			out = append(out, d)
		}
	}
	return days(out), nil
}

// DayNames says days as files write them.
func DayNames(all []time.Weekday) string {
	var out []string
	for _, d := range all {
		out = append(out, dayName(d))
	}
	return strings.Join(out, ",")
}

func dayName(d time.Weekday) string { return strings.ToLower(d.String()[:3]) }

func dayNames(all []time.Weekday) (out []day) {
	for _, d := range all {
		out = append(out, day(d))
	}
	return out
}

func (w wall) MarshalYAML() (any, error) { return clock.Wall(w).String(), nil }
func (d day) MarshalYAML() (any, error)  { return dayName(time.Weekday(d)), nil }
