package dates

import (
	"slices"
	"strings"
	"time"
)

// parser goes once over the words of a text, and then settles what they come to.
type parser struct {
	now     time.Time
	spanish bool
	words   []word
	r       Reading

	days     []time.Time // named by month and day, or from today on
	either   []time.Time // one of these: the order of 12/3
	doms     []int       // days of some month
	months   []time.Month
	years    []int
	weekdays []time.Weekday
	bare     []int // a number that may be either
	clocks   []spot
	half     half
	next     bool // "next fri"
	nextWeek bool
	mar      bool // "mar 15"
	unsure   bool
	several  bool
	official bool // the kind is one of those
	fix      bool // it begins by putting right what was said before
	none     bool // "no court tuesday"
	span     bool // "1-3": days, or from one to three
	over     bool
}

// spot is a time of day.
type spot struct {
	h, m int
	half half
	full bool // on 24 hours
}

func (p *parser) word(i int) string {
	if i < 0 || i >= len(p.words) || p.words[i].number() {
		return ""
	}
	return p.words[i].text
}

func (p *parser) read() {
	for _, w := range p.words {
		if spanishWords[w.text] {
			p.spanish = true
		}
	}
	p.lead()
	for i := 0; i < len(p.words); i++ {
		w := p.words[i]
		if w.number() {
			p.number(i, w)
			continue
		}
		if n := p.place(i); n > 0 {
			i += n - 1
			continue
		}
		p.plain(i, w)
	}
	p.settle()
}

// lead takes off what puts right: "wait no the 16th". "No court tuesday" takes court off.
func (p *parser) lead() {
	for leads[p.word(0)] && len(p.words) > 1 {
		if _, kind := kinds[p.word(1)]; kind && p.word(0) == "no" {
			p.none = !p.fix
			if p.fix {
				p.words = p.words[1:]
			}
			return
		}
		p.words, p.fix = p.words[1:], true
		for fillers[p.word(0)] && leads[p.word(1)] {
			p.words = p.words[1:]
		}
	}
}

// spanishWords tell that a text is in Spanish whatever the thread is in.
var spanishWords = set("corte cita el lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre manana hoy mi tengo ahora es a para reunion audiencia medico dic ene ago")

// number takes what has digits.
func (p *parser) number(i int, w word) {
	before, after := p.word(i-1), p.word(i+1)
	switch {
	case rooms[before] && w.text != "am" && w.text != "pm", before == "dr" && len(w.nums) == 1 && w.text == "":
		return // room 3
	case len(w.nums) == 3:
		p.threeNumbers(w)
	case len(w.nums) == 2:
		p.twoNumbers(i, w)
	case len(w.nums) > 3:
		p.r.Rest = true
	default:
		p.oneNumber(i, w, before, after)
	}
}

func (p *parser) oneNumber(i int, w word, before, after string) {
	n := w.nums[0]
	_, monthBefore := p.month(i - 1)
	_, monthAfter := p.month(i + 1)
	if after == "de" || after == "of" {
		_, monthAfter = p.month(i + 2)
	}
	switch {
	case slices.Contains([]string{"st", "nd", "rd", "th", "ro", "er", "ero", "º"}, w.text):
		if !storeys[after] { // 3rd floor
			p.dom(n)
		}
	case w.text == "am", w.text == "pm", w.text == "a", w.text == "p", w.text == "noche":
		p.hhmm(w, halves[w.text])
	case w.text == "h", w.text == "hs", w.text == "hrs", w.text == "hr":
		p.hhmm(w, unsaid)
	case w.text != "":
		p.r.Rest = true // 3x, 2nite
		p.unsure = true
	case (before == "in" || before == "en" || before == "dentro" || before == "de" && p.word(i-2) == "dentro") && ahead[after] > 0:
		if p.spanish && ahead[after] == 1 && (n == 8 || n == 15) { // a week, or two, to some
			p.unsure = true
		}
		p.days = append(p.days, p.today().AddDate(0, 0, n*ahead[after]))
		p.words[i+1].text = "" // said
	case halves[after] > 0 && (after != "a" || p.afterHour(i+1)) || after == "oclock" || strings.HasPrefix(after, "+"):
		p.hhmm(w, unsaid)
	case before == "at":
		p.hhmm(w, unsaid)
	case monthAfter || monthBefore && len(p.doms) == 0:
		p.dom(n)
	case w.long == 4 && n >= 2020 && n <= 2100:
		p.years = append(p.years, n)
	case w.long == 4 || w.long == 3:
		p.hhmm(w, unsaid)
	case ofDom[before] && before != "del" || before == "del" && n > 12:
		p.dom(n)
	default:
		p.bare = append(p.bare, n)
	}
}

// ahead are the days of a span.
var ahead = map[string]int{"day": 1, "days": 1, "dia": 1, "dias": 1, "week": 7, "weeks": 7, "semana": 7, "semanas": 7}

func (p *parser) dom(n int) {
	if n < 1 || n > 31 {
		p.r.Why = Never
		return
	}
	p.doms = append(p.doms, n)
}

// hhmm takes 9, 930, 1030, 0900 for a time of day.
func (p *parser) hhmm(w word, h half) {
	n, m := w.nums[0], 0
	if w.long > 2 {
		n, m = n/100, n%100
	}
	p.clock(n, m, h, w.padded || w.text == "h" || w.text == "hs" || w.text == "hrs" || w.text == "hr")
}

func (p *parser) clock(h, m int, of half, full bool) {
	if h > 23 || m > 59 || of != unsaid && (h > 12 && of != pm || h == 0) {
		p.unsure = true
		return
	}
	p.clocks = append(p.clocks, spot{h, m, of, full || h > 12 || h == 0})
}

// twoNumbers takes 9:30, 12/3 and what may be either.
func (p *parser) twoNumbers(i int, w word) {
	a, b := w.nums[0], w.nums[1]
	said := w.text == "am" || w.text == "pm" || w.text == "a" || w.text == "p" || w.text == "h" || w.text == "hs" || w.text == "hrs" || halves[p.word(i+1)] > 0
	switch {
	case w.text != "" && !said:
		p.unsure = true
	case w.seps == ":" || w.seps == "h":
		if w.last != 2 {
			p.unsure = true
			return
		}
		p.clock(a, b, halves[w.text], w.padded || strings.HasPrefix(w.text, "h"))
	case w.seps == "." && (said || p.word(i-1) == "at") && w.last == 2:
		p.clock(a, b, halves[w.text], w.padded)
	case w.seps == "." && w.last == 2 && a < 24 && b < 60 && !(a <= 31 && b <= 12 && b > 0):
		p.clock(a, b, unsaid, w.padded)
	case w.seps == "." && a < 24 && w.last == 2:
		p.r.Why = Order // 9.10 is a time or a day
	case said:
		p.several = true // 9-10am
	case w.seps == "/":
		p.dayMonth(a, b, 0)
	case a > 12 || b > 12:
		p.dayMonth(a, b, 0)
	default:
		p.span = true // 9-10: a day, or from nine to ten
	}
}

func (p *parser) threeNumbers(w word) {
	a, b, c := w.nums[0], w.nums[1], w.nums[2]
	switch {
	case a >= 1000:
		p.date(a, b, c)
	case strings.Contains(w.seps, ":"):
		p.unsure = true
	case c < 100:
		p.dayMonth(a, b, 2000+c)
	default:
		p.dayMonth(a, b, c)
	}
}

// dayMonth takes 12/3: the month first in English; in Spanish it may be either.
func (p *parser) dayMonth(a, b, year int) {
	month, day := a, b
	if a > 12 {
		month, day = b, a
	}
	if p.spanish && a <= 12 && b <= 12 && a != b {
		p.either = append(p.either, p.candidates(year, a, b)...)
		p.either = append(p.either, p.candidates(year, b, a)...)
		if len(p.either) == 0 {
			p.r.Why = Past
		}
		return
	}
	p.date(year, month, day)
}

func (p *parser) candidates(year, month, day int) []time.Time {
	at, why := p.calendar(year, month, day)
	if why != Clear {
		return nil
	}
	return []time.Time{at}
}

func (p *parser) date(year, month, day int) {
	at, why := p.calendar(year, month, day)
	if why != Clear {
		p.r.Why = why
		return
	}
	p.days = append(p.days, at)
}

// calendar is the day that is meant, the next one when no year is said.
func (p *parser) calendar(year, month, day int) (time.Time, Why) {
	if month < 1 || month > 12 || day < 1 || day > 31 {
		return time.Time{}, Never
	}
	today, said := p.today(), year > 0
	if !said {
		year = today.Year()
	}
	at := civil(year, time.Month(month), day)
	if !said && at.Before(today) {
		at = civil(year+1, time.Month(month), day)
	}
	switch {
	case at.Day() != day:
		return at, Never
	case at.Before(today):
		return at, Past
	case !said && at.After(today.AddDate(0, 0, unsaidYear)):
		return at, Past
	case at.After(today.AddDate(0, 0, farthest)):
		return at, Far
	}
	return at, Clear
}

// civil is a day without a zone.
func civil(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

func (p *parser) today() time.Time {
	y, m, d := p.now.Date()
	return civil(y, m, d)
}

// month is the month that a word names. In Spanish "mar" is a Tuesday too, "set" and
// "may" are words of English: a month only beside its day.
func (p *parser) month(i int) (time.Month, bool) {
	m, ok := months[p.word(i)]
	if !ok {
		return 0, false
	}
	number := func(i int) bool { return i >= 0 && i < len(p.words) && p.words[i].number() }
	beside := number(i-1) || number(i+1) || (p.word(i-1) == "de" || p.word(i-1) == "of") && number(i-2) || ordinals[p.word(i-1)] > 0 || ordinals[p.word(i+1)] > 0
	switch p.words[i].text {
	case "may", "set":
		return m, beside
	case "mar":
		if p.spanish {
			return m, number(i-1) || p.word(i-1) == "de" && number(i-2)
		}
	}
	return m, true
}

// plain takes a word.
func (p *parser) plain(i int, w word) {
	text := w.text
	if m, ok := p.month(i); ok {
		p.months = append(p.months, m)
		return
	}
	if d, ok := weekdays[text]; ok {
		p.weekdays = append(p.weekdays, d)
		return
	}
	if p.spanish && text == "mar" { // martes 15, or marzo 15
		p.weekdays = append(p.weekdays, time.Tuesday)
		p.mar = p.mar || i+1 < len(p.words) && p.words[i+1].number() && len(p.words[i+1].nums) == 1 && p.words[i+1].text == "" && halves[p.word(i+2)] == unsaid
		return
	}
	if n, ok := ordinals[text]; ok {
		if storeys[p.word(i+1)] {
			return
		}
		p.doms = append(p.doms, n)
		return
	}
	if n, ok := numbers[text]; ok {
		p.words[i] = word{raw: w.raw, figures: &figures{nums: []int{n}, long: 1}}
		p.number(i, p.words[i])
		return
	}
	if act, ok := acts[text]; ok {
		p.r.Act = act
		return
	}
	if k, ok := kinds[text]; ok {
		p.kind(k, w)
		return
	}
	switch text {
	case "":
	case "today", "hoy":
		p.days = append(p.days, p.today())
	case "tomorrow", "tmrw", "tmr", "tmw", "tomorow", "tommorow", "tommorrow", "2moro", "manana", "tomorro":
		p.days = append(p.days, p.today().AddDate(0, 0, 1))
	case "aftertomorrow":
		p.days = append(p.days, p.today().AddDate(0, 0, 2))
	case "next":
		p.next = true
	case "nextweek":
		p.nextWeek = true
	case "noon":
		p.noon()
	case "midnight", "medianoche":
		p.unsure = true
	case "am", "pm", "night", "a", "p", "morning", "afternoon", "evening", "tarde", "noche":
		if text == "a" && !p.afterHour(i) {
			return
		}
		p.ofDay(halves[text])
	case "+15", "+30":
		p.past(i, text)
	case "remind":
		p.kind(Other, w)
	case "at", "oclock", "@", "the", "to":
	case "h", "hs", "hrs", "hr", "horas":
		if i == 0 || !p.words[i-1].number() || !strings.Contains(p.words[i-1].seps, ":") { // 14:30 hrs
			p.unsure = true
		}
	default:
		switch {
		case text == "no" && p.none && i == 0:
		case pasts[text]:
			p.over, p.r.Rest = true, true
		case doubts[text]:
			p.unsure = true
		case !fillers[text] && !rooms[text]:
			p.r.Rest = true
		}
	}
}

// kind takes what it is about. "A court date" is about court.
func (p *parser) kind(k Kind, w word) {
	strong := map[Kind]int{"": 0, Other: 1, Visit: 2, Talk: 3, Meeting: 3, Court: 5}
	is, was := strong[k], strong[p.r.Kind]
	if officials[w.text] {
		is = 4
	}
	if p.official {
		was = 4
	}
	if is <= was {
		return
	}
	p.official = is == 4
	p.r.Kind = k
	p.r.Name = ""
	if k == Other && w.text != "remind" && !generic[w.text] {
		p.r.Name = w.raw
		if len(w.text) <= 3 { // PO, DCF
			p.r.Name = strings.ToUpper(w.raw)
		}
	}
}

// afterHour says whether a word stands behind an hour, and between it and no other: "9 a",
// and not "1 a 3".
func (p *parser) afterHour(i int) bool {
	return i > 0 && p.words[i-1].number() && !(p.spanish && i+1 < len(p.words) && p.words[i+1].number())
}

// ofDay takes half of the day for the time before it.
func (p *parser) ofDay(h half) {
	switch n := len(p.clocks); {
	case n > 0 && p.clocks[n-1].half == unsaid && p.clocks[n-1].h <= 12:
		p.clocks[n-1].half = h
	case n > 0 && p.clocks[n-1].h > 12: // 14:00 de la tarde
		p.unsure = p.unsure || h == am
	case p.half == unsaid || p.half == h:
		p.half = h
	default:
		p.several = true
	}
}

func (p *parser) noon() {
	if n := len(p.clocks); n > 0 && p.clocks[n-1].h == 12 && p.clocks[n-1].m == 0 {
		p.clocks[n-1].half = pm
		return
	}
	p.clocks = append(p.clocks, spot{h: 12, half: pm})
}

// past adds minutes to the hour before: "9 y media".
func (p *parser) past(i int, text string) {
	n := len(p.clocks)
	if n == 0 || p.clocks[n-1].m != 0 {
		p.unsure = true
		return
	}
	p.clocks[n-1].m = map[string]int{"+15": 15, "+30": 30}[text]
}

// place takes the words after "at" or "in": it says how many there are.
func (p *parser) place(i int) int {
	if !inside[p.word(i)] || p.r.Place != "" {
		return 0
	}
	n := 1
	for ; i+n < len(p.words) && p.spot(i+n); n++ {
	}
	for n > 1 && fillers[p.word(i+n-1)] {
		n--
	}
	if _, kind := kinds[p.word(i+1)]; n == 1 || n == 2 && kind {
		return 0 // "cita en corte"
	}
	var said []string
	for _, w := range p.words[i+1 : i+n] {
		said = append(said, w.raw)
	}
	p.r.Place = strings.Join(said, " ")
	return n
}

// spot says whether a word may belong to a place: it means nothing else here.
func (p *parser) spot(i int) bool {
	w := p.words[i]
	if w.number() {
		return rooms[p.word(i-1)] && !inside[p.word(i-1)]
	}
	_, month := p.month(i)
	_, weekday := weekdays[w.text]
	_, number := numbers[w.text]
	_, ordinal := ordinals[w.text]
	_, act := acts[w.text]
	switch w.text {
	case "today", "hoy", "tomorrow", "manana", "aftertomorrow", "next", "nextweek", "noon", "am", "pm", "night", "at", "in", "en", "on", "to", "", "midnight", "remind":
		return false
	case "the", "la", "el", "de", "of", "st", "dr":
		return i+1 < len(p.words) && !p.words[i+1].number() && p.spot(i+1)
	}
	kind, isKind := kinds[w.text]
	return !month && !weekday && !number && !ordinal && !act && !doubts[w.text] && !pasts[w.text] && (!isKind || kind == Court || kind == Visit) && (!fillers[w.text] || rooms[w.text])
}
