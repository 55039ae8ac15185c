package clock

import (
	"strings"
	"unicode"
)

// ParseEvening reads the time of day a person typed when asked for one in the
// evening: "7", "6:30 pm", "1830", "19h", "a las 7 de la noche". A bare 1 to 11
// means the evening; "07:00" means what it says. A text with anything else in it
// ("7 beers", "7 or 8") is ErrWall: better to ask again than to guess.
func ParseEvening(text string) (Wall, error) {
	hour, minute, half, ok := scan(phrases.Replace(strings.ToLower(text)))
	if !ok || minute > 59 {
		return 0, ErrWall
	}
	literal := strings.HasPrefix(hour, "0")
	h, ok := onTheDay(number(hour), half, literal)
	if !ok {
		return 0, ErrWall
	}
	return Wall(h*60 + minute), nil
}

// halfOfDay is what the words beside a time say about it.
type halfOfDay int

const (
	unsaid halfOfDay = iota
	morning
	afternoon // noon to midnight
	night     // 12 at night is midnight; 1 to 4 at night is no evening and may be either
)

// onTheDay turns the hour a person named into one from 0 to 23.
func onTheDay(h int, half halfOfDay, literal bool) (int, bool) {
	switch {
	case h > 23, half == morning && h > 12, half == night && h < 5:
		return 0, false
	case h > 12, h == 0:
		return h, true
	case half == morning, half == night && h == 12:
		return h % 12, true
	case half == unsaid && (literal || h == 12):
		return h, true
	default:
		return h%12 + 12, true
	}
}

// phrases makes one word, known to sense, of what is said in several.
var phrases = strings.NewReplacer(
	"a.m.", " am ", "a. m.", " am ", "a.m", " am ", "p.m.", " pm ", "p. m.", " pm ", "p.m", " pm ",
	"in the morning", " am ", "de la mañana", " am ", "de la manana", " am ",
	"in the afternoon", " pm ", "de la tarde", " pm ", "por la tarde", " pm ",
	"in the evening", " night ", "at night", " night ", "de la noche", " night ", "por la noche", " night ",
	"o'clock", " ", "o’clock", " ",
)

// sense is what a word beside the digits says about the half of the day. It is
// false for a word that means the text is about something else.
func sense(word string) (halfOfDay, bool) {
	switch word {
	case "am":
		return morning, true
	case "pm", "p", "tarde":
		return afternoon, true
	case "night", "tonight", "evening", "noche":
		return night, true
	case "at", "around", "about", "by", "oclock", "please", "a", "la", "las", "como", "sobre", "hacia", "h", "hs", "hrs", "hours", "hora", "horas":
		return unsaid, true
	}
	return unsaid, false
}

// scan takes a text apart: the digits of the hour, the minutes, the half of the
// day. It is false when there is anything it does not understand.
func scan(text string) (hour string, minute int, half halfOfDay, ok bool) {
	var groups []string
	for text = trim(text); text != ""; text = trim(text) {
		digits := leading(text, isDigit)
		if digits != "" {
			groups, text = append(groups, digits), text[len(digits):]
			continue
		}
		word := leading(text, unicode.IsLetter)
		said, known := sense(word)
		if !known || said != unsaid && half != unsaid && said != half {
			return "", 0, unsaid, false
		}
		half, text = max(half, said), text[len(word):]
	}
	hour, minute, ok = split(groups)
	return hour, minute, half, ok
}

// split reads the digits: 7, 19, 730, 1830, or hour and minutes apart.
func split(groups []string) (hour string, minute int, ok bool) {
	switch len(groups) {
	case 1:
		digits := groups[0]
		switch len(digits) {
		case 1, 2:
			return digits, 0, true
		case 3, 4:
			cut := len(digits) - 2
			return digits[:cut], number(digits[cut:]), true
		}
	case 2:
		return groups[0], number(groups[1]), len(groups[0]) <= 2 && len(groups[1]) == 2
	}
	return "", 0, false
}

func trim(text string) string { return strings.TrimLeft(text, " \t\r\n:.,!?¡¿") }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// leading is the longest beginning of text made of such runes.
func leading(text string, such func(rune) bool) string {
	end := strings.IndexFunc(text, func(r rune) bool { return !such(r) })
	if end < 0 {
		return text
	}
	return text[:end]
}

// number reads at most four ASCII digits.
func number(digits string) int {
	n := 0
	for _, d := range digits {
		n = n*10 + int(d-'0')
	}
	return n
}
