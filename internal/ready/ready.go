// Package ready says what a line still lacks before it may be put before people:
// names under its texts and rules, decisions, phones, coaches and shifts. It looks
// at what the program itself can see; what it cannot is in Unchecked.
package ready

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
)

// Gap is one sort of thing that is missing.
type Gap struct {
	What string
	Of   []string // which, in words that hold nobody's name or number
}

// Unchecked is what must be so too and this program does not look at yet.
var Unchecked = []string{
	"the webhook of each number and its fallback address, as Twilio has them",
	"Twilio's signature through the public address",
	"the wording of Twilio's own STOP and HELP replies: 988 in them, neutral",
	"whether each coach's number can be texted: its type, and where Twilio may send",
	"the registration of the numbers: 10DLC or toll-free",
	"contracts and what they attest: Twilio, hosting, partner desk",
	"the age of the last backup",
}

// Missing lists what keeps the line in rehearsal, nothing when nothing does. said
// are the texts that something says.
func Missing(w *bot.World, said []string, now time.Time) []Gap {
	return append(Papers(w, said, now), people(w, now)...)
}

// Papers is what is missing in the programme's folder.
func Papers(w *bot.World, said []string, now time.Time) []Gap {
	var g gaps
	rules := w.Rules.Version()
	locked, rest := unsigned(w.Texts, said)
	g.add("crisis and trust texts that are not signed", locked...)
	g.add("other texts of this line that are not signed", rest...)
	g.add("phone lines that nobody has verified, or not for too long", stale(w.Texts, now)...)
	for _, e := range w.Resources.Entries() {
		if e.Verified == "" || e.Stale(now) {
			g.add("places options end in that nobody has rung, or not for too long", e.Kind+": "+e.Name)
		}
	}
	g.add("not decided yet", w.Program.Undecided...)
	for _, as := range []text.Role{text.Clinician, text.Peer} {
		if !reviewed(w.Program.Reviews, rules, as) {
			g.add("the rules, as they are now, are not reviewed", fmt.Sprintf("version %s by a %s", rules, as))
		}
	}
	return g
}

// drillFor is how long a drill that somebody took says that pages reach the coaches.
const drillFor = 24 * time.Hour

// Undrilled is what is missing when the last drill that a coach took was then; zero for
// none.
func Undrilled(last, now time.Time) (g []Gap) {
	if now.Sub(last) > drillFor {
		g = append(g, Gap{"no drill of the last 24 hours that a coach took", []string{"warmline drill"}})
	}
	return g
}

type gaps []Gap

// add puts what is missing to what is missing of its sort.
func (g *gaps) add(what string, of ...string) {
	if len(of) == 0 {
		return
	}
	if i := slices.IndexFunc(*g, func(o Gap) bool { return o.What == what }); i >= 0 {
		(*g)[i].Of = append((*g)[i].Of, of...)
		return
	}
	*g = append(*g, Gap{what, of})
}

// unsigned are the texts that lack a name in some language: those that are locked,
// and of the others those that something says.
func unsigned(texts *text.Catalog, said []string) (locked, rest []string) {
	for _, id := range texts.Unsigned() {
		e, _ := texts.Entry(id)
		switch {
		case e.Level == text.Crisis, e.Level == text.Trust:
			locked = append(locked, id)
		case slices.Contains(said, id):
			rest = append(rest, id)
		}
	}
	return locked, rest
}

func stale(texts *text.Catalog, now time.Time) (out []string) {
	for _, l := range texts.Lines() {
		if l.Stale(now) {
			out = append(out, l.Name)
		}
	}
	return out
}

func reviewed(all []bot.Reviewed, rules string, as text.Role) bool {
	return slices.ContainsFunc(all, func(r bot.Reviewed) bool { return r.Rules == rules && text.Role(r.As) == as })
}

// people is what is missing of those who answer.
func people(w *bot.World, now time.Time) (g gaps) {
	week := w.Week()
	if !slices.ContainsFunc(w.Roster.Coaches, func(c handoff.Coach) bool { return c.Counts() && week.Names(c.ID) }) {
		g.add("nobody with a verified phone is in any shift", "warmline coach add")
	}
	for _, r := range []struct {
		role handoff.Role
		what string
	}{
		{handoff.Supervisor, "no supervisor with a verified phone"},
		{handoff.Lead, "no lead with a verified phone"},
	} {
		if !slices.ContainsFunc(w.Roster.Coaches, func(c handoff.Coach) bool { return c.Counts() && c.Has(r.role) }) {
			g.add(r.what, "warmline coach add --role "+string(r.role))
		}
	}
	if !w.Roster.Outside(week) {
		g.add("no last resort outside: a partner desk that has agreed in writing", "warmline coach add --role "+string(handoff.LastResort))
	}
	g.add("shifts of the next 7 days with nobody who could be paged", empty(w, now)...)
	return g
}

// empty are the shifts ahead that no page would reach anybody in.
func empty(w *bot.World, now time.Time) (out []string) {
	week := w.Week()
	if len(week.Named()) == 0 {
		return []string{"there is none at all"}
	}
	for _, h := range w.Coverage(now, now.Add(handoff.LookAhead)) {
		if h.Lack.Empty() {
			out = append(out, fmt.Sprintf("%s (%s)", h.Stretch.In(week.Zone), h.Lack))
		}
	}
	return out
}

// String says a gap on one line.
func (g Gap) String() string {
	return fmt.Sprintf("%s (%d): %s", g.What, len(g.Of), strings.Join(g.Of, ", "))
}
