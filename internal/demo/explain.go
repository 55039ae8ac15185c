package demo

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sayings turn the engine's notes into sentences, by how they begin. What follows
// the beginning takes the place of the %.
var sayings = []struct{ begins, says string }{
	{"joined", "Joined. The yes is kept with the words it answered."},
	{"handoff over", "The handoff is over. The program speaks again."},
	{"handoff raised: ", "Raised to %."},
	{"handoff ", "A human is wanted: %."},
	{"page failed ", "The page did not reach %: the next person is asked."},
	{"delivered ", "The page is on %'s phone."},
	{"drill over", "The drill is over."},
	{"drill ", "A drill begins: pages go as in a %."},
	{"named ", "The coach asks % by name."},
	{"asked for by ", "% asks for the thread."},
	{"page ", "% is paged."},
	{"accepted ", "% has the thread. The program is silent now."},
	{"passed ", "% passed: the next person is asked."},
	{"new danger: ", "New words of danger: %. The coach is told."},
	{"false alarm ", "% calls it a false alarm: counted for the review of the rules."},
	{"coach silent: ", "The coach is silent: %."},
	{"text not delivered: ", "A text did not reach the phone (code %)."},
	{"not said: ", "Not said, because now is not the time: %."},
	{"answer: ", "Kept from the answer: %"},
	{"kept for a coach", "Nothing expected these words: kept for a coach to read today."},
	{"opted out", "Opted out. No more texts; pages live on."},
}

// explain is a note as a sentence. Notes it has no saying for stay as they are.
func explain(what, words string) string {
	for _, s := range sayings {
		if rest, ok := strings.CutPrefix(what, s.begins); ok {
			said := strings.Replace(s.says, "%", plain(rest), 1)
			if words != "" {
				said += " = " + words
			}
			return upper(said)
		}
	}
	return upper(what) + "."
}

// explainDrill is explain for a drill: whoever takes it has nobody's thread.
func explainDrill(what string) string {
	if who, ok := strings.CutPrefix(what, "accepted "); ok {
		return who + " says OK."
	}
	return explain(what, "")
}

// plain writes a kind as words: "crisis suicide_active" is "crisis, suicide active".
func plain(s string) string {
	level, kind, two := strings.Cut(s, " ")
	if !two || !strings.Contains("crisis urgent handoff", level) {
		return strings.ReplaceAll(s, "_", " ")
	}
	return level + ", " + strings.ReplaceAll(kind, "_", " ")
}

func upper(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// plans name what is planned for a thread.
var plans = map[string]string{
	"rhythm": "the next check-in",
	"flow":   "the open question is let go",
	"resume": "the pause ends",
	"ladder": "nobody accepted: next step of the ladder",
	"status": "an honest word to the person who waits",
	"again":  "who has not answered is paged again",
	"shift":  "a shift begins: who comes on is paged",
	"offer":  "no answer from the coach asked by name",
	"second": "second text about the overdose",
	"clock":  "the coach has not written: a nudge",
	"idle":   "both silent: somebody looks",
}
