package main

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/program"
)

const (
	pagingFile = "../../docs/paging.md"
	pagingFrom = "<!-- from the sample programme; go test ./cmd/warmline -run Paging -update -->\n"
	pagingTo   = "<!-- end -->"
)

func TestPagingIsReadAsTheSampleIsSet(t *testing.T) {
	f, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	generated(t, pagingFile, pagingFrom, pagingTo, pagingPage(f.Program))
}

// pagingPage is the ladders, clocks and times of a programme as a supervisor reads them.
func pagingPage(p *bot.Program) string {
	var out strings.Builder
	levels := []rule.Level{rule.LevelCrisis, rule.LevelUrgent, rule.LevelHandoff}
	out.WriteString("\n| after | crisis | urgent | handoff |\n|---|---|---|---|\n")
	var times []time.Duration
	for _, l := range levels {
		for _, s := range p.Plans[l].Steps {
			times = append(times, s.After)
		}
	}
	for last := time.Duration(-1); ; {
		next := time.Duration(-1)
		for _, at := range times {
			if at > last && (next < 0 || at < next) {
				next = at
			}
		}
		if next < 0 {
			break
		}
		last = next
		row := []string{short(next)}
		for _, l := range levels {
			cell := ""
			for _, s := range p.Plans[l].Steps {
				if s.After == next {
					cell = stepWords(s)
				}
			}
			row = append(row, cell)
		}
		fmt.Fprintf(&out, "| %s |\n", strings.Join(row, " | "))
	}
	each := func(name string, of func(handoff.Plan) string) {
		row := []string{name}
		for _, l := range levels {
			row = append(row, of(p.Plans[l]))
		}
		fmt.Fprintf(&out, "| %s |\n", strings.Join(row, " | "))
	}
	each("who has not answered, again", func(pl handoff.Plan) string {
		var after time.Duration
		var all []string
		for _, gap := range pl.Again {
			after += gap
			all = append(all, short(after))
		}
		return strings.Join(all, ", ")
	})
	each("then everybody again", func(pl handoff.Plan) string {
		last, before := pl.Repeat[len(pl.Repeat)-1], pl.Repeat[:len(pl.Repeat)-1]
		if len(before) == 0 {
			return "every " + short(last)
		}
		return fmt.Sprintf("after %s, %d times, then every %s", short(before[0]), len(before), short(last))
	})
	each("taken, no word yet", func(pl handoff.Plan) string { return clocks(pl.FirstNudge, pl.FirstLadder) })
	each("a text unanswered", func(pl handoff.Plan) string { return clocks(pl.WaitNudge, pl.WaitLadder) })
	each("both silent", func(pl handoff.Plan) string {
		if pl.HandBack {
			return short(pl.Idle) + ": the coach is asked, then handed back"
		}
		return short(pl.Idle) + ": supervisor; then after twice as long each time, up to a day"
	})
	fmt.Fprintf(&out, "\nA waiting person hears how the search goes after %s, and each morning at %s.\n", spans(p.Status), p.Morning)
	fmt.Fprintf(&out, "Short of a crisis a coach is texted %d pages within %s at most.\n\n", p.Budget.Pages, short(p.Budget.Within))
	return out.String()
}

func stepWords(s handoff.Step) string {
	var who []string
	for _, r := range s.Who {
		who = append(who, map[handoff.Role]string{
			handoff.OnShift: "those on shift", handoff.Backup: "backup of the shift", handoff.Supervisor: "supervisor",
			handoff.Lead: "lead", handoff.LastResort: "outside last resort", handoff.Everyone: "everyone who ticked it",
		}[r])
	}
	words := strings.Join(who, ", ")
	if s.Take > 0 {
		words = fmt.Sprintf("%d of %s", s.Take, words)
	}
	return words
}

func clocks(nudge, ladder time.Duration) string {
	if nudge == ladder {
		return short(nudge) + ": nudge, and others are asked"
	}
	return short(nudge) + ": nudge; " + short(ladder) + ": others are asked"
}

func spans(all []time.Duration) string {
	var out []string
	for _, d := range all {
		out = append(out, short(d))
	}
	return strings.Join(out, ", ")
}

// TestEveryLessonIsHeldOrForLater: docs/paging.md lists all of them by number, each
// with a test that exists or with what is missing.
func TestEveryLessonIsHeldOrForLater(t *testing.T) {
	page, err := os.ReadFile(pagingFile)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= 41; n++ {
		_, row, found := strings.Cut(string(page), fmt.Sprintf("\n| %d | ", n))
		row, _, _ = strings.Cut(row, "\n")
		if !found {
			t.Errorf("%d is missing", n)
			continue
		}
		named := 0
		for _, m := range code.FindAllStringSubmatch(row, -1) {
			exists, isName := holds(t, m[1])
			if isName && !exists {
				t.Errorf("%d: nothing is called %q", n, m[1])
			}
			if isName {
				named++
			}
		}
		if named == 0 && !strings.Contains(row, "later: ") {
			t.Errorf("%d names no test and does not say so", n)
		}
	}
}
