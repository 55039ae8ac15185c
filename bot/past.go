package bot

import (
	"slices"

	"github.com/warmline/warmline/handoff/rule"
)

// Past is what is kept of a handoff for whoever answers for it: times, ids and kinds,
// and nothing that anybody wrote.
type Past struct {
	Handoff  int        `json:"n"`
	Level    rule.Level `json:"lv"`
	Kind     rule.Kind  `json:"kind"`
	Rules    []string   `json:"rules,omitzero"`
	Promised What       `json:"promised,omitzero"` // opened for a promise, not by words
	Opened   int64      `json:"at"`
	Pages    int        `json:"pages,omitzero"`
	Accepted int64      `json:"accepted,omitzero"` // by the first coach
	Word     int64      `json:"word,omitzero"`     // a human's first
	Over     int64      `json:"over,omitzero"`     // 0 = open
	Coach    string     `json:"coach,omitzero"`    // who had it last
	Left     bool       `json:"left,omitzero"`     // opted out in distress
	Signed   int64      `json:"signed,omitzero"`   // when somebody has read it all and signed,
	By       string     `json:"by,omitzero"`       // and who

	Later Later `json:",embed"`
}

// pastKept is how many handoffs a thread remembers, beside those nobody has signed.
const pastKept = 32

// past is how the open handoff stands.
func (t *Thread) past() Past {
	ho := t.Handoff
	return Past{
		Handoff: t.Count, Level: ho.Level, Kind: ho.Kind, Rules: ho.Rules, Promised: ho.Promised, Opened: ho.Opened,
		Pages: ho.Pages, Accepted: ho.Taken, Word: ho.Word, Coach: ho.Coach, Left: ho.Left,
	}
}

// Wants says whether somebody must read and sign it: every crisis, and who left in
// distress.
func (p Past) Wants() bool {
	return (p.Level == rule.LevelCrisis && p.Kind != kindDrill || p.Left) && p.Signed == 0
}

// Handoffs lists every handoff that is remembered, oldest first, the open one too.
func (t *Thread) Handoffs() []Past {
	out := slices.Clone(t.Past)
	if t.open() {
		out = append(out, t.past())
	}
	return out
}

// remembered keeps the handoff that ends now.
func (t *threadTurn) remembered() {
	p := t.past()
	p.Over = t.now.Unix()
	t.Past = append(t.Past, p)
	for over := len(t.Past) - t.most(pastKept); over > 0; over-- {
		if i := slices.IndexFunc(t.Past, func(p Past) bool { return !p.Wants() }); i >= 0 {
			t.Past = slices.Delete(t.Past, i, i+1)
		}
	}
}

// sign takes a name under a handoff that somebody has read. The first name stays.
func (t *threadTurn) sign(m *Tell) {
	for i := range t.Past {
		if p := &t.Past[i]; p.Handoff == m.Handoff && p.Signed == 0 {
			p.Signed, p.By = t.now.Unix(), m.Name
			t.note("handoff signed")
		}
	}
}

// whole says whether the transcript is kept whole: of a handoff that is open, or that
// somebody has yet to read and sign, and under a legal hold.
func (t *Thread) whole() bool {
	return t.Preserved != nil || t.open() || slices.ContainsFunc(t.Past, Past.Wants)
}
