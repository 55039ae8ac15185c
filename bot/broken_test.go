package bot_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// breaks makes every beginning of a flow panic, in this talk's world alone.
func (k *talk) breaks(flow string) {
	k.t.Helper()
	own, err := flows.Load()
	if err != nil {
		k.t.Fatal(err)
	}
	k.w.Flows = own
	f, ok := own.Get(flow)
	if !ok {
		k.t.Fatalf("no flow %s", flow)
	}
	f.Steps = nil
}

// A flow that panics on somebody's words ends, and a human is asked in the same
// commit; the lead is told.
func TestAFlowThatPanicsIsHandedToAHuman(t *testing.T) {
	for _, tt := range []struct {
		flow, words string
		kind        rule.Kind
		level       rule.Level
		says        string
	}{
		{"join", "hi", rule.Human, rule.LevelHandoff, "handoff"},
		{"lapse", "i relapsed", rule.Lapse, rule.LevelUrgent, "lapse-paged"},
		{"craving", "craving so bad", rule.Craving, rule.LevelUrgent, "help-paged"},
	} {
		t.Run(tt.flow, func(t *testing.T) {
			k := newTalk(t)
			k.breaks(tt.flow)
			k.writes(tt.words)
			ho := k.th.Handoff
			if ho == nil || ho.Kind != tt.kind || ho.Level != tt.level || len(ho.Asked) == 0 {
				t.Fatalf("handoff %+v", ho)
			}
			if !slices.Contains(k.said(), tt.says) || k.th.Flow.In() || k.last.Sick != bot.SickThread {
				t.Errorf("says %v, flow %+v, sick %q", k.said(), k.th.Flow, k.last.Sick)
			}
			if words := ho.Words; len(words) != 1 || words[0].Text != tt.words {
				t.Errorf("the coach would read %v", words)
			}
		})
	}
}

// A flow that breaks when the program starts it calls nobody (whom the first talk was
// promised to is asked for by itself), is tried again the
// next evening, and stands in no other time's way.
func TestAFlowThatPanicsAtItsTimeHoldsUpNothing(t *testing.T) {
	k := newTalk(t)
	k.writes("hi")
	k.writes("yes")
	k.writes("Ria")
	k.breaks("evening")
	joined := k.now
	k.passes(30 * time.Hour)
	if ho := k.th.Handoff; ho == nil || ho.Promised != bot.First || k.now.Sub(joined) != 30*time.Hour {
		t.Errorf("handoff %+v", k.th.Handoff)
	}
	if !slices.ContainsFunc(k.th.Agenda, func(a bot.Agendum) bool { return time.Unix(a.At, 0).After(k.now) }) {
		t.Error("no other evening is planned")
	}
	k.writes("i want to die")
	if k.th.Handoff == nil || k.th.Handoff.Level != rule.LevelCrisis || k.th.Handoff.State != handoff.Paged {
		t.Errorf("a crisis after it: %+v", k.th.Handoff)
	}
}

// A failure inside the rules is a crisis of no known kind.
func TestAnErrorInsideTheRulesIsACrisis(t *testing.T) {
	k := newTalk(t)
	e := bot.NewEngine(bot.Parts{Keeper: keeper(t, bot.World{Program: k.w.Program, Texts: k.w.Texts, Flows: k.w.Flows, Rules: &rule.Rules{}})})
	v := e.Verdict(bot.Heard{Body: "hello"})
	if v.Level != rule.LevelCrisis || v.Kind != rule.Unknown || !bot.RulesFailed(v) {
		t.Fatalf("verdict %+v", v)
	}
	k.happens(bot.Event{Op: "1", Heard: &bot.Heard{Op: "1", From: "+16175550142", To: "+16175550100", Body: "hello"}, Verdict: v})
	if got := k.said(); !slices.Contains(got, "crisis-default") {
		t.Errorf("says %v", got)
	}
}

// What cannot be decoded, or panics elsewhere, is a sick conversation: an error of
// its own kind, and nothing is decided.
func TestWhatCannotBeDecidedIsSick(t *testing.T) {
	k := newTalk(t)
	hello := bot.Event{Op: "1", Heard: &bot.Heard{Op: "1", From: "+16175550142", To: "+16175550100", Body: "hello"}}
	for name, snap := range map[string]bot.Snapshot{
		"damaged":          {ID: "t1", State: []byte(`{"phone":`)},
		"of another shape": {ID: "t1", State: []byte(`{"phone":[]}`)},
		"a desk":           {ID: bot.DeskID("dana"), State: []byte(`[]`)},
	} {
		if _, err := bot.Decide(snap, hello, k.now, k.w); !errors.Is(err, bot.ErrSick) {
			t.Errorf("%s: %v", name, err)
		}
	}
	broken := *k.w
	broken.Program = nil
	if _, err := bot.Decide(bot.Snapshot{ID: "t1"}, hello, k.now, &broken); !errors.Is(err, bot.ErrSick) {
		t.Errorf("a panic: %v", err)
	}
}

// roster is a store of an empty World.
type roster struct{ bot.WorldStore }

func (roster) World(context.Context) (int64, []byte, error) { return 0, nil, nil }

func (roster) Paged(context.Context) (map[string]int64, error) { return nil, nil }

func keeper(t *testing.T, base bot.World) *bot.Keeper {
	t.Helper()
	k, err := bot.NewKeeper(t.Context(), roster{}, base)
	if err != nil {
		t.Fatal(err)
	}
	return k
}
