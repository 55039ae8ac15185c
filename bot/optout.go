package bot

import (
	"slices"
	"strings"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// The families of reserved words. They are never commands or expected answers.
const (
	wordStop  = "stop"
	wordStart = "start"
	wordHelp  = "help"
)

// reservedWords count only as the whole message. The value says whether the
// carrier knows the word too and may have answered it already.
var reservedWords = map[string]struct {
	family  string
	carrier bool
}{
	"stop": {wordStop, true}, "stopall": {wordStop, true}, "unsubscribe": {wordStop, true}, "cancel": {wordStop, true}, "end": {wordStop, true}, "quit": {wordStop, true}, "optout": {wordStop, true}, "revoke": {wordStop, true},
	"please stop": {wordStop, false}, "stop please": {wordStop, false}, "por favor paren": {wordStop, false}, "paren por favor": {wordStop, false},
	"opt out": {wordStop, false}, "opt-out": {wordStop, false}, "stop all": {wordStop, false}, "alto": {wordStop, false}, "parar": {wordStop, false}, "basta": {wordStop, false}, "cancelar": {wordStop, false}, "no mas": {wordStop, false}, "no más": {wordStop, false}, "fin": {wordStop, false},
	"start": {wordStart, true}, "unstop": {wordStart, true},
	"help": {wordHelp, true}, "info": {wordHelp, true}, "ayuda": {wordHelp, false},
}

// keyword is the family of a whole-message keyword, "" for any other text and for
// what was spoken: HELP is a word for the carrier, "help" in a call is none.
func (h *Heard) keyword() string {
	if h.called() {
		return ""
	}
	return reservedWords[fold(h.Body)].family
}

// reserved is the family of a text that the carrier takes for a keyword, or that is one.
func reserved(h *Heard) string {
	switch h.OptOut {
	case "STOP":
		return wordStop
	case "START":
		return wordStart
	case "HELP":
		return wordHelp
	}
	return h.keyword()
}

// optOut obeys a wish to get no more texts, in a keyword or in plain words, and
// confirms it once. It never closes a page.
func (t *threadTurn) optOut(h *Heard, word string) bool {
	switch {
	case t.Contact == OptedOut && word != wordStart:
		t.wroteAgain(word)
		if word == wordHelp && !t.carrierSaid(h, "HELP", t.w.Program.Carrier.Help) {
			t.say(RoleLegal, "help-law")
		}
		return true
	case word != wordStop && (!t.verdict.OptOut || t.goOnSilently(h.Body)):
		return false
	}
	inDanger, id := t.inDanger(), t.goodbye()
	t.leave(t.wish(word), h.Op)
	if !t.carrierSaid(h, "STOP", t.w.Program.Carrier.Stop) {
		t.say(RoleLegal, id)
	}
	t.leftInDanger(inDanger)
	return true
}

// goodbye is the one confirmation: with 988 in danger, without a word that gives
// anything away in a discreet programme and on a phone that somebody else may read.
func (t *threadTurn) goodbye() string {
	danger := t.inDanger() || t.open() && !t.quiet() || t.verdict.Level >= rule.LevelUrgent
	if t.abuse() || t.w.Program.Discreet && !danger {
		return "optout-neutral"
	}
	return "optout"
}

// inDanger says whether the last hour was a low one: an answer, words, or a handoff.
func (t *threadTurn) inDanger() bool {
	return t.low() || t.low60() || t.Urgent > 0 && t.wrote()-t.Urgent <= lowFor
}

// leftInDanger asks a human for somebody who ended the texts in a low hour.
func (t *threadTurn) leftInDanger(inDanger bool) {
	if inDanger && (!t.open() || t.quiet()) && t.verdict.Level < rule.LevelUrgent {
		t.openHandoff(rule.Distress, handoff.RowOf(rule.Distress, rule.LevelUrgent), []string{"left-in-distress"}, nil)
		t.Handoff.Left = true
	}
}

// wish names what the person said no by, without their words: the family of a
// keyword, or the rule that heard it.
func (t *threadTurn) wish(word string) string {
	if word == wordStop {
		return "keyword " + wordStop
	}
	for _, r := range t.verdict.Reasons {
		if r.Level == rule.LevelNone && r.Kind == "" && r.Lowered == "" {
			return "rule " + r.Rule
		}
	}
	return "words"
}

// keepTrying are the ways people end the texts of a search and not the search.
var keepTrying = []string{"keep trying", "keep looking", "keep searching", "keep paging", "dont stop looking", "sigue buscando", "sigan buscando", "siga buscando", "sigue intentando", "sigan intentando", "no dejes de buscar", "no dejen de buscar"}

// goOnSilently says whether words that ask for no texts ask for the search to go on:
// that is quiet for this handoff, and no opt-out.
func (t *threadTurn) goOnSilently(body string) bool {
	said := plainWords(body)
	return t.open() && slices.ContainsFunc(keepTrying, func(p string) bool { return holdsPhrase(said, p) })
}

// unclear are whole texts that may be a wish for no more texts, or not.
var unclear = []string{
	"enough", "thats enough", "enough already", "enough texts", "stop it", "stop this", "just stop", "stop now", "maybe stop", "can you stop", "can this stop", "how do i stop this", "how do i stop these",
	"no more", "not interested", "im not interested", "no longer interested", "not interested anymore", "this isnt for me", "this is not for me", "not for me", "count me out",
	"i dont need this", "i dont need this anymore", "i dont need this any more", "i dont need these", "i dont want this", "i dont want this anymore", "i dont want this any more", "i dont want these", "i dont want these anymore", "i dont want these any more", "leave me out of this", "im done with this", "i think im done with this", "im done with these",
	"delete me", "erase me", "remove me", "quit it", "knock it off", "cut it out", "go away",
	"borrame", "borreme", "borrenme ya", "quitame", "quitame de aqui", "sacame de aqui", "para", "para ya", "ya para", "paren", "ya paren", "paren ya", "parale", "ya parale", "parale ya", "parenle", "ya parenle", "larguense", "ya no quiero", "ya no le sigo", "ya no sigo",
	"ya basta", "basta ya", "ya estuvo", "no me interesa", "ya no me interesa", "no estoy interesado", "no estoy interesada", "esto no es para mi", "no es para mi", "no necesito esto", "ya no necesito esto", "no quiero esto", "ya no quiero esto", "me salgo", "quiero salirme", "quiero salir de esto", "como paro esto", "como me salgo", "mejor ya no",
}

// polite are the words around a wish that change nothing in it, as they stand before it
// and after it.
var polite = func() (out [][2]string) {
	for _, w := range []string{"please", "pls", "plz", "ok", "okay", "hey", "thanks", "sorry", "por favor", "gracias", "perdon", "oye", "disculpa"} {
		out = append(out, [2]string{w + " ", " " + w})
	}
	return out
}()

// maybeStop says whether the text may be a wish for no more texts.
func maybeStop(body string) bool {
	said := plainWords(body)
	for _, w := range polite {
		said = strings.TrimSuffix(strings.TrimPrefix(said, w[0]), w[1])
	}
	return slices.Contains(unclear, said)
}

// flowOptOut asks once whether the texts should stop; silence to it means that they
// should.
const flowOptOut = "optout"

// unsure asks somebody who may want no more texts. It is never asked where a human
// is wanted, or of who gets no texts by themselves.
func (t *threadTurn) unsure(h *Heard) bool {
	if t.Joined == 0 || t.Contact != Active && t.Contact != Paused || t.Minor || t.open() && !t.quiet() ||
		t.Flow.Flow == flowOptOut || t.w.Flows.Calls(t.Flow) || t.late() || h.called() || !maybeStop(h.Body) {
		return false
	}
	t.parkFlow()
	t.startFlow(flowOptOut, RoleReply)
	return true
}

// wishOpen says whether nobody knows yet if the texts should stop: until then the
// program starts nothing.
func (t *threadTurn) wishOpen() bool {
	return t.Flow.Flow == flowOptOut || t.Parked.Flow == flowOptOut
}

// stopAfterAsking ends the texts by the answer to the question, or by no answer.
func (t *threadTurn) stopAfterAsking(by string) {
	evidence := ""
	if t.ev.Heard != nil {
		evidence = t.ev.Heard.Op
	}
	inDanger, id := t.inDanger(), t.goodbye()
	t.leave(by, evidence)
	c := &t.Consent[len(t.Consent)-1]
	c.Text, c.Version = "optout-ask", t.w.Texts.Version("optout-ask")
	t.say(RoleLegal, id)
	t.leftInDanger(inDanger)
}

// carrierSaid says whether the carrier has answered this keyword itself: it tells
// so, or it is set to and knows the word.
func (t *threadTurn) carrierSaid(h *Heard, told string, handles bool) bool {
	return h.OptOut == told || handles && reservedWords[fold(h.Body)].carrier
}

// leave records the opt-out and takes back all that was planned. It closes no page:
// whoever took the phone away may have written it.
func (t *threadTurn) leave(by, evidence string) {
	t.No = max(t.No, t.wrote())
	if t.Contact == OptedOut {
		return
	}
	if t.open() {
		t.Handoff.OptOut, t.Handoff.NotThem = true, true
	}
	t.takeBack(RoleFirst, RoleLifeNow, RoleStatus, RoleJoins, RoleRelay, RoleRelease, RoleReply, RoleRoutine, RoleAsked)
	t.Contact = t.Contact.fire(contactOptOut)
	t.withdraw(by, evidence)
	t.dropFlows()
	for _, what := range []string{planResume, planStatus, planSecond, planMorning} {
		t.agenda.set(what, zero)
	}
	t.note("opted out")
}

// withdraw writes a no into the ledger: by what, when, on which channel, and the
// operation that proves it. The words themselves are in the transcript alone.
func (t *threadTurn) withdraw(by, evidence string) {
	channel := "text"
	switch {
	case t.called():
		channel = Voice
	case by == byCarrier:
		channel = byCarrier
	}
	t.Consent = append(t.Consent, Consent{Kind: consentTexts, At: t.wrote(), Lang: t.lang(), Channel: channel, By: by, Evidence: evidence})
}

// byCarrier is a no that the carrier knows of, from its own list.
const byCarrier = "carrier"

// low60 says whether a handoff of urgent level or above ended within the hour.
func (t *threadTurn) low60() bool {
	return t.Last != nil && t.Last.Level >= rule.LevelUrgent && t.now.Unix()-t.Last.At <= lowFor
}

// optIn is START: only the person can undo an opt-out. It reports whether they
// are back; a phone that never joined is offered to join like a new one.
func (t *threadTurn) optIn(h *Heard, word string) bool {
	if word != wordStart || t.Contact != OptedOut && t.Contact != WrongNumber {
		return false
	}
	if t.open() {
		t.Handoff.OptOut, t.Handoff.NotThem, t.Handoff.Wrote = false, false, false
	}
	if t.Joined == 0 {
		t.Contact, t.Offered = t.Contact.fire(contactOffer), 0
		return true
	}
	t.join("rejoin", h.Op)
	t.Consent[len(t.Consent)-1].By = "keyword " + wordStart
	return true
}
