package emulator_test

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/emulator"
)

func TestATextReachesTheWebhook(t *testing.T) {
	h := newHook(t, nil)
	e, _ := start(t, func(c *emulator.Config) { c.Webhook = h.URL + "/twilio/sms?x=it's%20raw#rc=2&rp=all" })
	sid := e.Text(ria, ours, "it's 1+1 = 2 & 👋")
	want := url.Values{
		"MessageSid": {sid}, "SmsSid": {sid}, "SmsMessageSid": {sid}, "SmsStatus": {"received"}, "AccountSid": {account},
		"From": {string(ria)}, "To": {string(ours)}, "Body": {"it's 1+1 = 2 & 👋"}, "NumMedia": {"0"}, "NumSegments": {"1"},
		"ApiVersion": {"2010-04-01"}, "FromCity": {""}, "FromState": {""}, "FromZip": {""}, "FromCountry": {"US"}, "ToCountry": {"US"},
	}
	if len(h.forms) != 1 || h.forms[0].Encode() != want.Encode() {
		t.Fatalf("got %v\nwant %v", h.forms, want)
	}
	if got := h.asked[0].RequestURI; got != "/twilio/sms?x=it's%20raw" {
		t.Errorf("asked %s: the fragment stays home, the rest is raw", got)
	}
	in := e.Inbox(ours)
	if len(in) != 1 || in[0].SID != sid || in[0].Direction != emulator.Inbound || in[0].Status != "received" || in[0].Webhook != 200 {
		t.Errorf("kept %+v", in)
	}
}

func TestCredentialsInTheURLAreSentButNotSigned(t *testing.T) {
	h := newHook(t, nil) // checks the signature over its URL, which has none
	withUser, _ := url.Parse(h.URL)
	withUser.User = url.UserPassword("u", "p")
	e, _ := start(t, func(c *emulator.Config) { c.Webhook = withUser.String() + "/x" })
	e.Text(ria, ours, "hi")
	if user, password, _ := h.asked[0].BasicAuth(); user != "u" || password != "p" {
		t.Errorf("asked as %q %q", user, password)
	}
}

// Twilio tries again only after a failed connection, unless the URL says otherwise.
func TestWebhookRetries(t *testing.T) {
	status := func(code int) func(int, http.ResponseWriter) {
		return func(_ int, w http.ResponseWriter) { w.WriteHeader(code) }
	}
	slow := func(_ int, w http.ResponseWriter) { time.Sleep(1200 * time.Millisecond) }
	cut := func(int, http.ResponseWriter) { panic(http.ErrAbortHandler) }
	better := func(attempt int, w http.ResponseWriter) {
		if attempt < 3 {
			w.WriteHeader(503)
		}
	}
	tests := []struct {
		name, fragment string
		answer         func(int, http.ResponseWriter)
		asked          int
		status         int
	}{
		{"500", "", status(500), 1, 500},
		{"503", "", status(503), 1, 503},
		{"404", "", status(404), 1, 404},
		{"redirects are not followed", "", func(_ int, w http.ResponseWriter) { w.Header().Set("Location", "/"); w.WriteHeader(302) }, 1, 302},
		{"read time-out", "#rt=100", slow, 1, 0},
		{"cut off", "", cut, 1, 0},
		{"5xx asked for", "#rc=2&rp=5xx", status(503), 3, 503},
		{"5xx asked for, 4xx came", "#rc=2&rp=5xx", status(404), 1, 404},
		{"4xx asked for", "#rc=3&rp=4xx,ct", status(404), 4, 404},
		{"time-outs asked for", "#rc=1&rp=rt&rt=100", slow, 2, 0},
		{"all asked for", "#rc=1&rp=all", cut, 2, 0},
		{"until it works", "#rc=5&rp=5xx,ct,rt&rt=4000", better, 3, 200},
		{"no retries asked for", "#rc=0&rp=all", status(500), 1, 500},
		{"too many asked for", "#rc=6&rp=all", status(500), 2, 500},
		{"in all no longer than", "#rc=5&rp=rt&rt=500&tt=900", slow, 2, 0},
		{"a fragment nobody can read", "#rc=%", status(500), 1, 500},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h := newHook(t, tt.answer)
			e, _ := start(t, func(c *emulator.Config) { c.Webhook = h.URL + "/" + tt.fragment })
			e.Text(ria, ours, "hi")
			if n := len(h.got("Body")); n != tt.asked {
				t.Errorf("asked %d times, want %d", n, tt.asked)
			}
			if got := e.Inbox(ours)[0].Webhook; got != tt.status {
				t.Errorf("ended with %d, want %d", got, tt.status)
			}
			if sids := h.got("MessageSid"); len(slices.Compact(sids)) != 1 {
				t.Errorf("a retry is the same message: %v", sids)
			}
		})
	}
}

func TestARefusedConnectionIsTriedOnceMore(t *testing.T) {
	var dialled int
	s := httptest.NewServer(nil)
	address := s.Listener.Addr().String()
	s.Close()
	e, _ := start(t, func(c *emulator.Config) { c.Webhook = "http://" + address })
	emulator.CountDials(e, &dialled)
	e.Text(ria, ours, "hi")
	if dialled != 2 {
		t.Errorf("dialled %d times, want 2", dialled)
	}
}

// Who dials in their own way is asked for each request and may lead it anywhere;
// a refused connection of theirs is one of Twilio's.
func TestWebhooksAreDialledAsTold(t *testing.T) {
	h := newHook(t, nil)
	h.URL = "http://line.example.org" // what is signed
	gone := httptest.NewServer(nil)
	gone.Close()
	way := []string{gone.Listener.Addr().String(), h.Listener.Addr().String(), h.Listener.Addr().String()}
	e, _ := start(t, func(c *emulator.Config) {
		c.Webhook = "http://line.example.org/twilio/sms"
		c.Dial = func(ctx context.Context, network, _ string) (net.Conn, error) {
			next := way[0]
			way = way[1:]
			return new(net.Dialer).DialContext(ctx, network, next)
		}
	})
	e.Text(ria, ours, "one")
	e.Text(ria, ours, "two")
	if got := h.got("Body"); !slices.Equal(got, []string{"one", "two"}) || len(way) > 0 {
		t.Errorf("heard %v, ways left %v", got, way)
	}
}

func TestTheFallbackIsAskedWhenTheWebhookFails(t *testing.T) {
	h := newHook(t, func(_ int, w http.ResponseWriter) { w.WriteHeader(503) })
	fallback := newHook(t, func(_ int, w http.ResponseWriter) {
		io.WriteString(w, "<Response><Message>Call 988.</Message></Response>")
	})
	e, _ := start(t, func(c *emulator.Config) { c.Webhook, c.Fallback = h.URL+"/sms#rc=0", fallback.URL })
	e.Text(ria, ours, "hi")
	if len(fallback.forms) != 1 {
		t.Fatalf("asked %d times", len(fallback.forms))
	}
	f := fallback.forms[0]
	if f.Get("ErrorCode") != "11200" || f.Get("ErrorUrl") != h.URL+"/sms" || f.Get("Body") != "hi" {
		t.Errorf("got %v", f)
	}
	if in, err := e.Wait(soon(t), ria, 1); err != nil || in[0].Body != "Call 988." {
		t.Errorf("got %v, %v", in, err)
	}
}

func TestAWebhookMayAnswerWithTexts(t *testing.T) {
	tests := []struct {
		name, document string
		status         int
		want           []string
	}{
		{"empty", "<Response/>", 200, nil},
		{"bare words", "<Response><Message>one &amp; two</Message></Response>", 200, []string{"one & two"}},
		{"a body", "<Response><Message><Body>one</Body></Message><Message>two</Message></Response>", 200, []string{"one", "two"}},
		{"no XML", "sorry", 200, nil},
		{"an error's document counts for nothing", "<Response><Message>one</Message></Response>", 500, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			h := newHook(t, func(_ int, w http.ResponseWriter) { w.WriteHeader(tt.status); io.WriteString(w, tt.document) })
			e, _ := start(t, func(c *emulator.Config) { c.Webhook = h.URL })
			e.Text(ria, ours, "hi")
			idle(t, e)
			if got := bodies(e.Inbox(ria)); !slices.Equal(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestATextMayComeTwice(t *testing.T) {
	h := newHook(t, nil)
	e, _ := start(t, func(c *emulator.Config) { c.Webhook = h.URL })
	sid := e.Text(ria, ours, "hi")
	e.Again(sid)
	e.Again("SM-unknown")
	if got := h.got("MessageSid"); !slices.Equal(got, []string{sid, sid}) {
		t.Errorf("got %v", got)
	}
	if n := len(e.Messages()); n != 1 {
		t.Errorf("%d messages kept", n)
	}
}

func TestALostTextIsInTheListOnly(t *testing.T) {
	h := newHook(t, nil)
	e, _ := start(t, func(c *emulator.Config) { c.Webhook = h.URL })
	e.Fail(emulator.Lost, ria)
	e.Text(ria, ours, "lost")
	e.Text("+16175550124", ours, "heard")
	if got := h.got("Body"); !slices.Equal(got, []string{"heard"}) {
		t.Errorf("webhook heard %v", got)
	}
	if got := bodies(e.Inbox(ours)); !slices.Equal(got, []string{"lost", "heard"}) {
		t.Errorf("kept %v", got)
	}
}
