package bot_test

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// talk is a thread that things happen to, one after the other.
type talk struct {
	t     *testing.T
	w     *bot.World
	now   time.Time
	state []byte
	th    *bot.Thread
	last  bot.Decision
	phone string // of the person, "" for one
}

func newTalk(t *testing.T) *talk {
	w := world(t)
	return &talk{t: t, w: w, now: time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone)}
}

func (k *talk) happens(ev bot.Event) {
	k.t.Helper()
	d, err := bot.Decide(bot.Snapshot{ID: "t1", State: k.state}, ev, k.now, k.w)
	if err != nil {
		k.t.Fatal(err)
	}
	if k.state, err = json.Marshal(d.State); err != nil {
		k.t.Fatal(err)
	}
	k.th, k.last = d.State.(*bot.Thread), d
}

// keeps stores what a test has changed in the state.
func (k *talk) keeps() {
	k.t.Helper()
	var err error
	if k.state, err = json.Marshal(k.th); err != nil {
		k.t.Fatal(err)
	}
}

func (k *talk) writes(body string) {
	k.t.Helper()
	k.happens(bot.Event{Op: body, Heard: &bot.Heard{Op: body, From: phone.Number(cmp.Or(k.phone, "+16175550142")), To: "+16175550100", Body: body},
		Verdict: k.w.Rules.Hear(rule.Utterance{Text: body, Channel: "text"})})
}

func (k *talk) coach(kind bot.TellKind, words string) {
	k.t.Helper()
	k.happens(bot.Event{Op: "tell", Told: &bot.Tell{Kind: kind, From: bot.DeskID("dana"), Coach: "dana", Name: "Dana", Handoff: k.th.Count, Thread: "t1", Words: words}})
}

// passes lets time go by, with a look at every planned time on the way.
func (k *talk) passes(d time.Duration) {
	k.t.Helper()
	end := k.now.Add(d)
	for at := k.planned(); !at.IsZero() && !at.After(end); at = k.planned() {
		k.next()
	}
	k.now = end
}

// planned is the next planned time, zero when there is none.
func (k *talk) planned() time.Time {
	var next time.Time
	for _, at := range k.last.Next {
		if !at.IsZero() && (next.IsZero() || at.Before(next)) {
			next = at
		}
	}
	return next
}

// next goes on to the next planned time.
func (k *talk) next() {
	k.t.Helper()
	k.now = k.planned()
	k.happens(bot.Event{})
}

// said lists the ids of the texts the last event led to.
func (k *talk) said() []string {
	var out []string
	for _, e := range k.last.Add {
		if e.To != "" {
			out = append(out, e.ID)
		}
	}
	return out
}

// bodies are the texts the last event led to, as the person reads them.
func (k *talk) bodies() string {
	var out []string
	for _, e := range k.last.Add {
		if e.To != "" {
			out = append(out, e.Body)
		}
	}
	return strings.Join(out, "\n")
}

func (k *talk) pages() int {
	n := 0
	for _, e := range k.last.Add {
		if e.Tell != nil && e.Tell.Kind == bot.TellPage {
			n++
		}
	}
	return n
}

// The words "a coach is being paged" leave only with a page.
func TestPagedIsNotPromisedWhenThereIsNobodyToPage(t *testing.T) {
	k := newTalk(t)
	k.w.Roster = handoff.Roster{}
	k.writes("i want to die")
	if k.pages() != 0 || !slices.Equal(k.said(), []string{"no-coach"}) {
		t.Errorf("with an empty roster: %d pages, said %v", k.pages(), k.said())
	}
	if k.last.Next[bot.LaneCrisis].IsZero() {
		t.Error("nobody looks again")
	}
	k = newTalk(t)
	k.w.Roster = handoff.Roster{}
	k.writes("my friend wont wake up")
	if !slices.Contains(k.said(), "od-other") {
		t.Errorf("words that save a life wait for a roster: %v", k.said())
	}
}

// A thread in which the coach never wrote, or the person wrote last, is not
// handed back by time.
func TestNobodyIsHandedBackWhoWaitsForAnAnswer(t *testing.T) {
	for name, talked := range map[string]func(*talk){
		"the coach never wrote": func(k *talk) {},
		"the person wrote last": func(k *talk) { k.coach(bot.TellSay, "hi"); k.writes("are you there") },
	} {
		t.Run(name, func(t *testing.T) {
			k := newTalk(t)
			k.writes("no bed tonight, i have nowhere to sleep")
			k.coach(bot.TellClaim, "")
			talked(k)
			k.passes(5 * time.Hour)
			if k.th.Handoff == nil || !k.th.Handoff.State.Held() {
				t.Error("the thread was handed back")
			}
		})
	}
	k := newTalk(t)
	k.writes("no bed tonight, i have nowhere to sleep")
	k.coach(bot.TellClaim, "")
	k.coach(bot.TellSay, "there is a bed for you")
	k.passes(5 * time.Hour)
	if k.th.Handoff != nil {
		t.Error("a thread in which all was said is never handed back")
	}
}

// STOP takes back what waits in the outbox, a coach's words too.
func TestStopTakesBackWhatWaits(t *testing.T) {
	k := newTalk(t)
	k.writes("i want to die")
	k.coach(bot.TellClaim, "")
	k.coach(bot.TellSay, "hi, it's Dana")
	relay := k.last.Queued[len(k.last.Queued)-1].Seq
	for i, e := range k.last.Add {
		if e.Role == bot.RoleRelay {
			relay = k.last.Queued[i].Seq
		}
	}
	k.writes("STOP")
	if !slices.Contains(k.last.Cancel, relay) {
		t.Errorf("the coach's words still leave: cancelled %v, not %d", k.last.Cancel, relay)
	}
}

// An accept takes back what the program was about to say by itself, never a first text.
func TestAnAcceptLetsTheFirstTextGo(t *testing.T) {
	k := newTalk(t)
	k.writes("i want to die")
	first := k.last.Queued[len(k.last.Queued)-1].Seq
	k.coach(bot.TellClaim, "")
	if slices.Contains(k.last.Cancel, first) {
		t.Error("the first text was taken back")
	}
}

// A fault of the line's own account is no reason to give a phone up, and only a
// coach's own words are reported as not delivered.
func TestFailures(t *testing.T) {
	k := newTalk(t)
	for _, words := range []string{"hi", "1", "Ria"} {
		k.writes(words)
	}
	seq := k.last.Queued[len(k.last.Queued)-1].Seq
	k.happens(bot.Event{Outcomes: []bot.Outcome{{Seq: seq, Status: bot.StatusFailed, Fault: bot.FaultRefused}}})
	if k.th.Contact != bot.Active {
		t.Errorf("refused credentials make the contact %s", k.th.Contact)
	}
	k.happens(bot.Event{Outcomes: []bot.Outcome{{Seq: seq, Status: bot.StatusFailed, Fault: bot.FaultDead}}})
	if k.th.Contact != bot.Unreachable {
		t.Errorf("a landline leaves the contact %s", k.th.Contact)
	}
	k.writes("i want to die")
	k.coach(bot.TellClaim, "")
	joins := k.last.Queued[len(k.last.Queued)-1].Seq
	k.happens(bot.Event{Outcomes: []bot.Outcome{{Seq: joins, Status: bot.StatusFailed, Fault: bot.FaultRetry}}})
	if len(k.last.Add) > 0 {
		t.Error("the coach is told that a text of the program was not delivered, as if it were theirs")
	}
}

// What follows from silence at night waits for the morning.
func TestNothingStartsAtNight(t *testing.T) {
	k := newTalk(t)
	k.now = time.Date(2026, 3, 2, 23, 30, 0, 0, k.w.Program.Zone)
	k.w.Program.Rhythm.Entries = nil // no check-in comes between
	k.writes("hi")
	k.writes("1") // asked for a name, and no answer for a day
	k.passes(24*time.Hour + time.Minute)
	if k.th.Flow.Step != "ask" {
		t.Errorf("at 23:31 the flow went on to %q", k.th.Flow.Step)
	}
	k.passes(10 * time.Hour)
	if k.th.Flow.Flow != "evenings" {
		t.Errorf("in the morning the flow stands at %q", k.th.Flow.Step)
	}
}

// The day on which a pause ends may be found at night, when the line stood still.
func TestAPauseDoesNotEndAtNight(t *testing.T) {
	k := newTalk(t)
	for _, words := range []string{"hi", "1", "Ria", "pause 1"} {
		k.writes(words)
	}
	k.now = time.Date(2026, 3, 4, 2, 0, 0, 0, k.w.Program.Zone)
	k.happens(bot.Event{})
	if said := k.said(); len(said) > 0 || k.th.Contact != bot.Paused {
		t.Errorf("at 2 in the morning: %q, %s", said, k.th.Contact)
	}
	k.passes(8 * time.Hour)
	if k.th.Contact != bot.Active {
		t.Errorf("in the morning %s", k.th.Contact)
	}
}

// A routine text that could not leave in time is not sent at a bad hour.
func TestARoutineTextHasAnEnd(t *testing.T) {
	k := newTalk(t)
	for _, words := range []string{"hi", "1", "Ria"} {
		k.writes(words)
	}
	k.writes("8:15 pm")
	k.passes(2*time.Hour + 20*time.Minute)
	for _, e := range k.last.Add {
		if close := time.Date(2026, 3, 2, 21, 0, 0, 0, k.w.Program.Zone); e.Role == bot.RoleRoutine && (e.Until == 0 || e.Until > close.Unix()) {
			t.Errorf("the check-in may leave until %s", time.Unix(e.Until, 0))
		}
	}
	if !slices.ContainsFunc(k.last.Add, func(e bot.Effect) bool { return e.Role == bot.RoleRoutine }) {
		t.Errorf("no check-in came: %v", k.said())
	}
}

// After an outage one text tells a waiting person where things stand.
func TestALateLookSaysOneStatusText(t *testing.T) {
	k := newTalk(t)
	k.writes("i want to die")
	k.now = k.now.Add(45 * time.Minute)
	k.happens(bot.Event{})
	if said := k.said(); !slices.Equal(said, []string{"wait20"}) {
		t.Errorf("after 45 minutes without a look: %v", said)
	}
	if k.pages() == 0 {
		t.Error("the ladder does not go on")
	}
}

// Whatever is written to a safety question but an exact OK reaches a human with
// urgency: words that other rules know are answers to it all the same.
func TestNoWordsSlipPastASafetyQuestion(t *testing.T) {
	for _, words := range []string{"craving so bad", "can i talk to a coach please", "i have a court warrant", "no", "are you a bot?", "that was rude"} {
		k := newTalk(t)
		for _, w := range []string{"hi", "1", "Ria"} {
			k.writes(w)
		}
		k.passes(10 * time.Minute)
		k.writes("i relapsed")
		k.passes(time.Minute)
		k.writes(words)
		k.passes(11 * time.Minute) // and if the line has answered something else, its silence pages
		if ho := k.th.Handoff; ho == nil || ho.Level < rule.LevelUrgent {
			t.Errorf("%q to the safety question: handoff %+v", words, ho)
		}
	}
}

// All of one person is one handoff: a flow's silence or a second HELP raises the
// quiet one that waits, and nobody who was asked is forgotten.
func TestAQuietHandoffIsRaisedAndNotReplaced(t *testing.T) {
	k := newTalk(t)
	for _, w := range []string{"hi", "1", "Ria"} {
		k.writes(w)
	}
	k.passes(10 * time.Minute)
	k.writes("can i talk to a coach please")
	first := k.th.Count
	k.writes("HELP")
	k.writes("HELP")
	if ho := k.th.Handoff; k.th.Count != first || ho == nil || ho.Level != rule.LevelUrgent || k.pages() == 0 {
		t.Errorf("handoff %d became %d: %+v, %d pages", first, k.th.Count, ho, k.pages())
	}
}

// What somebody asks about the line while they wait is read by the coach, too.
func TestQuestionsWhileWaitingReachTheCoach(t *testing.T) {
	k := newTalk(t)
	k.writes("i want to die")
	k.writes("is this private")
	k.coach(bot.TellClaim, "")
	for _, e := range k.last.Add {
		if e.Tell != nil && e.Tell.Brief != nil && !slices.Contains(e.Tell.Brief.Words, "is this private") {
			t.Errorf("the brief has %q", e.Tell.Brief.Words)
		}
	}
}

// Whoever asks for a human is answered in the language they asked in; afterwards
// the thread goes on in its own.
func TestAHumanIsWantedInTheLanguageOfTheWords(t *testing.T) {
	k := newTalk(t)
	for _, w := range []string{"hola", "2", "Marta"} {
		k.writes(w)
	}
	for _, c := range []struct{ words, want string }{
		{"i feel hopeless, i cant do this any more", "That's a lot to carry."},
		{"me quiero morir", "Gracias por contarme."},
	} {
		k.writes(c.words)
		if !strings.HasPrefix(k.bodies(), c.want) {
			t.Errorf("%q is answered with %q, want %q…", c.words, k.bodies(), c.want)
		}
	}
	k.writes("i took too many pills")
	k.coach(bot.TellClaim, "")
	k.coach(bot.TellSay, "hi")
	k.coach(bot.TellDone, "better")
	if !strings.Contains(k.bodies(), "Dana termina por ahora") {
		t.Errorf("afterwards the thread says %q, want Spanish", k.bodies())
	}
}

// People ask who is there in few words, and in many ways.
func TestWhoIsThereIsAskedInBothLanguages(t *testing.T) {
	for words, want := range map[string]bool{
		"who is this": true, "who dis?": true, "¿Quién es?": true, "kien es": true, "hola quien es": true, "quien habla": true,
		"con quien hablo?": true, "de quien es este numero": true, "ella no está": true, "no puede contestar ahorita": true,
		"no se quien es mi papa": false, "mi hermano no esta en casa": false,
	} {
		k := newTalk(t)
		k.writes("hola")
		k.writes(words)
		if got := slices.Contains(k.said(), "who-is-this"); got != want {
			t.Errorf("%q: said %v", words, k.said())
		}
	}
}

// Good night means no texts until the morning; a wish to sleep is not good night.
func TestGoodNightWhileWaiting(t *testing.T) {
	for words, want := range map[string]bool{
		"im going to sleep": true, "Buenas noches": true, "ya me voy a dormir": true, "me voy a acostar": true, "ya me acuesto": true,
		"no puedo dormir": false, "quiero dormir": false, "i cant sleep": false,
	} {
		k := newTalk(t)
		k.writes("i want to die")
		k.writes(words)
		if got := slices.Contains(k.said(), "sleep"); got != want {
			t.Errorf("%q: said %v", words, k.said())
		}
	}
}
