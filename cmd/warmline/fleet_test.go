package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redistest"
)

// fleet is several `warmline serve` on one Redis, behind one public address that
// hands each request to the next of them, as a load balancer does.
type fleet struct {
	*emulator.Emulator
	t      *testing.T
	dir    string
	env    map[string]string
	client *http.Client

	mu    sync.Mutex
	nodes []*node
	turn  int
}

// node is one of them.
type node struct {
	listen string
	logs   *locked
	stop   context.CancelFunc
	ended  chan int
}

func newFleet(t *testing.T) *fleet {
	t.Helper()
	_, redisURL := redistest.Real(t)
	f := &fleet{t: t, dir: t.TempDir(), client: &http.Client{Timeout: 5 * time.Second}}
	front := httptest.NewServer(http.HandlerFunc(f.forward))
	t.Cleanup(front.Close)
	f.Emulator = emulator.New(emulator.Config{
		AccountSID: testAccount, AuthToken: testToken, Clock: clock.System{}, Webhook: front.URL + "/twilio/sms", KeywordReplies: true,
	})
	t.Cleanup(f.Emulator.Close)
	api := httptest.NewServer(f.Emulator.Handler())
	t.Cleanup(api.Close)
	f.write("token", testToken)
	f.env = map[string]string{
		"TWILIO_ACCOUNT_SID": testAccount, "TWILIO_AUTH_TOKEN_FILE": f.path("token"), "REDIS_URL": redisURL,
		"WARMLINE_PUBLIC_URL": front.URL, "WARMLINE_TWILIO_API_URL": api.URL, "WARMLINE_NUMBER": string(testLine),
		"WARMLINE_COACH_NUMBERS": string(testPage) + "," + string(testThread), "WARMLINE_KEYSET": f.path("keyset"),
		"WARMLINE_RATE": "100", "WARMLINE_COACH_RATE": "100", // or the texts of so many people take their time at the pace of one number
		"WARMLINE_LAST_ROSTER": f.path("roster"),
	}
	f.do("keyset", "new", "--out", f.path("keyset"))
	openLineOf(t, f.env)
	return f
}

func (f *fleet) path(name string) string { return filepath.Join(f.dir, name) }

func (f *fleet) write(name, content string) {
	f.t.Helper()
	if err := os.WriteFile(f.path(name), []byte(content), 0o600); err != nil {
		f.t.Fatal(err)
	}
}

// do runs a command that must succeed and gives what it printed.
func (f *fleet) do(args ...string) string {
	f.t.Helper()
	tty := terminal{env: f.env}
	if code := tty.run(f.t, args...); code != exitDone {
		f.t.Fatalf("warmline %s: %s", strings.Join(args, " "), tty.printed())
	}
	return tty.printed()
}

// refused runs a command that must fail and gives what it said.
func (f *fleet) refused(args ...string) string {
	f.t.Helper()
	tty := terminal{env: f.env}
	if code := tty.run(f.t, args...); code != exitFailed {
		f.t.Fatalf("warmline %s: exit code %d, %s", strings.Join(args, " "), code, tty.printed())
	}
	return tty.printed()
}

// start runs one more process until it is stopped or the test ends.
func (f *fleet) start() *node {
	f.t.Helper()
	n := &node{listen: freeAddress(f.t), logs: &locked{}, ended: make(chan int, 1)}
	env := maps.Clone(f.env)
	env["WARMLINE_LISTEN"], env["WARMLINE_ADMIN_LISTEN"] = n.listen, freeAddress(f.t)
	ctx, stop := context.WithCancel(f.t.Context())
	n.stop = stop
	look := func(name string) (string, bool) { v, ok := env[name]; return v, ok }
	go func() { n.ended <- run(ctx, []string{"serve"}, system{out: n.logs, err: n.logs, env: look}) }()
	(&served{logs: n.logs, url: "http://" + n.listen}).untilState(f.t, "")
	f.mu.Lock()
	f.nodes = append(f.nodes, n)
	f.mu.Unlock()
	f.t.Cleanup(func() { f.end(n) })
	return n
}

// end stops a process as SIGTERM does and waits until it has ended.
func (f *fleet) end(n *node) {
	f.mu.Lock()
	known := slices.Contains(f.nodes, n)
	f.mu.Unlock()
	if !known {
		return
	}
	n.stop()
	if code := <-n.ended; code != exitDone {
		f.t.Errorf("serve ended with %d: %s", code, n.logs)
	}
	f.mu.Lock()
	f.nodes = slices.DeleteFunc(f.nodes, func(o *node) bool { return o == n })
	f.mu.Unlock()
}

// forward hands a request to the next process that takes it.
func (f *fleet) forward(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	f.mu.Lock()
	f.turn++
	nodes, turn := slices.Clone(f.nodes), f.turn
	f.mu.Unlock()
	for i := range nodes {
		n := nodes[(turn+i)%len(nodes)]
		req, _ := http.NewRequest(r.Method, "http://"+n.listen+r.RequestURI, bytes.NewReader(body))
		req.Header = r.Header.Clone()
		resp, err := f.client.Do(req)
		if err != nil {
			continue // it has just stopped: the next one
		}
		w.WriteHeader(resp.StatusCode)
		io.Copy(w, resp.Body)
		resp.Body.Close()
		return
	}
	w.WriteHeader(http.StatusBadGateway)
}

// heard waits until a phone has n texts and returns the last.
func (f *fleet) heard(to phone.Number, n int) string {
	f.t.Helper()
	ctx, cancel := context.WithTimeout(f.t.Context(), 20*time.Second)
	defer cancel()
	in, err := f.Wait(ctx, to, n)
	if err != nil {
		f.t.Fatalf("a phone has %d texts of %d\n%s", len(in), n, f.logs())
	}
	return in[len(in)-1].Body
}

func (f *fleet) logs() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out strings.Builder
	for _, n := range f.nodes {
		fmt.Fprintln(&out, n.logs)
	}
	return out.String()
}

// coach puts a coach with a proved phone on the roster.
func (f *fleet) coach() {
	f.t.Helper()
	f.do("coach", "add", "dana", "--name", "Dana", "--phone", string(testCoach), "--role", "lead")
	f.heard(testCoach, 1)
	f.Text(testCoach, testPage, "ok")
	f.heard(testCoach, 2)
}

// hup sends all processes a SIGHUP: they are one process here.
func (f *fleet) hup(says string) {
	f.t.Helper()
	count := func() int { return strings.Count(f.logs(), says) }
	before := count()
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		f.t.Fatal(err)
	}
	for range 6000 { // a busy machine takes long to read a programme
		if count() > before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	f.t.Fatalf("after a HUP nobody says %q: %s", says, f.logs())
}

// someone is the phone of person n.
func someone(n int) phone.Number { return phone.Number(fmt.Sprintf("+1617555%04d", 2000+n)) }

// Processes serve one line side by side and take turns: one that is told to stop
// hands over what it has, another takes its place, and nobody waits for a lease.
func TestProcessesTakeTurnsUnderTraffic(t *testing.T) {
	f := newFleet(t)
	first, second := f.start(), f.start()
	f.coach()
	const people = 60
	began := time.Now()
	var texting sync.WaitGroup
	texting.Go(func() {
		for n := range people + 10 {
			if n < people {
				f.Text(someone(n), testLine, "hi")
			}
			if yes := n - 10; yes >= 0 { // answered when the question is there
				_, _ = f.Wait(t.Context(), someone(yes), 1)
				f.Text(someone(yes), testLine, "1")
			}
			time.Sleep(10 * time.Millisecond)
		}
	})
	stopped := time.Now()
	f.end(first)
	if took := time.Since(stopped); took > 8*time.Second {
		t.Errorf("a process told to stop took %v", took)
	}
	third := f.start()
	f.end(second)
	texting.Wait()
	for n := range people {
		f.heard(someone(n), 4) // the offer, the welcome, two honest things, the first question
	}
	if took := time.Since(began); took > 25*time.Second {
		t.Errorf("somebody waited for a lease to run out: %v", took)
	}
	f.Text(someone(0), testLine, "i want to die")
	contains(t, f.heard(testCoach, 3), "URGENT page")
	for n := range people {
		if got := len(f.Inbox(someone(n))); n > 0 && got != 4 {
			t.Errorf("person %d has %d texts, want 4", n, got)
		}
	}
	f.end(third)
}

// Tokens and keys change while the line runs and nobody is lost on the way.
func TestSecretsChangeWithoutStopping(t *testing.T) {
	f := newFleet(t)
	f.start()
	f.start()
	f.coach()
	const next = "00112233445566778899aabbccddeeff"
	texts := 0
	talk := func(when string) {
		t.Helper()
		texts++
		f.Text(someone(texts), testLine, "hi")
		if got := f.heard(someone(texts), 1); !strings.Contains(got, "Want in?") {
			t.Errorf("%s: %s", when, got)
		}
	}

	talk("before")
	f.Rotate(testToken, next) // a secondary token is made at Twilio
	f.write("token2", next)
	f.env["TWILIO_AUTH_TOKEN_SECONDARY_FILE"] = f.path("token2")
	f.start() // one that knows both; the others are still to hear of it
	talk("with a second token at Twilio")
	for _, n := range slices.Clone(f.nodes)[:2] {
		f.end(n)
	}
	f.Rotate(next) // and promoted: the old one counts no more
	talk("signed and sent with the second token")
	f.write("token", next)
	f.hup("reloaded")
	talk("after the reload")
	const third = "aabbccddeeff00112233445566778899"
	f.write("token2", third) // the next change needs no new process at all
	f.hup("reloaded")
	f.Rotate(third)
	talk("with a token heard of while running")

	keys := func() string { return f.do("keyset", "list", f.path("keyset")) }
	old := strings.Fields(keys())[0]
	f.do("keyset", "add", f.path("keyset"))
	if got := keys(); strings.Count(got, "\n") != 2 || !strings.HasPrefix(got, old+" opens and seals") {
		t.Errorf("after add: %s", got)
	}
	f.hup("reloaded")
	talk("with a new key that seals nothing")
	time.Sleep(5 * time.Second) // two heartbeats: all know what all can open
	f.do("keyset", "promote", f.path("keyset"))
	f.hup("reloaded")
	if got := keys(); strings.HasPrefix(got, old) {
		t.Errorf("after promote: %s", got)
	}
	talk("with the new key")
	texts = 0
	f.Text(someone(1), testLine, "1") // a conversation sealed with the old key goes on
	f.heard(someone(1), 4)
}

// A key that another process lacks seals nothing, at a start as little as at a reload.
func TestAKeyThatOthersLackIsNotUsed(t *testing.T) {
	f := newFleet(t)
	f.start()
	f.do("keyset", "add", f.path("keyset"))
	f.do("keyset", "promote", f.path("keyset"))
	promoted, err := os.ReadFile(f.path("keyset"))
	if err != nil {
		t.Fatal(err)
	}
	f.hup("another running process does not have")
	f.Text(testPerson, testLine, "hi")
	f.heard(testPerson, 1)

	f.do("keyset", "new", "--out", f.path("other"))
	other, err := os.ReadFile(f.path("other"))
	if err != nil {
		t.Fatal(err)
	}
	f.write("keyset", string(other))
	f.hup("lacks a key that is in use")
	f.Text(testPerson, testLine, "1")
	f.heard(testPerson, 4)

	f.write("keyset", string(promoted))
	contains(t, f.refused("serve", "--listen", freeAddress(t), "--admin-listen", freeAddress(t)), "another running process does not have")
}
