package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redistest"
)

// papers writes a programme's folder that lacks nothing: decisions, reviews, phone
// lines and names under all texts.
func papers(t *testing.T, dir string) {
	t.Helper()
	f, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	var p, lines, places strings.Builder
	p.WriteString("terms: harbor.example/t\ndesk: 617-555-0150\ninterpreter: 617-555-0151\ndecisions:\n")
	for _, duty := range []string{"signers", "coach_pay", "reports", "calls_911", "call_after_stop", "abuse_safe", "retention", "cost", "last_resort"} {
		p.WriteString("  " + duty + ": as the board has decided\n")
	}
	fmt.Fprintf(&p, "reviews:\n  - {rules: %q, by: A, as: clinician, date: \"2026-11-01\"}\n  - {rules: %q, by: B, as: peer, date: \"2026-11-01\"}\n", f.Rules.Version(), f.Rules.Version())
	for _, l := range f.Texts.Lines() {
		fmt.Fprintf(&lines, "- {name: %s, number: %q, verified: \"2026-11-01\", verify_by: \"2999-01-01\"}\n", l.Name, l.Number)
	}
	for _, e := range f.Resources.Entries() {
		fmt.Fprintf(&places, "- {kind: %s, name: %q, phone: %q, call: %q, owner: A, verified: \"2026-11-01\", verify_by: \"2999-01-01\"}\n", e.Kind, e.Name, e.Phone, e.Call)
	}
	if err := os.Mkdir(filepath.Join(dir, "texts"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{"program.yaml": p.String(), "texts/lines.yaml": lines.String(), "resources.yaml": places.String()} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, as := range text.Roles() {
		var ids []string
		for _, id := range f.Texts.IDs() {
			if e, _ := f.Texts.Entry(id); e.Signer(text.En) == as || e.Signer(text.Es) == as {
				ids = append(ids, id)
			}
		}
		if _, err := program.Approve(dir, ids, "A", as, "2026-11-01"); err != nil {
			t.Fatal(err)
		}
	}
}

// A line starts in rehearsal, lists all that is missing and stays there; it opens when
// nothing is, and goes back. People are texted accordingly, at once.
func TestGoliveAndPause(t *testing.T) {
	_, redisURL := redistest.Real(t)
	s := newServed(t, redisURL)
	run := func(code int, args ...string) string {
		t.Helper()
		if got := s.tty.run(t, args...); got != code {
			t.Fatalf("warmline %s: exit code %d\n%s", strings.Join(args, " "), got, s.tty.printed())
		}
		return s.tty.printed()
	}
	refused := run(exitFailed, "golive", "--by", "Ruth Lead")
	for _, want := range []string{
		"missing: crisis and trust texts that are not signed (30): assault-after-ok", "missing: other texts", "missing: phone lines", "missing: places options end in that nobody has rung, or not for too long (32): bed: Mass 211", "missing: not decided yet (12)",
		"missing: the rules", "missing: nobody with a verified phone", "missing: no supervisor", "missing: no lead", "missing: no last resort", "missing: shifts of the next 7 days",
		"missing: no drill of the last 24 hours", "not checked by this program yet: the webhook", "stays in rehearsal",
	} {
		contains(t, refused, want)
	}
	contains(t, run(exitDone, "pause", "--by", "Ruth Lead"), "in rehearsal already")

	dir := t.TempDir()
	papers(t, dir)
	s.tty.env["WARMLINE_PROGRAM"] = dir
	s.start(t)
	s.untilState(t, "ok, in rehearsal: see `warmline golive`")
	const desk, early, late phone.Number = "+16175550126", "+16175550143", "+16175550144"
	s.Text(early, testLine, "hi")
	contains(t, s.last(t, early, 1), "not open yet")
	run(exitDone, "coach", "add", "dana", "--name", "Dana", "--phone", string(testCoach), "--role", "supervisor", "--role", "lead")
	contains(t, run(exitFailed, "golive"), "missing: no last resort")
	run(exitDone, "coach", "add", "desk", "--name", "Desk", "--phone", string(desk), "--role", "last_resort")
	for _, n := range []phone.Number{testCoach, desk} {
		contains(t, s.last(t, n, 1), "Reply OK")
		s.Text(n, testPage, "ok")
		contains(t, s.last(t, n, 2), "You're set")
	}
	contains(t, run(exitFailed, "golive"), "missing: no drill of the last 24 hours that a coach took (1): warmline drill")
	took := make(chan struct{})
	go func() {
		defer close(took)
		if in, err := s.Wait(t.Context(), testCoach, 3); err == nil && strings.Contains(in[2].Body, "DRILL page") {
			s.Text(testCoach, testPage, "OK")
		}
	}()
	contains(t, run(exitDone, "drill", "--by", "Ruth"), "taken by dana")
	<-took
	contains(t, run(exitFailed, "golive"), "say who opens the line with --by NAME")
	contains(t, run(exitDone, "golive", "--by", "Ruth  Lead"), "Live, by Ruth Lead.")
	s.untilState(t, "ok")
	s.Text(testPerson, testLine, "hi")
	contains(t, s.last(t, testPerson, 1), "Want in?")
	contains(t, run(exitDone, "golive"), "The line is live: opened by Ruth Lead on ")

	contains(t, run(exitDone, "pause", "--by", "Omar"), "Supervisors who get a text: 1")
	s.hears(t, testCoach, "LINE is in rehearsal again")
	s.untilState(t, "ok, in rehearsal: see `warmline golive`")
	s.Text(late, testLine, "hi")
	contains(t, s.last(t, late, 1), "not open yet")
	for _, private := range []string{"Ruth", "Omar", string(late)} {
		if strings.Contains(s.logs.String(), private) {
			t.Errorf("%q is in the log", private)
		}
	}
}
