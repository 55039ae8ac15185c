package trial

import (
	"os"
	"strings"
	"testing"

	"github.com/warmline/warmline/handoff/rule"
	files "github.com/warmline/warmline/handoff/rules"
)

// heard is what the rules hear in our own texts. Each figure may rise and not fall;
// they are shares in percent, a little below what was measured last.
var heard = []struct {
	file          string
	sight         bool    // rules are worked on with these in sight; else nobody may look at what is missed
	crisis, lower float64 // heard as crisis; urgent and handoff heard at any level: at least
	kinds         float64 // of all that want somebody, heard with the very kind: at least
	paged, any    float64 // benign heard as crisis, at any level: at most
}{
	{"own.ndjson", true, 99, 99, 96, 0, 15},
	{"own_b.ndjson", false, 96, 96, 81.5, 0, 10},
	{"strangers.ndjson", true, 98, 98, 88, 0.8, 9.5},
	{"strangers_b.ndjson", false, 75, 77, 64.5, 6, 14},
	{"tuning.ndjson", true, 94, 95, 83, 0.6, 7},
	{"seeded.ndjson", true, 92.5, 81.5, 75.5, 1, 7.5},
	{"seeded_b.ndjson", false, 66, 63, 47.5, 4.3, 13.2},
	{"posts.ndjson", true, 95, 85.5, 78.5, 0.5, 6},
	{"posted.ndjson", true, 97, 98, 83, 0.3, 2.6},
	{"everyday.ndjson", true, 95, 96, 85, 1, 9},
	{"everyday_b.ndjson", false, 87, 92, 76, 4, 13},
	{"notes.ndjson", true, 64, 99, 58, 8.5, 70}, // benign: denials, which lower to urgent and not to none
	{"manner.ndjson", true, 94.5, 98, 83, 8.5, 26},
	{"played.ndjson", true, 100, 100, 89, 0, 0},
	{"manner_b.ndjson", false, 94, 94, 80.5, 2.1, 25.5},
}

func samplesOf(t *testing.T, file string) []Sample {
	t.Helper()
	f, err := os.Open("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	samples, err := Read(file, f, true)
	if err != nil {
		t.Fatal(err)
	}
	return samples
}

// What denies or doubts in one language is heard in all: with the languages on that
// wait for review, no text of danger may count for less.
func TestLanguagesThatWaitTakeNothingAway(t *testing.T) {
	rules, err := rule.Load()
	if err != nil {
		t.Fatal(err)
	}
	all, err := rule.Read(files.Files, "ht", "pt")
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range heard {
		lost := 0
		for _, s := range samplesOf(t, h.file) {
			lost += one(s.class() == "crisis" && s.heard(all).Level < s.heard(rules).Level)
		}
		if lost > 0 {
			t.Errorf("%s: %d texts of danger count for less when other languages are on", h.file, lost)
		}
	}
}

func TestWhatIsHeardDoesNotFall(t *testing.T) {
	rules, err := rule.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range heard {
		t.Run(h.file, func(t *testing.T) {
			samples := samplesOf(t, h.file)
			s := Run(rules, samples)
			wanted, right := 0, 0
			for _, x := range samples {
				if _, kind, _ := strings.Cut(x.Label, ":"); x.class() != "benign" {
					wanted++
					right += one(x.heard(rules).Kind == rule.Kind(kind))
				}
			}
			least := func(what string, got Share, want float64) {
				if t.Logf("%s: %d of %d, %.1f %%", what, got.Got, got.Of, 100*got.Share); 100*got.Share < want {
					t.Errorf("%s: want at least %.1f %%", what, want)
				}
			}
			most := func(what string, got Share, want float64) {
				if t.Logf("%s: %d of %d, %.1f %%", what, got.Got, got.Of, 100*got.Share); 100*got.Share > want {
					t.Errorf("%s: want at most %.1f %%", what, want)
				}
			}
			least("crisis", s.Crisis, h.crisis)
			least("urgent and handoff", s.Lower, h.lower)
			least("kinds", shareOf(right, wanted), h.kinds)
			most("benign paged", s.BenignCrisis, h.paged)
			most("benign at any level", s.BenignAny, h.any)
			if h.sight && t.Failed() {
				for _, m := range s.Misses {
					t.Logf("%s %s: heard %s, rules %v", m.ID, m.Label, m.Level, m.Rules)
				}
			}
		})
	}
}
