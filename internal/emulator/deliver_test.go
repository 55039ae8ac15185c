package emulator_test

import (
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

func TestADeliveryIsReportedStepByStep(t *testing.T) {
	tests := []struct {
		name    string
		mode    emulator.Mode
		service string
		want    []string
		codes   []string
	}{
		{"delivered", emulator.None, "", []string{"sent", "delivered"}, []string{"", ""}},
		{"through a service", emulator.None, "MG1", []string{"queued", "sent", "delivered"}, []string{"", "", ""}},
		{"phone off", emulator.Undelivered, "", []string{"sent", "undelivered"}, []string{"", "30003"}},
		{"twice and last one first", emulator.Disorder, "", []string{"delivered", "delivered", "sent", "sent"}, []string{"", "", "", ""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			h := newHook(t, nil)
			e, s := start(t)
			e.Fail(tt.mode, ria)
			sid := create(t, s, "StatusCallback", h.URL+"/twilio/status?e=c1.7", "MessagingServiceSid", tt.service)
			idle(t, e)
			if got := h.got("MessageStatus"); !slices.Equal(got, tt.want) {
				t.Errorf("reported %v, want %v", got, tt.want)
			}
			if got := h.got("ErrorCode"); !slices.Equal(got, tt.codes) {
				t.Errorf("codes %q, want %q", got, tt.codes)
			}
			for name, want := range map[string]string{
				"MessageSid": sid, "SmsSid": sid, "AccountSid": account, "From": string(ours), "To": string(ria), "MessagingServiceSid": tt.service,
			} {
				if got := h.got(name); got[0] != want {
					t.Errorf("%s is %q, want %q", name, got[0], want)
				}
			}
			for _, r := range h.asked {
				if r.RequestURI != "/twilio/status?e=c1.7" {
					t.Errorf("reported to %s", r.RequestURI)
				}
			}
			if arrived := len(e.Inbox(ria)) == 1; arrived != (tt.mode != emulator.Undelivered) {
				t.Errorf("arrived: %v", arrived)
			}
		})
	}
}

func TestAPhoneGetsTextsInTheOrderTheyWereSent(t *testing.T) {
	e, s := start(t)
	want := []string{"one", "two", "three", "four", "five"}
	for _, body := range want {
		create(t, s, "Body", body)
	}
	in, err := e.Wait(soon(t), ria, len(want))
	if err != nil || !slices.Equal(bodies(in), want) {
		t.Errorf("got %v, %v", bodies(in), err)
	}
}

func TestDeliveryTakesItsDelay(t *testing.T) {
	e, s := start(t, func(c *emulator.Config) { c.Delay = 100 * time.Millisecond })
	began := time.Now()
	create(t, s)
	if len(e.Inbox(ria)) > 0 {
		t.Error("arrived at once")
	}
	idle(t, e)
	if took := time.Since(began); took < 200*time.Millisecond || len(e.Inbox(ria)) != 1 {
		t.Errorf("%d arrived after %v", len(e.Inbox(ria)), took)
	}
}

func TestCloseEndsDeliveries(t *testing.T) {
	e, s := start(t, func(c *emulator.Config) { c.Delay = time.Hour })
	create(t, s)
	done := make(chan struct{})
	go func() { e.Close(); close(done) }()
	select {
	case <-done:
	case <-soon(t).Done():
		t.Fatal("still open")
	}
}

func TestASinkKeepsAndReportsNothing(t *testing.T) {
	h := newHook(t, nil)
	e, s := start(t, func(c *emulator.Config) { c.Discard = true; c.Webhook = h.URL })
	sid := create(t, s, "StatusCallback", h.URL)
	e.Text(ria, ours, "in")
	idle(t, e)
	if len(e.Messages()) > 0 || len(e.Inbox(ria)) > 0 {
		t.Error("kept")
	}
	if status, _ := api(t, "GET", messages(s)+"/"+sid+".json", nil); status != 404 {
		t.Errorf("fetch: %d", status)
	}
	if got := h.got("SmsStatus"); !slices.Equal(got, []string{"received"}) {
		t.Errorf("webhook asked for %v, want the one text heard", got)
	}
}

func TestAFailingReportHarmsNobody(t *testing.T) {
	h := newHook(t, func(_ int, w http.ResponseWriter) { w.WriteHeader(500) })
	e, s := start(t)
	create(t, s, "StatusCallback", h.URL)
	if _, err := e.Wait(soon(t), ria, 1); err != nil {
		t.Error(err)
	}
	idle(t, e)
	if n := len(h.got("MessageStatus")); n != 2 {
		t.Errorf("%d reports for 2 steps: a 500 is not tried again", n)
	}
}

func TestAHeldTextIsSilentUntilItIsFinished(t *testing.T) {
	h := newHook(t, nil)
	e, s := start(t, func(c *emulator.Config) {
		c.Mishap = func(phone.Number, string) emulator.Mode { return emulator.Held }
	})
	sid := create(t, s, "StatusCallback", h.URL)
	idle(t, e)
	if got := h.got("MessageStatus"); !slices.Equal(got, []string{"sent"}) || len(e.Inbox(ria)) > 0 {
		t.Errorf("held: reports %v, %d at the phone", got, len(e.Inbox(ria)))
	}
	e.Finish(sid, "undelivered")
	idle(t, e)
	if got := h.got("ErrorCode"); !slices.Equal(got, []string{"", "30003"}) {
		t.Errorf("finished: codes %v", got)
	}
}
