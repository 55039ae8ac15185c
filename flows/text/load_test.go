package text

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestLoadNamesEveryFaultWithItsLine(t *testing.T) {
	_, err := Load(fstest.MapFS{
		"a.yaml": {Data: []byte(`- id: one
  level: none
  en: "Hello {X}."
- id: two
  level: loud
  en: "Hello."
- id: three
  level: none
- id: four
  level: none
  wat: 1
  en: "Hello."
- id: five
  level: none
  en: "Ring {line.nowhere}, {N"
- id: six
  level: none
  en: "Hi."
  empty: {C: nobody}
- id: six
  level: none
  en: "Hi again."
- id: seven
  level: none
  en: "Hi."
  empty: {C: one, J: two}
`)},
		"b.yaml":     {Data: []byte("- id: [\n")},
		"d.yaml":     {Data: []byte("- {id: suicide, level: none, en: \"Call 911.\", es: \"Llama al 911.\"}\n")},
		"c.yaml":     {Data: []byte("id: not-a-list\n")},
		"lines.yaml": {Data: []byte("- {name: desk, number: 555-0100}\n- {name: desk2, number: \"1\", verify_by: 2026-01-01, verified: soon}\n- {name: desk3, number: \"1\", verify_by: 2026-01-01}\n- {name: desk3, number: \"2\", verify_by: 2026-01-01}\n")},
	})
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		"a.yaml:1: one/en: there is no variable {X}",
		`a.yaml:4: two: there is no level "loud"`,
		"a.yaml:7: a text needs an id and its English",
		`a.yaml:11: unknown field "wat"`,
		"a.yaml:13: five/en: there is no line {line.nowhere}",
		"a.yaml:13: five/en: a brace that belongs to no variable",
		`a.yaml:16: six: empty {C} leads to "nobody": no such variable or text`,
		"a.yaml:20: six: stands twice, first at a.yaml:16",
		"a.yaml:23: seven: only one variable may lead to another text",
		"lines.yaml:4: line desk3: stands twice, first at lines.yaml:3",
		"d.yaml:1: suicide: is crisis as built in, and stays so",
		"b.yaml:1: ",
		"c.yaml:1: a list is wanted here",
		"lines.yaml:1: verify_by must be a day",
		"lines.yaml:2: verified must be empty or a day",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("not named: %s", want)
		}
	}
	if t.Failed() {
		t.Log(err)
	}
}

func TestLoadReplacesByIDAndAdds(t *testing.T) {
	c, err := Load(
		fstest.MapFS{"x.yaml": {Data: []byte("- {id: eve-a, level: none, en: 'First.'}\n- {id: ours, level: none, en: 'Ours.'}\n")}},
		fstest.MapFS{
			"y.yaml":      {Data: []byte("- {id: eve-a, level: none, en: 'Second.'}\n")},
			"lines.yaml":  {Data: []byte("- {name: safespot, number: 555-0100, verify_by: 2027-01-01}\n")},
			"empty.yaml":  {Data: []byte("# nothing here\n")},
			"sub/z.yaml":  {Data: []byte("not read")},
			"readme.text": {Data: []byte("not read")},
		})
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]string{"eve-a": "Second.", "ours": "Ours.", "eve-close": "That counts. Kept. Sleep as well as you can."} {
		if got := c.Say(id, En, nil); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
	if got := c.Say("alone", En, nil); !strings.Contains(got, "no judging: 555-0100,") {
		t.Errorf("the line was not replaced: %q", got)
	}
}
