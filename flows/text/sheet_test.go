package text

import (
	"strings"
	"testing"
)

func sheetOf(t *testing.T, c *Catalog, ids ...string) string {
	t.Helper()
	var b strings.Builder
	if err := c.WriteSheet(&b, ids); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A sheet comes back as it went, whatever a spreadsheet does to its form.
func TestASheetComesBackUnchanged(t *testing.T) {
	c := load(t)
	out := sheetOf(t, c, c.IDs()...)
	for name, data := range map[string]string{
		"as it is":            out,
		"with a mark before":  "\ufeff" + out,
		"lines end otherwise": strings.ReplaceAll(out, "\n", "\r\n"),
		"an empty row":        out + strings.Repeat(",", strings.Count(strings.SplitN(out, "\n", 2)[0], ",")) + "\n",
		"two columns alone":   "ID , en\nkept,\"Thank you, that's kept for a coach to read. COACH gets a person any time.\"\n",
		"a column of theirs":  "id;es;what I think\nhelp-no;Bien, no busco a nadie. COACH te trae a una persona a toda hora. En peligro: 911.;good\n",
	} {
		changes, err := c.ReadSheet("sheet.csv", []byte(data))
		if err != nil || len(changes) != 0 {
			t.Errorf("%s: %d changes, %v", name, len(changes), err)
		}
	}
}

func TestASheetsChanges(t *testing.T) {
	c := load(t)
	out := strings.Replace(sheetOf(t, c, "kept", "suicide"), "queda guardado", "lo guardo", 1)
	changes, err := c.ReadSheet("sheet.csv", []byte(out))
	if err != nil || len(changes) != 1 {
		t.Fatalf("%d changes, %v", len(changes), err)
	}
	got := changes[0]
	if l := got.Langs(); got.Line != 2 || len(l) != 1 || l[0] != Es || got.Now.Version != got.Was.Version+1 || got.Now.En != got.Was.En || !strings.Contains(got.Now.Es, "lo guardo") {
		t.Errorf("line %d: %+v", got.Line, got.Now)
	}
}

// Every bad row is named with its line, and then nothing of the sheet counts.
func TestASheetsFaults(t *testing.T) {
	c := load(t)
	e, _ := c.Entry("kept")
	for name, tt := range map[string]struct{ data, want string }{
		"no sheet":                 {"", "sheet.csv:1: no sheet of texts"},
		"no columns of words":      {"id,level\nkept,none\n", "sheet.csv:1: the columns id and en or es"},
		"an unknown text":          {"id,en\nkept,x\n\nkpt,Hello.\n", `sheet.csv:4: there is no text "kpt"`},
		"a text twice":             {"id,en\nkept,Hello.\nkept,Hello.\n", "sheet.csv:3: kept: stands twice, first in line 2"},
		"a column too few":         {"id,en,es\nkept,Hello.\n", "sheet.csv:2: 2 columns, the first line has 3"},
		"an open quote":            {"id,en\nkept,\"Hello.\nkept,x\n", "sheet.csv:"},
		"another level":            {"id,level,en\nkept,crisis,Hello.\n", "sheet.csv:2: kept: its level is none"},
		"words that are gone":      {"id,en,es\nkept," + `"` + e.En + `"` + ",\n", "sheet.csv:2: kept/es: missing in this language"},
		"a variable of nobody":     {"id,en\nkept,Hello {NAME}.\n", "sheet.csv:2: kept/en: there is no variable {NAME}"},
		"a second message":         {"id,en\nsuicide," + strings.Repeat("x", 161) + "\n", "sheet.csv:2: suicide/en: 2 segments"},
		"a variable in a crisis":   {"id,en\nsuicide,Call 911 {N}.\n", "sheet.csv:2: suicide/en: a variable in a crisis text"},
		"changed here meanwhile":   {"id,en,hash_en\nkept,Hello.,000000000000\n", "sheet.csv:2: kept/en: was changed here since"},
		"the alphabet of a screen": {"id,es\nkept,\xbfQu\xe9 tal?\n", "not in UTF-8"},
	} {
		t.Run(name, func(t *testing.T) {
			changes, err := c.ReadSheet("sheet.csv", []byte(tt.data))
			if err == nil || changes != nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%d changes, %v", len(changes), err)
			}
		})
	}
	_, err := c.ReadSheet("sheet.csv", []byte("id,en\nnobody,x\nkept,Good.\nsuicide,Hello {N}.\n"))
	if err == nil || !strings.Contains(err.Error(), `no text "nobody"`) || !strings.Contains(err.Error(), "suicide/en: a variable") {
		t.Errorf("not both faults: %v", err)
	}
}
