package alarm_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/alarm"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
)

// carrier takes texts, or fails first with each of errs.
type carrier struct {
	mu    sync.Mutex
	errs  []error
	tries []time.Time
	took  []bot.Text
}

func (c *carrier) SendText(ctx context.Context, t bot.Text) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tries = append(c.tries, time.Now())
	if _, limited := ctx.Deadline(); !limited {
		return "", errors.New("a try without end")
	}
	if len(c.errs) > 0 {
		err := c.errs[0]
		c.errs = c.errs[1:]
		return "", err
	}
	c.took = append(c.took, t)
	return "SM1", nil
}

// sample is read once: its rules take a while.
var sample = sync.OnceValues(func() (*program.Folder, error) { return program.Load("") })

func world(t *testing.T) *bot.World {
	t.Helper()
	f, err := sample()
	if err != nil {
		t.Fatal(err)
	}
	lead := func(id, number, lang string, verified bool) handoff.Coach {
		return handoff.Coach{ID: id, Phone: phone.Number(number), Langs: []string{lang}, Roles: []handoff.Role{handoff.Lead}, Verified: verified}
	}
	return &bot.World{
		Program: f.Program, Texts: f.Texts, Leads: []phone.Number{"+16175550190", "+16175550125"},
		Numbers: bot.Numbers{Line: "+16175550100", Coaches: []phone.Number{"+16175550110"}},
		Roster: handoff.Roster{Coaches: []handoff.Coach{
			lead("omar", "+16175550125", "es", true), lead("new", "+16175550127", "en", false), {ID: "dana", Phone: "+16175550121", Verified: true},
		}},
	}
}

// told says which phones were told, with the first words.
func (c *carrier) told() map[phone.Number]string {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := map[phone.Number]string{}
	for _, t := range c.took {
		out[t.To] = t.Body
	}
	return out
}

// Every sickness is told to the phones of the settings and to the leads on the
// roster who are verified, each once and in their language, from the paging number,
// with what to do about it.
func TestEveryLeadIsToldOfEverySickness(t *testing.T) {
	w := world(t)
	for _, s := range []bot.Sickness{bot.SickStore, bot.SickThread, bot.SickRules, bot.SickPage, bot.SickEffect, bot.SickSweep, bot.SickRestore} {
		synctest.Test(t, func(t *testing.T) {
			c := &carrier{}
			a := alarm.New(alarm.NewCourier(t.Context(), c, nil), func() *bot.World { return w }, clock.System{})
			a.Raise(s)
			synctest.Wait()
			got := c.told()
			if len(got) != 2 || len(c.took) != 2 || c.took[0].From != "+16175550110" {
				t.Fatalf("%s: told %v", s, c.took)
			}
			en, es := got["+16175550190"], got["+16175550125"]
			if !strings.Contains(en, "First") && !strings.Contains(en, "warmline ") || !strings.Contains(es, "Primero") && !strings.Contains(es, "warmline ") || en == es {
				t.Errorf("%s: says %q and %q", s, en, es)
			}
		})
	}
}

// The same sickness is told once in ten minutes; after an all-clear it is news.
func TestASicknessIsToldOnceInTenMinutes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, w := &carrier{}, world(t)
		w.Roster = handoff.Roster{}
		w.Leads = w.Leads[:1]
		a := alarm.New(alarm.NewCourier(t.Context(), c, nil), func() *bot.World { return w }, clock.System{})
		want := func(n int, when string) {
			t.Helper()
			synctest.Wait()
			if len(c.took) != n {
				t.Fatalf("%s: %d texts, want %d", when, len(c.took), n)
			}
		}
		a.Over(bot.SickStore)
		want(0, "an all-clear nobody waits for")
		a.Raise(bot.SickStore)
		a.Raise(bot.SickStore)
		want(1, "twice at once")
		a.Raise(bot.SickSweep)
		want(2, "another sickness")
		time.Sleep(10*time.Minute - time.Second)
		a.Raise(bot.SickStore)
		want(2, "within ten minutes")
		time.Sleep(time.Second)
		a.Raise(bot.SickStore)
		want(3, "after ten minutes")
		a.Over(bot.SickStore)
		a.Over(bot.SickStore)
		want(4, "the all-clear")
		if !strings.Contains(c.took[3].Body, "well again") {
			t.Errorf("the all-clear says %q", c.took[3].Body)
		}
		a.Raise(bot.SickStore)
		want(5, "sick again")
	})
}

// What the carrier does not take is tried again for some minutes, with growing
// pauses; what it refuses for good is not. No number is logged.
func TestATextNotTakenIsTriedAgain(t *testing.T) {
	down := &bot.SendError{Fault: bot.FaultUnknown, Code: 500, Err: errors.New("down")}
	refused := &bot.SendError{Fault: bot.FaultOptedOut, Code: 21610, Err: errors.New("said STOP")}
	long := make([]error, 20)
	for i := range long {
		long[i] = down
	}
	for _, tt := range []struct {
		name  string
		errs  []error
		tries int
		taken bool
		least time.Duration // from the first try to the last
	}{
		{"taken at the third try", []error{down, down}, 3, true, 3 * time.Second},
		{"never taken", long, 9, false, 5 * time.Minute},
		{"refused for good", []error{refused}, 1, false, 0},
	} {
		synctest.Test(t, func(t *testing.T) {
			var log bytes.Buffer
			before := slog.Default()
			slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
			defer slog.SetDefault(before)
			c := &carrier{errs: tt.errs}
			taken := alarm.NewCourier(t.Context(), c, nil).Hand(bot.Text{From: "+16175550110", To: "+16175550190", Body: "secret"})
			time.Sleep(time.Hour)
			synctest.Wait()
			select {
			case <-taken:
				if !tt.taken {
					t.Errorf("%s: counts as taken", tt.name)
				}
			default:
				if tt.taken {
					t.Errorf("%s: does not count as taken", tt.name)
				}
			}
			if n := len(c.tries); n != tt.tries || c.tries[n-1].Sub(c.tries[0]) < tt.least {
				t.Errorf("%s: %d tries in %v", tt.name, n, c.tries[n-1].Sub(c.tries[0]))
			}
			if strings.Contains(log.String(), "5550190") || strings.Contains(log.String(), "secret") || log.Len() == 0 {
				t.Errorf("%s: the log says %s", tt.name, &log)
			}
		})
	}
}

// A carrier that hangs holds up nobody, and one phone that does not work does not
// keep the others from being told.
func TestRaisingNeverBlocks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, begin := world(t), time.Now()
		a := alarm.New(alarm.NewCourier(t.Context(), hanging{}, nil), func() *bot.World { return w }, clock.System{})
		a.Raise(bot.SickStore)
		if took := time.Since(begin); took != 0 {
			t.Errorf("took %v", took)
		}
		time.Sleep(time.Hour) // every try ends by itself
		synctest.Wait()
	})
}

type hanging struct{}

func (hanging) SendText(ctx context.Context, _ bot.Text) (string, error) {
	<-ctx.Done()
	return "", &bot.SendError{Fault: bot.FaultUnknown, Err: ctx.Err()}
}

// When the process ends no further try begins.
func TestTheEndEndsThePauses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		life, end := context.WithCancel(t.Context())
		c := &carrier{errs: []error{&bot.SendError{Fault: bot.FaultRetry, Err: errors.New("too many")}}}
		alarm.NewCourier(life, c, nil).Hand(bot.Text{To: "+16175550190"})
		synctest.Wait()
		end()
		time.Sleep(time.Hour)
		if len(c.tries) != 1 {
			t.Errorf("%d tries", len(c.tries))
		}
	})
}
