package rule

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/warmline/warmline/handoff/rules"
)

// given is a file of a set that a programme changes.
const given = `lang: en
rules:
  - {id: g-crisis, level: crisis, kind: violence, note: n, patterns: [purple cow], must: [a purple cow], not: [a cow]}
  - {id: g-urgent, level: urgent, kind: distress, note: n, patterns: [purple hen], must: [a purple hen], not: [a hen]}
  - {id: g-handoff, level: handoff, kind: human, note: n, patterns: [purple dog], must: [a purple dog], not: [a dog]}
  - {id: g-stop, level: none, opt-out: true, note: n, patterns: [purple stop], must: [a purple stop], not: [a stop]}
`

// waiting is a language that nobody has reviewed.
const waiting = `lang: xx
off: not reviewed
rules:
  - {id: xx-crisis, level: crisis, kind: violence, note: n, patterns: [verda bovino], must: [la verda bovino], not: [bovino]}
`

// changed loads a small set, with files of a programme in it.
func changed(own map[string]string) (*Rules, error) {
	base := source{"en/given.yaml": []byte(given), "en/words.yaml": []byte("lang: en\n"), "xx/crisis.yaml": []byte(waiting)}
	for _, lang := range []string{"en", "es"} { // a rule of each kind that no set may lack
		var all strings.Builder
		all.WriteString("lang: " + lang + "\nrules:\n")
		for i, k := range mustHear {
			word := fmt.Sprintf("%s danger%c", lang, 'a'+i)
			fmt.Fprintf(&all, "  - {id: %s-%s, level: crisis, kind: %s, note: n, patterns: [%s], must: [%s], not: [a day]}\n", lang, k, k, word, word)
		}
		base[lang+"/all.yaml"] = []byte(all.String())
	}
	src := maps.Clone(base)
	for p, data := range own {
		src[p] = []byte(data)
	}
	return load(src, base)
}

func mustChange(t *testing.T, own map[string]string) *Rules {
	t.Helper()
	r, err := changed(own)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func level(r *Rules, text string) Level { return r.Hear(Utterance{Text: text}).Level }

func TestAProgrammeSwitchesOffHandoffRules(t *testing.T) {
	r := mustChange(t, map[string]string{switchFile: "off: [g-handoff]\n"})
	if got := level(r, "a purple dog"); got != LevelNone {
		t.Errorf("a rule switched off is heard: %s", got)
	}
	if got := r.Switched(); !slices.Equal(got.Off, []string{"g-handoff"}) || len(got.Overrides) > 0 {
		t.Errorf("%+v", got)
	}
	if r.Version() == mustChange(t, nil).Version() {
		t.Error("what is switched does not show in the version")
	}
}

func TestADangerIsSilencedOnlyByName(t *testing.T) {
	own := "override:\n  - {rule: g-crisis, by: Dr. Ada Lo, why: cows are painted here}\n"
	r := mustChange(t, map[string]string{switchFile: own})
	if got := level(r, "a purple cow"); got != LevelNone {
		t.Errorf("a rule silenced by name is heard: %s", got)
	}
	want := Override{"g-crisis", LevelCrisis, "Dr. Ada Lo", "cows are painted here"}
	if got := r.Switched(); len(got.Off) > 0 || !slices.Equal(got.Overrides, []Override{want}) {
		t.Errorf("%+v, want %+v", got, want)
	}
	for name, c := range map[string]struct{ yaml, want string }{
		"an unknown id":           {"off: [g-nothing]", `switch.yaml:1: no rule has the id "g-nothing"`},
		"an unknown id, silenced": {"override:\n  - {rule: g-nothing, by: A, why: B}", "switch.yaml:2: no rule has the id"},
		"a crisis rule off":       {"off:\n  - g-handoff\n  - g-crisis", "switch.yaml:3: rule g-crisis hears a danger (crisis)"},
		"an urgent rule off":      {"off: [g-urgent]", "rule g-urgent hears a danger (urgent)"},
		"an opt-out off":          {"off: [g-stop]", "it stays on"},
		"nobody's name":           {"override:\n  - {rule: g-crisis, why: B}", "switch.yaml:2: rule g-crisis hears a danger (crisis): write by"},
		"an empty name":           {"override:\n  - {rule: g-urgent, by: \" \", why: B}", "write by"},
		"no reason":               {"override:\n  - {rule: g-urgent, by: A}", "write by"},
		"a lesser rule silenced":  {"override:\n  - {rule: g-handoff, by: A, why: B}", "write it under off"},
		"an unknown key":          {"offf: [g-handoff]", "switch.yaml:1: unknown field"},
		"nothing":                 {"off: [~]", "switch.yaml:1: no rule has the id"},
		"an override of nothing":  {"override: [~]", "switch.yaml:1: no rule has the id"},
		"no list":                 {"off: g-handoff", "switch.yaml:"},
		"an unknown language":     {"on: [zz]", `switch.yaml:1: there are no rules in "zz"`},
	} {
		if _, err := changed(map[string]string{switchFile: c.yaml}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// A file put in the place of one of ours takes no danger away that nobody answers for.
func TestAFileInTheirPlaceTakesNoDangerAway(t *testing.T) {
	without := func(id string) string {
		var keep []string
		for line := range strings.Lines(given) {
			if !strings.Contains(line, "id: "+id+",") {
				keep = append(keep, line)
			}
		}
		return strings.Join(keep, "")
	}
	lowered := strings.Replace(given, "level: crisis", "level: handoff", 1)
	for name, c := range map[string]struct {
		own  map[string]string
		want string // "" when it is fine
	}{
		"a crisis rule gone":             {map[string]string{"en/given.yaml": without("g-crisis")}, "en/given.yaml:1: rule g-crisis (crisis) is gone"},
		"an urgent rule gone":            {map[string]string{"en/given.yaml": without("g-urgent")}, "rule g-urgent (urgent) is gone"},
		"moved to another file":          {map[string]string{"en/given.yaml": "lang: en\n", "en/moved.yaml": given}, ""},
		"lowered":                        {map[string]string{"en/given.yaml": lowered}, "en/given.yaml:3: rule g-crisis is handoff here and crisis as given"},
		"lowered to be switched off":     {map[string]string{"en/given.yaml": lowered, switchFile: "off: [g-crisis]\n"}, "g-crisis hears a danger (crisis)"},
		"raised":                         {map[string]string{"en/given.yaml": strings.Replace(given, "level: urgent", "level: crisis", 1)}, ""},
		"narrowed":                       {map[string]string{"en/given.yaml": strings.NewReplacer("[purple cow]", "[violet cow]", "[a purple cow]", "[a violet cow]").Replace(given)}, "en/given.yaml:3: the text that g-crisis must find is heard at level none"},
		"a saying that swallows it":      {map[string]string{"en/own.yaml": "lang: en\nidioms: [purple hen]\n", "en/given.yaml": strings.Replace(given, "must: [a purple hen]", "must: [a big purple hen]", 1)}, "g-urgent"},
		"made to wait":                   {map[string]string{"en/given.yaml": "off: later\n" + given}, "rule g-crisis is handoff here and crisis as given"},
		"words put in the place of ours": {map[string]string{"en/words.yaml": "lang: en\nidioms: [en dangera]\n"}, "the text that en-suicide_active must find is heard at level none"},
		"a context that lowers ours":     {map[string]string{"yy/words.yaml": "lang: yy\ncontext: {story: [cow]}\n"}, "the text that g-crisis must find is heard at level urgent, as given crisis"},
	} {
		_, err := changed(c.own)
		switch {
		case c.want == "" && err != nil, c.want != "" && err == nil:
			t.Errorf("%s: %v, want %q", name, err, c.want)
		case c.want != "" && !strings.Contains(err.Error(), c.want):
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// With a name to it, what a file lowers is heard as lowered, and what it drops is gone.
func TestAnOverrideLetsAFileLowerOrDrop(t *testing.T) {
	own := "override:\n  - {rule: g-crisis, by: A, why: B}\n  - {rule: g-urgent, by: A, why: B}\n"
	file := strings.Replace(given, "level: crisis", "level: urgent", 1)
	file = strings.Replace(file, "id: g-urgent,", "id: g-other,", 1)
	r := mustChange(t, map[string]string{switchFile: own, "en/given.yaml": strings.Replace(file, "g-handoff", "g-new", 1)})
	if got := level(r, "a purple cow"); got != LevelUrgent {
		t.Errorf("a rule lowered by name: %s", got)
	}
	if got := r.Switched(); len(got.Overrides) != 2 || !slices.Equal(got.Off, []string{"g-handoff"}) {
		t.Errorf("%+v", got)
	}
}

// No name is enough for a set that hears nothing of a danger.
func TestNoOverrideSilencesAWholeKind(t *testing.T) {
	var all strings.Builder
	r := loadRules(t)
	for _, l := range r.rules {
		if l.kind == Violence && l.level == LevelCrisis {
			all.WriteString("  - {rule: " + l.id + ", by: A, why: B}\n")
		}
	}
	_, err := Load(fstest.MapFS{switchFile: {Data: []byte("override:\n" + all.String())}})
	if err == nil || !strings.Contains(err.Error(), "no crisis rule of kind violence") {
		t.Errorf("%v", err)
	}
}

func TestALanguageWaitsUntilItIsSwitchedOn(t *testing.T) {
	r := mustChange(t, nil)
	if v := r.Hear(Utterance{Text: "la verda bovino"}); v.Level != LevelHandoff || v.Kind != Language || v.Lang != "xx" {
		t.Errorf("danger in a language that waits: %s %s in %q, want a human who reads it", v.Level, v.Kind, v.Lang)
	}
	is := func(w Waiting) bool { return w == Waiting{"xx", "not reviewed", 1, false} }
	if !slices.ContainsFunc(r.Switched().Langs, is) {
		t.Errorf("%+v, heard %q", r.Switched().Langs, r.Langs())
	}
	r = mustChange(t, map[string]string{switchFile: "on: [xx]\n"})
	if got := level(r, "la verda bovino"); got != LevelCrisis {
		t.Errorf("a language switched on: %s", got)
	}
	is = func(w Waiting) bool { return w == Waiting{"xx", "not reviewed", 1, true} }
	if !slices.ContainsFunc(r.Switched().Langs, is) || !slices.Contains(r.Langs(), "xx") {
		t.Errorf("switched on: %+v, heard %q", r.Switched().Langs, r.Langs())
	}
	mustChange(t, map[string]string{"xx/crisis.yaml": "lang: xx\n"}) // what is not reviewed may go
	if _, err := changed(map[string]string{switchFile: "on: [xx]\n", "xx/crisis.yaml": "lang: xx\n"}); err == nil {
		t.Error("a language is switched on, and its dangers are gone")
	}
}

// The languages that wait hold their own examples, all of them switched on at once,
// and ours with them.
func TestTheLanguagesThatWaitHold(t *testing.T) {
	var on []string
	for _, w := range loadRules(t).Switched().Langs {
		on = append(on, w.Lang)
	}
	if !slices.Equal(on, []string{"ht", "pt"}) {
		t.Errorf("%q wait", on)
	}
	for _, l := range loadRules(t).rules {
		if lang := loadRules(t).langs[l.lang]; slices.Contains(on, lang) && l.level > LevelHandoff {
			t.Errorf("%s (%s) is heard before its review", l.id, l.level)
		}
	}
	r, err := Read(rules.Files, on...)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"mwen vle mouri", "quero morrer"} {
		if v := loadRules(t).Hear(Utterance{Text: text}); v.Level != LevelHandoff || v.Kind != Language {
			t.Errorf("%q before its review: %s %s, want a human who reads it", text, v.Level, v.Kind)
		}
	}
	for _, text := range []string{"mwen vle mouri", "quero morrer hoje", "i want to die"} {
		if got := level(r, text); got != LevelCrisis {
			t.Errorf("%q: %s", text, got)
		}
	}
	if v := r.Hear(Utterance{Text: "eu só quero morrer"}); v.Lang != "pt" {
		t.Errorf("Portuguese is taken for %q", v.Lang)
	}
	for _, l := range r.rules {
		if lang := r.langs[l.lang]; lang == "ht" && l.level != LevelCrisis {
			t.Errorf("%s is %s: a language that the line does not write has crisis rules alone", l.id, l.level)
		}
	}
}
