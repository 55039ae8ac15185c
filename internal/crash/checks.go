package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

// breach is one promise broken, told without words and numbers.
type breach struct {
	about string    // a text's sid, an effect or a conversation
	at    time.Time // when it began; blows near it are told with it
	why   string
	other string // the effect whose text was taken for it, "" for none
}

// check looks for one kind of breach.
type check struct {
	name  string
	what  string // how many of what, for the figure
	heals bool   // time may still mend it: sweep, leases, the ladder
	lossy bool   // holds even when Redis loses what it had acknowledged
	find  func(e *evidence) []breach
}

func checks() []check {
	return []check{
		{"lost", "texts heard and not handled", true, true, lost},
		{"handled_twice", "texts handled more than once", false, false, handledTwice},
		{"crisis_unpaged", "people in danger without a page delivered", true, true, unpaged},
		{"unsent", "texts decided on and never sent", true, false, unsent},
		{"untold", "tells between conversations that never arrived", true, false, untold},
		{"doubled", "texts sent twice that must not be", false, false, doubled},
		{"disordered", "texts that overtook another to the same phone", false, false, disordered},
		{"after_stop", "texts tried to somebody who had said STOP", false, true, afterStop},
		{"versions", "commits missing or doubled in a conversation", false, false, versions},
		{"private", "words or numbers in logs", false, true, private},
	}
}

// lost: a text that Twilio has and no conversation committed.
func lost(e *evidence) []breach {
	var out []breach
	for _, m := range e.inbound {
		if len(e.heardBy[m.SID]) == 0 {
			out = append(out, breach{about: m.SID, at: e.real(m), why: fmt.Sprintf("the webhook ended with %d; from a coach: %v", m.Webhook, e.coach[m.From])})
		}
	}
	return out
}

// handledTwice: a text in two conversations, or twice in a transcript.
func handledTwice(e *evidence) []breach {
	var out []breach
	wrote := map[phone.Number][]emulator.Message{}
	for _, m := range e.inbound {
		if n := len(e.heardBy[m.SID]); n > 1 {
			out = append(out, breach{about: m.SID, at: e.real(m), why: fmt.Sprintf("committed by %d conversations", n)})
		}
		wrote[m.From] = append(wrote[m.From], m)
	}
	for _, p := range e.people {
		left := slices.Clone(e.lines[p.phone])
		for _, m := range wrote[p.phone] {
			if i := slices.Index(left, m.Body); i >= 0 {
				left = slices.Delete(left, i, i+1)
			}
		}
		for _, body := range left {
			if i := slices.IndexFunc(wrote[p.phone], func(m emulator.Message) bool { return m.Body == body }); i >= 0 {
				m := wrote[p.phone][i]
				out = append(out, breach{about: m.SID, at: e.real(m), why: "stands in the transcript once more than it was written"})
			}
		}
	}
	return out
}

// unpaged: words of danger that led to no page on a coach's phone.
func unpaged(e *evidence) []breach {
	pages := e.pages()
	var out []breach
	threads := e.threads()
	for _, p := range e.people {
		first := slices.IndexFunc(e.inbound, func(m emulator.Message) bool { return m.From == p.phone })
		if _, paged := pages[threads[p.phone]]; p.crisis && first >= 0 && !paged {
			out = append(out, breach{about: e.inbound[first].SID, at: e.real(e.inbound[first]), why: "conversation " + threads[p.phone]})
		}
	}
	return out
}

func (e *evidence) delivered(effect string) bool {
	return slices.ContainsFunc(e.made[effect], func(m emulator.Message) bool { return m.Status == "delivered" })
}

// unsent: a text that was committed, not taken back, and never reached Twilio.
func unsent(e *evidence) []breach {
	var out []breach
	back := map[string]bool{}
	for _, c := range e.commits {
		for _, id := range c.cancels {
			back[id] = true
		}
	}
	gone := e.stopped()
	for _, c := range e.commits {
		for _, f := range c.effects {
			if _, left := gone[c.conv]; f.stream != "p" || back[f.id] || len(e.made[f.id]) > 0 || e.young(c.at) || left {
				continue
			}
			why, other := e.became(f.id)
			out = append(out, breach{about: f.id, at: c.at, why: "commit " + string(c.fate) + why, other: other})
		}
	}
	return out
}

// became says what the ledger knows of an effect, and whose text that is.
func (e *evidence) became(effect string) (said, whose string) {
	line, there := e.ledger[effect]
	if !there {
		return ", the ledger knows nothing of it", ""
	}
	said = fmt.Sprintf(", the ledger says %d %d", line.Status, line.Code)
	for _, m := range e.outbound {
		if line.SID != "" && m.SID == line.SID {
			whose = effectOf(m.Callback)
			said += " by the text of " + whose
		}
	}
	return said, whose
}

// stopped says since when a conversation's person has said STOP.
func (e *evidence) stopped() map[string]commit {
	since := map[string]commit{}
	stop := map[string]bool{}
	for _, p := range e.people {
		stop[p.stop] = p.stop != ""
	}
	for _, c := range e.commits {
		if stop[c.op] && c.fate == stored {
			since[c.conv] = c
		}
	}
	return since
}

// untold: a tell whose effect no conversation committed as an operation.
func untold(e *evidence) []breach {
	var out []breach
	for _, c := range e.commits {
		for _, f := range c.effects {
			if conv := f.stream; !strings.HasPrefix(conv, "t") && !strings.HasPrefix(conv, "d-") || e.young(c.at) {
				continue
			}
			if len(e.heardBy[f.id]) == 0 {
				why, other := e.became(f.id)
				out = append(out, breach{about: f.id, at: c.at, why: "to " + f.stream + ", commit " + string(c.fate) + why, other: other})
			}
		}
	}
	return out
}

// doubled: an effect sent twice that is no page, or words of a coach that reached
// the person twice by two effects.
func doubled(e *evidence) []breach {
	var out []breach
	repeat := e.effects(func(f effect) bool { return f.repeat })
	for _, id := range sortedKeys(e.made) {
		if all := e.made[id]; len(all) > 1 && !repeat[id] {
			out = append(out, breach{about: id, at: e.real(all[1]), why: fmt.Sprintf("sent %d times", len(all))})
		}
	}
	type words struct {
		to   phone.Number
		body string
	}
	once := map[words]string{}
	for _, m := range e.outbound {
		key, id := words{m.To, m.Body}, effectOf(m.Callback)
		if e.coach[m.To] || !numbered(m.Body) || id == "" {
			continue
		}
		if other, seen := once[key]; seen && other != id {
			out = append(out, breach{about: id, at: e.real(m), why: "says the same words of a coach as " + other})
		}
		once[key] = id
	}
	return out
}

// numbered says whether a text ends with the number of one of our texts.
func numbered(body string) bool {
	i := strings.LastIndexByte(body, ' ')
	n, err := strconv.Atoi(body[i+1:])
	return err == nil && n > firstNumber
}

// effects are those of a kind, by id.
func (e *evidence) effects(kind func(effect) bool) map[string]bool {
	of := map[string]bool{}
	for _, c := range e.commits {
		for _, f := range c.effects {
			if kind(f) {
				of[f.id] = true
			}
		}
	}
	return of
}

// inHandBefore says whether a process had an effect in hand before a text was made.
func (e *evidence) inHandBefore(effect string, m emulator.Message) bool {
	return slices.ContainsFunc(e.claims, func(c claim) bool { return c.effect == effect && c.at.Before(e.real(m)) })
}

// heldFor is how long routine work may wait after Redis was away.
const heldFor = 30 * time.Second

// redisWasAway says whether Redis was killed or frozen shortly before a text was made.
func (e *evidence) redisWasAway(m emulator.Message) bool {
	return slices.ContainsFunc(e.blows, func(b blow) bool {
		since := e.real(m).Sub(b.at)
		return b.whom == "redis" && since >= 0 && since < heldFor
	})
}

// disordered: to one phone, an effect of a conversation whose first sending came
// after that of a later one. One whose fate was unknown holds up no crisis text, and
// one of routine that is held, because Redis was away, nothing at all.
func disordered(e *evidence) []breach {
	var out []breach
	crisis := e.effects(func(f effect) bool { return f.crisis })
	routine := e.effects(func(f effect) bool { return f.routine })
	last := map[string]int64{}
	first := map[string]bool{}
	for _, m := range e.outbound {
		id := effectOf(m.Callback)
		conv, n, _ := strings.Cut(id, ".")
		seq, err := strconv.ParseInt(n, 10, 64)
		if err != nil || first[id] {
			continue
		}
		first[id] = true
		over := fmt.Sprintf("%s.%d", conv, last[conv])
		passed := crisis[over] && e.inHandBefore(id, e.made[over][0]) || routine[id] && e.redisWasAway(m)
		if seq < last[conv] && !passed {
			out = append(out, breach{about: id, at: e.real(m), why: "after " + over, other: over})
		}
		last[conv] = max(last[conv], seq)
	}
	return out
}

// afterStop: a text that a process took in hand after the STOP was committed, but
// for what that very commit says.
func afterStop(e *evidence) []breach {
	var out []breach
	since := e.stopped()
	phones := map[phone.Number]commit{}
	for p, conv := range e.threads() {
		if c, left := since[conv]; left {
			phones[p] = c
		}
	}
	for _, t := range e.tries {
		c, left := phones[phone.Number(t.to)]
		if !left || !t.at.After(c.at) || slices.ContainsFunc(c.effects, func(f effect) bool { return f.id == t.effect }) {
			continue
		}
		hand, found := e.inHand(t)
		if found && !hand.After(c.at) {
			continue // on its way when the STOP came
		}
		out = append(out, breach{about: t.effect, at: t.at, why: "STOP was committed " + t.at.Sub(c.at).Round(time.Millisecond).String() + " before in " + c.conv})
	}
	return out
}

// inHand is when a process last took the effect of a try.
func (e *evidence) inHand(t try) (at time.Time, found bool) {
	for _, c := range e.claims {
		if c.effect == t.effect && !c.at.After(t.at) {
			at, found = c.at, true
		}
	}
	return at, found
}

// versions: each version of a conversation was committed once, and there is no
// other. A commit of unknown fate may be the one that is missing.
func versions(e *evidence) []breach {
	var out []breach
	of := e.byVersion()
	for _, conv := range sortedKeys(of) {
		seen, perhaps := map[int64]int{}, map[int64]bool{}
		for _, c := range of[conv] {
			if c.fate == stored {
				seen[c.version]++
			} else {
				perhaps[c.version] = true
			}
		}
		for v := range e.version[conv] {
			switch {
			case seen[v] > 1:
				out = append(out, breach{about: conv, at: of[conv][0].at, why: fmt.Sprintf("version %d was committed %d times", v, seen[v])})
			case seen[v] == 0 && !perhaps[v]:
				out = append(out, breach{about: conv, at: of[conv][0].at, why: fmt.Sprintf("version %d was never seen", v)})
			}
		}
	}
	return out
}

// private: a number or words in the log of a process.
func private(e *evidence) []breach {
	var out []breach
	for _, p := range e.people {
		if strings.Contains(e.logs, string(p.phone)[1:]) {
			out = append(out, breach{about: e.threads()[p.phone], at: e.at, why: "a log holds the number"})
		}
	}
	for _, all := range [][]string{plain, danger, coachWords} {
		for _, format := range all {
			if words, _, _ := strings.Cut(format, " %"); strings.Contains(e.logs, words) {
				out = append(out, breach{about: "log", at: e.at, why: "a log holds words"})
			}
		}
	}
	return out
}

func (e *evidence) young(at time.Time) bool { return e.at.Sub(at) < young }

// real is when a message was made, by this machine's clock.
func (e *evidence) real(m emulator.Message) time.Time { return e.clock.real(m.Created) }
