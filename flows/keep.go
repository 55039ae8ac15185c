package flows

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Saved is one thing to write down, or to keep.
type Saved struct {
	Key   string // of a note for the coach: "mood"; "" when it is only kept
	Keep  string // the name it is kept under; "" when it is only noted
	Value string // the number or the text; to keep "" is to forget
	Text  string // id of the question that was answered, the consent text's for consent
}

// keep writes down what an answer says: the number, and the person's own words
// whenever there are any. What stays with the person is one of them, the number first.
func (w *walk) keep(step Step, a Answer) {
	name := step.Save + step.Keep
	if name == "" || a.Skip || a.digits && step.Keep != "" {
		return
	}
	kept := step.Keep
	save := func(key, value string) {
		if value != "" {
			w.out.Save = append(w.out.Save, Saved{Key: key, Keep: kept, Value: value, Text: step.first()})
			kept = ""
		}
	}
	switch {
	case step.Expect.Kind == "name":
		save(name, a.Name)
		if a.HasNumber {
			save(name+"_choice", strconv.Itoa(a.Number))
		}
	case a.HasTime:
		save(name, a.Time.String())
	case a.HasNumber:
		save(name, strconv.Itoa(a.Number))
	}
	if !a.Plain() && !a.OK && !a.HasTime {
		save(name+"_words", a.Words)
	}
}

// note does what a branch says is to be set, kept and tagged. What it copies is what
// was kept before it.
func (w *walk) note(step Step, b Branch) {
	for _, k := range sortedKeys(b.Set) {
		w.out.Save = append(w.out.Save, Saved{Key: k, Value: b.Set[k], Text: step.first()})
	}
	var kept []Saved
	for _, k := range sortedKeys(b.Keep) {
		value := b.Keep[k]
		if name, ok := Braced(value); ok && IsKept(name) {
			value = w.kept(name)
		}
		kept = append(kept, Saved{Keep: k, Value: value, Text: step.first()})
	}
	w.out.Save = append(w.out.Save, kept...)
	if b.Tag != "" {
		w.out.Tags = append(w.out.Tags, Tagged{Name: b.Tag, On: true})
	}
	if b.Untag != "" {
		w.out.Tags = append(w.out.Tags, Tagged{Name: b.Untag})
	}
}

// Tagged is a tag put on the person or taken off.
type Tagged struct {
	Name string
	On   bool
}

// kept is what stands under a name, this turn's answers included.
func (w *walk) kept(name string) string {
	for _, s := range slices.Backward(w.out.Save) {
		if s.Keep == name {
			return s.Value
		}
	}
	return w.in.Kept[name]
}

// has says whether something is kept under a name, or is a tag of the person.
func (w *walk) has(name string) bool {
	if w.kept(name) != "" {
		return true
	}
	for _, t := range slices.Backward(w.out.Tags) {
		if t.Name == name {
			return t.On
		}
	}
	return slices.Contains(w.in.Tags, name)
}

// Braced is the name in "{name}".
func Braced(value string) (name string, ok bool) {
	name, ok = strings.CutPrefix(value, "{")
	if !ok {
		return "", false
	}
	return strings.CutSuffix(name, "}")
}

// IsKept says whether a variable of texts is the name of something kept: small
// letters and digits, two at least. Others are the engine's.
func IsKept(name string) bool {
	return len(name) > 1 && name[0] >= 'a' && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
