// Package feed reads the lists of meetings of a programme again, daily and politely, and
// keeps what they hold for all processes. One process at a time asks a feed; a feed that
// fails or says nonsense costs one line of the log, and what was read before stays.
package feed

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/meetings"
)

// Store is what the fetcher needs of the store.
type Store interface {
	bot.Turns
	bot.FeedStore
}

// Alarm tells the lead that a feed has failed for long, and that all are well again.
type Alarm interface {
	Raise(bot.Sickness)
	Well(bot.Sickness)
}

const (
	every    = time.Minute
	lease    = 2 * time.Minute // how long a process that died keeps others from the feeds
	patient  = 90 * time.Second
	daily    = 24 * time.Hour
	jitter   = 2 * time.Hour // both ways, so that not every programme asks in one minute
	soon     = time.Hour     // after a fault; twice as long after each further one
	failsFor = 3 * daily     // until the lead hears of it, where the programme does not say
	anew     = 7 * daily     // after that long a feed is read whole, whatever it says of changes
)

// Fetcher reads feeds. Any number of them run side by side. Safe for concurrent use.
type Fetcher struct {
	store  Store
	keeper *bot.Keeper
	alarm  Alarm
	clock  clock.Clock
	client *http.Client
	holder string

	mu      sync.Mutex
	version int64 // of what the keeper's list was made of, and
	program *bot.Program
	sums    map[string]string // of the feeds in it
	feeds   map[string][]meetings.Meeting
}

// New makes a fetcher that puts what it reads before the keeper's World. Without an alarm
// it leaves it to another to tell of what fails.
func New(store Store, keeper *bot.Keeper, alarm Alarm, c clock.Clock) *Fetcher {
	return &Fetcher{store: store, keeper: keeper, alarm: alarm, clock: c, client: client(), holder: rand.Text(), sums: map[string]string{}, feeds: map[string][]meetings.Meeting{}}
}

// Stand is how one feed stands.
type Stand struct {
	Name     string         `json:"name"`
	Source   string         `json:"source"`           // of what the programme says of it: another one is read at once
	Sum      string         `json:"sum,omitempty"`    // of what it holds
	Count    int            `json:"count,omitempty"`  // meetings
	Lost     int            `json:"lost,omitempty"`   // of them, not in its last reading
	Left     map[string]int `json:"left,omitempty"`   // why others were left out
	AsOf     int64          `json:"as_of,omitempty"`  // when it was last read, or said not to have changed
	Whole    int64          `json:"whole,omitempty"`  // when it was last read whole
	Tried    int64          `json:"tried,omitempty"`  // when it was last asked
	Faults   int            `json:"faults,omitempty"` // in a row
	Fault    string         `json:"fault,omitempty"`  // the last one, in words that hold nothing of the feed
	Failed   int64          `json:"failed,omitempty"` // since when
	Told     bool           `json:"told,omitempty"`   // the lead knows that it fails
	ETag     string         `json:"etag,omitempty"`
	Modified string         `json:"modified,omitempty"`
}

// due says whether a feed is to be asked again.
func (s Stand) due(f bot.Feed, now time.Time) bool {
	h := fnv.New32a()
	h.Write([]byte(s.Name + time.Unix(s.AsOf, 0).UTC().Format(time.DateOnly)))
	spread := time.Duration(h.Sum32()%uint32(2*jitter/time.Minute))*time.Minute - jitter
	switch {
	case s.Source != source(f), s.Tried == 0:
		return true
	case s.Faults > 0:
		return now.Sub(time.Unix(s.Tried, 0)) >= min(soon<<min(s.Faults-1, 5), daily)
	case f.File != nil:
		return now.Sub(time.Unix(s.AsOf, 0)) >= daily/2
	}
	return now.Sub(time.Unix(s.AsOf, 0)) >= daily+spread
}

// source is what the programme says of a feed.
func source(f bot.Feed) string {
	return sum(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%s\x00%s", f.URL, f.Format, f.Kind, f.Zone, f.File))
}

// Run keeps the meetings fresh until ctx ends.
func (f *Fetcher) Run(ctx context.Context) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if err := errors.Join(f.Look(ctx, false), f.Refresh(ctx)); err != nil && ctx.Err() == nil {
			slog.Error("feeds of meetings", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Look asks the feeds whose time has come, or all of them, unless another process is at
// it. What cannot be read of a feed is no error: it stands in its Stand.
func (f *Fetcher) Look(ctx context.Context, all bool) error {
	ctx, cancel := context.WithTimeout(ctx, patient)
	defer cancel()
	feeds := f.keeper.World().Program.Feeds
	if len(feeds) == 0 {
		return nil
	}
	now := f.clock.Now()
	if !all { // most looks find nothing to do, and need no turn for that
		_, stands, err := f.Stands(ctx)
		if err != nil || !slices.ContainsFunc(feeds, func(c bot.Feed) bool {
			s := standOf(stands, c.Name)
			return s.due(c, now) || f.untold(c, s, now)
		}) {
			return err
		}
	}
	_, taken, err := f.store.TakeTurn(ctx, bot.TurnFeeds, now, now.Add(lease), f.holder)
	if err != nil || !taken {
		return err
	}
	err = f.read(ctx, feeds, all)
	end, stop := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer stop()
	return errors.Join(err, f.store.EndTurn(end, bot.TurnFeeds, f.holder, nil), f.Refresh(end))
}

// read asks one feed after the other and stores what came of each.
func (f *Fetcher) read(ctx context.Context, feeds []bot.Feed, all bool) error {
	for _, c := range feeds {
		now := f.clock.Now()
		version, stands, err := f.Stands(ctx)
		if err != nil {
			return err
		}
		s := standOf(stands, c.Name)
		var data []byte
		switch {
		case all || s.due(c, now):
			if data, err = f.one(ctx, c, &s, now); err != nil {
				return err
			}
		case !f.untold(c, s, now):
			continue
		}
		stands = slices.DeleteFunc(stands, func(o Stand) bool {
			return o.Name == c.Name || !slices.ContainsFunc(feeds, func(c bot.Feed) bool { return c.Name == o.Name })
		})
		if f.untold(c, s, now) {
			f.tell(&s, stands)
		}
		header, err := json.Marshal(append(stands, s))
		if err != nil {
			return err
		}
		holds := map[string][]byte{}
		if data != nil {
			holds[c.Name] = data
		}
		if err := f.store.SetFeeds(ctx, version, header, holds); err != nil {
			return err
		}
	}
	return nil
}

// untold says whether the lead is to hear of a feed: once when it has failed for long, and
// once when it is well again. It is nothing to wake anybody for.
func (f *Fetcher) untold(c bot.Feed, s Stand, now time.Time) bool {
	if f.alarm == nil {
		return false
	}
	p := f.keeper.World().Program
	if at := clock.WallOf(now, p.Zone); at < p.Quiet.From || at > p.Quiet.To {
		return false
	}
	if s.Faults == 0 {
		return s.Told
	}
	return !s.Told && now.Sub(time.Unix(s.Failed, 0)) >= cmp.Or(c.FailsFor, failsFor)
}

// tell tells the lead of a feed. All is well when no other is left that they were told of.
func (f *Fetcher) tell(s *Stand, others []Stand) {
	s.Told = s.Faults > 0
	switch {
	case s.Told:
		f.alarm.Raise(bot.SickFeed)
	case !slices.ContainsFunc(others, func(o Stand) bool { return o.Told }):
		f.alarm.Well(bot.SickFeed)
	}
}

// one asks a feed and gives what is to be stored of it, nil where that stays as it is.
func (f *Fetcher) one(ctx context.Context, c bot.Feed, s *Stand, now time.Time) ([]byte, error) {
	if s.Source != source(c) || now.Sub(time.Unix(s.Whole, 0)) > anew {
		s.ETag, s.Modified = "", ""
	}
	s.Source, s.Tried = source(c), now.Unix()
	got, err := f.get(ctx, c, s)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	var read meetings.Read
	if err == nil && !got.same {
		read, err = meetings.Parse(c.Format, got.data, c.Defaults, now)
	}
	if err != nil {
		if s.Faults == 0 {
			s.Failed = now.Unix()
		}
		s.Faults, s.Fault = s.Faults+1, err.Error()
		slog.Error("a feed of meetings cannot be read: what it held before stays", "feed", c.Name, "reason", s.Fault, "times", s.Faults)
		return nil, nil
	}
	s.Faults, s.Fault, s.AsOf = 0, "", now.Unix()
	if got.same && s.Lost == 0 {
		return nil, nil
	}
	held, err := f.held(ctx, c.Name)
	if err != nil {
		return nil, err
	}
	if got.same {
		return s.keep(meetings.Settle(held))
	}
	s.ETag, s.Modified, s.Whole, s.Left = got.etag, got.modified, now.Unix(), read.Left
	return s.keep(meetings.Merge(held, read.Meetings, now))
}

// keep is the stored form, nil when nothing has changed in it.
func (s *Stand) keep(all []meetings.Meeting) ([]byte, error) {
	data, err := meetings.Encode(all)
	if err != nil || sum(data) == s.Sum {
		return nil, err
	}
	s.Sum, s.Count, s.Lost = sum(data), len(all), 0
	for _, m := range all {
		if m.Lost > 0 {
			s.Lost++
		}
	}
	return data, nil
}

func (f *Fetcher) held(ctx context.Context, name string) ([]meetings.Meeting, error) {
	data, err := f.store.Feed(ctx, name)
	if err != nil {
		return nil, err
	}
	return meetings.Decode(data)
}

// Stands is how the feeds stand.
func (f *Fetcher) Stands(ctx context.Context) (version int64, out []Stand, err error) {
	version, data, err := f.store.Feeds(ctx)
	if err != nil || data == nil {
		return version, nil, err
	}
	if err := json.Unmarshal(data, &out); err != nil {
		return version, nil, errors.New("how the feeds stand cannot be read")
	}
	return version, out, nil
}

func standOf(all []Stand, name string) Stand {
	if i := slices.IndexFunc(all, func(s Stand) bool { return s.Name == name }); i >= 0 {
		return all[i]
	}
	return Stand{Name: name}
}

// Refresh puts what is stored before the World, where it is newer than what is there.
func (f *Fetcher) Refresh(ctx context.Context) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	program := f.keeper.World().Program
	version, stands, err := f.Stands(ctx)
	if err != nil || version == f.version && program == f.program {
		return err
	}
	var feeds []meetings.Feed
	for _, c := range program.Feeds {
		s := standOf(stands, c.Name)
		if s.Sum == "" {
			continue
		}
		if f.sums[c.Name] != s.Sum {
			if f.feeds[c.Name], err = f.held(ctx, c.Name); err != nil {
				return err
			}
			f.sums[c.Name] = s.Sum
		}
		feeds = append(feeds, meetings.Feed{Name: c.Name, AsOf: s.AsOf, Meetings: f.feeds[c.Name]})
	}
	f.version, f.program = version, program
	f.keeper.SetMeetings(meetings.New(feeds...))
	return nil
}
