package bot

import (
	"cmp"

	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// Heard is one text as it came in from a phone, or what somebody said in a call.
type Heard struct {
	Op     string       `json:"op"` // the carrier's message id: the operation id
	From   phone.Number `json:"from"`
	To     phone.Number `json:"to"` // the number of ours that was texted
	Body   string       `json:"body"`
	Media  int          `json:"media,omitzero"`  // pictures and voice notes that came along, unseen
	OptOut string       `json:"optout,omitzero"` // STOP, START or HELP when the carrier has already answered it
	At     int64        `json:"at,omitzero"`     // when the carrier took it, unix seconds, if it was found late; 0 = just now
	Blank  bool         `json:"blank,omitzero"`  // the carrier no longer has its words
	Me     bool         `json:"me,omitzero"`     // a coach said that it is about themself

	Channel    string  `json:"channel,omitzero"`    // Voice when it was spoken in a call, "" for a text
	Confidence float64 `json:"confidence,omitzero"` // of whoever wrote down what was spoken, 0 to 1

	Later Later `json:",embed"`
}

// Voice is the channel of what was spoken in a call.
const Voice = "voice"

func (h *Heard) called() bool { return h.Channel == Voice }

// utterance is what the rules read of it.
func (h *Heard) utterance() rule.Utterance {
	return rule.Utterance{Text: h.Body, Channel: cmp.Or(h.Channel, "text"), Confidence: h.Confidence}
}

// Event is something that happened to one conversation: exactly one of Heard,
// Told, Outcomes and Note is set, or none, when a planned time has come.
type Event struct {
	Op       string       // operation id, "" when the version alone guards
	Rand     uint64       // the event's own chance, so that deciding again decides the same
	Heard    *Heard       //
	Verdict  rule.Verdict // what the rules said of Heard's words alone
	Told     *Tell
	Outcomes []Outcome
	Note     string // an operator's act, to be written down
	Held     bool   // the program starts nothing: what is stored may be older than what people have said
}

// TellKind names what one conversation tells another.
type TellKind string

// From a thread to a desk.
const (
	TellPage    TellKind = "page"    // a human is wanted: page this coach
	TellClosed  TellKind = "closed"  // the page is over; Name has it, "" when nobody needs to
	TellWon     TellKind = "won"     // the thread is yours, with the brief
	TellLost    TellKind = "lost"    // your OK came late; Name has it
	TellRelay   TellKind = "relay"   // the person's words
	TellNudge   TellKind = "nudge"   // the person waits for an answer
	TellNew     TellKind = "new"     // new words of danger in the thread you hold
	TellSent    TellKind = "sent"    // your first word went out
	TellRefused TellKind = "refused" // your words were not sent: Reason
	TellNotice  TellKind = "notice"  // something the coach must know now: Reason
	TellLooking TellKind = "looking" // another coach is being asked while you stay
	TellOver    TellKind = "over"    // the handoff is released; the note is kept
	TellIdle    TellKind = "idle"    // both silent for long: still with this person?
	TellOffer   TellKind = "offer"   // what has become of a thread going from one named coach to another: Reason
	TellWanted  TellKind = "wanted"  // a coach, Name, asks for the thread you hold
	TellSeek    TellKind = "seek"    // from a desk: a coach, Name, asks for the one thread you hold
	TellTalk    TellKind = "talk"    // a signal: this person is one to talk to first
	TellSettled TellKind = "settled" // … and not any more: Reason
	TellDue     TellKind = "due"     // what is promised to the person you hold is due soon

	TellCompany TellKind = "company" // would you go along to Date, somebody does, it is off: Reason
	TellDate    TellKind = "date"    // the person you hold has a date, and the program keeps silent meanwhile

	TellTalkDate TellKind = "talkdate" // a talk with the person: Reason

	TellFollowed TellKind = "followed" // the person has answered how they are: Reason
	TellCare     TellKind = "care"     // to a supervisor: a coach who comes from a crisis needs something: Reason
	TellVoice    TellKind = "voice"    // to a supervisor: a phone may be in other hands
	TellVerify   TellKind = "verify"   // from the roster: ask this phone to prove itself
	TellPaused   TellKind = "paused"   // from an operator: the line is in rehearsal again
	TellShift    TellKind = "shift"    // from the rota: your time of work begins
	TellCover    TellKind = "cover"    // from the rota: would you take this time of work?
	TellCovered  TellKind = "covered"  // from the rota: it is yours, or somebody else's: Reason
	TellRota     TellKind = "rota"     // to a supervisor: something is the matter with the shifts: Reason
)

// From a desk to a thread.
const (
	TellClaim  TellKind = "claim"  // this coach takes it
	TellPass   TellKind = "pass"   // this coach cannot, or wants another while holding
	TellFailed TellKind = "failed" // the page did not reach the coach's phone
	TellSay    TellKind = "say"    // the coach's words for the person
	TellNote   TellKind = "note"   // a note for the thread, not for the person
	TellFalse  TellKind = "false"  // this coach calls it a false alarm
	TellDone   TellKind = "done"   // release, with Words as the note
	TellName   TellKind = "name"   // the holder wants To in their place
	TellWant   TellKind = "want"   // this coach asks for a thread that another has
	TellGive   TellKind = "give"   // the holder gives it to To, who has asked for it
	TellKeep   TellKind = "keep"   // the holder does not
	TellSwap   TellKind = "swap"   // this coach cannot do the follow-up
	TellSign   TellKind = "sign"   // from an operator: Name has read this handoff and signs it
	TellOwn    TellKind = "own"    // from an operator: these are the person's own coaches
	TellGoing  TellKind = "going"  // this coach goes along to Date, by Reason, or can't
	TellTrack  TellKind = "track"  // from a coach or an operator: where the person stands with treatment: Reason, from Start on
	TellDrill  TellKind = "drill"  // from an operator: page as in a crisis of this level, for nobody
	TellBook   TellKind = "book"   // this coach has set a talk with the person, By then
	TellTalked TellKind = "talked" // what this coach says of a talk: Reason
	TellTake   TellKind = "take"   // this coach wants to talk with a person on their list
	TellAgain  TellKind = "again"  // words for the person after the thread was let go: it is taken again

	TellBlock    TellKind = "block"    // from an operator: Name blocks this person
	TellUnblock  TellKind = "unblock"  // … and answers them again
	TellPreserve TellKind = "preserve" // from an operator: Name puts the thread under a legal hold
	TellLift     TellKind = "lift"     // … and lifts it
)

// Tell is what one conversation tells another. It travels as an effect and
// arrives as an event whose operation id is the effect id.
type Tell struct {
	Kind    TellKind   `json:"kind"`
	From    string     `json:"from"`          // the conversation that tells
	Hop     int        `json:"hop"`           // how many tells led here; the fifth is refused
	Handoff int        `json:"n"`             // the thread's handoff it is about
	Thread  string     `json:"thread"`        // the thread it is about
	Level   rule.Level `json:"lv,omitzero"`   //
	Lang    string     `json:"lang,omitzero"` // the person's language
	Coach   string     `json:"coach,omitzero"`
	To      string     `json:"to,omitzero"`   // id of the coach to whom a held thread would go
	Name    string     `json:"name,omitzero"` // first name: the coach who has it, or the person
	Words   string     `json:"words,omitzero"`
	Reason  string     `json:"why,omitzero"`
	NoCall  bool       `json:"nocall,omitzero"` // the phone must not be rung either
	Brief   *Brief     `json:"brief,omitzero"`
	Must    bool       `json:"must,omitzero"`  // a page: there is nobody else, whatever the coach has had tonight
	Since   int64      `json:"since,omitzero"` // a page: when what called for it came, unix milliseconds
	Start   int64      `json:"start,omitzero"` // a time of work, unix seconds
	End     int64      `json:"end,omitzero"`
	Count   int        `json:"count,omitzero"`
	Own     []string   `json:"own,omitzero"` // ids: the person's own coach, then the backup
	Date    *DateBrief `json:"date,omitzero"`
	By      int64      `json:"by,omitzero"` // what is promised is due by then

	Later Later `json:",embed"`
}

// Brief is what a coach reads after taking a thread.
type Brief struct {
	Name    string     `json:"name,omitzero"`
	Lang    string     `json:"lang"`
	Date    *DateBrief `json:"date,omitzero"` // of the next days
	Zone    string     `json:"zone,omitzero"`
	At      int64      `json:"at"`             // when the words were written, unix seconds
	Words   []string   `json:"words,omitzero"` // the last words, oldest first
	Told    []string   `json:"told,omitzero"`  // lines already named to the person
	Shared  bool       `json:"shared,omitzero"`
	NotThem bool       `json:"notthem,omitzero"` // somebody else may be writing
	Silent  bool       `json:"silent,omitzero"`  // asked for by no words of theirs
	NoText  bool       `json:"notext,omitzero"`  // opted out: cannot be texted
	Mood    int        `json:"mood,omitzero"`    // of this hour, 1 rough to 5 good, when low
	Urge    int        `json:"urge,omitzero"`    // of this hour, 0 to 10, when high
	Left    bool       `json:"left,omitzero"`    // opted out in distress
	Wrote   bool       `json:"wrote,omitzero"`   // and wrote again after it
	Lent    bool       `json:"lent,omitzero"`    // the phone is not the person's own
	Blocked bool       `json:"blocked,omitzero"` // by a supervisor
	Others  []string   `json:"others,omitzero"`  // first names of the other coaches who were asked
	Track   string     `json:"track,omitzero"`   // where they stand with treatment

	Later Later `json:",embed"`
}

// Role of a text: what it is for, which decides whether it may be sent now.
type Role string

// The roles of texts to a person.
const (
	RoleFirst   Role = "first"   // the first text of a handoff
	RoleLifeNow Role = "lifenow" // overdose and medical words in a held thread
	RoleStatus  Role = "status"  // how the search for a coach goes
	RoleJoins   Role = "joins"   // a coach has the thread
	RoleRelay   Role = "relay"   // a coach's words
	RoleRelease Role = "release" // the coach is done
	RoleLegal   Role = "legal"   // opt-out and help confirmations
	RoleReply   Role = "reply"   // an answer to what the person just wrote
	RoleShut    Role = "shut"    // the line is not open to this phone
	RoleRoutine Role = "routine" // what the program starts by itself
	RoleAsked   Role = "asked"   // what the person asked for at an hour: "court at nine"
)

// Effect is one thing to do: exactly one of its parts is set.
type Effect struct {
	// A text: {"role":"first","to":"+1617…","from":"+1855…","id":"suicide","body":"…"}
	Role   Role         `json:"role,omitzero"` // "" for texts to a coach
	To     phone.Number `json:"to,omitzero"`
	From   phone.Number `json:"from,omitzero"`
	ID     string       `json:"id,omitzero"` // the text's id, "" for words a human typed
	Body   string       `json:"body,omitzero"`
	Anyone bool         `json:"any,omitzero"`   // leaves in rehearsal too: an answer in a handoff that is open
	Until  int64        `json:"until,omitzero"` // not sent after this, unix seconds; 0 = whenever
	Since  int64        `json:"since,omitzero"` // a page: when what called for it came, unix milliseconds

	// Or a tell: {"conv":"d-dana","tell":{"kind":"page",…}}
	Conv string `json:"conv,omitzero"`
	Tell *Tell  `json:"tell,omitzero"`

	Verify string    `json:"verify,omitzero"` // or: this coach has proved their phone
	Away   string    `json:"away,omitzero"`   // or: this coach is off the pages, for they need help themself
	Back   string    `json:"back,omitzero"`   // or: this coach is back
	Person *Heard    `json:"person,omitzero"` // or: a coach's words about themself, heard like anybody's
	Mark   *Mark     `json:"mark,omitzero"`   // or: what a coach has done on the roster by text
	Paged  *PageNote `json:"paged,omitzero"`  // or: this coach was just paged

	Later Later `json:",embed"`
}

// PageNote is that a coach was paged, and when.
type PageNote struct {
	Coach string `json:"coach"`
	At    int64  `json:"at"`

	Later Later `json:",embed"`
}
