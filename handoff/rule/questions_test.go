package rule

import (
	"os"
	"strings"
	"testing"
)

// TestQuestionsAboutTheLineAreHeard: phrasings written before any pattern was. One that
// is marked "- " is known to be missed; it may be mended, and no other may be lost.
func TestQuestionsAboutTheLineAreHeard(t *testing.T) {
	r := loadRules(t)
	b, err := os.ReadFile("testdata/questions.txt")
	if err != nil {
		t.Fatal(err)
	}
	var kind Kind
	lang, heard, all := "", map[string]int{}, map[string]int{}
	for i, line := range strings.Split(string(b), "\n") {
		if f := strings.Fields(line); len(f) == 3 && f[0] == "==" {
			kind, lang = Kind(f[1]), f[2]
			continue
		}
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		text, missed := strings.CutPrefix(line, "- ")
		got := r.Hear(Utterance{Text: text}).Asks
		all[string(kind)+" "+lang]++
		right := got == kind || kind == "none" && got == ""
		if right {
			heard[string(kind)+" "+lang]++
		}
		if right == missed {
			t.Errorf("questions.txt:%d: %q asks %q, want %q; marked as missed: %v", i+1, text, got, kind, missed)
		}
	}
	for part, n := range all {
		t.Logf("%s: %d of %d", part, heard[part], n)
		if want := n * 2 / 3; heard[part] < want {
			t.Errorf("%s: %d of %d heard, want %d", part, heard[part], n, want)
		}
	}
}
