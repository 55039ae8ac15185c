package bot_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
)

// line is an engine over a store that keeps one thread in memory.
type line struct {
	*bot.Engine
	t     *testing.T
	now   *clock.Manual
	snap  bot.Snapshot
	added []bot.Effect // by the last event
}

func (l *line) Find(context.Context, phone.Number) (bot.Snapshot, error) { return l.snap, nil }

func (l *line) Load(_ context.Context, id string) (bot.Snapshot, error) {
	if id != l.snap.ID {
		return bot.Snapshot{ID: id}, nil
	}
	return l.snap, nil
}

func (l *line) Commit(_ context.Context, _ time.Time, c bot.Commit) (bot.Receipt, error) {
	l.snap = bot.Snapshot{ID: c.ID, Version: l.snap.Version + 1, State: c.State}
	l.added = nil
	for _, p := range c.Add {
		e, err := bot.OpenEffect(p.Body)
		if err != nil {
			l.t.Fatal(err)
		}
		l.added = append(l.added, e)
	}
	return bot.Receipt{}, nil
}

func newLine(t *testing.T) *line {
	l := &line{t: t, snap: bot.Snapshot{ID: "t1"}}
	w := world(t)
	l.now = clock.NewManual(time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone))
	l.with(w)
	return l
}

// with goes on with another world.
func (l *line) with(w *bot.World) {
	k := keeper(l.t, *w)
	k.World().Roster, k.World().Stand = w.Roster, w.Stand
	l.Engine = bot.NewEngine(bot.Parts{Keeper: k, Store: l, Clock: l.now, Kick: func(string, bot.Lane) {}})
}

// breaks makes the rules fail on every text.
func (l *line) breaks() {
	w := *l.World()
	w.Rules = &rule.Rules{}
	l.with(&w)
}

// hears brings something from the person, a minute after the last.
func (l *line) hears(h bot.Heard) {
	l.t.Helper()
	l.now.Advance(time.Minute)
	h.Op, h.From, h.To = "SM"+h.Body, "+16175550142", "+16175550100"
	if err := l.Hear(l.t.Context(), h); err != nil {
		l.t.Fatal(err)
	}
}

func (l *line) writes(all ...string) {
	l.t.Helper()
	for _, body := range all {
		l.hears(bot.Heard{Body: body})
	}
}

func (l *line) coach(kind bot.TellKind, words string) {
	l.t.Helper()
	m := bot.Tell{Kind: kind, From: bot.DeskID("dana"), Coach: "dana", Name: "Dana", Handoff: l.thread().Count, Thread: "t1", Words: words}
	if err := l.Tell(l.t.Context(), "d.1", "t1", m); err != nil {
		l.t.Fatal(err)
	}
}

func (l *line) thread() *bot.Thread {
	l.t.Helper()
	th, err := bot.OpenThread(l.snap)
	if err != nil {
		l.t.Fatal(err)
	}
	return th
}

// asked says whether the last event asked a human: paged one, or told the holder.
func (l *line) asked() bool {
	return slices.ContainsFunc(l.added, func(e bot.Effect) bool {
		return e.Tell != nil && (e.Tell.Kind == bot.TellPage || e.Tell.Kind == bot.TellNew)
	})
}

// said lists the texts to the person that the last event led to.
func (l *line) said() (ids []string) {
	for _, e := range l.added {
		if e.To != "" {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// stands says what the open handoff is.
func (l *line) stands() string {
	ho := l.thread().Handoff
	if ho == nil {
		return "none"
	}
	return strings.TrimSpace(ho.Level.String() + " " + string(ho.Kind))
}

// who is everybody who may write or call, by what happened before, and whether they
// may be texted.
var who = []struct {
	name   string
	before func(*line)
	mute   bool
}{
	{"somebody unknown", func(l *line) {}, false},
	{"somebody who was offered to join", func(l *line) { l.writes("hi") }, false},
	{"somebody who did not want to", func(l *line) { l.writes("hi", "no") }, false},
	{"somebody who joined", func(l *line) { l.writes("hi", "1", "Ria", "x") }, false},
	{"somebody at a question", func(l *line) { l.writes("hi", "1") }, false},
	{"somebody at a safety question", func(l *line) { l.writes("hi", "1", "Ria", "x", "i relapsed") }, false},
	{"somebody who asked for help", func(l *line) { l.writes("HELP") }, false},
	{"somebody who paused", func(l *line) { l.writes("hi", "1", "Ria", "x", "pause 3") }, false},
	{"somebody who opted out", func(l *line) { l.writes("hi", "1", "Ria", "x", "STOP") }, true},
	{"somebody who opted out in words", func(l *line) { l.writes("please stop texting me") }, true},
	{"a wrong number", func(l *line) { l.writes("hi", "wrong number") }, true},
	{"somebody under 18", func(l *line) { l.writes("im 15") }, false},
	{"somebody who waits for a coach with time", func(l *line) { l.writes("COACH") }, false},
	{"somebody who waits for a coach now", func(l *line) { l.writes("no bed tonight, i have nowhere to sleep") }, false},
	{"somebody who is with a coach", func(l *line) { l.writes("COACH"); l.coach(bot.TellClaim, ""); l.coach(bot.TellSay, "hi") }, true},
	{"somebody whose coach is done", func(l *line) { l.writes("COACH"); l.coach(bot.TellClaim, ""); l.coach(bot.TellDone, "a note") }, false},
}

// Whoever writes, in whatever form: the rules hear it before all else and a human is
// asked in the same commit. The person is texted where that may be, and never for
// what was said in a call.
func TestDangerReachesAHumanWhoeverItComesFrom(t *testing.T) {
	for _, how := range []struct {
		name  string
		heard bot.Heard
		mute  bool
	}{
		{"in English", bot.Heard{Body: "i want to die"}, false},
		{"in Spanish", bot.Heard{Body: "me quiero morir"}, false},
		{"under a picture", bot.Heard{Body: "i want to die", Media: 1}, false},
		{"behind a STOP", bot.Heard{Body: "STOP i want to die"}, false},
		{"behind a HELP", bot.Heard{Body: "HELP i want to die"}, false},
		{"behind a START", bot.Heard{Body: "START i want to die"}, false},
		{"in a STOP that the carrier obeyed", bot.Heard{Body: "STOP i want to die", OptOut: "STOP"}, true},
		{"in a HELP that the carrier answered", bot.Heard{Body: "HELP i want to die", OptOut: "HELP"}, false},
		{"with a wish for no texts", bot.Heard{Body: "stop texting me i want to die"}, true},
		{"in a call", bot.Heard{Body: "i want to die", Channel: bot.Voice, Confidence: 0.9}, true},
		{"in a call that is hard to hear", bot.Heard{Body: "i want to die", Channel: bot.Voice, Confidence: 0.1}, true},
	} {
		for _, w := range who {
			t.Run(how.name+"/"+w.name, func(t *testing.T) {
				l := newLine(t)
				w.before(l)
				l.now.Advance(10 * time.Minute) // nothing before is read with it
				l.hears(how.heard)
				if got := l.stands(); got != "crisis suicide_active" || !l.asked() {
					t.Errorf("handoff %s, a human asked %v", got, l.asked())
				}
				if said := l.said(); slices.Contains(said, "suicide") == (w.mute || how.mute) || how.heard.Channel == bot.Voice && len(said) > 0 {
					t.Errorf("the person is told %q", said)
				}
			})
		}
	}
}

// Rules that fail are heard as a crisis, of everybody.
func TestRulesThatFailAskAHumanForEverybody(t *testing.T) {
	for _, w := range who {
		for _, h := range []bot.Heard{{Body: "hello"}, {Body: "hello", Media: 1}, {Body: "hello", Channel: bot.Voice, Confidence: 0.9}} {
			t.Run(w.name+" "+h.Channel, func(t *testing.T) {
				l := newLine(t)
				w.before(l)
				l.now.Advance(10 * time.Minute)
				l.breaks()
				l.hears(h)
				if got := l.stands(); got != "crisis "+string(rule.Unknown) || !l.asked() {
					t.Errorf("handoff %s, a human asked %v", got, l.asked())
				}
			})
		}
	}
}

// Rules that fail on a coach's words ask a human for them, and empty no shift.
func TestRulesThatFailTakeNoCoachOffThePages(t *testing.T) {
	for name, breaks := range map[string]bool{"the rules fail": true, "a coach in danger": false} {
		t.Run(name, func(t *testing.T) {
			l := newLine(t)
			if breaks {
				l.breaks()
			}
			l.snap.ID = bot.DeskID("dana")
			dana, _ := l.World().Roster.ByID("dana")
			if err := l.Hear(t.Context(), bot.Heard{Op: "SM1", From: dana.Phone, To: "+16175550100", Body: "i want to die"}); err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(l.added, func(e bot.Effect) bool { return e.Person != nil }) {
				t.Error("nobody is asked for the coach")
			}
			if away := slices.ContainsFunc(l.added, func(e bot.Effect) bool { return e.Away != "" }); away == breaks {
				t.Errorf("off the pages: %v", away)
			}
		})
	}
}

// The rules may fail only where they read a text together with those before it.
func TestRulesThatFailOnTextsTogetherAskAHuman(t *testing.T) {
	l := newLine(t)
	l.writes("my sister came over")
	l.breaks()
	l.now.Advance(time.Minute)
	h := bot.Heard{Op: "SM2", From: "+16175550142", To: "+16175550100", Body: "and left again"}
	if err := l.Take(t.Context(), h, rule.Verdict{}); err != nil {
		t.Fatal(err)
	}
	if l.stands() != "crisis "+string(rule.Unknown) || !slices.Contains(l.said(), "crisis-default") || !l.asked() {
		t.Errorf("handoff %s, said %v", l.stands(), l.said())
	}
}

// What the words say alone is never less for the texts around them.
func TestTheHigherVerdictCounts(t *testing.T) {
	l := newLine(t)
	l.writes("my sister came over")
	h := bot.Heard{Op: "SM2", From: "+16175550142", To: "+16175550100", Body: "and left again"}
	alone := rule.Verdict{Level: rule.LevelCrisis, Kind: rule.SelfHarm, Reasons: []rule.Reason{{Rule: "r", Level: rule.LevelCrisis, Kind: rule.SelfHarm}}}
	if err := l.Take(t.Context(), h, alone); err != nil {
		t.Fatal(err)
	}
	if l.stands() != "crisis selfharm" || !l.asked() {
		t.Errorf("handoff %s", l.stands())
	}
}

// A keyword alone is a keyword. With other words, or as the end of words said just
// before, it takes nothing away from what the rules hear.
func TestAKeywordTakesNoDangerAway(t *testing.T) {
	for _, tt := range []struct {
		name  string
		heard []bot.Heard
		want  string
		out   bool // opted out
	}{
		{"STOP", []bot.Heard{{Body: "STOP"}}, "none", true},
		{"STOP, answered by the carrier", []bot.Heard{{Body: "STOP", OptOut: "STOP"}}, "none", true},
		{"HELP", []bot.Heard{{Body: "HELP"}}, "none", false},
		{"AYUDA", []bot.Heard{{Body: "ayuda"}}, "none", false},
		{"the end of a crisis", []bot.Heard{{Body: "i want my life to"}, {Body: "END"}}, "crisis suicide_passive", true},
		{"urgent words behind STOP", []bot.Heard{{Body: "stop i feel hopeless"}}, "urgent distress", false},
		{"urgent words in what the carrier took for STOP", []bot.Heard{{Body: "stop i feel hopeless", OptOut: "STOP"}}, "urgent distress", true},
		{"urgent words in what the carrier took for HELP", []bot.Heard{{Body: "help i feel hopeless", OptOut: "HELP"}}, "urgent distress", false},
		{"urgent words in Spanish", []bot.Heard{{Body: "ayuda no puedo mas"}}, "urgent distress", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := newLine(t)
			l.writes("hi", "1", "Ria", "x")
			l.now.Advance(10 * time.Minute)
			for _, h := range tt.heard {
				l.hears(h)
			}
			if got := l.stands(); got != tt.want || l.asked() != (tt.want != "none") {
				t.Errorf("handoff %s, want %s; a human asked %v", got, tt.want, l.asked())
			}
			if out := l.thread().Contact == bot.OptedOut; out != tt.out {
				t.Errorf("opted out %v", out)
			}
		})
	}
}

// Speech that was hard to make out and holds any word of concern is urgent; a text
// with the same words is not. No conversation by text begins with a call.
func TestSpeechIsHeardWithItsConfidence(t *testing.T) {
	const faint, clear = 0.2, 0.9
	for _, tt := range []struct {
		name  string
		heard bot.Heard
		want  string
	}{
		{"faint, with a word of concern", bot.Heard{Body: "the pills", Channel: bot.Voice, Confidence: faint}, "urgent distress"},
		{"clear, with a word of concern", bot.Heard{Body: "the pills", Channel: bot.Voice, Confidence: clear}, "none"},
		{"the same in a text", bot.Heard{Body: "the pills"}, "none"},
		{"faint, a keyword of texts", bot.Heard{Body: "help", Channel: bot.Voice, Confidence: faint}, "urgent distress"},
		{"faint, without one", bot.Heard{Body: "tomorrow", Channel: bot.Voice, Confidence: faint}, "none"},
		{"clear, urgent words", bot.Heard{Body: "i feel hopeless", Channel: bot.Voice, Confidence: clear}, "urgent distress"},
		{"clear, words a flow would ask about by text", bot.Heard{Body: "i relapsed", Channel: bot.Voice, Confidence: clear}, "urgent lapse"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := newLine(t)
			l.hears(tt.heard)
			if got := l.stands(); got != tt.want || l.asked() != (tt.want != "none") {
				t.Errorf("handoff %s, want %s; a human asked %v", got, tt.want, l.asked())
			}
			if th := l.thread(); tt.heard.Channel == bot.Voice && (len(l.said()) > 0 || th.Flow.In()) {
				t.Errorf("texts %q, in the flow %q", l.said(), th.Flow.Flow)
			}
		})
	}
}

// Whoever called is texted by nobody but a coach until they write themself.
func TestACallerIsNotTextedByTheProgram(t *testing.T) {
	l := newLine(t)
	l.hears(bot.Heard{Body: "i want to die", Channel: bot.Voice, Confidence: 0.9})
	l.now.Advance(5 * time.Minute)
	if err := l.Wake(t.Context(), "t1", nil); err != nil || len(l.said()) > 0 || !l.asked() {
		t.Errorf("while they wait: %q, %v", l.said(), err)
	}
	l.coach(bot.TellClaim, "")
	if len(l.said()) > 0 {
		t.Errorf("when a coach comes: %q", l.said())
	}
	l.coach(bot.TellSay, "i am dana")
	if !slices.Equal(l.said(), []string{""}) || l.thread().Line != "+16175550100" {
		t.Errorf("a coach's own words: %q", l.said())
	}
	l.hears(bot.Heard{Body: "are you there", Channel: bot.Voice, Confidence: 0.9})
	if !slices.ContainsFunc(l.added, func(e bot.Effect) bool { return e.Tell != nil && e.Tell.Kind == bot.TellRelay }) {
		t.Error("the coach does not read what was said")
	}
	l.coach(bot.TellDone, "a note")
	if len(l.said()) > 0 {
		t.Errorf("when the coach is done: %q", l.said())
	}
	l.hears(bot.Heard{Body: "i want to die", Channel: bot.Voice, Confidence: 0.9})
	l.writes("now i write")
	l.coach(bot.TellClaim, "")
	if !slices.Contains(l.said(), "joins") {
		t.Errorf("after they wrote: %q", l.said())
	}
}

// A call says nothing of who reads the phone's texts.
func TestACallDoesNotEndASilence(t *testing.T) {
	l := newLine(t)
	l.writes("he hit me")
	l.coach(bot.TellClaim, "")
	l.coach(bot.TellDone, "a note")
	l.hears(bot.Heard{Body: "tomorrow", Channel: bot.Voice, Confidence: 0.9})
	if !l.thread().Silent {
		t.Error("the program may text again")
	}
}

// A coach who calls the line is a person who calls: "ok" in a call takes no page.
func TestACoachsCallIsNoCommand(t *testing.T) {
	l := newLine(t)
	dana, _ := l.World().Roster.ByID("dana")
	h := bot.Heard{Op: "CA1", From: dana.Phone, To: "+16175550100", Body: "i want to die", Channel: bot.Voice, Confidence: 0.9}
	if err := l.Hear(t.Context(), h); err != nil {
		t.Fatal(err)
	}
	if got := l.stands(); bot.IsDesk(l.snap.ID) || got != "crisis suicide_active" {
		t.Fatalf("heard by %s: %s", l.snap.ID, got)
	}
	for _, e := range l.added {
		if e.Tell != nil && e.Conv != bot.DeskID("ruth") && e.Conv != bot.DeskID("omar") {
			t.Error("a peer on shift is asked")
		}
	}
	if l.thread().Handoff.State != handoff.Paged {
		t.Errorf("handoff %s", l.thread().Handoff.State)
	}
}
