package rule

import (
	"errors"
	"slices"
)

// checkEntry refuses a rule that says too little or that would hide a danger.
func (b *builder) checkEntry(f *file, e *entry) {
	id := e.ID.text
	if id == "" {
		b.fault(f, e.ID, "a rule has no id: begin it with - id: %s-…", f.Lang)
		return
	}
	if at, twice := b.seen[id]; twice {
		b.fault(f, e.ID, "rule %s is already in %s: give it another id", id, at)
	}
	b.seen[id] = f.path
	need := func(ok bool, what string) {
		if !ok {
			b.fault(f, e.ID, "rule %s: %s", id, what)
		}
	}
	need(len(e.Patterns) > 0 || len(e.Two) > 1, "it has nothing to find: give it patterns, or two signs or more under two")
	question := slices.Contains(questions[:], e.Kind)
	need(e.Level > LevelNone || e.OptOut || question, "level none would tell nobody: write handoff, urgent or crisis")
	need(e.Level == LevelNone || !question, "a question about the line, or news of treatment, pages nobody: write level none")
	need(e.Kind.known() || e.Level == LevelNone, "its kind is not known: see the list in kind.go")
	need(len(e.Unless) == 0 || e.Level <= LevelHandoff, "unless would silence a danger: use doubt, which lowers by one level")
	need(!e.GoodNews || e.Level < LevelCrisis, "goodnews would silence a crisis: take it out")
	need(e.Note != "", "no note: say in a few words what a coach should read")
	need(len(e.Must) > 0, "no must: give one text at least that it has to find")
	need(len(e.Not) > 0, "no not: give one text at least that it must leave alone")
}

// examples holds every rule to its own must and not.
func (r *Rules) examples(files []*file) error {
	var faults []error
	for _, f := range files {
		if f.unread {
			continue // held to them when it is on
		}
		for _, e := range f.Rules {
			for _, l := range e.Must {
				if !r.finds(&e, l) {
					faults = append(faults, f.fault(l, "rule %s does not find this text at level %s: widen a pattern, or take the text out", e.ID.text, e.Level))
				}
			}
			for _, l := range e.Not {
				if r.finds(&e, l) {
					faults = append(faults, f.fault(l, "rule %s finds this text and must not: narrow a pattern, or take the text out", e.ID.text))
				}
			}
		}
	}
	return errors.Join(faults...)
}

// finds says whether the rule speaks at its own level.
func (r *Rules) finds(e *entry, example line) bool {
	v := r.Hear(e.utterance(example))
	if e.OptOut && !v.OptOut {
		return false
	}
	for _, reason := range v.Reasons {
		if reason.Rule == e.ID.text && reason.Level == e.Level && (reason.Lowered == "" || e.Level == LevelHandoff) {
			return true
		}
	}
	return false
}

// utterance is an example as a person would write it: after the question that the
// rule is about, if it is about one.
func (e *entry) utterance(example line) Utterance {
	u := Utterance{Text: example.text}
	if len(e.Asked) > 0 {
		u.Asked = e.Asked[0]
	}
	return u
}
