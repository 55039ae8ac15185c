package rule

import (
	gobuild "go/build"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestExtraFilesAddAndReplace(t *testing.T) {
	extra := fstest.MapFS{"en/local.yaml": {Data: []byte(`lang: en
rules:
  - id: local-code
    level: crisis
    kind: unknown
    note: the centre's own word for help
    patterns: [purple elephant]
    must: [a purple elephant]
    not: [an elephant]
`)}}
	r, err := Load(extra)
	if err != nil {
		t.Fatal(err)
	}
	if v := r.Hear(Utterance{Text: "Purple elephant!"}); v.Level != LevelCrisis || v.Kind != Unknown {
		t.Errorf("added rule: heard %s %s", v.Level, v.Kind)
	}
	if r.Version() == loadRules(t).Version() {
		t.Error("another set has the same version")
	}
}

func TestARuleMayPairSignsOfOtherFiles(t *testing.T) {
	sign := func(name, says string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("lang: en\nsigns:\n  " + name + ": [" + says + "]\n")}
	}
	r, err := Load(fstest.MapFS{
		"en/first.yaml":  sign("zebra", "purple zebra"),
		"en/last.yaml":   sign("lantern", "green lantern"),
		"en/middle.yaml": {Data: []byte("lang: en\nsigns:\n  site: [blue site]\nrules:\n  - id: x\n    level: crisis\n    kind: unknown\n    note: n\n    two: [zebra, lantern, site]\n    must: [purple zebra green lantern, green lantern blue site]\n    not: [purple zebra]\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	if v := r.Hear(Utterance{Text: "my arm is hot where i inject, a purple zebra"}); slices.ContainsFunc(v.Reasons, func(x Reason) bool { return x.Rule == "x" }) {
		t.Error("a sign of another file took the place of the file's own")
	}
	_, err = Load(fstest.MapFS{"en/x.yaml": {Data: []byte("lang: en\nrules:\n  - id: x\n    level: crisis\n    kind: unknown\n    note: n\n    two: [site, sick]\n    must: [a]\n    not: [b]\n")}})
	if want := `the sign "site" is in several files, en/body.yaml, en/medical.yaml`; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("a sign that several other files have: error %v, want one that holds %s", err, want)
	}
}

func TestLoadRefuses(t *testing.T) {
	rule := func(body string) string { return "lang: en\nrules:\n  - id: x\n" + body }
	whole := "    level: handoff\n    kind: human\n    note: n\n"
	for _, c := range []struct{ name, data, want string }{
		{"broken YAML", "lang: [", "en/x.yaml"},
		{"an unknown key", "lang: en\nrulez: []\n", "rulez"},
		{"no language", "rules: []\n", "begin with lang:"},
		{"an unknown level", rule("    level: high\n"), "none of none, handoff"},
		{"an unknown kind", rule("    level: urgent\n    kind: odd\n    note: n\n    patterns: [a b]\n    must: [a b]\n    not: [c]\n"), "en/x.yaml:3"},
		{"no patterns", rule(whole + "    must: [a]\n    not: [b]\n"), "nothing to find"},
		{"no examples", rule(whole + "    patterns: [a b]\n"), "no must"},
		{"a must it misses", rule(whole + "    patterns: [purple cow]\n    must: [green cow]\n    not: [b]\n"), "en/x.yaml:8"},
		{"a not it finds", rule(whole + "    patterns: [purple cow]\n    must: [purple cow]\n    not: [the purple cow]\n"), "en/x.yaml:9"},
		{"an id twice", rule(whole+"    patterns: [purple cow]\n    must: [purple cow]\n    not: [b]\n") + strings.TrimPrefix(rule(whole+"    patterns: [a b]\n    must: [a b]\n    not: [b]\n"), "lang: en\nrules:\n"), "already in en/x.yaml"},
		{"unless on a crisis", rule("    level: crisis\n    kind: violence\n    note: n\n    patterns: [a b]\n    unless: [c]\n    must: [a b]\n    not: [b]\n"), "unless would silence"},
		{"goodnews on a crisis", rule("    level: crisis\n    kind: violence\n    note: n\n    patterns: [a b]\n    goodnews: true\n    must: [a b]\n    not: [b]\n"), "goodnews would silence"},
		{"an unknown group", rule(whole + "    patterns: [<nobody> b]\n    must: [a b]\n    not: [b]\n"), "no group is named"},
		{"a bare choice", rule(whole + "    patterns: [a|b c]\n    must: [a c]\n    not: [b]\n"), "put brackets"},
		{"a short beginning", rule(whole + "    patterns: [go* on]\n    must: [go on]\n    not: [b]\n"), "letters before *"},
		{"a short fuzzy word", rule(whole + "    patterns: [die~ on]\n    must: [die on]\n    not: [b]\n"), "letters before ~"},
		{"a gap at the end", rule(whole + "    patterns: [go ~2]\n    must: [go on]\n    not: [b]\n"), "a gap stands between"},
		{"a first part that may be missing", rule(whole + "    patterns: [(the)? purple cow]\n    must: [purple cow]\n    not: [b]\n"), `en/x.yaml:7: "(the)?" may be missing and stands first, so the rest is found without it: take it out`},
		{"a last part that may be missing", rule(whole + "    patterns: [a b, purple ~1 cow?]\n    must: [a b]\n    not: [b]\n"), `en/x.yaml:7: "cow?" may be missing and stands last, so the rest is found without it: take it out`},
		{"a sign whose last part may be missing", "lang: en\nsigns:\n  cold: [ice cold?]\n", `en/x.yaml:3: "cold?" may be missing and stands last`},
		{"a gap inside brackets", rule(whole + "    patterns: [(cow|purple ~1 cow) moos]\n    must: [cow moos]\n    not: [b]\n"), `en/x.yaml:7: "~1": no gap can stand inside brackets`},
		{"a gap in a group", "lang: en\ngroups:\n  cow: cow|purple ~1 cow\n", `en/x.yaml:3: group <cow>: "~1": no gap can stand inside brackets`},
		{"a spelling of two words", "lang: en\nspelling:\n  gonna: going2\n", "is not one word"},
		{"an unknown sign", rule(whole + "    two: [blue, cold]\n    must: [go on]\n    not: [b]\n"), "no sign is named"},
	} {
		_, err := Read(fstest.MapFS{"en/x.yaml": {Data: []byte(c.data)}})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one that holds %q", c.name, err, c.want)
		}
	}
}

func TestASetWithoutACrisisKindIsRefused(t *testing.T) {
	if _, err := load(source{}, nil); err == nil {
		t.Error("an empty set was taken")
	}
	_, err := Read(fstest.MapFS{"en/violence.yaml": {Data: []byte("lang: en\n")}})
	if err == nil || !strings.Contains(err.Error(), "en: no crisis rule of kind violence") {
		t.Errorf("a set without violence: %v", err)
	}
}

func TestAnUnreadableFileSystemIsRefused(t *testing.T) {
	if _, err := Load(unreadable{}); err == nil {
		t.Error("a file system that cannot be read was taken")
	}
}

type unreadable struct{}

func (unreadable) Open(string) (fs.File, error) { return nil, fs.ErrPermission }

// The rules run before anything else and must not be able to fail with it.
func TestPure(t *testing.T) {
	pkg, err := gobuild.ImportDir(".", 0)
	if err != nil {
		t.Fatal(err)
	}
	allowed := []string{"bytes", "cmp", "crypto/sha256", "encoding/hex", "errors", "fmt", "io/fs", "maps", "math/bits", "path", "slices",
		"strconv", "strings", "sync", "unicode", "unicode/utf8", "golang.org/x/text/unicode/norm",
		"github.com/goccy/go-yaml", "github.com/goccy/go-yaml/ast", "github.com/warmline/warmline/handoff/rules", "github.com/warmline/warmline/internal/yamlfile"}
	for _, imp := range pkg.Imports {
		if !slices.Contains(allowed, imp) {
			t.Errorf("imports %s: the rules know no clock, network, store or regexp", imp)
		}
	}
}
