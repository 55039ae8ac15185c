package bot

import (
	"context"
	"errors"
	"time"

	"github.com/warmline/warmline/internal/phone"
)

// Lane says how long a look at a conversation may wait. Each lane has its own
// schedule, so a ladder step never queues behind a thousand check-ins.
type Lane uint8

// The lanes, most urgent first.
const (
	LaneCrisis  Lane = iota // pages, and every word of a thread with a crisis or urgent handoff
	LaneReply               // an answer to what somebody just wrote
	LaneRoutine             // what the program starts by itself; looks only: once decided, a routine text is looked for with the replies
)

// Lanes is the number of lanes.
const Lanes = 3

// Status is how far an effect has come. The order is the rank: a later report
// never moves an effect back.
type Status uint8

// The statuses of an effect.
const (
	StatusPending     Status = iota // waits for its turn
	StatusInFlight                  // handed to a sender whose lease runs
	StatusSent                      // carried out: Twilio took it, or the other conversation committed it
	StatusDropped                   // fate unknown and not worth a repeat, or cancelled
	StatusFailed                    // refused for good
	StatusUndelivered               // the carrier gave up
	StatusDelivered                 // the phone has it
)

// String names a status as a supervisor reads it.
func (s Status) String() string {
	names := [...]string{"waits", "in flight", "sent", "dropped", "failed", "undelivered", "delivered"}
	if int(s) < len(names) {
		return names[s]
	}
	return "?"
}

// ErrConflict means another commit came first: load and decide again.
var ErrConflict = errors.New("the conversation changed meanwhile")

// ErrSick means a conversation cannot be read or decided, and trying again will
// not mend it: humans must know, and nothing may go round in circles.
var ErrSick = errors.New("sick conversation")

// Snapshot is one conversation as stored. Version 0 means it is new and State is nil.
type Snapshot struct {
	ID      string
	Version int64
	State   []byte // JSON, opened
}

// Pending is one effect waiting in a conversation's outbox. Conversation id and
// Seq together are the effect id.
type Pending struct {
	Seq    int64     // position in the conversation, from 1, never reused
	Lane   Lane      //
	Stream string    // where it goes: effects of one stream leave in order, one at a time ("p" the phone, else a conversation id)
	Due    time.Time // not before; zero = at once
	Repeat bool      // sent again at once when its fate is unknown (a crisis page): twice does no harm
	Report bool      // a failure comes back to the conversation as an Outcome
	Body   []byte    // JSON of the Effect, sealed at rest
}

// Commit is everything that follows from one event: it is stored whole or not at all.
type Commit struct {
	ID      string
	Op      string           // operation id, remembered 72 h; "" when the version alone guards (a time that came due)
	Answer  []byte           // kept with Op and given back when the same operation comes again
	Version int64            // the version that was decided on
	State   []byte           // JSON
	Next    [Lanes]time.Time // when to look next for a planned time, per lane; zero = never
	Whole   bool             // nothing of the transcript or the ledger is dropped: somebody has yet to read it
	Lines   [][]byte         // transcript entries, JSON, sealed at rest
	Add     []Pending        // effects, in order
	Cancel  []int64          // effects to take back if they are not in flight yet
	Heard   []int64          // outcomes that this commit has taken in
}

// Receipt tells what a commit came to.
type Receipt struct {
	Again  bool   // the operation was committed before; nothing changed now
	Answer []byte // the answer kept with the operation
}

// Store keeps conversations. Safe for concurrent use.
type Store interface {
	// Load reads a conversation by id.
	Load(ctx context.Context, id string) (Snapshot, error)
	// Find reads the thread of a phone. An unknown phone is given an id, the
	// same one for every caller, before anything is committed under it.
	Find(ctx context.Context, number phone.Number) (Snapshot, error)
	// Commit stores all of c or nothing. ErrConflict when c.Version is stale.
	Commit(ctx context.Context, now time.Time, c Commit) (Receipt, error)
}

// Leased is an effect handed to a sender until its lease runs out.
type Leased struct {
	Pending
	Attempt int       // 1 the first time; finding out the fate of a try is no new one
	Again   bool      // the fate of the last try is unknown
	Placed  bool      // it has its place among the texts of its number, and has waited for it
	Since   time.Time // when this try began, or the one of unknown fate: it cannot have left before
	Lease   time.Time // until when it is in this sender's hand; Settled names the hand by it
}

// Outcome is a failure reported back to the conversation that asked for it.
type Outcome struct {
	Seq    int64
	Status Status
	Code   int   // the carrier's error code, 0 when there is none; stored and shown, never decided on
	Fault  Fault // what the code comes to; not stored
}

// Claimed is what one look at a conversation found to do.
type Claimed struct {
	ID       string
	Due      bool      // a planned time has come: decide
	Since    time.Time // when the first of what is to be decided came up; zero when nothing is
	Lane     Lane      // the most urgent of what is to be decided
	Effects  []Leased
	Outcomes []Outcome
}

// Settled is what became of a leased effect. StatusPending means: it certainly did
// not leave, try again at Retry; with Placed it was not tried and has its place then.
// StatusInFlight means: its fate is unknown; it stays in flight, in nobody's hand,
// until Retry, and is then claimed with Again.
//
// A sender whose lease ran out may be late: when another has the effect by then,
// only the news that it has left counts.
type Settled struct {
	ID     string
	Seq    int64
	Lease  time.Time // of the hand that settles, as it was claimed
	Status Status
	SID    string // the carrier's message id, "" when there is none
	Code   int
	Retry  time.Time // zero: at once; StatusInFlight needs one
	Placed bool      // it goes back to wait for its place at the pace of its number
	Dead   bool      // failed, and kept for a human to look at: `warmline outbox`
}

// Queue hands out work that is due. Safe for concurrent use by any number of processes.
type Queue interface {
	// Due lists conversations to look at by lane, each once and where it is most
	// urgent, about those first that have waited longest, and at most limit of each lane.
	Due(ctx context.Context, now time.Time, limit [Lanes]int) ([Lanes][]string, error)
	// Claim looks at conversations: it leases the effects whose turn it is until
	// now+lease and says what else is due. A conversation with nothing to do is left out.
	Claim(ctx context.Context, now time.Time, lease time.Duration, ids ...string) ([]Claimed, error)
	// Settle writes what became of leased effects and when to look next. It names
	// the conversations in which the next effect may go now.
	Settle(ctx context.Context, now time.Time, done ...Settled) (again []string, err error)
	// Aside puts what a claim found to decide away until later: it cannot be decided now.
	Aside(ctx context.Context, now, until time.Time, id string) error
	// Next is when the earliest look is due, zero when nothing is planned.
	Next(ctx context.Context) (time.Time, error)
}

// Ledger takes in what the carrier reports later. Reports may come twice, late,
// out of order or before Settle; the status only ever rises.
type Ledger interface {
	Report(ctx context.Context, now time.Time, id string, o Outcome, sid string) error
}

// Pace shares out what our numbers may send over all processes, so that no text
// waits at the carrier behind others, where nothing overtakes.
type Pace interface {
	// Take counts what has left for one number and gives each text that wants to
	// leave its place: how long it waits. Crisis never waits, replies wait for what
	// crisis and replies have sent too fast, routine for all.
	Take(ctx context.Context, now time.Time, t Taking) (Taken, error)
}

// Taking is what a process says to the pace of one number of ours.
type Taking struct {
	Number phone.Number
	Each   time.Duration // what one segment takes
	Ahead  time.Duration // how far ahead of the pace replies may be
	Left   [Lanes]int    // segments that have left and were not counted yet
	Want   []Want
}

// Want is a text that wants to leave.
type Want struct {
	Lane     Lane
	Segments int
}

// Taken is the pace's answer.
type Taken struct {
	Debt [Lanes]time.Duration // how far ahead of the pace the number is, as each lane sees it, with all that was taken now
	Wait []time.Duration      // of each text in Want
}

// WorldStore keeps the one shared World, changed by compare-and-set.
type WorldStore interface {
	// World reads it; version 0 and nil when nothing was stored yet.
	World(ctx context.Context) (version int64, data []byte, err error)
	// SetWorld replaces version was, giving was+1. ErrConflict when it changed meanwhile.
	SetWorld(ctx context.Context, was int64, data []byte) error
	PageLog
}

// FeedStore keeps what was read of the feeds of meetings. It stands apart from the World,
// which is read every other second and would be a hundred times as large.
type FeedStore interface {
	// Feeds reads how the feeds stand; version 0 and nil when nothing was stored yet.
	Feeds(ctx context.Context) (version int64, data []byte, err error)
	// Feed reads what one of them holds, nil for nothing.
	Feed(ctx context.Context, name string) ([]byte, error)
	// SetFeeds replaces version was of how they stand, giving was+1, and of those named
	// what they hold. ErrConflict when it changed meanwhile.
	SetFeeds(ctx context.Context, was int64, data []byte, holds map[string][]byte) error
}

// PageLog keeps when each coach was last paged. It stands apart from the World, which
// every page would otherwise change.
type PageLog interface {
	// Paged lists it by desk, in unix seconds.
	Paged(ctx context.Context) (map[string]int64, error)
	// SetPaged says that a desk has just paged its coach.
	SetPaged(ctx context.Context, desk string, at int64) error
}

// Text is one text message as it leaves.
type Text struct {
	From, To phone.Number
	Body     string
	Life     time.Duration // how long the carrier may go on trying; 0 = as long as it does
	Report   string        // path and query for delivery reports, under the public URL
}

// Texter hands texts to the carrier.
type Texter interface {
	// SendText returns the carrier's message id. Errors are *SendError.
	SendText(ctx context.Context, t Text) (sid string, err error)
}

// Record is the carrier's own account of what was heard and sent: the second
// witness, for what no webhook brought and for texts of unknown fate. It lags
// behind by some seconds.
type Record interface {
	// Inbound hands over the texts that phones have sent to our numbers since a
	// moment, oldest first. It ends at the first error of each and returns it.
	Inbound(ctx context.Context, since time.Time, each func(Heard) error) error
	// Outbound lists the texts with these words that have left for this phone
	// since a moment.
	Outbound(ctx context.Context, t Text, since time.Time) ([]Found, error)
}

// Turn names work that one process at a time does for all.
type Turn string

// The turns.
const (
	TurnSweep Turn = "sweep" // through the carrier's record
	TurnRota  Turn = "rota"  // over the shifts ahead
	TurnFeeds Turn = "feeds" // of meetings
)

// Turns lets processes take turns, and keeps what the last one left for the next.
// Safe for concurrent use by any number of processes.
type Turns interface {
	// TakeTurn gives a turn to holder until a moment and says what the last one
	// left, nil when there was none; taken is false while another has it. Its holder
	// may take it again, to have it longer.
	TakeTurn(ctx context.Context, turn Turn, now, until time.Time, holder string) (left []byte, taken bool, err error)
	// EndTurn leaves word for the next and gives the turn back. ErrConflict when
	// holder does not have it any more: nothing is left then.
	EndTurn(ctx context.Context, turn Turn, holder string, leave []byte) error
}

// SweepStore is what a sweep of the carrier's record needs of the store. Safe for
// concurrent use by any number of processes.
type SweepStore interface {
	Turns
	// Hold says whether routine work waits for a sweep; nil when it does not.
	Hold(ctx context.Context) (*Hold, error)
	// Swept says that all that phones sent from one moment to another was heard.
	Swept(ctx context.Context, from, to time.Time) error
}

// Found is a text of ours in the carrier's record.
type Found struct {
	SID    string
	Status Status
	Code   int
}

// Alarm tells the lead by text that the line itself is sick. It holds no number
// and no words of anybody; the same sickness is told once in ten minutes. It never blocks.
type Alarm interface {
	Raise(s Sickness)
}

// Sickness is what a lead must know about the line; it names the text that says so.
type Sickness string

// The sicknesses.
const (
	SickStore   Sickness = "l-store"      // Redis is out of reach: the line is degraded
	SickThread  Sickness = "l-thread"     // a conversation cannot be read or decided
	SickRules   Sickness = "l-rules"      // the rules failed on a text
	SickPage    Sickness = "l-page"       // a page fails again and again; it is tried again
	SickEffect  Sickness = "l-effect"     // an effect is dead: `warmline outbox list`
	SickSweep   Sickness = "l-sweep"      // the carrier's list cannot be read
	SickStopped Sickness = "l-coach-stop" // a coach has said STOP, or their number is somebody else's: no page reaches them
	SickRota    Sickness = "l-rota"       // shifts want somebody, and no supervisor can be told
	SickCoach   Sickness = "l-coach"      // a coach's phone takes no pages; they go on to the next
	SickNobody  Sickness = "l-nobody"     // a human is wanted and nobody can be paged
	SickFeed    Sickness = "l-feed"       // a list of meetings has not been readable for days
	SickRestore Sickness = "l-restore"    // off for long, or on old data: `warmline resume`
)

// AllClear is the text that says a sickness is over, "" when there is none to say.
func (s Sickness) AllClear() Sickness {
	if s == SickStore || s == SickFeed {
		return s + "-ok"
	}
	return ""
}

// Fault sorts what can go wrong with a text. The carrier's codes are put into these
// words where they come in.
type Fault uint8

// The faults, by what to do about them.
const (
	FaultRetry    Fault = iota // not taken, or not now; safe to try again later
	FaultUnknown               // it may or may not have been taken
	FaultOptedOut              // the phone said STOP to this number; never again
	FaultDead                  // the number cannot get texts
	FaultRefused               // our mistake or our account's: an operator must act
)

// SendError says why a text was not taken. It holds no number and no words.
type SendError struct {
	Fault Fault
	Code  int // the carrier's code, or the HTTP status when there is none
	Err   error
}

func (e *SendError) Error() string { return "send text: " + e.Err.Error() }
func (e *SendError) Unwrap() error { return e.Err }

// Beat is a sign of life of one process that runs the line.
type Beat struct {
	Node   string    // the process, by a name of its own
	Schema int       // the latest layout of the data that it knows
	Keys   []string  // the keys it can open with
	Last   time.Time // its own beat before this one; zero at the first
}

// Pulse is how the line stands, as a beat finds it.
type Pulse struct {
	Schema int        // the layout that is written: one that every living process knows
	Hold   *Hold      // why routine work waits; nil when it does not
	Living [][]string // the keys of each living process, the asking one's too
}

// Hold is why the program starts nothing by itself: what is stored may be older
// than what people were told and have said. Pages and answers go on.
type Hold struct {
	Why   HoldReason
	From  time.Time // from then on nothing is certain
	Since time.Time // when it was noticed
	Swept bool      // what phones have sent since From has been heard
}

// HoldReason is how it came to a hold.
type HoldReason string

// The reasons of a hold.
const (
	HoldSilent  HoldReason = "silent"  // the line did not run for long
	HoldOlder   HoldReason = "older"   // what is stored is older than what a running process has seen
	HoldRestore HoldReason = "restore" // a backup was restored
)
