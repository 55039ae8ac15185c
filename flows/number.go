package flows

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A number is the answer where a text begins with it, and where a part of a text holds
// nothing but it and small words: "long day, maybe a 2". Elsewhere it counts something
// else, and the words are the answer: "got out of bed at 4".

// numberWords are the numbers people write out, English and Spanish. They count only in a
// part with nothing but small words: "one of those days" is not an answer of 1, "nada
// ayuda" none of 0.
var numberWords = map[string]int{
	"zero": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"cero": 0, "nada": 0, "ninguna": 0, "ningunas": 0, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
}

// ordinals name one of numbered options.
var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "1st": 1, "2nd": 2, "3rd": 3, "last": 3,
	"primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3, "1ra": 1, "2da": 2, "3ra": 3, "ultima": 3, "ultimo": 3,
}

// faces are a mood without words.
var faces = map[string]int{
	"👍": 4, "😀": 4, "😃": 4, "😄": 4, "😁": 4, "😊": 4, "🙂": 4, "😎": 4, "😐": 3, "😕": 2, "🙁": 2, "😞": 2, "😔": 2, "😟": 2, "👎": 2, "😢": 1, "😭": 1, "😩": 1, "😫": 1, "😡": 1, "💔": 1,
}

// units after a number say that it counts something else: "3 days", "7pm".
var units = wordSet(`
	day days week weeks month months year years hour hours hrs hr min mins minutes sec second segundo seconds segundos am pm times time thing things beers beer drinks drink shots pills bags people kids kid dollars bucks meetings nights
	dia dias semana semanas mes meses ano anos hora horas minutos veces vez cosas cervezas tragos pastillas personas hijos dolares reuniones noches`)

// small are the words beside a number that say nothing else.
var small = wordSet(`
	- – / or to and between from out of maybe probably prob like about around abt roughly almost just only a an the its it is was im i ive id me my at in on say said call think guess feel feels feeling felt would give put got number no option answer one kinda kind sort more less honestly
	mood urge urges craving cravings today tonight night day now right rn lol ok okay well hmm um uh so still but with for sure def definitely solid strong hey hi thanks thank you please pls rating scale
	o u y a entre de del al un una el la los las es esta estoy soy fue en por como casi mas menos quizas quiza tal vez creo que digo diria pongo doy le me yo opcion numero respuesta ganas animo hoy noche dia ahora ahorita pues bueno gracias favor solo nada sobre hola si mi`)

// joins between two numbers make them one range: "5 or 6", "5-6", "entre 5 y 6".
var joins = []string{"or", "to", "maybe", "-", "–", "o", "u", "a", "quizas"}

var (
	clockTimes = regexp.MustCompile(`\d{1,2}:\d\d`)
	halves     = regexp.MustCompile(`(\d)\.(\d)`)
	fractions  = strings.NewReplacer("½", " ", "¼", " ", "¾", " ", "⅓", " ", "⅔", " ", "1/2", " ", "🔟", "10", "\ufe0f", "", "\u20e3", " ")
	noUrge     = regexp.MustCompile(`^(no|sin|zero|cero|no tengo|not any|i have no) (urges?|cravings?|ganas)$`)
)

// parts are the stretches of a text between its signs, as words.
func parts(text string) (out [][]string) {
	text = fractions.Replace(text)
	if strings.Contains(text, ":") {
		text = clockTimes.ReplaceAllString(text, " clock ")
	}
	if strings.Contains(text, ".") {
		text = halves.ReplaceAllString(text, "$1 or $2")
	}
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",.;!?¿¡()\n", r) }) {
		words := tokens(part)
		for i, w := range words {
			if n, ok := strings.CutSuffix(w, "ish"); ok && n != "" && strings.Trim(n, "0123456789") == "" {
				words[i] = n
			}
		}
		if len(words) <= 4 && noUrge.MatchString(strings.Join(words, " ")) {
			words = []string{"0"}
		}
		if len(words) > 0 {
			out = append(out, words)
		}
	}
	return out
}

// numbersIn finds the numbers of an answer in order; numbers of one range stand
// in one group.
func numbersIn(e Expect, text string) (out [][]int) {
	for i, words := range parts(text) {
		n := lead(e, words)
		if n < len(words) && i > 0 {
			continue
		}
		out = append(out, groups(words[:n], func(at int) (int, bool) {
			if at+1 < len(words) && units[words[at+1]] || at > 0 && units[words[at]] && slices.Contains([]string{"a", "un", "one"}, words[at-1]) {
				return 0, false // "give me a second" is no option either
			}
			if n < len(words) {
				return digits(words[at], 2)
			}
			return e.number(words[at], 2)
		})...)
	}
	return out
}

// lead is how many words at the beginning are numbers or small.
func lead(e Expect, words []string) int {
	for i, w := range words {
		if _, number := e.number(w, 2); !number && !small[w] {
			return i
		}
	}
	return len(words)
}

// aWeek are answers to how many days a week.
var aWeek = map[string]int{
	"every day": 7, "everyday": 7, "daily": 7, "each day": 7, "all of them": 7, "weekdays": 5, "twice": 2, "twice a week": 2, "once": 1, "once a week": 1,
	"cada dia": 7, "todos los dias": 7, "diario": 7, "a diario": 7, "entre semana": 5, "dos veces": 2, "una vez": 1, "una": 1,
}

// countsIn finds the numbers in an answer to how many, whatever they count.
func countsIn(e Expect, text string) [][]int {
	words := tokens(fractions.Replace(text))
	said := strings.TrimSuffix(strings.TrimSuffix(strings.Join(words, " "), " please"), " por favor")
	if n, ok := aWeek[said]; ok && e.Hi == 7 {
		return [][]int{{n}}
	}
	return groups(words, func(i int) (int, bool) {
		if len(words) > short {
			return digits(words[i], 3)
		}
		return e.number(words[i], 3)
	})
}

// short is how many words an answer to how many may have for a written-out number to be one.
const short = 4

func groups(words []string, at func(i int) (int, bool)) [][]int {
	var out [][]int
	end := -2 // where the last number stood
	for i := 0; i < len(words); i++ {
		n, ok := at(i)
		if !ok {
			continue
		}
		joined := func() bool {
			return slices.Contains(joins, words[i-1]) || words[i-1] == "y" && slices.Contains(words, "entre") || words[i-1] == "and" && slices.Contains(words, "between")
		}
		switch {
		case outOf(words, i): // "7/10", "7 out of 10", "7 de 10"
		case end >= 0 && i-end == 2 && len(out) > 0 && joined():
			out[len(out)-1] = append(out[len(out)-1], n)
		default:
			out = append(out, []int{n})
		}
		end = i
	}
	return out
}

// number is the number that a word is to this question.
func (e Expect) number(word string, most int) (int, bool) {
	if n, ok := digits(word, most); ok {
		return n, true
	}
	if n, ok := faces[word]; ok {
		return n, e.Low
	}
	if n, ok := ordinals[word]; ok && (e.Kind == "choice" || e.Kind == "name") {
		return n, n <= e.Hi
	}
	n, ok := numberWords[word]
	return n, ok
}

func digits(word string, most int) (int, bool) {
	if word == "" || len(word) > most || word[0] < '0' || word[0] > '9' {
		return 0, false // a failed Atoi makes an error, and most words are no numbers
	}
	n, err := strconv.Atoi(word)
	return n, err == nil
}

// outOf says whether the number at i is only the top of the scale.
func outOf(words []string, i int) bool {
	if i < 1 || words[i] != "10" && words[i] != "5" && words[i] != "ten" && words[i] != "five" && words[i] != "diez" && words[i] != "cinco" {
		return false
	}
	before := words[max(i-2, 0)]
	_, written := numberWords[before]
	_, number := digits(before, 3)
	switch words[i-1] {
	case "/":
		return i >= 2
	case "of", "de":
		return written || number || before == "out"
	}
	return false
}
