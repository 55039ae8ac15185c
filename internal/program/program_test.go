package program_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/program"
)

func folder(files map[string]string) fstest.MapFS {
	fs := fstest.MapFS{}
	for name, data := range files {
		fs[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return fs
}

func TestTheSampleIsWhole(t *testing.T) {
	f, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Texts.Lint(); err != nil {
		t.Error(err)
	}
	crisis := f.Program.Plans[rule.LevelCrisis]
	if crisis.FirstNudge != 2*time.Minute || len(crisis.Steps) != 6 || crisis.HandBack {
		t.Errorf("the crisis ladder: %+v", crisis)
	}
}

// What a programme leaves out is as in the sample; what it says is its own.
func TestAProgrammeSaysOnlyWhatDiffers(t *testing.T) {
	f, err := program.Read(folder(map[string]string{"program.yaml": "name: Harbor\nquiet: {from: \"10:00\", to: \"20:00\"}\nstatus: [90s]\n"}))
	if err != nil {
		t.Fatal(err)
	}
	p := f.Program
	if p.Name != "Harbor" || p.Quiet.From.String() != "10:00" || len(p.Status) != 1 || p.Status[0] != 90*time.Second || p.Evening.At.String() != "18:30" {
		t.Errorf("%+v", p)
	}
}

func TestItsTextsAndFlowsReplaceOurs(t *testing.T) {
	f, err := program.Read(folder(map[string]string{
		"texts/own.yaml":    "- {id: kept, moment: own, level: none, en: \"Kept here.\", es: \"Guardado.\", version: 1, signed: {}}\n",
		"flows/rejoin.yaml": "flow: rejoin\nversion: 2\nsteps:\n  - {step: only, say: [rejoin], expect: choice 2, next: [{say: [eve-time]}]}\n",
	}))
	if err != nil {
		t.Fatal(err)
	}
	if got := f.Texts.Say("kept", "en", nil); got != "Kept here." {
		t.Errorf("kept says %q", got)
	}
	if fl, _ := f.Flows.Get("rejoin"); fl.Version != 2 {
		t.Errorf("rejoin is version %d", fl.Version)
	}
}

// Every fault is named at once, with the line it stands on.
func TestFaultsOfAProgramme(t *testing.T) {
	for name, c := range map[string]struct {
		yaml string
		want []string
	}{
		"values": {"name: A name that is far too long\nzone: Nowhere/Town\nquiet: {from: \"06:00\", to: \"22:00\"}\n", []string{
			"program.yaml:1: name has 27 characters", `program.yaml:2: zone "Nowhere/Town"`, "program.yaml:3: quiet hours 06:00 to 22:00",
		}},
		"a ladder that stops": {"ladders:\n  crisis:\n    steps: [{after: 0s, who: [shift]}]\n    first_nudge: 2m\n    first_ladder: 2m\n    wait_nudge: 3m\n    wait_ladder: 5m\n", []string{
			"the ladder stops", "there is no ladder for urgent",
		}},
		"pages in a hurry": {"ladders:\n  crisis:\n    steps: [{after: 0s, who: [shift]}]\n    again: [1m, 10s]\n    repeat: [5m]\n    first_nudge: 2m\n    first_ladder: 2m\n    wait_nudge: 3m\n    wait_ladder: 5m\n", []string{
			"a coach needs a minute",
		}},
		"steps that do nothing": {"ladders:\n  crisis:\n    steps:\n    - {after: 0s, who: [shift]}\n    - {after: 1m, who: [shift]}\n    - {after: 2m, who: [backup], how: [call]}\n    repeat: [11m]\n    first_nudge: 2m\n    first_ladder: 2m\n    wait_nudge: 3m\n    wait_ladder: 5m\n", []string{
			"program.yaml:5: the step is never reached: all of [shift]", `program.yaml:6: how: "call" cannot be done yet`, "program.yaml:7: a gap of 11m0s", "nobody stands behind the shift", "idle is 0s",
		}},
		"a budget":              {"budget: {pages: 3, within: 0s}\n", []string{"program.yaml:1: a budget is a number of pages within a span"}},
		"a price without a day": {"price: {segment: 0.0083, currency: USD}\n", []string{"program.yaml:1: a price is of one segment, on a day"}},
		"nobody":                {"shifts:\n  - {days: [mon], from: \"17:00\", to: \"23:00\", coaches: []}\n", []string{"program.yaml:2: a shift needs days and coaches"}},
		"a key we do not know":  {"nmae: Harbor\n", []string{"program.yaml", "nmae"}},
		"a time":                {"morning: 9\n", []string{"program.yaml", "18:30"}},
		"a span":                {"status: [soon]\n", []string{"program.yaml", "write 90s, 4m or 2h"}},
		"a weekday":             {"rhythm: [{flow: evening, at: evening, days: [someday]}]\n", []string{"program.yaml", "write mon, tue"}},
		"a rhythm of nothing": {"rhythm:\n  - {flow: nowhere, at: \"12:00\"}\n  - {flow: joy, inside: evening, lacks: joy}\n", []string{
			"program.yaml:3: joy comes inside evening, which no line of the rhythm begins",
		}},
		"a rhythm at night": {"rhythm:\n  - {flow: evening, at: \"20:25\"}\n  - {flow: joy}\n", []string{
			"program.yaml:2: evening at 20:25, give or take 10 minutes, does not fit between 09:00 and 20:30", "program.yaml:3: write flow, and at for an hour",
		}},
		"a rhythm of no flow":       {"rhythm: [{flow: nowhere, at: \"12:00\", has: nothing}]\n", []string{`there is no flow "nowhere"`, `nothing keeps "nothing"`}},
		"too often":                 {"often: {day: 3, week: 9, taper: [{weeks: 1-8, texts: 0}]}\n", []string{"at most 2 texts a day and 8 a week", "texts is from 1 to 7"}},
		"a day left out on a track": {"often: {week: 5}\n", []string{"waiting comes each day to who is waiting"}},
		"days that do not count":    {"often: {days: {2: [mon], 1: []}}\n", []string{"2 texts a week come on as many days", "write the day for one text a week"}},
		"a span of weeks":           {"rhythm: [{flow: evening, at: evening, weeks: 8-1}]\n", []string{"write 1-8, 27- or 3"}},
		"a phone to rehearse":       {"rehearsal:\n  - \"+16175550142\"\n  - \"five five five\"\n", []string{"program.yaml:3: not a telephone number"}},
		"a review of nobody":        {"reviews:\n  - {rules: \"1\", by: \"\", as: peer, date: \"2026-11-30\"}\n  - {rules: \"1\", by: A, as: boss, date: \"2026-11-30\"}\n  - {rules: \"1\", by: A, as: peer, date: soon}\n", []string{"program.yaml:2: a review needs", "program.yaml:3: as must be", "program.yaml:4: date must be"}},
		"lists of meetings": {"meetings:\n  - {name: A b, url: \"https://a.example\", format: guide}\n  - {name: a, format: guide}\n  - {name: b, url: \"ftp://a\", format: guide}\n  - {name: c, url: \"https://a.example\", format: pdf}\n  - {name: c, url: \"https://a.example\", format: csv, fellowship: elks}\n  - {name: d, url: \"https://a.example\", format: csv, zone: EST}\n  - {name: e, file: gone.csv, format: csv}\n  - {name: f, file: program.yaml, format: csv}\n", []string{
			"program.yaml:2: name \"A b\"", "program.yaml:3: a: write url, or file", "program.yaml:4: b: url is no address", "program.yaml:5: c: format \"pdf\"", "program.yaml:6: c: two feeds of one name",
			"program.yaml:7: d: zone \"EST\"", "program.yaml:8: e: file gone.csv: cannot be read", "program.yaml:9: f: file program.yaml: it is not written in its format",
		}},
		"not yaml": {"{{{", []string{"program.yaml"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := program.Read(folder(map[string]string{"program.yaml": c.yaml}))
			if err == nil {
				t.Fatal("no fault was found")
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("missing %q in\n%v", want, err)
				}
			}
		})
	}
}

func TestAFlowThatSaysAnUnknownTextIsRefused(t *testing.T) {
	_, err := program.Read(folder(map[string]string{
		"flows/evening.yaml": "flow: evening\nversion: 2\nsteps:\n  - {step: only, say: [no-such-text], expect: words, next: [{handoff: no-such-kind}]}\n",
	}))
	if err == nil || !strings.Contains(err.Error(), "no-such-text") || !strings.Contains(err.Error(), "no-such-kind") {
		t.Errorf("%v", err)
	}
}

// A programme's rules may take the place of ours, but no danger goes unheard by it
// without somebody's name.
func TestItsRulesTakeNoDangerAwayUnseen(t *testing.T) {
	own := map[string]string{"rules/en/suicide.yaml": "lang: en\n"}
	_, err := program.Read(folder(own))
	if err == nil || !strings.Contains(err.Error(), "(crisis) is gone") {
		t.Errorf("%v", err)
	}
	own = map[string]string{"rules/switch.yaml": "off: [en-human]\n"}
	f, err := program.Read(folder(own))
	if err != nil {
		t.Fatal(err)
	}
	if off := f.Rules.Switched().Off; len(off) != 1 || off[0] != "en-human" {
		t.Errorf("off: %q", off)
	}
}

// One switch for what is heard and what is said: nobody is answered in a language that no
// native speaker has read unless a programme wants it so.
func TestALanguageSwitchedOnIsHeardAndWritten(t *testing.T) {
	off, err := program.Read(folder(map[string]string{"program.yaml": "name: Harbor\n"}))
	if err != nil || off.Texts.Speaks("pt") || off.Texts.Speaks("ht") {
		t.Errorf("%v, or they speak by themselves", err)
	}
	on, err := program.Read(folder(map[string]string{"rules/switch.yaml": "on: [ht]\n"}))
	if err != nil || !on.Texts.Speaks("ht") || on.Texts.Speaks("pt") {
		t.Errorf("%v, or Creole is not spoken", err)
	}
}

func FuzzProgram(f *testing.F) {
	for _, s := range []string{"name: Harbor\n", "ladders: {crisis: {}}", "shifts: [{}]", "{{{", "status: [5m, x]", "\x00", "evening: {at: \"99:99\"}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, yaml string) {
		got, err := program.Read(folder(map[string]string{"program.yaml": yaml}))
		if (got == nil) == (err == nil) {
			t.Errorf("a programme or a fault: %v, %v", got != nil, err)
		}
	})
}

// What set: may say is written down twice: for the loader and in the published schema.
func TestTheSchemaNamesWhatAFlowMaySet(t *testing.T) {
	data, err := os.ReadFile("../../docs/flow.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	quoted, _ := json.Marshal(bot.Settable)
	if want := `"propertyNames": {"enum": ` + strings.ReplaceAll(string(quoted), ",", ", ") + `}`; !strings.Contains(string(data), want) {
		t.Errorf("docs/flow.schema.json does not hold %s", want)
	}
}

// Our example county is nobody else's: people are sent to no meeting of it by a programme of its own.
func TestAProgrammeOfItsOwnHasNoMeetingsOfOurs(t *testing.T) {
	f, err := program.Read(folder(map[string]string{"program.yaml": "name: Harbor\n"}))
	if err != nil || len(f.Program.Feeds) != 0 {
		t.Errorf("%d feeds, %v", len(f.Program.Feeds), err)
	}
	own := "meetings: [{name: own, file: own.csv, format: csv, fails_for: 48h}]\n"
	f, err = program.Read(folder(map[string]string{"program.yaml": own, "own.csv": "Name,Day,Time,Address\nA,Mon,7 PM,1 Main St\n"}))
	if err != nil || len(f.Program.Feeds) != 1 || len(f.Program.Feeds[0].File) == 0 || f.Program.Feeds[0].FailsFor != 48*time.Hour {
		t.Fatalf("%v", err)
	}
}

func TestAChangedListOfMeetingsIsSeen(t *testing.T) {
	dir := t.TempDir()
	write := func(name, data string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("program.yaml", "meetings: [{name: own, file: own.csv, format: csv}]\n")
	write("own.csv", "Name,Day,Time,Address\nA,Mon,7 PM,1 Main St\n")
	f, err := program.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	if same, err := f.Unchanged(dir); !same || err != nil {
		t.Errorf("at first: %t, %v", same, err)
	}
	write("own.csv", "Name,Day,Time,Address\nB,Mon,7 PM,1 Main St\n")
	if same, err := f.Unchanged(dir); same || err != nil {
		t.Errorf("changed: %t, %v", same, err)
	}
}
