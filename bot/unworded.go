package bot

import "strings"

// What stands for words that nobody has. Threads keep them so; a desk says them in
// its coach's language.
const (
	unworded = "[a text that came without its words]"
	pictured = "[picture or voice note]"
)

var unwordedEs = strings.NewReplacer(unworded, "[un mensaje sin palabras]", pictured, "[foto o nota de voz]")

// readable gives a person's words as this desk's coach reads them.
func (t *deskTurn) readable(words string) string {
	if t.coach.Lang() == "es" {
		return unwordedEs.Replace(words)
	}
	return words
}
