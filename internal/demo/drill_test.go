package demo_test

import (
	"regexp"
	"strings"
	"testing"
)

// The button climbs the real ladder to the real desks: whose phone fails is passed by at
// once, who does not look is not waited for, and the lead takes it. Nobody's thread is
// touched, and a page that is open for somebody stays open.
func TestADrillRunsTheWholeLadder(t *testing.T) {
	th := open(t)
	th.texts("ria", "line", "i want to die")
	th.does("/drill")
	p := th.state("")
	var report []string
	for _, m := range p.Drill {
		report = append(report, strings.TrimSpace(m.After+" "+m.What))
	}
	all := strings.Join(report, "\n")
	for _, want := range []string{
		`(?m)^\+0s A drill begins`, `(?m)^\+0s Dana is paged`, `(?m)^\+0s The page did not reach Luis`, `(?m)^\+0s Ana is paged`,
		`(?m)^\+2m\ds Ruth is paged`, `(?s)\+4m\ds Omar is paged.*is on Omar's phone.*Omar says OK`, `Taken by Omar after 4m\d+s, with 5 paged\.$`,
	} {
		if !regexp.MustCompile(want).MatchString(all) {
			t.Errorf("the report lacks %q:\n%s", want, all)
		}
	}
	th.reads("dana", "line", "Omar has it")
	for _, s := range p.Phones {
		if s.ID == "luis" && s.Off {
			t.Error("Luis's phone stays off")
		}
		for _, b := range s.Open.Bubbles {
			if s.ID == "ria" && strings.Contains(b.Words, "has your thread") {
				t.Errorf("the drill took somebody's thread: %q", b.Words)
			}
		}
	}
	th.texts("dana", "line", "OK")
	th.reads("ria", "line", "Dana, a coach and a real person")
}
