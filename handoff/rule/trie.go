package rule

import (
	"cmp"
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
	useOwnBody              // "my chest": it happens to whoever writes
	useOtherBody            // "his lips": it happens to somebody else
	useOwnWish              // "i want to die"
	useOtherWish            // "she wants to die"
	useIdiom                // index: file of idioms
	uses
)

// root is where the patterns of one search begin: the first nodes of the trie.
type root int32

const (
	idioms   root = iota // sayings, taken out of the text
	meant                // rules and signs, looked for in what is left
	contexts             // what changes the weight of findings; looked for in the whole text
	roots
)

func (u use) root() root {
	switch u {
	case useIdiom:
		return idioms
	case useRule, useSign:
		return meant
	}
	return contexts
}

// onlyFound says that all that counts is whether a pattern is found. Of the others it also
// counts which words it names: a saying takes them out, a denial reaches from them.
func (u use) onlyFound() bool { return u == useRule || u == useUnless || u == useSign }

// step is one element as the trie knows it: a group, or a gap.
type step struct {
	group group
	gap   int32 // words that may be skipped; the group counts when there are none
}

// node is a step in the tree of patterns, after the steps that lead to it.
type node struct {
	step
	parent int32
	root   root
	least  int32 // words that the step takes
	most   int32
	ends   []int32 // targets
}

// way is one reading of a pattern: the groups that a text must have, and the node
// where it ends.
type way struct {
	groups []group // the rarest first
	others []group // of those the third and what follows
	leaf   int32
}

// trie is the tree of patterns; its first nodes are the roots.
type trie struct {
	nodes []node
	ways  []way
	kids  map[child]int32 // the node that follows another by a step; until finish
}

type child struct {
	parent int32
	step   step
}

func newTrie() *trie {
	t := &trie{kids: map[child]int32{}}
	for r := range roots {
		t.nodes = append(t.nodes, node{root: r})
	}
	return t
}

func (t *trie) add(from root, steps []step, end int32) {
	at := int32(from)
	var groups []group
	for _, s := range steps {
		at = t.after(at, s)
		if s.gap == 0 {
			groups = append(groups, s.group)
		}
	}
	if len(t.nodes[at].ends) == 0 {
		t.ways = append(t.ways, way{groups: groups, leaf: at})
	}
	if !slices.Contains(t.nodes[at].ends, end) {
		t.nodes[at].ends = append(t.nodes[at].ends, end)
	}
}

func (t *trie) after(at int32, s step) int32 {
	n, ok := t.kids[child{at, s}]
	if !ok {
		n = int32(len(t.nodes))
		t.nodes = append(t.nodes, node{step: s, parent: at, root: t.nodes[at].root})
		t.kids[child{at, s}] = n
	}
	return n
}

// finish sorts the groups of each way and notes what each step takes. common says how
// common a group is, longest how many words its longest phrase has.
func (t *trie) finish(common, longest []int) {
	for i := range t.ways {
		w := &t.ways[i]
		slices.SortStableFunc(w.groups, func(a, b group) int { return cmp.Compare(common[a], common[b]) })
		w.others = w.groups[min(2, len(w.groups)):]
	}
	for i := range t.nodes[roots:] {
		n := &t.nodes[int(roots)+i]
		if n.most = n.gap; n.gap == 0 {
			n.least, n.most = 1, int32(longest[n.group])
		}
	}
	t.kids = nil
}
