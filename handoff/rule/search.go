package rule

import "math/bits"

// visits is what a search knows of a node.
type visits struct {
	sheet     uint64 // for which begins and reach hold
	begins    uint64 // words at which the step to the node may begin, as bits (see bit)
	reach     uint64 // words that may come next after it; none: no pattern goes on there
	live      bool   // a pattern on whose way it lies may be found
	kid, next int32  // its first live child and its parent's next one, 0 for none
	round     uint64 // one for each start
	words     uint64 // at which it was entered as a gap from this start, bit 0 = start
}

// search finds every pattern in the chart of a sheet: it makes live what may be found
// (grow), then walks only there, so that a plain text costs little however many rules
// there are. From one start it enters a gap at one word only once: what follows is the
// same however it got there, and a text of one word repeated would else take for ever.
type search struct {
	t     *trie
	c     *chart
	s     *sheet
	from  root
	start int
	been  []visits // by node
	sheet uint64   // counts the sheets
	round uint64   // one for each start
	found []finding
}

// read makes ready for a sheet.
func (x *search) read(c *chart, s *sheet) { x.c, x.s, x.sheet = c, s, x.sheet+1 }

// grow makes those nodes live that lie on the way of a pattern from this root whose
// groups are all in the text, and in its order as far as bits can tell.
func (x *search) grow(from root) {
	x.been[from] = visits{sheet: x.sheet, reach: ^uint64(0), live: true}
	for _, n := range x.c.noted {
		for i := range n.leads[from] {
			l := &n.leads[from][i]
			if !x.c.begins(l.next, &l.mask) {
				continue
			}
			if w := &x.t.ways[l.way]; x.c.hasAll(w.others) && x.reach(w.leaf) != 0 {
				x.link(w.leaf)
			}
		}
	}
}

// reach says which words may come next after a node.
func (x *search) reach(n int32) uint64 {
	been := &x.been[n]
	if been.sheet == x.sheet {
		return been.reach
	}
	node := &x.t.nodes[n]
	begins := x.reach(node.parent)
	if begins != 0 && node.gap == 0 {
		begins &= x.c.where(node.group)
	}
	*been = visits{sheet: x.sheet, begins: begins}
	for n := node.least; begins != 0 && n <= node.most; n++ {
		been.reach |= bits.RotateLeft64(begins, int(n))
	}
	return been.reach
}

// link adds a node to the live children of its parent, which is then live, too; they
// stand in the order in which they were written.
func (x *search) link(n int32) {
	if x.been[n].live {
		return
	}
	parent := x.t.nodes[n].parent
	x.link(parent)
	x.been[n].live = true
	at := &x.been[parent].kid
	for *at != 0 && *at < n {
		at = &x.been[*at].next
	}
	x.been[n].next, *at = *at, n
}

// run appends the patterns that begin at a root.
func (x *search) run(found []finding, from root) []finding {
	x.from, x.found = from, found
	x.grow(from)
	var begins uint64
	for k := x.been[from].kid; k != 0; k = x.been[k].next {
		begins |= x.been[k].begins
	}
	if begins == 0 {
		return x.found
	}
	for i := range x.s.words {
		if begins&bit(i) != 0 {
			x.start = i
			x.round++
			x.walk(int32(from), i, 0)
		}
	}
	return x.found
}

// walk goes on from a node with the word at i.
func (x *search) walk(at int32, i int, words uint64) {
	for _, e := range x.t.nodes[at].ends {
		x.found = append(x.found, finding{e, x.start, i, words})
	}
	if i < len(x.s.words) && i-x.start < longest {
		x.kids(at, i, words)
	}
}

// kids goes on to the live children of a node.
func (x *search) kids(at int32, i int, words uint64) {
	for k := x.been[at].kid; k != 0; k = x.been[k].next {
		if x.been[k].begins&bit(i) == 0 {
			continue
		}
		if n := &x.t.nodes[k]; n.gap == 0 {
			x.step(k, n.group, i, words)
		} else if x.enters(k, i) {
			x.gap(k, n.gap, i, words)
		}
	}
}

// step goes on to a node by each phrase of its group that begins at word i.
func (x *search) step(to int32, g group, i int, words uint64) {
	for _, sp := range x.c.at(i) {
		if x.c.in(sp.phrase, g) && x.free(i, int(sp.end)) {
			x.walk(to, int(sp.end), named(words, i, int(sp.end), x.start))
		}
	}
}

// free says whether the words from i up to end may be used: a saying keeps its
// words from the rules, not from what changes their weight ("used to" is both).
func (x *search) free(i, end int) bool { return x.from != meant || x.c.free(i, end) }

// enters says whether the gap is new at word i from this start.
func (x *search) enters(gap int32, i int) bool {
	been, bit := &x.been[gap], uint64(1)<<(i-x.start)
	if been.round != x.round {
		been.round, been.words = x.round, 0
	}
	again := been.words&bit != 0
	been.words |= bit
	return !again
}

// gap tries what is behind a gap with no word skipped, with one, and so on to
// the end of the sentence.
func (x *search) gap(at, most int32, i int, words uint64) {
	for skipped := int32(0); skipped <= most && i < len(x.s.words); skipped++ {
		ends := x.s.words[i].pause == markSentence
		if ends && skipped > 0 {
			return
		}
		x.kids(at, i, words)
		if ends {
			return
		}
		i++
	}
}
