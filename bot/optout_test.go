package bot_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
)

// joins lets somebody join, in either language.
func (k *talk) joins(lang string) {
	k.t.Helper()
	words := map[string][]string{"en": {"hi", "1", "Ria", "x"}, "es": {"hola", "2", "Marta", "x"}}[lang]
	for _, w := range words {
		k.writes(w)
	}
	k.passes(10 * time.Minute)
}

// legal lists the confirmations of the last event.
func (k *talk) legal() (ids []string) {
	for _, e := range k.last.Add {
		if e.Role == bot.RoleLegal {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// The ledger says by what somebody left, when, on which channel and what proves it,
// and holds none of their words.
func TestTheLedgerSaysByWhatSomebodyLeft(t *testing.T) {
	asked := func(answer string) func(*talk) {
		return func(k *talk) { k.writes("enough"); k.passes(time.Minute); k.writes(answer) }
	}
	writes := func(words string) func(*talk) { return func(k *talk) { k.writes(words) } }
	for _, tt := range []struct {
		name        string
		leaves      func(*talk)
		by, channel string
		text        string
	}{
		{"STOP", writes("STOP"), "keyword stop", "text", ""},
		{"END", writes("END"), "keyword stop", "text", ""},
		{"BASTA", writes("basta"), "keyword stop", "text", ""},
		{"please stop", writes("Please stop."), "keyword stop", "text", ""},
		{"English words", writes("please stop texting me"), "rule en-opt-out", "text", ""},
		{"Spanish words", writes("no me escriban más"), "rule es-no-escriban", "text", ""},
		{"words with danger", writes("stop texting me i want to die"), "rule en-opt-out", "text", ""},
		{"asked, and 1", asked("1"), "answer", "text", "optout-ask"},
		{"asked, and yes", asked("sí"), "answer", "text", "optout-ask"},
		{"asked, and silence", func(k *talk) { k.writes("enough"); k.passes(25 * time.Hour) }, "silence", "text", "optout-ask"},
		{"wrong number", writes("wrong number"), "wrong number", "text", ""},
		{"the carrier's own list", func(k *talk) {
			k.happens(bot.Event{Outcomes: []bot.Outcome{{Seq: 1, Status: bot.StatusFailed, Fault: bot.FaultOptedOut}}})
		}, "carrier", "carrier", ""},
		{"in a call", func(k *talk) {
			k.happens(bot.Event{Op: "CA1", Heard: &bot.Heard{Op: "CA1", From: "+16175550142", To: "+16175550100", Body: "stop calling me", Channel: bot.Voice, Confidence: 0.9},
				Verdict: k.w.Rules.Hear(rule.Utterance{Text: "stop calling me", Channel: "voice", Confidence: 0.9})})
		}, "rule en-opt-out", "voice", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			k := newTalk(t)
			k.joins("en")
			tt.leaves(k)
			c := k.th.Consent[len(k.th.Consent)-1]
			if c.Given || c.By != tt.by || c.Channel != tt.channel || c.Text != tt.text || c.At == 0 || c.Evidence == "" && tt.by != "silence" {
				t.Errorf("the ledger has by %q, channel %q, text %q, given %v, at %d", c.By, c.Channel, c.Text, c.Given, c.At)
			}
			if len(k.th.Consent) != 2 {
				t.Errorf("%d lines in the ledger", len(k.th.Consent))
			}
			if b, _ := json.Marshal(map[string]string{"by": c.By, "text": c.Text}); strings.Contains(string(b), "texting") {
				t.Error("the person's words stand in the ledger")
			}
		})
	}
}

// Whoever left comes back by their own START and by nothing else; the ledger says so.
func TestOnlyThePersonComesBack(t *testing.T) {
	for _, words := range []string{"yes", "1", "hi", "ok i want back", "JOIN", "si", "hope", "resume", "7:30 pm", "COACH"} {
		k := newTalk(t)
		k.joins("en")
		k.writes("STOP")
		k.writes(words)
		if k.th.Contact != bot.OptedOut || len(k.said()) > 0 {
			t.Errorf("%q: %s, said %v", words, k.th.Contact, k.said())
		}
	}
	k := newTalk(t)
	k.joins("en")
	k.writes("STOP")
	k.writes("START")
	if c := k.th.Consent[len(k.th.Consent)-1]; k.th.Contact != bot.Active || !c.Given || c.By != "keyword start" {
		t.Errorf("after START: %s, %+v", k.th.Contact, c.By)
	}
}

// One confirmation, however the wish is said and however often.
func TestOneConfirmation(t *testing.T) {
	for _, first := range []string{"please stop texting me", "NO MAS", "please stop", "dejen de escribirme", "stop texting me i want to die"} {
		for _, lang := range []string{"en", "es"} {
			k := newTalk(t)
			k.joins(lang)
			k.writes(first)
			if n := len(k.legal()); n != 1 || len(k.said()) != 1 {
				t.Errorf("%q: said %v", first, k.said())
			}
			for _, again := range []string{"STOP", "please stop texting me", "basta", "enough", "hello?"} {
				if k.writes(again); len(k.said()) > 0 {
					t.Errorf("%q, then %q: said %v", first, again, k.said())
				}
			}
		}
	}
}

// A wish that is not clear is asked about once, and nothing starts until it is.
func TestAnUnclearWishIsAskedAboutOnce(t *testing.T) {
	for _, lang := range []string{"en", "es"} {
		for _, words := range []string{"enough", "Ok, that's enough", "not interested", "ya basta", "ya no me interesa, gracias", "esto no es para mí"} {
			k := newTalk(t)
			k.joins(lang)
			k.passes(16 * time.Hour) // in the morning: the check-in comes hours after the question
			k.writes(words)
			if !slices.Equal(k.said(), []string{"optout-ask"}) || k.th.Contact != bot.Active {
				t.Fatalf("%q: said %v, %s", words, k.said(), k.th.Contact)
			}
			for _, more := range []string{words, "what do you mean"} {
				if k.writes(more); len(k.said()) > 0 {
					t.Errorf("%q again: said %v", words, k.said())
				}
			}
			var said []string
			for end := k.now.Add(23 * time.Hour); k.planned().Before(end); {
				k.next()
				said = append(said, k.said()...)
			}
			if len(said) > 0 {
				t.Errorf("%q: before they answered the program said %v", words, said)
			}
			for range 5 {
				if k.th.Contact != bot.OptedOut {
					k.next()
				}
			}
			if k.th.Contact != bot.OptedOut || !slices.Equal(k.said(), []string{"optout-neutral"}) {
				t.Errorf("%q, and silence: %s, said %v", words, k.th.Contact, k.said())
			}
			if at := k.now.In(k.w.Program.Zone).Hour(); at < 9 || at > 20 {
				t.Errorf("confirmed at %d", at)
			}
		}
	}
	for answer, want := range map[string]bot.Contact{"1": bot.OptedOut, "yes": bot.OptedOut, "si": bot.OptedOut, "STOP": bot.OptedOut, "2": bot.Active, "3": bot.Active, "no": bot.Active} {
		k := newTalk(t)
		k.joins("en")
		k.writes("enough")
		k.passes(time.Minute)
		k.writes(answer)
		if k.th.Contact != want || len(k.said()) != 1 && answer != "STOP" {
			t.Errorf("%q: %s, said %v", answer, k.th.Contact, k.said())
		}
		if want == bot.Active && k.planned().IsZero() {
			t.Errorf("%q: no evening is planned", answer)
		}
	}
}

// What may be a wish is no wish where something else is meant: a sentence of distress,
// an answer to a question of safety, a thread in danger, somebody who never joined.
func TestAnUnclearWishIsNotAskedAboutWhereAHumanIsWanted(t *testing.T) {
	for name, before := range map[string]func(*talk){
		"in a crisis":               func(k *talk) { k.joins("en"); k.writes("i want to die") },
		"with a coach":              func(k *talk) { k.joins("en"); k.writes("COACH"); k.coach(bot.TellClaim, "") },
		"asked how they are":        func(k *talk) { k.joins("en"); k.writes("i relapsed") },
		"somebody who has no texts": func(k *talk) { k.writes("hi") },
		"somebody under 18":         func(k *talk) { k.joins("en"); k.writes("im 15") },
	} {
		k := newTalk(t)
		before(k)
		k.passes(time.Minute)
		if k.writes("enough"); slices.Contains(k.said(), "optout-ask") {
			t.Errorf("%s: %v", name, k.said())
		}
	}
	k := newTalk(t)
	k.joins("en")
	if k.writes("i cant stop drinking and ive had enough"); slices.Contains(k.said(), "optout-ask") {
		t.Errorf("a sentence of distress is asked about texts: %v", k.said())
	}
}

// A wish that a crisis came between is asked about when the human is done.
func TestAnUnclearWishWaitsForTheHuman(t *testing.T) {
	k := newTalk(t)
	k.joins("en")
	k.writes("enough")
	k.writes("i want to die")
	k.coach(bot.TellClaim, "")
	k.coach(bot.TellSay, "hi")
	k.passes(10 * time.Hour)
	k.coach(bot.TellDone, "better")
	if !slices.Contains(k.said(), "optout-ask") {
		t.Errorf("the wish is forgotten: said %v", k.said())
	}
}

// Who leaves in a low hour is looked for by a human, however they leave.
func TestWhoLeavesInDangerIsLookedFor(t *testing.T) {
	leave := []string{"END", "QUIT", "BASTA", "FIN", "please stop texting me"}
	for name, before := range map[string]func(*talk){
		"a low mood":                          func(k *talk) { k.evening(); k.writes("1") },
		"a high urge":                         func(k *talk) { k.evening(); k.writes("2"); k.writes("8") },
		"urgent words that a flow asks about": func(k *talk) { k.writes("i relapsed") },
		"a handoff that has just ended": func(k *talk) {
			k.writes("i feel hopeless")
			k.coach(bot.TellClaim, "")
			k.coach(bot.TellDone, "better")
		},
	} {
		for _, words := range leave {
			k := newTalk(t)
			k.joins("en")
			before(k)
			k.passes(6 * time.Minute) // the words before are not read with it
			k.writes(words)
			ho := k.th.Handoff
			if k.th.Contact != bot.OptedOut || ho == nil || ho.Level != rule.LevelUrgent || !ho.Left || k.pages() == 0 {
				t.Errorf("%s, then %q: %s, %d pages", name, words, k.th.Contact, k.pages())
			}
			if l := k.legal(); len(l) > 1 || len(l) == 1 && l[0] != "optout" {
				t.Errorf("%s, then %q: said %v", name, words, k.said())
			}
		}
	}
	k := newTalk(t)
	k.joins("en")
	k.writes("i relapsed")
	k.passes(time.Minute)
	k.writes("1")
	k.passes(61 * time.Minute)
	if k.writes("END"); k.th.Handoff != nil {
		t.Error("an hour later it is a STOP like any other")
	}
}

// evening brings the check-in.
func (k *talk) evening() {
	k.t.Helper()
	for k.th.Flow.Flow != "evening" {
		k.next()
	}
}

// To end the texts of a search is not to end the search, and no opt-out.
func TestKeepTryingIsNoOptOut(t *testing.T) {
	for words, lang := range map[string]string{"stop texting, keep trying": "en", "no me escriban, sigan buscando": "es", "dont text me but keep looking please": "en"} {
		k := newTalk(t)
		k.joins(lang)
		k.writes("i want to die")
		k.writes(words)
		if k.th.Contact != bot.Active || !k.th.Handoff.Hushed || !slices.Equal(k.said(), []string{"quiet"}) {
			t.Errorf("%q: %s, said %v", words, k.th.Contact, k.said())
		}
	}
	k := newTalk(t)
	k.joins("en")
	if k.writes("stop texting, keep trying"); k.th.Contact != bot.OptedOut {
		t.Error("where nobody is looked for it is a wish for no texts")
	}
}

// Nobody who writes from a wrong number is texted again, nor led to join.
func TestAWrongNumberIsNotInvited(t *testing.T) {
	k := newTalk(t)
	k.writes("hi")
	k.writes("wrong number")
	k.passes(48 * time.Hour)
	if k.writes("hello"); len(k.said()) > 0 || k.th.Contact != bot.WrongNumber {
		t.Errorf("said %v, %s", k.said(), k.th.Contact)
	}
}

// In a discreet programme the answers to HELP and STOP give nothing away. A crisis
// is left with 988.
func TestADiscreetProgrammeGivesNothingAway(t *testing.T) {
	tells := []string{"recovery", "coach", "recuperaci", "helpline", "crisis", "800-327"}
	for _, discreet := range []bool{true, false} {
		for _, word := range []string{"AYUDA", "BASTA"} {
			for _, lang := range []string{"en", "es"} {
				k := newTalk(t)
				k.w.Program.Discreet = discreet
				k.joins(lang)
				k.writes(word)
				said := strings.ToLower(k.bodies())
				found := slices.ContainsFunc(tells, func(s string) bool { return strings.Contains(said, s) })
				if discreet && found || said == "" {
					t.Errorf("discreet, %s: %q", word, said)
				}
				if !discreet && !found && word == "AYUDA" {
					t.Errorf("not discreet, %s: %q", word, said)
				}
			}
		}
	}
	for _, lang := range []text.Lang{text.En, text.Es} {
		w := world(t)
		for _, id := range []string{"optout-neutral", "help-law-neutral", "help-human-neutral", "who-is-this", "who-is-this-open", "wrong-number", "refuse", "lock", "viol-neutral", "assault-neutral", "safety"} {
			said := strings.ToLower(w.Texts.Say(id, lang, text.Vars{"P": "Line", "K": "617-555-0100"}))
			for _, s := range append(tells, "violen", "abus", "safelink") {
				if strings.Contains(said, s) {
					t.Errorf("%s/%s gives away %q", id, lang, s)
				}
			}
		}
	}
	k := newTalk(t)
	k.joins("en")
	k.writes("i want to die")
	if k.writes("basta"); !strings.Contains(k.bodies(), "988") {
		t.Errorf("who leaves in a crisis reads %q", k.bodies())
	}
}
