package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/warmline/warmline/handoff/rule/trial"
)

type rulesDiffCommand struct {
	Files []string `arg:"" name:"FILE" help:"Texts as lines of JSON, with id and text."`
	Old   string   `placeholder:"DIR" help:"A whole set of rules, like handoff/rules; left out, the built-in one."`
	New   string   `placeholder:"DIR" help:"The set to compare it with; left out, the built-in one."`
}

// Run says what another set would hear in the texts, which it names by id alone.
func (c rulesDiffCommand) Run(sys system) error {
	if c.Old == c.New {
		return errors.New("two sets are compared: name another with --old or --new")
	}
	from, err := rulesIn(c.Old)
	if err != nil {
		return fmt.Errorf("the old set: %w", err)
	}
	to, err := rulesIn(c.New)
	if err != nil {
		return fmt.Errorf("the new set: %w", err)
	}
	samples, err := readSamples(c.Files, false)
	if err != nil {
		return err
	}
	return printDiff(sys.out, trial.Compare(from, to, samples))
}

func printDiff(out io.Writer, d trial.Diff) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, c := range d.Changes {
		fmt.Fprintf(w, "%s\t%s → %s\t%s\n", c.ID, heard(c.From.Level, c.From.Kind), heard(c.To.Level, c.To.Kind), signed(c.Gained, c.Lost))
	}
	fmt.Fprintf(w, "%d of %d texts change: %d raised, %d lowered, %d of another kind; %d more are heard the same by other rules\n",
		len(d.Changes), d.Of, d.Raised, d.Lowered, d.Kind, d.Inside)
	if rules := signed(d.New, d.Old); rules != "" {
		fmt.Fprintf(w, "rules in one set alone: %s\n", rules)
	}
	return w.Flush()
}

// signed writes +what came and -what went.
func signed(came, went []string) string {
	var out []string
	for _, r := range came {
		out = append(out, "+"+r)
	}
	for _, r := range went {
		out = append(out, "-"+r)
	}
	return strings.Join(out, " ")
}
