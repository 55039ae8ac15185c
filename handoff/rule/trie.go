package rule

import (
	"cmp"
	"math/bits"
	"slices"
)

// target is what a pattern was written for.
type target struct {
	use        use
	index      int32  // of the rule, sign, saying or language it belongs to
	start, end anchor // only at the start or end of the text
}

// use sorts the patterns.
type use uint8

const (
	useRule      use = iota // index: rule
	useUnless               // sets the rule aside; index: rule
	useDoubt                // lowers the rule; index: rule
	useSign                 // index: sign
	useDenial               // "not", "never"
	useNotDenial            // "can't stop": a denial in form only
	useContrast             // "but": a denial before it does not reach beyond
	useMeans                // rope, gun: never taken back by a denial
	usePast                 // "ten years ago"
	useFresh                // "again", "last night": undoes a long past
	useNotFresh             // "today i am grateful": does not undo it
	useStory                // a film, the news, a song
	usePlay                 // homework, a game
	useLaugh                // lol
	useIdiom                // index: file of idioms
	uses
)

// node is a step in the tree of patterns.
type node struct {
	edges []edge
	gap   int     // words that may be skipped before the edges
	gaps  []int32 // nodes that begin with a gap after this one
	ends  []int32 // targets
}

type edge struct {
	group group
	to    int32
}

// trie is the tree of patterns; node 0 is the root.
type trie struct {
	nodes []node
	first []int32   // by group: the root's child, 0 for none
	keys  bitset    // a pattern needs its key, the rarest of its groups, somewhere
	roots [][]group // by key: what its patterns begin with
	ways  [][]group // the groups of each pattern; until finish
}

func newTrie() *trie { return &trie{nodes: make([]node, 1)} }

// step is one element as the trie knows it.
type step struct {
	group group
	gap   int
}

func (t *trie) add(steps []step, end int32) {
	at := int32(0)
	var way []group
	for _, s := range steps {
		if s.gap > 0 {
			at = t.afterGap(at, s.gap)
		} else {
			at = t.after(at, s.group)
			way = append(way, s.group)
		}
	}
	t.ways = append(t.ways, way)
	if !slices.Contains(t.nodes[at].ends, end) {
		t.nodes[at].ends = append(t.nodes[at].ends, end)
	}
}

func (t *trie) after(at int32, g group) int32 {
	for _, e := range t.nodes[at].edges {
		if e.group == g {
			return e.to
		}
	}
	t.nodes[at].edges = append(t.nodes[at].edges, edge{g, int32(len(t.nodes))})
	t.nodes = append(t.nodes, node{})
	return int32(len(t.nodes) - 1)
}

func (t *trie) afterGap(at int32, gap int) int32 {
	for _, n := range t.nodes[at].gaps {
		if t.nodes[n].gap == gap {
			return n
		}
	}
	t.nodes[at].gaps = append(t.nodes[at].gaps, int32(len(t.nodes)))
	t.nodes = append(t.nodes, node{gap: gap})
	return int32(len(t.nodes) - 1)
}

// finish indexes the patterns by what they need most. common says how common a
// group is.
func (t *trie) finish(common []int) {
	t.first = make([]int32, len(common))
	for _, e := range t.nodes[0].edges {
		t.first[e.group] = e.to
	}
	t.keys, t.roots = make(bitset, len(common)/64+1), make([][]group, len(common))
	for _, way := range t.ways {
		key := slices.MinFunc(way, func(a, b group) int { return cmp.Compare(common[a], common[b]) })
		t.keys.set(key)
		if !slices.Contains(t.roots[key], way[0]) {
			t.roots[key] = append(t.roots[key], way[0])
		}
	}
	t.ways = nil
}

// finding is one pattern found from a word up to end.
type finding struct {
	target     int32
	start, end int
	words      uint64 // which of them the pattern names, bit 0 = start; the rest are gaps
}

// longest is how many words a finding may span; words are counted in a uint64.
const longest = 64

// visits is what a search knows of a node.
type visits struct {
	round uint64 // one for each start
	words uint64 // at which it was entered as a gap from this start, bit 0 = start
	run   uint64 // in which live was found out
	begun uint64 // the run in which it was found to be a root
	live  bool   // the sheet has words for all that must follow, in whatever order
}

// search finds every pattern in the chart of a sheet. From one start it enters
// a gap at one word only once: what follows is the same however it got there,
// and a text of one word repeated would else take for ever. It walks only to nodes
// that are live, so that a plain text costs little however many rules there are.
type search struct {
	t      *trie
	c      *chart
	s      *sheet
	start  int
	been   []visits // by node
	round  uint64   // one for each start
	first  uint64   // round of this run
	roots  []group  // that live patterns begin with: a handful in a plain text
	begins bitset   // the same as a set
	found  []finding
}

func (x *search) run() {
	x.round++
	x.first = x.round
	if x.liveRoots(); len(x.roots) == 0 {
		return
	}
	for i := range x.s.words {
		x.start = i
		x.round++
		for _, sp := range x.c.at(i) {
			if x.c.free(i, int(sp.end)) {
				x.begin(sp, i)
			}
		}
	}
}

// begin starts from a phrase at word i with every live pattern that begins so.
func (x *search) begin(sp span, i int) {
	words := named(0, i, int(sp.end), i)
	if sp.phrase.bits == nil {
		for _, g := range sp.phrase.groups {
			if x.begins.has(g) {
				x.walk(x.t.first[g], int(sp.end), words)
			}
		}
		return
	}
	for _, g := range x.roots {
		if sp.phrase.bits.has(g) {
			x.walk(x.t.first[g], int(sp.end), words)
		}
	}
}

// liveRoots finds out which groups are worth a start.
func (x *search) liveRoots() {
	x.roots, x.begins = x.roots[:0], cleared(x.begins, len(x.t.keys))
	for k, set := range x.t.keys {
		for set &= x.c.all[k]; set != 0; set &= set - 1 {
			for _, g := range x.t.roots[k*64+bits.TrailingZeros64(set)] {
				been := &x.been[x.t.first[g]]
				if x.c.all.has(g) && been.begun != x.first && x.live(x.t.first[g]) {
					been.begun = x.first
					x.roots = append(x.roots, g)
					x.begins.set(g)
				}
			}
		}
	}
}

// live says whether the sheet has words for some way on from a node to an end.
func (x *search) live(at int32) bool {
	been := &x.been[at]
	if been.run != x.first {
		been.run, been.live = x.first, x.leads(&x.t.nodes[at])
	}
	return been.live
}

func (x *search) leads(n *node) bool {
	if len(n.ends) > 0 {
		return true
	}
	for _, e := range n.edges {
		if x.c.all.has(e.group) && x.live(e.to) {
			return true
		}
	}
	return slices.ContainsFunc(n.gaps, x.live)
}

// step goes on to a node by each phrase of its group that begins at word i.
func (x *search) step(to int32, g group, i int, words uint64) {
	for _, sp := range x.c.at(i) {
		if sp.phrase.in(g) && x.c.free(i, int(sp.end)) {
			x.walk(to, int(sp.end), named(words, i, int(sp.end), x.start))
		}
	}
}

// walk goes on from a node with the word at i.
func (x *search) walk(at int32, i int, words uint64) {
	n := &x.t.nodes[at]
	for _, e := range n.ends {
		x.found = append(x.found, finding{e, x.start, i, words})
	}
	if i == len(x.s.words) || i-x.start >= longest {
		return
	}
	x.edges(n, i, words)
	for _, g := range n.gaps {
		if x.enters(g, i) {
			x.gap(&x.t.nodes[g], i, words)
		}
	}
}

func (x *search) edges(n *node, i int, words uint64) {
	for _, e := range n.edges {
		if x.c.all.has(e.group) && x.live(e.to) {
			x.step(e.to, e.group, i, words)
		}
	}
}

// enters says whether the gap is new at word i from this start, and leads on.
func (x *search) enters(gap int32, i int) bool {
	if !x.live(gap) {
		return false
	}
	been, bit := &x.been[gap], uint64(1)<<(i-x.start)
	if been.round != x.round {
		been.round, been.words = x.round, 0
	}
	again := been.words&bit != 0
	been.words |= bit
	return !again
}

// gap tries the edges behind a gap with no word skipped, with one, and so on to
// the end of the sentence.
func (x *search) gap(n *node, i int, words uint64) {
	for skipped := 0; skipped <= n.gap && i < len(x.s.words); skipped++ {
		ends := x.s.words[i].pause == markSentence
		if ends && skipped > 0 {
			return
		}
		x.edges(n, i, words)
		if ends {
			return
		}
		i++
	}
}

// named marks the words from i up to end.
func named(words uint64, i, end, start int) uint64 {
	for ; i < end; i++ {
		words |= 1 << (i - start)
	}
	return words
}

// names says whether the pattern itself names word i.
func (f finding) names(i int) bool {
	return i >= f.start && i < f.end && f.words&(1<<(i-f.start)) != 0
}

// with is one finding made of two, the second behind the first.
func (f finding) with(next finding) finding {
	f.words |= next.words << (next.start - f.start)
	f.end = next.end
	return f
}
