package demo

import (
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// kept is how many entries and texts the demo remembers and shows.
const kept = 200

// diary remembers what threads decided and which texts of theirs were whose. It
// is bounded: the oldest is forgotten first. Safe for concurrent use.
type diary struct {
	clock clock.Clock

	mu      sync.Mutex
	count   int
	entries []note
	sources map[string]source // by the words
	order   []string          // of sources, oldest first
}

// note is one thing that a thread decided, in the engine's words.
type note struct {
	number int
	at     time.Time
	thread string
	who    string
	what   string // what happened, or the coach whose note it is
	words  string
}

// source says where the words of a text come from: a text of the programme by its
// id, or a coach by name.
type source struct{ id, coach string }

func newDiary(c clock.Clock) *diary { return &diary{clock: c, sources: map[string]source{}} }

func (d *diary) write(conversation string, lines []bot.Line) {
	d.mu.Lock()
	defer d.mu.Unlock()
	desk := bot.IsDesk(conversation)
	for _, l := range lines {
		switch {
		case l.Who == "program":
			d.remember(l.Text, source{id: l.ID})
		case l.Who == "coach" && !desk:
			d.remember(l.Text, source{coach: l.Name})
		case (l.Who == "event" || l.Who == "note") && !desk:
			d.count++
			d.entries = append(d.entries, note{d.count, d.clock.Now(), conversation, l.Who, l.ID, l.Text})
			d.entries = d.entries[max(0, len(d.entries)-kept):]
		}
	}
}

func (d *diary) remember(words string, s source) {
	if _, known := d.sources[words]; !known {
		d.order = append(d.order, words)
	}
	d.sources[words] = s
	if len(d.order) > kept {
		delete(d.sources, d.order[0])
		d.order = d.order[1:]
	}
}

func (d *diary) notes() []note {
	d.mu.Lock()
	defer d.mu.Unlock()
	return append([]note(nil), d.entries...)
}

// source finds whose words a text is; empty when nobody knows any more.
func (d *diary) source(words string) source {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.sources[words]
}
