// Package emulator stands in for Twilio: the messages API over real HTTP, signed
// webhooks and delivery reports, and phones to text from. It serves the demo,
// tests and benches. It shares no code with the client and the webhooks it talks
// to, so that it can prove them wrong.
package emulator

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/warmline/warmline/internal/phone"
)

// Clock tells the time messages are dated with.
type Clock interface{ Now() time.Time }

// Config says which account is played and how.
type Config struct {
	AccountSID     string         // user name of the API
	AuthToken      string         // its password, and the key of signatures
	Clock          Clock          // required
	Webhook        string         // where texts to our numbers go, with #rc=…&rp=… as at Twilio; empty: nowhere
	Fallback       string         // asked when Webhook fails, with ErrorCode and ErrorUrl; empty: nobody
	Numbers        []phone.Number // what may send; empty: any number. The first sends for a messaging service
	KeywordReplies bool           // STOP, START and HELP are handled here, as on ordinary numbers
	AdvancedOptOut bool           // the webhook then says so in OptOutType
	Delay          time.Duration  // real time before each delivery report; 0: at once
	Mishap         Chance         // asked for each send to a phone without a mode of its own; nil: None
	Dial           Dialer         // connects to webhooks, each time anew; nil: to the address in their URL
	ListLag        time.Duration  // by Clock: how long after its creation a message stands in lists
	Discard        bool           // a pure sink: texts are taken, none is kept, delivered or reported
}

// Chance says how a send goes wrong, by where it goes and its words.
type Chance func(to phone.Number, body string) Mode

// Dialer connects to a webhook in the way of net.Dialer. A refused connection is
// an error of net.Dialer's own, or Twilio's rules of trying again do not know it.
type Dialer func(ctx context.Context, network, address string) (net.Conn, error)

// Emulator plays one Twilio account. Safe for concurrent use.
type Emulator struct {
	cfg    Config
	http   *http.Client
	ctx    context.Context // ends with Close
	cancel context.CancelFunc

	mu       sync.Mutex
	tokens   []string   // the first signs
	all      []*Message // in order of creation
	bySID    map[string]*Message
	byTo     map[phone.Number][]*Message
	blocked  map[pair]bool
	faults   map[phone.Number]Mode // "" holds for every phone
	lists    Mode                  // how lists fail
	lag      time.Duration         // of lists
	wordless bool                  // no words of texts to us are shown
	subs     map[chan Message]bool
	busy     int           // deliveries under way
	changed  chan struct{} // closed and replaced when anything changes
}

// pair is one of our numbers and somebody's phone.
type pair struct{ ours, phone phone.Number }

// New starts an empty account. Close it to end deliveries under way.
func New(cfg Config) *Emulator {
	ctx, cancel := context.WithCancel(context.Background())
	return &Emulator{
		cfg:     cfg,
		tokens:  []string{cfg.AuthToken},
		http:    webhookClient(cfg.Dial),
		ctx:     ctx,
		cancel:  cancel,
		bySID:   map[string]*Message{},
		byTo:    map[phone.Number][]*Message{},
		blocked: map[pair]bool{},
		faults:  map[phone.Number]Mode{},
		lag:     cfg.ListLag,
		subs:    map[chan Message]bool{},
		changed: make(chan struct{}),
	}
}

// Close ends deliveries under way and waits for them.
func (e *Emulator) Close() {
	e.cancel()
	_ = e.Idle(context.Background())
	e.http.CloseIdleConnections()
}

// background runs a delivery that Idle and Close wait for.
func (e *Emulator) background(work func()) {
	e.mu.Lock()
	e.busy++
	e.mu.Unlock()
	go func() {
		defer e.change(func() { e.busy-- })
		work()
	}()
}

// change makes a change and wakes whoever waits for one.
func (e *Emulator) change(do func()) {
	e.mu.Lock()
	defer e.mu.Unlock()
	do()
	close(e.changed)
	e.changed = make(chan struct{})
}

// until waits until ready holds. ready is called with e.mu held.
func (e *Emulator) until(ctx context.Context, ready func() bool) error {
	for {
		e.mu.Lock()
		ok, changed := ready(), e.changed
		e.mu.Unlock()
		if ok {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Idle waits until no delivery is under way.
func (e *Emulator) Idle(ctx context.Context) error {
	return e.until(ctx, func() bool { return e.busy == 0 })
}

// newID makes an id as Twilio writes them: two letters and 32 hex digits.
func newID(kind string) string {
	var b [16]byte
	rand.Read(b[:])
	return kind + hex.EncodeToString(b[:])
}
