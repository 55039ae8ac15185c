package main

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/lastworld"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redistest"
)

const testLead phone.Number = "+16175550190"

// A line that is started while Redis is gone pages whom it knew last, says that it
// is degraded, and is itself again as soon as Redis is there.
func TestServeStartsWithoutRedisFromTheRosterOfTheLastTime(t *testing.T) {
	for _, gone := range []struct {
		name       string
		harm, mend func(testing.TB, *redistest.Server)
	}{
		{"killed", func(t testing.TB, r *redistest.Server) { r.Kill(t) }, func(t testing.TB, r *redistest.Server) { r.Start(t) }},
		{"frozen", func(t testing.TB, r *redistest.Server) { r.Freeze(t) }, func(t testing.TB, r *redistest.Server) { r.Thaw(t) }},
		{"full", func(t testing.TB, r *redistest.Server) { r.Do(t, "config", "set", "maxmemory", "1") },
			func(t testing.TB, r *redistest.Server) { r.Do(t, "config", "set", "maxmemory", "0") }},
	} {
		t.Run(gone.name, func(t *testing.T) {
			redis := redistest.Harmed(t)
			s := newServed(t, redis.URL())
			openLineOf(t, s.tty.env)
			s.tty.env["WARMLINE_LEAD"] = string(testLead)
			stop := s.start(t)
			if code := s.tty.run(t, "coach", "add", "dana", "--name", "Dana", "--phone", string(testCoach), "--role", "lead"); code != exitDone {
				t.Fatal(s.tty.printed())
			}
			contains(t, s.last(t, testCoach, 1), "Reply OK")
			s.Text(testCoach, testPage, "ok")
			contains(t, s.last(t, testCoach, 2), "You're set")
			s.untilKept(t)
			stop()

			gone.harm(t, redis)
			stop = s.start(t)
			s.untilState(t, "degraded")
			s.Text(testPerson, testLine, "canary i want to die")
			contains(t, s.last(t, testPerson, 1), "is being paged for you now")
			s.hears(t, testCoach, "A person in danger texted")
			s.hears(t, testLead, "A person in danger texted")
			s.hears(t, testLead, "Redis does not answer or takes nothing in")

			gone.mend(t, redis)
			s.untilState(t, "ok")
			s.Text(testPerson, testLine, "i want to die")
			s.hears(t, testCoach, "URGENT page K2")
			stop()
			for _, secret := range []string{"canary", "Dana", string(testPerson)[1:], string(testCoach)[1:], string(testLead)[1:], testToken} {
				if strings.Contains(s.logs.String(), secret) {
					t.Errorf("the log holds %q", secret)
				}
			}
		})
	}
}

// away is a store of the World that is out of reach.
type away struct{ bot.WorldStore }

func (away) World(context.Context) (int64, []byte, error) { return 0, nil, errors.New("away") }

func (away) Paged(context.Context) (map[string]int64, error) { return nil, errors.New("away") }

// untilKept waits until the roster's copy, sealed and its owner's alone, holds a
// coach who is verified.
func (s *served) untilKept(t *testing.T) {
	t.Helper()
	path := s.tty.env["WARMLINE_KEYSET"] + ".roster"
	box, err := readKeyset(s.tty.env["WARMLINE_KEYSET"])
	if err != nil {
		t.Fatal(err)
	}
	var roster []byte
	for range 500 {
		if _, roster, err = lastworld.New(away{}, box, path).World(t.Context()); strings.Contains(string(roster), `"verified":true`) {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if err != nil || !strings.Contains(string(roster), "verified") {
		t.Fatalf("no copy: %v", err)
	}
	sealed, _ := os.ReadFile(path)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 || strings.Contains(string(sealed), "Dana") {
		t.Errorf("the copy is open: %v, %v", info.Mode(), err)
	}
}

// hears waits until a phone has a text with these words.
func (s *served) hears(t *testing.T, n phone.Number, words string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	for have := 0; ; have++ {
		in, err := s.Wait(ctx, n, have)
		if err != nil {
			t.Fatalf("%q does not arrive among %d texts: %s", words, len(in), s.logs)
		}
		if slices.ContainsFunc(in, func(m emulator.Message) bool { return strings.Contains(m.Body, words) }) {
			return
		}
	}
}

// Without Redis and without a copy of the roster there is nobody to page: the line
// refuses to start, and says both.
func TestServeRefusesToStartWithNeitherRedisNorRoster(t *testing.T) {
	s := newServed(t, "redis://127.0.0.1:1")
	if code := s.tty.run(t, "serve"); code != exitFailed {
		t.Errorf("exit code %d", code)
	}
	for _, want := range []string{"cannot use Redis", "no copy of the roster at " + s.tty.env["WARMLINE_KEYSET"] + ".roster", "warmline demo"} {
		contains(t, s.tty.printed(), want)
	}
	if err := os.WriteFile(s.tty.env["WARMLINE_KEYSET"]+".roster", []byte("not sealed by us"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code := s.tty.run(t, "serve"); code != exitFailed || !strings.Contains(s.tty.printed(), "sealed value has an unknown format") {
		t.Errorf("with a copy that is none: exit code %d, %s", code, s.tty.printed())
	}
}
