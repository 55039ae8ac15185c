package bot

import (
	"slices"

	"github.com/warmline/warmline/handoff/rule"
)

// Cause is why humans were asked: a verdict of the rules, or a flow. It outlives its
// handoff, so that whoever reviews the rules learns what came of their pages. It
// holds ids, kinds and times, and nothing of the person.
type Cause struct {
	Handoff int        `json:"n"`
	Rules   []string   `json:"rules,omitzero"`
	Version string     `json:"ver,omitzero"` // of the rules; "" when nobody knows any more
	Level   rule.Level `json:"lv"`
	Kind    rule.Kind  `json:"kind"`
	At      int64      `json:"at"`
	False   string     `json:"false,omitzero"`    // the coach who called it a false alarm,
	FalseAt int64      `json:"false_at,omitzero"` // and when

	Later Later `json:",embed"`
}

// causesKept is how many causes a thread remembers.
const causesKept = 32

// because remembers why humans are asked. The same again in one handoff is the same
// cause, unless a coach has judged it meanwhile.
func (t *threadTurn) because(c Cause) {
	c.Handoff = t.Count
	if slices.ContainsFunc(t.Causes, c.same) {
		return
	}
	t.Causes = lastOf(t.Causes, t.most(causesKept), c)
}

func (c Cause) same(o Cause) bool {
	return o.Handoff == c.Handoff && o.False == "" && o.Version == c.Version && o.Level == c.Level && o.Kind == c.Kind && slices.Equal(o.Rules, c.Rules)
}

func (t *threadTurn) cause(kind rule.Kind, level rule.Level, rules []string) Cause {
	return Cause{Rules: rules, Version: t.w.rulesVersion(), Level: level, Kind: kind, At: t.now.Unix()}
}

func (w *World) rulesVersion() string {
	if w.Rules == nil {
		return ""
	}
	return w.Rules.Version()
}

// falseAlarm marks what led to a handoff so far. It changes nothing else: it speaks
// of the rules, and how the person is stands in a note.
func (t *threadTurn) falseAlarm(m *Tell) {
	of := func(c Cause) bool { return c.Handoff == m.Handoff }
	if ho := t.Handoff; t.open() && m.Handoff == t.Count && !slices.ContainsFunc(t.Causes, of) {
		t.because(Cause{Rules: ho.Rules, Level: ho.Level, Kind: ho.Kind, At: ho.Opened}) // opened by an older version
	}
	marked := false
	for i := range t.Causes {
		if c := &t.Causes[i]; of(*c) && c.False == "" {
			c.False, c.FalseAt, marked = m.Coach, t.now.Unix(), true
		}
	}
	if marked {
		t.note("false alarm " + m.Coach)
	}
}

// Asker is a rule of one version, or what else asks for humans: a flow, a kind of
// text that no rule hears.
type Asker struct{ Name, Version string }

// Asked counts handoffs.
type Asked struct {
	Paged int // humans were asked
	False int // and a coach called it a false alarm
}

// Review is what came of pages, for whoever reviews the rules.
type Review map[Asker]Asked

// Add counts a thread's handoffs in: each once for every rule that asked for it.
func (r Review) Add(th *Thread) {
	type asking struct {
		Asker
		handoff int
	}
	all := map[asking]bool{}
	for _, c := range th.Causes {
		names := c.Rules
		if len(names) == 0 {
			names = []string{string(c.Kind)}
		}
		for _, name := range names {
			a := asking{Asker{name, c.Version}, c.Handoff}
			all[a] = all[a] || c.False != ""
		}
	}
	for a, alarm := range all {
		n := r[a.Asker]
		n.Paged++
		if alarm {
			n.False++
		}
		r[a.Asker] = n
	}
}
