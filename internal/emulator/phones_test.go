package emulator_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

func answerWith(document string) func(int, http.ResponseWriter) {
	return func(_ int, w http.ResponseWriter) { io.WriteString(w, document) }
}

func TestSubscribersSeeEveryChange(t *testing.T) {
	e, s := start(t)
	changes, cancel := e.Subscribe()
	e.Text(ria, ours, "hi")
	create(t, s)
	idle(t, e)
	cancel()
	cancel() // a second time is harmless
	e.Text(ria, ours, "unseen")
	var got []string
	for m := range changes {
		got = append(got, m.Body+" "+m.Status)
	}
	if want := "hi received, hello queued, hello sent, hello delivered"; strings.Join(got, ", ") != want {
		t.Errorf("saw %q, want %s", got, want)
	}
}

func TestASubscriberWhoSleepsStopsNobody(t *testing.T) {
	e, _ := start(t)
	_, cancel := e.Subscribe()
	defer cancel()
	for range 1100 {
		e.Text(ria, ours, "hi")
	}
	if n := len(e.Messages()); n != 1100 {
		t.Errorf("%d messages", n)
	}
}

func TestWaitGivesUpWithItsContext(t *testing.T) {
	e, _ := start(t)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if in, err := e.Wait(ctx, ria, 1); !errors.Is(err, context.DeadlineExceeded) || len(in) > 0 {
		t.Errorf("%v, %v", in, err)
	}
}

func TestManyPhonesAtOnce(t *testing.T) {
	h := newHook(t, answerWith("<Response><Message>got it</Message></Response>"))
	e, s := start(t, func(c *emulator.Config) { c.Webhook = h.URL })
	var all sync.WaitGroup
	for i := range 20 {
		p := phone.Number(fmt.Sprintf("+1617555%04d", 2000+i))
		all.Go(func() {
			for range 5 {
				e.Text(p, ours, "hi")
				create(t, s, "To", string(p), "StatusCallback", h.URL)
				e.Inbox(p)
				e.Fail(emulator.None, p)
			}
			if in, err := e.Wait(soon(t), p, 10); err != nil || len(in) != 10 {
				t.Errorf("%d of 10 arrived: %v", len(in), err)
			}
		})
	}
	all.Wait()
	idle(t, e)
	if n := len(e.Messages()); n != 20*15 {
		t.Errorf("%d messages, want 300", n)
	}
}

func TestSegments(t *testing.T) {
	for _, tt := range []struct {
		body string
		want int
	}{
		{"", 1},
		{strings.Repeat("a", 160), 1},
		{strings.Repeat("a", 161), 2},
		{strings.Repeat("a", 306), 2},
		{strings.Repeat("a", 307), 3},
		{strings.Repeat("€", 80), 1},
		{strings.Repeat("€", 81), 2},
		{strings.Repeat("é", 160), 1},
		{strings.Repeat("ê", 70), 1},
		{strings.Repeat("ê", 71), 2},
		{strings.Repeat("a", 70) + "’", 2},
		{strings.Repeat("👋", 35), 1},
		{strings.Repeat("👋", 36), 2},
		{strings.Repeat("ж", 134), 2},
		{strings.Repeat("ж", 135), 3},
	} {
		if got := emulator.Segments(tt.body); got != tt.want {
			t.Errorf("%.20q…: %d, want %d", tt.body, got, tt.want)
		}
	}
}
