package flows

import (
	"fmt"
	"log/slog"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/redact"
)

// Answer is what a text says to one question. Words is always the text itself:
// a number never makes the rest of what somebody wrote worthless.
type Answer struct {
	Words     string
	Number    int
	HasNumber bool
	Name      string     // what the person wants to be called
	Time      clock.Wall // a time of day
	HasTime   bool
	Date      bool   // what is asked about is a whole date now
	OK        bool   // exactly OK, to a safety question
	No        bool   // 2, or no in so many words
	Yes       bool   // yes in so many words
	Skip      bool   // X
	one       bool   // the text is one word, or none
	digits    bool   // a number and no words, to a question for words
	Begins    string // the flow that the text begins by itself
	rest      []int
}

// Format hides the answer from every verb of fmt.
func (Answer) Format(f fmt.State, _ rune) { redact.Hide(f, "answer") }

// LogValue hides the answer.
func (Answer) LogValue() slog.Value { return redact.Hidden("answer") }

// Plain says that the text held nothing but the number, so that there are no own
// words to keep.
func (a Answer) Plain() bool { return a.HasNumber && a.one }

// Skips says whether the text says that the person would rather not answer.
func Skips(text string) bool { return Read(Expect{Kind: "words"}, text).Skip }

// skips are the ways to leave a question unanswered.
var skips = map[string]bool{"x": true, "skip": true, "pass": true, "saltar": true, "salta": true}

// exactOK are the only answers that count as OK to a safety question, in any
// language; every other word and silence reach a human.
var exactOK = map[string]bool{"1": true, "ok": true, "fine": true, "bien": true, "estoy bien": true}

// plainNo are the answers that decline an offer. They never answer a safety question.
var plainNo = map[string]bool{"2": true, "no": true, "nah": true, "nope": true, "no thanks": true, "no thank you": true, "no gracias": true, "ahora no": true, "not now": true, "rather not": true, "mejor no": true, "ahorita no": true, "👎": true, "por ahora no": true}

// nothing are the answers to a question for words that name nothing.
var nothing = map[string]bool{
	"idk": true, "dunno": true, "i dont know": true, "i don t know": true, "dont know": true, "not sure": true, "no idea": true, "nothing": true, "none": true, "nobody": true, "no one": true,
	"no se": true, "nose": true, "no lo se": true, "pues no se": true, "ps no se": true, "no se nada": true, "ni idea": true, "nada": true, "nadie": true, "ninguno": true, "ninguna": true,
}

// plainYes are the answers that accept in so many words. They never answer a safety
// question.
var plainYes = map[string]bool{"yes": true, "yes please": true, "yeah": true, "yep": true, "yea": true, "ya": true, "y": true, "sure": true, "si": true, "si por favor": true, "claro": true, "dale": true, "👍": true, "👌": true, "yup": true, "ok": true, "okay": true, "sip": true,
	"done": true, "did it": true, "i did": true, "i did it": true, "hecho": true, "lo hice": true, "ya lo hice": true, "listo": true, "lista": true}

// yesWords are the answers that join: 1 in English, 2 in Spanish.
var yesWords = map[string]int{
	"1": 1, "yes": 1, "yeah": 1, "yep": 1, "yea": 1, "y": 1, "join": 1, "sure": 1, "ok": 1, "okay": 1, "in": 1, "👍": 1,
	"2": 2, "si": 2, "claro": 2, "dale": 2, "unirme": 2,
}

// Read takes the text as an answer to a question that expects e. earlier are
// numbers of the same text that an earlier question has left over, nil at first.
func Read(e Expect, text string) Answer {
	a := Answer{Words: strings.TrimSpace(text)}
	words := tokens(text)
	if len(words) == 1 && skips[words[0]] {
		return Answer{Words: a.Words, Skip: true}
	}
	a.one = len(words) <= 1
	a.No, a.Yes = plainNo[strings.Join(words, " ")], plainYes[strings.Join(words, " ")]
	switch e.Kind {
	case "ok":
		a.OK = exactOK[strings.Join(words, " ")]
	case "join":
		a.join(words)
	case "name":
		a.Name = ReadName(text)
		a.numbers(e, numbersIn(e, text))
	case "words":
		a.No = a.No || nothing[strings.Join(words, " ")]
		a.digits = len(words) > 0 && strings.Trim(strings.Join(words, ""), "0123456789") == ""
	case "time":
		a.readTime()
	case "scale", "choice":
		a.numbers(e, numbersIn(e, text))
	case "days":
		if d, ok := ReadDays(text); ok {
			a.Number, a.HasNumber = d.Off, true
		}
	case "number":
		a.numbers(e, countsIn(e, text))
	}
	return a
}

// join reads a yes: carriers take YES for an opt-in, so it is never asked for,
// but everybody writes it.
func (a *Answer) join(words []string) {
	if len(words) == 0 || len(words) > short {
		return
	}
	a.Number, a.HasNumber = yesWords[words[0]], yesWords[words[0]] > 0
}

func (a *Answer) readTime() {
	if w, err := clock.ParseEvening(a.Words); err == nil {
		a.Time, a.HasTime = w, true
	}
}

// again reads what an answer has left over as the answer to the next question:
// "3 7" answers two.
func (a Answer) again(e Expect) (Answer, bool) {
	if len(a.rest) == 0 || e.Kind != "scale" {
		return Answer{}, false
	}
	b := Answer{Words: a.Words, one: a.one}
	b.numbers(e, [][]int{a.rest})
	return b, b.HasNumber
}

// numbers takes the first number in range. Numbers of one group are a range
// ("5 or 6"): the worse end counts.
func (a *Answer) numbers(e Expect, groups [][]int) {
	for i, g := range groups {
		in := g[:0:0]
		for _, n := range g {
			if n >= e.Lo && n <= e.Hi {
				in = append(in, n)
			}
		}
		if len(in) == 0 {
			continue
		}
		a.Number, a.HasNumber = in[0], true
		for _, n := range in[1:] {
			if n < a.Number == e.Low {
				a.Number = n
			}
		}
		for _, later := range groups[i+1:] {
			a.rest = append(a.rest, later[0])
		}
		return
	}
}

// option reads the words of an option, and nothing beside them, as its number: before any
// number that stands in them ("only one").
func (a *Answer) option(e Expect, options map[string]int) {
	if e.Kind != "choice" || a.Skip {
		return
	}
	said, found := selfless(a.Words), 0
	for words, n := range options {
		if selfless(words) != said || n > e.Hi {
			continue
		}
		if found > 0 && found != n {
			return
		}
		found = n
	}
	if found > 0 {
		a.Number, a.HasNumber, a.one = found, true, true
	}
}

// selfless is a text without the word for oneself that it begins with: "I went" is "went".
func selfless(text string) string {
	words := tokens(text)
	if len(words) > 1 && selves[words[0]] {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

var selves = map[string]bool{"i": true, "im": true, "ive": true, "ill": true, "id": true, "yo": true, "ya": true}

// signs are words of their own: thumbs and faces.
var signs = func() map[rune]bool {
	out := map[rune]bool{'👌': true}
	for face := range faces {
		out[[]rune(face)[0]] = true
	}
	return out
}()

// tokens folds a text to lower-case words without accents; signs that matter for
// numbers stay words of their own.
func tokens(text string) []string {
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range norm.NFKD.String(text) {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b.WriteByte(byte(r))
		case r == ' ':
			b.WriteByte(' ')
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’':
		case r == '-' || r == '–' || r == '/' || signs[r]:
			b.WriteRune(' ')
			b.WriteRune(r)
			b.WriteRune(' ')
		case unicode.IsLetter(r):
			b.WriteRune(unicode.ToLower(r))
		case unicode.IsDigit(r):
			b.WriteRune(r)
		default:
			b.WriteRune(' ')
		}
	}
	return strings.Fields(b.String())
}
