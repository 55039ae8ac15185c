package demo_test

import (
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// hear asks what the line would hear, and gives what the page says of it.
func (th theatre) hear(words string, header ...string) (status int, page, heard string) {
	th.t.Helper()
	req, err := http.NewRequestWithContext(th.t.Context(), http.MethodPost, th.url+"/hear", strings.NewReader(url.Values{"words": {words}}.Encode()))
	if err != nil {
		th.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		th.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		th.t.Fatal(err)
	}
	_, heard, _ = strings.Cut(string(body), `<div id="heard" role="status">`)
	heard, _, _ = strings.Cut(heard, "</div>")
	return resp.StatusCode, string(body), heard
}

func TestThePageSaysWhatTheLineWouldHear(t *testing.T) {
	th := open(t)
	for words, want := range map[string][]string{
		"i want to die": {`<p class="verdict crisis"><strong>crisis</strong> <span>suicide active</span>`, `<small>language: en</small>`,
			`<li class="crisis"><code>en-`, `<small>crisis, suicide active</small>`},
		"i am not suicidal":      {`<strong>urgent</strong>`, `<small class="lowered">lowered: the words seem to deny it</small>`},
		"killing it at work":     {`<strong>none</strong> <span>nobody is told</span>`, `<code>idiom</code> <span>a saying, not meant as written</span>`},
		"blue umbrella":          {`<strong>none</strong>`, "No rule has found anything."},
		"please stop texting me": {"asks for no more texts"},
		"  ":                     {"Write something"},
	} {
		status, _, heard := th.hear(words)
		for _, part := range want {
			if status != http.StatusOK || !strings.Contains(heard, part) {
				t.Errorf("%q: %d, lacks %s:\n%s", words, status, part, heard)
			}
		}
	}
	if _, _, heard := th.hear("i want to die"); !regexp.MustCompile(`<code>en-[a-z-]+</code> <span>[a-z].+</span>`).MatchString(heard) {
		t.Errorf("a rule without its note:\n%s", heard)
	}
}

func TestWhatSomebodyTriesIsNeitherKeptNorSent(t *testing.T) {
	th := open(t)
	const words = `i want to die"><script>alert(1)</script>`
	_, page, _ := th.hear(words)
	if strings.Contains(page, "<script>alert") || !strings.Contains(page, `value="i want to die&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"`) {
		t.Error("the words are not escaped, or not given back to a page without scripts")
	}
	if did := th.happened(); len(did) > 0 {
		t.Errorf("the line did something: %q", did)
	}
	after, _ := th.get("/")
	if strings.Contains(after, "want to die") || !strings.Contains(after, "Write something") {
		t.Error("the page still knows the words")
	}
	if asked, _ := th.get("/?words=i+want+to+die"); strings.Contains(asked, "verdict") {
		t.Error("words in an address are heard")
	}
}

func TestWhatNoPhoneSendsIsNotHeard(t *testing.T) {
	th := open(t)
	for _, words := range []string{strings.Repeat("a", 1601), "\xff", strings.Repeat("a", 20000)} {
		if status, _, heard := th.hear(words); status != http.StatusBadRequest || heard != "" {
			t.Errorf("%.10q: %d", words, status)
		}
	}
	if status, _, _ := th.hear("i want to die", "Origin", "https://elsewhere.example"); status != http.StatusForbidden {
		t.Errorf("another site: %d", status)
	}
}
