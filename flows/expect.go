package flows

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
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
//	words      anything
type Expect struct {
	Kind   string // "", scale, choice, ok, join, name, time, words
	Lo, Hi int
	Low    bool // of a range like "5 or 6" the lower number is the worse one
}

// UnmarshalYAML reads the short form above.
func (e *Expect) UnmarshalYAML(b []byte) error {
	text := strings.Trim(strings.TrimSpace(string(b)), `"'`)
	words := strings.Fields(text)
	if len(words) == 0 {
		return fmt.Errorf("expect is empty: leave the line out when no answer is expected")
	}
	switch {
	case len(words) == 1 && slices.Contains([]string{"ok", "name", "time", "words"}, words[0]):
		*e = Expect{Kind: words[0]}
		return nil
	case len(words) == 1 && words[0] == "join":
		*e = Expect{Kind: words[0], Lo: 1, Hi: 2}
		return nil
	case words[0] == "choice" || words[0] == "name":
		n, err := strconv.Atoi(strings.Join(words[1:], ""))
		if err != nil || n < 2 || n > 3 {
			return fmt.Errorf("expect %q: write %s 2 or %s 3", text, words[0], words[0])
		}
		*e = Expect{Kind: words[0], Lo: 1, Hi: n}
		return nil
	}
	lo, hi, ok := strings.Cut(words[0], "-")
	l, err1 := strconv.Atoi(lo)
	h, err2 := strconv.Atoi(hi)
	if !ok || err1 != nil || err2 != nil || l >= h || len(words) > 2 || len(words) == 2 && words[1] != "low" {
		return fmt.Errorf("expect %q: write a range like 0-10 or 1-5 low, or choice 3, ok, join, name, time, words", text)
	}
	*e = Expect{Kind: "scale", Lo: l, Hi: h, Low: len(words) == 2}
	return nil
}

// When says which answers a branch is for.
//
//	3  <=3  >=9   numbers
//	ok            an exact OK to a safety question
//	no            2, or no in so many words
//	yes           yes in so many words
//	skip          X
//	named, time   a name, a time of day was found
//	words         own words and no number
//	every 3       every third time, by the fact "count"
type When struct {
	op string
	n  int
}

// UnmarshalYAML reads the short form above.
func (w *When) UnmarshalYAML(b []byte) error {
	text := strings.Trim(strings.TrimSpace(string(b)), `"'`)
	fail := fmt.Errorf("when %q: write a number, <=3, >=9, ok, no, yes, skip, named, time, words or every 3", text)
	switch text {
	case "ok", "no", "yes", "skip", "words", "named", "time":
		*w = When{op: text}
		return nil
	}
	op, rest := "=", text
	for _, p := range []string{"<=", ">=", "every "} {
		if r, ok := strings.CutPrefix(text, p); ok {
			op, rest = strings.TrimSpace(p), r
		}
	}
	n, err := strconv.Atoi(rest)
	if err != nil || n < 0 || op == "every" && n < 1 {
		return fail
	}
	*w = When{op: op, n: n}
	return nil
}

// matches says whether the branch is for this answer.
func (w When) matches(a Answer, count int) bool {
	switch w.op {
	case "":
		return true
	case "ok":
		return a.OK
	case "skip":
		return a.Skip
	case "no":
		return a.No
	case "yes":
		return a.Yes
	case "named":
		return a.Name != ""
	case "time":
		return a.HasTime
	case "words":
		return !a.Skip && !a.OK && !a.HasNumber && a.Words != ""
	case "every":
		return count > 0 && count%w.n == 0
	case "<=":
		return a.HasNumber && a.Number <= w.n
	case ">=":
		return a.HasNumber && a.Number >= w.n
	}
	return a.HasNumber && a.Number == w.n
}

// Duration reads 10m or 6h.
type Duration time.Duration

// UnmarshalYAML reads what time.ParseDuration reads.
func (d *Duration) UnmarshalYAML(b []byte) error {
	v, err := time.ParseDuration(strings.Trim(strings.TrimSpace(string(b)), `"'`))
	if err != nil || v <= 0 {
		return fmt.Errorf("%s is no time span: write 10m or 6h", strings.TrimSpace(string(b)))
	}
	*d = Duration(v)
	return nil
}
