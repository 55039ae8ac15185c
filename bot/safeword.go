package bot

import (
	"cmp"
	"slices"
	"time"
	"unicode/utf8"
)

// flowWord asks for a word of the person's own, which stands before all that is kept.
const flowWord = "word"

// setsWord are the ways to ask for it.
var setsWord = []string{
	"word", "my word", "safe word", "safeword", "a safe word", "set a safe word", "set safe word", "i want a safe word", "can i set a safe word", "secret word", "change my word", "password", "passcode",
	"palabra", "mi palabra", "palabra clave", "palabra segura", "palabra secreta", "quiero una palabra clave", "quiero una palabra secreta", "cambiar mi palabra", "contrasena", "clave",
}

const (
	wordLongest = 20               // letters of such a word
	wordWithin  = 10 * time.Minute // how long it may follow the question for it
)

// keepWord keeps the word, or none, and gives the text that says so.
func (t *threadTurn) keepWord(said string) string {
	switch w := plainWords(said); {
	case w == "no":
		t.Word = ""
		return "word-off"
	case w == "" || utf8.RuneCountInString(w) > wordLongest:
		return "word-none"
	default:
		t.Word = w
		return "word-set"
	}
}

// unlocks gives what waited for the word, when the text is the word. After a wrong one
// it is asked for anew: a wrong word is a text like any other, and nothing says so.
func (t *threadTurn) unlocks(h *Heard) *Heard {
	locked := t.Locked
	t.Locked = nil
	if locked == nil || plainWords(h.Body) != t.Word || t.wrote()-locked.At > int64(wordWithin.Seconds()) {
		return nil
	}
	asked := *h
	asked.Body = locked.Text
	return &asked
}

// stored keeps what is kept from who may not see it, and lets the word be set. It
// reports whether that is all there is to do with the text.
func (t *threadTurn) stored(h *Heard) bool {
	if t.held() || t.asked() {
		return false
	}
	if asked := t.unlocks(h); asked != nil {
		t.unlocked = true
		t.show(asked)
		return true
	}
	sets := t.setsWord(h)
	said := cmp.Or(asksKept[t.news()], h.Body)
	if !sets && !slices.Contains(reads, plainWords(said)) {
		return false
	}
	switch id := ReadsOut(t.abuse(), t.Word != ""); {
	case id == "lock":
		t.Locked = &Said{t.wrote(), said}
		t.say(RoleLegal, id)
	case sets:
		t.show(h)
	case id != "":
		t.say(RoleLegal, id)
	default:
		return false
	}
	return true
}

// setsWord says whether somebody who may wants a word of their own.
func (t *threadTurn) setsWord(h *Heard) bool {
	return slices.Contains(setsWord, plainWords(h.Body)) && t.Joined > 0 && !t.Minor && !t.unsafe() && (!t.open() || t.quiet())
}

// show does what was asked, once no word stands before it.
func (t *threadTurn) show(h *Heard) {
	id := ReadsOut(t.abuse(), false)
	switch {
	case t.setsWord(h):
		t.parkFlow()
		t.startFlow(flowWord, RoleReply)
	case id != "":
		t.say(RoleLegal, id)
	default:
		t.talk(h)
	}
}
