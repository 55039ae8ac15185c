package emulator_test

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/twilio/twilio-go/client"
	v2010 "github.com/twilio/twilio-go/rest/api/v2010"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

func TestCreateAnswersLikeTwilio(t *testing.T) {
	_, s := start(t, func(c *emulator.Config) { c.Delay = time.Hour })
	status, m := api(t, "POST", messages(s)+".json", text("Body", strings.Repeat("a", 161), "ValidityPeriod", "600"))
	sid, _ := m["sid"].(string)
	if status != 201 || !regexp.MustCompile(`^SM[0-9a-f]{32}$`).MatchString(sid) {
		t.Fatalf("%d, sid %q", status, sid)
	}
	for name, want := range map[string]any{
		"status": "queued", "direction": "outbound-api", "from": string(ours), "to": string(ria), "num_segments": "2",
		"num_media": "0", "account_sid": account, "date_created": "Wed, 01 Apr 2026 12:00:00 +0000", "date_sent": nil,
		"error_code": nil, "error_message": nil, "messaging_service_sid": nil, "price": nil, "api_version": "2010-04-01",
		"uri": "/2010-04-01/Accounts/" + account + "/Messages/" + sid + ".json",
	} {
		if got, there := m[name]; got != want || !there {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
}

func TestCreateThroughAServiceHasNoSenderYet(t *testing.T) {
	e, s := start(t, func(c *emulator.Config) { c.Numbers = append(c.Numbers, ours) })
	_, m := api(t, "POST", messages(s)+".json", text("From", "", "MessagingServiceSid", "MG1"))
	if m["status"] != "accepted" || m["from"] != nil || m["num_segments"] != "0" || m["messaging_service_sid"] != "MG1" {
		t.Errorf("got %v", m)
	}
	in, err := e.Wait(soon(t), ria, 1)
	if err != nil || in[0].From != ours {
		t.Errorf("%v arrived: %v", in, err)
	}
}

func TestCreateRefuses(t *testing.T) {
	e, s := start(t, func(c *emulator.Config) { c.Numbers = append(c.Numbers, ours) })
	tests := []struct {
		name string
		form url.Values
		code float64
	}{
		{"no To", text("To", ""), 21604},
		{"To is no number", text("To", "abc"), 21211},
		{"no From", text("From", ""), 21603},
		{"From is not ours", text("From", "+16175550199"), 21606},
		{"no body", text("Body", ""), 21602},
		{"1601 characters", text("Body", strings.Repeat("é", 1601)), 21617},
		{"reports to nowhere", text("StatusCallback", "/status"), 21609},
		{"reports by mail", text("StatusCallback", "ftp://x/y"), 21609},
		{"valid for ever", text("ValidityPeriod", "36001"), 20001},
		{"valid for a while", text("ValidityPeriod", "soon"), 20001},
		{"test number: invalid", text("To", "+15005550001"), 21211},
		{"test number: out of reach", text("To", "+15005550002"), 21612},
		{"test number: country", text("To", "+15005550003"), 21408},
		{"test number: opted out", text("To", "+15005550004"), 21610},
		{"test number: not mobile", text("To", "+15005550009"), 21614},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			status, answer := api(t, "POST", messages(s)+".json", tt.form)
			if status != 400 || answer["code"] != tt.code || answer["status"] != 400.0 || answer["message"] == "" {
				t.Errorf("%d %v, want code %v", status, answer, tt.code)
			}
			if want := fmt.Sprintf("https://www.twilio.com/docs/errors/%v", tt.code); answer["more_info"] != want {
				t.Errorf("more_info %v", answer["more_info"])
			}
		})
	}
	if n := len(e.Messages()); n > 0 {
		t.Errorf("%d messages were created all the same", n)
	}
	if status, _ := api(t, "POST", messages(s)+".json", text("Body", strings.Repeat("é", 1600))); status != 201 {
		t.Errorf("1600 characters: %d", status)
	}
}

// Now and then a send fails, whoever it is for; a phone's own mode goes before.
func TestMishaps(t *testing.T) {
	next := emulator.None
	e, s := start(t, func(c *emulator.Config) { c.Mishap = func(phone.Number, string) emulator.Mode { return next } })
	create(t, s)
	for _, next = range []emulator.Mode{emulator.ServerErrors, emulator.ErrorAfter} {
		if status, _ := api(t, "POST", messages(s)+".json", text()); status != 500 {
			t.Errorf("%s: %d", next, status)
		}
	}
	e.Fail(emulator.TooMany, ria)
	if status, _ := api(t, "POST", messages(s)+".json", text()); status != 429 {
		t.Errorf("a phone with a mode of its own: %d", status)
	}
	if all := e.Messages(); len(all) != 2 || all[1].Body != "hello" {
		t.Errorf("%d messages were created, want 2", len(all))
	}
}

func TestOnlyTheAccountIsLetIn(t *testing.T) {
	_, s := start(t)
	for _, tt := range []struct {
		user, password, path string
		status               int
	}{
		{account, token, "/2010-04-01/Accounts/" + account + "/Messages.json", 200},
		{account, "wrong", "/2010-04-01/Accounts/" + account + "/Messages.json", 401},
		{"AC9", token, "/2010-04-01/Accounts/" + account + "/Messages.json", 401},
		{"", "", "/2010-04-01/Accounts/" + account + "/Messages.json", 401},
		{account, token, "/2010-04-01/Accounts/AC9/Messages.json", 404},
		{account, token, "/2010-04-01/Accounts/" + account + "/Calls.json", 404},
		{account, token, "/2010-04-01/Accounts/" + account + "/Messages/SM9.json", 404},
	} {
		req, _ := http.NewRequest("GET", s.URL+tt.path, nil)
		req.SetBasicAuth(tt.user, tt.password)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != tt.status || !strings.HasPrefix(resp.Header.Get("Content-Type"), "application/json") {
			t.Errorf("%s as %s: %d as %s, want %d", tt.path, tt.user, resp.StatusCode, resp.Header.Get("Content-Type"), tt.status)
		}
	}
}

func TestFetchAndRedact(t *testing.T) {
	e, s := start(t)
	sid := create(t, s)
	idle(t, e)
	one := messages(s) + "/" + sid + ".json"
	if status, m := api(t, "GET", one, nil); status != 200 || m["body"] != "hello" || m["status"] != "delivered" || m["date_sent"] == nil {
		t.Errorf("fetch: %d %v", status, m)
	}
	if status, _ := api(t, "POST", one, url.Values{"Body": {"other words"}}); status != 400 {
		t.Errorf("a body was changed: %d", status)
	}
	if status, _ := api(t, "POST", one, nil); status != 400 {
		t.Errorf("an update of nothing: %d", status)
	}
	if status, m := api(t, "POST", one, url.Values{"Body": {""}}); status != 200 || m["body"] != "" {
		t.Errorf("redact: %d %v", status, m)
	}
	if _, m := api(t, "GET", one, nil); m["body"] != "" {
		t.Errorf("still there: %v", m)
	}
	if status, _ := api(t, "POST", messages(s)+"/SM9.json", url.Values{"Body": {""}}); status != 404 {
		t.Errorf("redact of nothing: %d", status)
	}
}

// elsewhere sends the library's requests to the emulator.
type elsewhere string

func (host elsewhere) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.URL.Scheme, r.URL.Host = "http", string(host)
	return http.DefaultTransport.RoundTrip(r)
}

func library(serverURL string) *v2010.ApiService {
	c := &client.Client{
		Credentials: client.NewCredentials(account, token),
		HTTPClient:  &http.Client{Transport: elsewhere(strings.TrimPrefix(serverURL, "http://"))},
	}
	c.SetAccountSid(account)
	return v2010.NewApiServiceWithClient(c)
}

// Twilio's own library reads the lists: pages, filters, order.
func TestListAsTwiliosLibraryReadsIt(t *testing.T) {
	clock := newClock()
	e, s := start(t, func(c *emulator.Config) { c.Clock = clock })
	noon := clock.Now()
	for i := range 7 {
		clock.set(noon.Add(time.Duration(i) * time.Hour))
		e.Text(ria, ours, fmt.Sprint("in ", i))
	}
	clock.set(noon.Add(24 * time.Hour))
	create(t, s, "Body", "out")
	e.Text("+16175550124", ours, "other")
	idle(t, e)

	tests := []struct {
		name string
		set  func(*v2010.ListMessageParams)
		want string
	}{
		{"all, newest first", func(*v2010.ListMessageParams) {}, "other out in 6 in 5 in 4 in 3 in 2 in 1 in 0"},
		{"in pages", func(p *v2010.ListMessageParams) { p.SetPageSize(2) }, "other out in 6 in 5 in 4 in 3 in 2 in 1 in 0"},
		{"to us, in pages", func(p *v2010.ListMessageParams) { p.SetTo(string(ours)).SetPageSize(3) }, "other in 6 in 5 in 4 in 3 in 2 in 1 in 0"},
		{"pages that end evenly", func(p *v2010.ListMessageParams) { p.SetTo(string(ours)).SetPageSize(4) }, "other in 6 in 5 in 4 in 3 in 2 in 1 in 0"},
		{"from one phone", func(p *v2010.ListMessageParams) { p.SetFrom(string(ria)) }, "in 6 in 5 in 4 in 3 in 2 in 1 in 0"},
		{"to a phone", func(p *v2010.ListMessageParams) { p.SetTo(string(ria)) }, "out"},
		{"since", func(p *v2010.ListMessageParams) { p.SetDateSentAfter(noon.Add(5 * time.Hour)) }, "other out in 6 in 5"},
		{"since, in pages", func(p *v2010.ListMessageParams) { p.SetDateSentAfter(noon.Add(4 * time.Hour)).SetPageSize(1) }, "other out in 6 in 5 in 4"},
		{"until", func(p *v2010.ListMessageParams) { p.SetDateSentBefore(noon.Add(time.Hour)) }, "in 1 in 0"},
		{"nobody's", func(p *v2010.ListMessageParams) { p.SetTo("+16175559999") }, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := &v2010.ListMessageParams{}
			tt.set(p)
			list, err := library(s.URL).ListMessage(p)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, m := range list {
				got = append(got, *m.Body)
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestListByDayAndNonsense(t *testing.T) {
	clock := newClock()
	e, s := start(t, func(c *emulator.Config) { c.Clock = clock })
	e.Text(ria, ours, "first day")
	clock.set(clock.Now().Add(24 * time.Hour))
	e.Text(ria, ours, "second day")
	for query, want := range map[string]int{
		"DateSent=2026-04-01":    1,
		"DateSent=2026-04-03":    0,
		"DateSent%3E=2026-04-02": 1,
		"DateSent%3C=2026-04-02": 2,
		"DateSent>=2026-04-01":   2,
	} {
		_, page := api(t, "GET", messages(s)+".json?"+query, nil)
		if got := len(page["messages"].([]any)); got != want {
			t.Errorf("%s: %d messages, want %d", query, got, want)
		}
	}
	for _, query := range []string{"DateSent=yesterday", "PageSize=0", "PageSize=many"} {
		if status, _ := api(t, "GET", messages(s)+".json?"+query, nil); status != 400 {
			t.Errorf("%s: %d, want 400", query, status)
		}
	}
}

// A text that comes between two pages neither repeats nor hides another.
func TestPagesHoldStill(t *testing.T) {
	e, s := start(t)
	for i := range 4 {
		e.Text(ria, ours, fmt.Sprint(i))
	}
	_, page := api(t, "GET", messages(s)+".json?PageSize=2", nil)
	e.Text(ria, ours, "meanwhile")
	_, next := api(t, "GET", s.URL+page["next_page_uri"].(string), nil)
	var got []string
	for i, p := range []map[string]any{page, next} {
		list := p["messages"].([]any)
		if len(list) != 2 || p["page"] != float64(i) || p["page_size"] != 2.0 || p["start"] != float64(2*i) || p["end"] != float64(2*i+1) {
			t.Errorf("page %d: %v", i, p)
		}
		for _, m := range list {
			got = append(got, m.(map[string]any)["body"].(string))
		}
	}
	if !slices.Equal(got, []string{"3", "2", "1", "0"}) || next["next_page_uri"] != nil {
		t.Errorf("got %v, next %v", got, next["next_page_uri"])
	}
}
