package text

import (
	"fmt"
	"regexp"
)

// badlyRead is what an empty variable must not leave behind.
var badlyRead = regexp.MustCompile(`  |[{}]|^[ ,.:;]| [.,;:]|,[.,:;?!]|\(\)|""|[ ,]$|^\p{Ll}|[.?!] \p{Ll}`)

// emptyFaults names the ways in which a text reads badly when variables of it are empty.
func (c *Catalog) emptyFaults(id string) (faults []string) {
	for _, lang := range c.texts[id].Langs() {
		for _, v := range holes(c.texts[id].In(lang)) {
			said := c.Say(id, lang, v)
			if badlyRead.MatchString(said) || said == "" && onlyNames(c.texts[id].In(lang), v) {
				faults = append(faults, fmt.Sprintf("%s/%s: with a variable empty it reads %q: reword it, or name the text said instead under empty", id, lang, said))
				break
			}
		}
	}
	return faults
}

// onlyNames says whether nothing but a name is missing, which may be so at any time.
func onlyNames(template string, v Vars) bool {
	for _, m := range varMark.FindAllStringSubmatch(template, -1) {
		if key := m[1]; v[key] == "" && key != "N" && key != "C" {
			return false
		}
	}
	return true
}

// holes are all ways to leave variables of a text empty.
func holes(template string) (all []Vars) {
	all = []Vars{{}}
	seen := map[string]bool{}
	for _, m := range varMark.FindAllStringSubmatch(template, -1) {
		key := m[1]
		if seen[key] {
			continue
		}
		seen[key] = true
		for _, v := range all {
			with := Vars{key: "Xy"}
			for k, value := range v {
				with[k] = value
			}
			all = append(all, with)
		}
	}
	return all
}
