package webhook_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/twilio/twilio-go/client"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/twilio"
	"github.com/warmline/warmline/internal/webhook"
)

const (
	public = "https://line.example.org"
	token  = "primarytoken"
	second = "secondarytoken"
)

type reported struct {
	effect string
	status bot.Status
	code   int
	sid    string
}

// line remembers what it was told.
type line struct {
	heard    []bot.Heard
	reported []reported
	err      error
	reply    string
	during   func(context.Context)
}

func (l *line) Hear(ctx context.Context, h bot.Heard) (string, error) {
	if l.during != nil {
		l.during(ctx)
	}
	l.heard = append(l.heard, h)
	return l.reply, l.err
}

func (l *line) Reported(ctx context.Context, effect string, status bot.Status, code int, sid string) error {
	l.reported = append(l.reported, reported{effect, status, code, sid})
	return l.err
}

func handler(l *line, change ...func(*webhook.Config)) http.Handler {
	cfg := webhook.Config{
		Verifier: twilio.Verifier{PublicURL: public, Tokens: []string{token, second}},
		Rank:     twilio.Rank,
		Own:      []phone.Number{"+16175550100", "+16175550101"},
		Log:      slog.New(slog.DiscardHandler),
	}
	for _, c := range change {
		c(&cfg)
	}
	return webhook.New(cfg, l)
}

// post builds a request as Twilio sends it, signed by Twilio's rules for the raw URI.
func post(uri, body, signWith string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, uri, strings.NewReader(body))
	r.RequestURI = uri
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
	form, _ := url.ParseQuery(body)
	r.Header.Set("X-Twilio-Signature", twilio.Signature(signWith, public+uri, form))
	return r
}

func serve(h http.Handler, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// sms is the form of a text, as Twilio posts it, with some parameters changed.
func sms(pairs ...string) string {
	form := url.Values{
		"MessageSid": {"SM0123456789abcdef0123456789abcdef"}, "SmsStatus": {"received"}, "AccountSid": {"AC1"},
		"From": {"+16175550123"}, "To": {"+16175550100"}, "Body": {"hi"}, "NumMedia": {"0"}, "NumSegments": {"1"},
		"FromCity": {""}, "FromState": {"MA"}, "FromZip": {""}, "ApiVersion": {"2010-04-01"},
	}
	for i := 0; i < len(pairs); i += 2 {
		form[pairs[i]] = []string{pairs[i+1]}
	}
	return form.Encode()
}

func without(name string) string {
	form, _ := url.ParseQuery(sms())
	form.Del(name)
	return form.Encode()
}

var plain = bot.Heard{Op: "SM0123456789abcdef0123456789abcdef", From: "+16175550123", To: "+16175550100", Body: "hi"}

func with(change func(*bot.Heard)) *bot.Heard {
	h := plain
	change(&h)
	return &h
}

func said(body string) *bot.Heard { return with(func(h *bot.Heard) { h.Body = body }) }

func TestATextIsHeard(t *testing.T) {
	long := strings.Repeat("é", 1600)
	tests := []struct {
		name   string
		form   string
		status int
		want   *bot.Heard
	}{
		{"a plain text", sms(), 200, &plain},
		{"emoji", sms("Body", "👋🏽 ok"), 200, said("👋🏽 ok")},
		{"right to left", sms("Body", "שלום \u200fمرحبا"), 200, said("שלום \u200fمرحبا")},
		{"NUL is taken out", sms("Body", "a\x00b\x00"), 200, said("ab")},
		{"broken UTF-8 is marked", sms("Body", "a\xff\xfeb\xc3"), 200, said("a\uFFFDb\uFFFD")},
		{"1600 characters", sms("Body", long), 200, said(long)},
		{"1601 characters are cut", sms("Body", long+"x"), 200, said(long)},
		{"lines and leading space stay", sms("Body", " a\r\nb "), 200, said(" a\r\nb ")},
		{"a picture without words", sms("Body", "", "NumMedia", "2"), 200, with(func(h *bot.Heard) { h.Body, h.Media = "", 2 })},
		{"no body at all", without("Body"), 200, said("")},
		{"a media count nobody can read", sms("NumMedia", "-1"), 200, &plain},
		{"STOP that the carrier answered", sms("Body", "STOP", "OptOutType", "STOP"), 200, with(func(h *bot.Heard) { h.Body, h.OptOut = "STOP", "STOP" })},
		{"an opt-out type new to us", sms("OptOutType", "PAUSE"), 200, &plain},
		{"parameters new to us", sms("ChannelMetadata", `{"a":"b"}`, "MessagingServiceSid", "MG1"), 200, &plain},
		{"a repeated parameter", sms() + "&Extra=z&Extra=a&Extra=z", 200, &plain},
		{"an MMS", sms("MessageSid", "MM0123"), 200, with(func(h *bot.Heard) { h.Op = "MM0123" })},
		{"a short code", sms("From", "12345"), 200, with(func(h *bot.Heard) { h.From = "12345" })},

		{"our own number", sms("From", "+16175550101"), 200, nil},
		{"no sid", without("MessageSid"), 400, nil},
		{"a sid without end", sms("MessageSid", strings.Repeat("S", 65)), 400, nil},
		{"no From", without("From"), 400, nil},
		{"no To", without("To"), 400, nil},
		{"From is a name", sms("From", "HELPLINE"), 400, nil},
		{"From is a name with a number in it", sms("From", "1800FLOWERS"), 400, nil},
		{"From is another channel", sms("From", "whatsapp:+16175550123"), 400, nil},
		{"From is withheld", sms("From", "anonymous"), 400, nil},
		{"From is too short", sms("From", "+1617"), 400, nil},
		{"To is no number", sms("To", "us"), 400, nil},
		{"no form", "", 400, nil},
		{"a form cut short", sms() + "&x=%4", 400, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := &line{}
			w := serve(handler(l), post("/twilio/sms", tt.form, token))
			if w.Code != tt.status {
				t.Errorf("status %d, want %d", w.Code, tt.status)
			}
			checkHeard(t, l.heard, tt.want)
			checkAnswer(t, w)
		})
	}
}

func checkHeard(t *testing.T, got []bot.Heard, want *bot.Heard) {
	t.Helper()
	switch {
	case want == nil && len(got) > 0:
		t.Errorf("heard %+v, want nothing", got)
	case want != nil && (len(got) != 1 || !reflect.DeepEqual(got[0], *want)):
		t.Errorf("heard %#v, want %#v", got, *want)
	}
}

// checkAnswer holds the two shapes of an answer: an empty document, or no body.
func checkAnswer(t *testing.T, w *httptest.ResponseRecorder) {
	t.Helper()
	body, kind := w.Body.String(), w.Header().Get("Content-Type")
	if w.Code == 200 && (body != "<Response/>" || !strings.HasPrefix(kind, "text/xml")) {
		t.Errorf("200 with %q as %q", body, kind)
	}
	if w.Code != 200 && body != "" {
		t.Errorf("%d with body %q", w.Code, body)
	}
}

func TestOnlyTwilioIsLetIn(t *testing.T) {
	signed := func(change func(*http.Request)) *http.Request {
		r := post("/twilio/sms", sms(), token)
		change(r)
		return r
	}
	tests := []struct {
		name    string
		request *http.Request
		status  int
	}{
		{"the primary token", post("/twilio/sms", sms(), token), 200},
		{"the secondary token", post("/twilio/sms", sms(), second), 200},
		{"another token", post("/twilio/sms", sms(), "forged"), 403},
		{"no signature", signed(func(r *http.Request) { r.Header.Del("X-Twilio-Signature") }), 403},
		{"a signature that is no base64", signed(func(r *http.Request) { r.Header.Set("X-Twilio-Signature", "no base64") }), 403},
		{"another form than was signed", signed(func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(sms("Body", "ho"))) }), 403},
		{"an unsigned form without fields is not told what is missing", signed(func(r *http.Request) { r.Body = http.NoBody }), 403},
		{"a raw query with an apostrophe and %20", post("/twilio/sms?x=it's%20raw", sms(), token), 200},
		{"a host header of the attacker", signed(func(r *http.Request) { r.Host = "evil.example" }), 200},
		{"GET", signed(func(r *http.Request) { r.Method = http.MethodGet }), 405},
		{"PUT", signed(func(r *http.Request) { r.Method = http.MethodPut }), 405},
		{"JSON", signed(func(r *http.Request) { r.Header.Set("Content-Type", "application/json") }), 415},
		{"multipart", signed(func(r *http.Request) { r.Header.Set("Content-Type", "multipart/form-data; boundary=x") }), 415},
		{"no content type", signed(func(r *http.Request) { r.Header.Del("Content-Type") }), 415},
		{"a body of 64 KB and a byte", post("/twilio/sms", padded(64<<10+1), token), 413},
		{"a body of 64 KB", post("/twilio/sms", padded(64<<10), token), 200},
		{"a URL without end", post("/twilio/sms?x="+strings.Repeat("x", 2<<10), sms(), token), 414},
		{"a path nobody serves", post("/twilio/fax", sms(), token), 404},
		{"a path to be cleaned is not redirected", post("/twilio//sms", sms(), token), 404},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := &line{}
			w := serve(handler(l), tt.request)
			if w.Code != tt.status {
				t.Errorf("status %d, want %d", w.Code, tt.status)
			}
			if heard := len(l.heard) > 0; heard != (tt.status == 200) {
				t.Errorf("heard: %v", heard)
			}
			if w.Code == 403 && w.Body.Len() > 0 {
				t.Errorf("a forger is told %q", w.Body)
			}
		})
	}
}

// padded is a form of exactly so many bytes.
func padded(size int) string {
	form := sms() + "&Pad="
	return form + strings.Repeat("x", size-len(form))
}

// What Twilio's own library accepts, the handler accepts.
func TestTwiliosLibraryAgreesOnTheSignedURL(t *testing.T) {
	uri, body := "/twilio/sms?x=it's%20raw", sms()
	r := post(uri, body, token)
	validator := client.NewRequestValidator(token)
	if !validator.ValidateBody(public+uri, []byte(body), r.Header.Get("X-Twilio-Signature")) {
		t.Error("the test's own signature is wrong")
	}
}

func TestAnErrorAcknowledgesNothing(t *testing.T) {
	l := &line{err: errors.New("store is down")}
	for _, r := range []*http.Request{
		post("/twilio/sms", sms(), token),
		post("/twilio/status?e=c1.7", report("sent"), token),
	} {
		w := serve(handler(l), r)
		if w.Code != 503 || w.Body.Len() > 0 {
			t.Errorf("%s: %d %q, want 503", r.URL.Path, w.Code, w.Body)
		}
	}
}

func TestAPanicIsAnErrorWithoutWords(t *testing.T) {
	var log bytes.Buffer
	l := &line{during: func(context.Context) { panic("hi from +16175550123") }}
	told := 0
	h := handler(l, func(c *webhook.Config) {
		c.Log, c.Sick = slog.New(slog.NewTextHandler(&log, nil)), func() { told++ }
	})
	if w := serve(h, post("/twilio/sms", sms("Body", "secret words"), token)); w.Code != 500 || w.Body.Len() > 0 {
		t.Errorf("%d %q, want 500", w.Code, w.Body)
	}
	if log.Len() == 0 || told != 1 {
		t.Errorf("logged %d bytes, told %d times", log.Len(), told)
	}
	for _, private := range []string{"secret", "5550123", "hi from"} {
		if strings.Contains(log.String(), private) {
			t.Errorf("the log tells %q:\n%s", private, &log)
		}
	}
}

func TestAForgedRequestIsLoggedWithoutItsData(t *testing.T) {
	var log bytes.Buffer
	h := handler(&line{}, func(c *webhook.Config) { c.Log = slog.New(slog.NewTextHandler(&log, nil)) })
	serve(h, post("/twilio/sms?x=private", sms("Body", "secret"), "forged"))
	for _, private := range []string{"secret", "5550123", "private", "SM0123"} {
		if strings.Contains(log.String(), private) {
			t.Errorf("the log tells %q:\n%s", private, &log)
		}
	}
	if strings.Count(log.String(), "\n") != 1 {
		t.Errorf("want one line:\n%s", &log)
	}
}

func TestTheLineHasItsTimeEvenWhenTwilioHangsUp(t *testing.T) {
	hungUp, hangUp := context.WithCancel(t.Context())
	hangUp()
	var left time.Duration
	l := &line{during: func(ctx context.Context) {
		if ctx.Err() != nil {
			t.Error("hanging up took the line's time away")
		}
		if deadline, ok := ctx.Deadline(); ok {
			left = time.Until(deadline)
		}
	}}
	serve(handler(l), post("/twilio/sms", sms(), token).WithContext(hungUp))
	if left <= 2*time.Second || left > 2500*time.Millisecond {
		t.Errorf("the line has %v, want 2.5 s", left)
	}
}

func TestWithoutAVerifierThereIsNoServer(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("doors open")
		}
	}()
	webhook.New(webhook.Config{Rank: twilio.Rank}, &line{})
}

func TestHealth(t *testing.T) {
	word, ready := "ok", true
	h := handler(&line{}, func(c *webhook.Config) { c.State = func(context.Context) (string, bool) { return word, ready } })
	get := func(h http.Handler, path string) (int, string) {
		w := serve(h, httptest.NewRequest(http.MethodGet, path, nil))
		return w.Code, w.Body.String()
	}
	check := func(path string, code int) {
		t.Helper()
		if got, body := get(h, path); got != code || body != word {
			t.Errorf("%s: %d %q, want %d %q", path, got, body, code, word)
		}
	}
	check("/healthz", 200)
	check("/readyz", 200)
	if code, _ := get(handler(&line{}), "/readyz"); code != 404 {
		t.Errorf("served though nobody asked: %d", code)
	}
	word = "degraded" // it still brings danger to humans
	check("/healthz", 200)
	check("/readyz", 200)
	word, ready = "down", false
	check("/healthz", 200)
	check("/readyz", 503)
}

// What the line could not take in, but acted on, is answered in the document.
func TestAReplyIsSaidInTheAnswer(t *testing.T) {
	l := &line{reply: `Don't wait: "988" <now> & 911. ¿Sí? 👋`}
	w := serve(handler(l), post("/twilio/sms", sms(), token))
	var doc struct {
		XMLName xml.Name `xml:"Response"`
		Message []string
	}
	if err := xml.Unmarshal(w.Body.Bytes(), &doc); err != nil || w.Code != 200 {
		t.Fatalf("%d %q: %v", w.Code, w.Body, err)
	}
	if len(doc.Message) != 1 || doc.Message[0] != l.reply || w.Header().Get("Content-Type") != "text/xml; charset=utf-8" {
		t.Errorf("says %q as %q", doc.Message, w.Header().Get("Content-Type"))
	}
}

// What is told of a request is its route and its status, and nothing that was asked.
func TestEachRequestOfTwiliosIsTold(t *testing.T) {
	var told []string
	h := handler(&line{during: func(context.Context) { panic("words") }}, func(c *webhook.Config) {
		c.Served = func(route string, status int, took time.Duration) {
			if took < 0 {
				t.Errorf("took %v", took)
			}
			told = append(told, fmt.Sprint(route, " ", status))
		}
	})
	serve(h, post("/twilio/sms?words", sms(), token))
	serve(h, post("/twilio/sms", sms(), "a stranger's"))
	serve(h, post("/twilio/status?e=t1.1", sms("MessageStatus", "sent"), token))
	serve(h, post("/elsewhere/words", sms(), token))
	if want := []string{"/twilio/sms 500", "/twilio/sms 403", "/twilio/status 200"}; !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
}
