package rule

import (
	"fmt"
	"slices"
	"strings"
)

// maxPhrases bounds the phrases that one part of a pattern stands for.
const maxPhrases = 2000

// groups are the named groups of one language, each a list of phrases.
type groups map[string][]string

// phrases lists what one part of a pattern stands for: alternatives between
// bars, each a row of words, brackets and named groups.
func (g groups) phrases(text string) ([]string, error) {
	alternatives, err := cut(text, '|')
	if err != nil {
		return nil, err
	}
	var out []string
	for _, alt := range alternatives {
		list, err := g.row(alt)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	slices.Sort(out)
	out = slices.Compact(out)
	if len(out) > maxPhrases {
		return nil, fmt.Errorf("one part stands for %d phrases: split the pattern", len(out))
	}
	return out, nil
}

// row lists the phrases of one alternative: every way through its atoms.
func (g groups) row(text string) ([]string, error) {
	atoms, err := cut(text, ' ')
	if err != nil {
		return nil, err
	}
	out := []string{""}
	for _, atom := range atoms {
		list, err := g.atom(atom)
		if err != nil {
			return nil, err
		}
		var longer []string
		for _, head := range out {
			for _, tail := range list {
				longer = append(longer, strings.TrimSpace(head+" "+tail))
			}
		}
		if out = longer; len(out) > maxPhrases {
			return nil, fmt.Errorf("%q stands for too many phrases: split the pattern", text)
		}
	}
	if slices.Contains(out, "") {
		return nil, fmt.Errorf("an alternative is empty")
	}
	return out, nil
}

// atom lists the phrases of a word, a bracket or a named group; "?" adds none.
func (g groups) atom(text string) ([]string, error) {
	text, optional := strings.CutSuffix(text, "?")
	var out []string
	var err error
	switch {
	case strings.HasPrefix(text, "~"):
		err = fmt.Errorf("%q: no gap can stand inside brackets or a group, it would be read as a word: write this alternative as a pattern of its own", text)
	case strings.HasPrefix(text, "<"):
		var ok bool
		if out, ok = g[strings.Trim(text, "<>")]; !ok {
			err = fmt.Errorf("no group is named %s: define it under groups, before its use", text)
		}
	case strings.HasPrefix(text, "("):
		out, err = g.phrases(strings.TrimSuffix(text[1:], ")"))
	default:
		text, err = foldTerm(text)
		out = []string{text}
	}
	if optional {
		out = append(slices.Clip(out), "")
	}
	return out, err
}

// foldTerm folds a word and keeps its * or ~.
func foldTerm(text string) (string, error) {
	stem := strings.TrimRight(text, "*~")
	sign := text[len(stem):]
	folded := Fold(stem)
	switch {
	case folded == "" || strings.ContainsAny(folded, " ,."):
		return "", fmt.Errorf("%q is not one word: it reads as %q", text, folded)
	case len(sign) > 1:
		return "", fmt.Errorf("%q: write * or ~, not both", text)
	case sign == "*" && len(folded) < minPrefix:
		return "", fmt.Errorf("%q: write at least %d letters before *", text, minPrefix)
	case sign == "~" && len(folded) < minFuzzy:
		return "", fmt.Errorf("%q: write at least %d letters before ~", text, minFuzzy)
	}
	return folded + sign, nil
}

// cut splits a text at a character outside brackets; at spaces, several count
// as one.
func cut(text string, at byte) ([]string, error) {
	var out []string
	depth, from := 0, 0
	for i := 0; i <= len(text); i++ {
		switch {
		case i == len(text) || text[i] == at && depth == 0:
			if part := strings.TrimSpace(text[from:i]); part != "" || at != ' ' {
				out = append(out, part)
			}
			from = i + 1
		case text[i] == '(':
			depth++
		case text[i] == ')':
			depth--
		}
		if depth < 0 {
			break
		}
	}
	if depth != 0 {
		return nil, fmt.Errorf("the brackets do not match")
	}
	return out, nil
}
