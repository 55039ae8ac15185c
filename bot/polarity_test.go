package bot_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
)

// answers are forty ways to answer a question of safety, and silence. Only five words
// are an OK, in any language; all else reaches a human.
var answers = []struct {
	words string
	ok    bool
}{
	{"1", true}, {"ok", true}, {"fine", true}, {"bien", true}, {"estoy bien", true},
	{"OK.", true}, {"Fine!", true}, {"  Bien ", true}, {"¡Estoy bien!", true},
	{"2", false}, {"3", false}, {"0", false}, {"yes", false}, {"sí", false}, {"si", false}, {"no", false}, {"nope", false}, {"nah", false},
	{"not sure", false}, {"no sé", false}, {"regular", false}, {"más o menos", false}, {"maybe", false}, {"tal vez", false},
	{"okay", false}, {"k", false}, {"good", false}, {"i'm fine", false}, {"todo bien", false}, {"muy bien", false}, {"ok i guess", false},
	{"not ok", false}, {"no estoy bien", false}, {"in danger", false}, {"en peligro", false}, {"one", false}, {"uno", false},
	{"1 2", false}, {"👍", false}, {"x", false}, {"help", false}, {"ayuda", false}, {"pause", false}, {"pausa 3", false}, {"mejor no", false}, {"7:30 pm", false},
	{"", false},
}

// question is a way to the question, by language, and what tells one outcome from another.
type question struct {
	name    string
	words   map[string]string
	asks    string
	outcome func(*talk) string
}

// level names what the thread has come to.
func level(k *talk) string {
	if ho := k.th.Handoff; ho != nil {
		return ho.Level.String()
	}
	return "none, asked " + k.th.Flow.Flow + " " + k.th.Flow.Step
}

var questionsOfSafety = []question{
	{"a lapse", map[string]string{"en": "i relapsed", "es": "recaí anoche"}, "lapse1", level},
	{"a craving", map[string]string{"en": "craving so bad", "es": "tengo muchas ganas de consumir"}, "craving1", level},
	{"HELP", map[string]string{"en": "HELP", "es": "AYUDA"}, "help-human-neutral", level},
	{"whether the phone may be texted", map[string]string{"en": "my boyfriend choked me", "es": "mi novio me ahorca"}, "viol-neutral", func(k *talk) string {
		return level(k) + " " + string(k.th.Handoff.Phone)
	}},
}

// One polarity: the same answer comes to the same in a thread of either language.
func TestOnePolarity(t *testing.T) {
	if len(answers) < 40 {
		t.Fatalf("%d answers", len(answers))
	}
	joined := map[string]talk{}
	for _, lang := range []string{"en", "es"} {
		k := newTalk(t)
		k.joins(lang)
		joined[lang] = *k
	}
	for _, q := range questionsOfSafety {
		before := map[string]talk{}
		for lang, k := range joined {
			k.writes(q.words[lang])
			if !strings.Contains(strings.Join(k.said(), " "), q.asks) {
				t.Fatalf("%s, %s: said %v", q.name, lang, k.said())
			}
			k.passes(6 * time.Minute) // the words before are not read with it
			before[lang] = k
		}
		for _, a := range answers {
			got := map[string]string{}
			for _, lang := range []string{"en", "es"} {
				k := before[lang]
				if a.words != "" {
					k.writes(a.words)
				} else {
					k.passes(11 * time.Minute)
				}
				got[lang] = q.outcome(&k)
				if q.asks == "lapse1" && (a.ok != (k.th.Handoff == nil) || !a.ok && k.th.Handoff.Level < rule.LevelUrgent) {
					t.Errorf("%s: %q comes to %s", q.name, a.words, got[lang])
				}
				if q.asks == "viol-neutral" && (a.words == "1") != (k.th.Handoff.Phone == bot.SafeConfirmed) {
					t.Errorf("%s: %q comes to %s", q.name, a.words, got[lang])
				}
			}
			if got["en"] != got["es"] {
				t.Errorf("%s: %q comes to %s in English and to %s in Spanish", q.name, a.words, got["en"], got["es"])
			}
		}
	}
}

// Every question of safety has its options in one order: OK, not sure, in danger.
func TestEveryQuestionOfSafetyHasOneOrder(t *testing.T) {
	w := world(t)
	asked := 0
	for _, name := range w.Flows.All() {
		f, _ := w.Flows.Get(name)
		for _, s := range f.Steps {
			if s.Expect.Kind != "ok" {
				continue
			}
			asked++
			for lang, order := range map[text.Lang][]string{text.En: {"1 OK", "2 Not sure", "3 In danger"}, text.Es: {"1 Bien", "2 Regular", "3 En peligro"}} {
				said, at := w.Texts.Say(s.Say[len(s.Say)-1], lang, nil), 0
				for _, option := range order {
					i := strings.Index(said[at:], option)
					if i < 0 {
						t.Fatalf("%s %s in %s: %q is not in its place", name, s.Name, lang, option)
					}
					at += i
				}
			}
		}
	}
	if asked == 0 {
		t.Error("nothing asks of safety")
	}
}

// A digit that nobody can have written as an answer counts for the question before,
// and a human is asked.
func TestADigitThatCrossesTheQuestionCountsForTheOneBefore(t *testing.T) {
	for _, after := range []time.Duration{0, 4 * time.Second, 5 * time.Second} {
		t.Run(fmt.Sprint(after), func(t *testing.T) {
			k := newTalk(t)
			k.joins("en")
			k.evening()
			k.writes("i relapsed")
			k.now = k.now.Add(after)
			k.writes("1")
			crossed := after < 5*time.Second
			if paged := k.th.Handoff != nil && k.pages() > 0; paged != crossed {
				t.Errorf("a human is asked: %v", paged)
			}
			if counted := k.th.Mood == 1; counted != crossed {
				t.Errorf("the mood is %d", k.th.Mood)
			}
		})
	}
	k := newTalk(t)
	k.writes("my boyfriend choked me")
	k.now = k.now.Add(3 * time.Second)
	if k.writes("1"); k.th.Handoff.Phone == bot.SafeConfirmed {
		t.Error("a phone was confirmed by a digit that nobody can have written as an answer")
	}
}
