package flows

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"github.com/warmline/warmline/internal/yamlfile"
)

// Expect says what kind of answer a step waits for. Own words are always an
// answer, whatever it is.
//
//	1-5        a number; "1-5 low" when the low end is the worse one
//	choice 3   one of three numbered options
//	ok         a safety question: OK only if the whole answer is exactly that
//	join       1 or yes joins, 2 or sí joins in Spanish
//	name 3     what to call the person, and one of three numbered options
//	time       a time of day
//	number     how many: 0-999, or "number 1-90"
//	days       days to leave out, as bits
//	date       a day and a time of day
//	words      anything
type Expect struct {
	Kind   string // "", scale, choice, ok, join, name, time, days, date, number, words
	Lo, Hi int
	Low    bool // of a range like "5 or 6" the lower number is the worse one
}

// UnmarshalYAML reads the short form above.
func (e *Expect) UnmarshalYAML(n ast.Node) error { return yamlfile.Scalar(n, e.read) }

func (e *Expect) read(text string) error {
	words := strings.Fields(text)
	if len(words) == 0 {
		return fmt.Errorf("expect is empty: leave the line out when no answer is expected")
	}
	switch {
	case len(words) == 1 && slices.Contains([]string{"ok", "name", "time", "date", "words"}, words[0]):
		*e = Expect{Kind: words[0]}
		return nil
	case len(words) == 1 && words[0] == "days":
		*e = Expect{Kind: words[0], Hi: AllDays - 1}
		return nil
	case len(words) == 1 && words[0] == "join":
		*e = Expect{Kind: words[0], Lo: 1, Hi: 2}
		return nil
	case words[0] == "choice" || words[0] == "name":
		n, err := strconv.Atoi(strings.Join(words[1:], ""))
		if err != nil || n < 2 || n > 3 {
			return fmt.Errorf("expect %q: write %s 2 or %s 3: nobody is offered more than three options", text, words[0], words[0])
		}
		*e = Expect{Kind: words[0], Lo: 1, Hi: n}
		return nil
	case text == "number":
		*e = Expect{Kind: text, Hi: mostCounted}
		return nil
	case words[0] == "number":
		e.Kind, words = words[0], words[1:]
	default:
		e.Kind = "scale"
	}
	if !e.readRange(words) {
		return fmt.Errorf("expect %q: write a range like 0-10 or 1-5 low, or choice 3, ok, join, name, time, days, number, words", text)
	}
	return nil
}

// mostCounted is the highest number that is read where no other is named.
const mostCounted = 999

func (e *Expect) readRange(words []string) bool {
	lo, hi, _ := strings.Cut(words[0], "-")
	var err1, err2 error
	e.Lo, err1 = strconv.Atoi(lo)
	e.Hi, err2 = strconv.Atoi(hi)
	e.Low = len(words) == 2 && words[1] == "low"
	return err1 == nil && err2 == nil && e.Lo < e.Hi && e.Hi <= mostCounted && (len(words) == 1 || len(words) == 2 && e.Low)
}

// Options is how many numbered options there are, 0 where an answer is something else.
func (e Expect) Options() int {
	if e.Kind == "choice" || e.Kind == "name" {
		return e.Hi
	}
	return 0
}

// String is the short form above.
func (e Expect) String() string {
	switch e.Kind {
	case "scale", "number":
		text := strings.TrimPrefix(e.Kind+" ", "scale ") + strconv.Itoa(e.Lo) + "-" + strconv.Itoa(e.Hi)
		if e.Low {
			text += " low"
		}
		return text
	case "choice", "name":
		if e.Hi > 0 {
			return e.Kind + " " + strconv.Itoa(e.Hi)
		}
	}
	return e.Kind
}

// Duration reads 10m or 6h.
type Duration time.Duration

// UnmarshalYAML reads what time.ParseDuration reads.
func (d *Duration) UnmarshalYAML(n ast.Node) error {
	return yamlfile.Scalar(n, func(text string) error {
		v, err := time.ParseDuration(text)
		if err != nil || v <= 0 {
			return fmt.Errorf("%s is no time span: write 10m or 6h", text)
		}
		*d = Duration(v)
		return nil
	})
}

// String is the form that flow files have: 10m, 1h30m.
func (d Duration) String() string {
	text := time.Duration(d).String()
	for _, none := range []string{"m0s", "h0m"} {
		if strings.HasSuffix(text, none) {
			text = text[:len(text)-2]
		}
	}
	return text
}
