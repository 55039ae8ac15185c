package flows

import (
	"slices"
	"strconv"
)

// numberWords are the numbers people write out, English and Spanish.
var numberWords = map[string]int{
	"zero": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"cero": 0, "nada": 0, "ninguna": 0, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
	"👍": 4, "👎": 2,
}

// units after a number say that it counts something else: "3 days", "7pm".
var units = []string{
	"day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "min", "mins", "minutes", "am", "pm", "times", "beers", "drinks", "pills", "bags", "people", "kids", "dollars", "bucks",
	"dia", "dias", "semana", "semanas", "mes", "meses", "ano", "anos", "hora", "horas", "minutos", "veces", "cervezas", "tragos", "pastillas", "personas", "hijos", "dolares",
}

// joins between two numbers make them one range: "5 or 6", "5-6", "entre 5 y 6".
var joins = []string{"or", "to", "maybe", "-", "–", "o", "u", "a", "quizas"}

// short is how many words an answer may have for a written-out number to be one;
// "one of those days" is not an answer of 1.
const short = 4

// numbersIn finds the numbers of an answer in order; numbers of one range stand
// in one group.
func numbersIn(words []string) [][]int {
	return groups(words, func(i int) (int, bool) {
		if i+1 < len(words) && slices.Contains(units, words[i+1]) {
			return 0, false
		}
		return numberAt(words, i, 2)
	})
}

// countsIn finds the numbers in an answer to how many, whatever they count.
func countsIn(words []string) [][]int {
	return groups(words, func(i int) (int, bool) { return numberAt(words, i, 3) })
}

func groups(words []string, at func(i int) (int, bool)) [][]int {
	var out [][]int
	end := -2 // where the last number stood
	for i := 0; i < len(words); i++ {
		n, ok := at(i)
		if !ok {
			continue
		}
		switch {
		case outOf(words, i): // "7/10", "7 out of 10", "7 de 10"
		case end >= 0 && i-end == 2 && len(out) > 0 && (slices.Contains(joins, words[i-1]) || words[i-1] == "y" && slices.Contains(words, "entre")):
			out[len(out)-1] = append(out[len(out)-1], n)
		default:
			out = append(out, []int{n})
		}
		end = i
	}
	return out
}

func numberAt(words []string, i, digits int) (int, bool) {
	if n, err := strconv.Atoi(words[i]); err == nil && len(words[i]) <= digits {
		return n, true
	}
	if len(words) > short {
		return 0, false
	}
	n, ok := numberWords[words[i]]
	return n, ok
}

// outOf says whether the number at i is only the top of the scale.
func outOf(words []string, i int) bool {
	if i >= 1 && words[i] == "10" || i >= 1 && words[i] == "5" {
		switch words[i-1] {
		case "/":
			return i >= 2
		case "of", "de":
			_, before := numberWords[words[max(i-2, 0)]]
			_, err := strconv.Atoi(words[max(i-2, 0)])
			return before || err == nil || words[max(i-2, 0)] == "out"
		}
	}
	return false
}
