package demo_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/demo"
)

// theatre is a demo and a browser without scripts.
type theatre struct {
	t    *testing.T
	url  string
	demo *demo.Demo
}

// open starts a demo on a Monday evening at six.
func open(t *testing.T) theatre {
	t.Helper()
	return openWith(t, demo.Config{})
}

func openWith(t *testing.T, cfg demo.Config) theatre {
	t.Helper()
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	began, six := time.Now(), time.Date(2026, 3, 2, 18, 0, 0, 0, zone)
	cfg.Now = func() time.Time { return six.Add(time.Since(began)) }
	d, err := demo.New(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	handler, err := d.Handler()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return theatre{t, server.URL, d}
}

func (th theatre) get(path string) (string, http.Header) {
	th.t.Helper()
	resp, err := http.Get(th.url + path)
	if err != nil {
		th.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		th.t.Fatalf("GET %s: %d, %v", path, resp.StatusCode, err)
	}
	return string(body), resp.Header
}

// press posts a form as a button does and gives the status and where it leads.
func (th theatre) press(path string, fields ...string) (status int, to string) {
	th.t.Helper()
	form := url.Values{}
	for i := 0; i < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	req, err := http.NewRequestWithContext(th.t.Context(), http.MethodPost, th.url+path, strings.NewReader(form.Encode()))
	if err != nil {
		th.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return th.send(req)
}

func (th theatre) send(req *http.Request) (status int, to string) {
	th.t.Helper()
	resp, err := http.DefaultTransport.RoundTrip(req) // follows nothing
	if err != nil {
		th.t.Fatal(err)
	}
	defer resp.Body.Close()
	return resp.StatusCode, resp.Header.Get("Location")
}

// does presses a button that must work.
func (th theatre) does(path string, fields ...string) {
	th.t.Helper()
	if status, _ := th.press(path, fields...); status != http.StatusSeeOther {
		th.t.Fatalf("POST %s %v: %d", path, fields, status)
	}
}

func (th theatre) texts(phone, talk, words string) {
	th.t.Helper()
	th.does("/text", "phone", phone, "talk", talk, "words", words)
}

// state reads /state with the conversations of a query on the screens.
func (th theatre) state(query string) demo.Page {
	th.t.Helper()
	body, _ := th.get("/state" + query)
	var p demo.Page
	if err := json.Unmarshal([]byte(body), &p); err != nil {
		th.t.Fatal(err)
	}
	return p
}

// last is the newest text on a phone's screen.
func (th theatre) last(phone, talk string) demo.Bubble {
	th.t.Helper()
	for _, p := range th.state("?" + phone + "=" + talk).Phones {
		if p.ID == phone && len(p.Open.Bubbles) > 0 {
			return p.Open.Bubbles[len(p.Open.Bubbles)-1]
		}
	}
	return demo.Bubble{}
}

// reads fails unless the newest text on a screen holds words.
func (th theatre) reads(phone, talk, words string) {
	th.t.Helper()
	if got := th.last(phone, talk); got.Mine || !strings.Contains(got.Words, words) {
		th.t.Fatalf("on %s's phone the last text of %s is %+v, want one with %q", phone, talk, got, words)
	}
}

// happened lists the timeline as "kind what".
func (th theatre) happened() []string {
	th.t.Helper()
	var out []string
	for _, m := range th.state("").Timeline {
		out = append(out, m.Kind+" "+m.What)
	}
	return out
}

// inOrder fails unless the timeline has these, in this order, among others.
func (th theatre) inOrder(want ...string) {
	th.t.Helper()
	all := th.happened()
	rest := want
	for _, h := range all {
		if len(rest) > 0 && strings.HasPrefix(h, rest[0]) {
			rest = rest[1:]
		}
	}
	if len(rest) > 0 {
		th.t.Errorf("%q did not happen in its turn:\n%s", rest[0], strings.Join(all, "\n"))
	}
}
