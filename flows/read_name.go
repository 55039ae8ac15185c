package flows

import (
	"slices"
	"strings"
	"unicode"
)

// nameLimit is how long a name may be in a text of ours.
const nameLimit = 12

// introductions come before a name, and asides before a name or anything else: "im Ria",
// "im tired".
var (
	introductions = [][]string{{"call", "me"}, {"my", "name", "is"}, {"names"}, {"name", "is"}, {"me", "llamo"}, {"mi", "nombre", "es"}, {"me", "dicen"}, {"dime"}}
	asides        = [][]string{{"im"}, {"i", "am"}, {"its"}, {"this", "is"}, {"soy"}}
)

// notNames are words that a short answer may be, or hold, that is no name: what people
// answer, who and what a sentence speaks of, how somebody is, numbers and times.
var notNames = wordSet(`
	yes no ok okay hi hey hello checking someone somebody help people idk nothing in my a an the all both good fine sure not so just here tired sober clean new finding
	si hola nada alguien ayuda gente bien ambos todo conocer soy tengo dime llamo names call
	i im ive he hes she shes they theyre we were it its this that there theres you youre me him her them us is was am are be been and or but with without of to for on at from about what who why how when where
	yo el ella ellos me mi mis tu su se lo la los las un una unos y o pero con sin de del en por para que como cuando donde esta este eso estoy esta es son ya
	cold floppy blue grey gray purple limp stiff dead dying dies die died hurt hurts hurting bleeding blood sick ill high drunk wasted scared afraid alone lonely sad mad angry lost stuck crying shaking dizzy numb weak awake asleep sleeping
	breathing unconscious unresponsive overdose overdosing od narcan naloxone suicidal suicide kill killed hit hits hitting beat raped using used use drinking drinks drank relapsed relapse depressed anxious hopeless homeless hungry broke worried bad terrible awful done emergency police ambulance please
	frio fria azul morado morada tieso tiesa muerto muerta muere muero morir muriendo mal malo mala triste solo sola asustado asustada herido herida sangre sangrando enfermo enferma borracho borracha drogado drogada perdido perdida cansado cansada desmayado inconsciente sobredosis suicida miedo llorando temblando limpio limpia sobrio sobria auxilio urgente policia ambulancia favor
	alcoholic addict alcoholico alcoholica adicto adicta
	pill pills perc percs bag bags beer beers drink shot shots pastilla pastillas cerveza cervezas
	second seconds minute minutes hour hours day days week weeks month months year years today tonight yesterday now again later segundo segundos minuto minutos hora horas dia dias semana semanas mes meses ano anos hoy ayer ahora luego otra vez
	zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred first cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien`)

func wordSet(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}

// ReadName finds what somebody wants to be called in an answer like "1, Ria",
// "call me Ria" or "soy Ana". "" when no name can be told: a sentence, a number or how
// somebody is names nobody.
func ReadName(text string) string {
	raw := nameWords(text)
	folded := make([]string, len(raw))
	for i, w := range raw {
		folded[i] = strings.Join(tokens(w), "")
	}
	if i := after(introductions, folded); i > 0 && i < len(raw) && !notNames[folded[i]] {
		return tidy(raw[i])
	}
	if counts(text) {
		return ""
	}
	if i := after(asides, folded); i > 0 && i < len(raw) && !notNames[folded[i]] && !strings.HasSuffix(folded[i], "ing") {
		return tidy(raw[i])
	}
	return lastClause(text)
}

// counts says whether the text holds a number that is no answer to a question with
// three options.
func counts(text string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) }), func(n string) bool {
		return n != "1" && n != "2" && n != "3"
	})
}

// lastClause takes a short last part as the name: "someone checking in, Ria".
func lastClause(text string) string {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",.;:!\n", r) })
	if len(parts) == 0 {
		return ""
	}
	words := nameWords(parts[len(parts)-1])
	if len(words) == 0 || len(words) > 2 {
		return ""
	}
	for _, w := range words {
		if notNames[strings.Join(tokens(w), "")] {
			return ""
		}
	}
	return tidy(words[0])
}

// nameWords are the words of a text that could be names: digits and signs are dropped.
func nameWords(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("'’-", r) })
}

// after is where the word after one of these beginnings stands, 0 when there is none.
func after(beginnings [][]string, words []string) int {
	for i := range words {
		for _, b := range beginnings {
			if i+len(b) <= len(words) && slices.Equal(words[i:i+len(b)], b) {
				return i + len(b)
			}
		}
	}
	return 0
}

// tidy gives a name its capital and cuts it to what a text has room for.
func tidy(name string) string {
	r := []rune(strings.Trim(name, "'’-"))
	if len(r) == 0 {
		return ""
	}
	r[0] = unicode.ToUpper(r[0])
	return string(r[:min(len(r), nameLimit)])
}
