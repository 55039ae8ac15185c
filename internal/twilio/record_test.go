package twilio_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/twilio"
)

const (
	account              = "AC0123456789abcdef0123456789abcdef"
	secret               = "recordtoken"
	line    phone.Number = "+16175550100"
	page    phone.Number = "+16175550110"
	ria     phone.Number = "+16175550123"
	marta   phone.Number = "+16175550124"
	foreign phone.Number = "+16175550199"
)

var noon = time.Date(2026, 4, 1, 12, 0, 0, 700_000_000, time.UTC)

// carrier is an account at the emulator and a client of it.
type carrier struct {
	*emulator.Emulator
	clock  *clock.Manual
	record *twilio.Record
	client *twilio.Client
}

func open(t *testing.T, api func(http.Handler) http.Handler, change ...func(*emulator.Config)) carrier {
	t.Helper()
	a := carrier{clock: clock.NewManual(noon)}
	cfg := emulator.Config{AccountSID: account, AuthToken: secret, Clock: a.clock}
	for _, c := range change {
		c(&cfg)
	}
	a.Emulator = emulator.New(cfg)
	t.Cleanup(a.Close)
	h := a.Handler()
	if api != nil {
		h = api(h)
	}
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	a.client = clientOf(t, s.URL)
	a.record = a.client.Record(line, page, line)
	return a
}

func clientOf(t *testing.T, url string) *twilio.Client {
	t.Helper()
	c, err := twilio.New(twilio.Config{AccountSID: account, AuthToken: secret, BaseURL: url})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// inbound lists what was heard since a moment.
func (a carrier) inbound(t *testing.T, since time.Time) (got []bot.Heard, err error) {
	t.Helper()
	err = a.record.Inbound(t.Context(), since, func(h bot.Heard) error { got = append(got, h); return nil })
	return got, err
}

// private holds an error to telling nothing of anybody.
func private(t *testing.T, err error) {
	t.Helper()
	for _, p := range []string{"6175550", "secret words", secret, "/Accounts/", "To="} {
		if err != nil && strings.Contains(err.Error(), p) {
			t.Errorf("the error tells %q: %v", p, err)
		}
	}
}

func TestInboundIsWhatPhonesSentToOurNumbersOldestFirst(t *testing.T) {
	a := open(t, nil)
	a.Text(ria, line, "too old")
	a.clock.Advance(time.Second)
	since := a.clock.Now().Add(-200 * time.Millisecond) // within the second in which the first was sent
	one := a.Text(ria, line, "one")
	a.clock.Advance(time.Second)
	two := a.Text(marta, page, "two é 👋")
	a.Text(ria, foreign, "to a number that is not ours")
	a.Text(page, line, "from a number that is ours")
	if _, err := a.client.SendText(t.Context(), bot.Text{From: line, To: ria, Body: "from us"}); err != nil {
		t.Fatal(err)
	}
	a.clock.Advance(time.Minute)
	three := a.Picture(ria, line, "", 2)
	four := a.Text(ria, line, "")

	got, err := a.inbound(t, since)
	if err != nil {
		t.Fatal(err)
	}
	at := noon.Truncate(time.Second).Unix() + 1
	want := []bot.Heard{
		{Op: one, From: ria, To: line, Body: "one", At: at},
		{Op: two, From: marta, To: page, Body: "two é 👋", At: at + 1},
		{Op: three, From: ria, To: line, Media: 2, At: at + 61},
		{Op: four, From: ria, To: line, At: at + 61, Blank: true},
	}
	if len(got) != len(want) {
		t.Fatalf("got %d texts, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i].Op != want[i].Op || got[i].From != want[i].From || got[i].To != want[i].To || got[i].Body != want[i].Body ||
			got[i].Media != want[i].Media || got[i].At != want[i].At || got[i].Blank != want[i].Blank {
			t.Errorf("text %d: got %+v, want %+v", i, got[i], want[i])
		}
	}
}

func TestInboundWalksThroughEveryPage(t *testing.T) {
	a := open(t, nil)
	var sent []string
	for i := range 2300 {
		if i%100 == 0 {
			a.clock.Advance(time.Second)
		}
		sent = append(sent, a.Text(ria, line, fmt.Sprint(i, strings.Repeat(" é👋", 300)))) // pages of more than a megabyte
	}
	var got []string
	err := a.record.Inbound(t.Context(), noon, func(h bot.Heard) error { got = append(got, h.Op); return nil })
	if err != nil || !slices.Equal(got, sent) {
		t.Errorf("%d texts of %d, or in another order: %v", len(got), len(sent), err)
	}
}

// One broken page keeps nobody waiting who is on another.
func TestAPageThatCannotBeReadHidesNoOther(t *testing.T) {
	a := open(t, func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Query().Get("PageToken") != "" {
				w.WriteHeader(http.StatusBadGateway)
				return
			}
			next.ServeHTTP(w, r)
		})
	})
	for range 1001 {
		a.Text(ria, line, "hi")
	}
	a.clock.Advance(time.Second)
	other := a.Text(marta, page, "on another number")
	got, err := a.inbound(t, noon)
	var api *twilio.APIError
	if !errors.As(err, &api) || api.Status != http.StatusBadGateway {
		t.Errorf("got %v", err)
	}
	if len(got) != 1001 || got[len(got)-1].Op != other {
		t.Errorf("%d texts, want the 1000 newest and the one to another number", len(got))
	}
}

func TestInboundEndsAtTheFirstErrorOfEach(t *testing.T) {
	a := open(t, nil)
	a.Text(ria, line, "one")
	a.Text(ria, line, "two")
	enough, n := errors.New("enough"), 0
	err := a.record.Inbound(t.Context(), noon, func(bot.Heard) error { n++; return enough })
	if !errors.Is(err, enough) || n != 1 {
		t.Errorf("%d texts, %v", n, err)
	}
}

func TestAListThatFailsIsAnErrorThatTellsNothing(t *testing.T) {
	for _, tt := range []struct {
		mode   emulator.Mode
		status int
	}{{emulator.ServerErrors, 500}, {emulator.TooMany, 429}, {emulator.ResetBefore, 0}, {emulator.Hang, 0}} {
		t.Run(string(tt.mode), func(t *testing.T) {
			a := open(t, nil)
			a.Text(ria, line, "secret words")
			a.FailLists(tt.mode)
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
			if tt.mode == emulator.Hang {
				ctx, cancel = context.WithTimeout(t.Context(), 100*time.Millisecond)
			}
			defer cancel()
			err := a.record.Inbound(ctx, noon, func(bot.Heard) error { return nil })
			private(t, err)
			var api *twilio.APIError
			if err == nil || errors.As(err, &api) != (tt.status > 0) || tt.status > 0 && api.Status != tt.status {
				t.Errorf("got %v", err)
			}
			_, err = a.record.Outbound(ctx, bot.Text{To: ria, Body: "secret words"}, noon)
			private(t, err)
			if err == nil {
				t.Error("no error from the other list")
			}
			a.FailLists(emulator.None)
			if got, err := a.inbound(t, noon); err != nil || len(got) != 1 {
				t.Errorf("after the end of it: %d texts, %v", len(got), err)
			}
		})
	}
}

func TestAnAnswerThatIsNoListIsAnErrorThatTellsNothing(t *testing.T) {
	for name, answer := range map[string]string{
		"a page for people":           `<html>+16175550123 secret words</html>`,
		"other types":                 `{"messages":[{"body":6175550123}]}`,
		"a number elsewhere":          `{"end":6175550123.5}`,
		"cut short":                   `{"messages":[{"body":"secret words`,
		"a circle":                    `{"messages":[],"next_page_uri":"/2010-04-01/Accounts/AC1/Messages.json?PageToken=x&Page=1"}`,
		"a next page without a token": `{"messages":[],"next_page_uri":"/2010-04-01/Accounts/AC1/Messages.json?Page=1"}`,
		"a next page that is no URL":  `{"messages":[],"next_page_uri":"%zz6175550123"}`,
	} {
		t.Run(name, func(t *testing.T) {
			s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, answer) }))
			defer s.Close()
			err := clientOf(t, s.URL).Record(line).Inbound(t.Context(), noon, func(bot.Heard) error { return nil })
			private(t, err)
			if err == nil {
				t.Error("taken for a list")
			}
		})
	}
}

// Credentials and questions go where the configuration says and nowhere else,
// whatever an answer names as its next page.
func TestTheNextPageIsAskedWhereTheConfigurationSays(t *testing.T) {
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("asked elsewhere") }))
	defer elsewhere.Close()
	var asked []string
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		asked = append(asked, strings.Join([]string{r.URL.Path, q.Get("To"), q.Get("DateSent>"), q.Get("PageSize"), q.Get("PageToken"), q.Get("Page")}, " "))
		if q.Get("PageToken") == "" {
			fmt.Fprintf(w, `{"next_page_uri":"%s/2010-04-01/Accounts/AC9/Messages.json?To=other&PageToken=tok&Page=1"}`, elsewhere.URL)
			return
		}
		io.WriteString(w, `{}`)
	}))
	defer s.Close()
	east := time.FixedZone("east", 3*60*60)
	if err := clientOf(t, s.URL).Record(line).Inbound(t.Context(), noon.In(east), func(bot.Heard) error { return nil }); err != nil {
		t.Fatal(err)
	}
	path := "/2010-04-01/Accounts/" + account + "/Messages.json"
	want := []string{
		path + " +16175550100 2026-04-01T12:00:00Z 1000  ",
		path + " +16175550100 2026-04-01T12:00:00Z 1000 tok 1",
	}
	if !slices.Equal(asked, want) {
		t.Errorf("asked %q, want %q", asked, want)
	}
}

func TestOutboundFindsATextByItsWords(t *testing.T) {
	a := open(t, nil)
	send := func(text bot.Text) string {
		t.Helper()
		sid, err := a.client.SendText(t.Context(), text)
		if err != nil {
			t.Fatal(err)
		}
		return sid
	}
	hello := bot.Text{From: line, To: ria, Body: "hello"}
	send(hello)
	a.clock.Advance(time.Minute)
	since := a.clock.Now()
	delivered := send(hello)
	a.Fail(emulator.Undelivered, ria)
	off := send(hello)
	a.Fail(emulator.None)
	send(bot.Text{From: line, To: ria, Body: "hello "})
	send(bot.Text{From: page, To: ria, Body: "hello"})
	send(bot.Text{From: line, To: marta, Body: "hello"})
	a.Text(ria, line, "hello")
	if err := a.Idle(t.Context()); err != nil {
		t.Fatal(err)
	}
	got, err := a.record.Outbound(t.Context(), hello, since)
	want := []bot.Found{{SID: off, Status: bot.StatusUndelivered, Code: 30003}, {SID: delivered, Status: bot.StatusDelivered}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}
	if got, err := a.record.Outbound(t.Context(), bot.Text{To: ria, Body: "hello"}, since); err != nil || len(got) != 3 {
		t.Errorf("whichever number sent it: %+v, %v", got, err)
	}
	if got, err := a.record.Outbound(t.Context(), bot.Text{To: ria, Body: "never said"}, since); err != nil || got != nil {
		t.Errorf("a text that never left: %+v, %v", got, err)
	}
}

// A text that Twilio has taken and not sent yet is found too: sending it again
// would send it twice.
func TestOutboundFindsATextThatStillWaits(t *testing.T) {
	a := open(t, nil, func(c *emulator.Config) { c.Delay = time.Hour })
	sid, err := a.client.SendText(t.Context(), bot.Text{From: line, To: ria, Body: "hello"})
	if err != nil {
		t.Fatal(err)
	}
	got, err := a.record.Outbound(t.Context(), bot.Text{From: line, To: ria, Body: "hello"}, noon)
	if err != nil || !slices.Equal(got, []bot.Found{{SID: sid, Status: bot.StatusSent}}) {
		t.Errorf("got %+v, %v", got, err)
	}
}

// A list without words tells of nothing that it did not leave.
func TestOutboundWithoutWordsIsNoAnswer(t *testing.T) {
	hidden := func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			got := httptest.NewRecorder()
			next.ServeHTTP(got, r)
			w.WriteHeader(got.Code)
			_, _ = io.WriteString(w, strings.ReplaceAll(got.Body.String(), "secret words", ""))
		})
	}
	a := open(t, hidden)
	mine := bot.Text{From: line, To: ria, Body: "secret words"}
	for _, c := range []struct {
		from  phone.Number
		fails bool
	}{{page, false}, {line, true}} { // what another number sent says nothing of ours
		if _, err := a.client.SendText(t.Context(), bot.Text{From: c.from, To: ria, Body: mine.Body}); err != nil {
			t.Fatal(err)
		}
		_, err := a.record.Outbound(t.Context(), mine, noon)
		if (err != nil) != c.fails {
			t.Errorf("after a text from %v: %v", c.from, err)
		}
		private(t, err)
	}
}

// What a list shows beyond what was asked for is left out, for it may read times as days.
func TestInboundLeavesOutWhatWasNotAskedFor(t *testing.T) {
	const right = `{"sid":"SM0","direction":"inbound","from":"+16175550123","to":"+16175550100","date_sent":"Wed, 01 Apr 2026 12:00:00 +0000"}`
	wrong := []string{
		strings.ReplaceAll(right, "12:00:00", "11:59:59"),
		strings.ReplaceAll(right, `"date_sent":"Wed, 01 Apr 2026 12:00:00 +0000"`, `"date_sent":null`),
		strings.ReplaceAll(right, "Wed, 01 Apr 2026", "yesterday"),
		strings.ReplaceAll(right, "inbound", "outbound-api"),
		strings.ReplaceAll(right, "+16175550100", "+16175550199"),
		strings.ReplaceAll(right, "+16175550123", "1800HELPING"),
		strings.ReplaceAll(right, `"sid":"SM0",`, ""),
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `{"messages":[%s,%s]}`, strings.Join(wrong, ","), right)
	}))
	defer s.Close()
	var got []bot.Heard
	err := clientOf(t, s.URL).Record(line).Inbound(t.Context(), noon, func(h bot.Heard) error { got = append(got, h); return nil })
	if err != nil || len(got) != 1 || got[0].Op != "SM0" {
		t.Errorf("got %+v, %v", got, err)
	}
}
