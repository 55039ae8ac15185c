package dates

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// half is what is said about the half of the day.
type half int

const (
	unsaid half = iota
	am
	pm
	night // evening, but 12 of it is midnight
)

var halves = map[string]half{"am": am, "a.m": am, "pm": pm, "p.m": pm, "night": night, "a": am, "p": pm,
	"morning": am, "afternoon": pm, "evening": night, "tarde": pm, "noche": night}

// phrases are what is said in several words, each as the words that the parser knows.
var phrases = tens(map[string]string{
	"treinta y uno":  "treintayuno",
	"in the morning": "am", "de la manana": "am", "por la manana": "am", "en la manana": "am", "a m": "am", "this morning": "today am", "esta manana": "today am",
	"in the afternoon": "pm", "in the evening": "pm", "de la tarde": "pm", "por la tarde": "pm", "en la tarde": "pm", "p m": "pm", "this afternoon": "today pm", "this evening": "today pm", "esta tarde": "today pm",
	"at night": "night", "de la noche": "night", "por la noche": "night", "en la noche": "night", "tonight": "today night", "esta noche": "today night", "tonite": "today night",
	"at noon": "noon", "12 noon": "noon", "noon": "noon", "al mediodia": "noon", "a mediodia": "noon", "mediodia": "noon", "del mediodia": "pm", "12 del mediodia": "noon",
	"day after tomorrow": "aftertomorrow", "the day after tomorrow": "aftertomorrow", "pasado manana": "aftertomorrow",
	"a las": "at", "a la": "at", "alas": "at", "para las": "at", "de las": "at", "las": "at", "at": "at", "@": "at",
	"y media": "+30", "y cuarto": "+15", "y quince": "+15", "y treinta": "+30", "thirty": "+30", "fifteen": "+15", "o clock": "oclock", "oclock": "oclock", "en punto": "oclock",
	"que viene": "coming", "que entra": "coming", "next week": "nextweek", "la semana que viene": "nextweek", "la proxima semana": "nextweek", "proxima semana": "nextweek", "semana que viene": "nextweek", "semana proxima": "nextweek", "week after next": "unsure", "black friday": "unsure",
	"called off": "drop", "is off": "drop", "is not happening": "drop", "isnt happening": "drop", "not happening": "drop", "was canceled": "drop", "was cancelled": "drop", "fue cancelada": "drop", "take off": "drop", "take it off": "drop", "ya no tengo": "drop", "ya no hay": "drop", "no hay": "drop", "no tengo": "drop", "ya no es": "drop", "no longer have": "drop", "dont have": "drop", "not going to": "unsure",
	"was moved": "move", "was changed": "move", "was rescheduled": "move", "was postponed": "move", "was continued": "move", "was pushed": "move", "put off": "move", "moved up": "move", "me la pasaron": "move", "me lo pasaron": "move", "la pasaron": "move", "lo pasaron": "move", "se movio": "move", "fue movida": "move",
	"moved to": "move", "changed to": "move", "now its": "move", "now it is": "move", "its now": "move", "it is now": "move", "is now": "move", "ahora es": "move", "es ahora": "move", "lo cambiaron": "move", "la cambiaron": "move", "me cambiaron": "move", "me la cambiaron": "move", "me lo cambiaron": "move", "se cambio": "move", "cambio a": "move", "cambio para": "move", "paso para": "move", "pushed to": "move", "pushed back to": "move", "switched to": "move", "now on": "move", "now at": "move at", "lo movieron": "move", "la movieron": "move", "me la movieron": "move",
	"pal": "para el", "pa": "para", "mejor dicho": "mean", "quise decir": "mean", "i mean": "mean", "i meant": "mean", "my bad": "sorry", "hold on": "wait",
	"cant make it": "missed", "wont make it": "missed", "cant go": "missed", "wont be able": "missed", "no puedo ir": "falte", "no voy a poder": "falte", "no podre": "falte",
	"drug test": "test", "piss test": "test", "urine test": "test", "drug screen": "test", "prueba de orina": "test", "probation officer": "po", "parole officer": "po", "oficial de probatoria": "po",
	"remind me of": "remind", "remind me about": "remind", "remind me": "remind", "recuerdame": "remind", "recuerdame de": "remind", "reminder": "remind", "avisame": "remind", "recordatorio": "remind",
})

// phraseFrom is how many words the longest phrase has that begins with a word.
var phraseFrom = func() map[string]int {
	out := map[string]int{}
	for p := range phrases {
		words := strings.Fields(p)
		out[words[0]] = max(out[words[0]], len(words))
	}
	return out
}()

var acts = map[string]Act{
	"continued": Move, "continuance": Move, "pushed": Move, "bumped": Move, "delayed": Move, "aplazaron": Move, "aplazada": Move, "aplazo": Move, "aplazado": Move, "movio": Move, "pospuso": Move, "pospuesto": Move, "cambialo": Move, "cambiala": Move, "muevelo": Move, "muevela": Move,
	"move": Move, "moved": Move, "changed": Move, "rescheduled": Move, "postponed": Move, "movieron": Move, "cambiaron": Move, "pospuesta": Move, "pospusieron": Move, "reprogramada": Move, "reprogramaron": Move, "change": Move, "cambiar": Move, "cambia": Move, "cambie": Move,
	"drop": Drop, "cancel": Drop, "canceled": Drop, "cancelled": Drop, "cancelar": Drop, "cancela": Drop, "cancelada": Drop, "cancelado": Drop, "cancelaron": Drop, "cancele": Drop, "cancelo": Drop, "delete": Drop, "remove": Drop, "borra": Drop, "borrar": Drop, "quita": Drop, "quitar": Drop,
}

var kinds = map[string]Kind{
	"court": Court, "hearing": Court, "judge": Court, "arraignment": Court, "probation": Court, "corte": Court, "audiencia": Court, "juez": Court, "tribunal": Court, "juicio": Court, "probatoria": Court,
	"visit": Visit, "appointment": Visit, "appt": Visit, "appts": Visit, "appointments": Visit, "citas": Visit, "appointmnt": Visit, "doctor": Visit, "doctors": Visit, "dr": Visit, "dentist": Visit, "clinic": Visit, "intake": Visit, "checkup": Visit, "cita": Visit, "medico": Visit, "medica": Visit, "doctora": Visit, "clinica": Visit, "dentista": Visit, "visita": Visit, "therapy": Visit, "therapist": Visit, "counselor": Visit, "counseling": Visit, "psychiatrist": Visit, "terapia": Visit, "terapeuta": Visit, "consejera": Visit, "consejero": Visit, "psiquiatra": Visit, "detox": Visit, "desintoxicacion": Visit,
	"meeting": Meeting, "aa": Meeting, "na": Meeting, "reunion": Meeting, "grupo": Meeting, "junta": Meeting, "mtg": Meeting, "group": Meeting, "smart": Meeting,
	"talk": Talk, "charla": Talk,
	"interview": Other, "entrevista": Other, "class": Other, "clase": Other, "orientation": Other, "orientacion": Other, "evaluation": Other, "evaluacion": Other, "date": Other, "fecha": Other,
	"po": Other, "parole": Other, "lawyer": Other, "attorney": Other, "abogado": Other, "abogada": Other, "dcf": Other, "caseworker": Other, "trabajadora": Other, "oficial": Other, "test": Other, "ua": Other,
}

// officials are whom one sees: "a meeting with my lawyer" is no meeting of theirs.
var officials = set("po parole lawyer attorney abogado abogada dcf caseworker trabajadora oficial test ua")

// generic are words for any date: they name none.
var generic = map[string]bool{"date": true, "fecha": true}

var weekdays = map[string]time.Weekday{
	"sunday": 0, "sun": 0, "domingo": 0, "dom": 0,
	"monday": 1, "mon": 1, "lunes": 1, "lun": 1,
	"tuesday": 2, "tue": 2, "tues": 2, "martes": 2,
	"wednesday": 3, "wed": 3, "weds": 3, "wednsday": 3, "wensday": 3, "miercoles": 3, "mie": 3, "mier": 3,
	"thursday": 4, "thu": 4, "thur": 4, "thurs": 4, "jueves": 4, "jue": 4,
	"friday": 5, "fri": 5, "viernes": 5, "vie": 5,
	"saturday": 6, "sat": 6, "sabado": 6, "sab": 6,
}

var months = map[string]time.Month{
	"january": 1, "jan": 1, "enero": 1, "ene": 1, "february": 2, "feb": 2, "febrero": 2, "march": 3, "mar": 3, "marzo": 3,
	"april": 4, "apr": 4, "abril": 4, "abr": 4, "may": 5, "mayo": 5, "june": 6, "jun": 6, "junio": 6, "july": 7, "jul": 7, "julio": 7,
	"august": 8, "aug": 8, "agosto": 8, "ago": 8, "september": 9, "sep": 9, "sept": 9, "septiembre": 9, "setiembre": 9, "set": 9,
	"october": 10, "oct": 10, "octubre": 10, "november": 11, "nov": 11, "noviembre": 11, "december": 12, "dec": 12, "diciembre": 12, "dic": 12,
}

// numbers are those that people write as words, ordinals those that are a day of a month.
var (
	numbers = numbered(
		"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twentyone twentytwo twentythree twentyfour twentyfive twentysix twentyseven twentyeight twentynine thirty thirtyone",
		"una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta treintayuno",
		"uno")
	ordinals = numbered(
		"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth twentysixth twentyseventh twentyeighth twentyninth thirtieth thirtyfirst",
		"primero")
)

// numbered are the words of lists, each with its place.
func numbered(lists ...string) map[string]int {
	out := map[string]int{}
	for _, list := range lists {
		for i, w := range strings.Fields(list) {
			out[w] = i + 1
		}
	}
	return out
}

// tens are numbers of two words, or of one with a hyphen, each as one word that the parser knows.
func tens(in map[string]string) map[string]string {
	for _, of := range []map[string]int{numbers, ordinals} {
		for w := range of {
			for _, ten := range []string{"twenty", "thirty"} {
				if one, ok := strings.CutPrefix(w, ten); ok && one != "" {
					in[ten+" "+one], in[ten+"-"+one] = w, w
				}
			}
		}
	}
	return in
}

var (
	// doubts make every reading unsure: another day than the one named is meant, or none.
	doubts = set("thanksgiving christmas xmas easter navidad pascua pascuas forty fifty cuarenta cincuenta cuarto til unsure or o u not no dont except every cada todos todas antes despues before after from desde hasta until till to through thru last pasado pasada ago hace maybe might tal quizas half quarter menos between entre either weeks months semanas meses fortnight if si week semana month mes beginning end fin principios finales mediados around about como sobre minutes mins minutos hours hrs horas other otro otra second segundo followed")
	// pasts tell of what is over.
	pasts = set("was were went had fue tuve fui estuvo missed falte perdi yesterday ayer")
	// leads put right what was said just before: "wait no the 16th".
	leads = set("make wait no nope nah sorry oops actually oh mean espera perdon digo uy ay mejor")
	// fillers say nothing.
	fillers = set("pa pal i have ive got im my the a an is its it on in for of and y e el la los un una mi es de del dia day on this este esta tengo hay para por con with me we you please pls porfa favor coming proximo proxima coming going go voy ir que set add new nueva nuevo anota anotar save guarda tiene tienes got get again was been has have they ya la lo le me otravez hi hey hola thanks gracias ok okay appointment date fecha sharp exactly oclock right yes yeah actually sorry perdon will be am pm hr h lo al se to2 time hora year ano in en dentro dia dias days semana semanas")
	inside  = set("at in en @ by")
	rooms   = set("room rm ctrm sala courtroom session sesion part floor piso apt apartment suite docket case caso number numero no. # juzgado bus route ruta st street calle ave avenue unit dept departamento salon oficina office building edificio gate")
	storeys = set("floor fl piso district session street st ave")
	ofDom   = set("the el dia al del")
)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// word is one word of a text, or numbers that stand together: 12/3, 9:30, 17th.
type word struct {
	text string // folded; of numbers what follows them, "th"
	raw  string // as it was written

	*figures // nil of a word
}

// figures are numbers that stand together.
type figures struct {
	nums   []int
	seps   string // between the numbers
	padded bool   // the first begins with 0
	long   int    // digits of the first
	last   int    // digits of the last
}

func (w word) number() bool { return w.figures != nil }

// lex cuts a text into words and numbers, without accents, and makes one word of what is
// said in several.
func lex(text string) []word {
	out := make([]word, 0, 1+strings.Count(text, " "))
	for field := range strings.FieldsFuncSeq(norm.NFC.String(text), apart) {
		out = cut(out, field)
	}
	return joined(out)
}

// apart says whether a sign stands between words.
func apart(r rune) bool {
	switch r {
	case ' ', ',', ';', '(', ')', '"', '?', '!', '¿', '¡', '*':
		return true
	}
	return unicode.IsSpace(r)
}

// fold is a word in small letters, without accents and signs.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == '‘', r == '`', r == '´', unicode.Is(unicode.Cf, r):
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(s))
}

// cut adds the words of one field: "9am" is a number with its word, "dec15" a word and a number.
func cut(out []word, field string) []word {
	folded, before := fold(field), len(out)
	for i := 0; i < len(folded); {
		start := i
		switch r, size := utf8.DecodeRuneInString(folded[i:]); {
		case r >= '0' && r <= '9':
			w := word{figures: &figures{padded: r == '0'}}
			from := w.digits(folded, i)
			i = span(folded, from, ".", "ºª")
			w.text, w.raw = strings.ReplaceAll(folded[from:i], ".", ""), folded[start:i]
			out = append(out, w)
		case unicode.IsLetter(r):
			i = span(folded, i, ".-", "")
			said := folded[start:i]
			out = append(out, word{text: strings.ReplaceAll(said, ".", ""), raw: said})
		case r == '@' || r == '#':
			i++
			out = append(out, word{text: folded[start:i], raw: folded[start:i]})
		default:
			i += size
		}
	}
	if len(out) == before+1 && !out[before].number() { // as they wrote it, with its accents
		out[before].raw = strings.Trim(field, ".:-")
	}
	return out
}

// span is where letters end, with signs that stand between them and others that are as good.
func span(s string, i int, between, also string) int {
	for i < len(s) {
		if 'a' <= s[i] && s[i] <= 'z' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		if !unicode.IsLetter(r) && !(strings.ContainsRune(between, r) && unicode.IsLetter(next)) && !strings.ContainsRune(also, r) {
			return i
		}
		i += size
	}
	return i
}

// digits reads numbers with what stands between them.
func (w *figures) digits(s string, i int) int {
	digit := func(i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
	for {
		n, from := 0, i
		for ; digit(i); i++ {
			n = min(n*10+int(s[i]-'0'), 1_000_000)
		}
		w.nums = append(w.nums, n)
		w.last = i - from
		if w.long == 0 {
			w.long = w.last
		}
		sep, size := utf8.DecodeRuneInString(s[i:])
		if !strings.ContainsRune(":/-.–h", sep) || !digit(i+size) {
			return i
		}
		w.seps += s[i : i+size]
		i += size
	}
}

// joined puts one word for each phrase.
func joined(in []word) []word {
	var out []word
	kept := 0 // of in, taken over to out
	for i := 0; i < len(in); {
		n, as, said := phraseAt(in[i:])
		if n == 0 {
			i++
			continue
		}
		out = append(out, in[kept:i]...)
		for text := range strings.FieldsSeq(as) {
			out = append(out, word{text: text, raw: said})
		}
		i += n
		kept = i
	}
	if kept == 0 {
		return in
	}
	return append(out, in[kept:]...)
}

// phraseAt is the longest phrase that words begin with: how many of them it has, what is
// put for it and how it was said.
func phraseAt(in []word) (n int, as, said string) {
	for k := min(phraseFrom[in[0].phrase()], len(in)); k > 0; k-- {
		said := make([]string, k)
		for i, w := range in[:k] {
			said[i] = w.phrase()
		}
		if s := strings.Join(said, " "); phrases[s] != "" {
			return k, phrases[s], s
		}
	}
	return 0, "", ""
}

// phrase is the word as phrases have it.
func (w word) phrase() string {
	if w.number() {
		return w.raw
	}
	return w.text
}
