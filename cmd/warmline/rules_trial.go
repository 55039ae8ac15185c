package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/handoff/rule/trial"
	builtin "github.com/warmline/warmline/handoff/rules"
)

type rulesTestCommand struct {
	Files  []string `arg:"" optional:"" name:"FILE" help:"Labelled texts as lines of JSON; left out, the rules' own examples alone are looked at."`
	Rules  string   `placeholder:"DIR" help:"A whole set of rules, like handoff/rules; left out, the built-in one."`
	On     []string `placeholder:"LANG" help:"Languages to hear that wait for review."`
	Misses int      `placeholder:"N" help:"List so many texts that got less than they should, by id, with the rules that fired."`
	JSON   bool     `name:"json" help:"For machines."`
}

// Run holds the rules to their examples and, with files, to what others would want heard.
func (c rulesTestCommand) Run(sys system) error {
	rules, err := rulesIn(c.Rules, c.On...)
	if err == nil {
		err = holdWaiting(c.Rules, rules)
	}
	if err != nil {
		_ = faultList(sys.err, err) // counts them; which they are is what helps
		return errors.New("the rules are refused for the faults above")
	}
	tried := tried{Version: rules.Version(), Langs: rules.Langs(), Size: rules.Size(), waiting: rules.Switched().Langs}
	if len(c.Files) > 0 {
		samples, err := readSamples(c.Files, true)
		if err != nil {
			return err
		}
		score := trial.Run(rules, samples)
		score.Misses = score.Misses[:min(max(0, c.Misses), len(score.Misses))]
		tried.Score = &score
	}
	if c.JSON {
		return json.NewEncoder(sys.out).Encode(tried)
	}
	return tried.print(sys.out)
}

// tried is what was tried and what came of it.
type tried struct {
	Version string   `json:"version"`
	Langs   []string `json:"langs"`
	rule.Size
	*trial.Score
	waiting []rule.Waiting
}

func (t tried) print(out io.Writer) error {
	fmt.Fprintf(out, "rules, version %s: %d in %s; %d texts they must find and %d they must not: all as they should be\n",
		t.Version, t.Rules, strings.Join(t.Langs, ", "), t.Must, t.Not)
	for _, l := range t.waiting {
		if !l.On {
			fmt.Fprintf(out, "not heard as danger: %s (%d), %s; their examples hold when they are switched on\n", l.Lang, l.Rules, oneLine(l.For))
		}
	}
	if t.Score == nil {
		return nil
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "\nat least what they should\t\t\t95 %\n")
	for _, l := range t.Labels {
		row(w, l.Label, l.Share)
	}
	row(w, "all crises", t.Crisis)
	row(w, "all urgent and handoff", t.Lower)
	fmt.Fprint(w, "\nmore than they should\t\t\t95 %\n")
	row(w, "benign given crisis", t.BenignCrisis)
	row(w, "benign given any level", t.BenignAny)
	row(w, "urgent and handoff given crisis", t.LowerCrisis)
	if len(t.Misses) > 0 {
		fmt.Fprint(w, "\nmissed\tlabel\theard\trules\n")
	}
	for _, m := range t.Misses {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", m.ID, m.Label, heard(m.Level, m.Kind), strings.Join(m.Rules, " "))
	}
	return w.Flush()
}

func row(w io.Writer, name string, s trial.Share) {
	if s.Of > 0 {
		fmt.Fprintf(w, "%s\t%d of %d\t%.1f %%\t%.1f to %.1f\n", name, s.Got, s.Of, 100*s.Share, 100*s.Low, 100*s.High)
	}
}

func heard(l rule.Level, k rule.Kind) string { return strings.TrimSpace(l.String() + " " + string(k)) }

// rulesIn reads the set in a folder, or the built-in one for "".
func rulesIn(dir string, on ...string) (*rule.Rules, error) {
	if dir == "" {
		return rule.Read(builtin.Files, on...)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("%s: not a folder that can be read", dir)
	}
	return rule.Read(os.DirFS(dir), on...)
}

// holdWaiting holds the languages that are not heard to their examples too.
func holdWaiting(dir string, r *rule.Rules) error {
	var all []string
	for _, l := range r.Switched().Langs {
		all = append(all, l.Lang)
	}
	_, err := rulesIn(dir, all...)
	return err
}

func readSamples(files []string, labelled bool) ([]trial.Sample, error) {
	var out []trial.Sample
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		samples, err := trial.Read(name, f, labelled)
		if err = errors.Join(err, f.Close()); err != nil {
			return nil, err
		}
		out = slices.Concat(out, samples)
	}
	return out, nil
}
