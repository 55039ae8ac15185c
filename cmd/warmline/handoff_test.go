package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/redistest"
)

// A supervisor reads what became of a crisis, under a name that is written down before
// anything is shown, and signs it. Words come only when asked for.
func TestASupervisorReadsAndSignsACrisis(t *testing.T) {
	_, redisURL := redistest.Real(t)
	s := newServed(t, redisURL)
	store := s.store(t)
	state := `{"phone":"+16175550142","name":"Ria","past":[
		{"n":1,"lv":"crisis","kind":"suicide_active","rules":["en-die"],"at":1000,"pages":3,"accepted":1060,"word":1090,"over":2000,"coach":"dana"}],
		"promises":[{"what":"follow","coach":"dana","by":90000,"made":2000,"n":1,"end":"kept","ended":89000,"out":"better"}]}`
	lines := [][]byte{
		[]byte(`{"at":1000,"who":"person","text":"i want to die"}`), []byte(`{"at":1000,"who":"event","id":"page dana"}`),
		[]byte(`{"at":2000,"who":"note","id":"dana","text":"sister comes over"}`), []byte(`{"at":5000,"who":"person","text":"good morning"}`),
	}
	if _, err := store.Commit(t.Context(), clock.System{}.Now(), bot.Commit{ID: "t1", State: []byte(state), Lines: lines}); err != nil {
		t.Fatal(err)
	}
	run := func(want int, args ...string) string {
		t.Helper()
		if code := s.tty.run(t, args...); code != want {
			t.Errorf("%v: exit %d, %s", args, code, s.tty.printed())
		}
		return s.tty.printed()
	}
	if got := run(exitDone, "handoff", "list", "--unsigned"); !strings.Contains(got, "t1.1") || !strings.Contains(got, "to sign") || !strings.Contains(got, "1m0s") {
		t.Errorf("list: %s", got)
	}
	if got := run(exitFailed, "handoff", "show", "t1.1"); strings.Contains(got, "en-die") {
		t.Errorf("shown to nobody in particular: %s", got)
	}
	got := run(exitDone, "handoff", "show", "t1.1", "--by", "Ruth")
	for _, want := range []string{"en-die", "page dana", "follow by", "kept better"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not shown: %s", want, got)
		}
	}
	for _, private := range []string{"want to die", "sister", "Ria", "0142", "good morning"} {
		if strings.Contains(got, private) {
			t.Errorf("%q is shown: %s", private, got)
		}
	}
	if got := run(exitDone, "handoff", "show", "t1.1", "--by", "Ruth", "--words"); !strings.Contains(got, "i want to die") || !strings.Contains(got, "sister") || strings.Contains(got, "good morning") {
		t.Errorf("with words: %s", got)
	}
	run(exitFailed, "handoff", "sign", "t1.1")
	run(exitDone, "handoff", "sign", "t1.1", "--by", "Ruth")
	if got := run(exitDone, "handoff", "list", "--unsigned"); strings.Contains(got, "t1.1") {
		t.Errorf("signed, and still to sign: %s", got)
	}
	if got := run(exitDone, "handoff", "sign", "t1.1", "--by", "Omar"); !strings.Contains(got, "by Ruth") {
		t.Errorf("signed twice: %s", got)
	}
	trail := run(exitDone, "audit")
	for _, want := range []string{"Ruth  handoff show t1.1\n", "Ruth  handoff show t1.1 --words\n", "Ruth  handoff sign t1.1\n"} {
		if !strings.Contains(trail, want) {
			t.Errorf("%q is not in the trail: %s", want, trail)
		}
	}
	if strings.Count(trail, "\n") != 3 {
		t.Errorf("the trail: %s", trail)
	}
}

// The day is told in counts and ids.
func TestReportDay(t *testing.T) {
	_, redisURL := redistest.Real(t)
	s := newServed(t, redisURL)
	store := s.store(t)
	for id, state := range map[string]string{
		"t1": `{"name":"Ria","unread":2,"past":[{"n":1,"lv":"crisis","kind":"suicide_active","at":1772470000,"pages":4,"accepted":1772470120,"word":1772470150,"over":1772473000,"left":true}],
			"promises":[{"what":"callback","by":1772471000,"made":1772470000,"end":"missed","ended":1772471000},{"what":"follow","by":1772571000,"made":1772473000}]}`,
		"t2": `{"consent":[{"kind":"sms_recurring","given":false,"at":1772472000,"channel":"text","evidence":"SM1"}],
			"past":[{"n":1,"lv":"urgent","kind":"distress","at":1772300000,"pages":9,"over":1772300100}]}`,
	} {
		if _, err := store.Commit(t.Context(), clock.System{}.Now(), bot.Commit{ID: id, State: []byte(state)}); err != nil {
			t.Fatal(err)
		}
	}
	noon := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	for _, at := range []time.Time{noon, noon.Add(time.Minute), noon.AddDate(0, 0, 1), noon.AddDate(0, 0, -1)} {
		if err := store.Tally(t.Context(), at, 200); err != nil {
			t.Fatal(err)
		}
	}
	if code := s.tty.run(t, "report", "day", "--date", "2026-03-02"); code != exitDone {
		t.Fatal(s.tty.printed())
	}
	const want = `handoffs               1 crisis
pages                  4
time to accept         median 2m0s, longest 2m0s, of 1
time to first word     median 30s, longest 30s, of 1
promises ended         1 missed
promises open          1
promises missed        t1
promises overdue       none
follow-ups             none
unread words           2
failed sends           0
opted out              t2
left in distress       t1
still open             none
to be signed           t1
drills                 0, time to accept: none
segments               400 sent, cost unknown: no price in program.yaml
`
	if got := s.tty.printed(); !strings.Contains(got, want) {
		t.Errorf("printed\n%s\nwant\n%s", got, want)
	}
	s.tty.env["WARMLINE_PROGRAM"] = t.TempDir()
	price := []byte("price: {segment: 0.0083, currency: USD, date: \"2026-01-31\"}\n")
	if err := os.WriteFile(filepath.Join(s.tty.env["WARMLINE_PROGRAM"], "program.yaml"), price, 0o600); err != nil {
		t.Fatal(err)
	}
	s.tty.run(t, "report", "day", "--date", "2026-03-02")
	contains(t, s.tty.printed(), "400 sent, 3.32 USD at 0.0083 each, the price of 2026-01-31\n")
	s.tty.run(t, "report", "day", "--date", "2026-03-02", "--json")
	contains(t, s.tty.printed(), `"segments":400,"cost":3.32`)
}

// A supervisor blocks somebody and puts their thread under a legal hold. Both stand in the
// audit trail with the reason, and under the handoff without it; neither shows the person.
func TestASupervisorBlocksAndHolds(t *testing.T) {
	_, redisURL := redistest.Real(t)
	s := newServed(t, redisURL)
	store := s.store(t)
	const number = "+16175550142"
	person, err := store.Find(t.Context(), number)
	if err != nil {
		t.Fatal(err)
	}
	state := `{"phone":"+16175550142","past":[{"n":1,"lv":"handoff","kind":"human","at":1000,"over":2000,"coach":"dana"}]}`
	if _, err := store.Commit(t.Context(), clock.System{}.Now(), bot.Commit{ID: person.ID, State: []byte(state)}); err != nil {
		t.Fatal(err)
	}
	run := func(want int, in string, args ...string) string {
		t.Helper()
		s.tty.in = in
		if code := s.tty.run(t, args...); code != want {
			t.Errorf("%v: exit %d, %s", args, code, s.tty.printed())
		}
		return s.tty.printed()
	}
	stands := func(blocked, held bool) {
		t.Helper()
		got := run(exitDone, "", "handoff", "show", person.ID+".1", "--by", "Ruth")
		if strings.Contains(got, "blocked     20") != blocked || strings.Contains(got, "legal hold  20") != held {
			t.Errorf("blocked %v, held %v: %s", blocked, held, got)
		}
		if strings.Contains(got, "floods") || strings.Contains(got, "subpoena") || strings.Contains(got, "0142") {
			t.Errorf("shown: %s", got)
		}
	}
	stands(false, false)
	run(exitFailed, "", "block", person.ID, "--why", "floods")
	run(exitFailed, "", "block", person.ID, "--by", "Ruth")
	run(exitFailed, "", "hold", person.ID, "--by", "Ruth")
	run(exitFailed, "", "block", "tnobody", "--by", "Ruth", "--why", "floods")
	stands(false, false)
	if got := run(exitDone, number+"\n", "block", "--by", "Ruth", "--why", "floods"); !strings.Contains(got, person.ID) || strings.Contains(got, "0142") || strings.Contains(got, "floods") {
		t.Errorf("block: %s", got)
	}
	run(exitDone, "", "hold", person.ID, "--by", "Omar", "--why", "subpoena of May")
	stands(true, true)
	run(exitDone, "", "unblock", person.ID, "--by", "Ruth")
	stands(false, true)
	run(exitDone, "", "hold", "--lift", person.ID, "--by", "Omar")
	stands(false, false)
	trail := run(exitDone, "", "audit")
	for _, want := range []string{"Ruth  block " + person.ID + ": floods\n", "Omar  hold " + person.ID + ": subpoena of May\n", "Ruth  unblock " + person.ID + "\n", "Omar  hold --lift " + person.ID + "\n"} {
		if strings.Count(trail, want) != 1 {
			t.Errorf("%q is not in the trail once: %s", want, trail)
		}
	}
}
