package calendar

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// folder and ending stand around the secret in a link.
const (
	folder = "/calendar/"
	ending = ".ics"
)

// NewLink makes a secret link under the address of the line, and what it comes to: only
// that is kept.
func NewLink(public string) (link, comesTo string) {
	secret := rand.Text()
	return public + folder + secret + ending, digest(secret)
}

// digest is what a secret comes to. Nobody guesses one, so it needs no slow hash.
func digest(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

const (
	ahead = 8 * 7 * 24 * time.Hour // how far a calendar goes
	anew  = time.Minute            // however often it is asked for, it is made so often at most
)

// served is every calendar behind its link.
type served struct {
	world func() *bot.World
	desk  func(ctx context.Context, coach string) (*bot.Desk, error)
	clock clock.Clock

	mu   sync.Mutex
	made map[string]made // by coach
}

type made struct {
	at   time.Time
	text string
}

// New serves the calendar whose secret stands in the last part of the path. Any other is
// not found.
func New(world func() *bot.World, desk func(ctx context.Context, coach string) (*bot.Desk, error), c clock.Clock) http.Handler {
	return &served{world: world, desk: desk, clock: c, made: map[string]made{}}
}

func (s *served) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	secret, _ := strings.CutSuffix(r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:], ending)
	now := s.world()
	coach := whose(now, digest(secret))
	if coach == "" {
		http.NotFound(w, r)
		return
	}
	text, err := s.calendar(r.Context(), now, coach)
	if err != nil {
		slog.Error("a coach's calendar cannot be made", "error", err)
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	w.Header().Set("Cache-Control", "private, no-store")
	io.WriteString(w, text)
}

// whose is the coach that a link belongs to, "" for nobody. How long it takes tells
// nothing.
func whose(w *bot.World, comesTo string) (coach string) {
	for _, c := range w.Roster.Coaches {
		if subtle.ConstantTimeCompare([]byte(c.Calendar), []byte(comesTo)) == 1 {
			coach = c.ID
		}
	}
	return coach
}

func (s *served) calendar(ctx context.Context, w *bot.World, coach string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.clock.Now()
	if m, ok := s.made[coach]; ok && now.Sub(m.at) < anew {
		return m.text, nil
	}
	desk, err := s.desk(ctx, coach)
	if err != nil {
		return "", err
	}
	text := Write(Of(w.Week(), coach, desk, now, now.Add(ahead)), now)
	s.made[coach] = made{now, text}
	return text, nil
}
