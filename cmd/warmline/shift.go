package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/program"
)

type shiftCommand struct {
	List     shiftListCommand     `cmd:"" help:"List the weekly table and what differs from it, by number."`
	Add      shiftAddCommand      `cmd:"" help:"Put a shift into the weekly table."`
	Once     shiftOnceCommand     `cmd:"" help:"Put a coach on for a time, beside the table."`
	Off      shiftOffCommand      `cmd:"" help:"Take a coach off for a time; with --ask others are asked by text to cover."`
	Cover    shiftCoverCommand    `cmd:"" help:"Put a coach in another's place for a time."`
	Remove   shiftRemoveCommand   `cmd:"" help:"Take a line out, by its number in the list."`
	Coverage shiftCoverageCommand `cmd:"" help:"What the next seven days lack: the hard hours first."`
	Export   shiftExportCommand   `cmd:"" help:"Write table and changes as YAML."`
	Import   shiftImportCommand   `cmd:"" help:"Put the table and changes of a YAML file in the place of what is."`
}

type shiftListCommand struct {
	Settings settingsFlags `embed:""`
}

// Run lists the rota.
func (c shiftListCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		w := r.keeper.World()
		week := w.Week()
		fmt.Fprintf(sys.out, "Times are of %s.", week.Zone)
		if w.Roster.Rota == nil {
			fmt.Fprint(sys.out, " This is the table of program.yaml: the first change of a shift stores it, and the file says nothing any more.")
		}
		fmt.Fprintln(sys.out)
		t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(t, "no\twhen\tfrom\tto\ton\tbackup")
		for i, s := range week.Shifts {
			fmt.Fprintf(t, "%d\t%s\t%s\t%s\t%s\t%s\n", i+1, program.DayNames(s.Days), s.From, s.To, strings.Join(s.Coaches, ","), strings.Join(s.Backup, ","))
		}
		for i, o := range week.Changes {
			on, behind := o.In, ""
			switch {
			case o.Backup:
				on, behind = "", o.In
			case o.Out != "" && o.In != "":
				on = o.In + " for " + o.Out
			case o.Out != "":
				on = "not " + o.Out
			}
			fmt.Fprintf(t, "%d\tonce\t%s\t%s\t%s\t%s\n", len(week.Shifts)+i+1, o.From, o.To, on, behind)
		}
		return t.Flush()
	})
}

type shiftAddCommand struct {
	Settings settingsFlags `embed:""`
	Days     []string      `required:"" help:"mon to sun."`
	From     string        `required:"" help:"17:00, by the programme's clock."`
	To       string        `required:"" help:"23:00; at or before --from it is the next day."`
	Coach    []string      `required:"" help:"Who is on: ids."`
	Backup   []string      `help:"Who is asked when they do not answer: ids."`
}

// Run puts a shift into the table.
func (c shiftAddCommand) Run(ctx context.Context, sys system) error {
	days, dayErr := program.ParseDays(c.Days)
	from, fromErr := clock.ParseWall(c.From)
	to, toErr := clock.ParseWall(c.To)
	if err := errors.Join(dayErr, fromErr, toErr); err != nil {
		return err
	}
	s := handoff.Shift{Days: days, From: from, To: to, Coaches: c.Coach, Backup: c.Backup}
	return changeRota(ctx, sys, c.Settings, func(rota handoff.Rota) (handoff.Rota, error) {
		rota.Weekly = append(slices.Clone(rota.Weekly), s)
		return rota, nil
	})
}

type shiftRemoveCommand struct {
	Settings settingsFlags `embed:""`
	No       int           `arg:"" help:"As the list has it."`
}

// Run takes a line out of the rota.
func (c shiftRemoveCommand) Run(ctx context.Context, sys system) error {
	return changeRota(ctx, sys, c.Settings, func(rota handoff.Rota) (handoff.Rota, error) {
		i := c.No - 1
		switch weekly := len(rota.Weekly); {
		case i < 0 || i >= weekly+len(rota.Changes):
			return rota, errors.New("no such line: see `warmline shift list`")
		case i < weekly:
			rota.Weekly = slices.Delete(slices.Clone(rota.Weekly), i, i+1)
		default:
			rota.Changes = slices.Delete(slices.Clone(rota.Changes), i-weekly, i-weekly+1)
		}
		return rota, nil
	})
}

type shiftCoverageCommand struct {
	Settings settingsFlags `embed:""`
}

// Run lists what the next seven days lack.
func (c shiftCoverageCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		w := r.keeper.World()
		week := w.Week()
		all := w.Coverage(r.now, r.now.Add(handoff.LookAhead))
		fmt.Fprintf(sys.out, "The next 7 days by the clock of %s: %d to mend.\n", week.Zone, len(all))
		t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
		for _, h := range all {
			hard := ""
			if h.Hard {
				hard = "evening, night or weekend"
			}
			fmt.Fprintf(t, "%s\t%s\t%s\n", h.In(week.Zone), h.Lack, hard)
		}
		if err := t.Flush(); err != nil {
			return err
		}
		for _, s := range w.Roster.Searches {
			fmt.Fprintf(sys.out, "cover for %s is looked for, %s: asked %d\n", s.Out, s.Span(week.Zone).In(week.Zone), len(s.Asked))
		}
		if !w.Roster.Outside(week) {
			fmt.Fprintln(sys.out, "no last resort outside: a partner desk that has agreed in writing")
		}
		return unproved(sys, r)
	})
}

// unproved names coaches in shifts whom no page reaches, and why.
func unproved(sys system, r roster) error {
	w := r.keeper.World()
	for _, id := range w.Week().Named() {
		k, ok := w.Roster.ByID(id)
		why := ""
		switch {
		case !ok:
			why = "not on the roster"
		case k.Stopped:
			why = "has said STOP: ring them, they text START"
		case !k.Verified:
			why = "has not proved the phone: `warmline coach verify " + id + "`"
		case k.Away:
			why = "is away until they say BACK"
		}
		if why != "" {
			fmt.Fprintf(sys.out, "%s is in a shift and %s\n", id, why)
		}
	}
	return nil
}

// changeRota changes the stored rota alone.
func changeRota(ctx context.Context, sys system, s settingsFlags, change func(handoff.Rota) (handoff.Rota, error)) error {
	return changeRoster(ctx, sys, s, func(r roster, now handoff.Roster) (handoff.Roster, error) {
		rota, err := change(now.Stored(r.keeper.World().Program.Week))
		now.Rota = &rota
		return now, err
	})
}

// changeRoster changes the rota and what goes with it, and says what that leaves open.
// What was over two days ago is forgotten; who is new in it must be able to answer.
func changeRoster(ctx context.Context, sys system, s settingsFlags, change func(roster, handoff.Roster) (handoff.Roster, error)) error {
	return withRoster(ctx, sys, s, func(r roster) error {
		p := r.keeper.World().Program
		err := r.keeper.Change(ctx, func(before handoff.Roster) (handoff.Roster, error) {
			after, err := change(r, before)
			if err != nil {
				return before, err
			}
			if err := may(before, before.Stored(p.Week), *after.Rota); err != nil {
				return before, err
			}
			rota := after.Rota.Since(r.now.Add(-48*time.Hour), p.Zone)
			after.Rota = &rota
			return after, nil
		})
		if err != nil {
			return err
		}
		return r.holes(sys)
	})
}

// may says who is named in the new rota and not in the one before, and cannot be.
func may(r handoff.Roster, before, after handoff.Rota) error {
	known := handoff.Week{Shifts: before.Weekly, Changes: before.Changes}.Named()
	var faults []error
	for _, id := range (handoff.Week{Shifts: after.Weekly, Changes: after.Changes}).Named() {
		switch k, ok := r.ByID(id); {
		case slices.Contains(known, id):
		case !ok:
			faults = append(faults, fmt.Errorf("%s is not on the roster: `warmline coach add`", id))
		case !k.Verified || k.Stopped:
			faults = append(faults, fmt.Errorf("%s cannot be paged, the phone has not proved itself or said STOP: `warmline coach verify %s`", id, id))
		}
	}
	return errors.Join(faults...)
}

// holes says in a line what the next seven days lack.
func (r roster) holes(sys system) error {
	w := r.keeper.World()
	all := w.Coverage(r.now, r.now.Add(handoff.LookAhead))
	if len(all) == 0 {
		_, err := fmt.Fprintln(sys.out, "Kept. The next 7 days are covered.")
		return err
	}
	_, err := fmt.Fprintf(sys.out, "Kept. The next 7 days lack something %d times, first %s: %s. See `warmline shift coverage`.\n", len(all), all[0].In(w.Week().Zone), all[0].Lack)
	return err
}
