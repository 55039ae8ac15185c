package bot

import "github.com/warmline/warmline/handoff/rule"

// reads are the ways to ask for what is kept of the person: their own words, their
// plan, their dates and people. Whatever is read out goes through here first.
var reads = []string{
	"plan", "my plan", "my goal", "my goals", "what did i say", "what did i tell you", "what do you know about me", "my data", "my meetings", "my dates", "dates", "who is my coach", "whos my coach", "who is coming with me",
	"mi plan", "mi meta", "mis metas", "que te dije", "que dije", "que sabes de mi", "mis datos", "mis reuniones", "mis citas", "citas", "mis fechas", "fechas", "quien es mi coach", "quien va conmigo",
}

// asksKept are other words for the same, by what rules hear: the short way to ask it.
var asksKept = map[rule.Kind]string{rule.AsksDates: "dates", rule.AsksWith: "who is coming with me"}

// ReadsOut says what stands before anything kept is read out: "refuse" on a phone that
// somebody else may read, "lock" where the person has set a word of their own, "" where
// nothing does.
func ReadsOut(wary, word bool) string {
	switch {
	case word:
		return "lock"
	case wary:
		return "refuse"
	}
	return ""
}
