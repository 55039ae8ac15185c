package resource

import (
	"strings"
	"testing"
	"time"
)

const whole = `- {kind: food, name: Old Pantry, phone: "617-555-0111", owner: Ana, verified: "2026-01-02", verify_by: "2026-06-30"}
- {kind: food, name: Harbor Pantry, phone: "617-555-0112", owner: Ana, verified: "2026-11-02", verify_by: "2027-04-30"}
- {kind: food, name: Mass 211, phone: "211", owner: Ana, verify_by: "2027-04-30"}
- {kind: bed, name: Mass 211, phone: "211", owner: Ana, verify_by: "2026-12-31"}
`

func TestTwoAreToldAndWhatIsPastItsDayLast(t *testing.T) {
	d, err := Parse("resources.yaml", []byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	names := func(kind string, now time.Time) string {
		var out []string
		for _, e := range d.For(kind, now) {
			out = append(out, e.Name)
		}
		return strings.Join(out, ", ")
	}
	now := time.Date(2026, 12, 31, 12, 0, 0, 0, time.UTC)
	if got := names("food", now); got != "Harbor Pantry, Mass 211" {
		t.Errorf("food: %s", got)
	}
	if got := names("food", now.AddDate(1, 0, 0)); got != "Old Pantry, Harbor Pantry" {
		t.Errorf("food, all of it past its day: %s", got)
	}
	if got := names("bed", now); got != "Mass 211" || len(d.Stale(now)) != 1 || len(d.Stale(now.AddDate(0, 0, 1))) != 2 {
		t.Errorf("bed: %s, stale %v", got, d.Stale(now))
	}
	if d.Has("car") || !d.Has("bed") || (*Directory)(nil).Has("bed") || d.Stale(now)[0].Where() != "resources.yaml:1" {
		t.Error("what is there is not told from what is not")
	}
}

func TestFaultsOfAResourceAreNamedWithTheirLine(t *testing.T) {
	for from, to := range map[[2]string]string{
		{"kind: food, name: Old", "kind: Food!, name: Old"}:      "resources.yaml:1: kind",
		{"name: Harbor Pantry", "name: Harbor Community Pantry"}: "resources.yaml:2: name",
		{"name: Harbor Pantry", "name: Pantry más"}:              "resources.yaml:2: name",
		{`"617-555-0112"`, `"+1 617 555 0112"`}:                  "resources.yaml:2: phone",
		{"owner: Ana, verify_by: \"2026", "verify_by: \"2026"}:   "resources.yaml:4: owner",
		{`"2027-04-30"`, `soon`}:                                 "resources.yaml:2: verify_by",
		{`"2026-01-02"`, `"2 Jan"`}:                              "resources.yaml:1: verified",
		{"kind: food, name: Old", "kind: bed-call, name: Old"}:   "resources.yaml:1: call",
		{"name: Old Pantry", "call: soon, name: Old Pantry"}:     "resources.yaml:1: call",
		{"kind: food", "sort: food"}:                             "resources.yaml:1",
	} {
		_, err := Parse("resources.yaml", []byte(strings.Replace(whole, from[0], from[1], 1)))
		if err == nil || !strings.HasPrefix(err.Error(), to) {
			t.Errorf("%q for %q: %v, want %s", from[1], from[0], err, to)
		}
	}
}
