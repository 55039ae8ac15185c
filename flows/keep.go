package flows

import (
	"maps"
	"slices"
	"strconv"
)

// keep writes down what an answer says: the number, and the person's own words
// whenever there are any.
func (w *walk) keep(step Step, a Answer) {
	if step.Save == "" || a.Skip {
		return
	}
	save := func(key, value string) {
		if value != "" {
			w.out.Save = append(w.out.Save, Saved{Key: key, Value: value, Text: step.first()})
		}
	}
	switch {
	case step.Expect.Kind == "name":
		save(step.Save, a.Name)
		if a.HasNumber {
			save(step.Save+"_choice", strconv.Itoa(a.Number))
		}
	case a.HasTime:
		save(step.Save, a.Time.String())
	case a.HasNumber:
		save(step.Save, strconv.Itoa(a.Number))
	}
	if !a.Plain() && !a.OK && !a.HasTime {
		save(step.Save+"_words", a.Words)
	}
}

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }
