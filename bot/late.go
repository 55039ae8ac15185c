package bot

import (
	"cmp"
	"slices"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// A text that no webhook delivered is found in the carrier's record, a minute or a
// day after it was written. The rules hear it like any other. Beyond them it counts
// for what it was when it was written, and what came after it counts more.

// lateAfter is how long after it was written a text is no part of the talk any
// more: when nothing else takes it, a human reads it.
const lateAfter = 10 * time.Minute

// wrote is when the words of this event were written, in unix seconds.
func (t *threadTurn) wrote() int64 {
	if h := t.ev.Heard; h != nil && h.At > 0 {
		return min(h.At, t.now.Unix())
	}
	return t.now.Unix()
}

// age is how long ago the words were written.
func (t *threadTurn) age() time.Duration { return time.Duration(t.now.Unix()-t.wrote()) * time.Second }

func (t *threadTurn) late() bool { return t.age() > lateAfter }

// forMorning says whether what follows from the words would wake somebody who
// wrote them long before: then it is the program that starts to talk.
func (t *threadTurn) forMorning() bool { return t.age() > soon && t.night() }

// found takes down that a text was not delivered but found.
func (t *threadTurn) found(h *Heard) {
	if h.At > 0 {
		t.note("found late, written " + time.Unix(t.wrote(), 0).In(t.zone(t.w.Program)).Format("Mon 15:04"))
	}
}

// overdue hands words to a human, when it is too late for the line to answer.
func (t *threadTurn) overdue() {
	t.openHandoff(rule.Late, handoff.RowOf(rule.Late, rule.LevelHandoff), nil, nil)
}

// overnight obeys a command and leaves all else to a human: whoever wrote in the
// evening is asked nothing in the night.
func (t *threadTurn) overnight(h *Heard) {
	if _, coach := t.w.Roster.ByPhone(t.Phone); t.Minor || coach && !t.Member || !t.command(h.Body) {
		t.overdue()
	}
}

// blank is a text without words. It may have said anything: it is no answer, the
// person is asked to send it again, and a human looks.
func (t *threadTurn) blank() {
	switch row := handoff.RowOf(rule.Blank, rule.LevelHandoff); {
	case t.held():
		t.relayToCoach(unworded)
	case t.open() && !t.quiet():
		t.once(RoleReply, row.First)
	default:
		t.openHandoff(rule.Blank, row, nil, nil)
	}
	t.keepWords(unworded)
}

// answers says whether the text may be an answer to the open question: it was
// written after the question was asked.
func (t *threadTurn) answers() bool { return t.Flow.In() && t.wrote() >= t.Flow.Asked }

// asked says whether the text answers a question that calls a human on silence: no
// other meaning of it counts.
func (t *threadTurn) asked() bool { return t.answers() && t.w.Flows.Calls(t.Flow) }

// overruled says whether a keyword was taken back by a wish that was written later.
func (t *threadTurn) overruled(word string) bool {
	switch word {
	case wordStop:
		return t.wrote() < t.Yes
	case wordStart:
		return t.wrote() < t.No
	}
	return false
}

// goodMorning says the first text of a quiet handoff that was opened in the night.
func (t *threadTurn) goodMorning() {
	if !t.quiet() || len(t.Handoff.Told) > 0 {
		return
	}
	row := t.Handoff.row()
	t.first(t.honest(row, []string{row.First}))
}

// morning is the next time the program may start to talk.
func (t *threadTurn) morning() time.Time {
	return clock.NextAt(t.now, t.w.Program.Quiet.From, t.zone(t.w.Program))
}

// dated marks words for the coach who holds the thread, when they are no part of
// the talk any more.
func (t *threadTurn) dated(words string) string {
	if !t.late() {
		return words
	}
	return "[" + clock.WallOf(time.Unix(t.wrote(), 0), t.w.Program.Zone).Say() + "] " + words
}

// recentFor is how long texts are read together.
const recentFor = 5 * time.Minute

// near lists the texts written within five minutes of a moment, oldest first, at
// most the two nearest: with a new one that makes three.
func (t *Thread) near(at int64) []Said {
	var out []Said
	for _, s := range t.Recent {
		if away(s, at) <= int64(recentFor.Seconds()) {
			out = append(out, s)
		}
	}
	for len(out) > 2 {
		if away(out[0], at) >= away(out[len(out)-1], at) {
			out = out[1:]
		} else {
			out = out[:len(out)-1]
		}
	}
	return out
}

func away(s Said, at int64) int64 { return max(s.At-at, at-s.At) }

// keepRecent keeps a text for the next, which may belong together with it or with
// the last one heard.
func (t *Thread) keepRecent(s Said) {
	t.Recent = inOrder(t.Recent, s)
	last, with := t.near(t.Heard), t.near(s.At)
	for _, s := range last {
		if !slices.Contains(with, s) {
			with = inOrder(with, s)
		}
	}
	t.Recent = with
}

// inOrder puts a text where it belongs by when it was written.
func inOrder(all []Said, s Said) []Said {
	all = append(slices.Clip(all), s)
	slices.SortStableFunc(all, func(a, b Said) int { return cmp.Compare(a.At, b.At) })
	return all
}
