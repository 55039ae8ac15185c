package rule

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"github.com/warmline/warmline/handoff/rules"
)

// Rules is a loaded rule set. It never changes; any number of goroutines may
// call Hear.
type Rules struct {
	lexicon  *lexicon
	phrases  *phrases
	trie     *trie
	targets  []target
	rules    []loaded
	twos     [][]int32 // by sign: the rules that want two and take this one
	signs    int       // how many there are
	langs    []string
	reach    int // of a denial; tests shorten it
	version  string
	size     Size
	switched Switched
	scratch  sync.Pool // *hearing
}

// loaded is a rule ready to use.
type loaded struct {
	id      string
	lang    uint8 // index into langs
	level   Level
	kind    Kind
	note    string
	two     [][]int32 // signs, each item one or several that count alike
	asked   []string
	optOut  bool
	good    bool
	flip    bool
	present bool
}

// Load reads the rule files: the embedded set, or with extra file systems that
// set with files of the same path replaced and others added. It refuses a set
// that is empty, broken or fails its own examples, or in which an extra file takes
// a danger away and nobody answers for it (switch.go), and names every fault with
// file, line and what to do.
func Load(extra ...fs.FS) (*Rules, error) {
	given, err := gather(rules.Files)
	if err != nil {
		return nil, err
	}
	src, err := gather(append([]fs.FS{rules.Files}, extra...)...)
	if err != nil {
		return nil, err
	}
	if src.version() == given.version() {
		return embedded()
	}
	return load(src, given)
}

// embedded is the built-in set, made once: that takes about a second, and Rules
// can be shared.
var embedded = sync.OnceValues(func() (*Rules, error) {
	given, err := gather(rules.Files)
	if err != nil {
		return nil, err
	}
	return load(given, nil)
})

// Read reads a whole set that stands alone, such as another version of the
// embedded one, and refuses it as Load does. Languages that wait for review are
// heard too when on names them.
func Read(set fs.FS, on ...string) (*Rules, error) {
	src, err := gather(set)
	if err != nil {
		return nil, err
	}
	return load(src, nil, on...)
}

func gather(from ...fs.FS) (source, error) {
	src := source{}
	for _, fsys := range from {
		if err := src.read(fsys); err != nil {
			return nil, fmt.Errorf("read the handoff rules: %w", err)
		}
	}
	return src, nil
}

// load makes rules of a source; given is the one that a programme has changed.
func load(src, given source, on ...string) (*Rules, error) {
	sw, swErr := src.switches()
	for _, lang := range on {
		sw.On = append(sw.On, line{lang, byReader})
	}
	files, err := src.parse()
	base, baseErr := given.parse()
	if err := errors.Join(swErr, err, baseErr); err != nil {
		return nil, err
	}
	files, switched, err := sw.apply(files, base)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, errors.New("no rule files: the set is empty, and nothing would ever be heard")
	}
	r, err := build(files)
	if err != nil {
		return nil, err
	}
	r.version, r.size, r.switched = src.version(), count(files), switched
	if err := errors.Join(complete(files), r.examples(files), r.stillHears(sw.heard(base), switched)); err != nil {
		return nil, err
	}
	return r, nil
}

// parse reads the rule files, in the order of their paths.
func (s source) parse() ([]*file, error) {
	var files []*file
	var faults []error
	for _, p := range s.paths() {
		if p == switchFile {
			continue
		}
		f, err := parseFile(p, s[p])
		files, faults = append(files, f), append(faults, err)
	}
	return files, errors.Join(faults...)
}

// Version is a hash of the rule files; decisions record it.
func (r *Rules) Version() string { return r.version }

func (s source) version() string {
	h := sha256.New()
	for _, p := range s.paths() {
		fmt.Fprintf(h, "%s %d\n", p, len(s[p]))
		h.Write(s[p])
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

// mustHear are the kinds without which no set is safe, in both languages we write.
var mustHear = [...]Kind{SuicideActive, SuicidePassive, SelfHarm, OverdoseOther, OverdoseSelf,
	MedicalSelf, MedicalOther, Violence, Assault, HarmOther, Child, ThirdParty, Emergency}

// complete says which crisis kinds no rule would hear.
func complete(files []*file) error {
	heard := map[string]bool{}
	for _, f := range files {
		for _, e := range f.Rules {
			if e.Level == LevelCrisis {
				heard[f.Lang+string(e.Kind)] = true
			}
		}
	}
	var faults []error
	for _, lang := range []string{"en", "es"} {
		for _, k := range mustHear {
			if !heard[lang+string(k)] {
				faults = append(faults, fmt.Errorf("%s: no crisis rule of kind %s: add one, or put the file that held it back", lang, k))
			}
		}
	}
	return errors.Join(faults...)
}
