package rule

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The bounds of one pattern, wide enough for speech and narrow enough to read.
const (
	maxGap      = 8  // words that ~n may skip
	slack       = 2  // more words than written that the gap of a crisis rule skips: nobody foresees them all
	maxSlack    = 6  // words up to which it does
	maxElements = 12 // groups and gaps in one pattern
	maxOptional = 4  // each doubles the ways to read the pattern
	minPrefix   = 3  // letters before *
	minFuzzy    = 6  // letters before ~: one wrong letter in a short word is another word
)

// element is one step of a pattern: a group of phrases, or a gap.
type element struct {
	phrases  []string // each one or more terms, space between
	gap      int      // words that may be skipped; phrases is empty then
	exact    bool     // those and no more
	optional bool
	text     string // as written
}

// pattern is one line of the pattern language.
type pattern struct {
	elements   []element
	start, end anchor
}

// anchor ties a pattern to the start or end of the text: 0 not at all, else one
// more than the words that may stand between.
type anchor int8

// parse reads a pattern.
func (g groups) parse(text string) (pattern, error) {
	var p pattern
	fields, err := cut(text, ' ')
	if err != nil {
		return p, err
	}
	if len(fields) > 0 && fields[0] == "^" {
		p.start, fields = 1, fields[1:]
	}
	if n := len(fields); n > 0 && fields[n-1] == "$" {
		p.end, fields = 1, fields[:n-1]
	}
	for _, f := range fields {
		if bare, _ := cut(f, '|'); len(bare) > 1 && len(fields) > 1 {
			return p, fmt.Errorf("%q: put brackets around the choice, (a|b), to show how far it reaches", f)
		}
		e, err := g.element(f)
		if err != nil {
			return p, err
		}
		p.elements = append(p.elements, e)
	}
	p.room()
	return p, p.check()
}

// words is how many a gap skips where it has slack.
func (e element) words() int {
	if e.exact {
		return e.gap
	}
	return max(e.gap, min(e.gap+slack, maxSlack))
}

// room turns a gap next to ^ or $ into room the anchor leaves.
func (p *pattern) room() {
	if n := len(p.elements); p.start > 0 && n > 0 && p.elements[0].gap > 0 {
		p.start += anchor(p.elements[0].gap)
		p.elements = p.elements[1:]
	}
	if n := len(p.elements); p.end > 0 && n > 0 && p.elements[n-1].gap > 0 {
		p.end += anchor(p.elements[n-1].gap)
		p.elements = p.elements[:n-1]
	}
}

func (p pattern) check() error {
	n := len(p.elements)
	if n == 0 {
		return fmt.Errorf("the pattern is empty")
	}
	if n > maxElements {
		return fmt.Errorf("the pattern has %d parts; write at most %d", n, maxElements)
	}
	if p.elements[0].gap > 0 || p.elements[n-1].gap > 0 {
		return fmt.Errorf("a gap stands between words: take it from the start or end")
	}
	optional := 0
	for _, e := range p.elements {
		if e.optional {
			optional++
		}
	}
	if optional > maxOptional || optional == n {
		return fmt.Errorf("%d of %d parts may be missing; at most %d, and one must stay", optional, n, maxOptional)
	}
	return nil
}

// loose refuses a first or last part that may be missing: what is found with it is
// found without. At ^ and $ such a part says what else the text may begin or end with.
func (p pattern) loose() error {
	first, last := p.elements[0], p.elements[len(p.elements)-1]
	switch {
	case first.optional && p.start == 0:
		return fmt.Errorf("%q may be missing and stands first, so the rest is found without it: take it out with any gap behind it, or take the ? away", first.text)
	case last.optional && p.end == 0:
		return fmt.Errorf("%q may be missing and stands last, so the rest is found without it: take it out with any gap before it, or take the ? away", last.text)
	}
	return nil
}

// element reads one field of a pattern.
func (g groups) element(f string) (element, error) {
	if n, ok := strings.CutPrefix(f, "~"); ok {
		n, exact := strings.CutSuffix(n, "!")
		gap, err := strconv.Atoi(n)
		if err != nil || gap < 1 || gap > maxGap {
			return element{}, fmt.Errorf("%q: a gap is ~1 to ~%d", f, maxGap)
		}
		return element{gap: gap, exact: exact, text: f}, nil
	}
	body, optional := strings.CutSuffix(f, "?")
	phrases, err := g.phrases(body)
	return element{phrases: phrases, optional: optional, text: f}, err
}

// readings lists the sequences of elements that the pattern stands for: with
// and without each part that may be missing.
func (p pattern) readings() [][]element {
	out := [][]element{nil}
	for _, e := range p.elements {
		n := len(out)
		if e.optional {
			out = append(out, out[:n:n]...)
		}
		for i := range n {
			out[i] = append(slices.Clip(out[i]), e)
		}
	}
	for i := range out {
		out[i] = tidy(out[i])
	}
	return slices.DeleteFunc(out, func(r []element) bool { return len(r) == 0 })
}

// tidy makes one gap of two that have met, and drops those at the ends.
func tidy(reading []element) []element {
	var out []element
	for _, e := range reading {
		n := len(out)
		switch {
		case e.gap > 0 && n == 0:
		case e.gap > 0 && out[n-1].gap > 0:
			out[n-1].gap, out[n-1].exact = min(maxGap, out[n-1].gap+e.gap), out[n-1].exact || e.exact
		default:
			out = append(out, e)
		}
	}
	if n := len(out); n > 0 && out[n-1].gap > 0 {
		out = out[:n-1]
	}
	return out
}
