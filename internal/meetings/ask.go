package meetings

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/warmline/warmline/internal/clock"
)

// fold is a text in small letters without accents and signs, its words apart by one space.
func fold(s string) string { return strings.Join(wordsOf(s), " ") }

// wordsOf are the words of a text, folded.
func wordsOf(s string) []string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’':
		case unicode.IsLetter(r), unicode.IsDigit(r), r == ':':
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Fields(b.String())
}

// Heard is what a text says about meetings.
type Heard struct {
	Ask
	Names bool // it names a meeting: MEET, a meeting, reunión
	Key   bool // it begins with the keyword
	More  bool // the next ones
	Whole bool // it says nothing else, so that it may be taken for a wish by itself
	Says  bool // something that narrows what is looked for
}

// Hear reads a text as a wish for a meeting, by the calendar of who writes it.
func (d *Directory) Hear(text string, now time.Time) Heard {
	h := Heard{Whole: true}
	words := wordsOf(text)
	h.Key = len(words) > 0 && (words[0] == "meet" && !slices.Contains(words, "me") || words[0] == "reuniones")
	h.Names = h.Key
	for i := 0; i < len(words); {
		if h.Key && i == 0 {
			i++
			continue
		}
		n := d.take(&h, words[i:], now)
		if n == 0 {
			h.Whole = false
			n = 1
		}
		i += n
	}
	h.Names = h.Names || h.Kind == "aa" && h.Ask != (Ask{Kind: "aa"}) // "aa en español"
	if len(words) > 12 {
		h.Whole = false
	}
	h.Names = h.Names || fellowships[h.Kind] && (h.Online || h.Town != "") // "smart online"
	return h
}

// take reads the longest thing it knows at the beginning of words, and says how many it took.
func (d *Directory) take(h *Heard, words []string, now time.Time) int {
	for n := min(wishFrom[words[0]], len(words)); n > 0; n-- {
		phrase := strings.Join(words[:n], " ")
		if w, ok := wishes[phrase]; ok {
			if w != nil {
				w(h, now)
			}
			return n
		}
	}
	if n := d.town(h, words); n > 0 {
		return n
	}
	if at, ok := hourOf(words[0]); ok {
		h.From, h.Says = max(0, at-30), true
		return 1
	}
	if places[words[0]] && len(words) > 1 {
		if n := d.town(h, words[1:]); n > 0 {
			return n + 1
		}
		if _, known := wishes[words[1]]; known || len(words) > 3 {
			return 1
		}
		h.Town, h.Says = strings.Join(words[1:], " "), true // a place that no feed has
		return len(words)
	}
	return 0
}

// town reads a town that a feed has.
func (d *Directory) town(h *Heard, words []string) int {
	if d == nil {
		return 0
	}
	for n := min(d.widest, len(words)); n > 0; n-- {
		if name := strings.Join(words[:n], " "); d.towns[name] {
			h.Town, h.Says = name, true
			return n
		}
	}
	return 0
}

// fellowships are named for their meetings. With a day alone it may be one they go to, or
// "na" for no.
var fellowships = map[string]bool{"aa": true, "na": true, "smart": true, "alanon": true, "naranon": true, "dharma": true, "lifering": true}

// places come before a place.
var places = map[string]bool{"in": true, "near": true, "around": true, "by": true, "en": true, "cerca": true}

var hourForm = regexp.MustCompile(`^\d{1,2}(:\d{2})?(am|pm)$`)

func hourOf(word string) (clock.Wall, bool) {
	if !hourForm.MatchString(word) {
		return 0, false
	}
	at, _, ok := readTime(word)
	return at, ok
}

type wish func(h *Heard, now time.Time)

// wishes are the words and phrases that mean something here, folded; nil for those that
// only go along.
var wishes = func() map[string]wish {
	out := map[string]wish{}
	add := func(w wish, phrases ...string) {
		for _, p := range phrases {
			for _, one := range strings.Split(p, "|") {
				out[one] = w
			}
		}
	}
	says := func(do func(h *Heard)) wish {
		return func(h *Heard, _ time.Time) { do(h); h.Says = true }
	}
	kind := func(k string) wish { return says(func(h *Heard) { h.Kind = k }) }
	day := func(ahead int, from, to clock.Wall) wish {
		return func(h *Heard, now time.Time) {
			h.Days, h.Near, h.Says = 1<<((int(now.Weekday())+ahead)%7), 24*(ahead+1), true
			if from > 0 || to > 0 {
				h.From, h.To = from, to
			}
		}
	}
	add(nil, "a|an|any|the|some|is|there|are|i|me|my|need|want|wanna|find|get|to|go|for|on|at|of|please|pls|plz|can|you|which|whats|what|where|when|next|near me|around here|close|near the bus|by the bus|near a bus|on the bus line|near the bus line|close to the bus|near the bus stop|near the train|near the t|with|that|gives|give|do you have|do you know|do they have",
		"una|un|unas|algun|alguna|algunas|hay|adonde|el|la|los|las|quiero|necesito|busco|buscar|ir|de|para|por favor|que|donde|cuando|proxima|proximas|cerca de mi|por aqui|cerca de la guagua|cerca del bus|cerca del autobus|cerca de la parada|cerca del tren|con|a|al|me|tienes|tienen")
	add(func(h *Heard, _ time.Time) { h.Names = true }, "meeting|meetings|mtg|mtgs|reunion|reuniones|junta|juntas|meating|meetin|grupo|grupos|grupo de apoyo|grupos de apoyo|support group|support groups")
	add(func(h *Heard, _ time.Time) { h.More = true }, "more|others|other|next ones|show more|mas|otros|otras|otra")
	add(day(0, 0, 0), "today|hoy")
	add(day(0, 16*60, 0), "tonight|tonite|2nite|this evening|this afternoon|esta noche|esta tarde|hoy en la noche|hoy por la noche")
	add(day(1, 0, 0), "tomorrow|tmrw|tomorow|manana")
	add(day(1, 16*60, 0), "tomorrow night|tomorrow evening|manana por la noche|manana en la noche")
	add(day(1, 0, 12*60), "tomorrow morning|manana por la manana|manana temprano")
	add(says(func(h *Heard) { h.From, h.To = 0, 12*60 }), "morning|mornings|in the morning|por la manana|en la manana")
	add(says(func(h *Heard) { h.From, h.To = 12*60-30, 14*60 }), "noon|lunch|at lunch|mediodia|al mediodia")
	add(says(func(h *Heard) { h.From, h.To = 12*60, 17*60 }), "afternoon|in the afternoon|por la tarde|en la tarde")
	add(says(func(h *Heard) { h.From, h.To = 16*60, 0 }), "evening|evenings|night|nights|at night|in the evening|por la noche|en la noche|noche")
	add(says(func(h *Heard) { h.Days = 1 | 1<<6 }), "weekend|weekends|this weekend|fin de semana|este fin de semana|finde")
	for i, names := range dayNames {
		for _, name := range names {
			add(says(func(h *Heard) { h.Days |= 1 << i }), fold(name), fold(name)+"s")
		}
	}
	add(kind("aa"), "aa|alcoholics anonymous|alcoholicos anonimos|doble a")
	add(kind("na"), "na|narcotics anonymous|narcoticos anonimos")
	add(kind("ca"), "ca|cocaine anonymous|cocainomanos anonimos")
	add(kind("alanon"), "alanon|al anon")
	add(kind("naranon"), "naranon|nar anon")
	add(kind("smart"), "smart|smart recovery")
	add(kind("dharma"), "dharma|recovery dharma|buddhist|budista")
	add(kind("lifering"), "lifering|life ring")
	add(kind("wfs"), "wfs|women for sobriety")
	add(kind("faith"), "faith|church|christian|celebrate recovery|iglesia|cristiana|cristiano|fe")
	add(kind("centre"), "peer center|recovery center|peer centre|recovery centre|centro|centro de recuperacion")
	add(func(h *Heard, _ time.Time) { h.Kind, h.Says, h.Names = "activity", true, true }, "activity|activities|sober activity|sober activities|sober fun|actividad|actividades|actividades sobrias")
	add(says(func(h *Heard) { h.Lang = "es" }), "spanish|in spanish|espanol|en espanol")
	add(says(func(h *Heard) { h.Lang = "en" }), "english|in english|ingles|en ingles")
	add(says(func(h *Heard) { h.Lang = "pt" }), "portuguese|in portuguese|portugues|en portugues")
	add(says(func(h *Heard) { h.Online = true }), "online|on line|zoom|virtual|by phone|on the phone|en linea|por internet|por telefono|por zoom")
	add(says(func(h *Heard) { h.Bodily = true }), "in person|face to face|en persona|presencial|presenciales")
	add(says(func(h *Heard) { h.Proof = true }), "proof|proof of attendance|attendance|attendance slip|signed slip|court slip|poa|comprobante|comprobante de asistencia|prueba de asistencia|firma|firman")
	add(says(func(h *Heard) { h.Ask.Only = Women }), "women|womens|women only|for women|mujeres|para mujeres|de mujeres")
	add(says(func(h *Heard) { h.Ask.Only = Men }), "men|mens|men only|for men|hombres|para hombres|de hombres")
	add(says(func(h *Heard) { h.Wheel = true }), "wheelchair|accessible|silla de ruedas")
	return out
}()

// wishFrom is how many words the longest wish has that begins with a word.
var wishFrom = func() map[string]int {
	out := map[string]int{}
	for phrase := range wishes {
		words := strings.Fields(phrase)
		out[words[0]] = max(out[words[0]], len(words))
	}
	return out
}()

// Over puts what was heard over what was asked for before: each thing newly said takes
// the place of the old one.
func (h Heard) Over(was Ask) Ask {
	a := was
	n := h.Ask
	if n.Days != 0 {
		a.Days, a.Near = n.Days, n.Near
	}
	if n.From != 0 || n.To != 0 {
		a.From, a.To = n.From, n.To
	} else if n.Days != 0 {
		a.From, a.To = 0, 0
	}
	for _, f := range []struct{ to, from *string }{{&a.Kind, &n.Kind}, {&a.Town, &n.Town}, {&a.Lang, &n.Lang}, {&a.Only, &n.Only}} {
		if *f.from != "" {
			*f.to = *f.from
		}
	}
	if n.Online || n.Bodily {
		a.Online, a.Bodily = n.Online, n.Bodily
	}
	a.Proof, a.Wheel = a.Proof || n.Proof, a.Wheel || n.Wheel
	return a
}
