package degraded_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/degraded"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
)

// rig is a line over an engine and a carrier that do as they are told.
type rig struct {
	*degraded.Line
	w *bot.World

	taken bool // by the carrier

	mu     sync.Mutex
	take   func(context.Context) error // of the engine
	pages  []bot.Text
	raised []bot.Sickness
	failed int // times that the store failed
	missed int // texts for the carrier's list to bring back
}

// sample is read once: its rules take a while.
var sample = sync.OnceValues(func() (*program.Folder, error) { return program.Load("") })

func newRig(t *testing.T) *rig {
	t.Helper()
	f, err := sample()
	if err != nil {
		t.Fatal(err)
	}
	r := &rig{taken: true, w: &bot.World{
		Program: f.Program, Texts: f.Texts, Rules: f.Rules, Numbers: bot.Numbers{Line: "+16175550100"}, Stand: bot.Stand{Live: true},
		Roster: handoff.Roster{Coaches: []handoff.Coach{{ID: "omar", Phone: "+16175550125", Roles: []handoff.Role{handoff.Lead}, Verified: true}}},
	}}
	r.Line = degraded.New(degraded.Parts{
		Engine: r, World: func() *bot.World { return r.w }, Courier: r, Alarm: r, Clock: clock.System{},
		Failed: func() { r.count(func() { r.failed++ }) }, Missed: func() { r.count(func() { r.missed++ }) },
	})
	return r
}

func (r *rig) count(do func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	do()
}

func (r *rig) Verdict(h bot.Heard) rule.Verdict {
	return r.w.Rules.Hear(rule.Utterance{Text: h.Body, Channel: "text"})
}
func (r *rig) Take(ctx context.Context, _ bot.Heard, _ rule.Verdict) error {
	var take func(context.Context) error
	r.count(func() { take = r.take })
	return take(ctx)
}
func (r *rig) Reported(context.Context, string, bot.Status, int, string) error {
	return nil
}
func (r *rig) Raise(s bot.Sickness) { r.count(func() { r.raised = append(r.raised, s) }) }

func (r *rig) Hand(texts ...bot.Text) <-chan struct{} {
	r.count(func() { r.pages = append(r.pages, texts...) })
	taken := make(chan struct{})
	if r.taken {
		close(taken)
	}
	return taken
}

// takes sets what the engine does from now on.
func (r *rig) takes(do func(context.Context) error) { r.count(func() { r.take = do }) }

// hears gives a text to the line as a webhook does.
func (r *rig) hears(t *testing.T, sid, body string) (reply string, err error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2500*time.Millisecond)
	defer cancel()
	return r.Hear(ctx, bot.Heard{Op: sid, From: phone.Number("+16175550142"), To: "+16175550100", Body: body})
}

const (
	being = "is being paged for you now"
	alone = "I can't reach a coach right now"
)

// However the engine fails, a text of danger is acted on within the webhook's time.
func TestHoweverTheEngineFailsDangerIsActedOn(t *testing.T) {
	for _, tt := range []struct {
		name   string
		take   func(context.Context) error
		within time.Duration
		page   string
		raised string
		failed int
	}{
		{"the store is away", func(context.Context) error { return errors.New("connection refused") }, 0, "My memory is down", "[]", 1},
		{"the store hangs", func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }, 1600 * time.Millisecond, "My memory is down", "[]", 1},
		{"the engine hangs and hears nothing", func(context.Context) error { time.Sleep(time.Hour); return nil }, 1600 * time.Millisecond, "My memory is down", "[]", 1},
		{"the conversation is sick", func(context.Context) error { return fmt.Errorf("load: %w", bot.ErrSick) }, 0, "I can't read their thread", "[l-thread]", 0},
		{"the engine panics", func(context.Context) error { panic("words") }, 0, "I can't read their thread", "[l-thread]", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := newRig(t)
				r.takes(tt.take)
				begin := time.Now()
				reply, err := r.hears(t, "SM1", "i want to die")
				if took := time.Since(begin); took != tt.within {
					t.Errorf("took %v, want %v", took, tt.within)
				}
				if err != nil || !strings.Contains(reply, being) {
					t.Errorf("says %q, %v", reply, err)
				}
				if len(r.pages) != 1 || !strings.Contains(r.pages[0].Body, tt.page) {
					t.Errorf("pages %v", r.pages)
				}
				if fmt.Sprint(r.raised) != tt.raised || r.failed != tt.failed || r.missed != 1 {
					t.Errorf("raised %v, failed %d, missed %d", r.raised, r.failed, r.missed)
				}
				time.Sleep(2 * time.Hour)
			})
		})
	}
}

// What can wait is an error to the webhook: nothing was done, and the carrier's
// list brings it back. A sick conversation is told to the lead all the same.
func TestWhatCanWaitIsAnError(t *testing.T) {
	for _, body := range []string{"hi", "STOP", "COACH", "im 15"} {
		r := newRig(t)
		r.takes(func(context.Context) error { return bot.ErrSick })
		if reply, err := r.hears(t, "SM1", body); err == nil || reply != "" || len(r.pages) > 0 {
			t.Errorf("%q: %q, %v, %d pages", body, reply, err, len(r.pages))
		}
		if len(r.raised) != 1 || r.missed != 1 {
			t.Errorf("%q: raised %v, missed %d", body, r.raised, r.missed)
		}
	}
}

// A text of danger found late in a sick conversation pages once, and is still not
// taken in: the lead hears of it as long as it is found.
func TestATextFoundLateInASickConversationPages(t *testing.T) {
	r := newRig(t)
	r.takes(func(context.Context) error { return bot.ErrSick })
	found := bot.Heard{Op: "SM1", From: "+16175550142", To: "+16175550100", Body: "i want to die", At: 1}
	for range 3 {
		if err := r.Late(t.Context(), found); !errors.Is(err, bot.ErrSick) {
			t.Errorf("taken in: %v", err)
		}
	}
	if len(r.pages) != 1 || len(r.raised) != 3 {
		t.Errorf("%d pages, raised %v", len(r.pages), r.raised)
	}
	r.takes(func(context.Context) error { return errors.New("away") })
	if err := r.Late(t.Context(), bot.Heard{Op: "SM2", Body: "i want to die"}); err == nil || len(r.pages) != 1 {
		t.Errorf("with the store away: %v, %d pages; the next sweep has it", err, len(r.pages))
	}
}

// In good health the line says and pages nothing by itself.
func TestInGoodHealthNothingIsAdded(t *testing.T) {
	r := newRig(t)
	r.takes(func(context.Context) error { return nil })
	if reply, err := r.hears(t, "SM1", "i want to die"); err != nil || reply != "" || len(r.pages)+len(r.raised)+r.failed+r.missed > 0 {
		t.Errorf("%q, %v, pages %v, raised %v", reply, err, r.pages, r.raised)
	}
}

// A page is promised only once the carrier has taken one; until then the words
// promise nobody, and the same text again asks once more.
func TestDegradedPagedBeforePromised(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		defer time.Sleep(time.Minute) // whoever waits for more to do leaves
		r := newRig(t)
		r.takes(func(context.Context) error { return errors.New("away") })
		r.taken = false
		begin := time.Now()
		if reply, _ := r.hears(t, "SM1", "i want to die"); !strings.Contains(reply, alone) || time.Since(begin) > time.Second {
			t.Errorf("says %q after %v", reply, time.Since(begin))
		}
		r.taken = true
		if reply, _ := r.hears(t, "SM1", "i want to die"); !strings.Contains(reply, being) || len(r.pages) != 2 {
			t.Errorf("then says %q, %d pages", reply, len(r.pages))
		}
	})
}

// The same text again, also at the same moment, pages once and gets the same
// answer; when the store is back it is taken in.
func TestTheSameTextAgainPagesNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		defer time.Sleep(time.Minute) // whoever waits for more to do leaves
		r := newRig(t)
		r.takes(func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() })
		var both sync.WaitGroup
		for range 2 {
			both.Go(func() {
				if reply, err := r.hears(t, "SM1", "i want to die"); err != nil || !strings.Contains(reply, being) {
					t.Errorf("says %q, %v", reply, err)
				}
			})
		}
		both.Wait()
		if len(r.pages) != 1 {
			t.Errorf("%d pages", len(r.pages))
		}
		if r.hears(t, "SM2", "i want to die"); len(r.pages) != 2 {
			t.Errorf("another text: %d pages", len(r.pages))
		}
		r.takes(func(context.Context) error { return nil })
		if reply, err := r.hears(t, "SM1", "i want to die"); err != nil || reply != "" {
			t.Errorf("when the store is back: %q, %v", reply, err)
		}
		r.takes(func(context.Context) error { return errors.New("away") })
		time.Sleep(time.Hour)
		if r.hears(t, "SM1", "i want to die"); len(r.pages) != 3 {
			t.Errorf("an hour later: %d pages", len(r.pages))
		}
	})
}

// Rules that fail are told to the lead, and the text is heard as a crisis.
func TestRulesThatFailAreTold(t *testing.T) {
	r := newRig(t)
	r.takes(func(context.Context) error { return nil })
	failing := failingRules{r}
	l := degraded.New(degraded.Parts{Engine: failing, World: func() *bot.World { return r.w }, Courier: r, Alarm: r, Clock: clock.System{}})
	if _, err := l.Hear(t.Context(), bot.Heard{Op: "SM1", Body: "hi"}); err != nil || fmt.Sprint(r.raised) != "[l-rules]" {
		t.Errorf("raised %v, %v", r.raised, err)
	}
}

type failingRules struct{ *rig }

func (failingRules) Verdict(bot.Heard) rule.Verdict {
	return rule.Verdict{Level: rule.LevelCrisis, Kind: rule.Unknown, Reasons: []rule.Reason{{Rule: "rules-failed"}}}
}
