package rule

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"github.com/warmline/warmline/internal/yamlfile"
)

// line is a text of a rule file that remembers where it stands.
type line struct {
	text string
	at   int
}

// UnmarshalYAML implements yaml.NodeUnmarshaler.
func (l *line) UnmarshalYAML(n ast.Node) error {
	l.at = n.GetToken().Position.Line
	if err := yaml.NodeToValue(n, &l.text); err != nil {
		return fmt.Errorf("[%d] want a text; quote it if it holds a colon, or is yes, no or a number", l.at)
	}
	return nil
}

// file is one rule file as written.
type file struct {
	path   string
	unread bool // waits for a review: its words of danger only ask for somebody who reads the language

	Lang     string            `yaml:"lang"`
	Off      string            `yaml:"off"`      // what the file waits for; until then its dangers are handed to a human who reads the language
	Small    string            `yaml:"small"`    // small words that show the language
	Glued    string            `yaml:"glued"`    // words that people write without a space after them
	Spelling map[string]line   `yaml:"spelling"` // word: how else it is written
	Groups   map[string]line   `yaml:"groups"`
	Context  context           `yaml:"context"`
	Idioms   []line            `yaml:"idioms"` // sayings with a scary word, taken out before rules look
	Signs    map[string][]line `yaml:"signs"`  // too weak alone; two together make a rule
	Rules    []entry           `yaml:"rules"`
}

// context is what changes the weight of a finding.
type context struct {
	Denial    []line `yaml:"denial"`
	NotDenial []line `yaml:"not-denial"`
	Contrast  []line `yaml:"contrast"`
	Means     []line `yaml:"means"`
	Past      []line `yaml:"past"`
	Fresh     []line `yaml:"fresh"`
	NotFresh  []line `yaml:"not-fresh"`
	Story     []line `yaml:"story"`
	Play      []line `yaml:"play"`
	Laugh     []line `yaml:"laugh"`
	Body      whose  `yaml:"body"` // whose body is in danger
	Wish      whose  `yaml:"wish"` // who wishes to die
}

// whose tells the writer's own from somebody else's.
type whose struct {
	Writer  []line `yaml:"writer"`
	Another []line `yaml:"another"`
}

// entry is one rule as written.
type entry struct {
	ID       line     `yaml:"id"`
	Level    Level    `yaml:"level"`
	Kind     Kind     `yaml:"kind"`
	Patterns []line   `yaml:"patterns"`
	Two      []line   `yaml:"two"`      // signs; two different ones must be heard
	Unless   []line   `yaml:"unless"`   // heard too: the rule is set aside (handoff and none only)
	Doubt    []line   `yaml:"doubt"`    // heard too: one level lower
	Asked    []string `yaml:"asked"`    // only as the answer to one of these questions
	OptOut   bool     `yaml:"opt-out"`  // the words ask not to be texted
	GoodNews bool     `yaml:"goodnews"` // a denial or a long past of it is good news, not doubt
	Present  bool     `yaml:"present"`  // its words only make sense now: a long past or a film do not lower it
	Flip     bool     `yaml:"flip"`     // with laughter it is talk: urgent distress
	Must     []line   `yaml:"must"`     // texts it must find, at its own level
	Not      []line   `yaml:"not"`      // texts it must not find at its own level
	Note     string   `yaml:"note"`     // for the coach
	Source   string   `yaml:"source"`
	Reviewer string   `yaml:"reviewer"` // who signed it; empty: nobody yet
}

// fault is something wrong in a rule file and what to do about it.
func (f *file) fault(l line, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", f.path, l.at, fmt.Sprintf(format, args...))
}

// source is the raw rule files by path; a later file system replaces files of
// the same path and adds others.
type source map[string][]byte

func (s source) read(fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(p) != ".yaml" {
			return err
		}
		s[p], err = fs.ReadFile(fsys, p)
		return err
	})
}

// paths lists the files in a fixed order.
func (s source) paths() []string { return slices.Sorted(maps.Keys(s)) }

// parseFile reads one rule file; unknown keys are refused.
func parseFile(p string, data []byte) (*file, error) {
	f := &file{path: p}
	if err := yamlfile.Decode(p, data, f); err != nil {
		return nil, fmt.Errorf("not a rule file: %w", err)
	}
	if f.Lang == "" {
		return nil, fmt.Errorf("%s:1: no language: begin with lang: en (or es, …)", p)
	}
	return f, nil
}
