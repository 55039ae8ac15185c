package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/warmline/warmline/config"
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
}

// report lists what a person must still confirm.
func report(w io.Writer, f *program.Folder) error {
	unsigned := f.Texts.Unsigned()
	var crisis, rest []string
	for _, id := range unsigned {
		if e, _ := f.Texts.Entry(id); slices.Contains([]string{"crisis", "urgent", "handoff", "trust"}, string(e.Level)) {
			crisis = append(crisis, id)
		} else {
			rest = append(rest, id)
		}
	}
	var unverified []string
	for _, l := range f.Texts.Lines() {
		if l.Verified == "" {
			unverified = append(unverified, l.Name)
		}
	}
	_, err := fmt.Fprintf(w, `no faults
not signed by a clinical adviser and a native peer (%d): %s
not signed by a supervisor (%d): %s
phone lines nobody has verified (%d): %s
crisis rules %s: reviewed by nobody yet
`, len(crisis), strings.Join(crisis, " "), len(rest), strings.Join(rest, " "), len(unverified), strings.Join(unverified, " "), f.Rules.Version())
	return err
}
