package text

import (
	"maps"
	"regexp"
	"strings"
)

// Worded are the numbered options of texts by their words, in every language and as they are
// written, and by each of several that one names: people answer with the words, too. One that holds a variable is left out.
func (c *Catalog) Worded(ids ...string) map[string]int {
	out := map[string]int{}
	for _, id := range ids {
		e := c.texts[id].Entry
		for _, lang := range langs {
			if !c.Speaks(lang) {
				continue
			}
			worded(e.In(lang), out)
			for _, other := range e.Empty {
				worded(c.texts[other].In(lang), out)
			}
		}
	}
	return out
}

// parts are what an option names side by side: "Work or school".
var parts = regexp.MustCompile(`, | or | o `)

// worded adds the options of one template: 1, 2 and so on, each to the end of its sentence
// or to the next.
func worded(template string, out map[string]int) {
	all := option.FindAllStringSubmatchIndex(template, -1)
	next, wholes, shares := 1, map[string]int{}, map[string]int{}
	for i, m := range all {
		if template[m[2]:m[3]] != digit(next) {
			continue
		}
		end := len(template)
		for _, later := range all[i+1:] {
			if template[later[2]:later[3]] == digit(next+1) {
				end = later[0]
				break
			}
		}
		words := template[m[3]+1 : end]
		if stop := strings.IndexAny(words, ".?"); stop >= 0 {
			words = words[:stop]
		}
		if !varMark.MatchString(words) {
			wholes[words] = next
			for _, part := range parts.Split(words, -1) {
				if n, there := shares[part]; there && n != next {
					shares[part] = 0 // of two options: of none
				} else {
					shares[part] = next
				}
			}
		}
		next++
	}
	maps.DeleteFunc(shares, func(_ string, n int) bool { return n == 0 })
	maps.Copy(shares, wholes)
	maps.Copy(out, shares)
}

func digit(n int) string { return string(rune('0' + n)) }
