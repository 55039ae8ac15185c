package bot

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// question is something people ask about the line itself, by the text that answers it.
type question struct {
	text    string
	phrases []string // folded; anywhere in a short text
	other   bool     // says that somebody else writes
	whole   []string // folded; too common in other sentences to count as less than the whole text
}

// in says whether a plain text asks this.
func (q question) in(said string) bool {
	return slices.Contains(q.whole, said) || slices.ContainsFunc(q.phrases, func(p string) bool { return holdsPhrase(said, p) })
}

// Texts with a meaning beyond their answer.
const (
	textWho   = "who-is-this"
	textWrong = "wrong-number"
)

// questions are read in this order. They are answered at once and leave the open
// question as it was.
var questions = []question{
	{text: textWrong, phrases: []string{"wrong number", "wrong person", "numero equivocado", "numero incorrecto", "se equivoco de numero", "te equivocaste de numero"}},
	{text: textWho, phrases: []string{"who is this", "whos this", "who dis", "who are you", "quien es este", "quien eres", "kien eres", "quien es usted", "quien habla", "kien habla", "con quien hablo", "con quien estoy hablando", "quien me escribe", "quien me esta escribiendo", "de quien es este numero"},
		whole: []string{"quien es", "kien es", "y quien es", "hola quien es", "perdon quien es", "disculpe quien es"}},
	{text: textWho, other: true, phrases: []string{"she cant talk", "he cant talk", "she is not here", "shes not here", "hes not here", "she isnt here", "he isnt here", "no puede hablar", "no puede contestar"},
		whole: []string{"no esta", "ella no esta", "el no esta"}},
	{text: "trust-bot", phrases: []string{"are you a bot", "are u a bot", "is this a bot", "are you a robot", "are you human", "are you a real person", "are you real", "is this a real person", "talking to a bot", "eres un bot", "eres un robot", "eres una persona", "eres real", "es un bot", "es un robot", "eres una maquina", "es una maquina", "eres una computadora"}},
	{text: "trust-cops", phrases: []string{"calling the cops", "calling the police", "call the cops on", "call the police on", "gonna call the cops", "gonna call the police", "llamar a la policia", "llaman a la policia"}},
	{text: "trust-kids", phrases: []string{"take my kids", "take away my kids", "take my baby", "quitar a mis hijos", "quitan a mis hijos", "quitar los ninos"}},
	{text: "trust-section", phrases: []string{"section me", "section 35 me", "get sectioned", "be sectioned", "me van a internar", "me pueden internar", "internarme a la fuerza", "me internen a la fuerza"}},
	{text: "trust", phrases: []string{"tell my po", "tell my probation", "tell my parole", "tell the judge", "tell the court", "tell my boss", "tell my job", "tell dcf", "tell immigration", "tell ice", "tell my family", "tell my wife", "tell my husband", "tell my mom", "le vas a decir a", "le van a decir a", "le dices a mi"}},
	{text: "trust-who", phrases: []string{"who sees this", "who reads this", "who can see this", "who can read this", "is this private", "is this confidential", "quien ve esto", "quien lee esto", "quien ve mis mensajes", "quien lee mis mensajes", "quien va a leer esto", "es privado", "es confidencial"}},
	{text: "trust-cost", phrases: []string{"how much does this cost", "what does this cost", "what does it cost", "does this cost", "is this free", "cuanto cuesta", "cuanto cobran", "es gratis"}},
	{text: "trust-why", phrases: []string{"why are you texting me", "why do you text me", "why do you keep texting", "how did you get my number", "por que me escriben", "por que me escribes", "de donde sacaron mi numero", "de donde sacaste mi numero", "quien les dio mi numero"}},
}

// longest is how long a text may be that is only such a question.
const longest = 80

// asks answers a question about the line itself. While a coach holds the thread
// the coach answers.
func (t *threadTurn) asks(h *Heard) bool {
	if len(h.Body) > longest {
		return false
	}
	said := plainWords(h.Body)
	if t.held() {
		t.heldVoice(said)
		return false
	}
	for _, q := range questions {
		if !q.in(said) {
			continue
		}
		if t.open() {
			t.keepWords(h.Body)
		}
		t.somebodyElse(q)
		role := RoleReply
		if q.text == textWho || q.text == textWrong {
			role = RoleLegal
		}
		t.say(role, q.text)
		return true
	}
	return false
}

// somebodyElse takes down that another person may hold the phone; a wrong number gets
// no further text.
func (t *threadTurn) somebodyElse(q question) {
	if q.text != textWho && q.text != textWrong {
		return
	}
	if told := t.open() && t.Handoff.NotThem; !told && (q.other || q.text == textWrong || t.abuse()) {
		t.tellSupervisors()
	}
	if q.text == textWho {
		t.anotherVoice(noticeVoice)
		return
	}
	t.anotherVoice(noticeLeft)
	t.hush()
	t.endFlow()
	t.Contact, t.No = t.Contact.fire(contactWrong), max(t.No, t.wrote())
	t.withdraw("wrong number", t.ev.Heard.Op)
	for _, what := range []string{planEvening, planResume, planStatus, planSecond, planMorning} {
		t.agenda.set(what, zero)
	}
	t.note("wrong number")
}

// sayIt is how many words a text has at most that says to a coach that this is the
// wrong number, and does not tell of one.
const sayIt = 6

// heldVoice hears another voice while a coach has the thread. The words go to the coach
// like all others.
func (t *threadTurn) heldVoice(said string) {
	for _, q := range questions {
		if q.text != textWho && q.text != textWrong || !q.in(said) {
			continue
		}
		if q.text == textWho {
			t.somebodyElse(q)
		} else if strings.Count(said, " ") < sayIt && t.Contact != WrongNumber {
			t.somebodyElse(q)
			t.say(RoleLegal, textWrong)
		}
		return
	}
}

// holdsPhrase says whether whole words of a plain text are the phrase.
func holdsPhrase(said, phrase string) bool {
	for from := 0; ; {
		i := strings.Index(said[from:], phrase)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(phrase)
		if (i == 0 || said[i-1] == ' ') && (end == len(said) || said[end] == ' ') {
			return true
		}
		from = i + 1
	}
}

// plainWords is a text without signs and accents, in small letters.
func plainWords(s string) string {
	if !ascii(s) {
		s = norm.NFKD.String(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range s {
		switch r = unicode.ToLower(r); {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(r)
		case unicode.IsSpace(r), r == '-', r == '/':
			gap = true
		}
	}
	return b.String()
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
