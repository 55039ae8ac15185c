package bot

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// The coach's words. Only these three, alone in a text, are commands, and two with one
// word behind them: PASS with a coach's name, ASK with a page's code or a name.
const (
	sayOK   = "OK"
	sayPass = "PASS"
	sayDone = "DONE"
	sayAsk  = "ASK"
)

// askFor is how long an unanswered question to the coach stands.
const askFor = 10 * 60

// heard takes in a text from the coach's phone. Everything but the three words, a
// code and a note goes to the person in that thread, unchanged.
func (t *deskTurn) heard(h *Heard) {
	t.line(whoCoach, "", h.Body)
	t.prove()
	t.reached(h)
	at, body := t.addressed(h)
	word := command(body)
	switch {
	case !t.coach.Verified && (word != "" || t.ev.Verdict.Level < rule.LevelUrgent):
		t.verify(word)
	case !t.coach.Verified:
		t.person(h)
	case about(body, at) != "":
		t.member(h, about(body, at))
	case t.coach.Away && fold(body) == "back":
		t.Own = 0
		t.add(Pending{Stream: "world", Repeat: true}, Effect{Back: t.coach.ID})
		t.write(t.w.Numbers.Page(), "c-back", nil)
	case t.recentlyOwn() && at == nil && len(t.open()) == 0:
		t.person(h)
	case reserved(h) == wordStop:
		t.stopped()
	case t.changedHands(at, h):
		t.notTheirs(h)
	case t.coach.Stopped && reserved(h) == wordStart:
		t.mark(MarkStarted, handoff.Stretch{})
		t.write(t.w.Numbers.Page(), "c-back", nil)
	case t.overtaken(h) && at == nil && t.ev.Verdict.Level >= rule.LevelUrgent:
		t.person(h)
	case t.overtaken(h):
		t.overtook(h)
	case t.answered(body):
	case h.Media > 0 && body == "", reaction(body):
		t.wordless(h, at)
	case strings.HasPrefix(body, "#"):
		t.keepNote(at, body)
	case t.cancels(at, body):
	case t.names(at, body):
	case at != nil && at.Noting && word == sayOK:
		t.write(at.Number, "c-done", text.Vars{"N": at.Name})
	case word == sayOK && at != nil && at.Number != t.w.Numbers.Page():
		t.toPerson(at, body) // pages come from the first number: here OK is a word for the person
	case (word == sayOK || word == sayPass) && (at == nil || h.To == t.w.Numbers.Page()) && t.replied(word):
	case at == nil && slices.Contains([]string{"1", "2", "3"}, body) && t.cared(h):
	case at == nil && h.To != t.w.Numbers.Page() && t.parting(h.To) != nil && t.ev.Verdict.Level < rule.LevelUrgent:
		t.afterwards(t.parting(h.To), word, body)
	case word == sayOK && at != nil && len(t.open()) == 0 && t.passed() == nil && t.justClosed() == nil:
		t.ask(at, body) // one number for all, and nothing to take
	case word == sayOK:
		t.accept(h)
	case word == sayPass:
		t.passes(at)
	case word == sayDone:
		t.done(at)
	case t.byCode(body), t.byName(at, body):
	case t.noting(at) != nil && t.noting(at).Crossed:
		t.ask(t.noting(at), body)
	case t.noting(at) != nil:
		t.lastNote(t.noting(at), body)
	case at != nil && at.Foreign && (body == "1" || body == "2"):
		t.toPerson(at, t.w.Texts.Say("say-"+body, text.Lang(at.Lang), text.Vars{"N": at.Name, "C": t.coach.Name}))
	case at != nil && (nearly(body) || t.justLeft(at, h)):
		t.ask(at, body)
	case at != nil:
		t.toPerson(at, body)
	case t.recentlyOwn() || t.ev.Verdict.Level >= rule.LevelUrgent:
		t.person(h)
	case t.cared(h):
	case len(t.open()) > 0 && (short(body) || len(t.Held) == 0):
		t.write(h.To, "c-notok", nil)
	case len(t.open()) == 0 && t.parting(h.To) != nil:
		t.afterwards(t.parting(h.To), word, body)
	case len(t.Held) == 1:
		t.ask(&t.Held[0], body)
	case len(t.Held) > 0:
		t.write(h.To, "c-whom", text.Vars{"N": t.label(&t.Held[0])})
	default:
		t.write(h.To, "c-nothread", nil)
	}
}

// addressed says which thread a text is for and what it says: the thread of the
// number it was sent to or, where several share one number, the one whose name
// stands before a colon.
func (t *deskTurn) addressed(h *Heard) (*Holding, string) {
	body := strings.TrimSpace(h.Body)
	at := t.holdingAt(h.To)
	name, words, ok := strings.Cut(body, ":")
	if !ok || h.To != t.w.Numbers.Page() {
		return at, body
	}
	for i := range t.Held {
		if o := &t.Held[i]; o.Number == h.To && strings.EqualFold(strings.Trim(name, " []"), t.label(o)) {
			return o, strings.TrimSpace(words)
		}
	}
	return at, body
}

// justLeft says whether words without a name on a shared number may be meant for
// the thread that was let go a moment ago.
func (t *deskTurn) justLeft(at *Holding, h *Heard) bool {
	named := strings.HasPrefix(strings.ToLower(h.Body), strings.ToLower(t.label(at))+":")
	return at.Number == t.w.Numbers.Page() && !named && t.Left > 0 && t.now.Unix()-t.Left < askFor
}

// together puts words to those that wait for the same answer: none is lost because
// they came in two texts.
func (t *deskTurn) together(thread, words string) string {
	if a := t.waits; a != nil && a.Thread == thread && t.now.Unix()-a.At <= askFor {
		return a.Words + "\n" + words
	}
	return words
}

// ask asks the coach whether words are for the person.
func (t *deskTurn) ask(at *Holding, words string) {
	t.Asking = &Asking{Thread: at.Thread, Words: t.together(at.Thread, words), At: t.now.Unix()}
	t.write(t.ev.Heard.To, "c-ask", text.Vars{"N": at.Name})
}

// ownFor is how long a coach who wrote as a person in need is heard as one.
const ownFor = 24 * 60 * 60

// recentlyOwn says whether the coach has lately written as a person in need: what
// follows is part of it.
func (t *deskTurn) recentlyOwn() bool { return t.Own > 0 && t.now.Unix()-t.Own < ownFor }

// person takes the coach's words as those of a person, and the coach off the
// pages until they say they are back. Rules that fail say nothing about a coach:
// they must not empty the shift.
func (t *deskTurn) person(h *Heard) {
	t.Own = t.now.Unix()
	t.add(Pending{Stream: "own", Repeat: true}, Effect{Person: h})
	if !t.coach.Away && !RulesFailed(t.ev.Verdict) {
		t.add(Pending{Stream: "world", Repeat: true}, Effect{Away: t.coach.ID})
		for i := range t.Held { // nobody is left with a coach who needs help themself
			t.tellThread(&t.Held[i], TellPass, "")
		}
	}
}

// command reads one of the three words: any case, dots and such allowed.
func command(body string) string {
	switch w := strings.ToUpper(strings.Trim(strings.TrimSpace(body), ".!")); w {
	case sayOK, sayPass, sayDone:
		return w
	}
	return ""
}

// nearly says whether a text is one letter away from a command.
func nearly(body string) bool {
	w := strings.ToUpper(strings.Trim(strings.TrimSpace(body), ".!"))
	for _, c := range []string{sayOK, sayPass, sayDone} {
		if w != c && len(w) >= 2 && distance1(w, c) && w != "NO" && w != "GONE" && w != "PAST" && w != "OH" {
			return true
		}
	}
	return false
}

// distance1 says whether one letter changed, added or left out makes a into b.
func distance1(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}

// short says whether a text looks like an answer to a page: an emoji, "omw", "yes".
func short(body string) bool {
	return utf8.RuneCountInString(strings.TrimSpace(body)) <= 12
}

// reactions are how phones write a thumb on a text of ours.
var reactions = regexp.MustCompile(`(?is)^(liked|loved|disliked|laughed at|emphasized|questioned|removed an? [a-z ]+ from|reacted .{1,12} to|le gustó|le encantó|no le gustó|le dio risa|se rió de|enfatizó|dudó de|reaccionó .{1,16} a|.{1,8} (to|a)) ["“«].*["”»…]$`)

func reaction(body string) bool { return reactions.MatchString(body) }

// wordless is a picture, a voice note or a thumb: nothing that can be carried, and no
// human's words.
func (t *deskTurn) wordless(h *Heard, at *Holding) {
	switch {
	case len(t.open()) > 0 && (at == nil || at.Number == t.w.Numbers.Page()):
		t.write(h.To, "c-notok", nil)
	case at != nil:
		t.write(at.Number, "c-typed", text.Vars{"N": at.Name})
	default:
		t.write(h.To, "c-nothread", nil)
	}
}

// holdingAt is the thread a number of ours stands for. With one number only it is
// the one thread held, if there is just one.
func (t *deskTurn) holdingAt(n phone.Number) *Holding {
	for i := range t.Held {
		if t.Held[i].Number == n && (n != t.w.Numbers.Page() || t.alone()) {
			return &t.Held[i]
		}
	}
	return nil
}

func (t *deskTurn) alone() bool {
	on := 0
	for _, h := range t.Held {
		if h.Number == t.w.Numbers.Page() {
			on++
		}
	}
	return on == 1
}

func (t *deskTurn) toPerson(h *Holding, words string) {
	if t.ev.Heard.Media > 0 {
		t.write(h.Number, "c-typed", text.Vars{"N": h.Name})
	}
	t.tellThread(h, TellSay, words)
}

func (t *deskTurn) tellThread(h *Holding, kind TellKind, words string) {
	t.tell(h.Thread, Tell{Kind: kind, Handoff: h.Handoff, Thread: h.Thread, Coach: t.coach.ID, Words: words})
}

// verify proves that the phone is the coach's.
func (t *deskTurn) verify(word string) {
	if word != sayOK {
		t.write(t.ev.Heard.To, "c-unknown", nil)
		return
	}
	t.coach.Verified = true
	t.add(Pending{Stream: "world", Repeat: true}, Effect{Verify: t.coach.ID})
	t.write(t.w.Numbers.Page(), "c-set", t.nextShift())
}

// answered takes 1 or 2 as the answer to where held words go.
func (t *deskTurn) answered(body string) bool {
	a := t.Asking
	if a == nil {
		return false
	}
	t.Asking, t.waits = nil, a
	h := t.holding(a.Thread)
	if h == nil && a.After && t.now.Unix()-a.At <= askFor {
		return t.sendAgain(a, body)
	}
	if h == nil || t.now.Unix()-a.At > askFor {
		return false
	}
	switch fold(body) {
	case "1":
		h.Noting = false
		t.toPerson(h, a.Words)
		return true
	case "2":
		if h.Noting {
			t.lastNote(h, a.Words)
		} else {
			t.write(h.Number, "c-words", nil)
		}
		return true
	}
	return false
}

func (t *deskTurn) keepNote(at *Holding, body string) {
	if at == nil && len(t.Held) == 1 {
		at = &t.Held[0]
	}
	switch {
	case at == nil && len(t.open()) > 0: // who has not taken a page has read nothing to judge it by
		t.write(t.ev.Heard.To, "c-notok", nil)
		return
	case at == nil:
		t.write(t.ev.Heard.To, "c-nothread", nil)
		return
	}
	words := strings.TrimSpace(strings.TrimPrefix(body, "#"))
	if t.books(at, words) || t.tracked(at, words) {
		return
	}
	alarm, more := falseAlarm(words)
	if more {
		t.tellThread(at, TellNote, words)
	}
	if !alarm {
		t.write(at.Number, "c-noted", nil)
		return
	}
	t.tellThread(at, TellFalse, "")
	t.write(at.Number, "c-false", text.Vars{"N": at.Name})
}

// lastNote is the note after DONE, which lets go of the thread. FALSE alone does
// not: it speaks of the page, and nobody has said yet how the person is.
func (t *deskTurn) lastNote(at *Holding, words string) {
	alarm, more := falseAlarm(words)
	if alarm {
		t.tellThread(at, TellFalse, "")
	}
	if !more {
		t.write(at.Number, "c-false", text.Vars{"N": at.Name})
		return
	}
	t.tellThread(at, TellDone, words)
}

// falseAlarm says whether a note begins by calling the page a false alarm, and
// whether it says anything else.
func falseAlarm(note string) (alarm, more bool) {
	words := strings.Fields(plainWords(note))
	if len(words) == 0 || words[0] != "false" && words[0] != "falsa" {
		return false, true
	}
	if words = words[1:]; len(words) > 0 && (words[0] == "alarm" || words[0] == "alarma") {
		words = words[1:]
	}
	return true, len(words) > 0
}

// done is DONE: the note is asked for before the thread is let go. Without one a
// crisis is not released.
func (t *deskTurn) done(at *Holding) {
	if at == nil && len(t.Held) == 1 {
		at = &t.Held[0]
	}
	switch {
	case at == nil && len(t.Held) > 0:
		t.write(t.ev.Heard.To, "c-whom", text.Vars{"N": t.label(&t.Held[0])})
	case at == nil:
		t.write(t.ev.Heard.To, "c-nothread", nil)
	case at.Noting && at.Level < rule.LevelCrisis:
		t.tellThread(at, TellDone, "")
	default:
		at.Noting, at.Crossed = true, false
		t.agenda.set(planNote, t.now.Add(noteTime))
		t.write(at.Number, "c-done", text.Vars{"N": at.Name})
	}
}

// noting is the thread whose note the coach writes now: the one of this number,
// or, from the page number, the only one that waits for a note.
func (t *deskTurn) noting(at *Holding) *Holding {
	if at != nil {
		if at.Noting {
			return at
		}
		return nil
	}
	var only *Holding
	for i := range t.Held {
		if t.Held[i].Noting {
			if only != nil {
				return nil
			}
			only = &t.Held[i]
		}
	}
	return only
}

// nextShift fills the text that names the coach's next shift, by the coach's own clock.
func (t *deskTurn) nextShift() text.Vars {
	on, ok := t.w.Week().NextOf(t.coach.ID, t.now)
	if !ok {
		return nil
	}
	return t.saying(on)
}
