package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFlowsAreListedToldAndDrawn(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "flows"), 0o700); err != nil {
		t.Fatal(err)
	}
	const own = "flow: walk\nversion: 3\nabout: one question\nsteps:\n  - {step: offer, say: [money], expect: choice 3, keep: need, within: 90m, nudge: {after: 30m, say: [kept]}, next: [{when: 1, resource: food, go: later}, {when: {is: 2, lacks: goal}, handoff: human, level: urgent}, {say: [kept], keep: {goal: \"\"}, tag: walking}], silent: {go: later}}\n  - {step: later, wait: friday 16:00, asked: true, next: [{go: offer}]}\n"
	if err := os.WriteFile(filepath.Join(dir, "flows", "walk.yaml"), []byte(own), 0o600); err != nil {
		t.Fatal(err)
	}
	tty := terminal{env: map[string]string{"WARMLINE_PROGRAM": dir}}
	run := func(code int, args ...string) string {
		t.Helper()
		if got := tty.run(t, append([]string{"flows"}, args...)...); got != code {
			t.Fatalf("flows %s: exit code %d\n%s", strings.Join(args, " "), got, tty.printed())
		}
		return tty.printed()
	}
	list := run(exitDone, "list")
	contains(t, list, "evening")
	contains(t, strings.Join(strings.Fields(list), " "), "walk 3 2 one question")
	const told = `walk, version 3: one question

offer
  says money: Dinero: 1 Comida 2 Renta o cuentas 3 Beneficios (SNAP, MassHealth). O dime.
  expects choice 3, for 1h30m, kept as {need}
  nudges after 30m: Gracias, queda guardado para un coach. COACH te trae a una persona.
  1: places for food, go to later
  2 lacks goal: a human is wanted: human urgent
  else: "Gracias, queda guardado para un coach. COACH te trae a una persona.", forget {goal}, tag walking, the end
  silence: go to later

later
  waits: friday 16:00, as the person asked
  then: go to offer
`
	if got := run(exitDone, "show", "walk", "--lang", "es"); got != told {
		t.Errorf("told as\n%s", got)
	}
	golden, err := os.ReadFile("../../docs/machines/flow-evening.mmd")
	if err != nil {
		t.Fatal(err)
	}
	if got := run(exitDone, "diagram", "evening"); got != string(golden) {
		t.Errorf("drawn as\n%s", got)
	}
	contains(t, run(exitFailed, "diagram", "gone"), `there is no flow "gone": there are `)
}
