package twilio

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

const created = `{"sid":"SM0123456789abcdef0123456789abcdef","status":"queued"}`

var hello = bot.Text{From: "+16175550100", To: "+16175550123", Body: "Hello Ria", Report: "/twilio/status?e=c1.7"}

// answering starts an API that gives every request the same answer.
func answering(t *testing.T, status int, body string) *httptest.Server {
	t.Helper()
	return serving(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(status)
		io.WriteString(w, body)
	})
}

func serving(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

func newClient(t *testing.T, base string, change ...func(*Config)) *Client {
	t.Helper()
	cfg := Config{AccountSID: "AC1", AuthToken: "secret-token", BaseURL: base, PublicURL: "https://line.example.org/", Timeout: 5 * time.Second}
	for _, c := range change {
		c(&cfg)
	}
	c, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// sendError sends a text that must fail, and checks that the error tells nothing
// about the person.
func sendError(t *testing.T, c *Client, ctx context.Context) *bot.SendError {
	t.Helper()
	sid, err := c.SendText(ctx, hello)
	var s *bot.SendError
	if sid != "" || !errors.As(err, &s) {
		t.Fatalf("sid %q, error %v (%T): want a *bot.SendError", sid, err, err)
	}
	for _, private := range []string{"6175550123", "6175550100", "Ria", "secret-token", "/Accounts/"} {
		if strings.Contains(err.Error(), private) {
			t.Errorf("the error tells %q: %v", private, err)
		}
	}
	return s
}

func TestSendTextAsksTwilioForOneMessage(t *testing.T) {
	tests := []struct {
		name   string
		change func(*Config)
		text   bot.Text
		want   url.Values
	}{
		{"a number sends", func(*Config) {}, hello, url.Values{
			"From": {"+16175550100"}, "To": {"+16175550123"}, "Body": {"Hello Ria"},
			"StatusCallback": {"https://line.example.org/twilio/status?e=c1.7"},
		}},
		{"a service sends, from the number we name", func(c *Config) { c.MessagingService = "MG1" }, hello, url.Values{
			"From": {"+16175550100"}, "To": {"+16175550123"}, "Body": {"Hello Ria"}, "MessagingServiceSid": {"MG1"},
			"StatusCallback": {"https://line.example.org/twilio/status?e=c1.7"},
		}},
		{"a service chooses the number", func(c *Config) { c.MessagingService = "MG1" }, bot.Text{To: "+16175550123", Body: "é 👋 'a b'&c=+"}, url.Values{
			"To": {"+16175550123"}, "Body": {"é 👋 'a b'&c=+"}, "MessagingServiceSid": {"MG1"},
		}},
		{"nobody can be told about delivery", func(c *Config) { c.PublicURL = "" }, hello, url.Values{
			"From": {"+16175550100"}, "To": {"+16175550123"}, "Body": {"Hello Ria"},
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("TWILIO_REGION", "ie1") // the library would move the request elsewhere
			s := serving(t, func(w http.ResponseWriter, r *http.Request) {
				user, password, _ := r.BasicAuth()
				if r.Method != "POST" || r.URL.Path != "/2010-04-01/Accounts/AC1/Messages.json" || user != "AC1" || password != "secret-token" {
					t.Errorf("%s %s by %q", r.Method, r.URL.Path, user)
				}
				r.ParseForm()
				if got := r.PostForm.Encode(); got != tt.want.Encode() {
					t.Errorf("form\n got %s\nwant %s", got, tt.want.Encode())
				}
				w.WriteHeader(http.StatusCreated)
				io.WriteString(w, created)
			})
			sid, err := newClient(t, s.URL, tt.change).SendText(t.Context(), tt.text)
			if err != nil || sid != "SM0123456789abcdef0123456789abcdef" {
				t.Errorf("sid %q, error %v", sid, err)
			}
		})
	}
}

func TestAnAnswerThatIsNoSuccessIsSorted(t *testing.T) {
	tests := []struct {
		name   string
		status int
		body   string
		fault  bot.Fault
		code   int
	}{
		{"too many at once", 429, `{"code":20429,"message":"Too many requests"}`, bot.FaultRetry, 20429},
		{"too many at once, without words", 429, ``, bot.FaultRetry, 429},
		{"queue full", 400, `{"code":21611}`, bot.FaultRetry, 21611},
		{"server error", 500, `{"code":20500}`, bot.FaultUnknown, 20500},
		{"unavailable", 503, `{"code":20503}`, bot.FaultUnknown, 20503},
		{"a proxy's page", 502, `<html>Bad Gateway</html>`, bot.FaultUnknown, 502},
		{"a refusal's code does not outweigh a server error", 500, `{"code":21610}`, bot.FaultUnknown, 21610},
		{"request time-out", 408, ``, bot.FaultUnknown, 408},
		{"opted out", 400, `{"code":21610,"message":"to +16175550123 is unsubscribed"}`, bot.FaultOptedOut, 21610},
		{"no valid number", 400, `{"code":21211,"message":"'To' number +16175550123 is not valid"}`, bot.FaultDead, 21211},
		{"out of reach", 400, `{"code":21612}`, bot.FaultDead, 21612},
		{"not mobile", 400, `{"code":21614}`, bot.FaultDead, 21614},
		{"landline", 400, `{"code":21635}`, bot.FaultDead, 21635},
		{"invalid number", 400, `{"code":21217}`, bot.FaultDead, 21217},
		{"wrong token", 401, `{"code":20003}`, bot.FaultRefused, 20003},
		{"sender not ours", 400, `{"code":21606}`, bot.FaultRefused, 21606},
		{"country not allowed", 403, `{"code":21408}`, bot.FaultRefused, 21408},
		{"a code nobody knows", 400, `{"code":29999}`, bot.FaultRefused, 29999},
		{"no such account", 404, `not json`, bot.FaultRefused, 404},
		{"taken, in words we can't read", 201, `<html>`, bot.FaultUnknown, 201},
		{"taken, without a sid", 201, `{}`, bot.FaultUnknown, 201},
		{"taken, cut short", 201, created[:20], bot.FaultUnknown, 201},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := answering(t, tt.status, tt.body)
			err := sendError(t, newClient(t, s.URL), t.Context())
			if err.Fault != tt.fault || err.Code != tt.code {
				t.Errorf("fault %d, code %d: want %d, %d", err.Fault, err.Code, tt.fault, tt.code)
			}
		})
	}
}

// A text goes where the configuration says, and nowhere else.
func TestRedirectsAreNotFollowed(t *testing.T) {
	elsewhere := serving(t, func(http.ResponseWriter, *http.Request) { t.Error("the text went elsewhere") })
	s := httptest.NewServer(http.RedirectHandler(elsewhere.URL, http.StatusTemporaryRedirect))
	defer s.Close()
	if err := sendError(t, newClient(t, s.URL), t.Context()); err.Fault != bot.FaultRefused || err.Code != 307 {
		t.Errorf("fault %d, code %d: %v", err.Fault, err.Code, err)
	}
}

func TestHeadersOfARefusalAreKept(t *testing.T) {
	s := serving(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", "3")
		w.WriteHeader(http.StatusTooManyRequests)
	})
	err := sendError(t, newClient(t, s.URL), t.Context())
	var api *APIError
	if !errors.As(err, &api) || api.Status != 429 || api.Header.Get("Retry-After") != "3" {
		t.Errorf("got %+v", api)
	}
}

func TestATextThatNeverLeftIsSafeToRepeat(t *testing.T) {
	t.Run("nobody listens", func(t *testing.T) {
		s := httptest.NewServer(nil)
		s.Close()
		if err := sendError(t, newClient(t, s.URL), t.Context()); err.Fault != bot.FaultRetry {
			t.Errorf("fault %d: %v", err.Fault, err)
		}
	})
	t.Run("no such host", func(t *testing.T) {
		if err := sendError(t, newClient(t, "http://twilio.invalid"), t.Context()); err.Fault != bot.FaultRetry {
			t.Errorf("fault %d: %v", err.Fault, err)
		}
	})
	t.Run("a certificate we don't trust", func(t *testing.T) {
		s := httptest.NewUnstartedServer(nil)
		s.Config.ErrorLog = quiet()
		s.StartTLS()
		defer s.Close()
		if err := sendError(t, newClient(t, s.URL), t.Context()); err.Fault != bot.FaultRetry {
			t.Errorf("fault %d: %v", err.Fault, err)
		}
	})
	t.Run("given up before it began", func(t *testing.T) {
		s := serving(t, func(http.ResponseWriter, *http.Request) { t.Error("the text left") })
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := sendError(t, newClient(t, s.URL), ctx); err.Fault != bot.FaultRetry || !errors.Is(err, context.Canceled) {
			t.Errorf("fault %d: %v", err.Fault, err)
		}
	})
}

func TestATextThatLeftWithoutAnAnswerIsUnknown(t *testing.T) {
	t.Run("reset", func(t *testing.T) {
		s := serving(t, func(w http.ResponseWriter, r *http.Request) {
			c, _, _ := w.(http.Hijacker).Hijack()
			c.(*net.TCPConn).SetLinger(0)
			c.Close()
		})
		if err := sendError(t, newClient(t, s.URL), t.Context()); err.Fault != bot.FaultUnknown {
			t.Errorf("fault %d: %v", err.Fault, err)
		}
	})
	t.Run("cut off in the middle of the answer", func(t *testing.T) {
		s := serving(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "1000")
			w.WriteHeader(http.StatusCreated)
			io.WriteString(w, created[:10])
		})
		if err := sendError(t, newClient(t, s.URL), t.Context()); err.Fault != bot.FaultUnknown || err.Code != 201 {
			t.Errorf("fault %d, code %d: %v", err.Fault, err.Code, err)
		}
	})
	t.Run("time-out", func(t *testing.T) {
		s := serving(t, func(w http.ResponseWriter, r *http.Request) {
			io.Copy(io.Discard, r.Body)
			<-r.Context().Done()
		})
		c := newClient(t, s.URL, func(c *Config) { c.Timeout = time.Second })
		if err := sendError(t, c, t.Context()); err.Fault != bot.FaultUnknown {
			t.Errorf("fault %d: %v", err.Fault, err)
		}
	})
	t.Run("given up by the caller", func(t *testing.T) {
		ctx, giveUp := context.WithCancel(t.Context())
		s := serving(t, func(w http.ResponseWriter, r *http.Request) {
			io.Copy(io.Discard, r.Body)
			giveUp()
			<-r.Context().Done()
		})
		err := sendError(t, newClient(t, s.URL), ctx)
		if err.Fault != bot.FaultUnknown || !errors.Is(err, context.Canceled) {
			t.Errorf("fault %d: %v", err.Fault, err)
		}
	})
}

// Chunked answers and refusals must both leave the connection fit for the next text.
func TestConnectionsAreUsedAgain(t *testing.T) {
	var dialled, n atomic.Int32
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n.Add(1)%2 == 0 {
			w.WriteHeader(http.StatusBadRequest)
			io.WriteString(w, `{"code":21610}`)
		} else {
			w.WriteHeader(http.StatusCreated)
			io.WriteString(w, created)
		}
		w.(http.Flusher).Flush() // chunked, with the last chunk apart
		io.WriteString(w, "\n")
	}))
	s.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			dialled.Add(1)
		}
	}
	s.Start()
	defer s.Close()
	c := newClient(t, s.URL)
	for range 10 {
		c.SendText(t.Context(), hello)
	}
	if dialled.Load() != 1 {
		t.Errorf("%d connections for 10 texts", dialled.Load())
	}
}

func TestNewNamesEveryFault(t *testing.T) {
	tests := []struct {
		name string
		cfg  Config
		want []string
	}{
		{"nothing given", Config{}, []string{"account sid", "auth token"}},
		{"a sid that would change the path", Config{AccountSID: "AC/../x", AuthToken: "t"}, []string{"account sid"}},
		{"URLs that are none", Config{AccountSID: "AC1", AuthToken: "t", BaseURL: "api.twilio.com", PublicURL: "ftp://x"}, []string{"API URL", "public URL"}},
		{"a URL with a query", Config{AccountSID: "AC1", AuthToken: "t", PublicURL: "https://x/?a=b"}, []string{"public URL"}},
		{"time backwards", Config{AccountSID: "AC1", AuthToken: "t", Timeout: -1}, []string{"time-out"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := New(tt.cfg)
			if err == nil {
				t.Fatal("accepted")
			}
			lines := strings.Split(err.Error(), "\n")
			if len(lines) != len(tt.want) {
				t.Errorf("got %q, want %d faults", lines, len(tt.want))
			}
			for _, w := range tt.want {
				if !strings.Contains(err.Error(), w) {
					t.Errorf("%q does not name %q", err, w)
				}
			}
		})
	}
	if _, err := New(Config{AccountSID: "AC1", AuthToken: "t"}); err != nil {
		t.Errorf("the least that is needed was refused: %v", err)
	}
}

func TestDeliveryFault(t *testing.T) {
	tests := map[int]bot.Fault{
		0:     bot.FaultUnknown,
		30001: bot.FaultRetry,
		30003: bot.FaultRetry,
		30022: bot.FaultRetry,
		30023: bot.FaultRetry,
		30036: bot.FaultRetry,
		30450: bot.FaultRetry,
		30008: bot.FaultUnknown,
		30410: bot.FaultUnknown,
		30005: bot.FaultDead,
		30006: bot.FaultDead,
		21610: bot.FaultOptedOut,
		30002: bot.FaultRefused,
		30004: bot.FaultRefused,
		30007: bot.FaultRefused,
		30034: bot.FaultRefused,
		30610: bot.FaultRefused,
		39999: bot.FaultRefused,
	}
	for code, want := range tests {
		if got := DeliveryFault(code); got != want {
			t.Errorf("%d: fault %d, want %d", code, got, want)
		}
	}
}

func BenchmarkSendText(b *testing.B) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated)
		io.WriteString(w, created)
	}))
	defer s.Close()
	c, err := New(Config{AccountSID: "AC1", AuthToken: "t", BaseURL: s.URL, PublicURL: s.URL})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := c.SendText(b.Context(), hello); err != nil {
				b.Error(err)
			}
		}
	})
}
