package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/canary"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
)

const (
	testAccount              = "AC0123456789abcdef0123456789abcdef"
	testToken                = "fedcba9876543210fedcba9876543210"
	testLine    phone.Number = "+16175550100"
	testPage    phone.Number = "+16175550110"
	testThread  phone.Number = "+16175550111"
	testCoach   phone.Number = "+16175550121"
	testPerson  phone.Number = "+16175550142"
)

// served is `warmline serve` running with the emulator in Twilio's place.
type served struct {
	*emulator.Emulator
	tty  *terminal
	logs *locked
	url  string
}

// locked is a buffer that a server writes while a test reads.
type locked struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *locked) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *locked) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// startServe runs serve until the test ends and waits until it is up.
func startServe(t *testing.T) *served {
	t.Helper()
	_, redisURL := redistest.Real(t)
	s := newServed(t, redisURL)
	openLineOf(t, s.tty.env)
	s.start(t)
	return s
}

// openLineOf puts a line before people, as warmline golive does when nothing is missing.
func openLineOf(t *testing.T, env map[string]string) {
	t.Helper()
	options, err := redisstore.Options(env["REDIS_URL"])
	if err != nil {
		t.Fatal(err)
	}
	client := redis.NewUniversalClient(options)
	t.Cleanup(func() { _ = client.Close() })
	box, err := readKeyset(env["WARMLINE_KEYSET"])
	if err != nil {
		t.Fatal(err)
	}
	store, err := redisstore.New(t.Context(), client, box, redisstore.Config{})
	if err != nil {
		t.Fatal(err)
	}
	keeper, err := bot.NewKeeper(t.Context(), store, bot.World{})
	if err != nil {
		t.Fatal(err)
	}
	if err := keeper.Stand(t.Context(), clock.System{}.Now(), "a test", true); err != nil {
		t.Fatal(err)
	}
}

// newServed sets a line up that is not started yet.
func newServed(t *testing.T, redisURL string) *served {
	t.Helper()
	listen := freeAddress(t)
	s := &served{logs: &locked{}, tty: &terminal{}, url: "http://" + listen}
	s.Emulator = emulator.New(emulator.Config{
		AccountSID: testAccount, AuthToken: testToken, Clock: clock.System{}, Webhook: s.url + "/twilio/sms", KeywordReplies: true,
	})
	t.Cleanup(s.Emulator.Close)
	api := httptest.NewServer(s.Emulator.Handler())
	t.Cleanup(api.Close)
	keyset := filepath.Join(t.TempDir(), "test.keyset")
	s.tty.env = map[string]string{
		"TWILIO_ACCOUNT_SID": testAccount, "TWILIO_AUTH_TOKEN": testToken, "REDIS_URL": redisURL,
		"WARMLINE_LISTEN": listen, "WARMLINE_ADMIN_LISTEN": freeAddress(t), "WARMLINE_PUBLIC_URL": s.url,
		"WARMLINE_TWILIO_API_URL": api.URL, "WARMLINE_NUMBER": string(testLine), "WARMLINE_COACH_NUMBERS": string(testPage) + "," + string(testThread),
		"WARMLINE_KEYSET": keyset, "WARMLINE_HEARTBEAT_URL": "http://localhost:1/5ecret-of-the-heart",
	}
	if code := s.tty.run(t, "keyset", "new", "--out", keyset); code != exitDone {
		t.Fatal(s.tty.printed())
	}
	return s
}

// start runs serve until stop is called or the test ends, and waits until it is up.
func (s *served) start(t *testing.T) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan int, 1)
	env := func(name string) (string, bool) { v, ok := s.tty.env[name]; return v, ok }
	go func() { ended <- run(ctx, []string{"serve"}, system{out: s.logs, err: s.logs, env: env}) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if code := <-ended; code != exitDone {
			t.Errorf("serve ended with %d: %s", code, s.logs)
		}
	})
	t.Cleanup(stop)
	s.untilState(t, "")
	return stop
}

// untilState waits until the line is ready and says this of itself, "" for anything.
func (s *served) untilState(t *testing.T, word string) {
	t.Helper()
	for range 2000 { // a busy machine takes its time
		if r, err := http.Get(s.url + "/readyz"); err == nil {
			said, _ := io.ReadAll(r.Body)
			r.Body.Close()
			if r.StatusCode == http.StatusOK && (word == "" || string(said) == word) {
				return
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("serve does not get ready and %q: %s", word, s.logs)
}

// last waits until a phone has n texts and returns the last.
func (s *served) last(t *testing.T, n phone.Number, count int) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	in, err := s.Wait(ctx, n, count)
	if err != nil {
		t.Fatalf("a phone has %d texts of %d: %s", len(in), count, s.logs)
	}
	return in[len(in)-1].Body
}

func contains(t *testing.T, text, want string) {
	t.Helper()
	if !strings.Contains(text, want) {
		t.Errorf("%q does not say %q", text, want)
	}
}

// A coach is put on the roster, proves the phone, is paged for a crisis, takes
// the thread and writes; no name, number or word of it reaches a log.
func TestServeFromRosterToTakeover(t *testing.T) {
	s := startServe(t)
	if code := s.tty.run(t, "coach", "add", "dana", "--name", "Dana", "--phone", string(testCoach), "--role", "lead"); code != exitDone {
		t.Fatal(s.tty.printed())
	}
	if code := s.tty.run(t, "shift", "add", "--days", "mon,tue,wed,thu,fri,sat,sun", "--from", "00:00", "--to", "00:00", "--coach", "dana"); code != exitDone {
		t.Fatal(s.tty.printed()) // whatever the hour is, a shift is on
	}
	contains(t, s.last(t, testCoach, 1), "Reply OK to prove it's you")
	s.Text(testCoach, testPage, "ok")
	contains(t, s.last(t, testCoach, 2), "You're set")
	s.tty.run(t, "coach", "calendar", "dana", "--new-link")
	calendar, _, _ := strings.Cut(s.tty.printed(), "\n")
	if s.tty.run(t, "coach", "list"); !strings.Contains(s.tty.printed(), "true") || strings.Contains(s.tty.printed(), string(testCoach)) {
		t.Errorf("coach list: %s", s.tty.printed())
	}

	s.Text(testPerson, testLine, "canary i want to die")
	contains(t, s.last(t, testPerson, 1), "A coach (a person, not police) is being paged")
	contains(t, s.last(t, testCoach, 3), "URGENT page")
	s.Text(testCoach, testPage, "OK")
	contains(t, s.last(t, testPerson, 2), "Dana, a coach and a real person")
	contains(t, s.last(t, testCoach, 4), "canary i want to die")
	s.Text(testCoach, testThread, "canary reply")
	contains(t, s.last(t, testPerson, 3), "canary reply")

	if err := s.Idle(t.Context()); err != nil { // until all is reported
		t.Fatal(err)
	}
	s.readsCalendar(t, calendar)
	s.tty.run(t, "handoff", "list")
	id := regexp.MustCompile(`t\w+\.1`).FindString(s.tty.printed())
	s.tty.run(t, "handoff", "show", id, "--by", "Ruth")
	for _, want := range []string{`texts +to dana: 1 delivered`, `program +suicide +delivered`, `coach +delivered`} {
		if !regexp.MustCompile(want).MatchString(s.tty.printed()) {
			t.Errorf("%s is not in\n%s", want, s.tty.printed())
		}
	}

	person := []canary.Canary{
		canary.Mark("somebody's words", "canary"), canary.Mark("the person's number", string(testPerson)[1:]),
		canary.Mark("the coach's number", string(testCoach)[1:]), canary.Mark("the auth token", testToken), canary.Mark("the heartbeat's URL", "5ecret-of-the-heart"),
		canary.Mark("the link of a calendar", strings.TrimSuffix(calendar[strings.LastIndexByte(calendar, '/')+1:], ".ics")),
	}
	for place, text := range map[string]string{"the log": s.logs.String(), "the figures": s.figures(t)} {
		for _, found := range canary.Search(text, append(person, canary.Mark("the coach's name", "Dana"))...) {
			t.Errorf("%s holds %s", place, found)
		}
	}
	for _, command := range []string{"coach list", "coach verify dana", "coach verify nobody", "check", "health", "rules classify --explain", "handoff show " + id + " --by Ruth"} {
		s.tty.run(t, strings.Fields(command)...)
		for _, found := range canary.Search(s.tty.printed(), person...) {
			t.Errorf("%s prints %s", command, found)
		}
	}
}

// readsCalendar reads a coach's calendar under its link, and under another none.
func (s *served) readsCalendar(t *testing.T, link string) {
	t.Helper()
	get := func(link string) (int, string) {
		r, err := http.Get(link)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		body, _ := io.ReadAll(r.Body)
		return r.StatusCode, string(body)
	}
	for until := time.Now().Add(10 * time.Second); ; { // until the line has read the roster anew
		status, text := get(link)
		if status == http.StatusOK {
			contains(t, text, "SUMMARY:LINE: shift")
			break
		}
		if status != http.StatusNotFound || time.Now().After(until) {
			t.Fatalf("the calendar answers %d", status)
		}
	}
	if status, _ := get(strings.Replace(link, "/calendar/", "/calendar/X", 1)); status != http.StatusNotFound {
		t.Errorf("another link answers %d", status)
	}
}

// figures is what Prometheus gets from the admin listener.
func (s *served) figures(t *testing.T) string {
	t.Helper()
	r, err := http.Get("http://" + s.tty.env["WARMLINE_ADMIN_LISTEN"] + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("%d, %v", r.StatusCode, err)
	}
	for _, want := range []string{
		`warmline_heard_total{from="person",level="crisis"} 1`, `warmline_handoffs_total{level="crisis",step="accepted"} 1`,
		`warmline_effects_total{kind="text",lane="crisis",outcome="sent"}`, `warmline_lane_lag_seconds{lane="crisis"}`, `warmline_store_up 1`,
		`warmline_webhook_seconds_count{route="/twilio/sms",status="200"}`, `warmline_page_seconds_count 1`, `warmline_build_info{`, `go_goroutines`,
	} {
		contains(t, string(body), want)
	}
	return string(body)
}

func TestServeWithoutRedisNamesTheDemo(t *testing.T) {
	tty := terminal{env: map[string]string{
		"TWILIO_ACCOUNT_SID": testAccount, "TWILIO_AUTH_TOKEN": testToken, "WARMLINE_PUBLIC_URL": "https://line.example.org",
		"WARMLINE_NUMBER": string(testLine), "WARMLINE_KEYSET": filepath.Join(t.TempDir(), "k"),
	}}
	if tty.run(t, "keyset", "new", "--out", tty.env["WARMLINE_KEYSET"]) != exitDone {
		t.Fatal(tty.printed())
	}
	if code := tty.run(t, "serve"); code != exitFailed || !strings.Contains(tty.printed(), "warmline demo") {
		t.Errorf("without REDIS_URL: %d, %s", code, tty.printed())
	}
	tty.env["REDIS_URL"] = "redis://127.0.0.1:1"
	if code := tty.run(t, "serve"); code != exitFailed || !strings.Contains(tty.printed(), "warmline demo") {
		t.Errorf("with a Redis that is not there: %d, %s", code, tty.printed())
	}
}

func TestCheck(t *testing.T) {
	tty := terminal{}
	if code := tty.run(t, "check", "--only-program"); code != exitDone {
		t.Fatalf("the built-in programme: %s", tty.printed())
	}
	contains(t, tty.printed(), "not signed by a clinical adviser")
	for _, lang := range []string{"ht", "pt"} {
		contains(t, tty.printed(), "rules in "+lang+" (")
	}
	if code := tty.run(t, "check"); code != exitFailed {
		t.Errorf("no settings at all: %d", code)
	}
	for _, want := range []string{"TWILIO_ACCOUNT_SID", "REDIS_URL", "WARMLINE_PUBLIC_URL"} {
		contains(t, tty.printed(), want)
	}
}

func TestCoachAddNamesEveryFault(t *testing.T) {
	tty := terminal{}
	if code := tty.run(t, "coach", "add", "D", "--name", "Bartholomew-Longname", "--phone", "12", "--lang", "fr", "--role", "boss"); code != exitFailed {
		t.Fatalf("a faulty coach: %d", code)
	}
	for _, want := range []string{"phone:", "the id is", "name:", "lang fr", "role boss"} {
		contains(t, tty.printed(), want)
	}
}
