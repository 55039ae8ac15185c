// Package text holds every text the program says, in English and Spanish: data
// in YAML files, embedded, each replaceable by a programme's own. It knows when
// a text reads well, fits one message and is signed; it does not know who gets
// it, or when.
package text

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/warmline/warmline/internal/gsm"
)

// Catalog is all texts, loaded and checked. It never changes and is safe for
// concurrent use.
type Catalog struct {
	texts map[string]loaded
	lines map[string]Line
	on    []Lang // that wait otherwise
}

// Speaking is the catalogue with languages switched on that wait otherwise.
func (c *Catalog) Speaking(on ...Lang) *Catalog { return &Catalog{c.texts, c.lines, on} }

// Speaks says whether texts are said in a language.
func (c *Catalog) Speaks(lang Lang) bool {
	return slices.Contains(langs[:], lang) && (!lang.Waits() || slices.Contains(c.on, lang))
}

// Waiting lists how many texts are written in each language that is not switched on.
func (c *Catalog) Waiting() map[Lang]int {
	out := map[Lang]int{}
	for _, t := range c.texts {
		for _, lang := range t.Langs() {
			if !c.Speaks(lang) {
				out[lang]++
			}
		}
	}
	return out
}

// loaded is an entry with its compiled forms.
type loaded struct {
	Entry
	where string // file:line
	own   bool   // not built in
	forms map[Lang]form
}

// Say gives the text with its variables filled. An empty {N} or {C} reads well
// by itself ("Hi.", "a coach"), or Entry.Empty names the text said instead; any
// other empty variable takes its sentence with it. A missing language gives
// English, an unknown id "": Need is the guard against that, called at start-up.
// Somebody's own words that cost another message are left out, and so are those that
// were cut short where their sentence goes on. Say never panics.
func (c *Catalog) Say(id string, lang Lang, v Vars) string {
	t := c.texts[id]
	for key, other := range t.Empty {
		if Clean(v[key], 0) == "" {
			t = c.texts[other]
			break
		}
	}
	f, ok := t.forms[lang]
	if !ok || !c.Speaks(lang) {
		f = t.forms[En]
	}
	for _, key := range f.amid {
		if strings.HasSuffix(v[key], dots) {
			v = maps.Clone(v)
			delete(v, key)
			return c.Say(id, lang, v)
		}
	}
	said := f.say(v)
	if f.own && gsm.Segments(said) > t.most() {
		if without := v.withoutOwn(); len(without) < len(v) {
			return c.Say(id, lang, without)
		}
	}
	return said
}

// most is how many messages a text may cost.
func (t loaded) most() int {
	if t.TwoSegments {
		return 2
	}
	return 1
}

// withoutOwn are the values without anybody's own words.
func (v Vars) withoutOwn() Vars {
	v = maps.Clone(v)
	maps.DeleteFunc(v, func(key, _ string) bool { return isOwn(key) })
	return v
}

// Kept lists the names in a text of what flows keep of a person, in any language.
func (c *Catalog) Kept(id string) (out []string) {
	e := c.texts[id].Entry
	for _, lang := range e.Langs() {
		for _, key := range variables(e.In(lang)) {
			if isOwn(key) && !slices.Contains(out, key) {
				out = append(out, key)
			}
		}
	}
	return out
}

// Has reports whether there is such a text.
func (c *Catalog) Has(id string) bool {
	_, ok := c.texts[id]
	return ok
}

// Need fails unless every id is there, and names all that are not.
func (c *Catalog) Need(ids ...string) error {
	missing := slices.DeleteFunc(slices.Clone(ids), c.Has)
	if len(missing) == 0 {
		return nil
	}
	slices.Sort(missing)
	return fmt.Errorf("texts missing: %s", strings.Join(slices.Compact(missing), ", "))
}

// Entry gives a text as its file has it.
func (c *Catalog) Entry(id string) (Entry, bool) {
	t, ok := c.texts[id]
	return t.Entry, ok
}

// Version is a short hash of the words of a text in all languages: what a person
// who agreed to it was shown. It is "" for an unknown id.
func (c *Catalog) Version(id string) string {
	t, ok := c.texts[id]
	if !ok {
		return ""
	}
	return t.version()
}

// IDs lists all texts, sorted.
func (c *Catalog) IDs() []string { return slices.Sorted(maps.Keys(c.texts)) }

// Unsigned lists, sorted, the texts whose words nobody signed in some language
// they are written in. A text changed after it was signed is among them.
func (c *Catalog) Unsigned() []string {
	return slices.DeleteFunc(c.IDs(), func(id string) bool {
		t := c.texts[id]
		return !slices.ContainsFunc(t.Langs(), func(l Lang) bool { return c.Speaks(l) && t.Standing(l) != Signed })
	})
}

// Where is the place of a text, as file:line, and whether the file is a
// programme's own rather than built in. It is "" for an unknown id.
func (c *Catalog) Where(id string) (place string, own bool) {
	t := c.texts[id]
	return t.where, t.own
}

// Lines lists the phone lines that texts may name, sorted by name.
func (c *Catalog) Lines() []Line {
	return slices.SortedFunc(maps.Values(c.lines), func(a, b Line) int { return strings.Compare(a.Name, b.Name) })
}
