package flows

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"github.com/warmline/warmline/internal/yamlfile"
)

// When says what a branch is for: an answer, what is kept of the person, or both.
//
//	3  <=3  >=9   numbers
//	ok            an exact OK to a safety question
//	no            2, or no in so many words
//	yes           yes in so many words
//	skip          X
//	named, time   a name, a time of day was found
//	date          the text says a day or a time, and all of a date is known
//	words         own words and no number
//	digits        a number and no words, to a question for words
//	begins        a text that another flow begins by: that one begins
//	every 3       every third time, by the fact "count"
//
// and as a mapping {is: 3, has: goal, lacks: win}: is takes what stands above, has and
// lacks the name of something kept or of a tag. All of it must hold.
type When struct {
	op         string
	n          int
	has, lacks string
}

// UnmarshalYAML reads the forms above.
func (w *When) UnmarshalYAML(n ast.Node) error {
	if _, ok := n.(ast.MapNode); !ok {
		return yamlfile.Scalar(n, w.is)
	}
	var m struct {
		Is    string `yaml:"is"`
		Has   string `yaml:"has"`
		Lacks string `yaml:"lacks"`
	}
	if err := yaml.NodeToValue(n, &m, yaml.DisallowUnknownField()); err != nil {
		return yamlfile.At(n, errors.New("when: write {is: 3, has: goal, lacks: win}, or only some of these"))
	}
	if m.Is != "" {
		if err := w.is(m.Is); err != nil {
			return yamlfile.At(n, err)
		}
	}
	w.has, w.lacks = m.Has, m.Lacks
	return nil
}

func (w *When) is(text string) error {
	switch text {
	case "ok", "no", "yes", "skip", "words", "digits", "named", "time", "date", "begins":
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
		return fmt.Errorf("when %q: write a number, <=3, >=9, ok, no, yes, skip, named, time, date, words, digits, begins or every 3, or {has: goal}", text)
	}
	*w = When{op: op, n: n}
	return nil
}

// fits says whether the branch may be for this answer, whatever else it asks for.
func (w When) fits(a Answer) bool {
	switch w.op {
	case "", "every":
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
	case "date":
		return a.Date
	case "digits":
		return a.digits
	case "begins":
		return a.Begins != ""
	case "words":
		return !a.Skip && !a.OK && !a.HasNumber && a.Words != ""
	case "<=":
		return a.HasNumber && a.Number <= w.n
	case ">=":
		return a.HasNumber && a.Number >= w.n
	}
	return a.HasNumber && a.Number == w.n
}

// sure says whether nothing but the answer is asked for.
func (w When) sure() bool { return w.op != "every" && w.has == "" && w.lacks == "" }

// holds says whether the rest holds too: how often, and what is kept.
func (w When) holds(count int, has func(name string) bool) bool {
	return (w.op != "every" || count > 0 && count%w.n == 0) && (w.has == "" || has(w.has)) && (w.lacks == "" || !has(w.lacks))
}

// possible says whether an answer to e can be meant.
func (w When) possible(e Expect) bool {
	switch w.op {
	case "", "every":
		return true
	case "=", "<=", ">=":
		return e.Hi > 0 && (w.op == ">=" || w.n >= e.Lo) && (w.op == "<=" || w.n <= e.Hi)
	case "ok", "time":
		return e.Kind == w.op
	case "named":
		return e.Kind == "name"
	case "digits":
		return e.Kind == "words"
	case "date":
		return e.Kind == "date" || e.Kind == "choice"
	}
	return e.Kind != ""
}

// String is the form that flow files have.
func (w When) String() string {
	is := w.op
	switch w.op {
	case "=":
		is = strconv.Itoa(w.n)
	case "<=", ">=":
		is += strconv.Itoa(w.n)
	case "every":
		is += " " + strconv.Itoa(w.n)
	}
	for _, fact := range [][2]string{{"has", w.has}, {"lacks", w.lacks}} {
		if fact[1] != "" {
			is = strings.TrimSpace(is + " " + fact[0] + " " + fact[1])
		}
	}
	return is
}
