// Package webhook is where Twilio's requests come in: texts heard and delivery
// reports. It lets in only what Twilio signed, turns Twilio's parameters into our
// words and answers from what became of them. It knows nothing of conversations.
package webhook

import (
	"context"
	"io"
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
	// Hear returns nil once the text is safe with us. Twilio is told of an error
	// and turns to the fallback; nothing was acknowledged then.
	Hear(ctx context.Context, h bot.Heard) error
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
	Verifier Verifier                    // required
	Rank     Rank                        // required
	Own      []phone.Number              // our numbers: what they send is ignored, or two programs would talk for ever
	Timeout  time.Duration               // for the line to take in one request; 2.5 s when zero
	Ready    func(context.Context) error // when set, GET /healthz and GET /readyz are served
	Log      *slog.Logger                // slog.Default() when nil

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
		r.HandleFunc(route, s.served(route, s.signed(take))).Methods(http.MethodPost)
	}
	if cfg.Ready != nil {
		r.HandleFunc("/healthz", s.healthz).Methods(http.MethodGet, http.MethodHead)
		r.HandleFunc("/readyz", s.readyz).Methods(http.MethodGet, http.MethodHead)
	}
	return s.recovered(r)
}

// taker takes in what a signed form says and gives the status to answer.
type taker func(ctx context.Context, r *http.Request, form url.Values) int

// served tells how long a request took and how it was answered.
func (s *server) served(route string, next func(http.ResponseWriter, *http.Request) int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		begun, status := time.Now(), http.StatusInternalServerError // unless it comes back, it has panicked
		defer func() { s.Served(route, status, time.Since(begun)) }()
		status = next(w, r)
	}
}

// signed lets a form through that Twilio signed. Status 200 is answered with an
// empty document, every other status with nothing.
func (s *server) signed(next taker) func(http.ResponseWriter, *http.Request) int {
	return func(w http.ResponseWriter, r *http.Request) int {
		form, status := readForm(w, r)
		if status == 0 && !s.Verifier.Verify(r, form) {
			s.Log.Warn("webhook refused: not signed by Twilio")
			status = http.StatusForbidden
		}
		if status == 0 {
			// Twilio hanging up must not undo a commit under way: it may not ask again.
			ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), s.Timeout)
			defer cancel()
			status = next(ctx, r, form)
		}
		answer(w, status)
		return status
	}
}

func answer(w http.ResponseWriter, status int) {
	if status != http.StatusOK {
		w.WriteHeader(status)
		return
	}
	// The type keeps Twilio from logging a warning, the document from texting one.
	w.Header().Set("Content-Type", "text/xml; charset=utf-8")
	io.WriteString(w, "<Response/>")
}

// recovered turns a panic into a 500. Neither the panic's value nor the request
// is logged: both may hold somebody's words.
func (s *server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if p := recover(); p == http.ErrAbortHandler {
				panic(p)
			} else if p != nil {
				s.Log.Error("webhook panicked", "stack", string(debug.Stack()))
				w.WriteHeader(http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
