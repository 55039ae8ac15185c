package story

import "strings"

// Diff shows two stories line by line where they part, with some lines before.
func Diff(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	i := 0
	for i < len(w) && i < len(g) && w[i] == g[i] {
		i++
	}
	var b strings.Builder
	for _, line := range w[max(0, i-4):i] {
		b.WriteString("    " + line + "\n")
	}
	for _, line := range w[i:min(len(w), i+12)] {
		b.WriteString("  - " + line + "\n")
	}
	for _, line := range g[i:min(len(g), i+12)] {
		b.WriteString("  + " + line + "\n")
	}
	return b.String()
}
