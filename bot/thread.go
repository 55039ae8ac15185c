package bot

import (
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
)

// Thread is a recoveree's conversation: all that is remembered between two
// events. Times are unix seconds. It is stored as sealed JSON; fields are only
// ever added.
type Thread struct {
	Phone   phone.Number `json:"phone"`
	Line    phone.Number `json:"line"` // our number they last texted: replies leave from it
	Lang    string       `json:"lang,omitzero"`
	Name    string       `json:"name,omitzero"`
	Zone    string       `json:"zone,omitzero"` // IANA, "" = the programme's
	Site    string       `json:"site,omitzero"` // the tag of the keyword they came with
	Own     []string     `json:"own,omitempty"` // the own coach, then the backup: ids
	Contact Contact      `json:"contact,omitzero"`
	Consent []Consent    `json:"consent,omitzero"` // oldest first, never removed

	Evening int    `json:"eve,omitzero"`     // own time of the check-in, minutes after midnight; 0 = the programme's
	Wished  int    `json:"wished,omitzero"`  // a time outside our hours that they were asked about, and
	HourYes int    `json:"houryes,omitzero"` // the one they said yes to
	Cadence int    `json:"cadence,omitzero"` // texts of the rhythm a week; 0 = the programme's
	Off     int    `json:"off,omitzero"`     // days of the week without a text of the rhythm, a bit each, Sunday the lowest
	Paused  int64  `json:"paused,omitzero"`  // until
	Evens   int    `json:"evens,omitzero"`   // how many check-ins went out
	Looked  int64  `json:"looked,omitzero"`  // until when the rhythm was looked at
	Evened  int64  `json:"evened,omitzero"`  // when it last began something, and
	Began   string `json:"began,omitzero"`   // what: a flow, and
	Missed  int    `json:"missed,omitzero"`  // how many before it were not answered, in a row
	Starts  []int  `json:"starts,omitzero"`  // the days of the texts that the program began in a week, by number
	Joined  int64  `json:"joined,omitzero"`
	Heard   int64  `json:"heard,omitzero"` // when the last text was written
	Yes     int64  `json:"yes,omitzero"`   // when they last asked for texts, and
	No      int64  `json:"no,omitzero"`    // when they last asked for none
	Mood    int    `json:"mood,omitzero"`
	MoodAt  int64  `json:"mood_at,omitzero"`
	Urge    int    `json:"urge,omitzero"`
	Urgent  int64  `json:"urgent,omitzero"` // when urgent words were last written, and
	Abuse   int64  `json:"abuse,omitzero"`  // words of violence at home or assault
	UrgeAt  int64  `json:"urge_at,omitzero"`
	Helped  int64  `json:"helped,omitzero"`  // the last HELP
	Unread  int    `json:"unread,omitzero"`  // answers and own words since a coach last spoke
	Silent  bool   `json:"silent,omitzero"`  // nothing from the program until they write: somebody else may read
	Angry   int64  `json:"angry,omitzero"`   // when they were last angry at the program
	Lent    bool   `json:"lent,omitzero"`    // said to be somebody else's phone: nothing later goes to it
	Minor   bool   `json:"minor,omitzero"`   // said to be under 18: no flow any more, humans only
	Member  bool   `json:"member,omitzero"`  // a coach who is also one of those the line is for
	Hour    int64  `json:"hour,omitzero"`    // when an hour of many texts began, and
	Many    int    `json:"many,omitzero"`    // how many came in it
	Offered int64  `json:"offered,omitzero"` // when an unknown phone was last offered to join
	Shut    int64  `json:"shut,omitzero"`    // when they were last told that the line is not open

	Blocked   *Order `json:"blocked,omitzero"`   // the program answers nothing
	Preserved *Order `json:"preserved,omitzero"` // a legal hold: nothing is forgotten

	Guard  *Guard `json:"guard,omitzero"`  // somebody else may read the phone, by their own word
	Word   string `json:"word,omitzero"`   // of their own, asked for before anything kept is shown
	Locked *Said  `json:"locked,omitzero"` // what waits for it

	Signals []Signal `json:"signals,omitempty"` // why a coach is to talk with them first
	Listed  []string `json:"listed,omitempty"`  // ids of the coaches on whose lists they are
	Left    []Said   `json:"left,omitempty"`    // words of theirs that no coach has read, the last ones
	Moods   []Felt   `json:"moods,omitempty"`   // of the last days on which they were told,
	Urges   []Felt   `json:"urges,omitempty"`   // oldest first

	Track *Track `json:"track,omitempty"` // where they stand with treatment, and
	Ahead *Track `json:"ahead,omitempty"` // from a day on that they named, while they are asked whether it was read right

	Kept map[string]string `json:"kept,omitempty"` // what flows keep of the person, in their words, by name
	Tags []string          `json:"tags,omitempty"` // put on them by flows, sorted

	Dates      []Date  `json:"dates,omitempty"`      // of their own, that they are reminded of, soonest first
	Dating     *Dating `json:"dating,omitzero"`      // the one that is being talked about
	ParkedDate *Dating `json:"parkeddate,omitempty"` // what Parked asks about a date

	Meet *Looking `json:"meet,omitempty"` // what they look for while the talk about it is open

	Flow   flows.State `json:"flow,omitzero"`
	Parked flows.State `json:"parked,omitzero"` // resumed when a handoff or another flow is over
	Aside  []Aside     `json:"aside,omitempty"` // flows that wait for a time, soonest first
	Used   []string    `json:"used,omitempty"`  // variants, each once, the one said longest ago first
	Sent   []Sent      `json:"sent,omitempty"`  // the last texts to the person: taken back, as far as they wait, when there must be silence

	Handoff *Handoff `json:"handoff,omitzero"`
	Count   int      `json:"handoffs,omitzero"` // handoffs so far; the number of the open one
	Last    *Closed  `json:"last,omitzero"`     // the last one released
	Causes  []Cause  `json:"causes,omitzero"`   // of the last handoffs, oldest first

	Past     []Past    `json:"past,omitempty"`     // handoffs that are over, oldest first
	Promises []Promise `json:"promises,omitempty"` // what a human owes them by when; those that have ended stay for a while

	Lead   *Said            `json:"lead,omitzero"`    // the words that an asking flow began with, for the brief
	Recent []Said           `json:"recent,omitempty"` // texts that the next one may belong together with
	First  map[string]int64 `json:"first,omitempty"`  // first text id → when it was last sent

	Seq    int64     `json:"seq"`
	Agenda []Agendum `json:"agenda,omitempty"`

	Later Later `json:",embed"`
}

// Consent is one line of the consent ledger: what was agreed to or withdrawn, by
// which words of ours, and what proves it.
type Consent struct {
	Kind     string `json:"kind"` // sms_recurring
	Given    bool   `json:"given"`
	At       int64  `json:"at"`
	Text     string `json:"text,omitzero"`    // id of the text they answered
	Version  string `json:"version,omitzero"` // of that text
	Lang     string `json:"lang,omitzero"`
	Channel  string `json:"channel"`     // text, voice, or the carrier's own list
	By       string `json:"by,omitzero"` // what said so: "keyword stop", "rule en-opt-out", "answer", "silence", "carrier", "wrong number"
	Evidence string `json:"evidence"`    // operation id of their answer

	Later Later `json:",embed"`
}

// Said is one text of the person, kept while it may belong together with the next.
type Said struct {
	At   int64  `json:"at"`
	Text string `json:"text"`
}

// Sent is one text to the person: the effect's place and what it was for.
type Sent struct {
	Seq  int64 `json:"n"`
	Role Role  `json:"r"`
}

// Closed is what is remembered of a released handoff.
type Closed struct {
	Level rule.Level `json:"lv"`
	Coach string     `json:"coach,omitzero"`
	ID    string     `json:"id,omitzero"` // of the coach
	At    int64      `json:"at"`

	Later Later `json:",embed"`
}

// Handoff is an open handoff of a thread.
type Handoff struct {
	State  handoff.State `json:"state"`
	Level  rule.Level    `json:"lv"`
	Kind   rule.Kind     `json:"kind"`
	Rules  []string      `json:"rules,omitzero"` // that asked for it
	Opened int64         `json:"at"`
	Raised int64         `json:"raised,omitzero"` // when the level last rose
	Words  []Said        `json:"words,omitzero"`  // the person's last words, for the brief
	Told   []string      `json:"told,omitzero"`   // ids of the first texts said
	World  int64         `json:"world,omitzero"`  // version decided by
	Lang   string        `json:"lang,omitzero"`   // of the words that asked for it; "" when they did not tell

	Step   int      `json:"step"`             // the next step of the ladder
	Again  int      `json:"again,omitzero"`   // how often those asked were paged again
	Asked  []string `json:"asked,omitzero"`   // coaches with an open page
	Unable []string `json:"unable,omitzero"`  // passed, or their phone failed
	Offers []Offer  `json:"offers,omitempty"` // to go from the holder to another coach by name

	Coach     string `json:"coach,omitzero"` // who holds it
	Name      string `json:"name,omitzero"`
	Accepted  int64  `json:"accepted,omitzero"`
	Joined    bool   `json:"joined,omitzero"`  // the person was told who holds it
	Waiting   int64  `json:"waiting,omitzero"` // since when a text of the person is unanswered
	Spoke     int64  `json:"spoke,omitzero"`   // the holder's last word
	Nudged    bool   `json:"nudged,omitzero"`
	FirstSeq  int64  `json:"first_seq,omitzero"` // the text that carried the holder's first words
	Confirmed int64  `json:"confirmed,omitzero"` // when the phone was said to be safe
	Left      bool   `json:"left,omitzero"`      // opted out in distress
	Alerted   int64  `json:"alerted,omitzero"`   // when those asked were last told that the words came again
	Looking   bool   `json:"looking,omitzero"`   // the holder has asked for another coach
	Idle      bool   `json:"idle,omitzero"`      // the holder was asked whether to go on
	Looks     int    `json:"looks,omitzero"`     // how often the supervisor was paged because both are silent

	Status  int   `json:"status,omitzero"`  // status texts said
	Hushed  bool  `json:"hushed,omitzero"`  // "0": go on without texts
	Sleep   int64 `json:"sleep,omitzero"`   // "going to sleep": no texts until
	Phone   Safe  `json:"phone,omitzero"`   // whether the phone may be texted
	Doubt   int64 `json:"doubt,omitzero"`   // since when it is in doubt
	OptOut  bool  `json:"optout,omitzero"`  // they said STOP meanwhile
	Wrote   bool  `json:"wrote,omitzero"`   // opted out, they wrote again
	NotThem bool  `json:"notthem,omitzero"` // somebody else may be writing
	Second  bool  `json:"second,omitzero"`  // the second text is out

	Pages int   `json:"pages,omitzero"` // asked so far
	Taken int64 `json:"taken,omitzero"` // when it was first accepted
	Word  int64 `json:"word,omitzero"`  // when a human first wrote

	By       int64  `json:"by,omitzero"`       // the time promised, once its coach is asked
	Owner    string `json:"owner,omitzero"`    // whose promise it is
	Promised What   `json:"promised,omitzero"` // opened for a promise, not by words
	Called   bool   `json:"called,omitzero"`   // asked for in a call: the program texts nothing until they do

	Later Later `json:",embed"`
}

// Safe is whether a phone may be texted beyond the neutral first text.
type Safe string

// The states of a phone in a thread that speaks of violence.
const (
	SafeUnknown   Safe = ""            // no reason to doubt
	SafeUnasked   Safe = "unconfirmed" // asked, not answered
	SafeConfirmed Safe = "confirmed"
	SafeNotNow    Safe = "not_now"
	SafeChanged   Safe = "changed_voice" // somebody else seems to write: no 1 of theirs confirms it
	SafeDoubt     Safe = "in_doubt"      // a coach has the thread, so the program did not ask
)

func (h *Handoff) row() handoff.Row { return handoff.RowOf(h.Kind, h.Level) }

// open says whether a human is wanted and has not let go.
func (t *Thread) open() bool { return t.Handoff != nil && t.Handoff.State.Open() }

// quiet says whether the open handoff is a quiet one that nobody has taken: it
// mutes nothing, for the person may wait for hours.
func (t *Thread) quiet() bool {
	return t.open() && !t.held() && t.Handoff.Level <= rule.LevelHandoff
}

// held says whether a coach has the thread.
func (t *Thread) held() bool { return t.Handoff != nil && t.Handoff.State.Held() }

// state is where the handoff stands.
func (t *Thread) state() handoff.State {
	if t.Handoff == nil {
		return handoff.None
	}
	return t.Handoff.State
}

// lang is the language the thread is written in: while a human is wanted, that of
// the words that asked for one.
func (t *Thread) lang() string {
	switch {
	case t.open() && t.Handoff.Lang != "":
		return t.Handoff.Lang
	case t.Lang != "":
		return t.Lang
	}
	return "en"
}

// zone is the person's time zone.
func (t *Thread) zone(p *Program) *time.Location {
	if t.Zone != "" {
		if loc, err := clock.Zone(t.Zone); err == nil {
			return loc
		}
	}
	return p.Zone
}
