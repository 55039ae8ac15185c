package bot_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// company is a line in memory: people, the desks of their coaches, and what is on
// its way between them. It keeps what the store promises: an operation counts once,
// effects of one conversation for one place arrive in order.
type company struct {
	t     *rapid.T
	w     *bot.World
	now   time.Time
	convs map[string]*conv
	done  map[string]bool // operations
	n     int
	texts map[phone.Number]int // texts that have left for each phone
}

// conv is one conversation as it is stored.
type conv struct {
	state  []byte
	thread *bot.Thread
	desk   *bot.Desk
	next   [bot.Lanes]time.Time
	tells  []sent // on their way out of it
	texts  []sent // of which nobody knows yet what became of them
}

type sent struct {
	op     string
	seq    int64
	to     string
	tell   *bot.Tell
	person *bot.Heard
}

var people = []phone.Number{"+16175550142", "+16175550143"}

func newCompany(t *rapid.T, w *bot.World) *company {
	own, roster := *w, w.Roster
	roster.Coaches = slices.Clone(roster.Coaches)
	own.Roster = roster
	return &company{t: t, w: &own, now: time.Date(2026, 3, 2, 17, 0, 0, 0, w.Program.Zone), convs: map[string]*conv{}, done: map[string]bool{}, texts: map[phone.Number]int{}}
}

func (c *company) conv(id string) *conv {
	if c.convs[id] == nil {
		c.convs[id] = &conv{}
	}
	return c.convs[id]
}

// happens commits what follows from an event, as the engine does.
func (c *company) happens(id string, ev bot.Event) bot.Decision {
	if ev.Op != "" && c.done[id+ev.Op] {
		return bot.Decision{}
	}
	c.done[id+ev.Op] = ev.Op != ""
	ev.Rand = rapid.Uint64().Draw(c.t, "chance")
	k := c.conv(id)
	d, err := bot.Decide(bot.Snapshot{ID: id, State: k.state}, ev, c.now, c.w)
	if err != nil {
		c.t.Fatal(err)
	}
	before := k.thread
	if k.state, err = json.Marshal(d.State); err != nil {
		c.t.Fatal(err)
	}
	k.next = d.Next
	switch s := d.State.(type) {
	case *bot.Thread:
		k.thread = s
		if before == nil {
			before = &bot.Thread{}
		}
		holds(c.t, c.w, before, s, d, ev, c.now)
		c.follow(id, before, s, d, ev)
	case *bot.Desk:
		k.desk = s
	}
	k.texts = slices.DeleteFunc(k.texts, func(s sent) bool { return slices.Contains(d.Heard, s.seq) })
	for i, e := range d.Add {
		c.leaves(id, k, e, d.Queued[i])
	}
	return d
}

// leaves carries out an effect, or puts it on its way.
func (c *company) leaves(id string, k *conv, e bot.Effect, p bot.Pending) {
	s := sent{op: fmt.Sprintf("%s.%d", id, p.Seq), seq: p.Seq, to: e.Conv, tell: e.Tell, person: e.Person}
	switch {
	case e.Tell != nil, e.Person != nil:
		k.tells = append(k.tells, s)
	case e.Verify != "":
		c.coach(e.Verify, func(x *handoff.Coach) { x.Verified = true })
	case e.Away != "":
		c.coach(e.Away, func(x *handoff.Coach) { x.Away = true })
	case e.Back != "":
		c.coach(e.Back, func(x *handoff.Coach) { x.Away = false })
	case e.IsText():
		c.texts[e.To]++
		if p.Report {
			k.texts = append(k.texts, s)
		}
	}
}

func (c *company) coach(id string, change func(*handoff.Coach)) {
	for i := range c.w.Roster.Coaches {
		if c.w.Roster.Coaches[i].ID == id {
			change(&c.w.Roster.Coaches[i])
		}
	}
}

// follow is the reference: a thread is held by the coach whose claim was decided
// first, until they release it or another takes it over who was asked to.
func (c *company) follow(id string, before, after *bot.Thread, d bot.Decision, ev bot.Event) {
	was, is := holder(before), holder(after)
	if relays := slices.ContainsFunc(d.Add, func(e bot.Effect) bool { return e.Role == bot.RoleRelay }); relays && ev.Told.Coach != was {
		c.t.Fatalf("words of %s reach the person, and %q has the thread", ev.Told.Coach, was)
	}
	if was == is {
		return
	}
	if is == "" {
		return
	}
	m := ev.Told
	if m == nil || m.Handoff != after.Count {
		c.t.Fatalf("%s has the thread and nobody spoke of it", is)
	}
	switch m.Kind {
	case bot.TellClaim, bot.TellWant:
		if m.Coach != is || was != "" && !slices.Contains(before.Handoff.Asked, is) && !stands(before, is, false) {
			c.t.Fatalf("%s has taken the thread from %q, and was not asked to", is, was)
		}
	case bot.TellGive, bot.TellName:
		if m.To != is || m.Coach != was || !stands(before, is, true) {
			c.t.Fatalf("%s was given the thread by %q, and had not asked for it", is, was)
		}
	default:
		c.t.Fatalf("%s has the thread by %q", is, m.Kind)
	}
}

// stands says whether an offer of this sort is open.
func stands(th *bot.Thread, coach string, wants bool) bool {
	return slices.ContainsFunc(th.Handoff.Offers, func(o bot.Offer) bool { return o.Coach == coach && o.Wants == wants })
}

func holder(th *bot.Thread) string {
	if th.Handoff == nil || !th.Handoff.State.Held() {
		return ""
	}
	return th.Handoff.Coach
}

// arrives delivers the first tell of a conversation, or delivers it once more, as
// after a crash between doing and noting.
func (c *company) arrives(from string, again bool) {
	k := c.conv(from)
	s := k.tells[0]
	if !again {
		k.tells = k.tells[1:]
	}
	if s.person != nil {
		c.hears(*s.person, s.op)
		return
	}
	tell := *s.tell
	c.happens(s.to, bot.Event{Op: s.op, Told: &tell})
}

// settled delivers all that is on its way.
func (c *company) settled() {
	for {
		ids := c.telling()
		if len(ids) == 0 {
			return
		}
		c.arrives(rapid.SampledFrom(ids).Draw(c.t, "tells"), false)
	}
}

func (c *company) telling() []string {
	return slices.Sorted(func(yield func(string) bool) {
		for id, k := range c.convs {
			if len(k.tells) > 0 && !yield(id) {
				return
			}
		}
	})
}

// hears takes a person's text.
func (c *company) hears(h bot.Heard, op string) {
	id := "t" + string(h.From)
	h.Op = op
	c.happens(id, bot.Event{Op: op, Heard: &h, Verdict: c.w.Rules.Hear(rule.Utterance{Text: h.Body, Channel: "text"})})
}

func (c *company) op() string {
	c.n++
	return fmt.Sprint("SM", c.n)
}

// writes is a coach's text, to the number pages come from or one of a thread.
func (c *company) writes(x handoff.Coach, to phone.Number, body string) {
	before, all := c.texts[x.Phone], c.left()
	d := c.happens(bot.DeskID(x.ID), bot.Event{Op: c.op(), Heard: &bot.Heard{From: x.Phone, To: to, Body: body}})
	carried := slices.ContainsFunc(d.Add, func(e bot.Effect) bool { return e.Tell != nil || e.Person != nil })
	c.settled()
	if c.texts[x.Phone] == before && !carried {
		c.t.Fatalf("%q of %s is lost in silence", body, x.ID)
	}
	if body == "OK" && c.left() == all {
		c.t.Fatalf("%s says OK to %s, and nobody hears a thing", x.ID, to)
	}
}

// left is how many texts have left.
func (c *company) left() int {
	n := 0
	for _, texts := range c.texts {
		n += texts
	}
	return n
}

// passes lets time go by, with every planned look on the way.
func (c *company) passes(d time.Duration) {
	end := c.now.Add(d)
	for {
		id, at := c.due()
		if id == "" || at.After(end) {
			c.now = end
			return
		}
		if at.After(c.now) {
			c.now = at
		}
		before := c.conv(id).next
		c.happens(id, bot.Event{})
		if reflect.DeepEqual(before, c.conv(id).next) {
			c.t.Fatalf("%s is looked at again and again at %s", id, at)
		}
		c.settled()
	}
}

// due is the conversation to look at next.
func (c *company) due() (id string, at time.Time) {
	for _, name := range slices.Sorted(maps.Keys(c.convs)) {
		for _, next := range c.convs[name].next {
			if !next.IsZero() && (at.IsZero() || next.Before(at)) {
				id, at = name, next
			}
		}
	}
	return id, at
}

// oneOwner holds, when nothing is on its way, that desks and threads agree on who
// has what.
func (c *company) oneOwner() {
	for _, x := range c.w.Roster.Coaches {
		k := c.convs[bot.DeskID(x.ID)]
		if k == nil || k.desk == nil {
			continue
		}
		for _, h := range k.desk.Held {
			th := c.convs[h.Thread].thread
			if th.Count == h.Handoff && holder(th) != x.ID {
				c.t.Fatalf("%s thinks the thread is theirs, %q has it", x.ID, holder(th))
			}
		}
	}
	for _, p := range people {
		k := c.convs["t"+string(p)]
		if k != nil && k.thread.Handoff != nil {
			c.offers(k.thread)
		}
		if k == nil || holder(k.thread) == "" {
			continue
		}
		desk := c.convs[bot.DeskID(holder(k.thread))].desk
		if !slices.ContainsFunc(desk.Held, func(h bot.Holding) bool { return h.Thread == "t"+string(p) && h.Handoff == k.thread.Count }) {
			c.t.Fatalf("%s has the thread and does not know", holder(k.thread))
		}
	}
}

// offers holds that only a held thread is on offer, to somebody else than its holder, and
// that a time is planned at which an offer ends.
func (c *company) offers(th *bot.Thread) {
	for _, o := range th.Handoff.Offers {
		planned := slices.ContainsFunc(th.Agenda, func(a bot.Agendum) bool { return a.What == "offer" && a.At <= o.Until })
		if holder(th) == "" || holder(th) == o.Coach || !planned {
			c.t.Fatalf("a thread of %q is on offer to %s, looked at: %v", holder(th), o.Coach, planned)
		}
	}
}

var coachSays = []string{"OK", "OK", "OK", "PASS", "DONE", "hello, im here", "she is fine now", "# talked a while", "omw", "👍", "don", "K2", "M2", "PASS luis", "PASS dana", "ASK K2", "ASK M2"}

// any is one random step.
func (c *company) any() {
	x := rapid.SampledFrom(c.w.Roster.Coaches).Draw(c.t, "coach")
	switch rapid.IntRange(0, 11).Draw(c.t, "what") {
	case 0, 1, 2:
		c.hears(bot.Heard{From: rapid.SampledFrom(people).Draw(c.t, "person"), To: c.w.Numbers.Line, Body: rapid.SampledFrom(said).Draw(c.t, "words")}, c.op())
	case 3, 4, 5:
		to := rapid.SampledFrom(c.w.Numbers.Coaches).Draw(c.t, "number")
		c.settled()
		c.writes(x, to, rapid.SampledFrom(coachSays).Draw(c.t, "says"))
	case 6:
		if ids := c.telling(); len(ids) > 0 {
			c.arrives(rapid.SampledFrom(ids).Draw(c.t, "from"), rapid.Bool().Draw(c.t, "twice"))
		}
	case 7:
		c.fails(x)
	case 8, 9:
		c.settled()
		c.passes(time.Duration(rapid.IntRange(1, 600).Draw(c.t, "seconds")) * time.Second)
	case 10:
		c.settled()
		c.passes(time.Duration(rapid.IntRange(1, 600).Draw(c.t, "minutes")) * time.Minute)
	case 11:
		c.coach(x.ID, func(k *handoff.Coach) { k.Verified = rapid.IntRange(0, 3).Draw(c.t, "verified") > 0 })
		c.w.Program.Week.Shifts[0].Coaches = rapid.SampledFrom([][]string{{"dana", "luis"}, {"dana"}, {"luis"}, {}}).Draw(c.t, "shift")
	}
}

// fails is a text to a coach that the carrier gave up.
func (c *company) fails(x handoff.Coach) {
	k := c.convs[bot.DeskID(x.ID)]
	if k == nil || len(k.texts) == 0 {
		return
	}
	s := rapid.SampledFrom(k.texts).Draw(c.t, "text")
	fault := rapid.SampledFrom([]bot.Fault{bot.FaultUnknown, bot.FaultDead, bot.FaultRefused}).Draw(c.t, "fault")
	c.happens(bot.DeskID(x.ID), bot.Event{Outcomes: []bot.Outcome{{Seq: s.seq, Status: bot.StatusUndelivered, Code: 30003, Fault: fault}}})
}

// TestACompanyUnderAnything lets people, coaches, the carrier, the roster and crashes do
// anything in any order, and holds that a crisis has one owner or is still being
// paged, that nobody's word is lost in silence, and that a coach who then answers
// gets it.
func TestACompanyUnderAnything(t *testing.T) {
	w := world(t)
	w.Numbers.Coaches = []phone.Number{"+16175550110", "+16175550111", "+16175550112"}
	rapid.Check(t, func(t *rapid.T) {
		program := *w.Program
		program.Week.Shifts = slices.Clone(w.Program.Week.Shifts)
		own := *w
		own.Program = &program
		c := newCompany(t, &own)
		for range 60 {
			c.any()
			if len(c.telling()) == 0 {
				c.oneOwner()
			}
		}
		c.settled()
		c.oneOwner()
		c.comes()
	})
}

// comes lets coaches be as they should at the end: whoever is paged says OK, writes
// and finishes. No crisis is left without a human.
func (c *company) comes() {
	for _, x := range c.w.Roster.Coaches {
		c.coach(x.ID, func(k *handoff.Coach) { k.Verified, k.Away = true, false })
	}
	c.passes(15 * time.Minute)
	for _, x := range c.w.Roster.Coaches {
		desk := c.convs[bot.DeskID(x.ID)]
		if desk == nil {
			continue
		}
		for _, p := range desk.desk.Pages {
			if p.Closed == 0 {
				c.writes(x, c.w.Numbers.Page(), p.Code)
			}
		}
	}
	for _, p := range people {
		if k := c.convs["t"+string(p)]; k != nil && k.thread.Handoff != nil && k.thread.Handoff.Level == rule.LevelCrisis && holder(k.thread) == "" {
			c.t.Fatalf("a crisis whom nobody could take: %+v", k.thread.Handoff.Asked)
		}
	}
}
