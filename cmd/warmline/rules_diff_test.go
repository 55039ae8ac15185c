package main

import (
	"strings"
	"testing"
)

func ownRule(id, level, pattern string) string {
	return "lang: en\nrules:\n  - id: " + id + "\n    level: " + level + "\n    kind: human\n    note: n\n    patterns: [" +
		pattern + "]\n    must: [the " + pattern + "]\n    not: [green field]\n"
}

func TestRulesDiffSaysWhatChangesByID(t *testing.T) {
	older := rulesFolder(t, map[string]string{"en/own.yaml": ownRule("en-own", "handoff", "purple umbrella")})
	newer := rulesFolder(t, map[string]string{"en/own.yaml": ownRule("en-other", "urgent", "purple umbrella") + strings.TrimPrefix(ownRule("en-third", "handoff", "to die"), "lang: en\nrules:\n")})
	file := write(t, "x.ndjson", `{"id":"a","text":"a purple umbrella"}
{"id":"b","text":"i want to die"}
{"id":"c","text":"i want to kill myself","label":"crisis:suicide"}
`)
	for _, c := range []struct {
		name string
		args []string
		want []string
	}{
		{"two folders", []string{"--old", older, "--new", newer}, []string{
			"a handoff human → urgent human +en-other -en-own\n",
			"1 of 3 texts change: 1 raised, 0 lowered, 0 of another kind; 1 more are heard the same by other rules",
			"rules in one set alone: +en-other +en-third -en-own\n",
		}},
		{"back to what was given", []string{"--old", older, "--new", rulesFolder(t, nil)}, []string{
			"a handoff human → none -en-own\n",
			"1 of 3 texts change: 0 raised, 1 lowered, 0 of another kind; 0 more", "rules in one set alone: -en-own\n",
		}},
	} {
		var tty terminal
		code := tty.run(t, append([]string{"rules", "diff", file}, c.args...)...)
		lines := strings.Split(tty.out.String(), "\n")
		for i := range lines {
			lines[i] = strings.Join(strings.Fields(lines[i]), " ")
		}
		printed := strings.Join(lines, "\n")
		for _, want := range c.want {
			contains(t, printed, want)
		}
		if code != exitDone || strings.Contains(printed, "umbrella") {
			t.Errorf("%s: %d: %s", c.name, code, tty.printed())
		}
	}
}

func TestRulesDiffOfAnotherKind(t *testing.T) {
	human := ownRule("en-own", "handoff", "purple umbrella")
	older, newer := rulesFolder(t, map[string]string{"en/own.yaml": human}), rulesFolder(t, map[string]string{"en/own.yaml": strings.Replace(human, "human", "anger", 1)})
	var tty terminal
	tty.run(t, "rules", "diff", "--old", older, "--new", newer, write(t, "x.ndjson", `{"id":1,"text":"a purple umbrella"}`))
	contains(t, tty.printed(), "1  handoff human → handoff anger")
	contains(t, tty.printed(), "0 lowered, 1 of another kind")
}

func TestRulesDiffRefuses(t *testing.T) {
	file := write(t, "x.ndjson", "{\"id\":1,\"text\":\"secret\"}\nsecret\n")
	sound, broken := rulesFolder(t, nil), rulesFolder(t, map[string]string{"en/own.yaml": "lang: ["})
	for want, args := range map[string][]string{
		"two sets are compared": {file},
		"the old set: ":         {file, "--old", broken, "--new", sound},
		"the new set: ":         {file, "--old", sound, "--new", broken},
		file + ":2: ":           {file, "--old", sound, "--new", rulesFolder(t, nil)},
	} {
		var tty terminal
		if code := tty.run(t, append([]string{"rules", "diff"}, args...)...); code != exitFailed || strings.Contains(tty.printed(), "secret") {
			t.Errorf("%v: %d", args, code)
		}
		contains(t, tty.err.String(), want)
	}
}
