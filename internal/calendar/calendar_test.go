package calendar_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/calendar"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

var zone, _ = time.LoadLocation("America/New_York")

// desk is that of a coach with two talks and a date to go along to, on both sides of a
// night when clocks change.
func desk() *bot.Desk {
	at := func(day int) int64 { return time.Date(2026, 10, day, 17, 0, 0, 0, zone).Unix() }
	return &bot.Desk{Going: []bot.Going{
		{Thread: "t1", Date: &bot.DateBrief{ID: 1, Kind: dates.Talk, At: at(31)}},
		{Thread: "t1", Date: &bot.DateBrief{Kind: dates.Talk, At: at(33)}},
		{Thread: "t2", Name: "Ria", Date: &bot.DateBrief{ID: 3, Kind: dates.Court, At: at(34), Name: "hearing", Place: "Brockton"}},
		{Thread: "t3", Date: &bot.DateBrief{ID: 1, Kind: dates.Talk, At: at(29)}}, // over
	}}
}

var friday = time.Date(2026, 10, 30, 12, 0, 0, 0, zone)

func TestACalendarSaysWhatAndWhenAndNamesNobody(t *testing.T) {
	t.Parallel()
	text := calendar.Write(calendar.Of(handoff.Week{Zone: zone}, "dana", desk(), friday, friday.AddDate(0, 0, 28)), friday)
	for _, private := range []string{"Ria", "Brockton", "hearing", "Court", "t1", "t2", "dana"} {
		if strings.Contains(text, private) {
			t.Errorf("it holds %q:\n%s", private, text)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range cal.Events() {
		start, err := e.GetStartAt()
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, start.In(zone).Format("01-02 15:04 ")+e.GetProperty(ics.ComponentPropertySummary).Value)
	}
	if got := strings.Join(got, ", "); got != "10-31 17:00 LINE: talk, 11-02 17:00 LINE: talk, 11-03 17:00 LINE: going along" {
		t.Errorf("it says %s", got)
	}
	if again := calendar.Write(calendar.Of(handoff.Week{Zone: zone}, "dana", desk(), friday, friday.AddDate(0, 0, 28)), friday); again != text {
		t.Error("written anew it is another")
	}
}

// site serves the calendar of one coach.
type site struct {
	http.Handler
	link  string
	world *bot.World
	clock *clock.Manual
	read  int // how often the desk was read
	err   error
}

func newSite() *site {
	link, comesTo := calendar.NewLink("https://line.example.org")
	s := &site{link: link, clock: clock.NewManual(friday)}
	s.world = &bot.World{Program: &bot.Program{Zone: zone, Week: handoff.Week{Zone: zone}}, Roster: handoff.Roster{Coaches: []handoff.Coach{{ID: "luis"}, {ID: "dana", Calendar: comesTo}}}}
	s.Handler = calendar.New(func() *bot.World { return s.world }, func(_ context.Context, coach string) (*bot.Desk, error) {
		s.read++
		if coach != "dana" {
			return &bot.Desk{}, nil
		}
		return desk(), s.err
	}, s.clock)
	return s
}

func (s *site) get(link string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, link, nil))
	return w
}

func TestACalendarIsReadUnderItsLinkAlone(t *testing.T) {
	t.Parallel()
	s := newSite()
	if w := s.get(s.link); w.Code != http.StatusOK || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/calendar") || strings.Count(w.Body.String(), "SUMMARY:LINE: talk") != 2 {
		t.Errorf("under its link: %d\n%s", w.Code, w.Body)
	}
	secret := s.link[strings.LastIndexByte(s.link, '/')+1:]
	for _, other := range []string{"x.ics", ".ics", "", strings.ToLower(secret), secret[1:], s.world.Roster.Coaches[1].Calendar + ".ics"} {
		if w := s.get("https://line.example.org/calendar/" + other); w.Code != http.StatusNotFound || strings.Contains(w.Body.String(), "VCALENDAR") {
			t.Errorf("under %q: %d", other, w.Code)
		}
	}
	if strings.Contains(s.world.Roster.Coaches[1].Calendar, strings.TrimSuffix(secret, ".ics")) {
		t.Error("the secret itself is kept")
	}
	s.world.Roster.Coaches[1].Calendar = ""
	if w := s.get(s.link); w.Code != http.StatusNotFound {
		t.Errorf("under a link that has ended: %d", w.Code)
	}
}

func TestACalendarAskedForOftenIsMadeOnceAMinute(t *testing.T) {
	t.Parallel()
	s := newSite()
	for range 50 {
		s.get(s.link)
	}
	s.clock.Advance(time.Minute)
	if s.get(s.link); s.read != 2 {
		t.Errorf("made %d times", s.read)
	}
}

// It changes the log of the process.
func TestALinkStandsInNoLog(t *testing.T) {
	s, logs, before := newSite(), new(bytes.Buffer), slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(logs, &slog.HandlerOptions{Level: slog.LevelDebug})))
	defer slog.SetDefault(before)
	s.err = errors.New("Redis is away")
	if w := s.get(s.link); w.Code != http.StatusServiceUnavailable {
		t.Errorf("without its desk: %d", w.Code)
	}
	s.get(s.link + "x")
	if logs.Len() == 0 || strings.Contains(logs.String(), "/calendar") || strings.Contains(logs.String(), s.link[len(s.link)-20:len(s.link)-4]) {
		t.Errorf("the log says %s", logs)
	}
}
