package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/program"
)

// printTable prints what a kind of words gets, the most urgent first.
func printTable(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(t, "kind\tlevel\twho is paged, how\tfirst text\twhat follows")
	for _, r := range handoff.Table() {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", r.Kind, r.Level, r.Paged, r.First, r.Follows)
	}
	return t.Flush()
}

// safetyPage is the part of docs/safety.md that follows from the program itself: the
// table, the ladders, the first texts, and who has signed what.
func safetyPage(f *program.Folder) string {
	var b strings.Builder
	b.WriteString("### What is heard, who comes, what is said\n\n| what was heard | level | who is paged, how | first text | what follows |\n|---|---|---|---|---|\n")
	var first []string
	for _, r := range handoff.Table() {
		fmt.Fprintf(&b, "| %s | %s | %s | `%s` | %s |\n", r.What, r.Level, r.Paged, r.First, r.Follows)
		if !slices.Contains(first, r.First) {
			first = append(first, r.First)
		}
	}
	b.WriteString("\n### The ladders, as built in\n\nA programme may change them; none may stop.\n\n| level | who is asked, after how long |\n|---|---|\n")
	for _, level := range []rule.Level{rule.LevelCrisis, rule.LevelUrgent, rule.LevelHandoff} {
		plan := f.Program.Plans[level]
		var steps []string
		for _, s := range plan.Steps {
			who := fmt.Sprintf("%s: %s", short(s.After), roleNames(s.Who))
			if s.Take > 0 {
				who += fmt.Sprintf(" (%d of them)", s.Take)
			}
			steps = append(steps, who)
		}
		again := ""
		if len(plan.Again) > 0 {
			again = "; meanwhile who has not answered, again and again, from " + short(plan.Again[0]) + " after the first page"
		}
		fmt.Fprintf(&b, "| %s | %s%s; then all of them again, without end |\n", level, strings.Join(steps, ", "), again)
	}
	b.WriteString("\n### The first texts\n\n| text | English | Spanish | signed |\n|---|---|---|---|\n")
	for _, id := range first {
		e, _ := f.Texts.Entry(id)
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", id, e.En, e.Es, signedBy(e))
	}
	unsigned := f.Texts.Unsigned()
	fmt.Fprintf(&b, "\n### What nobody has signed\n\nOf %d texts, %d lack a signature in English or Spanish. Of %d phone lines, %d were never rung for a programme. Reviews of the rules on record: %d.\n",
		len(f.Texts.IDs()), len(unsigned), len(f.Texts.Lines()), len(neverRung(f)), len(f.Program.Reviews))
	return b.String()
}

func signedBy(e text.Entry) string {
	var out []string
	for _, l := range e.Langs() {
		if l.Waits() {
			continue // said to nobody
		}
		is := string(e.Standing(l))
		if e.Standing(l) == text.Signed {
			is = e.Signed[l].By + ", " + e.Signed[l].Date
		}
		out = append(out, fmt.Sprintf("%s: %s", l, is))
	}
	return strings.Join(out, "; ")
}

func neverRung(f *program.Folder) []text.Line {
	return slices.DeleteFunc(f.Texts.Lines(), func(l text.Line) bool { return l.Verified != "" })
}

func roleNames(all []handoff.Role) string {
	var out []string
	for _, r := range all {
		out = append(out, strings.ReplaceAll(string(r), "_", " "))
	}
	return strings.Join(out, " and ")
}

// short writes a span as people do: 2 min, 1 h.
func short(d time.Duration) string {
	switch {
	case d == 0:
		return "at once"
	case d%time.Hour == 0:
		return fmt.Sprintf("%d h", d/time.Hour)
	case d%time.Minute == 0:
		return fmt.Sprintf("%d min", d/time.Minute)
	}
	return d.String()
}
