package ready_test

import (
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/ready"
)

var now = time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC) // a Monday

var sample = sync.OnceValues(func() (*program.Folder, error) { return program.Load("") })

// whole is a line that lacks nothing which this program sees.
func whole(t *testing.T) (*bot.World, []string) {
	t.Helper()
	f, err := sample()
	if err != nil {
		t.Fatal(err)
	}
	var marks []text.Mark
	for _, id := range f.Texts.IDs() {
		e, _ := f.Texts.Entry(id)
		for _, l := range e.Langs() {
			marks = append(marks, text.Mark{ID: id, Lang: l, Signature: e.Sign(l, "A", e.Signer(l), "2026-11-29")})
		}
	}
	var lines strings.Builder
	for _, l := range f.Texts.Lines() {
		lines.WriteString("- {name: " + l.Name + ", number: \"" + l.Number + "\", verified: \"2026-11-29\", verify_by: \"2027-02-28\"}\n")
	}
	texts, err := text.Load(fstest.MapFS{text.SignedFile: {Data: text.WriteSigned(marks)}, "lines.yaml": {Data: []byte(lines.String())}})
	if err != nil {
		t.Fatal(err)
	}
	p := *f.Program
	p.Undecided = nil
	p.Reviews = []bot.Reviewed{{Rules: f.Rules.Version(), As: "clinician"}, {Rules: f.Rules.Version(), As: "peer"}}
	coach := func(id string, roles ...handoff.Role) handoff.Coach {
		return handoff.Coach{ID: id, Roles: roles, Verified: true}
	}
	return &bot.World{Program: &p, Texts: texts, Rules: f.Rules, Roster: handoff.Roster{Coaches: []handoff.Coach{
		coach("dana"), coach("ruth", handoff.Supervisor), coach("omar", handoff.Lead), coach("desk", handoff.LastResort),
	}}}, f.Said()
}

func missing(w *bot.World, said []string) string {
	var out strings.Builder
	for _, g := range ready.Missing(w, said, now) {
		out.WriteString(g.String() + "\n")
	}
	return out.String()
}

// Each thing that is missing is named, and nothing when nothing is.
func TestWhatIsMissing(t *testing.T) {
	w, said := whole(t)
	if got := missing(w, said); got != "" {
		t.Fatalf("missing of a whole line: %s", got)
	}
	f, _ := sample()
	without := func(id string) func(*bot.World) {
		return func(w *bot.World) {
			c, _ := w.Roster.ByID(id)
			c.Verified = false
			w.Roster = w.Roster.With(c)
		}
	}
	for name, tt := range map[string]struct {
		spoil func(*bot.World)
		want  []string
	}{
		"nobody has signed": {func(w *bot.World) { w.Texts = f.Texts }, []string{"crisis and trust texts that are not signed (30)", "suicide", "trust-cops", "other texts of this line that are not signed", "eve-a", "phone lines that nobody has verified, or not for too long (9): assault"}},
		"a word was changed since": {func(w *bot.World) {
			e, _ := w.Texts.Entry("suicide")
			mark := text.Mark{ID: "suicide", Lang: text.En, Signature: e.Signed[text.En]}
			es := text.Mark{ID: "suicide", Lang: text.Es, Signature: e.Signed[text.Es]}
			e.En = "Call 988."
			e.Signed = nil
			w.Texts, _ = text.Load(fstest.MapFS{"own.yaml": {Data: []byte(e.YAML())}, text.SignedFile: {Data: text.WriteSigned([]text.Mark{mark, es})}})
		}, []string{"crisis and trust texts that are not signed", "suicide"}},
		"a line is past its day": {func(w *bot.World) { now = now.AddDate(1, 0, 0) }, []string{"or not for too long (9): assault, behavioral-health"}},
		"undecided":              {func(w *bot.World) { w.Program.Undecided = f.Program.Undecided }, []string{"not decided yet (12): terms: the page of terms, desk: the telephone for questions", "calls_911: who calls 911", "last_resort: the desk outside"}},
		"no clinician":           {func(w *bot.World) { w.Program.Reviews = w.Program.Reviews[1:] }, []string{"the rules, as they are now, are not reviewed (1): version " + f.Rules.Version() + " by a clinician"}},
		"other rules": {func(w *bot.World) {
			w.Program.Reviews = []bot.Reviewed{{Rules: "x", As: "clinician"}, {Rules: "x", As: "peer"}}
		}, []string{"not reviewed (2)", "by a clinician", "by a peer"}},
		"no coach": {without("dana"), []string{"nobody with a verified phone is in any shift", "shifts of the next 7 days with nobody who could be paged (7): Mon Nov 30 08:00 to 23:00 (no phone that works), Tue Dec 1", "Sun Dec 6 08:00"}},
		"a coach who is away": {func(w *bot.World) {
			c, _ := w.Roster.ByID("dana")
			c.Away = true
			w.Roster = w.Roster.With(c)
		}, []string{"nobody with a verified phone"}},
		"no supervisor": {without("ruth"), []string{"no supervisor"}},
		"no lead":       {without("omar"), []string{"no lead"}},
		"a last resort of our own": {func(w *bot.World) {
			w.Roster.Coaches[3].Roles = append(w.Roster.Coaches[3].Roles, handoff.Lead)
		}, []string{"no last resort outside"}},
		"no last resort": {without("desk"), []string{"no last resort outside"}},
		"no shift":       {func(w *bot.World) { w.Program.Week.Shifts = nil }, []string{"with nobody who could be paged (1): there is none at all"}},
		"one empty shift": {func(w *bot.World) {
			s := w.Program.Week.Shifts[0]
			s.Days, s.Coaches, s.From, s.To = []time.Weekday{time.Sunday}, []string{"luis"}, 60*23, 60*8
			w.Program.Week.Shifts = append(append([]handoff.Shift(nil), w.Program.Week.Shifts...), s)
		}, []string{"paged (2): Mon Nov 30 07:00 to 08:00 (nobody in the shift), Sun Dec 6 23:00 to 07:00"}},
	} {
		t.Run(name, func(t *testing.T) {
			was := now
			defer func() { now = was }()
			w, said := whole(t)
			tt.spoil(w)
			got := missing(w, said)
			for _, want := range tt.want {
				if !strings.Contains(got, want) {
					t.Errorf("%q is not in\n%s", want, got)
				}
			}
		})
	}
}

// A line is opened only when a coach has just taken a drill.
func TestADrillIsMissingAfterADay(t *testing.T) {
	for name, tt := range map[string]struct {
		last time.Time
		gaps int
	}{
		"never":            {time.Time{}, 1},
		"a day ago":        {now.Add(-24 * time.Hour), 0},
		"more than a day":  {now.Add(-24*time.Hour - time.Second), 1},
		"a short time ago": {now.Add(-time.Minute), 0},
	} {
		if got := ready.Undrilled(tt.last, now); len(got) != tt.gaps {
			t.Errorf("%s: %v", name, got)
		}
	}
}
