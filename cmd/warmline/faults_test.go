package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// Every fault that can be planted in a programme's flows, texts and places is found,
// with the line it stands on. What hides the rest of a folder is planted apart.
func TestCheckFindsEveryPlantedFault(t *testing.T) {
	flow := func(steps ...string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("flow: %\nversion: 1\nsteps:\n  - " + strings.Join(steps, "\n  - ") + "\n")}
	}
	const end = `next: [{say: [kept]}]}`
	for what, folder := range map[string]struct {
		files fstest.MapFS
		want  map[string]string // the fault → file:line and what is said of it
	}{
		"flows": {
			fstest.MapFS{
				"flows/unreachable.yaml": flow(`{step: a, say: [kept], expect: words, `+end, `{step: lost, say: [kept]}`),
				"flows/deadend.yaml":     flow(`{step: a, say: [kept], expect: words, next: [{when: skip, go: b}, {say: [kept]}]}`, `{step: b, say: [kept], expect: words, next: [{stay: true}]}`),
				"flows/nowhere.yaml":     flow(`{step: a, say: [kept], expect: words, next: [{go: gone}]}`),
				"flows/noend.yaml":       flow(`{step: a, say: [money], expect: choice 3, next: [{when: 1, say: [kept]}, {when: 2}, {when: 3, handoff: human}]}`),
				"flows/wrongtype.yaml":   flow("step: a\n    say: [kept]\n    expect: words\n    next:\n      - {when: \"<=3\", say: [kept]}"),
				"flows/loop.yaml":        flow(`{step: a, say: [kept], next: [{go: b}]}`, `{step: b, say: [kept], next: [{when: {has: goal}, go: a}]}`),
				"flows/four.yaml":        flow("step: a\n    say: [kept]\n    expect: choice 4"),
				"flows/key.yaml":         flow(`{step: a, sya: [kept]}`),
				"texts/var.yaml":         {Data: []byte("# one\n- {id: own-var, level: none, en: \"Hi {X}.\", es: \"Hola.\"}\n")},
			},
			map[string]string{
				"unreachable step":         `flows/unreachable.yaml:5: nothing leads to step "lost"`,
				"dead end":                 `flows/deadend.yaml:5: step "b" is a dead end`,
				"a step that is not there": `flows/nowhere.yaml:4: step "a" leads to "gone"`,
				"option without an end":    `flows/noend.yaml:4: step "a": option 2 ends in nothing`,
				"wrong answer type":        `flows/wrongtype.yaml:8: step "a" has a branch for <=3, which no answer can be`,
				"loop without a wait":      `flows/loop.yaml:4: from step "a" the flow goes round`,
				"more than three options":  `flows/four.yaml:6: expect "choice 4"`,
				"a word of no language":    `flows/key.yaml:4: unknown field "sya"`,
				"a variable there is not":  `var.yaml:2: own-var/en: there is no variable {X}`,
			},
		},
		"between flows": {
			fstest.MapFS{
				"flows/one.yaml":  flow(`{step: a, say: [kept], next: [{when: {lacks: goal}, go: b}, {flow: two}]}`, `{step: b, say: [kept], next: [{when: {has: nothing}}, {flow: gone}]}`),
				"flows/two.yaml":  flow(`{step: a, say: [kept], next: [{flow: one}]}`),
				"flows/back.yaml": flow(`{step: a, say: [kept], expect: words, next: [{flow: into, go: b}]}`, `{step: b, say: [kept]}`),
				"flows/into.yaml": flow(`{step: a, say: [kept], expect: words, next: [{flow: back}]}`),
			},
			map[string]string{
				"loop through another flow":     `flows/one.yaml:4: from step "a" the flow goes round`,
				"a flow that is not there":      `flows/one.yaml:5: step "b": there is no flow "gone"`,
				"a condition nothing fulfils":   `flows/one.yaml:5: nothing keeps "nothing"`,
				"a way back into what it is in": `flows/back.yaml:4: step "a": flow "into" leads back to "back"`,
			},
		},
		"between files": {
			fstest.MapFS{
				"flows/own.yaml": flow("step: a\n    say: [gone]\n    expect: choice 2\n    next:\n      - {when: 1, handoff: nobody}\n      - {when: 2, resource: moon}\n      - {set: {cadense: \"3\"}}"),
				"flows/few.yaml": flow(`{step: a, say: [own-goal], expect: words, next: [{go: b}]}`, `{step: b, say: [money], expect: choice 2, next: [{say: [kept]}]}`),
				"texts/own.yaml": {Data: []byte("- {id: own-goal, level: none, en: \"Your goal: {gaol}. How is it?\", es: \"Tu meta: {gaol}. ¿Qué tal?\"}\n")},
			},
			map[string]string{
				"a text there is not":             `flows/own.yaml:4: there is no text "gone"`,
				"unknown variable":                `own.yaml:1: own-goal: nothing keeps {gaol}`,
				"a handoff of no kind":            `flows/own.yaml:8: handoff "nobody" is not a kind`,
				"an option that ends in no place": `flows/own.yaml:9: an option that ends in nothing: resources.yaml has nothing of the kind "moon"`,
				"a fact the line does not know":   `flows/own.yaml:10: set "cadense" means nothing`,
				"an option that no step reads":    `flows/few.yaml:5: money offers option 3`,
			},
		},
		"texts": {
			fstest.MapFS{
				"texts/own.yaml": {Data: []byte(`- {id: own-lang, level: none, en: "Hello."}
- {id: own-long, level: none, en: "` + strings.Repeat("Hello to all. ", 12) + `", es: "Hola."}
- {id: own-four, level: none, en: "1 Food 2 Rent 3 Work 4 Rest", es: "Hola."}
- {id: own-locked, level: crisis, en: Call 911 now., es: Llama al 911 ya., signed: {en: {by: Dr. Lo, as: clinician, date: "2026-11-01", hash: 0123456789ab}}}
`)},
				"resources.yaml": {Data: []byte("- {kind: food, name: Old Pantry, phone: \"617-555-0111\", owner: Ana, verified: \"2024-01-02\", verify_by: \"2024-06-30\"}\n")},
			},
			map[string]string{
				"missing language":                 `own.yaml:1: own-lang/es: missing in this language`,
				"text over a segment":              `own.yaml:2: own-long/en: 2 segments`,
				"more than three options in words": `own.yaml:3: own-four/en: more than three options`,
				"changed locked text":              `own.yaml:4: own-locked/en: locked: its words`,
				"stale number":                     `resources.yaml:1: Old Pantry: ring 617-555-0111`,
			},
		},
	} {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			for name, f := range folder.files {
				f.Data = []byte(strings.Replace(string(f.Data), "%", strings.TrimSuffix(filepath.Base(name), ".yaml"), 1))
			}
			ours, err := os.ReadFile("../../internal/program/sample/resources.yaml")
			if err != nil {
				t.Fatal(err)
			}
			if own := folder.files["resources.yaml"]; own != nil {
				own.Data = append(own.Data, ours...)
			}
			if err := os.CopyFS(dir, folder.files); err != nil {
				t.Fatal(err)
			}
			var tty terminal
			if code := tty.run(t, "check", "--only-program", "--program", dir); code != exitFailed {
				t.Errorf("exit code %d", code)
			}
			for fault, want := range folder.want {
				if !strings.Contains("\n"+tty.printed(), "\n"+want) {
					t.Errorf("%s: no line begins %q in\n%s", fault, want, tty.printed())
				}
			}
		})
	}
}
