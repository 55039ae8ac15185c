package feed_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/feed"
	"github.com/warmline/warmline/internal/meetings"
	"github.com/warmline/warmline/internal/meetings/many"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
)

// site is where a feed stands; it answers as it is told to.
type site struct {
	*httptest.Server
	answer http.HandlerFunc
	asked  []*http.Request
}

func newSite(t *testing.T) *site {
	s := &site{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.asked = append(s.asked, r)
		s.answer(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// says answers with words, and with 304 whoever has them.
func (s *site) says(words string) {
	tag := fmt.Sprintf(`"%d"`, len(words))
	s.answer = func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", tag)
		fmt.Fprint(w, words)
	}
}

// rig is a fetcher on a Redis in memory, with a clock to move and a log to read.
type rig struct {
	*feed.Fetcher
	t      *testing.T
	store  *redisstore.Store
	keeper *bot.Keeper
	clock  *clock.Manual
	logs   *bytes.Buffer
	told   []string // the lead
}

func (r *rig) Raise(s bot.Sickness) { r.told = append(r.told, string(s)) }
func (r *rig) Well(s bot.Sickness)  { r.told = append(r.told, string(s.AllClear())) }

// newRig must not run beside others: the log is the process's.
func newRig(t *testing.T, feeds ...bot.Feed) *rig {
	client, _ := redistest.Mini(t)
	keys, err := seal.NewKeyset()
	must(t, err)
	box, err := seal.Parse(keys)
	must(t, err)
	store, err := redisstore.New(t.Context(), client, box, redisstore.Config{})
	must(t, err)
	r := &rig{t: t, store: store, clock: clock.NewManual(time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)), logs: new(bytes.Buffer)}
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(r.logs, nil)))
	t.Cleanup(func() { slog.SetDefault(before) })
	r.keeper, err = bot.NewKeeper(t.Context(), store, bot.World{Program: &bot.Program{Feeds: feeds, Zone: time.UTC, Quiet: bot.Quiet{From: 9 * 60, To: 20 * 60}}})
	must(t, err)
	r.Fetcher = feed.New(store, r.keeper, r, r.clock)
	return r
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// looks looks after so long.
func (r *rig) looks(after time.Duration) {
	r.t.Helper()
	r.clock.Advance(after)
	must(r.t, r.Look(r.t.Context(), false))
}

// held is how many meetings people are told of.
func (r *rig) held() (n int) {
	for _, f := range r.keeper.World().Meetings.Feeds() {
		n += len(f.Meetings)
	}
	return n
}

func (r *rig) stand() feed.Stand {
	r.t.Helper()
	_, all, err := r.Stands(r.t.Context())
	must(r.t, err)
	return all[0]
}

const two = `[{"slug":"a","name":"A","day":1,"time":"19:00","formatted_address":"5 Hill Rd, Lynn, MA 01901, USA"},{"slug":"b","name":"B","day":2,"time":"19:00","formatted_address":"6 Hill Rd, Lynn, MA 01901, USA"}]`

func TestAFeedIsAskedOnceADayAndOnlyForWhatHasChanged(t *testing.T) {
	s := newSite(t)
	s.says(two)
	r := newRig(t, bot.Feed{Name: "county", URL: s.URL, Format: meetings.Guide})
	r.looks(0)
	if r.held() != 2 || len(s.asked) != 1 {
		t.Fatalf("%d meetings after %d questions", r.held(), len(s.asked))
	}
	for range 21 {
		r.looks(time.Hour)
	}
	if len(s.asked) != 1 {
		t.Errorf("asked %d times in 21 hours", len(s.asked))
	}
	r.looks(6 * time.Hour)
	if len(s.asked) != 2 || s.asked[1].Header.Get("If-None-Match") == "" || !strings.Contains(s.asked[1].UserAgent(), "warmline") {
		t.Fatalf("asked %d times", len(s.asked))
	}
	if got := r.stand(); got.AsOf != r.clock.Now().Unix() || r.held() != 2 || r.keeper.World().Meetings.Feeds()[0].AsOf != got.AsOf {
		t.Errorf("not known to be fresh: %+v", got)
	}
	for range 8 { // it may say for ever that nothing has changed
		r.looks(26 * time.Hour)
	}
	if !slices.ContainsFunc(s.asked[1:], func(r *http.Request) bool { return r.Header.Get("If-None-Match") == "" }) {
		t.Error("never read whole again")
	}
	if r.logs.Len() > 0 {
		t.Errorf("logged %s", r.logs)
	}
}

// A feed that is none, in whatever way, costs one line of the log each time it is asked,
// is asked ever less often, and what it held before stays.
func TestAHostileFeedCostsOneLineAndKeepsTheOldData(t *testing.T) {
	const secret = "hunter2"
	for name, answer := range map[string]http.HandlerFunc{
		"huge":   func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, two, strings.Repeat(" ", 17<<20)) },
		"a page": func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<html>", secret) },
		"empty":  func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "[]") },
		"wrong types": func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, `[{"name":{"a":[1]},"day":"x","time":[]}]`)
		},
		"broken off": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "99")
			fmt.Fprint(w, "["+secret)
		},
		"in circles": func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/"+secret, http.StatusFound) },
		"down":       func(w http.ResponseWriter, _ *http.Request) { http.Error(w, secret, http.StatusBadGateway) },
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			s.says(two)
			r := newRig(t, bot.Feed{Name: "county", URL: s.URL + "/?key=" + secret, Format: meetings.Guide})
			r.looks(0)
			read := r.clock.Now().Unix()
			s.answer = answer
			r.looks(27 * time.Hour)
			if r.held() != 2 || r.stand().Faults != 1 || r.stand().AsOf != read {
				t.Errorf("%d meetings, %+v", r.held(), r.stand())
			}
			if n := strings.Count(r.logs.String(), "\n"); n != 1 || strings.Contains(r.logs.String(), secret) {
				t.Errorf("%d lines: %s", n, r.logs)
			}
			asked := len(s.asked)
			r.looks(30 * time.Minute)
			if len(s.asked) != asked {
				t.Error("asked again at once")
			}
			r.looks(31 * time.Minute)
			if r.stand().Faults != 2 {
				t.Errorf("not asked after an hour: %+v", r.stand())
			}
			r.looks(61 * time.Minute)
			if r.stand().Faults != 2 {
				t.Error("asked as often as before")
			}
			s.says(two)
			r.looks(2 * time.Hour)
			if got := r.stand(); got.Faults != 0 || got.Fault != "" || got.AsOf != r.clock.Now().Unix() {
				t.Errorf("not well again: %+v", got)
			}
		})
	}
}

// The lead hears once of what has failed for days, and once when all of it is well, each by
// day; a process that has just started knows that they heard.
func TestTheLeadHearsOnceThatAFeedFailsForDaysAndOnceThatAllAreWell(t *testing.T) {
	one, other := newSite(t), newSite(t)
	for _, s := range []*site{one, other} {
		s.says(two)
	}
	r := newRig(t, bot.Feed{Name: "one", URL: one.URL, Format: meetings.Guide}, bot.Feed{Name: "other", URL: other.URL, Format: meetings.Guide, FailsFor: 38 * time.Hour})
	r.looks(0)
	down := func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "", http.StatusBadGateway) }
	one.answer, other.answer = down, down
	since := r.clock.Now()
	hours := func(n int) {
		t.Helper()
		for range n {
			before := len(r.told)
			r.looks(time.Hour)
			if h := r.clock.Now().Hour(); len(r.told) > before && (h < 9 || h > 20) {
				t.Errorf("told %q at %d o'clock", r.told, h)
			}
		}
	}
	for len(r.told) < 2 && r.clock.Now().Sub(since) < 10*24*time.Hour {
		hours(1)
	}
	if after := r.clock.Now().Sub(since); !slices.Equal(r.told, []string{"l-feed", "l-feed"}) || after < 72*time.Hour || after > 5*24*time.Hour {
		t.Errorf("told %q after %s", r.told, after)
	}
	hours(100)
	r.Fetcher = feed.New(r.store, r.keeper, r, r.clock)
	hours(100)
	if len(r.told) != 2 {
		t.Errorf("told again: %q", r.told)
	}
	one.says(two)
	hours(30)
	if len(r.told) != 2 {
		t.Errorf("one is well, and they hear %q", r.told)
	}
	other.says(two)
	hours(100)
	if !slices.Equal(r.told, []string{"l-feed", "l-feed", "l-feed-ok"}) {
		t.Errorf("all are well, and they hear %q", r.told)
	}
}

func TestASlowFeedIsLeftAndTheOldDataStays(t *testing.T) {
	s := newSite(t)
	s.says(two)
	r := newRig(t, bot.Feed{Name: "county", URL: s.URL, Format: meetings.Guide})
	r.looks(0)
	s.answer = func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }
	r.Patience(50 * time.Millisecond)
	r.looks(27 * time.Hour)
	if r.held() != 2 || r.stand().Faults != 1 || strings.Count(r.logs.String(), "\n") != 1 {
		t.Errorf("%d meetings, %+v: %s", r.held(), r.stand(), r.logs)
	}
}

func TestOneProcessAtATimeAsksAndAllOfThemKnow(t *testing.T) {
	s := newSite(t)
	s.says(two)
	r := newRig(t, bot.Feed{Name: "county", URL: s.URL, Format: meetings.Guide})
	keeper, err := bot.NewKeeper(t.Context(), r.store, bot.World{Program: r.keeper.World().Program})
	must(t, err)
	other := feed.New(r.store, keeper, nil, r.clock)
	s.answer = func(w http.ResponseWriter, _ *http.Request) {
		must(t, other.Look(t.Context(), true)) // in the middle of it
		fmt.Fprint(w, two)
	}
	r.looks(0)
	must(t, other.Refresh(t.Context()))
	if n := len(keeper.World().Meetings.Feeds()); len(s.asked) != 1 || n != 1 {
		t.Errorf("asked %d times, the other knows %d feeds", len(s.asked), n)
	}
}

func TestAMeetingThatAFeedLacksTwiceIsGone(t *testing.T) {
	s := newSite(t)
	s.says(two)
	r := newRig(t, bot.Feed{Name: "county", URL: s.URL, Format: meetings.Guide})
	r.looks(0)
	s.says(two[:strings.Index(two, ",{")] + "]")
	r.looks(27 * time.Hour)
	if r.held() != 2 {
		t.Errorf("gone after one: %d", r.held())
	}
	r.looks(27 * time.Hour) // not changed since
	if r.held() != 1 {
		t.Errorf("there after two: %d", r.held())
	}
}

func TestAnotherAddressIsReadAtOnceAndOneTakenOutIsForgotten(t *testing.T) {
	s := newSite(t)
	s.says(two)
	r := newRig(t, bot.Feed{Name: "county", URL: s.URL, Format: meetings.Guide})
	r.looks(0)
	w := *r.keeper.World()
	w.Program = &bot.Program{Zone: time.UTC, Feeds: []bot.Feed{{Name: "state", URL: s.URL + "/other", Format: meetings.Guide}}}
	r.keeper.Replace(t.Context(), w)
	r.looks(time.Minute)
	if feeds := r.keeper.World().Meetings.Feeds(); len(s.asked) != 2 || len(feeds) != 1 || feeds[0].Name != "state" {
		t.Errorf("asked %d times, %d feeds", len(s.asked), len(feeds))
	}
}

func TestAFeedThatHasNotChangedIsNotStoredAnew(t *testing.T) {
	s := newSite(t)
	data := string(many.Feed(meetings.Guide, 200))
	s.answer = func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, data) } // it does not know that it has not changed
	r := newRig(t, bot.Feed{Name: "county", URL: s.URL, Format: meetings.Guide, Defaults: meetings.Defaults{Zone: "America/New_York"}})
	r.looks(0)
	sum := r.stand().Sum
	r.looks(27 * time.Hour)
	if r.stand().Sum != sum || len(s.asked) != 2 || r.held() < 190 {
		t.Errorf("stored anew: %+v, %d meetings", r.stand(), r.held())
	}
}
