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
	"github.com/warmline/warmline/internal/phone"
)

const writer phone.Number = "+16175550142"

// rehearsing is a thread of a line that is not open.
func rehearsing(t *testing.T, listed ...phone.Number) *talk {
	k := newTalk(t)
	k.w.Stand, k.w.Program.Rehearsal = bot.Stand{}, listed
	return k
}

// ids are the texts to the person that the last event brought.
func (k *talk) ids() string {
	var out []string
	for _, e := range k.last.Add {
		if e.IsText() {
			out = append(out, e.ID)
		}
	}
	return strings.Join(out, " ")
}

// paged says whether the last event asks a human.
func (k *talk) paged() bool {
	return slices.ContainsFunc(k.last.Add, func(e bot.Effect) bool { return e.Tell != nil && e.Tell.Kind == bot.TellPage })
}

// A phone on no list hears once a day that the line is not open, and nothing else of
// what the line says by itself, whatever it writes; a listed phone joins.
func TestInRehearsalOnlyListedPhonesAreTexted(t *testing.T) {
	for _, words := range []string{"hi", "1", "COACH", "HELP", "i feel hopeless tonight", "i relapsed", "are you a bot", "im 15", "START", "hola", "rough day"} {
		k := rehearsing(t)
		k.writes(words)
		if got := k.ids(); got != "not-open" || k.paged() || k.th.Handoff != nil || k.th.Unread != 1 {
			t.Errorf("%q is answered by %q, paged %v, kept %d", words, got, k.paged(), k.th.Unread)
		}
		k.now = k.now.Add(24*time.Hour - time.Second)
		if k.writes(words); k.ids() != "" {
			t.Errorf("%q within the day: %q", words, k.ids())
		}
		k.now = k.now.Add(time.Second)
		if k.writes(words); k.ids() != "not-open" {
			t.Errorf("%q a day later: %q", words, k.ids())
		}
		k.passes(49 * time.Hour)
		if k.ids() != "" && k.ids() != "not-open" {
			t.Errorf("%q is followed by %q", words, k.ids())
		}
	}
	k := rehearsing(t, writer)
	if k.writes("hi"); k.ids() != "t1" {
		t.Errorf("a listed phone hears %q", k.ids())
	}
	k = rehearsing(t)
	if k.writes("STOP"); k.th.Contact != bot.OptedOut || strings.Contains(k.ids(), "not-open") {
		t.Errorf("after STOP: %s, %q", k.th.Contact, k.ids())
	}
	if k.writes("hi"); k.ids() != "" {
		t.Errorf("somebody who has said STOP is told %q", k.ids())
	}
}

// Words of crisis page from any phone, are answered like anybody's and carried to the
// end; with nobody to page the person hears each time where help is.
func TestInRehearsalACrisisPagesFromAnyPhone(t *testing.T) {
	k := rehearsing(t)
	if k.writes("i want to die"); k.ids() != "suicide" || !k.paged() {
		t.Errorf("says %q, paged %v", k.ids(), k.paged())
	}
	k.coach(bot.TellClaim, "")
	if k.coach(bot.TellSay, "Hi it's Dana"); k.ids() != "" || len(k.last.Add) == 0 || k.last.Add[0].Role != bot.RoleRelay {
		t.Errorf("a coach's words: %v effects, %q", len(k.last.Add), k.ids())
	}
	if k.coach(bot.TellDone, "with her sister"); k.ids() != "not-open" {
		t.Errorf("at the end %q is said", k.ids())
	}
	if k.writes("hello"); k.ids() != "" || k.th.Handoff != nil {
		t.Errorf("after it: %q", k.ids())
	}

	k = rehearsing(t, writer)
	k.w.Roster = handoff.Roster{}
	for _, tt := range []struct{ words, want string }{
		{"i want to die", "not-open"}, {"i want to die", "not-open"}, {"my friend is not breathing", "od-other not-open"}, {"he hit me and won't let me leave", "not-open"},
	} {
		if k.writes(tt.words); !strings.HasPrefix(k.ids(), tt.want) {
			t.Errorf("with nobody to page, %q is answered by %q, not %q", tt.words, k.ids(), tt.want)
		}
	}
	k = rehearsing(t)
	k.w.Roster = handoff.Roster{}
	k.writes("i want to die")
	for range 40 { // status texts speak of coaches who have not answered
		if k.next(); k.ids() != "" {
			t.Errorf("then %q is said, and nobody was asked", k.ids())
		}
	}
}

// What was decided while the line was open and has not left does not reach a phone
// that it is shut to by then; what belongs to a handoff does.
func TestWhatWasDecidedBeforeAPauseDoesNotLeak(t *testing.T) {
	w := world(t)
	w.Program.Rehearsal = []phone.Number{"+16175550143"}
	w.Roster.Coaches[1].Verified = false
	for _, tt := range []struct {
		name   string
		effect bot.Effect
		leaves bool
	}{
		{"a check-in", bot.Effect{Role: bot.RoleRoutine, To: writer, Body: "x"}, false},
		{"an answer", bot.Effect{Role: bot.RoleReply, To: writer, Body: "x"}, false},
		{"an answer in an open handoff", bot.Effect{Role: bot.RoleReply, To: writer, Body: "x", Anyone: true}, true},
		{"the first text of a crisis", bot.Effect{Role: bot.RoleFirst, To: writer, Body: "x"}, true},
		{"a coach's words", bot.Effect{Role: bot.RoleRelay, To: writer, Body: "x"}, true},
		{"a confirmation of STOP", bot.Effect{Role: bot.RoleLegal, To: writer, Body: "x"}, true},
		{"that the line is not open", bot.Effect{Role: bot.RoleShut, To: writer, Body: "x"}, true},
		{"a check-in to a listed phone", bot.Effect{Role: bot.RoleRoutine, To: "+16175550143", Body: "x"}, true},
		{"a text to a coach", bot.Effect{To: w.Roster.Coaches[0].Phone, Body: "x"}, true},
		{"a coach is asked to prove the phone", bot.Effect{To: w.Roster.Coaches[1].Phone, Body: "x"}, true},
		{"a check-in to a coach whose phone is not proved", bot.Effect{Role: bot.RoleRoutine, To: w.Roster.Coaches[1].Phone, Body: "x"}, false},
		{"a text to a coach who is gone", bot.Effect{To: "+16175550199", Body: "x"}, false},
		{"a tell", bot.Effect{Conv: "d-1", Tell: &bot.Tell{}}, true},
	} {
		w.Stand.Live = true
		if !w.MayLeave(tt.effect) {
			t.Errorf("%s is kept back by an open line", tt.name)
		}
		w.Stand.Live = false
		if w.MayLeave(tt.effect) != tt.leaves {
			t.Errorf("%s in rehearsal: leaves = %v", tt.name, !tt.leaves)
		}
	}

	// the same of what the engine decides
	k := newTalk(t)
	k.writes("hi")
	joining := k.last.Add[0]
	k.writes("i want to die")
	k.writes("0")
	quiet := k.last.Add[0]
	k.w.Stand.Live = false
	if k.w.MayLeave(joining) || !k.w.MayLeave(quiet) {
		t.Errorf("%s leaves: %v, %s leaves: %v", joining.ID, k.w.MayLeave(joining), quiet.ID, k.w.MayLeave(quiet))
	}
}

// Who is with a coach when the line is taken back stays with the coach to the end.
func TestAnOpenHandoffIsCarriedThroughAPause(t *testing.T) {
	k := newTalk(t)
	k.joined()
	k.writes("i feel hopeless tonight")
	k.coach(bot.TellClaim, "")
	k.w.Stand.Live = false
	if k.writes("are you there"); len(k.last.Add) != 1 || k.last.Add[0].Tell == nil || k.last.Add[0].Tell.Kind != bot.TellRelay {
		t.Errorf("the person's words do not reach the coach: %q", k.ids())
	}
	if k.coach(bot.TellSay, "yes"); len(k.last.Add) == 0 || !k.w.MayLeave(k.last.Add[0]) || k.last.Add[0].Role != bot.RoleRelay {
		t.Error("the coach's words do not leave")
	}
	if k.coach(bot.TellDone, "good"); k.ids() != "not-open" {
		t.Errorf("at the end %q is said", k.ids())
	}
	k.passes(72 * time.Hour)
	if k.th.Evens > 0 || k.ids() != "" {
		t.Errorf("%d check-ins, then %q", k.th.Evens, k.ids())
	}
}

// worlds is a store of a World that can be changed.
type worlds struct {
	version int64
	data    []byte
}

func (s *worlds) World(context.Context) (int64, []byte, error) { return s.version, s.data, nil }

func (s *worlds) Paged(context.Context) (map[string]int64, error) { return nil, nil }

func (s *worlds) SetPaged(context.Context, string, int64) error { return nil }

func (s *worlds) SetWorld(_ context.Context, _ int64, data []byte) error {
	s.version, s.data = s.version+1, data
	return nil
}

// Data that knows nothing of it is of a line in rehearsal. Who opens it or takes it
// back is kept with the day, and a change of the roster leaves it as it is.
func TestWhoOpensTheLineIsKept(t *testing.T) {
	s := &worlds{version: 3, data: []byte(`{"roster":{"coaches":[{"id":"dana","name":"Dana","phone":"+16175550121","langs":["en"],"verified":true}]},"newer":1}`)}
	k, err := bot.NewKeeper(t.Context(), s, *world(t))
	if err != nil {
		t.Fatal(err)
	}
	if w := k.World(); w.Stand.Live || w.Opens(writer) || !w.Opens("+16175550121") {
		t.Error("old data are of an open line, or its coaches are strangers")
	}
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
	for i, live := range []bool{true, true, false} {
		if err := k.Stand(t.Context(), now.Add(time.Duration(i)*time.Hour), "Ruth", live); err != nil {
			t.Fatal(err)
		}
		if err := k.Away(t.Context(), "dana", live); err != nil {
			t.Fatal(err)
		}
		if k.World().Stand.Live != live {
			t.Errorf("live = %v, want %v", !live, live)
		}
	}
	const want = `"stand":{"acts":[{"at":1772474400,"by":"Ruth","live":true},{"at":1772481600,"by":"Ruth"}]},"newer":1`
	if !strings.Contains(string(s.data), want) {
		t.Errorf("kept: %s", s.data)
	}
}

// Without its memory a line in rehearsal pages a crisis from any phone, and what is
// less from listed ones alone; it promises no coach when none was paged.
func TestDegradedInRehearsal(t *testing.T) {
	for _, tt := range []struct {
		words  string
		listed bool
		acts   bool
		alone  string
	}{
		{"i want to die", false, true, "not open yet"},
		{"i want to die", true, true, "not open yet"},
		{"my friend is not breathing", false, true, "Give naloxone"},
		{"i feel hopeless tonight", false, false, ""},
		{"i feel hopeless tonight", true, true, "can't reach a coach"},
	} {
		w := world(t)
		w.Stand = bot.Stand{}
		if tt.listed {
			w.Program.Rehearsal = []phone.Number{writer}
		}
		d, acts := bot.Degrade(w, bot.Heard{From: writer, Body: tt.words}, w.Rules.Hear(rule.Utterance{Text: tt.words, Channel: "text"}), false, time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone))
		if acts != tt.acts || !strings.Contains(d.Alone, tt.alone) {
			t.Errorf("%q, listed %v: acts %v, %q", tt.words, tt.listed, acts, d.Alone)
		}
	}
}
