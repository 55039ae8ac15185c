package webhook_test

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/warmline/warmline/bot"
)

// report is the form of a delivery report, as Twilio posts it.
func report(status string, pairs ...string) string {
	form := url.Values{
		"MessageSid": {"SM1"}, "SmsSid": {"SM1"}, "MessageStatus": {status}, "SmsStatus": {status},
		"From": {"+16175550100"}, "To": {"+16175550123"}, "AccountSid": {"AC1"}, "ApiVersion": {"2010-04-01"},
	}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	return form.Encode()
}

func TestAReportIsTakenIn(t *testing.T) {
	tests := []struct {
		name   string
		uri    string
		form   string
		status int
		want   []reported
	}{
		{"queued", "?e=c1.7", report("queued"), 200, []reported{{"c1.7", bot.StatusSent, 0, "SM1"}}},
		{"sending", "?e=c1.7", report("sending"), 200, []reported{{"c1.7", bot.StatusSent, 0, "SM1"}}},
		{"sent", "?e=c1.7", report("sent"), 200, []reported{{"c1.7", bot.StatusSent, 0, "SM1"}}},
		{"delivered", "?e=c1.7", report("delivered", "RawDlrDoneDate", "2604011200"), 200, []reported{{"c1.7", bot.StatusDelivered, 0, "SM1"}}},
		{"read", "?e=c1.7", report("read"), 200, []reported{{"c1.7", bot.StatusDelivered, 0, "SM1"}}},
		{"undelivered", "?e=c1.7", report("undelivered", "ErrorCode", "30003"), 200, []reported{{"c1.7", bot.StatusUndelivered, 30003, "SM1"}}},
		{"failed", "?e=c1.7", report("failed", "ErrorCode", "30007"), 200, []reported{{"c1.7", bot.StatusFailed, 30007, "SM1"}}},
		{"canceled", "?e=c1.7", report("canceled"), 200, []reported{{"c1.7", bot.StatusDropped, 0, "SM1"}}},
		{"a code nobody can read", "?e=c1.7", report("failed", "ErrorCode", "x"), 200, []reported{{"c1.7", bot.StatusFailed, 0, "SM1"}}},
		{"an escaped effect id", "?e=d%2Dana.12", report("sent"), 200, []reported{{"d-ana.12", bot.StatusSent, 0, "SM1"}}},
		{"a status new to us", "?e=c1.7", report("pondered"), 200, nil},
		{"no effect id", "", report("sent"), 400, nil},
		{"an effect id in the form is not ours", "", report("sent", "e", "c1.7"), 400, nil},
		{"an effect id without end", "?e=" + strings.Repeat("c", 201), report("sent"), 400, nil},
		{"no status", "?e=c1.7", report(""), 400, nil},
		{"no sid", "?e=c1.7", report("sent", "MessageSid", ""), 400, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := &line{}
			w := serve(handler(l), post("/twilio/status"+tt.uri, tt.form, token))
			if w.Code != tt.status {
				t.Errorf("status %d, want %d", w.Code, tt.status)
			}
			if !slices.Equal(l.reported, tt.want) {
				t.Errorf("reported %v, want %v", l.reported, tt.want)
			}
			checkAnswer(t, w)
		})
	}
}

// An effect id that was changed on the way is no longer signed.
func TestAReportForAnotherEffectIsRefused(t *testing.T) {
	l := &line{}
	r := post("/twilio/status?e=c1.7", report("sent"), token)
	r.RequestURI = "/twilio/status?e=c1.8"
	r.URL.RawQuery = "e=c1.8"
	if w := serve(handler(l), r); w.Code != 403 || len(l.reported) > 0 {
		t.Errorf("%d, reported %v", w.Code, l.reported)
	}
}
