package bot

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
)

// DATES lists what is kept, some at a time.

// listDates tells the dates that are kept, in answer to a text that is about one of them.
func (t *threadTurn) listDates(h *Heard) {
	if !t.behindWord(h) {
		t.parkFlow()
		t.startFlow(flowDates, RoleReply)
	}
}

// listed is how many dates one text has room for.
const listed = 3

// skipped is how many dates of the list were told before.
func (t *threadTurn) skipped() int {
	if t.Dating == nil {
		return 0
	}
	return t.Dating.Skip
}

// dateList numbers the next dates: "1 Court Tue Dec 15 9 am 2 Visit Fri Dec 18 2 pm". It
// also says how many come after them.
func (t *threadTurn) dateList() (list string, more int) {
	var out []string
	zone, lang, skip := t.zone(t.w.Program), t.lang(), t.skipped()
	all := t.coming()
	for i, d := range all {
		if i < skip || i >= skip+listed {
			continue
		}
		at := time.Unix(d.At, 0).In(zone)
		what := d.brief().what(lang)
		out = append(out, strconv.Itoa(i+1)+" "+text.Clean(what, 11)+" "+dayOf(at, lang)+" "+clock.WallOf(at, zone).Say())
	}
	return strings.Join(out, " "), max(0, len(all)-skip-listed)
}

// datesListed has a list of dates say how many it leaves out.
func (t *threadTurn) datesListed(ids []string) []string {
	i := slices.IndexFunc(ids, func(id string) bool { return id == "date-list" || id == "date-pick" })
	if i < 0 {
		return ids
	}
	if _, more := t.dateList(); more == 0 {
		return ids
	}
	ids = slices.Clone(ids)
	ids[i] += "-more"
	return ids
}

// moreDates hears that somebody wants to be told the dates after those just told; after the
// last come the first. It reports whether that is so.
func (t *threadTurn) moreDates(h *Heard) bool {
	if !slices.Contains([]string{flowDates, flowDateWhich}, t.Flow.Flow) || !t.answers() {
		return false
	}
	if heard := t.w.Meetings.Hear(h.Body, t.localNow()); !heard.More || !heard.Whole || heard.Names || heard.Says {
		return false
	}
	if t.behindWord(h) {
		return true
	}
	if t.Dating == nil {
		t.Dating = &Dating{}
	}
	if t.Dating.Skip += listed; t.Dating.Skip >= len(t.coming()) {
		t.Dating.Skip = 0
	}
	st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Resume(t.Flow, t.input("")) })
	t.follow(st, out, err, RoleReply)
	return true
}
