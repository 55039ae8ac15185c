package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// What a programme switches in the rules is printed, each override with its name.
func TestCheckSaysWhatAProgrammeSwitches(t *testing.T) {
	dir := t.TempDir()
	rules := filepath.Join(dir, "rules")
	if err := os.CopyFS(rules, fstest.MapFS{
		"en/own.yaml": {Data: []byte(ownRule("en-own", "urgent", "purple umbrella"))}, "es/own.yaml": {Data: []byte(ownRule("en-lesser", "handoff", "purple fence"))},
		"xx/own.yaml": {Data: []byte("off: not reviewed\n" + strings.Replace(ownRule("xx-own", "crisis", "verda bovino"), "lang: en", "lang: xx", 1))},
		"switch.yaml": {Data: []byte("off: [en-lesser]\noverride:\n  - rule: en-own\n    by: Dr. Ada Lo\n    why: |\n      umbrellas are\n      sold here\n")},
	}); err != nil {
		t.Fatal(err)
	}
	var tty terminal
	if code := tty.run(t, "check", "--only-program", "--program", dir); code != exitDone {
		t.Fatal(tty.printed())
	}
	for _, want := range []string{
		"rules in xx (1): not reviewed; off, switched on by on: [xx] in rules/switch.yaml\n", "rules switched off (1): en-lesser\n",
		"OVERRIDDEN: en-own (urgent) does not hear this danger as we wrote it. Dr. Ada Lo answers for it: umbrellas are sold here\n",
	} {
		contains(t, tty.printed(), want)
	}
	if err := os.WriteFile(filepath.Join(rules, "switch.yaml"), []byte("on: [xx]\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	tty.run(t, "check", "--only-program", "--program", dir)
	contains(t, tty.printed(), "rules in xx (1): not reviewed; ON all the same, by rules/switch.yaml\n")
	if strings.Contains(tty.printed(), "OVERRIDDEN") || strings.Contains(tty.printed(), "switched off") {
		t.Error(tty.printed())
	}
}

// A phone line past its day is told loudly, and apart from those that nobody ever rang;
// so is a text whose words were changed under somebody's name.
func TestCheckSaysWhatIsPastItsDayOrChanged(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "texts"), fstest.MapFS{
		"lines.yaml": {Data: []byte("- {name: poison, number: \"800-222-1222\", verified: \"2024-01-02\", verify_by: \"2024-06-30\"}\n- {name: shelter, number: \"211\", verified: \"2024-01-02\", verify_by: \"2999-06-30\"}\n")},
		"own.yaml":   {Data: []byte("- {id: kept, level: none, en: \"Kept.\", es: \"Guardado.\", signed: {en: {by: Ruth, as: supervisor, date: 2026-11-01, hash: 0123456789ab}}}\n")},
	}); err != nil {
		t.Fatal(err)
	}
	var tty terminal
	if code := tty.run(t, "check", "--only-program", "--program", dir); code != exitDone {
		t.Fatal(tty.printed())
	}
	contains(t, tty.printed(), "PHONE LINES PAST THEIR DAY (1), to be rung before anyone relies on them: lines.yaml:1: poison (due 2024-06-30)\n")
	contains(t, tty.printed(), "phone lines nobody has verified (7): assault")
	contains(t, tty.printed(), "CHANGED since somebody signed them (1): kept/en\n")
	contains(t, tty.printed(), "not signed by a counsel (")
	contains(t, tty.printed(), "not decided yet (12)")
}

// A place that people are sent to is rung again by its day: what is past it is a fault.
func TestCheckRefusesAPlacePastItsDay(t *testing.T) {
	ours, err := os.ReadFile("../../internal/program/sample/resources.yaml")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	const past = "- {kind: food, name: Old Pantry, phone: \"617-555-0111\", owner: Ana, verified: \"2024-01-02\", verify_by: \"2024-06-30\"}\n"
	if err := os.WriteFile(filepath.Join(dir, "resources.yaml"), append([]byte(past), ours...), 0o600); err != nil {
		t.Fatal(err)
	}
	var tty terminal
	if code := tty.run(t, "check", "--only-program", "--program", dir); code != exitFailed {
		t.Errorf("code %d", code)
	}
	contains(t, tty.printed(), "resources.yaml:1: Old Pantry: ring 617-555-0111 and date it: that was due on 2024-06-30\n")
}
