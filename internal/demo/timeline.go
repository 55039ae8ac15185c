package demo

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/stage"
)

// Moment is one line of the timeline: something heard, decided or sent.
type Moment struct {
	Key    string    `json:"key"`
	At     time.Time `json:"at"`
	Time   string    `json:"time"`             // as the page shows it, "" for a day
	Kind   string    `json:"kind"`             // day, heard, rule, decided, text, note
	What   string    `json:"what"`             //
	Why    string    `json:"why,omitempty"`    // what a rule says to the coach
	Level  string    `json:"level,omitempty"`  // of what was heard
	Status string    `json:"status,omitempty"` // of a text
}

// timeline is what happened, oldest first, at most the last 200 moments.
func (s *sight) timeline() []Moment {
	var all []Moment
	for _, m := range s.texts() {
		all = append(all, s.carried(m)...)
	}
	for _, n := range s.diary.notes() {
		all = append(all, s.decided(n, n.thread == s.id))
	}
	slices.SortStableFunc(all, func(a, b Moment) int { return cmp.Compare(a.At.UnixNano(), b.At.UnixNano()) })
	return s.withDays(all[max(0, len(all)-kept):])
}

// withDays puts a heading before the first moment of each day.
func (s *sight) withDays(all []Moment) []Moment {
	out, last := []Moment{}, ""
	for _, m := range all {
		if day := s.wall(m.At, "Monday, January 2"); day != last {
			out = append(out, Moment{Key: "d-" + s.wall(m.At, time.DateOnly), At: m.At, Kind: "day", What: day})
			last = day
		}
		out = append(out, m)
	}
	return out
}

// texts are the last texts that anybody wrote.
func (s *sight) texts() []emulator.Message {
	all := s.Emulator.Messages()
	return all[max(0, len(all)-kept):]
}

// carried is one text, and what the rules heard in it.
func (s *sight) carried(m emulator.Message) []Moment {
	mo := Moment{Key: "t-" + m.SID, At: m.Created, Time: s.clockTime(m.Created), Kind: "text", Status: m.Status}
	if m.Direction != emulator.Inbound {
		mo.What = s.wrote(m)
		return []Moment{mo}
	}
	mo.Kind, mo.Status = "heard", ""
	mo.What = s.who(m.From) + " → " + s.number(m.To)
	out := []Moment{mo}
	if m.From == stage.Recoveree {
		out = append(out, s.ruled(m)...)
	}
	return out
}

// wrote says whose words a text of ours brings to whom, and on what occasion.
func (s *sight) wrote(m emulator.Message) string {
	to := " → " + s.who(m.To)
	if m.To != stage.Recoveree {
		to += ", " + s.number(m.From)
	}
	src := s.diary.source(m.Body)
	switch {
	case m.Direction == emulator.Reply:
		return "Carrier" + to
	case src.coach != "":
		return src.coach + to + ": own words"
	case src.id == "":
		return s.person() + to + ": own words"
	}
	return "Program" + to + ": " + s.occasion(src.id)
}

// occasion is when a text of the programme is said, in the words of those who sign it.
func (s *sight) occasion(id string) string {
	if e, ok := s.Keeper.World().Texts.Entry(id); ok {
		short, _, _ := strings.Cut(e.Moment, ";")
		return short
	}
	return id
}

// ruled is what the rules alone hear in the words.
func (s *sight) ruled(m emulator.Message) []Moment {
	v := s.Keeper.World().Rules.Hear(rule.Utterance{Text: m.Body, Channel: "text"})
	if v.Level == rule.LevelNone {
		return nil
	}
	mo := Moment{
		Key: "r-" + m.SID, At: m.Created, Time: s.clockTime(m.Created), Kind: "rule",
		Level: v.Level.String(), What: "The rules hear: " + plain(v.Level.String()+" "+string(v.Kind)) + ".",
	}
	if len(v.Reasons) > 0 {
		mo.Why = v.Reasons[0].Rule + ": " + v.Reasons[0].Note
	}
	return []Moment{mo}
}

// decided is what a thread decided. Another thread than the recoveree's is a
// coach's who wrote about themself.
func (s *sight) decided(n note, own bool) Moment {
	mo := Moment{Key: "n-" + itoa(n.number), At: n.at, Time: s.clockTime(n.at), Kind: "decided"}
	if n.who == "note" {
		mo.Kind, mo.What = "note", s.coachName(n.what)+" leaves a note: "+n.words
	} else {
		mo.What = explain(s.withNames(n.what), n.words)
	}
	switch {
	case bot.IsDrill(n.thread):
		mo.What = "Drill: " + explainDrill(s.withNames(n.what))
	case !own:
		mo.What = "In another thread: " + mo.What
	}
	return mo
}

// withNames puts coaches' names for their ids.
func (s *show) withNames(what string) string {
	i := strings.LastIndex(what, " ") + 1
	return what[:i] + s.coachName(what[i:])
}

// who names whoever has a phone.
func (s *sight) who(n phone.Number) string {
	if c, ok := s.Keeper.World().Roster.ByPhone(n); ok {
		return c.Name
	}
	return s.person()
}

// number names a number of ours, as a coach's phone would list it.
func (s *sight) number(n phone.Number) string {
	if i := slices.Index(s.Numbers.Coaches, n); i >= 0 {
		return talkName(i)
	}
	return "the line"
}
