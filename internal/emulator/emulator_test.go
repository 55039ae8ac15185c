package emulator_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/twilio/twilio-go/client"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

const (
	account = "AC0123456789abcdef0123456789abcdef"
	token   = "emulatortoken"
	ours    = phone.Number("+16175550100")
	ria     = phone.Number("+16175550123")
)

// fixed is a clock that stands still until it is set.
type fixed struct {
	mu sync.Mutex
	at time.Time
}

func (c *fixed) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *fixed) set(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = at
}

func newClock() *fixed { return &fixed{at: time.Date(2026, 4, 1, 12, 0, 0, 0, time.UTC)} }

// start runs an emulator on a port of its own.
func start(t testing.TB, change ...func(*emulator.Config)) (*emulator.Emulator, *httptest.Server) {
	t.Helper()
	cfg := emulator.Config{AccountSID: account, AuthToken: token, Clock: newClock(), KeywordReplies: true}
	for _, c := range change {
		c(&cfg)
	}
	e := emulator.New(cfg)
	s := httptest.NewServer(e.Handler())
	t.Cleanup(s.Close)
	t.Cleanup(e.Close)
	return e, s
}

// api asks the emulator's API and reads the JSON it answers.
func api(t testing.TB, method, rawURL string, form url.Values) (status int, answer map[string]any) {
	t.Helper()
	req, err := http.NewRequest(method, rawURL, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth(account, token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, answer
}

func messages(s *httptest.Server) string {
	return s.URL + "/2010-04-01/Accounts/" + account + "/Messages"
}

// create sends a text through the API; it must be taken.
func create(t testing.TB, s *httptest.Server, pairs ...string) (sid string) {
	t.Helper()
	form := text(pairs...)
	status, answer := api(t, "POST", messages(s)+".json", form)
	if status != 201 {
		t.Fatalf("create: %d %v", status, answer)
	}
	return answer["sid"].(string)
}

func text(pairs ...string) url.Values {
	form := url.Values{"From": {string(ours)}, "To": {string(ria)}, "Body": {"hello"}}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
		if pairs[i+1] == "" {
			form.Del(pairs[i])
		}
	}
	return form
}

// hook is a webhook that remembers what it was sent. It checks every signature
// with Twilio's own library.
type hook struct {
	*httptest.Server
	answer func(attempt int, w http.ResponseWriter)

	mu    sync.Mutex
	forms []url.Values
	asked []*http.Request
}

func newHook(t testing.TB, answer func(attempt int, w http.ResponseWriter)) *hook {
	h := &hook{answer: answer}
	h.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.ParseForm()
		params := map[string]string{}
		for name := range r.PostForm {
			params[name] = r.PostForm.Get(name)
		}
		validator := client.NewRequestValidator(token)
		if !validator.Validate(h.URL+r.RequestURI, params, r.Header.Get("X-Twilio-Signature")) {
			t.Errorf("%s: Twilio's library refuses the signature", r.RequestURI)
		}
		h.mu.Lock()
		h.forms = append(h.forms, r.PostForm)
		h.asked = append(h.asked, r)
		attempt := len(h.forms)
		h.mu.Unlock()
		if h.answer != nil {
			h.answer(attempt, w)
		}
	}))
	t.Cleanup(h.Close)
	return h
}

// got is the values of one parameter, one for each request.
func (h *hook) got(name string) (values []string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, f := range h.forms {
		values = append(values, f.Get(name))
	}
	return values
}

func soon(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func idle(t testing.TB, e *emulator.Emulator) {
	t.Helper()
	if err := e.Idle(soon(t)); err != nil {
		t.Fatal("deliveries do not end:", err)
	}
}

func bodies(in []emulator.Message) (b []string) {
	for _, m := range in {
		b = append(b, m.Body)
	}
	return b
}
