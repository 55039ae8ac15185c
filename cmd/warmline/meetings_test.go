package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/warmline/warmline/internal/redistest"
)

// The feeds of a programme are tried without Redis, read into it, and shown with what is
// wrong with each.
func TestMeetingsAreCheckedFetchedAndShown(t *testing.T) {
	down := false
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if down {
			http.Error(w, "no", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprint(w, `[{"id_bigint":"1","weekday_tinyint":"2","start_time":"19:00:00","meeting_name":"A","location_text":"Town Hall","location_street":"1 Main St","location_municipality":"Lynn","location_province":"MA"},{"start_time":"x"}]`)
	}))
	t.Cleanup(site.Close)
	_, redisURL := redistest.Real(t)
	s := newServed(t, redisURL)
	dir := t.TempDir()
	for name, data := range map[string]string{
		"program.yaml": "meetings:\n  - {name: na, url: \"" + site.URL + "\", format: bmlt}\n  - {name: own, file: own.csv, format: csv, fellowship: centre}\n",
		"own.csv":      "Name,Day,Time,Address,City,State\nCoffee,Monday,10:00,2 Main St,Lynn,MA\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s.tty.env["WARMLINE_PROGRAM"] = dir
	run := func(code int, args ...string) string {
		t.Helper()
		if got := s.tty.run(t, args...); got != code {
			t.Fatalf("%v: exit code %d\n%s", args, got, s.tty.printed())
		}
		return s.tty.printed()
	}
	check := run(exitDone, "meetings", "check")
	contains(t, check, "na: 1 meetings, 0 of them online, 0 without a time zone")
	contains(t, check, "left out: 1 no day")
	contains(t, run(exitDone, "meetings", "show"), "never read")
	contains(t, run(exitDone, "meetings", "fetch"), "na    1")
	contains(t, run(exitDone, "meetings", "show", "--find", "na meeting monday"), "1 Main St, Lynn")
	down = true
	contains(t, run(exitFailed, "meetings", "fetch"), "it answers 503")
	contains(t, run(exitFailed, "meetings", "check"), "na: it answers 503")
	contains(t, run(exitDone, "meetings", "show", "--find", "na meeting monday"), "1 Main St, Lynn")
}
