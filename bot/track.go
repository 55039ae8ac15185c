package bot

import (
	"slices"
	"time"

	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/dates"
)

// Where somebody stands with treatment is their track. The rhythm and flows ask for it as
// for a tag. It ends by what the person, a coach or a supervisor says, never by silence.

// Track is where somebody stands, since a day of theirs.
type Track struct {
	Name  string   `json:"n"`
	From  int64    `json:"from"`            // its first day, which may lie ahead
	Begun []string `json:"begun,omitempty"` // of the rhythm, what comes once on a track

	Later Later `json:",embed"`
}

// The tracks.
const (
	TrackAlongside = "alongside" // treatment beside this
	TrackWaiting   = "waiting"   // for a place in treatment
	TrackReturn    = "return"    // out of treatment, the first weeks
	TrackReentry   = "reentry"   // out of custody, the first weeks
	TrackAfter     = "after"     // those weeks are over
	TrackInstead   = "instead"   // no treatment but this
	TrackNone      = "none"      // nobody has said
)

// Tracks lists them.
var Tracks = []string{TrackAlongside, TrackWaiting, TrackReturn, TrackReentry, TrackAfter, TrackInstead, TrackNone}

// trackAhead is what a flow sets to the one that begins on a day they named.
const trackAhead = "ahead"

// TrackSettings lists what a flow may set as a track.
func TrackSettings() []string { return append(slices.Clone(Tracks), trackAhead) }

// flowAhead reads back a day on which somebody will be out.
const flowAhead = "ahead"

// setsTrack puts the person on the track that a flow names.
func (t *threadTurn) setsTrack(name string) {
	if name != trackAhead {
		t.setTrack(name, t.now)
	} else if t.Ahead != nil {
		t.setTrack(t.Ahead.Name, time.Unix(t.Ahead.From, 0))
	}
	t.Ahead = nil
}

// outAhead takes down the day that news of coming out names, when it lies ahead.
func (t *threadTurn) outAhead(body string) bool {
	track := map[rule.Kind]string{rule.TellsOut: TrackReturn, rule.TellsFree: TrackReentry}[t.news()]
	now := t.localNow()
	day, err := time.ParseInLocation(time.DateOnly, dates.Read(body, t.lang(), now).Day, now.Location())
	if track == "" || err != nil || dayNumber(day) <= dayNumber(now) {
		return false
	}
	t.Ahead = &Track{Name: track, From: day.Unix()}
	return true
}

// setTrack puts the person on a track from a time on. On one with a text each day they
// are asked anew how many they want: what they said before was for other days.
func (t *threadTurn) setTrack(name string, from time.Time) {
	if !slices.Contains(Tracks, name) {
		return
	}
	t.Track = nil
	if name != TrackNone {
		t.Track = &Track{Name: name, From: from.Unix()}
	}
	if t.eachDay(name) {
		t.Cadence = 0
	}
	t.note("track " + name)
}

// track is the person's track on a day of theirs, "" for none.
func (t *threadTurn) track(day time.Time) string {
	if t.Track == nil || t.trackDay(day) < 1 {
		return ""
	}
	return t.Track.Name
}

// trackDay counts the days from the beginning of the track, the first is 1.
func (t *threadTurn) trackDay(day time.Time) int {
	return dayNumber(day) - dayNumber(time.Unix(t.Track.From, 0).In(day.Location())) + 1
}

// eachDay says whether a track has a text each day because silence may be danger.
func (t *threadTurn) eachDay(track string) bool {
	return slices.Contains(t.w.Program.Signals.Daily, track)
}

// onTrack says whether an entry is for somebody on their track: on one with a text each
// day there is nothing else at an hour of its own.
func (t *threadTurn) onTrack(e *Entry, day time.Time) bool {
	track := t.track(day)
	switch {
	case track != "" && e.Once && slices.Contains(t.Track.Begun, e.Flow):
		return false
	case t.eachDay(track) && e.Inside == "" && e.Has != track:
		return false
	}
	return e.Track == Reach{} || track != "" && e.Track.Holds(t.trackDay(day))
}

// beganOnce takes down that a flow has begun which comes once on a track.
func (t *threadTurn) beganOnce(flow string) {
	if t.Track == nil || slices.Contains(t.Track.Begun, flow) {
		return
	}
	if slices.ContainsFunc(t.w.Program.Rhythm.Entries, func(e Entry) bool { return e.Once && e.Flow == flow }) {
		t.Track.Begun = append(t.Track.Begun, flow)
	}
}
