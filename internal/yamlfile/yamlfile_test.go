package yamlfile_test

import (
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/yamlfile"
)

type sample struct {
	Name  string   `yaml:"name"`
	Steps []string `yaml:"steps"`
}

func TestDecode(t *testing.T) {
	var s sample
	if err := yamlfile.Decode("a.yaml", []byte("name: x\nsteps: [a, b]\n"), &s); err != nil || s.Name != "x" || len(s.Steps) != 2 {
		t.Errorf("%+v, %v", s, err)
	}
	if err := yamlfile.Decode("a.yaml", nil, &s); err != nil {
		t.Errorf("an empty file: %v", err)
	}
	for name, text := range map[string]string{
		"an unknown key":                      "nmae: x",
		"no YAML":                             "{{{",
		"a tag on which the library gives up": "steps: !0\n  00000000",
	} {
		if err := yamlfile.Decode("a.yaml", []byte(text), new(sample)); err == nil || !strings.HasPrefix(err.Error(), "a.yaml:") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLine(t *testing.T) {
	data := []byte("name: x\nsteps:\n  - a\n  - b\n")
	for path, want := range map[string]int{"$.name": 1, "$.steps[1]": 4, "$.gone": 1, "not a path": 1} {
		if got := yamlfile.Line(data, path); got != want {
			t.Errorf("%s is on line %d, want %d", path, got, want)
		}
	}
}
