package bot

import (
	"strings"

	"github.com/warmline/warmline/flows/text"
)

// tracks are the words by which coaches name a track, in both languages, and how texts to
// them name it.
var tracks = map[string]struct {
	says   []string
	en, es string
}{
	TrackAlongside: {[]string{"alongside", "junto"}, "alongside this", "junto con esto"},
	TrackWaiting:   {[]string{"waiting", "espera"}, "waiting for a place", "en espera de plaza"},
	TrackReturn:    {[]string{"return", "alta"}, "just out of it", "alta reciente"},
	TrackReentry:   {[]string{"reentry", "re-entry", "libre"}, "just out of custody", "libre hace poco"},
	TrackAfter:     {[]string{"after"}, "out some weeks ago", "alta hace semanas"},
	TrackInstead:   {[]string{"instead", "solo"}, "none but this", "nada aparte de esto"},
	TrackNone:      {[]string{"none", "nada"}, "nothing known", "no se sabe"},
}

// trackName names a track in the coach's language, "" for none.
func trackName(track, lang string) string {
	if lang == "es" {
		return tracks[track].es
	}
	return tracks[track].en
}

// tracked reads a note that begins with TRACK: it says where the person stands with
// treatment, and is read back.
func (t *deskTurn) tracked(at *Holding, note string) bool {
	words := strings.Fields(strings.ToLower(strings.Trim(note, ".! ")))
	if len(words) == 0 || words[0] != "track" {
		return false
	}
	for name, track := range tracks {
		for _, says := range track.says {
			if len(words) > 1 && words[1] == says {
				t.tell(at.Thread, Tell{Kind: TellTrack, Handoff: at.Handoff, Thread: at.Thread, Coach: t.coach.ID, Reason: name})
				t.write(at.Number, "c-track", text.Vars{"N": at.Name, "TX": trackName(name, t.coach.Lang())})
				return true
			}
		}
	}
	t.write(at.Number, "c-track-which", nil)
	return true
}
