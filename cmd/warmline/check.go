package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/ready"
)

type checkCommand struct {
	Settings settingsFlags `embed:""`
	Table    bool          `help:"Print what each kind of words gets: level, who is paged and how, first text, what follows."`
	Program  bool          `name:"only-program" help:"Look at the programme's folder alone, not at the settings."`
}

// Run looks at settings, programme, flows, rules and texts, and names every fault
// at once; what works but nobody has signed is listed after them.
func (c checkCommand) Run(sys system) error {
	if c.Table {
		return printTable(sys.out)
	}
	settings, settingsErr := c.Settings.load(sys)
	if c.Program {
		settingsErr = nil
	}
	now := clock.System{}.Now()
	folder, programErr := passing(settings.Program, now)
	if err := faultList(sys.err, settingsErr, programErr); err != nil {
		return err
	}
	if !c.Program {
		advise(sys.out, settings)
	}
	return report(sys.out, folder, now)
}

// passing reads a programme's folder, or names every fault that check finds in it.
func passing(dir string, now time.Time) (*program.Folder, error) {
	folder, err := program.Load(dir)
	if err != nil {
		return nil, err
	}
	return folder, errors.Join(folder.Texts.Lint(), folder.Stale(now))
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

// report lists what a person must still confirm.
func report(w io.Writer, f *program.Folder, now time.Time) error {
	said := f.Said()
	byRole, unsaid := map[text.Role][]string{}, 0
	var changed []string
	for _, id := range f.Texts.Unsigned() {
		if !slices.Contains(said, id) {
			unsaid++
			continue
		}
		e, _ := f.Texts.Entry(id)
		for _, l := range e.Langs() {
			if !f.Texts.Speaks(l) {
				continue
			}
			switch as := e.Signer(l); e.Standing(l) {
			case text.Changed:
				changed = append(changed, id+"/"+string(l))
				fallthrough
			case text.Unsigned, text.Foreign:
				if !slices.Contains(byRole[as], id) {
					byRole[as] = append(byRole[as], id)
				}
			}
		}
	}
	fmt.Fprintln(w, "no faults")
	for _, r := range []struct {
		as   text.Role
		what string
	}{
		{text.Clinician, "clinical adviser"}, {text.Peer, "native peer"}, {text.Counsel, "counsel"}, {text.Supervisor, "supervisor"},
	} {
		fmt.Fprintf(w, "not signed by a %s (%d): %s\n", r.what, len(byRole[r.as]), strings.Join(byRole[r.as], " "))
	}
	if len(changed) > 0 {
		fmt.Fprintf(w, "CHANGED since somebody signed them (%d): %s\n", len(changed), strings.Join(changed, " "))
	}
	fmt.Fprintf(w, "not signed and said by no flow yet: %d more\n", unsaid)
	waiting := f.Texts.Waiting()
	for _, l := range slices.Sorted(maps.Keys(waiting)) {
		fmt.Fprintf(w, "texts in %s (%d): need native review; off, said from on: [%s] in rules/switch.yaml\n", l, waiting[l], l)
	}
	reportLines(w, f.Texts, now)
	world := f.World()
	for _, g := range ready.Papers(&world, nil, now) {
		if strings.Contains(g.What, "decided") || strings.Contains(g.What, "places") || strings.Contains(g.What, "reviewed") {
			fmt.Fprintln(w, g)
		}
	}
	return reportSwitched(w, f.Rules.Switched())
}

// reportLines says which phone lines nobody has rung, and which not for too long.
func reportLines(w io.Writer, texts *text.Catalog, now time.Time) {
	var never, past []string
	for _, l := range texts.Lines() {
		switch {
		case l.Verified == "":
			never = append(never, l.Name)
		case l.Stale(now):
			past = append(past, fmt.Sprintf("%s: %s (due %s)", l.Where(), l.Name, l.VerifyBy))
		}
	}
	fmt.Fprintf(w, "phone lines nobody has verified (%d): %s\n", len(never), strings.Join(never, " "))
	if len(past) > 0 {
		fmt.Fprintf(w, "PHONE LINES PAST THEIR DAY (%d), to be rung before anyone relies on them: %s\n", len(past), strings.Join(past, ", "))
	}
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
