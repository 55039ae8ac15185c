package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

// Whatever is written from a phone on guard, nothing but neutral words leaves, then or
// in the evening, until the person says that it may be texted.
func TestNothingGoesToAPhoneOnGuard(t *testing.T) {
	neutral := []string{"safety", "viol-neutral", "assault-neutral", "who-is-this-open", "wrong-number", "optout-neutral", "help-law-neutral", "refuse", "od-self", "od-other", "od-other2", "medical-self", "medical-other"}
	set := map[string]string{"en": "my boyfriend goes through my phone", "es": "mi marido me revisa el telefono"}
	for _, lang := range []string{"en", "es"} {
		for _, words := range append([]string{"hey", "hola", "i want to die", "me quiero morir", "i relapsed", "recaí", "i feel hopeless", "COACH", "HELP", "988", "going to sleep", "0", "is this private", "will you tell my po", "plan", "word", "palabra",
			"who is this", "she cant talk", "wrong number", "im 15", "i was raped", "my friend wont wake up", "i took too many pills", "that was rude", "enough", "7:30 pm", "pause", "private off", "4", "2", "no", "STOP", "my sister is using again"}, said...) {
			k := newTalk(t)
			k.joins(lang)
			k.writes(set[lang])
			k.passes(time.Hour)
			k.writes(words)
			out := k.said()
			end := k.now.Add(26 * time.Hour)
			for at := k.planned(); !at.IsZero() && at.Before(end); at = k.planned() {
				k.next()
				out = append(out, k.said()...)
			}
			if k.th.Guard != nil && k.th.Guard.OK > 0 {
				continue // said to be safe
			}
			for _, id := range out {
				if !slices.Contains(neutral, id) {
					t.Errorf("%s, %q: %s leaves", lang, words, id)
				}
			}
		}
	}
}

// A digit that nobody can have written as an answer confirms nothing; a confirmed phone
// stays so while they write, and half an hour of silence ends it.
func TestAPhoneOnGuardIsConfirmedForOneTalk(t *testing.T) {
	k := newTalk(t)
	k.w.Program.Rhythm.Entries = nil // no check-in comes between
	k.joins("en")
	k.writes("private")
	k.passes(2 * time.Second)
	if k.writes("1"); !slices.Equal(k.said(), []string{"viol-neutral"}) { // asked once more, in other words
		t.Errorf("a 1 after two seconds: said %v", k.said())
	}
	k.passes(20 * time.Second)
	if k.writes("1"); !slices.Equal(k.said(), []string{"guard-on"}) {
		t.Errorf("a 1: said %v", k.said())
	}
	for range 3 {
		k.passes(20 * time.Minute)
		if k.writes("hello there, still me"); !slices.Equal(k.said(), []string{"kept"}) {
			t.Errorf("in the talk: said %v", k.said())
		}
	}
	k.passes(31 * time.Minute)
	if k.writes("and again"); !slices.Equal(k.said(), []string{"safety"}) {
		t.Errorf("after half an hour: said %v", k.said())
	}
	k.passes(20 * time.Second)
	k.writes("who is this")
	k.passes(20 * time.Second)
	k.writes("1")
	if k.writes("private off"); k.th.Guard != nil {
		t.Error("the setting does not end")
	}
}

// A phone said to be somebody else's, or that spoke of violence just before, is asked
// about at joining.
func TestAnUnconfirmedPhoneJoinsOnGuard(t *testing.T) {
	for _, before := range []string{"hi im using my sisters phone", "es el telefono de mi hermana"} {
		k := newTalk(t)
		k.writes(before)
		k.writes("1")
		if k.th.Joined == 0 || k.th.Guard == nil || !slices.Equal(k.said(), []string{"safety"}) {
			t.Errorf("%q: joined %d, said %v", before, k.th.Joined, k.said())
		}
	}
	k := newTalk(t)
	k.joins("en")
	if k.th.Guard != nil {
		t.Error("a phone of their own is on guard")
	}
}

// With a word of their own set all that is kept stands behind it, in doubt or not.
func TestTheWordStandsBeforeAllThatIsKept(t *testing.T) {
	for _, words := range []string{"PLAN", "what did i say?", "MY DATA", "who is my coach", "¿Qué te dije?", "mis datos", "quién es mi coach", "word", "palabra"} {
		k := newTalk(t)
		k.joins("en")
		k.writes("safe word")
		k.writes("Blue Heron")
		if k.th.Word == "" {
			t.Fatal("no word is set")
		}
		if k.writes(words); !slices.Equal(k.said(), []string{"lock"}) {
			t.Errorf("%q: said %v", words, k.said())
		}
		k.writes("red")
		if k.writes("blue heron"); slices.Contains(k.said(), "word-ask") {
			t.Errorf("%q: a wrong word before it, and the right one opens all the same", words)
		}
		k.writes(words)
		if k.writes("blue heron!"); slices.Contains(k.said(), "lock") || len(k.said()) == 0 {
			t.Errorf("%q and the word: said %v", words, k.said())
		}
		k.writes("x")
		if words == "word" || words == "palabra" {
			continue // nothing is set from a phone in doubt
		}
		k.writes("i am at 12 elm street and he hits me")
		k.passes(time.Minute)
		if k.writes(words); !slices.Contains(k.said(), "lock") {
			t.Errorf("%q in doubt: said %v", words, k.said())
		}
		k.passes(time.Minute)
		if k.writes("blue heron"); slices.ContainsFunc(k.said(), func(id string) bool { return id != "refuse" }) {
			t.Errorf("%q and the word, in doubt: said %v", words, k.said())
		}
	}
}

// Their word is in no line of the transcript but their own.
func TestTheWordIsNotRepeated(t *testing.T) {
	k := newTalk(t)
	k.joins("en")
	k.writes("safe word")
	k.writes("heron")
	for _, l := range k.last.Lines {
		if l.Who != "person" && (l.Text == "heron" || l.ID == "heron") {
			t.Errorf("line %s %s holds it", l.Who, l.ID)
		}
	}
	if k.bodies() == "" || bot.ReadsOut(false, true) != "lock" {
		t.Error("nothing was said")
	}
}
