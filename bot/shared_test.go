package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// tells lists what the last event told other conversations, by kind and reason.
func (k *talk) tells() (out []string) {
	for _, e := range k.last.Add {
		if e.Tell != nil {
			out = append(out, strings.TrimSpace(string(e.Tell.Kind)+" "+e.Tell.Reason))
		}
	}
	return out
}

// abused lets somebody join and write of violence; the phone is in doubt.
func (k *talk) abused(lang string) {
	k.t.Helper()
	k.joins(lang)
	k.writes(map[string]string{"en": "my boyfriend choked me", "es": "mi novio me ahorca"}[lang])
	if !slices.Equal(k.said(), []string{"viol-neutral"}) {
		k.t.Fatalf("said %v", k.said())
	}
	k.passes(time.Minute)
}

// Of all first texts only the neutral ones and those that save a life go to a phone
// that somebody else may read.
func TestWhichFirstTextsGiveNothingAway(t *testing.T) {
	want := []string{"assault-neutral", "medical-other", "medical-self", "od-other", "od-other2", "od-self", "viol-neutral"}
	var got []string
	for _, id := range handoff.Texts() {
		if bot.GivesNothingAway(id) && !slices.Contains(got, id) {
			got = append(got, id)
		}
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	for _, k := range handoff.Kinds() {
		if row := handoff.RowOf(k, rule.LevelNone); bot.GivesNothingAway(row.Confirmed) {
			t.Errorf("%s goes to an unconfirmed phone", row.Confirmed)
		}
	}
}

// Whatever is written from a phone in doubt, nothing but neutral words leaves.
func TestNothingGoesToAPhoneInDoubt(t *testing.T) {
	neutral := []string{"viol-neutral", "assault-neutral", "safety", "who-is-this-open", "wrong-number", "optout-neutral", "help-law-neutral", "refuse", "od-self", "od-other", "od-other2", "medical-self", "medical-other"}
	for _, lang := range []string{"en", "es"} {
		for _, words := range append([]string{"i want to die", "me quiero morir", "i cut myself", "i relapsed", "i feel hopeless", "COACH", "HELP", "988", "911", "going to sleep", "0", "is this private", "plan",
			"who is this", "she cant talk", "no puede hablar", "wrong number", "im 15", "i was raped", "my friend wont wake up", "i took too many pills", "ambulance is here", "that was rude", "enough"}, said...) {
			k := newTalk(t)
			k.abused(lang)
			var out []string
			k.writes(words)
			out = append(out, k.said()...)
			if k.th.Handoff.Phone == bot.SafeConfirmed {
				continue
			}
			end := k.now.Add(40 * time.Minute)
			for at := k.planned(); !at.IsZero() && at.Before(end); at = k.planned() {
				k.next()
				out = append(out, k.said()...)
			}
			for _, id := range out {
				if !slices.Contains(neutral, id) {
					t.Errorf("%s, %q: %s goes to a phone in doubt", lang, words, id)
				}
			}
			if k.th.Handoff == nil || k.th.Handoff.Level != rule.LevelCrisis || k.th.Handoff.State != handoff.Paged {
				t.Errorf("%s, %q: the page is over", lang, words)
			}
		}
	}
}

// Another voice makes the phone unconfirmed; no 1 of theirs confirms it, whoever holds
// the thread and the supervisor are told, and the page goes on.
func TestAnotherVoiceIsNotThePerson(t *testing.T) {
	for words, supervisor := range map[string]bool{"who is this": true, "quien es": true, "she cant talk": true, "no puede hablar": true} {
		k := newTalk(t)
		k.abused("en")
		k.writes("1")
		if k.th.Handoff.Phone != bot.SafeConfirmed {
			t.Fatal("not confirmed")
		}
		k.passes(time.Minute)
		k.writes(words)
		if !slices.Equal(k.said(), []string{"who-is-this-open"}) || k.pages() > 0 || slices.Contains(k.tells(), "voice") != supervisor {
			t.Errorf("%q: said %v, told %v", words, k.said(), k.tells())
		}
		k.passes(time.Minute)
		if k.writes("1"); len(k.said()) > 0 || k.th.Handoff.Phone == bot.SafeConfirmed {
			t.Errorf("%q, then 1: said %v, the phone is %s", words, k.said(), k.th.Handoff.Phone)
		}
		k.coach(bot.TellClaim, "")
		for _, e := range k.last.Add {
			if e.Tell != nil && e.Tell.Brief != nil && (!e.Tell.Brief.Shared || !e.Tell.Brief.NotThem || !e.Tell.NoCall) {
				t.Errorf("%q: the brief does not say that it may be somebody else", words)
			}
		}
		k.passes(40 * time.Minute)
		k.coach(bot.TellDone, "no answer")
		if len(k.said()) > 0 || !k.th.Silent {
			t.Errorf("%q: at the end said %v", words, k.said())
		}
	}
}

// In a thread that a coach has, the coach is told of another voice, once.
func TestAnotherVoiceIsToldToTheHolder(t *testing.T) {
	for name, before := range map[string]func(*talk){
		"a crisis":             func(k *talk) { k.writes("i want to die") },
		"a thread of violence": func(k *talk) { k.writes("my boyfriend choked me") },
	} {
		k := newTalk(t)
		k.joins("en")
		before(k)
		k.coach(bot.TellClaim, "")
		k.coach(bot.TellSay, "hi")
		k.passes(time.Minute)
		k.writes("who is this")
		if !slices.Contains(k.tells(), "notice voice") || !slices.Contains(k.tells(), "relay") || len(k.said()) > 0 {
			t.Errorf("%s: told %v, said %v", name, k.tells(), k.said())
		}
		if k.writes("quien habla"); slices.Contains(k.tells(), "notice voice") {
			t.Errorf("%s: told twice", name)
		}
	}
	k := newTalk(t)
	k.joins("en")
	k.writes("i want to die")
	k.coach(bot.TellClaim, "")
	k.coach(bot.TellSay, "hi")
	if k.writes("the hotline they gave me was a wrong number so i came back here"); k.th.Contact != bot.Active {
		t.Error("who tells of a wrong number is not one")
	}
	k.writes("sorry, wrong number")
	if k.th.Contact != bot.WrongNumber || !slices.Contains(k.tells(), "notice left") || !slices.Equal(k.said(), []string{"wrong-number"}) {
		t.Errorf("a wrong number in a held thread: %s, told %v, said %v", k.th.Contact, k.tells(), k.said())
	}
	if k.coach(bot.TellSay, "are you ok"); !slices.Contains(k.tells(), "refused opted_out") || len(k.said()) > 0 {
		t.Errorf("the coach's words: told %v, said %v", k.tells(), k.said())
	}
}

// For half an hour after words of violence a strange voice or a STOP is somebody
// else's, also when the coach is done.
func TestAfterViolenceAStrangeVoiceIsSomebodyElse(t *testing.T) {
	for wait, wary := range map[time.Duration]bool{20 * time.Minute: true, 40 * time.Minute: false} {
		before := func() *talk {
			k := newTalk(t)
			k.abused("en")
			k.writes("1")
			k.coach(bot.TellClaim, "")
			k.coach(bot.TellSay, "hi")
			k.coach(bot.TellDone, "she is with her mother")
			k.now = k.now.Add(wait)
			return k
		}
		k := before()
		k.writes("who is this")
		want := map[bool]string{true: "who-is-this-open", false: "who-is-this"}[wary]
		if !slices.Equal(k.said(), []string{want}) || slices.Contains(k.tells(), "voice") != wary || k.th.Silent != wary {
			t.Errorf("after %s: said %v, told %v, silent %v", wait, k.said(), k.tells(), k.th.Silent)
		}
		k = before()
		k.w.Program.Discreet = false
		want = map[bool]string{true: "optout-neutral", false: "optout"}[wary]
		if k.writes("basta"); !slices.Contains(k.said(), want) {
			t.Errorf("STOP after %s: said %v, want %s", wait, k.said(), want)
		}
	}
}

// Half an hour of silence makes a phone unconfirmed; whoever writes then is asked again.
func TestSilenceMakesAPhoneUnconfirmed(t *testing.T) {
	k := newTalk(t)
	k.abused("en")
	k.writes("1")
	k.passes(31 * time.Minute)
	k.writes("are you there")
	if !slices.Equal(k.said(), []string{"viol-neutral"}) || k.th.Handoff.Phone != bot.SafeUnasked {
		t.Fatalf("after half an hour: said %v, the phone is %s", k.said(), k.th.Handoff.Phone)
	}
	k.passes(time.Minute)
	if k.writes("hello"); len(k.said()) > 0 || k.th.Handoff.Phone != bot.SafeNotNow {
		t.Errorf("without a 1: said %v, the phone is %s", k.said(), k.th.Handoff.Phone)
	}
	if k.writes("1"); !slices.Equal(k.said(), []string{"safety"}) || k.th.Handoff.Phone != bot.SafeUnasked {
		t.Errorf("a 1 to no question: said %v, the phone is %s", k.said(), k.th.Handoff.Phone)
	}
	k.passes(time.Minute)
	if k.writes("1"); k.th.Handoff.Phone != bot.SafeConfirmed {
		t.Errorf("after a 1 it is %s", k.th.Handoff.Phone)
	}

	held := newTalk(t)
	held.abused("en")
	held.writes("1")
	held.coach(bot.TellClaim, "")
	held.coach(bot.TellSay, "hi")
	held.passes(31 * time.Minute)
	held.writes("1")
	if len(held.said()) > 0 || held.th.Handoff.Phone != bot.SafeDoubt || !slices.Contains(held.tells(), "notice shared") {
		t.Errorf("with a coach: said %v, told %v, the phone is %s", held.said(), held.tells(), held.th.Handoff.Phone)
	}
}

// Whoever said not now is asked again when they write of themselves, in other words where
// the question was just asked, and not a third time.
func TestNotNowIsAskedAgainWhenTheyWrite(t *testing.T) {
	k := newTalk(t)
	k.abused("en")
	if k.writes("2"); len(k.said()) > 0 {
		t.Fatalf("not now: said %v", k.said())
	}
	k.passes(10 * time.Minute)
	if k.writes("shh"); len(k.said()) > 0 {
		t.Errorf("shh: said %v", k.said())
	}
	if k.writes("hello"); !slices.Equal(k.said(), []string{"safety"}) {
		t.Errorf("ten minutes later: said %v", k.said())
	}
	k.passes(5 * time.Minute)
	for _, words := range []string{"he left", "yes", "hello"} {
		if k.writes(words); len(k.said()) > 0 {
			t.Errorf("%s: a third question: %v", words, k.said())
		}
	}
	k.passes(20 * time.Minute)
	if k.writes("no"); len(k.said()) > 0 {
		t.Errorf("no: said %v", k.said())
	}
	if k.writes("he left now"); !slices.Equal(k.said(), []string{"viol-neutral"}) {
		t.Errorf("half an hour later: said %v", k.said())
	}
}

// A yes that is no 1, and a 1 too early or too late to be one, gets the question a second
// time: it confirms nothing, and is not met with silence.
func TestAYesThatIsNoOneIsAskedOnceMore(t *testing.T) {
	for _, lang := range []string{"en", "es"} {
		for _, words := range []string{"yes", "ok", "si", "sí", "Yes 1", "1 si", "sure", "dale", "claro", "si puedes"} {
			k := newTalk(t)
			k.abused(lang)
			if k.writes(words); !slices.Equal(k.said(), []string{"safety"}) || k.th.Handoff.Phone != bot.SafeUnasked {
				t.Errorf("%s, %q: said %v, the phone is %s", lang, words, k.said(), k.th.Handoff.Phone)
			}
			k.passes(time.Minute)
			if k.writes("1"); !slices.Equal(k.said(), []string{"viol-after-ok"}) {
				t.Errorf("%s, %q, then 1: said %v", lang, words, k.said())
			}
		}
	}
	for name, wait := range map[string]time.Duration{"too early": 2 * time.Second, "too late": 31 * time.Minute} {
		k := newTalk(t)
		k.joins("en")
		k.writes("my boyfriend choked me")
		k.passes(wait)
		if k.writes("1"); len(k.said()) != 1 || k.said()[0] == "viol-after-ok" || k.th.Handoff.Phone == bot.SafeConfirmed {
			t.Errorf("a 1 %s: said %v, the phone is %s", name, k.said(), k.th.Handoff.Phone)
		}
	}
}

// Words of violence in a thread that a coach has: nothing is asked of the person, the
// coach hears that the phone may be shared, and a 1 of the talk confirms nothing.
func TestViolenceInAHeldThread(t *testing.T) {
	for name, first := range map[string]string{"a crisis": "i want to die", "something urgent": "no bed tonight, i have nowhere to sleep"} {
		k := newTalk(t)
		k.joins("en")
		k.writes(first)
		k.coach(bot.TellClaim, "")
		k.coach(bot.TellSay, "hi")
		k.passes(6 * time.Minute)
		k.writes("my boyfriend choked me")
		if len(k.said()) > 0 || !slices.Contains(k.tells(), "notice shared") || !slices.Contains(k.tells(), "new") {
			t.Errorf("%s: said %v, told %v", name, k.said(), k.tells())
		}
		k.passes(time.Minute)
		if k.writes("1"); k.th.Handoff.Phone == bot.SafeConfirmed {
			t.Errorf("%s: a 1 of the talk confirms the phone", name)
		}
		if k.coach(bot.TellDone, "better"); len(k.said()) > 0 || !k.th.Silent {
			t.Errorf("%s: at the end said %v", name, k.said())
		}
	}
}

// Words of care after an assault, in a talk that was asked for: the same.
func TestAssaultInAHeldTalk(t *testing.T) {
	k := newTalk(t)
	k.joins("en")
	k.writes("COACH")
	k.coach(bot.TellClaim, "")
	k.coach(bot.TellSay, "hi")
	k.writes("where can i get a rape kit")
	if len(k.said()) > 0 || k.th.Handoff.Phone != bot.SafeDoubt || !slices.Contains(k.tells(), "notice shared") {
		t.Errorf("said %v, told %v, the phone is %s", k.said(), k.tells(), k.th.Handoff.Phone)
	}
}

// After a talk of violence nothing begins by itself until the person writes.
func TestNothingBeginsAfterViolence(t *testing.T) {
	k := newTalk(t)
	k.abused("en")
	k.writes("1")
	k.coach(bot.TellClaim, "")
	k.coach(bot.TellSay, "hi")
	k.coach(bot.TellDone, "safe with her mother")
	for end := k.now.Add(50 * time.Hour); k.planned().Before(end); {
		if k.next(); len(k.said()) > 0 {
			t.Errorf("the program began to talk: %v", k.said())
		}
	}
	k.writes("im good now")
	k.evening()
	if len(k.said()) == 0 {
		t.Error("no evening comes after they wrote")
	}
}

// What is kept is read out to nobody on a phone in doubt, and only for their own word
// where they have set one.
func TestWhatIsKeptIsNotReadOut(t *testing.T) {
	for _, tt := range []struct {
		wary, word bool
		want       string
	}{{false, false, ""}, {true, false, "refuse"}, {false, true, "lock"}, {true, true, "lock"}} {
		if got := bot.ReadsOut(tt.wary, tt.word); got != tt.want {
			t.Errorf("in doubt %v, with a word %v: %q, want %q", tt.wary, tt.word, got, tt.want)
		}
	}
	for _, words := range []string{"PLAN", "what did i say?", "MY DATA", "who is my coach", "¿Qué te dije?", "mis datos", "quién es mi coach"} {
		k := newTalk(t)
		k.abused("en")
		if k.writes(words); !slices.Equal(k.said(), []string{"refuse"}) {
			t.Errorf("%q on a phone in doubt: said %v", words, k.said())
		}
	}
}

// A child's or a borrowed phone is a number that is not the person's: no rule for
// minors, and nothing later goes to it.
func TestABorrowedPhoneIsNotThePersons(t *testing.T) {
	for _, words := range []string{"he took my phone, using my kid's", "im using my son's phone, he is 12, no bed tonight nowhere to sleep", "this is my 15 year old's phone i want to die",
		"on my friend's phone, i want to die", "borrowed phone. i want to die", "me quiero morir, uso el celular de mi hijo", "me quiero morir, es un teléfono prestado"} {
		k := newTalk(t)
		k.joins("en")
		k.writes(words)
		if !k.th.Lent || k.th.Minor || k.th.Handoff == nil || k.pages() == 0 {
			t.Errorf("%q: not the person's %v, minor %v, %d pages", words, k.th.Lent, k.th.Minor, k.pages())
			continue
		}
		k.coach(bot.TellClaim, "")
		for _, e := range k.last.Add {
			if e.Tell != nil && e.Tell.Brief != nil && !e.Tell.Brief.Lent {
				t.Errorf("%q: the brief does not say so", words)
			}
		}
		k.coach(bot.TellSay, "hi")
		k.coach(bot.TellDone, "better")
		out := k.said()
		for end := k.now.Add(50 * time.Hour); !k.planned().IsZero() && k.planned().Before(end); {
			k.next()
			out = append(out, k.said()...)
		}
		if len(out) > 0 {
			t.Errorf("%q: later %v", words, out)
		}
	}
	for _, words := range []string{"i swear on my kids i didnt use", "my phone died", "my son broke his phone", "i want to call my friend", "my ex has my kids", "llamé a mi hijo", "perdí mi celular", "no tengo telefono"} {
		k := newTalk(t)
		k.joins("en")
		if k.writes(words); k.th.Lent {
			t.Errorf("%q is no borrowed phone", words)
		}
	}
	k := newTalk(t)
	k.joins("en")
	k.writes("im 15 and using my moms phone")
	k.writes("im 15")
	if !k.th.Minor {
		t.Error("who says they are 15 is 15 on any phone")
	}
}

// Text-to-911 stands in the neutral text, in English: it understands no other language.
func TestTextTo911StandsInTheNeutralText(t *testing.T) {
	w := world(t)
	for _, id := range []string{"viol-neutral", "assault-neutral", "safety"} {
		if !strings.Contains(w.Texts.Say(id, text.En, nil), "text 911") {
			t.Errorf("%s does not name it", id)
		}
		if es := w.Texts.Say(id, text.Es, nil); strings.Contains(es, "escribe al 911") || !strings.Contains(es, "911") {
			t.Errorf("%s in Spanish: %q", id, es)
		}
	}
}

func TestAWrongNumberGetsNoSecondText(t *testing.T) {
	k := newTalk(t)
	k.writes("my friend wont wake up")
	if k.writes("wrong number"); slices.Contains(k.said(), "od-other2") || k.th.Handoff == nil {
		t.Errorf("said %v", k.said())
	}
}

// After a 1 the phone may be texted until they say that somebody comes: then nothing
// more goes to it, and the page goes on.
func TestAConfirmedPhoneIsLeftAloneAgainWhenSomebodyComes(t *testing.T) {
	for _, words := range []string{"2", "hes coming dont write", "he's here", "g2g", "ya viene no escribas", "not now"} {
		k := newTalk(t)
		k.abused("en")
		k.passes(10 * time.Second)
		k.writes("1")
		k.writes(words)
		out := k.said()
		for end := k.now.Add(time.Hour); k.planned().Before(end); {
			k.next()
			out = append(out, k.said()...)
		}
		if len(out) > 0 || k.th.Handoff == nil || k.th.Handoff.State != handoff.Paged {
			t.Errorf("after %q: %v leave", words, out)
		}
	}
}

// Two texts that make an end only together end nothing.
func TestAnEndIsReadInOneText(t *testing.T) {
	k := newTalk(t)
	k.writes("i just want it to stop")
	if k.writes("do these texts cost me"); k.th.Contact == bot.OptedOut || slices.Contains(k.said(), "optout") {
		t.Errorf("said %v", k.said())
	}
}
