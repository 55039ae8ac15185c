package rule

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// builder turns files into Rules.
type builder struct {
	r      *Rules
	groups map[string]group // by their phrases
	named  map[string]groups
	signs  map[string]map[string]map[string]int32 // by language, name, file
	seen   map[string]string                      // rule id: file
	faults []error
}

func build(files []*file) (*Rules, error) {
	b := &builder{
		r:      &Rules{lexicon: newLexicon(), phrases: &phrases{nodes: make([]phraseNode, 1)}, trie: newTrie(), reach: denialReach},
		groups: map[string]group{}, named: map[string]groups{}, signs: map[string]map[string]map[string]int32{}, seen: map[string]string{},
	}
	b.nameGroups(files)
	for _, f := range files {
		b.nameSigns(f)
	}
	for _, f := range files {
		b.file(f)
	}
	if len(b.faults) > 0 {
		return nil, errors.Join(b.faults...)
	}
	b.finish(files)
	return b.r, nil
}

func (b *builder) fault(f *file, l line, format string, args ...any) {
	b.faults = append(b.faults, f.fault(l, format, args...))
}

// nameGroups reads the named groups of every language; a group may use others.
func (b *builder) nameGroups(files []*file) {
	for _, f := range files {
		if b.named[f.Lang] == nil {
			b.named[f.Lang] = groups{}
			b.r.langs = append(b.r.langs, f.Lang)
		}
		g := b.named[f.Lang]
		waiting := slices.SortedFunc(maps.Keys(f.Groups), func(x, y string) int {
			return cmp.Compare(f.Groups[x].at, f.Groups[y].at)
		})
		for _, name := range waiting {
			if g[name] != nil {
				b.fault(f, f.Groups[name], "the group <%s> is defined twice in %s: give it another name", name, f.Lang)
			}
			list, err := g.phrases(f.Groups[name].text)
			if err != nil {
				b.fault(f, f.Groups[name], "group <%s>: %v", name, err)
			}
			g[name] = list
		}
	}
}

func (b *builder) file(f *file) {
	lang := uint8(slices.Index(b.r.langs, f.Lang))
	for _, w := range strings.Fields(f.Small) {
		b.r.lexicon.langs[Fold(w)] |= 1 << lang
	}
	for _, w := range strings.Fields(f.Glued) {
		b.r.lexicon.head(Fold(w), lang)
	}
	for w, others := range f.Spelling {
		for _, o := range append(strings.Fields(others.text), w) {
			if folded := Fold(o); folded == "" || strings.ContainsAny(folded, " ,.") {
				b.fault(f, others, "spelling: %q is not one word: it reads as %q", o, folded)
			}
		}
	}
	c := f.Context
	for u, lines := range [uses][]line{
		useDenial: c.Denial, useNotDenial: c.NotDenial, useContrast: c.Contrast, useMeans: c.Means,
		usePast: c.Past, useFresh: c.Fresh, useNotFresh: c.NotFresh, useStory: c.Story, usePlay: c.Play, useLaugh: c.Laugh,
		useOwnBody: c.Body.Writer, useOtherBody: c.Body.Another, useOwnWish: c.Wish.Writer, useOtherWish: c.Wish.Another,
	} {
		b.patterns(f, lines, use(u), 0)
	}
	b.patterns(f, f.Idioms, useIdiom, 0)
	for _, name := range slices.Sorted(maps.Keys(f.Signs)) {
		b.patterns(f, f.Signs[name], useSign, b.signs[f.Lang][name][f.path])
	}
	for i := range f.Rules {
		b.rule(f, &f.Rules[i], lang)
	}
}

// nameSigns numbers the weak signs of a file.
func (b *builder) nameSigns(f *file) {
	if b.signs[f.Lang] == nil {
		b.signs[f.Lang] = map[string]map[string]int32{}
	}
	for _, name := range slices.Sorted(maps.Keys(f.Signs)) {
		if b.signs[f.Lang][name] == nil {
			b.signs[f.Lang][name] = map[string]int32{}
		}
		b.signs[f.Lang][name][f.path] = int32(b.r.signs)
		b.r.signs++
		b.r.twos = append(b.r.twos, nil)
	}
}

func (b *builder) rule(f *file, e *entry, lang uint8) {
	b.checkEntry(f, e)
	index := int32(len(b.r.rules))
	b.r.rules = append(b.r.rules, loaded{
		id: e.ID.text, lang: lang, level: e.Level, kind: e.Kind, note: e.Note, two: b.two(f, e),
		asked: e.Asked, optOut: e.OptOut, good: e.GoodNews, flip: e.Flip, present: e.Present,
	})
	for _, item := range b.r.rules[index].two {
		for _, sign := range item {
			b.r.twos[sign] = append(b.r.twos[sign], index)
		}
	}
	b.patterns(f, e.Patterns, useRule, index)
	b.patterns(f, e.Unless, useUnless, index)
	b.patterns(f, e.Doubt, useDoubt, index)
}

// two reads the signs of which two must be heard.
func (b *builder) two(f *file, e *entry) [][]int32 {
	var out [][]int32
	for _, l := range e.Two {
		var item []int32
		for _, name := range strings.Split(l.text, "|") {
			n, err := b.sign(f, strings.TrimSpace(name))
			if err != nil {
				b.fault(f, l, "%v", err)
				continue
			}
			item = append(item, n)
		}
		out = append(out, item)
	}
	return out
}

// sign finds a sign by its name: the file's own, else the one that another file of
// the language has.
func (b *builder) sign(f *file, name string) (int32, error) {
	all := b.signs[f.Lang][name]
	if n, own := all[f.path]; own {
		return n, nil
	}
	if len(all) > 1 {
		return 0, fmt.Errorf("the sign %q is in several files, %s: give all but one another name", name, strings.Join(slices.Sorted(maps.Keys(all)), ", "))
	}
	for _, n := range all {
		return n, nil
	}
	return 0, fmt.Errorf("no sign is named %q in %s: define it under signs", name, f.Lang)
}

// patterns puts patterns for one use into the trie.
func (b *builder) patterns(f *file, lines []line, u use, index int32) {
	for _, l := range lines {
		p, err := b.named[f.Lang].parse(l.text)
		if err == nil && u.onlyFound() {
			err = p.loose()
		}
		if err != nil {
			b.fault(f, l, "%v", err)
			continue
		}
		loose := u == useRule && b.r.rules[index].level == LevelCrisis
		end := b.target(target{u, index, p.start, p.end})
		for _, reading := range p.readings() {
			b.r.trie.add(u.root(), b.steps(reading, loose), end)
		}
	}
}

func (b *builder) target(t target) int32 {
	if i := slices.Index(b.r.targets, t); i >= 0 {
		return int32(i)
	}
	b.r.targets = append(b.r.targets, t)
	return int32(len(b.r.targets) - 1)
}

// steps are a reading's elements; loose gives its gaps their slack.
func (b *builder) steps(reading []element, loose bool) []step {
	out := make([]step, len(reading))
	for i, e := range reading {
		out[i] = step{gap: int32(e.gap)}
		if loose && e.gap > 0 {
			out[i].gap = int32(e.words())
		}
		if e.gap == 0 {
			out[i].group = b.group(e.phrases)
		}
	}
	return out
}

// group gives a list of phrases its number; equal lists share one, and with it
// their place in the trie.
func (b *builder) group(list []string) group {
	key := strings.Join(list, "|")
	if g, ok := b.groups[key]; ok {
		return g
	}
	g := group(len(b.groups))
	b.groups[key] = g
	for _, phrase := range list {
		var terms []term
		for _, w := range strings.Fields(phrase) {
			terms = append(terms, b.r.lexicon.id(w))
		}
		b.r.phrases.add(g, terms)
	}
	return g
}

func (b *builder) finish(files []*file) {
	spelling := map[string][]string{}
	for _, f := range files {
		for w, others := range f.Spelling {
			spelling[Fold(w)] = append(spelling[Fold(w)], strings.Fields(Fold(others.text))...)
		}
	}
	r := b.r
	r.lexicon.finish(spelling)
	r.trie.finish(r.phrases.common(), r.phrases.longest)
	r.phrases.finish(len(r.lexicon.ids), r.trie)
	r.scratch.New = func() any { return newHearing(r) }
}
