package handoff

import (
	"slices"
	"strings"

	"github.com/warmline/warmline/handoff/rule"
)

// Told is a row of the table in words that a board and a lawyer read.
type Told struct {
	Kind    rule.Kind
	What    string // what was heard
	Level   rule.Level
	Paged   string // who is asked, and how
	First   string // id of the first text
	Follows string
}

// heard says each kind in words, in the order in which the table is told.
var heard = []struct {
	kind rule.Kind
	what string
}{
	{rule.SuicideActive, "suicide: a thought, a plan, a means, a goodbye"},
	{rule.SuicidePassive, "suicide: wishing not to wake up, being no loss"},
	{rule.SelfHarm, "self-harm"},
	{rule.OverdoseOther, "overdose of somebody else"},
	{rule.OverdoseSelf, "overdose of the writer"},
	{rule.MedicalSelf, "medical danger of the writer"},
	{rule.MedicalOther, "medical danger of somebody else"},
	{rule.Violence, "violence against the writer"},
	{rule.ChildHome, "a child hurt at home"},
	{rule.Assault, "sexual assault"},
	{rule.HarmOther, "harm to others"},
	{rule.Child, "a child in danger"},
	{rule.ThirdParty, "somebody else may die or be hurt"},
	{rule.Emergency, "\"911\" or an address sent to us"},
	{rule.Unknown, "a crisis of no known kind, or rules that failed"},
	{rule.AssaultCare, "care wanted after an assault, no present danger"},
	{rule.LapseDanger, "return to use with a sign of danger"},
	{rule.Alone, "about to use alone"},
	{rule.Distress, "distress: hopeless, panic, grief"},
	{rule.Withdrawal, "withdrawal, not dangerous"},
	{rule.Bed, "no bed tonight"},
	{rule.Lapse, "return to use, no sign of danger"},
	{rule.Craving, "craving"},
	{rule.Human, "asks for a person"},
	{rule.Clinical, "a clinical question"},
	{rule.Trauma, "trauma told"},
	{rule.Pregnancy, "pregnancy"},
	{rule.Warrant, "a warrant, a child case, being committed"},
	{rule.Minor, "under 18"},
	{rule.Language, "a language the line does not write"},
	{rule.Silence, "silence for 48 hours"},
	{rule.ThirdWorry, "worry about somebody else"},
	{rule.ThirdAsks, "police, probation or family ask about somebody"},
	{rule.Media, "a picture or voice note after a low evening"},
	{rule.Blank, "a text whose words were lost"},
	{rule.Late, "a text found long after it was written"},
	{rule.Anger, "anger at the program"},
}

// Table is the whole of it, the most urgent first.
func Table() []Told {
	out := make([]Told, 0, len(heard))
	for _, h := range heard {
		r := rows[h.kind]
		out = append(out, Told{h.kind, h.what, r.Level, r.paged(), r.First, r.follows()})
	}
	slices.SortStableFunc(out, func(a, b Told) int { return int(b.Level) - int(a.Level) })
	return out
}

func (r Row) paged() string {
	who := map[How]string{
		Now:    "everyone on shift, at once, until one accepts",
		Ladder: "coaches on shift one after the other, then those behind them",
		Quiet:  "one quiet page to the shift; with no shift on, to the next",
		Ask:    "nobody yet: the program asks first; on any answer but a clear OK, and on silence, as for its level",
	}[r.How]
	switch {
	case r.NoShift:
		return "one quiet page to the supervisor; when that brings nobody, to the shift"
	case r.Supervisor:
		who += "; the supervisor too"
	}
	return who
}

func (r Row) follows() string {
	var out []string
	if r.Flow != "" {
		out = append(out, "questions: "+r.Flow)
	}
	if r.Second != "" {
		out = append(out, r.Second+" after 75 seconds or at the next message")
	}
	if r.AbuseSafe() {
		out = append(out, "nothing until the phone is confirmed, then "+r.Confirmed)
	}
	if r.Held != "" {
		out = append(out, "while a coach has the thread: "+r.Held+" at once")
	}
	switch {
	case r.AbuseSafe():
	case r.How == Now, r.How == Ladder:
		out = append(out, "how the search goes, until a coach has the thread; then the program is silent")
	case r.How == Quiet:
		out = append(out, "the program goes on until a coach has the thread")
	}
	return strings.Join(out, "; ")
}
