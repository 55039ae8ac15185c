package rule

import "slices"

// denialReach is how many words may stand between a denial and what it denies.
const denialReach = 3

// Why a finding counts for less, in words a coach reads.
const (
	lowDenied = "the words seem to deny it"
	lowPast   = "told as long past"
	lowStory  = "seems to be about a film, song, book or the news"
	lowPlay   = "said over homework, work or a game"
	lowLaugh  = "said with laughter"
	lowDoubt  = "the words may mean something else here"
	lowUnless = "set aside: the words mean something else here"
)

// weigh decides what one finding of a rule counts for and keeps the best.
func (h *hearing) weigh(f finding, index int32, asked string, denied bool) {
	rule := &h.r.rules[index]
	if !h.fresh(f) || len(rule.asked) > 0 && !slices.Contains(rule.asked, asked) {
		return
	}
	h.cue = h.cue || rule.level > LevelNone
	got := heard{found: true, level: rule.level, kind: rule.kind}
	if rule.level <= LevelHandoff {
		if h.unless[index] {
			got.level, got.lowered = LevelNone, lowUnless
		}
	} else if got.lowered = h.doubts(f, index, denied); got.lowered != "" {
		got.level = rule.level.lower()
	}
	if rule.good && (got.lowered == lowDenied || got.lowered == lowPast) {
		got.level = LevelNone
	}
	if rule.flip && got.lowered == lowLaugh || got.lowered == lowPlay {
		got.level, got.kind = LevelUrgent, Distress
	}
	h.keep(index, got)
}

func (h *hearing) keep(index int32, got heard) {
	old := &h.rules[index]
	if !old.found || got.level > old.level || got.level == old.level && got.lowered == "" {
		*old = got
	}
}

// doubts says why the finding counts for less, or "". What names a means (a
// rope, a gun) is never taken back by a denial, a game or a laugh.
func (h *hearing) doubts(f finding, index int32, denied bool) string {
	rule := &h.r.rules[index]
	means := h.has(useMeans, f)
	own := rule.kind == SuicideActive || rule.kind == SuicidePassive || rule.kind == SelfHarm || rule.kind == Distress
	switch {
	case !means && denied:
		return lowDenied
	case len(h.context[usePast]) > 0 && len(h.context[useFresh]) == 0:
		return lowPast
	case len(h.context[useStory]) > 0:
		return lowStory
	case own && !means && rule.level == LevelCrisis && len(h.context[usePlay]) > 0:
		return lowPlay
	case rule.flip && !means && len(h.context[useLaugh]) > 0:
		return lowLaugh
	case h.doubt[index]:
		return lowDoubt
	}
	return ""
}

// has says whether context of this use overlaps the finding.
func (h *hearing) has(u use, f finding) bool {
	return slices.ContainsFunc(h.context[u], func(c finding) bool { return c.start < f.end && f.start < c.end })
}

// denied says whether a denial reaches the finding. A "not" that the finding
// itself names, or the sign it goes with, denies nothing.
func (h *hearing) denied(f, with finding) bool {
	return slices.ContainsFunc(h.context[useDenial], func(d finding) bool {
		if f.names(d.start) || with.names(d.start) || d.start >= f.end || f.start-d.end > denialReach {
			return false // the pattern's own "not", behind it, or too far before it
		}
		return !h.has(useNotDenial, d) && !h.between(d.end, max(f.start, d.end))
	})
}

// between says whether the clause ends from word i up to end: by a pause, a
// "but", or a means.
func (h *hearing) between(i, end int) bool {
	for j := i; j <= end && j < len(h.sheet.words); j++ {
		if h.sheet.words[j].pause != markNone {
			return true
		}
	}
	gap := finding{start: i, end: end}
	return h.has(useContrast, gap) || h.has(useMeans, gap)
}

// twoSigns decides a rule of weak signs: two different ones, close together, in
// words of their own.
func (h *hearing) twoSigns(index int32, asked string) {
	items := h.r.rules[index].two
	for i := range items {
		for j := i + 1; j < len(items); j++ {
			for _, a := range items[i] {
				for _, b := range items[j] {
					h.pairs(index, a, b, asked)
				}
			}
		}
	}
}

func (h *hearing) pairs(index, a, b int32, asked string) {
	for _, x := range h.signs[a] {
		for _, y := range h.signs[b] {
			first, last := x, y
			if y.start < x.start {
				first, last = y, x
			}
			if last.start < first.end || last.start-first.end > signsApart || h.denied(x, y) || h.denied(y, x) {
				continue
			}
			h.weigh(first.with(last), index, asked, false)
		}
	}
}
