// Package webhook is where Twilio's requests come in: texts heard and delivery
// reports. It lets in only what Twilio signed, turns Twilio's parameters into our
// words and answers from what became of them. It knows nothing of conversations.
package webhook

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"
	"time"

	"github.com/gorilla/mux"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
)

// Line is what takes in what Twilio tells. Both may come twice.
type Line interface {
	// Hear returns no error once the text is safe with us, or humans know of it; a
	// reply is then said in the answer to Twilio. Twilio is told of an error and
	// turns to the fallback; nothing was acknowledged then.
	Hear(ctx context.Context, h bot.Heard) (reply string, err error)
	// Reported takes in how far an effect has come; effect is the id we gave with
	// the text, code the carrier's, 0 when there is none.
	Reported(ctx context.Context, effect string, status bot.Status, code int, sid string) error
}

// Verifier tells whether a request with the posted form comes from Twilio.
type Verifier interface {
	Verify(r *http.Request, form url.Values) bool
}

// Rank puts the carrier's word for a message's status in ours; one that is new to
// it tells nothing.
type Rank func(said string) (status bot.Status, known bool)

// Config says who is let in and how long the line may take.
type Config struct {
	Verifier Verifier       // required
	Rank     Rank           // required
	Own      []phone.Number // our numbers: what they send is ignored, or two programs would talk for ever
	Timeout  time.Duration  // for the line to take in one request; 2.5 s when zero
	State    State          // when set, GET /healthz and GET /readyz are served
	Calendar http.Handler   // when set, GET /calendar/{link} is served: calendars of coaches
	Sick     func()         // a request made us panic; nil for nobody to tell
	Log      *slog.Logger   // slog.Default() when nil

	// Served is told of each request of Twilio's when it is answered, by the route's
	// template; nil for nobody.
	Served func(route string, status int, took time.Duration)
}

const (
	defaultTimeout = 2500 * time.Millisecond // well inside the 4 s we ask Twilio to wait
	maxForm        = 64 << 10                // bytes; Twilio's own forms are under 8 KB
	maxURI         = 2 << 10                 // bytes; ours are under 100
)

type server struct {
	Config
	line Line
}

// New serves POST /twilio/sms and POST /twilio/status?e=<effect id>. It panics
// without a Verifier, for open doors are never what was meant, and without a Rank.
func New(cfg Config, line Line) http.Handler {
	if cfg.Verifier == nil || cfg.Rank == nil {
		panic("webhook: no Verifier or no Rank")
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = defaultTimeout
	}
	if cfg.Sick == nil {
		cfg.Sick = func() {}
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Served == nil {
		cfg.Served = func(string, int, time.Duration) {}
	}
	s := &server{Config: cfg, line: line}
	// A redirect to a cleaned path would make Twilio ask again by GET, without the text.
	r := mux.NewRouter().SkipClean(true)
	for route, take := range map[string]taker{"/twilio/sms": s.sms, "/twilio/status": s.report} {
		r.HandleFunc(route, s.served(route, take)).Methods(http.MethodPost)
	}
	if cfg.State != nil {
		r.HandleFunc("/healthz", cfg.State.Healthz).Methods(http.MethodGet, http.MethodHead)
		r.HandleFunc("/readyz", cfg.State.Readyz).Methods(http.MethodGet, http.MethodHead)
	}
	if cfg.Calendar != nil {
		r.Handle("/calendar/{link}", cfg.Calendar).Methods(http.MethodGet, http.MethodHead)
	}
	return s.recovered(r)
}

// taken is what a request came to: an HTTP status and, with 200, what to say to
// whoever wrote.
type taken struct {
	status int
	reply  string
}

// taker takes in what a signed form says.
type taker func(ctx context.Context, r *http.Request, form url.Values) taken

// served answers a request with what it came to, and tells how long that took.
// Status 200 is answered with a document, every other status with nothing.
func (s *server) served(route string, take taker) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		begun, end := time.Now(), taken{status: http.StatusInternalServerError} // unless it comes back, it has panicked
		defer func() { s.Served(route, end.status, time.Since(begun)) }()
		end = s.signed(w, r, take)
		answer(w, end)
	}
}

// signed lets a form through that Twilio signed.
func (s *server) signed(w http.ResponseWriter, r *http.Request, take taker) taken {
	form, status := readForm(w, r)
	switch {
	case status != 0:
		return taken{status: status}
	case !s.Verifier.Verify(r, form):
		s.Log.Warn("webhook refused: not signed by Twilio")
		return taken{status: http.StatusForbidden}
	}
	// Twilio hanging up must not undo a commit under way: it may not ask again.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), s.Timeout)
	defer cancel()
	return take(ctx, r, form)
}

// recovered turns a panic into a 500 and says that something is sick. Neither the
// panic's value nor the request is logged: both may hold somebody's words.
func (s *server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if p := recover(); p == http.ErrAbortHandler {
				panic(p)
			} else if p != nil {
				s.Log.Error("webhook panicked", "stack", string(debug.Stack()))
				s.Sick()
				w.WriteHeader(http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
