package rule

import "slices"

// Reach, in words that may stand between.
const (
	denialReach = 3  // a denial and what it denies
	playReach   = 6  // a game or homework and the words said over it
	storyReach  = 8  // a film or song and the words it speaks
	doubtReach  = 20 // what may mean something else, and what shows that it does
)

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
	got := heard{found: true, level: rule.level, kind: h.whose(rule.kind)}
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
	if old := &h.rules[index]; !old.found || got.level > old.level || got.level == old.level && got.lowered == "" {
		if !old.found {
			h.touched = append(h.touched, index)
		}
		h.mark(&got, f)
		*old = got
	}
}

// doubts says why the finding counts for less, or "". What names a means (a
// rope, a gun) is never taken back by a denial, a game or a laugh.
func (h *hearing) doubts(f finding, index int32, denied bool) string {
	rule := &h.r.rules[index]
	means := h.has(useMeans, f)
	switch {
	case !means && denied:
		return lowDenied
	case !rule.present && h.past():
		return lowPast
	case !rule.present && h.near(useStory, f, storyReach):
		return lowStory
	case rule.kind == SuicideActive && !means && h.near(usePlay, f, playReach):
		return lowPlay
	case rule.flip && !means && len(h.context[useLaugh]) > 0:
		return lowLaugh
	case isNear(h.doubt[index], f, doubtReach):
		return lowDoubt
	}
	return ""
}

// past says whether all is told as long past: nothing fresh is, but for what
// says how well things are today.
func (h *hearing) past() bool {
	return len(h.context[usePast]) > 0 && !slices.ContainsFunc(h.context[useFresh], func(f finding) bool { return !h.has(useNotFresh, f) })
}

// has says whether context of this use overlaps the finding.
func (h *hearing) has(u use, f finding) bool {
	return slices.ContainsFunc(h.context[u], func(c finding) bool { return c.start < f.end && f.start < c.end })
}

// whose is the kind that fits whom the words tell of. Signs like "won't wake, blue"
// name nobody, and what to do first hangs on who it is: where the text names only the
// writer, or only somebody else, that decides; else the rule's own kind stands.
func (h *hearing) whose(k Kind) Kind {
	i := slices.IndexFunc(pairs[:], func(p pair) bool { return k == p.writer || k == p.another })
	if i < 0 {
		return k
	}
	p := pairs[i]
	switch own, other := len(h.context[p.own]) > 0, len(h.context[p.other]) > 0; {
	case own == other:
		return k
	case own:
		return p.writer
	default:
		return p.another
	}
}

// near says whether context of this use stands within reach of the finding:
// "this exam makes me want to …", not an exam told of elsewhere.
func (h *hearing) near(u use, f finding, reach int) bool { return isNear(h.context[u], f, reach) }

func isNear(all []finding, f finding, reach int) bool {
	return slices.ContainsFunc(all, func(c finding) bool {
		return c.start-f.end <= reach && f.start-c.end <= reach
	})
}

// denied says whether a denial reaches the finding. A "not" that the finding
// itself names, or the sign it goes with, denies nothing.
func (h *hearing) denied(f, with finding) bool {
	return slices.ContainsFunc(h.context[useDenial], func(d finding) bool {
		if f.names(d.start) || with.names(d.start) || d.start >= f.end || f.start-d.end > h.r.reach {
			return false // the pattern's own "not", behind it, or too far before it
		}
		if d.start > f.start && !f.names(d.end) {
			return false // in the middle, and of something else: "on the bridge, don't need a ride"
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
