package story

import (
	"fmt"
	"strings"
)

// Stage plays acts to a line and tells what came of each, as lines of a story.
type Stage interface {
	Do(acts ...Act) ([]string, error)
}

// Run plays a story and returns the file as it came out: the acts and remarks as
// written, everything else as it happened.
func Run(file string, stage Stage) (string, error) {
	if _, err := Parse(file); err != nil {
		return "", err
	}
	var out strings.Builder
	together := 0
	var pair []Act
	for i, line := range strings.Split(strings.TrimRight(file, "\n"), "\n") {
		if answer(line) {
			continue
		}
		out.WriteString(line + "\n")
		if Remark(line) {
			continue
		}
		act, _ := ParseAct(line)
		act.Line = i + 1
		if act.Kind == Together {
			together = 2
			continue
		}
		pair = append(pair, act)
		if together--; together > 0 {
			continue
		}
		said, err := stage.Do(pair...)
		if err != nil {
			return "", fmt.Errorf("line %d: %w", i+1, err)
		}
		pair = nil
		for _, s := range said {
			out.WriteString(s + "\n")
		}
	}
	return out.String(), nil
}

// Said writes a text as a line of a story: who is "" for the recoveree, sign one
// of < > and !, number the coach number from 1 or 0.
func Said(who string, number int, sign, words string) string {
	if number > 1 {
		who = fmt.Sprintf("%s.%d", who, number)
	}
	return who + sign + " " + strings.ReplaceAll(words, "\n", `\n`)
}
