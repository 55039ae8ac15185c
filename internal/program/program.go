// Package program reads a programme's folder: program.yaml and, beside it, flows,
// rules and texts that replace or add to the built-in ones.
package program

import (
	"crypto/sha256"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/resource"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/yamlfile"
)

//go:embed sample/*.yaml sample/*.json sample/*.ics
var sample embed.FS

// Folder is everything a programme's folder says.
type Folder struct {
	Program *bot.Program
	Texts   *text.Catalog
	Flows   *flows.Set
	Rules   *rule.Rules

	Resources *resource.Directory
	sampled   bool // they are our example

	sum [sha256.Size]byte
}

// Flows reads the flows of the folder dir alone, "" for those built in.
func Flows(dir string) (*flows.Set, error) {
	if dir == "" {
		return flows.Load()
	}
	return flows.Load(sub(os.DirFS(dir), "flows")...)
}

// World is what the folder says, as the engine reads it.
func (f *Folder) World() bot.World {
	return bot.World{Program: f.Program, Texts: f.Texts, Flows: f.Flows, Rules: f.Rules, Resources: f.Resources}
}

// Load reads the folder dir, "" for the built-in sample programme. Every fault of
// every file is named at once.
func Load(dir string) (*Folder, error) {
	if dir == "" {
		return Read(nil)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("programme folder %s: not a folder that can be read", dir)
	}
	return Read(os.DirFS(dir))
}

// Read reads a programme's folder; nil is the built-in sample alone.
func Read(folder fs.FS) (*Folder, error) {
	f := &Folder{}
	var faults [5]error
	f.Program, faults[0] = readProgram(folder)
	f.Texts, faults[1] = text.Load(sub(folder, "texts")...)
	f.Flows, faults[2] = flows.Load(sub(folder, "flows")...)
	f.Rules, faults[3] = rule.Load(sub(folder, "rules")...)
	f.Resources, f.sampled, faults[4] = readResources(folder)
	var err error
	if f.sum, err = sum(folder); err != nil {
		return nil, err
	}
	if err := errors.Join(faults[:]...); err != nil {
		return nil, err
	}
	f.Texts = f.Texts.Speaking(switchedOn(f.Rules)...)
	if err := f.check(); err != nil {
		return nil, err
	}
	return f, nil
}

// switchedOn are the languages that wait for review and that a programme uses all the same:
// what is heard in one is answered in it.
func switchedOn(rules *rule.Rules) (on []text.Lang) {
	for _, l := range rules.Switched().Langs {
		if l.On {
			on = append(on, text.Lang(l.Lang))
		}
	}
	return on
}

// Unchanged reports whether the files of a folder are still those that were read.
func (f *Folder) Unchanged(dir string) (bool, error) {
	var folder fs.FS
	if dir != "" {
		folder = os.DirFS(dir)
	}
	now, err := sum(folder)
	return now == f.sum, err
}

// read are the files that say something.
var read = []string{".yaml", ".csv", ".json", ".ics"}

// sum is a hash of every file in a folder that says something.
func sum(folder fs.FS) (out [sha256.Size]byte, err error) {
	if folder == nil {
		return out, nil
	}
	all := sha256.New()
	err = fs.WalkDir(folder, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !slices.Contains(read, path.Ext(name)) {
			return err
		}
		data, err := fs.ReadFile(folder, name)
		fmt.Fprintf(all, "%s\x00%d\x00%s", name, len(data), data)
		return err
	})
	return [sha256.Size]byte(all.Sum(nil)), err
}

// Said lists the texts that something says: the table, the flows and the engine.
// The catalogue holds more, for flows that a programme may add.
func (f *Folder) Said() []string {
	said := slices.Concat(handoff.Texts(), bot.Texts)
	for _, m := range f.Flows.Mentions("text") {
		said = append(said, m.Name)
	}
	for _, id := range said {
		e, _ := f.Texts.Entry(id)
		for _, other := range e.Empty {
			said = append(said, other)
		}
	}
	return said
}

// check finds what one file says and another does not have.
func (f *Folder) check() error {
	var faults []error
	fault := func(where, format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s: %s", where, fmt.Sprintf(format, args...)))
	}
	kept := f.Flows.Mentions("keep")
	for _, id := range f.Said() {
		where, _ := f.Texts.Where(id)
		for _, name := range f.Texts.Kept(id) {
			if !slices.ContainsFunc(kept, func(m flows.Mention) bool { return m.Name == name }) {
				fault(where, "%s: nothing keeps {%s}: a flow does with keep: %s", id, name, name)
			}
		}
	}
	kinds := handoff.Kinds()
	for _, m := range f.Flows.Mentions("text", "question", "handoff", "hears", "set", "track", "resource") {
		switch {
		case m.What == "text" && !f.Texts.Has(m.Name):
			fault(m.Where(), "there is no text %q", m.Name)
		case m.What == "question" && m.Wants.Kind != "ok" && f.Texts.Options(m.Name) > m.Wants.Options():
			fault(m.Where(), "%s offers option %d, which the step does not expect: an option without an end", m.Name, f.Texts.Options(m.Name))
		case m.What == "handoff" && !slices.Contains(kinds, rule.Kind(m.Name)):
			fault(m.Where(), "handoff %q is not a kind", m.Name)
		case m.What == "hears" && !slices.Contains(rule.Begin(), rule.Kind(m.Name)):
			fault(m.Where(), "hears %q is not a kind of words that begins a flow: %v", m.Name, rule.Begin())
		case m.What == "track" && !slices.Contains(bot.TrackSettings(), m.Name):
			fault(m.Where(), "track %q: it is one of %s", m.Name, strings.Join(bot.TrackSettings(), ", "))
		case m.What == "set" && !slices.Contains(bot.Settable, m.Name):
			fault(m.Where(), "set %q means nothing to the line: it knows %s", m.Name, strings.Join(bot.Settable, ", "))
		case m.What == "resource" && !f.Resources.Has(m.Name):
			fault(m.Where(), "an option that ends in nothing: resources.yaml has nothing of the kind %q", m.Name)
		}
	}
	f.checkRhythm(fault)
	faults = append(faults, f.Texts.Need(slices.Concat(handoff.Texts(), bot.Texts)...))
	for _, name := range append(handoff.Flows(), bot.Flows...) {
		if _, ok := f.Flows.Get(name); !ok {
			faults = append(faults, fmt.Errorf("flows: the flow %q is missing", name))
		}
	}
	return errors.Join(faults...)
}

// sub is a folder inside a folder, as a list that is empty when there is none.
func sub(folder fs.FS, name string) []fs.FS {
	if folder == nil {
		return nil
	}
	if info, err := fs.Stat(folder, name); err != nil || !info.IsDir() {
		return nil
	}
	inner, err := fs.Sub(folder, name)
	if err != nil {
		return nil
	}
	return []fs.FS{inner}
}

// readResources reads the programme's places, or ours where it has none: they are never
// mixed, since ours are an example.
func readResources(folder fs.FS) (d *resource.Directory, sampled bool, err error) {
	const name = "resources.yaml"
	if folder != nil {
		own, err := fs.ReadFile(folder, name)
		if err == nil {
			d, err = resource.Parse(name, own)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return d, false, err
		}
	}
	data, err := sample.ReadFile("sample/" + name)
	if err == nil {
		d, err = resource.Parse("built-in "+name, data)
	}
	return d, true, err
}

// Stale names what a programme tells people although the day to ring it again has passed.
func (f *Folder) Stale(now time.Time) error {
	if f.sampled {
		return nil
	}
	var faults []error
	for _, e := range f.Resources.Stale(now) {
		faults = append(faults, fmt.Errorf("%s: %s: ring %s and date it: that was due on %s", e.Where(), e.Name, e.Phone, e.VerifyBy))
	}
	return errors.Join(faults...)
}

// readProgram reads the sample's values and puts the programme's own over them.
func readProgram(folder fs.FS) (*bot.Program, error) {
	var f file
	base, err := sample.ReadFile("sample/program.yaml")
	if err != nil {
		return nil, err
	}
	if err := yamlfile.Decode("program.yaml", base, &f); err != nil {
		return nil, err
	}
	ours := f
	name, data := "built-in program.yaml", base
	beside, err := fs.Sub(sample, "sample")
	if err != nil {
		return nil, err
	}
	if folder != nil {
		own, err := fs.ReadFile(folder, "program.yaml")
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return nil, err
		default:
			name, data = "program.yaml", own
			f.Meetings, beside = nil, folder // ours are an example: nobody is sent to them by another programme
			if err := yamlfile.Decode(name, own, &f); err != nil {
				return nil, err
			}
		}
	}
	p, err := f.program(name, data, beside)
	if err == nil {
		p.Undecided = f.undecided(ours)
	}
	return p, err
}

// file is program.yaml.
type file struct {
	Name        string            `yaml:"name"`
	Zone        string            `yaml:"zone"`
	Terms       string            `yaml:"terms"`
	Desk        string            `yaml:"desk"`
	Interpreter string            `yaml:"interpreter"`
	AfterStop   map[string]string `yaml:"after_stop"`
	Carrier     carrier           `yaml:"carrier"`
	Rehearsal   []string          `yaml:"rehearsal"`
	Decisions   decisions         `yaml:"decisions"`
	Reviews     []review          `yaml:"reviews"`
	Discreet    bool              `yaml:"discreet"`
	Sites       map[string]string `yaml:"sites"`
	Quiet       hours             `yaml:"quiet"`
	Evening     evening           `yaml:"evening"`
	Rhythm      []entry           `yaml:"rhythm"`
	Often       often             `yaml:"often"`
	Signals     signals           `yaml:"signals"`
	Meetings    []feed            `yaml:"meetings"`
	Coaches     coaches           `yaml:"coaches"`
	Shifts      []shift           `yaml:"shifts"`
	Ladders     map[string]ladder `yaml:"ladders"`
	Promises    promises          `yaml:"promises"`
	Budget      budget            `yaml:"budget"`
	Price       price             `yaml:"price"`
	Status      []span            `yaml:"status"`
	Morning     wall              `yaml:"morning"`
}

type carrier struct {
	Stop bool `yaml:"stop"`
	Help bool `yaml:"help"`
}

type coaches struct {
	CoolDown   span `yaml:"cool_down"`
	ProveAgain span `yaml:"prove_again"`
}

type hours struct {
	From wall `yaml:"from"`
	To   wall `yaml:"to"`
}

type evening struct {
	At     wall `yaml:"at"`
	Jitter span `yaml:"jitter"`
	Close  wall `yaml:"close"`
}

type shift struct {
	Days    []day    `yaml:"days"`
	From    wall     `yaml:"from"`
	To      wall     `yaml:"to"`
	Coaches []string `yaml:"coaches"`
	Backup  []string `yaml:"backup,omitempty"`
}

type ladder struct {
	Steps       []step `yaml:"steps"`
	Repeat      []span `yaml:"repeat"`
	Again       []span `yaml:"again"`
	FirstNudge  span   `yaml:"first_nudge"`
	FirstLadder span   `yaml:"first_ladder"`
	WaitNudge   span   `yaml:"wait_nudge"`
	WaitLadder  span   `yaml:"wait_ladder"`
	Idle        span   `yaml:"idle"`
	HandBack    bool   `yaml:"hand_back"`
}

type price struct {
	Segment  float64 `yaml:"segment"`
	Currency string  `yaml:"currency"`
	Date     string  `yaml:"date"`
}

type budget struct {
	Pages  int  `yaml:"pages"`
	Within span `yaml:"within"`
}

type step struct {
	After span     `yaml:"after"`
	Who   []string `yaml:"who"`
	How   []string `yaml:"how"`
	Take  int      `yaml:"take"`
}

type promises struct {
	Before     span `yaml:"before"`
	Late       span `yaml:"late"`
	After      span `yaml:"after"`
	Cover      span `yaml:"cover"`
	First      span `yaml:"first"`
	FirstTo    span `yaml:"first_to"`
	FollowFrom span `yaml:"follow_from"`
	FollowTo   span `yaml:"follow_to"`
	Ask        span `yaml:"ask"`
	Care       span `yaml:"care"`
}

// wall, span and day read a time of day, a time span and a weekday, with errors
// that say how they are written.
type (
	wall clock.Wall
	span time.Duration
	day  time.Weekday
)

func (w *wall) UnmarshalYAML(n ast.Node) error { return yamlfile.Scalar(n, w.read) }
func (s *span) UnmarshalYAML(n ast.Node) error { return yamlfile.Scalar(n, s.read) }
func (d *day) UnmarshalYAML(n ast.Node) error  { return yamlfile.Scalar(n, d.read) }

func (w *wall) read(text string) error {
	v, err := clock.ParseWall(text)
	*w = wall(v)
	return err
}

func (s *span) read(text string) error {
	d, err := time.ParseDuration(text)
	if err != nil || d < 0 {
		return fmt.Errorf("%s is no time span: write 90s, 4m or 2h", text)
	}
	*s = span(d)
	return nil
}

func (d *day) read(text string) error {
	for w := time.Sunday; w <= time.Saturday; w++ {
		if strings.EqualFold(text, w.String()[:3]) {
			*d = day(w)
			return nil
		}
	}
	return fmt.Errorf("%s is no weekday: write mon, tue, wed, thu, fri, sat or sun", text)
}
