package canary_test

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/canary"
)

// What does not find a canary would let everything pass.
func TestACanaryIsFoundInEveryForm(t *testing.T) {
	for _, word := range []string{"zopilótl", "6175559701", "Quetzalli", "a b/c"} {
		c := canary.Mark("a word", word)
		for offset := range 4 {
			text := strings.Repeat("p", offset) + word + " and more"
			asJSON, err := json.Marshal(map[string]string{"text": text})
			if err != nil {
				t.Fatal(err)
			}
			for how, printed := range map[string]string{
				"plain": text, "lower": strings.ToLower(text), "upper": strings.ToUpper(text), "quoted": fmt.Sprintf("%q", text), "ascii": fmt.Sprintf("%+q", text),
				"json": string(asJSON), "query": "/x?y=" + url.QueryEscape(text), "path": "/" + url.PathEscape(text),
				"base64": base64.StdEncoding.EncodeToString([]byte(text)), "base64 in URLs": base64.URLEncoding.EncodeToString([]byte(text)),
				"hex": hex.EncodeToString([]byte(text)), "%X": fmt.Sprintf("%X", text), "% x": fmt.Sprintf("% x", text), "% X": fmt.Sprintf("% X", text), "bytes": fmt.Sprint([]byte(text)),
			} {
				if found := canary.Search("before "+printed+" after", c); len(found) != 1 || !strings.Contains(found[0], "a word") {
					t.Errorf("%q, %s: not found in %s", word, how, printed)
				}
			}
		}
		if found := canary.Search("nothing of the kind, zopilot, 617555970, Quetzal", c); len(found) != 0 {
			t.Errorf("%q found where it is not: %v", word, found)
		}
	}
}
