// Package stage puts a whole line on a stage of its own: the emulator in Twilio's
// place, phones that people and coaches write from, a roster and a clock to move.
// Stories, the demo and the terminal chat play on it; every text takes the real
// path over HTTP.
package stage

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
	"github.com/warmline/warmline/internal/sender"
	"github.com/warmline/warmline/internal/sweep"
	"github.com/warmline/warmline/internal/twilio"
)

// The stage's account and numbers: of the range kept for films and tests.
const (
	accountSID = "AC00000000000000000000000000000001"
	authToken  = "stagetoken"

	LineNumber phone.Number = "+16175550100"
	Recoveree  phone.Number = "+16175550142"
)

// CoachNumbers are the numbers coaches are paged from and write to.
var CoachNumbers = []phone.Number{"+16175550110", "+16175550111", "+16175550112"}

// Roster is who answers pages on the stage.
func Roster() handoff.Roster {
	return handoff.Roster{Coaches: []handoff.Coach{
		{ID: "dana", Name: "Dana", Phone: "+16175550121", Langs: []string{"en"}, Verified: true},
		{ID: "luis", Name: "Luis", Phone: "+16175550122", Langs: []string{"es", "en"}, Verified: true},
		{ID: "ana", Name: "Ana", Phone: "+16175550123", Langs: []string{"en", "es"}, Verified: true},
		{ID: "ruth", Name: "Ruth", Phone: "+16175550124", Langs: []string{"en"}, Roles: []handoff.Role{handoff.Supervisor}, Verified: true},
		{ID: "omar", Name: "Omar", Phone: "+16175550125", Langs: []string{"en"}, Roles: []handoff.Role{handoff.Lead}, Verified: true},
	}}
}

// few tags: a stage has few conversations, and every look at what is due asks all tags.
const few = 4

// Clock is a clock that can be moved on.
type Clock interface {
	clock.Clock
	Advance(d time.Duration)
}

// Config of a stage.
type Config struct {
	Redis   redis.UniversalClient
	Keyset  []byte // what is stored is sealed with it; nil for a new one
	Tags    int    // the conversations are spread over so many; 0: few
	Clock   Clock
	Program *program.Folder
	Roster  handoff.Roster
	Chance  func() uint64   // gives each event its random number; nil for true chance
	Numbers []phone.Number  // coach numbers; nil for the stage's three, empty for one number for all
	Closed  bool            // the line is in rehearsal; it is open otherwise
	Twice   bool            // every text is handed to the webhook twice, and is found in Twilio's list
	Delay   time.Duration   // before each delivery report
	Mishap  emulator.Chance // how sends go wrong; nil: they do not
	Watch   func(id string, lines []bot.Line)
	Tap     func(http.Handler) http.Handler // around both servers, the line's and Twilio's; nil for none
}

// Stage is a line with the emulator around it.
type Stage struct {
	*line.Line
	Emulator *emulator.Emulator
	Clock    Clock
	Numbers  bot.Numbers
	Box      *seal.Box // what is stored is sealed with

	servers []*http.Server
	serving sync.WaitGroup
}

// New builds a stage. Close it when the play is over.
func New(ctx context.Context, cfg Config) (*Stage, error) {
	s := &Stage{Clock: cfg.Clock, Numbers: bot.Numbers{Line: LineNumber, Coaches: CoachNumbers}}
	if cfg.Numbers != nil {
		s.Numbers.Coaches = cfg.Numbers
	}
	store, box, err := newStore(ctx, cfg.Redis, cfg.Keyset, cmp.Or(cfg.Tags, few))
	if err != nil {
		return nil, err
	}
	s.Box = box
	hook, hookURL, err := listen()
	if err != nil {
		return nil, err
	}
	api, apiURL, err := listen()
	if err != nil {
		return nil, err
	}
	s.Emulator = emulator.New(emulator.Config{
		AccountSID: accountSID, AuthToken: authToken, Clock: cfg.Clock, Webhook: hookURL + "/twilio/sms",
		KeywordReplies: cfg.Program.Program.Carrier.Stop, Delay: cfg.Delay, Mishap: cfg.Mishap,
	})
	s.Line, err = line.New(ctx, line.Config{
		Numbers: s.Numbers, PublicURL: hookURL, Timeout: patience, Clock: cfg.Clock, Chance: cfg.Chance, Watch: cfg.Watch,
		Sender: sender.Config{Chance: func() float64 { return 0.5 }}, // pauses of the length they are written with
		Sweep:  sweep.Config{Back: time.Hour},
		Pauses: func(time.Duration) <-chan time.Time { return nil }, // in a story what is tried in vain is not tried again behind its clock
		Twilio: twilio.Config{AccountSID: accountSID, AuthToken: authToken, BaseURL: apiURL, PublicURL: hookURL},
	}, store, cfg.Program)
	if err != nil {
		return nil, err
	}
	err = s.Keeper.Change(ctx, func(handoff.Roster) (handoff.Roster, error) { return cfg.Roster, nil })
	if err != nil {
		return nil, err
	}
	if !cfg.Closed {
		if err := s.Keeper.Stand(ctx, cfg.Clock.Now(), "the stage", true); err != nil {
			return nil, err
		}
	}
	if err := s.Feeds.Look(ctx, true); err != nil {
		return nil, err
	}
	tap := cfg.Tap
	if tap == nil {
		tap = func(h http.Handler) http.Handler { return h }
	}
	s.serve(hook, tap(s.Handler))
	s.serve(api, tap(s.Emulator.Handler()))
	return s, nil
}

// patience is how long one text may take here: what a story tells does not depend on
// how busy the machine is.
const patience = 10 * time.Second

func newStore(ctx context.Context, client redis.UniversalClient, keyset []byte, tags int) (*redisstore.Store, *seal.Box, error) {
	if keyset == nil {
		var err error
		if keyset, err = seal.NewKeyset(); err != nil {
			return nil, nil, err
		}
	}
	box, err := seal.Parse(keyset)
	if err != nil {
		return nil, nil, err
	}
	store, err := redisstore.New(ctx, client, box, redisstore.Config{Tags: tags})
	return store, box, err
}

func listen() (net.Listener, string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, "", fmt.Errorf("stage: %w", err)
	}
	return l, "http://" + l.Addr().String(), nil
}

func (s *Stage) serve(l net.Listener, h http.Handler) {
	server := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second}
	s.servers = append(s.servers, server)
	s.serving.Go(func() {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			panic(err) // a listener of our own cannot fail otherwise
		}
	})
}

// Seeded gives the same random numbers for the same seed; 0 is true chance.
func Seeded(seed uint64) func() uint64 {
	if seed == 0 {
		return nil
	}
	var mu sync.Mutex
	r := rand.New(rand.NewPCG(seed, seed))
	return func() uint64 {
		mu.Lock()
		defer mu.Unlock()
		return r.Uint64()
	}
}

// Close ends the play.
func (s *Stage) Close() {
	s.Emulator.Close()
	for _, server := range s.servers {
		_ = server.Close()
	}
	s.serving.Wait()
}

// Settle does everything that is due now and waits for every delivery report.
func (s *Stage) Settle(ctx context.Context) error {
	for {
		if err := s.Sender.Drain(ctx); err != nil {
			return err
		}
		s.Courier.Tried()
		if err := s.Emulator.Idle(ctx); err != nil {
			return err
		}
		next, err := s.Store.Next(ctx)
		if err != nil {
			return err
		}
		if next.IsZero() || next.After(s.Clock.Now()) {
			return nil
		}
	}
}
