package dates

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
	"pgregory.net/rapid"

	"github.com/warmline/warmline/internal/clock"
)

// phrase is one text and what is to be read of it.
type phrase struct {
	Text string `yaml:"text"`
	Is   string `yaml:"is"`
	Ask  Why    `yaml:"ask"`
}

func table(t testing.TB) (now time.Time, all map[string][]phrase) {
	t.Helper()
	file, err := os.ReadFile("testdata/phrases.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var rows struct {
		Now  string   `yaml:"now"`
		Zone string   `yaml:"zone"`
		En   []phrase `yaml:"en"`
		Es   []phrase `yaml:"es"`
	}
	if err := yaml.UnmarshalWithOptions(file, &rows, yaml.DisallowUnknownField()); err != nil {
		t.Fatal(err)
	}
	zone, err := time.LoadLocation(rows.Zone)
	if err != nil {
		t.Fatal(err)
	}
	return clock.Local(rows.Now).First(zone), map[string][]phrase{"en": rows.En, "es": rows.Es}
}

// told is the reading as the table has it.
func told(r Reading) string {
	words := []string{string(r.Act), string(r.Kind), r.Name, r.Day, r.Clock}
	if r.Place != "" {
		words = append(words, "in", r.Place)
	}
	if r.Rest {
		words = append(words, "rest")
	}
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

func TestEachPhraseIsReadAsMeantOrAskedBack(t *testing.T) {
	t.Parallel()
	now, all := table(t)
	for lang, rows := range all {
		if len(rows) < 120 {
			t.Errorf("%s: %d phrases", lang, len(rows))
		}
		for _, p := range rows {
			r := Read(p.Text, lang, now)
			switch {
			case r.Why != p.Ask:
				t.Errorf("%s %q: asked back %q (%s), not %q", lang, p.Text, r.Why, told(r), p.Ask)
			case p.Ask == Clear && told(r) != p.Is:
				t.Errorf("%s %q is read as %q, not %q", lang, p.Text, told(r), p.Is)
			}
		}
	}
}

// What is written in a form of ours is read as what was written, on any day of the year
// and at any hour, in a zone with clocks that change.
func TestADateWrittenInOurFormsReadsBackAsItself(t *testing.T) {
	t.Parallel()
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	months := []string{"", "ene", "feb", "marzo", "abr", "mayo", "jun", "jul", "ago", "sep", "oct", "nov", "dic"}
	days := []string{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"}
	forms := []struct {
		lang  string
		write func(at time.Time) string
	}{
		{"en", func(at time.Time) string { return at.Format("court Jan 2 2006 3:04pm") }},
		{"en", func(at time.Time) string { return at.Format("court on Monday, January 2, 2006 at 3:04 PM") }},
		{"en", func(at time.Time) string { return strings.ToLower(at.Format("Court 1/2/2006 3:04 PM")) }},
		{"en", func(at time.Time) string { return at.Format("court 2006-01-02 15:04") }},
		{"en", func(at time.Time) string { return at.Format("court mon 2 January 2006 03:04PM") }},
		{"es", func(at time.Time) string {
			return "corte " + at.Format("2 ") + months[at.Month()] + at.Format(" 2006 3:04pm")
		}},
		{"es", func(at time.Time) string {
			return "corte el " + days[at.Weekday()] + at.Format(" 2 de ") + months[at.Month()] + at.Format(" de 2006 a las 15:04")
		}},
		{"es", func(at time.Time) string { return at.Format("corte 2006-01-02 15:04") }},
	}
	rapid.Check(t, func(t *rapid.T) {
		now := time.Date(2026, 1, 1, 0, rapid.IntRange(0, 2*365*24*60).Draw(t, "now"), 0, 0, zone)
		at := now.Add(time.Duration(rapid.IntRange(1, 390*24*60).Draw(t, "ahead")) * time.Minute)
		form := rapid.SampledFrom(forms).Draw(t, "form")
		text := form.write(at)
		if form.lang == "en" && strings.Contains(text, "mon ") { // the day of the week as it is
			text = strings.Replace(text, "mon ", strings.ToLower(at.Format("Mon "))[:4], 1)
		}
		r := Read(text, form.lang, now)
		want := clock.LocalOf(at, zone)
		if got := clock.Local(r.Day + " " + r.Clock); r.Why != Clear || got != want || r.Kind != Court || r.Rest {
			t.Errorf("%q at %v: %q, asked back %q", text, now, told(r), r.Why)
		}
	})
}

// More about a date that was asked back completes it, and what puts it right leaves the
// rest as it was.
func TestWhatIsAskedBackCompletesTheDate(t *testing.T) {
	t.Parallel()
	now, _ := table(t)
	for _, tt := range []struct {
		lang, first string
		then        []string
		want        string
		ask         Why
	}{
		{"en", "court dec 15", []string{"9am"}, "court 2026-12-15 09:00", Clear},
		{"en", "court dec 15", []string{"9"}, "court 2026-12-15 09:00", Clear},
		{"en", "court dec 15", []string{"at 9 in brockton"}, "court 2026-12-15 09:00 in brockton", Clear},
		{"en", "court 9am", []string{"the 15th"}, "court 2026-12-15 09:00", Clear},
		{"en", "court 9am", []string{"15"}, "court 2026-12-15 09:00", Clear},
		{"en", "court dec 15 at 7", []string{"am"}, "court 2026-12-15 07:00", Clear},
		{"en", "court dec 15 at 7", []string{"in the evening"}, "court 2026-12-15 19:00", Clear},
		{"en", "court dec 15 9am", []string{"no, 10am"}, "court 2026-12-15 10:00", Clear},
		{"en", "court dec 15 9am", []string{"not dec 15"}, "court 09:00", Several},
		{"en", "court dec 15 9am", []string{"10am"}, "court 2026-12-15 10:00", Clear},
		{"en", "court dec 15 9am", []string{"its the 17th"}, "court 2026-12-17 09:00", Clear},
		{"en", "court dec 15 9am", []string{"its at lowell"}, "court 2026-12-15 09:00 in lowell", Clear},
		{"en", "court next fri 9am", []string{"dec 4"}, "court 2026-12-04 09:00", Clear},
		{"en", "court dec 15 2025 9am", []string{"2026"}, "court 09:00", NoDay},
		{"en", "court fri 20 9am", []string{"nov 27"}, "court 2026-11-27 09:00", Clear},
		{"en", "court march 14 2027 2:30am", []string{"3:30 am"}, "court 2027-03-14 03:30", Clear},
		{"en", "court dec 15", []string{"idk"}, "court 2026-12-15", NoTime},
		{"en", "court dec 15", []string{"nov 1 9am"}, "court 09:00", Past},
		{"en", "court", []string{"dec 15", "9"}, "court 2026-12-15 09:00", Clear},
		{"en", "court 9am", []string{"1"}, "court 09:00", NoDay}, // an answer to our questions, or the first
		{"en", "court 9am", []string{"1st"}, "court 2026-12-01 09:00", Clear},
		{"en", "court dec 15 9am", []string{"wait no the 16th"}, "court 2026-12-16 09:00", Clear},
		{"en", "court dec 15 9am", []string{"remind me earlier"}, "court 2026-12-15 09:00", Clear},
		{"en", "court dec 15 9am", []string{"i had one today at 8"}, "court 2026-12-15 09:00", Clear},
		{"en", "court dec 15 9am", []string{"no my lawyer"}, "other lawyer 2026-12-15 09:00", Clear},
		{"es", "cita 15 dic 9am", []string{"ay no, mejor el 16"}, "visit 2026-12-16 09:00", Clear},
		{"es", "cita 15 dic 9am", []string{"recuérdame más temprano"}, "visit 2026-12-15 09:00", Clear},
		{"es", "corte 12/3 9am", []string{"3 dic"}, "court 2026-12-03 09:00", Clear},
		{"es", "corte 15 dic", []string{"a las 9"}, "court 2026-12-15 09:00", Clear},
		{"es", "corte 15 dic a las 7", []string{"de la mañana"}, "court 2026-12-15 07:00", Clear},
		{"es", "corte lunes 9am", []string{"el 30"}, "court 2026-11-30 09:00", Clear},
	} {
		r := Read(tt.first, tt.lang, now)
		for _, more := range tt.then {
			r = Read(more, tt.lang, now).On(r, now)
		}
		r.Rest = false
		if told(r) != tt.want || r.Why != tt.ask {
			t.Errorf("%q, then %q: %q, asked back %q", tt.first, tt.then, told(r), r.Why)
		}
	}
}

func TestADayThatIsNamedFitsOnlyItsDates(t *testing.T) {
	t.Parallel()
	now, _ := table(t)
	for _, tt := range []struct {
		text, on string
		fits     bool
	}{
		{"cancel tuesday", "2026-11-24", true},
		{"cancel tuesday", "2026-12-15", true},
		{"cancel tuesday", "2026-11-25", false},
		{"cancel monday", "2026-11-30", true}, // said on a Monday
		{"cancel monday", "2026-12-01", false},
		{"cancel the 15th", "2026-12-15", true},
		{"cancel the 15th", "2026-12-22", false},
		{"cancel tue the 15th", "2026-12-22", false},
		{"cancel court", "2026-12-22", true},
	} {
		on, _ := time.Parse(time.DateOnly, tt.on)
		if got := Read(tt.text, "en", now).Fits(on); got != tt.fits {
			t.Errorf("%q fits %s: %v", tt.text, tt.on, got)
		}
	}
}

// A reading that is clear is a moment ahead that clocks show, whatever was written.
func FuzzRead(f *testing.F) {
	now, all := table(f)
	for lang, rows := range all {
		for _, p := range rows {
			f.Add(p.Text, lang, int64(0))
		}
	}
	f.Fuzz(func(t *testing.T, text, lang string, minutes int64) {
		now := now.Add(time.Duration(minutes%(3*365*24*60)) * time.Minute)
		r := Read(text, lang, now)
		for _, r := range []Reading{r, r.On(Reading{Kind: Court, Day: "2026-12-15"}, now), Read("9", lang, now).On(r, now)} {
			if r.Why != Clear {
				continue
			}
			at := r.At(now.Location())
			if !at.After(now) || at.After(now.AddDate(0, 0, farthest+1)) || string(clock.LocalOf(at, now.Location())) != r.Day+" "+r.Clock {
				t.Fatalf("%q: clear, and is %q", text, told(r))
			}
		}
	})
}
