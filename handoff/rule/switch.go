package rule

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/warmline/warmline/internal/yamlfile"
)

// switchFile is where a programme says what it switches of the rules it was given.
const switchFile = "switch.yaml"

// byReader is the place of a language that the one who reads a set wants to hear: none
// of the file's lines.
const byReader = -1

// switches is that file as written.
type switches struct {
	On       []line     `yaml:"on"`  // languages that wait for review, heard all the same
	Off      []line     `yaml:"off"` // handoff rules
	Override []override `yaml:"override"`
}

// override silences a rule that hears a danger, or lets a file of the programme
// lower it. Somebody answers for it by name.
type override struct {
	Rule line   `yaml:"rule"`
	By   string `yaml:"by"`
	Why  string `yaml:"why"`
}

// Switched is what is not heard as the rules were given.
type Switched struct {
	Off       []string // rules of handoff or below, by id
	Overrides []Override
	Langs     []Waiting
}

// Override is a rule of danger that somebody has silenced or lowered.
type Override struct {
	Rule  string
	Level Level // as given
	By    string
	Why   string
}

// Waiting is a language whose rules wait for something, most likely a review.
type Waiting struct {
	Lang  string
	For   string // what the files say
	Rules int
	On    bool // heard all the same
}

// Switched says what a programme has switched, and which languages wait.
func (r *Rules) Switched() Switched { return r.switched }

// switches reads the file; a source without one switches nothing.
func (s source) switches() (switches, error) {
	var sw switches
	if err := yamlfile.Decode(switchFile, s[switchFile], &sw); err != nil {
		return sw, fmt.Errorf("not a file of switches: %w", err)
	}
	return sw, nil
}

// place is a rule and the file it stands in.
type place struct {
	*entry
	file *file
}

func index(files []*file) map[string]place {
	out := map[string]place{}
	for _, f := range files {
		for i := range f.Rules {
			out[f.Rules[i].ID.text] = place{&f.Rules[i], f}
		}
	}
	return out
}

// switching decides what is heard, for one load. A rule's level is the one that it was given
// with: a file put in its place can't make it one that may be switched off.
type switching struct {
	switches
	given  []*file          // what the programme was given; none for a set that stands alone
	files  []*file          // with the programme's own
	was    map[string]place // by id, as given
	all    map[string]place // also those that wait
	is     map[string]place // those that are heard, before any is taken out
	faults []error
}

// apply gives the files without what is switched off, and says what that is.
func (sw switches) apply(files, given []*file) ([]*file, Switched, error) {
	s := &switching{switches: sw, given: sw.heard(given), files: sw.heard(files), was: index(given), all: index(files)}
	s.is = index(s.files)
	out := Switched{Langs: s.langs(files)}
	s.kept()
	silent := append(s.offs(), s.overrides(&out)...)
	for _, f := range s.files {
		f.Rules = slices.DeleteFunc(f.Rules, func(e entry) bool { return slices.Contains(silent, e.ID.text) })
	}
	out.Off = s.off(silent)
	return s.files, out, errors.Join(s.faults...)
}

func (s *switching) fault(l line, format string, args ...any) {
	err := fmt.Errorf(format, args...)
	if l.at != byReader {
		err = fmt.Errorf("%s:%d: %w", switchFile, max(1, l.at), err)
	}
	s.faults = append(s.faults, err)
}

// langs lists the languages of which files wait.
func (s *switching) langs(files []*file) []Waiting {
	var out []Waiting
	for _, f := range files {
		if f.Off == "" {
			continue
		}
		i := slices.IndexFunc(out, func(w Waiting) bool { return w.Lang == f.Lang })
		if i < 0 {
			i, out = len(out), append(out, Waiting{Lang: f.Lang, For: f.Off, On: s.on(f.Lang)})
		}
		out[i].Rules += len(f.Rules)
	}
	for _, l := range s.On {
		if !slices.ContainsFunc(files, func(f *file) bool { return f.Lang == l.text }) {
			s.fault(l, "there are no rules in %q", l.text)
		}
	}
	return out
}

func (sw switches) on(lang string) bool {
	return slices.ContainsFunc(sw.On, func(l line) bool { return l.text == lang })
}

// heard are the files as they count until those that wait are reviewed.
func (sw switches) heard(files []*file) []*file {
	out := slices.Clone(files)
	for i, f := range out {
		if f.Off != "" && !sw.on(f.Lang) {
			out[i] = f.waiting()
		}
	}
	return out
}

// waiting is a file that nobody has reviewed, as far as it may count: its words of
// danger page nobody at night, but they are not passed over either. They ask for a
// human who reads the language. Its denials and sayings touch no other language.
func (f *file) waiting() *file {
	w := &file{path: f.path, unread: true, Lang: f.Lang, Groups: f.Groups, Signs: f.Signs, Rules: slices.Clone(f.Rules)}
	for i := range w.Rules {
		w.Rules[i].Level, w.Rules[i].Kind = LevelHandoff, Language
	}
	return w
}

// level is the level a rule was given with; a rule of the programme's own has but one.
func (s *switching) level(l line) (Level, bool) {
	if was, given := s.was[l.text]; given {
		return was.Level, true
	}
	is, there := s.all[l.text]
	if !there {
		s.fault(l, "no rule has the id %q", l.text)
		return 0, false
	}
	return is.Level, true
}

// offs lists the handoff rules to take out.
func (s *switching) offs() []string {
	var out []string
	for _, l := range s.Off {
		switch level, there := s.level(l); {
		case !there:
		case level > LevelHandoff:
			s.fault(l, "rule %s hears a danger (%s) and is not switched off like this: write it under override, with by and why", l.text, level)
		case level < LevelHandoff:
			s.fault(l, "rule %s hears who wants no more texts, or asks about the line: it stays on", l.text)
		default:
			out = append(out, l.text)
		}
	}
	return out
}

// overrides lists the rules to take out. One that a file of the programme lowers
// is not among them: it is heard as that file has it.
func (s *switching) overrides(out *Switched) []string {
	var silent []string
	for _, o := range s.Override {
		level, there := s.level(o.Rule)
		switch {
		case !there:
			continue
		case level <= LevelHandoff:
			s.fault(o.Rule, "rule %s is of level %s: write it under off", o.Rule.text, level)
		case strings.TrimSpace(o.By) == "" || strings.TrimSpace(o.Why) == "":
			s.fault(o.Rule, "rule %s hears a danger (%s): write by, the name of who answers for silencing it, and why", o.Rule.text, level)
		}
		out.Overrides = append(out.Overrides, Override{o.Rule.text, level, o.By, o.Why})
		if is, there := s.is[o.Rule.text]; there && is.Level >= level {
			silent = append(silent, o.Rule.text)
		}
	}
	return silent
}

func (s *switching) overridden(id string) bool {
	return slices.ContainsFunc(s.Override, func(o override) bool { return o.Rule.text == id })
}

// kept refuses files that take a danger away from the rules as given.
func (s *switching) kept() {
	for _, f := range s.given {
		for _, e := range f.Rules {
			id := e.ID.text
			if e.Level <= LevelHandoff || s.overridden(id) {
				continue
			}
			switch is, there := s.is[id]; {
			case !there:
				s.faults = append(s.faults, fmt.Errorf("%s:1: rule %s (%s) is gone: put it back, or write who answers for it into %s under override", f.path, id, e.Level, switchFile))
			case is.Level < e.Level:
				s.faults = append(s.faults, is.file.fault(is.ID, "rule %s is %s here and %s as given: raise it, or write who answers for it into %s under override", id, is.Level, e.Level, switchFile))
			}
		}
	}
}

// off lists the lesser rules that are heard no more: those switched off, and those
// that went with a file put in the place of theirs.
func (s *switching) off(silent []string) []string {
	var out []string
	for _, f := range s.given {
		for _, e := range f.Rules {
			if _, there := s.is[e.ID.text]; !there && e.Level <= LevelHandoff {
				out = append(out, e.ID.text)
			}
		}
	}
	for _, id := range silent {
		if !s.overridden(id) {
			out = append(out, id)
		}
	}
	return out
}

// stillHears refuses files that take a danger away in another way, with a saying,
// a group or a pattern: what rules as given must find is heard at their level.
func (r *Rules) stillHears(given []*file, sw Switched) error {
	var faults []error
	for _, f := range given {
		for _, e := range f.Rules {
			if e.Level <= LevelHandoff || slices.ContainsFunc(sw.Overrides, func(o Override) bool { return o.Rule == e.ID.text }) {
				continue
			}
			for _, l := range e.Must {
				if got := r.Hear(e.utterance(l)).Level; got < e.Level {
					faults = append(faults, f.fault(l, "the text that %s must find is heard at level %s, as given %s: a file of the programme takes it away", e.ID.text, got, e.Level))
				}
			}
		}
	}
	return errors.Join(faults...)
}
