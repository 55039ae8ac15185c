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
	found   []finding
	look    search
	context [uses][]finding // findings that change the weight of others
	rules   []heard         // by rule
	touched []int32         // rules that were found
	signs   [][]finding     // by sign
	pairing []int32         // rules that want two of those found
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
	nodes := max(len(r.trie.nodes), len(r.idioms.nodes), len(r.contexts.nodes))
	return &hearing{
		r: r, look: search{been: make([]visits, nodes)}, rules: make([]heard, len(r.rules)), signs: make([][]finding, r.signs),
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

// scan reads the sheet; the words from up to to are new.
func (h *hearing) scan(asked string, from, to int) {
	if from == to {
		return
	}
	h.from, h.to = from, to
	h.chart.fill(h.r.lexicon, h.r.phrases, &h.sheet)
	h.search(h.r.contexts) // before idioms: "used to" is both
	h.sortContext()
	h.idioms()
	h.search(h.r.trie)
	for _, f := range h.found {
		if t := h.r.targets[f.target]; t.use == useRule {
			h.weigh(f, t.index, asked, h.denied(f, f))
		}
	}
	if h.sortSigns() < 2 {
		return
	}
	h.pairing = h.pairing[:0]
	for sign, found := range h.signs {
		if len(found) > 0 {
			h.pairing = append(h.pairing, h.r.twos[sign]...)
		}
	}
	slices.Sort(h.pairing)
	for _, i := range slices.Compact(h.pairing) {
		h.twoSigns(i, asked)
	}
}

// idioms takes the sayings out of the chart.
func (h *hearing) idioms() {
	h.search(h.r.idioms)
	for _, f := range h.found {
		for i := f.start; i < f.end; i++ {
			if f.names(i) {
				h.chart.take(i, i+1)
			}
		}
	}
	h.idiom = h.idiom || len(h.found) > 0
}

// search finds the patterns of a trie, without those that ask for the start or
// end of the text and stand elsewhere.
func (h *hearing) search(t *trie) {
	x := &h.look
	x.t, x.c, x.s, x.found = t, &h.chart, &h.sheet, h.found[:0]
	x.run()
	h.found = slices.DeleteFunc(x.found, func(f finding) bool {
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
	for _, f := range h.found {
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

// sortSigns lays the weak signs by sign and counts them.
func (h *hearing) sortSigns() (n int) {
	for i := range h.signs {
		h.signs[i] = h.signs[i][:0]
	}
	for _, f := range h.found {
		if t := h.r.targets[f.target]; t.use == useSign {
			h.signs[t.index] = append(h.signs[t.index], f)
			h.cue = h.cue || h.fresh(f)
			n++
		}
	}
	return n
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
		bits := h.r.lexicon.langs[string(h.sheet.bytes(i))]
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
