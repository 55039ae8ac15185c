package handoff

import "github.com/warmline/warmline/handoff/rule"

// How says when the page of a kind goes out.
type How string

// The ways a kind is paged.
const (
	Now    How = "now"    // everyone on shift, at once, until one accepts
	Ladder How = "ladder" // one after the other, within 15 minutes
	Quiet  How = "quiet"  // one quiet text to the shift
	Ask    How = "ask"    // a flow asks first; the flow pages on any answer but an exact OK, and on silence
)

// Row says what a kind of message gets: the one table that decides it.
type Row struct {
	Level      rule.Level
	How        How
	First      string // first text, sent by the commit that pages
	Second     string // sent once, 75 s later or at the person's next message
	Held       string // life-now text into a held thread; "" = none
	Confirmed  string // sent when the person says the phone may be texted; its presence makes the kind abuse-safe
	Flow       string // the flow that asks, for How == Ask
	Supervisor bool   // the supervisor is paged together with the shift
	NoShift    bool   // and the shift only when that brings nobody: who asks has nothing that a coach may answer
}

// AbuseSafe says that somebody else may read the phone: nothing but the first
// text until the person has confirmed it.
func (r Row) AbuseSafe() bool { return r.Confirmed != "" }

var rows = map[rule.Kind]Row{
	rule.SuicideActive:  {Level: rule.LevelCrisis, How: Now, First: "suicide"},
	rule.SuicidePassive: {Level: rule.LevelCrisis, How: Now, First: "suicide"},
	rule.SelfHarm:       {Level: rule.LevelCrisis, How: Now, First: "selfharm"},
	rule.OverdoseOther:  {Level: rule.LevelCrisis, How: Now, First: "od-other", Second: "od-other2", Held: "od-other-held"},
	rule.OverdoseSelf:   {Level: rule.LevelCrisis, How: Now, First: "od-self", Held: "od-self-held"},
	rule.MedicalSelf:    {Level: rule.LevelCrisis, How: Now, First: "medical-self", Held: "medical-held"},
	rule.MedicalOther:   {Level: rule.LevelCrisis, How: Now, First: "medical-other", Held: "medical-held"},
	rule.Violence:       {Level: rule.LevelCrisis, How: Now, First: "viol-neutral", Confirmed: "viol-after-ok"},
	rule.ChildHome:      {Level: rule.LevelCrisis, How: Now, First: "viol-neutral", Confirmed: "viol-after-ok", Supervisor: true},
	rule.Assault:        {Level: rule.LevelCrisis, How: Now, First: "assault-neutral", Confirmed: "assault-after-ok"},
	rule.HarmOther:      {Level: rule.LevelCrisis, How: Now, First: "harm-other", Supervisor: true},
	rule.Child:          {Level: rule.LevelCrisis, How: Now, First: "child", Supervisor: true},
	rule.ThirdParty:     {Level: rule.LevelCrisis, How: Now, First: "third-crisis"},
	rule.Emergency:      {Level: rule.LevelCrisis, How: Now, First: "here-not-911"},
	rule.Unknown:        {Level: rule.LevelCrisis, How: Now, First: "crisis-default"},

	rule.AssaultCare: {Level: rule.LevelUrgent, How: Ladder, First: "assault-neutral", Confirmed: "post-assault"},
	rule.LapseDanger: {Level: rule.LevelUrgent, How: Ladder, First: "lapse-paged"},
	rule.Alone:       {Level: rule.LevelUrgent, How: Ladder, First: "alone"},
	rule.Distress:    {Level: rule.LevelUrgent, How: Ladder, First: "distress"},
	rule.Withdrawal:  {Level: rule.LevelUrgent, How: Ladder, First: "withdrawal"},
	rule.Bed:         {Level: rule.LevelUrgent, How: Ladder, First: "bed"},
	rule.Lapse:       {Level: rule.LevelUrgent, How: Ask, First: "lapse-paged", Flow: "lapse"},
	rule.Craving:     {Level: rule.LevelUrgent, How: Ask, First: "help-paged", Flow: "craving"},

	rule.Human:      {Level: rule.LevelHandoff, How: Quiet, First: "handoff"},
	rule.Clinical:   {Level: rule.LevelHandoff, How: Quiet, First: "clinical"},
	rule.Trauma:     {Level: rule.LevelHandoff, How: Quiet, First: "trauma"},
	rule.Pregnancy:  {Level: rule.LevelHandoff, How: Quiet, First: "pregnant"},
	rule.Warrant:    {Level: rule.LevelHandoff, How: Quiet, First: "warrant"},
	rule.Minor:      {Level: rule.LevelHandoff, How: Quiet, First: "minor", Supervisor: true},
	rule.Language:   {Level: rule.LevelHandoff, How: Quiet, First: "lang-none"},
	rule.Silence:    {Level: rule.LevelHandoff, How: Quiet, First: "silence48"},
	rule.ThirdWorry: {Level: rule.LevelHandoff, How: Quiet, First: "third-worry"},
	rule.ThirdAsks:  {Level: rule.LevelHandoff, How: Quiet, First: "third-asks", Supervisor: true, NoShift: true},
	rule.Media:      {Level: rule.LevelHandoff, How: Quiet, First: "media"},
	rule.Blank:      {Level: rule.LevelHandoff, How: Quiet, First: "blank"},
	rule.Late:       {Level: rule.LevelHandoff, How: Quiet, First: "late"},
	rule.Anger:      {Level: rule.LevelHandoff, How: Ask, First: "handoff", Flow: "anger"},
}

// RowOf returns the row of a kind at a level. A kind that the table does not
// know, or one heard at crisis level that has no crisis row of its own, is a
// crisis of no known kind: errors run toward paging.
func RowOf(k rule.Kind, l rule.Level) Row {
	r, ok := rows[k]
	switch {
	case ok && l <= r.Level:
		return r.at(l)
	case l == rule.LevelCrisis, !ok:
		return rows[rule.Unknown]
	}
	r.Level = l
	if l == rule.LevelUrgent && r.How != Ask {
		r.How = Ladder
	}
	return r
}

// at lowers a row to a level that doubt has lowered its kind to: the first text
// stays, the page goes by the lower level's way.
func (r Row) at(l rule.Level) Row {
	if l >= r.Level || l == rule.LevelNone {
		return r
	}
	r.Level = l
	switch {
	case r.AbuseSafe():
	case l == rule.LevelUrgent:
		r.First, r.Second = "distress", ""
	default:
		r.First, r.Second = "handoff", ""
	}
	r.How = map[rule.Level]How{rule.LevelUrgent: Ladder, rule.LevelHandoff: Quiet}[l]
	return r
}

// Kinds lists the kinds of the table.
func Kinds() []rule.Kind {
	out := make([]rule.Kind, 0, len(rows))
	for k := range rows {
		out = append(out, k)
	}
	return out
}

// Texts lists every text the table names, so that start-up can tell when one is missing.
func Texts() []string {
	var out []string
	for _, r := range rows {
		for _, id := range []string{r.First, r.Second, r.Held, r.Confirmed} {
			if id != "" {
				out = append(out, id)
			}
		}
	}
	return out
}

// Flows lists the flows that ask before a page goes out.
func Flows() []string {
	var out []string
	for _, r := range rows {
		if r.Flow != "" {
			out = append(out, r.Flow)
		}
	}
	return out
}
