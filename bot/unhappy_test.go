package bot_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff/rule"
)

// unhappy is what goes wrong in a talk, at whatever question it happens.
type unhappy struct {
	name string
	turn func(k *facing)
}

// facing is somebody to whom a question of a flow stands open.
type facing struct {
	*talk
	lang string
	at   flows.State
	step flows.Step
}

func (k *facing) in(en, es string) string {
	if k.lang == "es" {
		return es
	}
	return en
}

func (k *facing) fault(format string, args ...any) {
	k.t.Helper()
	k.t.Errorf("%s/%s in %s: %s (said %q, stands in %s/%s)", k.at.Flow, k.at.Step, k.lang, fmt.Sprintf(format, args...), k.said(), k.th.Flow.Flow, k.th.Flow.Step)
}

var unhappyTurns = []unhappy{
	{"silence", func(k *facing) {
		for k.th.Flow.Asked == k.at.Asked && k.planned().Unix() <= k.at.Asked+80*60*60 {
			k.next()
			k.one()
		}
		if k.th.Flow.In() && k.th.Flow.Asked == k.at.Asked {
			k.fault("a question that nobody answers is never closed")
		}
		if k.step.Expect.Kind == "ok" && k.pages() == 0 {
			k.fault("silence to a question of safety, and nobody is paged")
		}
	}},
	{"nonsense", func(k *facing) {
		k.answers("asdf qwer zxcv tyui", "asdf qwer zxcv tyui")
		k.heard()
		if len(k.toPerson()) == 0 && !k.th.Flow.In() && !k.open() && k.th.Joined > 0 {
			k.fault("own words, and nothing is said to them")
		}
	}},
	{"two answers at once", func(k *facing) {
		k.answers("2 3", "2 3")
		k.heard()
	}},
	{"two answers, one after the other", func(k *facing) {
		k.answers("2", "2")
		k.heard()
		k.answers("1", "1")
		k.heard()
	}},
	{"a late answer", func(k *facing) {
		k.passes(25 * time.Hour)
		k.answers("2", "2")
		k.heard()
	}},
	{"a crisis, and back", func(k *facing) {
		k.answers("i want to die", "me quiero morir")
		if k.pages() == 0 || k.th.Flow.In() || !slices.Contains(k.said(), "suicide") {
			k.fault("words of danger, %d pages", k.pages())
		}
		k.coach(bot.TellClaim, "")
		k.coach(bot.TellSay, "im here")
		k.now = k.now.Add(time.Minute)
		k.coach(bot.TellDone, "is ok")
		k.one()
		if k.open() {
			k.fault("a handoff that does not end")
		}
		k.answers("thank you", "gracias")
		k.heard()
	}},
	{"STOP", func(k *facing) {
		k.answers("STOP", "STOP")
		if k.th.Contact != bot.OptedOut || len(k.said()) > 1 {
			k.fault("STOP leaves them %s", k.th.Contact)
		}
		for range 20 {
			if k.planned().IsZero() {
				break
			}
			if k.next(); len(k.toPerson()) > 0 {
				k.fault("after STOP")
			}
		}
	}},
	{"another language", func(k *facing) {
		safety := k.step.Expect.Kind == "ok" || k.at.Calls != ""
		k.answers("ESPAÑOL", "ENGLISH")
		if joined := k.th.Joined > 0; joined && !safety && k.th.Lang == k.lang {
			k.fault("the language stays")
		}
		k.one()
	}},
}

// answers writes what a person of this language does, some time after the question.
func (k *facing) answers(en, es string) {
	k.t.Helper()
	k.now = k.now.Add(20 * time.Second)
	k.says(k.in(en, es))
}

// verdicts are those of the rules, by text: they are asked for often.
var verdicts = map[string]rule.Verdict{}

func (k *facing) says(body string) {
	k.t.Helper()
	v, ok := verdicts[body]
	if !ok {
		v = k.w.Rules.Hear(rule.Utterance{Text: body, Channel: "text"})
		verdicts[body] = v
	}
	k.happens(bot.Event{Op: fmt.Sprint(body, k.now.UnixNano()), Heard: &bot.Heard{From: "+16175550142", To: "+16175550100", Body: body}, Verdict: v})
}

func (k *facing) open() bool { return k.th.Handoff != nil && k.th.Handoff.State.Open() }

// toPerson are the ids of the texts to the person.
func (k *facing) toPerson() (out []string) {
	for _, e := range k.last.Add {
		if e.To == "+16175550142" {
			out = append(out, e.ID)
		}
	}
	return out
}

// heard holds that the answer led somewhere: words back, a human, or a question that
// stands and is looked at again.
func (k *facing) heard() {
	k.t.Helper()
	k.one()
	waits := k.th.Flow.In() || len(k.th.Aside) > 0
	kept := slices.ContainsFunc(k.last.Lines, func(l bot.Line) bool { return strings.HasPrefix(l.ID, "kept") || strings.HasPrefix(l.ID, "answer") })
	joins := k.th.Joined == 0 // nobody is talked into it
	if len(k.toPerson()) == 0 && !k.open() && !waits && !kept && !joins {
		k.fault("an answer that leads nowhere")
	}
}

// one holds that one question is open at most, and that an open one is looked at again.
func (k *facing) one() {
	k.t.Helper()
	var asks []string
	for _, id := range k.toPerson() {
		if questions(k.w)[id] {
			asks = append(asks, id)
		}
	}
	if len(asks) > 1 {
		k.fault("%q: more than one question", asks)
	}
	planned := slices.ContainsFunc(k.th.Agenda, func(a bot.Agendum) bool { return a.What == "flow" })
	if k.th.Flow.In() != planned {
		k.fault("a question is open: %v, and looked at again: %v", k.th.Flow.In(), planned)
	}
	if k.open() && k.th.Handoff.Level > rule.LevelHandoff && k.th.Flow.In() {
		k.fault("a question stands open in danger")
	}
}

var asksFor map[string]bool

// questions are the texts that ask in a flow.
func questions(w *bot.World) map[string]bool {
	if asksFor == nil {
		asksFor = map[string]bool{}
		for _, m := range w.Flows.Mentions("question") {
			asksFor[m.Name] = m.Wants.Kind != ""
		}
	}
	return asksFor
}

// standing brings a person to a step of a flow.
func standing(t *testing.T, from talk, flow *flows.Flow, step string) *talk {
	t.Helper()
	k := from
	var th bot.Thread
	if err := json.Unmarshal(k.state, &th); err != nil {
		t.Fatal(err)
	}
	th.Flow, th.Kept = flows.State{}, map[string]string{"goal": "a walk", "step": "a call", "win": "a swim", "place": "Harbor Pantry"}
	th.Aside = []bot.Aside{{At: k.now.Unix(), Place: flows.State{Flow: flow.Name, Version: flow.Version, Step: step, Asked: k.now.Unix(), Resource: "food"}}}
	th.Agenda = []bot.Agendum{{What: "aside", At: k.now.Unix()}}
	var err error
	if k.state, err = json.Marshal(&th); err != nil {
		t.Fatal(err)
	}
	k.happens(bot.Event{})
	return &k
}

// At every question of every flow, in each language, whatever goes wrong: nobody stands
// before a dead end or two questions, words of danger page, STOP stops.
func TestNoFlowIsADeadEnd(t *testing.T) {
	n := 0
	for _, lang := range []string{"en", "es"} {
		unknown, joined := newTalk(t), newTalk(t)
		unknown.writes(map[string]string{"en": "hi", "es": "hola"}[lang])
		joined.joins(lang)
		for _, name := range joined.w.Flows.All() {
			f, _ := joined.w.Flows.Get(name)
			for _, s := range f.Steps {
				if s.Expect.Kind == "" {
					continue
				}
				from := *joined
				if name == "join" && strings.HasPrefix(s.Name, "offer") {
					from = *unknown
				}
				for _, u := range unhappyTurns {
					k := standing(t, from, f, s.Name)
					if k.th.Flow.Step != s.Name || k.th.Flow.Flow != name {
						t.Fatalf("%s/%s: stands in %s/%s", name, s.Name, k.th.Flow.Flow, k.th.Flow.Step)
					}
					u.turn(&facing{talk: k, lang: lang, at: k.th.Flow, step: s})
					n++
				}
			}
		}
	}
	if n < 1000 {
		t.Errorf("only %d turns", n)
	}
}
