package bot

import (
	"slices"
	"time"

	"github.com/warmline/warmline/handoff/rule"
)

// Day is what happened on the line in a span of time, for whoever runs it: counts, and
// ids of threads where somebody should look.
type Day struct {
	From, To time.Time `json:"-"`

	Handoffs map[string]int `json:"handoffs"` // by level: opened
	Pages    int            `json:"pages"`
	Accept   []int64        `json:"accept_seconds"`     // from opening to the first accept, of crisis and urgent
	Word     []int64        `json:"first_word_seconds"` // from there to a human's first word
	Promises map[Ending]int `json:"promises"`           // that ended
	Missed   []string       `json:"missed"`
	Open     int            `json:"promises_open"`
	Late     []string       `json:"promises_late"` // open, and past their time
	Follow   map[string]int `json:"follow_ups"`    // by outcome
	Unread   int            `json:"unread"`        // own words that no coach has read
	Left     []string       `json:"opted_out"`
	Distress []string       `json:"left_in_distress"`
	Waiting  []string       `json:"open"`          // handoffs that are open
	Drills   int            `json:"drills"`        // counted nowhere else
	Drilled  []int64        `json:"drill_seconds"` // to the first accept, of drills that somebody took
	Unsigned []string       `json:"unsigned"`
}

// NewDay begins to count.
func NewDay(from, to time.Time) *Day {
	return &Day{From: from, To: to, Handoffs: map[string]int{}, Promises: map[Ending]int{}, Follow: map[string]int{}}
}

func (d *Day) holds(at int64) bool { return at >= d.From.Unix() && at < d.To.Unix() }

// Add counts a thread in.
func (d *Day) Add(id string, th *Thread) {
	if IsDrill(id) {
		d.addDrill(th)
		return
	}
	d.Unread += th.Unread
	for _, p := range th.Handoffs() {
		d.addHandoff(id, p)
	}
	for _, p := range th.Promises {
		switch {
		case p.End == "" && p.By < d.To.Unix():
			d.Late = append(d.Late, id)
			d.Open++
		case p.End == "":
			d.Open++
		case d.holds(p.Ended):
			d.Promises[p.End]++
			if p.End == Missed {
				d.Missed = append(d.Missed, id)
			}
			if p.What == Follow && p.Outcome != "" {
				d.Follow[p.Outcome]++
			}
		}
	}
	if slices.ContainsFunc(th.Consent, func(c Consent) bool { return !c.Given && d.holds(c.At) }) {
		d.Left = append(d.Left, id)
	}
}

func (d *Day) addDrill(th *Thread) {
	for _, p := range th.Handoffs() {
		if !d.holds(p.Opened) {
			continue
		}
		d.Drills++
		if p.Accepted > 0 {
			d.Drilled = append(d.Drilled, p.Accepted-p.Opened)
		}
	}
}

func (d *Day) addHandoff(id string, p Past) {
	if p.Over == 0 {
		d.Waiting = append(d.Waiting, id)
	}
	if p.Over > 0 && p.Wants() {
		d.Unsigned = append(d.Unsigned, id)
	}
	if !d.holds(p.Opened) {
		return
	}
	d.Handoffs[p.Level.String()]++
	d.Pages += p.Pages
	if p.Left {
		d.Distress = append(d.Distress, id)
	}
	if p.Level < rule.LevelUrgent || p.Accepted == 0 {
		return
	}
	d.Accept = append(d.Accept, p.Accepted-p.Opened)
	if p.Word > 0 {
		d.Word = append(d.Word, p.Word-p.Accepted)
	}
}
