package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/warmline/warmline/handoff/rule"
)

const triedTexts = `{"id":"c1","text":"i want to die","label":"crisis:suicide"}
{"id":"c2","text":"purple umbrella","label":"crisis:suicide"}
{"id":"h1","text":"i want to kill myself","label":"handoff:human"}
{"id":"b1","text":"i am going to kill myself","label":"benign:hard"}
`

// write puts a file into a fresh folder.
func write(t *testing.T, name, data string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// needed are the kinds that no set may lack.
var needed = []rule.Kind{rule.SuicideActive, rule.SuicidePassive, rule.SelfHarm, rule.OverdoseOther, rule.OverdoseSelf, rule.MedicalSelf,
	rule.MedicalOther, rule.Violence, rule.Assault, rule.HarmOther, rule.Child, rule.ThirdParty, rule.Emergency}

// rulesFolder is a small set of rules, with files of its own: the built-in one takes
// seconds to be read.
func rulesFolder(t *testing.T, own map[string]string) string {
	t.Helper()
	files := map[string]string{
		"en/words.yaml": "lang: en\n",
		"en/die.yaml":   "lang: en\nrules:\n  - {id: en-die, level: crisis, kind: suicide_active, note: n, patterns: [want to die, kill myself], must: [i want to die], not: [a day]}\n",
		"ht/die.yaml":   "lang: ht\noff: not reviewed\nrules:\n  - {id: ht-die, level: crisis, kind: suicide_active, note: n, patterns: [vle mouri], must: [mwen vle mouri], not: [a day]}\n",
	}
	for _, lang := range []string{"en", "es"} {
		all := "lang: " + lang + "\nrules:\n"
		for i, k := range needed {
			word := fmt.Sprintf("%s danger%c", lang, 'a'+i)
			all += fmt.Sprintf("  - {id: %s-%s, level: crisis, kind: %s, note: n, patterns: [%s], must: [%s], not: [a day]}\n", lang, k, k, word, word)
		}
		files[lang+"/all.yaml"] = all
	}
	maps.Copy(files, own)
	dir := filepath.Join(t.TempDir(), "rules")
	for name, data := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestRulesTestWithoutAFileLooksAtTheExamples(t *testing.T) {
	var tty terminal
	if code := tty.run(t, "rules", "test"); code != exitDone {
		t.Fatalf("%d: %s", code, tty.printed())
	}
	for _, want := range []string{"rules, version ", " in en, es, ht, pt; ", "all as they should be", "not heard as danger: ht (", "not heard as danger: pt ("} {
		contains(t, tty.out.String(), want)
	}
}

func TestRulesTestNamesEveryFailingExampleAtOnce(t *testing.T) {
	dir := rulesFolder(t, map[string]string{"en/own.yaml": "lang: en\nrules:\n  - id: en-own\n    level: handoff\n    kind: human\n    note: n\n" +
		"    patterns: [purple cow]\n    must: [green cow, red cow]\n    not: [my purple cow]\n"})
	var tty terminal
	if code := tty.run(t, "rules", "test", "--rules", dir); code != exitFailed {
		t.Fatalf("%d: %s", code, tty.printed())
	}
	if n := strings.Count(tty.err.String(), "en/own.yaml:"); n != 3 {
		t.Errorf("%d of 3 faults are named:\n%s", n, tty.printed())
	}
}

func TestRulesTestHoldsLanguagesThatWaitAndHearsThemWhenAsked(t *testing.T) {
	var tty terminal
	file := write(t, "x.ndjson", `{"id":1,"text":"mwen vle mouri","label":"crisis:suicide"}`)
	dir := rulesFolder(t, nil)
	tty.run(t, "rules", "test", "--rules", dir, file)
	contains(t, tty.printed(), "0 of 1")
	tty.run(t, "rules", "test", "--rules", dir, file, "--on", "ht")
	contains(t, tty.printed(), "1 of 1")
	if strings.Contains(tty.printed(), "not heard") {
		t.Error(tty.printed())
	}
	if code := tty.run(t, "rules", "test", "--rules", dir, "--on", "zz"); code != exitFailed || !strings.Contains(tty.err.String(), `there are no rules in "zz"`) {
		t.Errorf("%d: %s", code, tty.printed())
	}
	broken := strings.Replace(ownRule("xx-own", "crisis", "verda bovino"), "lang: en", "lang: xx\noff: not reviewed", 1)
	dir = rulesFolder(t, map[string]string{"en/xx.yaml": strings.Replace(broken, "must: [the verda", "must: [the blua", 1)})
	if code := tty.run(t, "rules", "test", "--rules", dir); code != exitFailed || !strings.Contains(tty.err.String(), "en/xx.yaml:9: rule xx-own does not find") {
		t.Errorf("%d: %s", code, tty.printed())
	}
}

func TestRulesTestCountsLabelledTextsAndShowsNoWords(t *testing.T) {
	file := write(t, "x.ndjson", triedTexts)
	var tty terminal
	if code := tty.run(t, "rules", "test", "--rules", rulesFolder(t, nil), file, file, "--misses", "2"); code != exitDone {
		t.Fatalf("%d: %s", code, tty.printed())
	}
	printed := strings.Join(strings.Fields(tty.out.String()), " ")
	for _, want := range []string{
		"crisis:suicide 2 of 4 50.0 % 15.0 to 85.0", "handoff:human 2 of 2", "benign:hard 0 of 2 0.0 % 0.0 to 65.8",
		"all crises 2 of 4", "benign given crisis 2 of 2", "benign given any level 2 of 2", "urgent and handoff given crisis 2 of 2",
		"c2 crisis:suicide none", "b1 benign:hard crisis suicide_active en-",
	} {
		contains(t, printed, want)
	}
	if strings.Count(printed, "c2 crisis") != 1 || strings.Contains(printed, "umbrella") || strings.Contains(printed, "kill") {
		t.Errorf("too many misses, or words:\n%s", tty.out.String())
	}
}

func TestRulesTestForMachines(t *testing.T) {
	var tty terminal
	tty.run(t, "rules", "test", "--rules", rulesFolder(t, nil), "--json", "--misses", "9", write(t, "x.ndjson", triedTexts))
	var got struct {
		Version string
		Rules   int
		Crisis  struct{ Got, Of int }
		Labels  []struct {
			Label string
			High  float64
		}
		Misses []struct{ ID string }
	}
	if err := json.Unmarshal(tty.out.Bytes(), &got); err != nil {
		t.Fatalf("%v: %s", err, tty.printed())
	}
	if got.Version == "" || got.Rules < 26 || got.Crisis.Got != 1 || got.Crisis.Of != 2 || len(got.Labels) != 3 || got.Labels[0].High < 0.9 || len(got.Misses) != 2 {
		t.Errorf("%+v", got)
	}
}

func TestRulesTestNamesABadFile(t *testing.T) {
	bad := write(t, "bad.ndjson", "{\"id\":1,\"text\":\"secret\",\"label\":\"benign\"}\n{\"id\":2,\"text\":\"secret\",\"label\":\"crisis\"}\n")
	dir := rulesFolder(t, nil)
	for _, args := range [][]string{{"--rules", dir, bad}, {"--rules", dir, filepath.Join(t.TempDir(), "none.ndjson")}, {"--rules", bad}} {
		var tty terminal
		code := tty.run(t, append([]string{"rules", "test"}, args...)...)
		if code != exitFailed || !strings.Contains(tty.err.String(), args[len(args)-1]) || strings.Contains(tty.printed(), "secret") {
			t.Errorf("%v: %d: %s", args, code, tty.printed())
		}
		if args[len(args)-1] == bad && args[1] == dir {
			contains(t, tty.err.String(), bad+":2: ")
		}
	}
}
