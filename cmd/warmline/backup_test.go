package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/redistest"
)

// From a backup of a running line to a line that runs on it: nothing is lost, what
// is refused is refused with the way that is allowed, and routine texts wait.
func TestBackupRestoreResume(t *testing.T) {
	f := newFleet(t)
	n := f.start()
	f.coach()
	f.Text(testPerson, testLine, "hi")
	f.heard(testPerson, 1)
	f.Text(testPerson, testLine, "1")
	f.heard(testPerson, 4)
	f.Text(someone(1), testLine, "hi")
	f.heard(someone(1), 1)
	f.Text(someone(1), testLine, "please stop texting me")
	f.heard(someone(1), 2)

	file := f.path("a.backup")
	contains(t, f.do("backup", "--out", file), "and read it back")
	contains(t, f.refused("backup", "--out", file), "exists")
	contains(t, f.do("backup", "--check", file), "is whole")
	f.consents(file, map[string]string{string(testPerson): "active", string(someone(1)): "opted_out"})

	contains(t, f.refused("restore", file), "stop them first")
	f.end(n)
	contains(t, f.refused("restore", file), "not empty")
	contains(t, f.refused("restore", file, "--force", "yes"), "not empty")

	_, f.env["REDIS_URL"] = redistest.Real(t) // the machine is lost, this is another
	cut, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	f.write("cut.backup", string(cut[:len(cut)-10]))
	contains(t, f.refused("restore", f.path("cut.backup")), "cut short")
	contains(t, f.refused("backup", "--check", f.path("cut.backup")), "cut short")
	contains(t, f.do("coach", "list"), "nobody with a verified phone") // nothing was restored of it

	contains(t, f.do("restore", file), "routine texts\nare held")
	contains(t, f.refused("resume"), "has not all been heard")
	n = f.start()
	contains(t, f.ready(n), "routine texts are held")
	contains(t, f.do("coach", "list"), "dana")
	f.Text(testPerson, testLine, "i want to die") // a conversation goes on, and pages
	contains(t, f.heard(testPerson, 5), "being paged")
	contains(t, f.heard(testCoach, 3), "routine texts wait for you") // the lead hears of the hold
	contains(t, f.heard(testCoach, 4), "URGENT page")

	contains(t, f.do("resume", "--unswept", "some may have said stop"), "Resumed")
	f.until("routine texts go again on all processes", func() bool { return f.ready(n) == "ok" })
	contains(t, f.do("resume"), "Nothing is held")
}

// consents checks what the consent ledger of a file says.
func (f *fleet) consents(file string, want map[string]string) {
	f.t.Helper()
	got := map[string]string{}
	for line := range strings.Lines(f.do("backup", "--consents", file)) {
		var c struct{ Phone, State string }
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			f.t.Fatal(err)
		}
		got[c.Phone] = c.State
	}
	for phone, state := range want {
		if got[phone] != state {
			f.t.Errorf("consents: %v, want %v", got, want)
		}
	}
}

func (f *fleet) ready(n *node) string {
	f.t.Helper()
	resp, err := f.client.Get("http://" + n.listen + "/readyz")
	if err != nil {
		f.t.Fatal(err)
	}
	defer resp.Body.Close()
	var body bytes.Buffer
	if _, err := body.ReadFrom(resp.Body); err != nil {
		f.t.Fatal(err)
	}
	return body.String()
}

func (f *fleet) until(what string, done func() bool) {
	f.t.Helper()
	for range 1000 {
		if done() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	f.t.Fatalf("waited in vain: %s\n%s", what, f.logs())
}
