package rule

import (
	"slices"
	"unicode/utf8"
)

const (
	recentTexts = 3   // earlier texts that are read together with a new one
	signsApart  = 25  // words between two weak signs that still belong together
	sureEnough  = 0.5 // speech heard with less confidence: any cue is urgent
	mostSpans   = 6   // places in a text that one reason points at
	otherScript = 4   // letters we do not read that make a text another language
)

// heard is the best finding of one rule.
type heard struct {
	found   bool
	level   Level
	kind    Kind
	lowered string
	spans   [mostSpans]Span
	marked  int // spans in use
}

// hearing is the working memory of one Hear.
type hearing struct {
	r       *Rules
	sheet   sheet
	chart   chart
	found   []finding // sayings, then rules and signs
	around  []finding // what may change their weight
	look    search
	context [uses][]finding // findings that change the weight of others
	rules   []heard         // by rule
	touched []int32         // rules that were found
	signs   [][]finding     // by sign
	signed  []int32         // signs that were found
	pairing []int32         // rules that want two of them
	unless  []bool          // by rule
	doubt   [][]finding     // by rule
	doubted []int32         // rules that have some
	from    int             // the new text's words in the sheet: from up to to
	to      int
	cue     bool // anything at all was found
	idiom   bool
	langs   []int
}

func newHearing(r *Rules) *hearing {
	return &hearing{
		r: r, look: search{t: r.trie, been: make([]visits, len(r.trie.nodes))}, rules: make([]heard, len(r.rules)), signs: make([][]finding, r.signs),
		unless: make([]bool, len(r.rules)), doubt: make([][]finding, len(r.rules)), langs: make([]int, len(r.langs)),
	}
}

// Hear reads an utterance. The new text is read alone, then joined with the
// recent ones in both orders, since two texts may arrive swapped; what is found
// only in the recent ones does not count again. The highest finding wins.
func (r *Rules) Hear(u Utterance) Verdict {
	h := r.scratch.Get().(*hearing)
	defer r.scratch.Put(h)
	return h.hear(u)
}

func (h *hearing) hear(u Utterance) Verdict {
	for _, i := range h.touched {
		h.rules[i] = heard{}
	}
	h.touched = h.touched[:0]
	clear(h.langs)
	h.cue, h.idiom = false, false

	h.sheet.reset()
	h.read(u.Text)
	h.scan(u.Asked, 0, len(h.sheet.words))
	h.language()
	foreign := h.foreign()
	if recent := u.Recent[max(0, len(u.Recent)-recentTexts):]; len(recent) > 0 {
		h.joined(u, recent)
	}
	v := h.verdict(u)
	if foreign && v.Level == LevelNone {
		v.say(Reason{Rule: "other-script", Level: LevelHandoff, Kind: Language, Note: "writes in a script the line does not read"})
	}
	if u.Channel == "voice" && u.Confidence < sureEnough && h.cue && v.Level < LevelUrgent {
		v.say(Reason{Rule: "voice-unsure", Level: LevelUrgent, Kind: Distress, Note: "speech was hard to make out and held a word of concern"})
	}
	return v
}

// read adds a text to the sheet, its glued words apart.
func (h *hearing) read(text string) {
	first := len(h.sheet.words)
	h.sheet.add(text)
	h.sheet.unglue(first, h.r.lexicon)
}

// joined reads the recent texts before the new one, then behind it.
func (h *hearing) joined(u Utterance, recent []string) {
	h.sheet.reset()
	for _, text := range recent {
		h.read(text)
	}
	from := len(h.sheet.words)
	h.read(u.Text)
	h.scan(u.Asked, from, len(h.sheet.words))

	h.sheet.reset()
	h.read(u.Text)
	to := len(h.sheet.words)
	for _, text := range recent {
		h.read(text)
	}
	h.scan(u.Asked, 0, to)
}

// scan reads the sheet; the words from up to to are new. Most texts hold nothing to
// weigh: what would change its weight is only looked for when there is.
func (h *hearing) scan(asked string, from, to int) {
	if from == to {
		return
	}
	h.from, h.to = from, to
	h.chart.fill(h.r.lexicon, h.r.phrases, &h.sheet)
	h.look.read(&h.chart, &h.sheet)
	h.idioms()
	h.found = h.search(h.found, meant)
	h.sortSigns()
	if len(h.pairing) == 0 && !slices.ContainsFunc(h.found, h.ofRule) {
		return
	}
	h.around = h.search(h.around, contexts)
	h.sortContext()
	for _, f := range h.found {
		if h.ofRule(f) {
			h.weigh(f, h.r.targets[f.target].index, asked, h.denied(f, f))
		}
	}
	for _, i := range h.pairing {
		h.twoSigns(i, asked)
	}
}

func (h *hearing) ofRule(f finding) bool { return h.r.targets[f.target].use == useRule }

// idioms takes the sayings out of the chart.
func (h *hearing) idioms() {
	h.found = h.search(h.found, idioms)
	for _, f := range h.found {
		for i := f.start; i < f.end; i++ {
			if f.names(i) {
				h.chart.take(i, i+1)
			}
		}
	}
	h.idiom = h.idiom || len(h.found) > 0
}

// search finds the patterns of a root, without those that ask for the start or
// end of the text and stand elsewhere. It writes over what was found before.
func (h *hearing) search(found []finding, from root) []finding {
	return slices.DeleteFunc(h.look.run(found[:0], from), func(f finding) bool {
		t := h.r.targets[f.target]
		return t.start > 0 && f.start >= int(t.start) || t.end > 0 && len(h.sheet.words)-f.end >= int(t.end)
	})
}

// sortContext lays what changes the weight of findings where weighing looks.
func (h *hearing) sortContext() {
	for i := range h.context {
		h.context[i] = h.context[i][:0]
	}
	clear(h.unless)
	for _, i := range h.doubted {
		h.doubt[i] = h.doubt[i][:0]
	}
	h.doubted = h.doubted[:0]
	for _, f := range h.around {
		switch t := h.r.targets[f.target]; t.use {
		case useUnless:
			h.unless[t.index] = true
		case useDoubt:
			h.doubt[t.index] = append(h.doubt[t.index], f)
			h.doubted = append(h.doubted, t.index)
		default:
			h.context[t.use] = append(h.context[t.use], f)
		}
	}
}

// sortSigns lays the weak signs by sign, and lists the rules that want two of those
// found.
func (h *hearing) sortSigns() {
	for _, sign := range h.signed {
		h.signs[sign] = h.signs[sign][:0]
	}
	h.signed, h.pairing = h.signed[:0], h.pairing[:0]
	for _, f := range h.found {
		t := h.r.targets[f.target]
		if t.use != useSign {
			continue
		}
		if len(h.signs[t.index]) == 0 {
			h.signed = append(h.signed, t.index)
			h.pairing = append(h.pairing, h.r.twos[t.index]...)
		}
		h.signs[t.index] = append(h.signs[t.index], f)
		h.cue = h.cue || h.fresh(f)
	}
	slices.Sort(h.pairing)
	h.pairing = twice(h.pairing)
}

// twice keeps one of each number that stands in the sorted list more than once.
func twice(sorted []int32) []int32 {
	out := sorted[:0]
	for i, n := range sorted {
		if i > 0 && n == sorted[i-1] && (len(out) == 0 || out[len(out)-1] != n) {
			out = append(out, n)
		}
	}
	return out
}

// fresh says whether the new text has a part in a finding.
func (h *hearing) fresh(f finding) bool {
	for i := max(f.start, h.from); i < min(f.end, h.to); i++ {
		if f.names(i) {
			return true
		}
	}
	return false
}

// mark notes where the words that a finding names stand in the new text; words
// side by side are one span.
func (h *hearing) mark(got *heard, f finding) {
	last := -1
	for i := max(f.start, h.from); i < min(f.end, h.to); i++ {
		if !f.names(i) {
			continue
		}
		at := h.sheet.words[i].at
		switch {
		case got.marked > 0 && last == i-1:
			got.spans[got.marked-1].To = at.To
		case got.marked == mostSpans:
			return
		default:
			got.spans[got.marked] = at
			got.marked++
		}
		last = i
	}
}

// language counts the small words of each language in the new text.
func (h *hearing) language() {
	for i := range h.sheet.words {
		bits := h.chart.langs[i]
		for l := range h.langs {
			h.langs[l] += int(bits>>l) & 1
		}
	}
}

// foreign says whether the text is written in letters we do not read.
func (h *hearing) foreign() bool {
	n := 0
	for rest := h.sheet.buf; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if r >= 0x250 {
			n++
		}
		rest = rest[size:]
	}
	return n >= otherScript
}
