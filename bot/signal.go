package bot

import (
	"slices"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// Over days a person shows what no single text says: that they are silent, low, that
// urges rise, that they wrote something nobody has read. It pages nobody. It puts them
// on the list of those whom their coach talks to first, until a human has spoken to them.

// Signal is a reason to talk with somebody first, with its numbers.
type Signal struct {
	Kind    SignalKind `json:"k"`
	At      int64      `json:"at"` // since when
	Numbers []int      `json:"n,omitempty"`

	Later Later `json:",embed"`
}

// SignalKind is what was noticed.
type SignalKind string

// The signals.
const (
	SignalSilent SignalKind = "silent"   // so many texts in a row without an answer
	SignalLow    SignalKind = "low"      // the last moods, 1 rough to 5 good
	SignalUrge   SignalKind = "urge"     // the last urges, 0 to 10, each higher than the one before
	SignalWords  SignalKind = "words"    // so many texts of theirs that no coach has read
	SignalDate   SignalKind = "date"     // they could not be reminded of a date, or did not say that it was read right
	SignalMissed SignalKind = "missed"   // they missed a date
	SignalLapse  SignalKind = "lapse_ok" // returned to use, and said that they are OK
)

// Soon says whether somebody with this signal is talked to before those who only left words.
func (k SignalKind) Soon() bool { return k != SignalWords }

// Signals are the programme's thresholds.
type Signals struct {
	Gentle int      // texts in a row without an answer, then a gentle one takes the place of the next
	Silent int      // and so many are a signal
	Low    Run      // moods of at most At
	Urge   Run      // urges that rise by at least At in all
	Daily  []string // tags of those who get a text each day because silence may be danger: one unanswered is a signal, two call a coach
}

// Run is a number that holds over so many days on which it was told.
type Run struct{ At, Days int }

// Felt is a number that somebody told on a day.
type Felt struct {
	Day int `json:"d"`
	N   int `json:"n"`
}

const (
	daysApart = 14 // days between the first and the last of what counts as one run
	wordsLeft = 3  // unread texts that are kept for the coach who talks with them
)

// felt takes down a number of today; of several on a day the last counts.
func (t *threadTurn) felt(all []Felt, n int, run Run) []Felt {
	today := dayNumber(time.Unix(t.wrote(), 0).In(t.zone(t.w.Program)))
	all = slices.DeleteFunc(all, func(f Felt) bool { return f.Day == today || f.Day <= today-daysApart })
	all = append(all, Felt{today, n})
	return all[max(0, len(all)-run.Days):]
}

// forCoach keeps words that nothing else takes for a coach to read.
func (t *threadTurn) forCoach(words string) {
	t.Unread++
	if words != "" {
		t.Left = lastOf(t.Left, wordsLeft, Said{t.wrote(), words})
		t.signal(SignalWords, len(t.Left))
	}
	t.note("kept for a coach")
}

// signal says that somebody is to be talked to first. Told again it has its new numbers.
func (t *threadTurn) signal(kind SignalKind, numbers ...int) {
	if i := slices.IndexFunc(t.Signals, func(s Signal) bool { return s.Kind == kind }); i >= 0 {
		t.Signals[i].Numbers = numbers
		return
	}
	t.Signals = append(t.Signals, Signal{Kind: kind, At: t.now.Unix(), Numbers: numbers})
	t.sooner = t.sooner || kind.Soon()
	t.note("signal " + string(kind))
}

// numbersOf lists what was felt.
func numbersOf(all []Felt) (out []int) {
	for _, f := range all {
		out = append(out, f.N)
	}
	return out
}

// signals notices what the answers of some days come to, and brings the lists of
// coaches up to date.
func (t *threadTurn) signals() {
	c := t.w.Program.Signals
	if low := t.Moods; c.Low.Days > 0 && len(low) >= c.Low.Days && !slices.ContainsFunc(low, func(f Felt) bool { return f.N > c.Low.At }) {
		t.signal(SignalLow, numbersOf(low)...)
	}
	if up := t.Urges; c.Urge.Days > 1 && len(up) >= c.Urge.Days && rises(up) && up[len(up)-1].N-up[0].N >= c.Urge.At {
		t.signal(SignalUrge, numbersOf(up)...)
	}
	if t.ev.Heard != nil && len(t.Signals) > 0 { // they are not silent any more
		t.Signals = slices.DeleteFunc(t.Signals, func(s Signal) bool { return s.Kind == SignalSilent })
	}
	if slices.Contains([]Contact{OptedOut, WrongNumber, Discharged}, t.Contact) || t.Lent {
		t.settled() // nobody may be texted
	}
	t.list()
}

func rises(all []Felt) bool {
	for i := 1; i < len(all); i++ {
		if all[i].N <= all[i-1].N {
			return false
		}
	}
	return true
}

// settled ends every signal: a human has spoken with them, or nobody may. What comes
// then begins anew.
func (t *threadTurn) settled() { t.Signals, t.Left, t.Moods, t.Urges = nil, nil, nil, nil }

// list puts the person on the lists of their coaches, or takes them off.
func (t *threadTurn) list() {
	if IsDrill(t.id) {
		return
	}
	own := slices.ContainsFunc(t.Listed, func(id string) bool { return slices.Contains(t.Own, id) })
	if len(t.Listed) > 0 && (len(t.Signals) == 0 || len(t.Own) > 0 && !own) {
		t.tellDesks(t.Listed, Tell{Kind: TellSettled})
		t.Listed = nil
	}
	added := len(t.Listed) == 0 && len(t.Signals) > 0
	if added {
		t.Listed = t.talkers()
	}
	switch {
	case t.sooner:
		t.tellDesks(t.Listed, Tell{Kind: TellTalk, Reason: talkSoon})
	case added:
		t.tellDesks(t.Listed, Tell{Kind: TellTalk})
	}
}

// talkSoon says that a person goes before those who only left words.
const talkSoon = "soon"

func (t *threadTurn) tellDesks(coaches []string, m Tell) {
	m.Thread = t.id
	for _, id := range coaches {
		t.tell(DeskID(id), m)
	}
}

// talkers are those on whose lists the person belongs: their own coach, else their
// backup, else everybody of the shift that is on, or of the next.
func (t *threadTurn) talkers() []string {
	among := func(ids []string) (out []string) {
		for _, id := range ids {
			if c, ok := t.w.Roster.ByID(id); ok && c.Counts() && c.Phone != t.Phone {
				out = append(out, id)
			}
		}
		return out
	}
	if own := among(t.Own); len(own) > 0 {
		return own[:1]
	}
	on, _ := t.w.Week().On(t.now)
	if out := among(on); len(out) > 0 {
		return out
	}
	on, _ = t.w.Week().On(t.w.Week().NextStart(t.now))
	return among(on)
}

// Talk is why a handoff was opened by a coach who wanted to talk.
const Talk What = "talk"

// takeTalk gives the thread to a coach who wants to talk with somebody on their list. It
// is the same for the person as any coach who comes, and the coach reads what was left
// for them.
func (t *threadTurn) takeTalk(m *Tell) {
	if len(t.Signals) == 0 || t.held() || t.blocked() {
		t.tell(m.From, Tell{Kind: TellSettled, Thread: t.id, Reason: settledBefore})
		return
	}
	if !t.open() {
		t.Count++
		t.Handoff = &Handoff{State: handoff.None, Level: rule.LevelHandoff, Kind: rule.Human, Opened: t.now.Unix(), World: t.w.Version, Words: t.Left, Promised: Talk}
		t.note("handoff " + rule.LevelHandoff.String() + " " + string(Talk))
		t.fire(handoff.Page)
	}
	t.Handoff.Asked = append(t.Handoff.Asked, m.Coach)
	t.claim(m)
}

// settledBefore says that a coach wanted to talk and need not any more.
const settledBefore = "before"
