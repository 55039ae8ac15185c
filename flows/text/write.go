package text

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
)

// YAML is the text as it stands in a file of texts, the dash in front.
func (e Entry) YAML() string {
	var b strings.Builder
	line := func(key, value string) { fmt.Fprintf(&b, "  %s: %s\n", key, value) }
	fmt.Fprintf(&b, "- id: %s\n", e.ID)
	line("moment", strconv.Quote(e.Moment))
	line("level", string(e.Level))
	if e.Law {
		line("law", "true")
	}
	line("en", strconv.Quote(e.En))
	if e.Es != "" {
		line("es", strconv.Quote(e.Es))
	}
	for _, lang := range []Lang{Pt, Ht} {
		if words := e.In(lang); words != "" {
			line(string(lang), strconv.Quote(words))
		}
	}
	for _, key := range slices.Sorted(maps.Keys(e.Empty)) {
		line("empty", fmt.Sprintf("{%s: %s}", key, e.Empty[key])) // one at most
	}
	if e.TwoSegments {
		line("two_segments", "true")
	}
	if e.Usted {
		line("usted", "true")
	}
	if e.Origin != "" {
		line("origin", e.Origin)
	}
	line("version", strconv.Itoa(e.Version))
	var under []string
	for _, lang := range slices.Sorted(maps.Keys(e.Signed)) {
		under = append(under, fmt.Sprintf("%s: {%s}", lang, e.Signed[lang].yaml()))
	}
	line("signed", "{"+strings.Join(under, ", ")+"}")
	return b.String()
}

func (s Signature) yaml() string {
	return fmt.Sprintf("by: %s, as: %s, date: %q, hash: %q", strconv.Quote(s.By), s.As, s.Date, s.Hash)
}

// Mark is a signature in the file apart: under which language of which text.
type Mark struct {
	ID        string `yaml:"id"`
	Lang      Lang   `yaml:"lang"`
	Signature `yaml:",inline"`
}

const signedHead = `# Who has signed which words, written by warmline texts approve. A signature holds
# as long as the words are those of its hash.
`

// WriteSigned is the file of signatures, sorted.
func WriteSigned(marks []Mark) []byte {
	marks = slices.Clone(marks)
	slices.SortFunc(marks, func(a, b Mark) int { return strings.Compare(a.ID+"/"+string(a.Lang), b.ID+"/"+string(b.Lang)) })
	var b strings.Builder
	b.WriteString(signedHead)
	for _, m := range marks {
		fmt.Fprintf(&b, "- {id: %s, lang: %s, %s}\n", m.ID, m.Lang, m.yaml())
	}
	return []byte(b.String())
}

// ReadSigned reads the file of signatures, which Load has found good.
func ReadSigned(data []byte) (marks []Mark, err error) {
	if err := yaml.UnmarshalWithOptions(data, &marks, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("%s: %w", SignedFile, err)
	}
	return marks, nil
}
