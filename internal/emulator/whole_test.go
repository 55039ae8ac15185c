package emulator_test

import (
	"context"
	"errors"
	"log/slog"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/twilio"
	"github.com/warmline/warmline/internal/webhook"
)

// echo is a line that answers every text with its words and remembers reports.
type echo struct {
	texter bot.Texter

	mu      sync.Mutex
	reports []bot.Status
	codes   []int
}

func (l *echo) Hear(ctx context.Context, h bot.Heard) (string, error) {
	_, err := l.texter.SendText(ctx, bot.Text{From: h.To, To: h.From, Body: "You said: " + h.Body, Report: "/twilio/status?e=it's%20c1.7"})
	return "", err
}

func (l *echo) Reported(_ context.Context, effect string, status bot.Status, code int, _ string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if effect != "it's c1.7" {
		return errors.New("not our effect")
	}
	l.reports = append(l.reports, status)
	l.codes = append(l.codes, code)
	return nil
}

// whole joins the emulator, our webhooks and our client over real HTTP.
func whole(t testing.TB, change ...func(*emulator.Config)) (*emulator.Emulator, *echo, *twilio.Client) {
	t.Helper()
	hooks := httptest.NewUnstartedServer(nil)
	public := "http://" + hooks.Listener.Addr().String()
	e, s := start(t, append(change, func(c *emulator.Config) { c.Webhook = public + "/twilio/sms#rc=1&rp=all" })...)
	texter, err := twilio.New(twilio.Config{AccountSID: account, AuthToken: token, BaseURL: s.URL, PublicURL: public})
	if err != nil {
		t.Fatal(err)
	}
	l := &echo{texter: texter}
	hooks.Config.Handler = webhook.New(webhook.Config{
		Verifier: twilio.Verifier{PublicURL: public, Tokens: []string{"", token}},
		Rank:     twilio.Rank,
		Own:      []phone.Number{ours},
		Log:      slog.New(slog.DiscardHandler),
	}, l)
	hooks.Start()
	t.Cleanup(hooks.Close)
	return e, l, texter
}

func TestATextIsAnsweredAndItsDeliveryReported(t *testing.T) {
	e, l, _ := whole(t)
	e.Text(ria, ours, "שלום 👋 it's 1+1 & more")
	in, err := e.Wait(soon(t), ria, 1)
	if err != nil || in[0].Body != "You said: שלום 👋 it's 1+1 & more" || in[0].From != ours {
		t.Errorf("got %v, %v", in, err)
	}
	idle(t, e)
	if want := []bot.Status{bot.StatusSent, bot.StatusDelivered}; !slices.Equal(l.reports, want) {
		t.Errorf("reported %v, want %v", l.reports, want)
	}
	if got := e.Inbox(ours)[0].Webhook; got != 200 {
		t.Errorf("the webhook answered %d", got)
	}
}

func TestAPhoneThatIsOffIsReportedWithItsCode(t *testing.T) {
	e, l, _ := whole(t)
	e.Fail(emulator.Undelivered)
	e.Text(ria, ours, "hi")
	idle(t, e)
	if !slices.Equal(l.reports, []bot.Status{bot.StatusSent, bot.StatusUndelivered}) || !slices.Equal(l.codes, []int{0, 30003}) {
		t.Errorf("reported %v %v", l.reports, l.codes)
	}
	if twilio.DeliveryFault(l.codes[1]) != bot.FaultRetry {
		t.Error("a phone that is off may be on later")
	}
}

func TestOurOwnTextIsNotAnswered(t *testing.T) {
	e, _, _ := whole(t)
	e.Text(ours, ours, "hi")
	idle(t, e)
	if in := e.Inbox(ours); len(in) != 1 || in[0].Webhook != 200 {
		t.Errorf("got %v", in)
	}
}

// Every way to fail arrives at the sender as the right fault, and only the modes
// that say so leave a message behind.
func TestWhatTheClientMakesOfEachFailure(t *testing.T) {
	tests := []struct {
		mode    emulator.Mode
		fault   bot.Fault
		code    int
		arrives int
	}{
		{emulator.ServerErrors, bot.FaultUnknown, 20500, 0},
		{emulator.TooMany, bot.FaultRetry, 20429, 0},
		{emulator.ResetBefore, bot.FaultUnknown, 0, 0},
		{emulator.ResetAfter, bot.FaultUnknown, 0, 1},
		{emulator.ErrorAfter, bot.FaultUnknown, 20500, 1},
		{emulator.Hang, bot.FaultUnknown, 0, 1},
	}
	for _, tt := range tests {
		t.Run(string(tt.mode), func(t *testing.T) {
			e, _, texter := whole(t)
			other := phone.Number("+16175550124")
			e.Fail(tt.mode, ria)
			patience := 5 * time.Second
			if tt.mode == emulator.Hang {
				patience = 200 * time.Millisecond
			}
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			_, err := texter.SendText(ctx, bot.Text{From: ours, To: ria, Body: "hi"})
			var s *bot.SendError
			if !errors.As(err, &s) || s.Fault != tt.fault || s.Code != tt.code {
				t.Errorf("got %+v", err)
			}
			if _, err := texter.SendText(t.Context(), bot.Text{From: ours, To: other, Body: "hi"}); err != nil {
				t.Errorf("another phone: %v", err)
			}
			idle(t, e)
			if n := len(e.Inbox(ria)); n != tt.arrives {
				t.Errorf("%d arrived, want %d", n, tt.arrives)
			}
			e.Fail(emulator.None)
			if on := e.Failing(); len(on) > 0 {
				t.Errorf("still failing: %v", on)
			}
			if _, err := texter.SendText(t.Context(), bot.Text{From: ours, To: ria, Body: "hi"}); err != nil {
				t.Errorf("after the end of it: %v", err)
			}
		})
	}
}

func TestAStoppedPhoneIsOptedOut(t *testing.T) {
	e, _, texter := whole(t)
	e.Text(ria, ours, "STOP")
	_, err := texter.SendText(t.Context(), bot.Text{From: ours, To: ria, Body: "hi"})
	var s *bot.SendError
	if !errors.As(err, &s) || s.Fault != bot.FaultOptedOut || s.Code != 21610 {
		t.Errorf("got %v", err)
	}
}

func BenchmarkCreate(b *testing.B) {
	for name, discard := range map[string]bool{"kept": false, "discarded": true} {
		b.Run(name, func(b *testing.B) {
			_, _, texter := whole(b, func(c *emulator.Config) { c.Discard = discard })
			b.SetParallelism(32)
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if _, err := texter.SendText(b.Context(), bot.Text{From: ours, To: ria, Body: "hi"}); err != nil {
						b.Error(err)
					}
				}
			})
		})
	}
}
