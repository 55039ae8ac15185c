package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/program"
)

type checkCommand struct {
	Settings settingsFlags `embed:""`
	Program  bool          `name:"only-program" help:"Look at the programme's folder alone, not at the settings."`
}

// Run looks at settings, programme, flows, rules and texts, and names every fault
// at once; what works but nobody has signed is listed after them.
func (c checkCommand) Run(sys system) error {
	settings, settingsErr := c.Settings.load(sys)
	if c.Program {
		settingsErr = nil
	}
	folder, programErr := program.Load(settings.Program)
	var textErr error
	if programErr == nil {
		textErr = folder.Texts.Lint()
	}
	if err := faultList(sys.err, settingsErr, programErr, textErr); err != nil {
		return err
	}
	if !c.Program {
		advise(sys.out, settings)
	}
	return report(sys.out, folder)
}

// faultList prints every fault and counts them.
func faultList(w io.Writer, all ...error) error {
	n := 0
	for _, err := range all {
		if err == nil {
			continue
		}
		for _, line := range strings.Split(strings.TrimSpace(err.Error()), "\n") {
			fmt.Fprintln(w, line)
			n++
		}
	}
	if n > 0 {
		return errors.New("the faults above keep the line from starting")
	}
	return nil
}

// advise says what works but should not stay.
func advise(w io.Writer, c config.Config) {
	if len(c.CoachNumbers) == 0 {
		fmt.Fprintln(w, "warning: one number for everybody; set WARMLINE_COACH_NUMBERS (3 advised), so that coaches' threads are kept apart")
	}
	if len(c.Leads) == 0 {
		fmt.Fprintln(w, "warning: only leads on the roster hear when the line itself is sick; set WARMLINE_LEAD, so that somebody does without one")
	}
}

// signers are the levels whose texts a clinical adviser and a native peer sign; a
// supervisor signs the rest.
var signers = []string{"crisis", "urgent", "handoff", "trust"}

// report lists what a person must still confirm.
func report(w io.Writer, f *program.Folder) error {
	said := f.Said()
	var crisis, rest []string
	unsaid := 0
	for _, id := range f.Texts.Unsigned() {
		e, _ := f.Texts.Entry(id)
		switch {
		case !slices.Contains(said, id):
			unsaid++
		case slices.Contains(signers, string(e.Level)):
			crisis = append(crisis, id)
		default:
			rest = append(rest, id)
		}
	}
	var unverified []string
	for _, l := range f.Texts.Lines() {
		if l.Verified == "" {
			unverified = append(unverified, l.Name)
		}
	}
	fmt.Fprintf(w, `no faults
not signed by a clinical adviser and a native peer (%d): %s
not signed by a supervisor (%d): %s
not signed and said by no flow yet: %d more
phone lines nobody has verified (%d): %s
rules, version %s: reviewed by no clinician and no native speaker
`, len(crisis), strings.Join(crisis, " "), len(rest), strings.Join(rest, " "), unsaid, len(unverified), strings.Join(unverified, " "), f.Rules.Version())
	return reportSwitched(w, f.Rules.Switched())
}

// reportSwitched lists what is not heard as the rules were given, and who answers for it.
func reportSwitched(w io.Writer, s rule.Switched) error {
	var out strings.Builder
	for _, l := range s.Langs {
		is := "off, switched on by on: [" + l.Lang + "] in rules/switch.yaml"
		if l.On {
			is = "ON all the same, by rules/switch.yaml"
		}
		fmt.Fprintf(&out, "rules in %s (%d): %s; %s\n", l.Lang, l.Rules, oneLine(l.For), is)
	}
	if len(s.Off) > 0 {
		fmt.Fprintf(&out, "rules switched off (%d): %s\n", len(s.Off), strings.Join(s.Off, " "))
	}
	for _, o := range s.Overrides {
		fmt.Fprintf(&out, "OVERRIDDEN: %s (%s) does not hear this danger as we wrote it. %s answers for it: %s\n", o.Rule, o.Level, oneLine(o.By), oneLine(o.Why))
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// oneLine puts what a person wrote on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
