package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
)

type coachCommand struct {
	Add      coachAddCommand      `cmd:"" help:"Put a coach on the roster, or change one, and ask the phone to prove itself."`
	List     coachListCommand     `cmd:"" help:"List the roster: roles, languages, who is verified and who is on shift."`
	Verify   coachVerifyCommand   `cmd:"" help:"Ask a coach's phone once more to prove itself."`
	ListTalk coachTalkCommand     `cmd:"" help:"List those whom a coach talks to first, and why: ids and numbers, no names or words."`
	Calendar coachCalendarCommand `cmd:"" help:"Write a coach's shifts and talks as iCalendar: times, no names."`
	Remove   coachRemoveCommand   `cmd:"" help:"Take a coach off the roster and out of every shift."`
	Export   coachExportCommand   `cmd:"" help:"Write the coaches as YAML, names and numbers too."`
	Import   coachImportCommand   `cmd:"" help:"Read coaches from YAML: adds and changes, removes nobody."`
}

type coachAddCommand struct {
	Settings   settingsFlags `embed:""`
	ID         string        `arg:"" help:"Short id, as shifts name it: small letters and digits."`
	Name       string        `required:"" help:"First name, as people will read it."`
	Phone      string        `required:"" help:"The coach's own phone."`
	Lang       []string      `default:"en" help:"Languages the coach writes, the first for pages: en, es."`
	Role       []string      `help:"supervisor, lead or last_resort; none for a coach."`
	Everyone   bool          `help:"Also wants the pages of the last step, off shift."`
	Trainee    bool          `help:"Still learning: paged beside others, never alone, and counts as nobody."`
	Load       int           `help:"Threads at once before pages short of a crisis pass by; 0 for any number."`
	Zone       string        `help:"IANA zone of the coach's own clock, if it is not the programme's."`
	Experience []string      `help:"lived, family or both."`
	Pathways   []string      `help:"Roads to recovery the coach knows, in your own words."`
}

// coach checks what was written and names every fault at once.
func (c coachAddCommand) coach() (handoff.Coach, error) {
	k := handoff.Coach{
		ID: c.ID, Name: c.Name, Phone: phone.Number(c.Phone), Langs: c.Lang, Everyone: c.Everyone,
		Trainee: c.Trainee, Load: c.Load, Zone: c.Zone, Experience: c.Experience, Pathways: c.Pathways,
	}
	for _, r := range c.Role {
		k.Roles = append(k.Roles, handoff.Role(r))
	}
	k, faults := program.CheckCoach(k)
	return k, errors.Join(faults...)
}

// Run keeps the coach. A new phone has to prove itself before it is paged.
func (c coachAddCommand) Run(ctx context.Context, sys system) error {
	coach, err := c.coach()
	if err != nil {
		return err
	}
	return withRoster(ctx, sys, c.Settings, func(r roster) error { return r.put(ctx, sys, coach) })
}

// put adds or changes coaches, all or none, and asks new phones to prove themselves.
func (r roster) put(ctx context.Context, sys system, coaches ...handoff.Coach) error {
	var verify []string
	err := r.keeper.Change(ctx, func(now handoff.Roster) (handoff.Roster, error) {
		verify = nil
		for _, k := range coaches {
			before, _ := now.ByID(k.ID)
			k = k.Since(before)
			now = now.With(k)
			if !k.Verified {
				verify = append(verify, k.ID)
			}
		}
		for _, k := range now.Coaches {
			if other, _ := now.ByPhone(k.Phone); other.ID != k.ID {
				return now, fmt.Errorf("the phone of %s is already %s's", k.ID, other.ID)
			}
		}
		return now, nil
	})
	if err != nil {
		return err
	}
	for _, k := range coaches {
		if !slices.Contains(verify, k.ID) {
			fmt.Fprintf(sys.out, "%s is changed.\n", k.ID)
		}
	}
	for _, id := range verify {
		if err := r.verify(ctx, sys, id); err != nil {
			return err
		}
	}
	return nil
}

type coachVerifyCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"The coach's id."`
}

// Run sends the text that the coach answers with OK.
func (c coachVerifyCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error { return r.verify(ctx, sys, c.ID) })
}

type coachListCommand struct {
	Settings settingsFlags `embed:""`
}

// Run lists the roster. Numbers stay hidden but for their end.
func (c coachListCommand) Run(ctx context.Context, sys system) error {
	return withRoster(ctx, sys, c.Settings, func(r roster) error {
		w := r.keeper.World()
		on, backup := w.Week().On(r.now)
		t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(t, "id\tname\tphone\tlanguages\troles\tverified\tnow\tknows")
		for _, k := range w.Roster.Coaches {
			var now []string
			switch {
			case slices.Contains(on, k.ID):
				now = append(now, "on shift")
			case slices.Contains(backup, k.ID):
				now = append(now, "backup")
			}
			if k.Away {
				now = append(now, "away")
			}
			if k.Stopped {
				now = append(now, "said STOP")
			}
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%v\t%s\t%s\n", k.ID, k.Name, ending(k.Phone), strings.Join(k.Langs, ","), roles(k), k.Verified,
				strings.Join(now, ", "), strings.Join(append(slices.Clone(k.Experience), k.Pathways...), ", "))
		}
		if err := t.Flush(); err != nil {
			return err
		}
		return nobody(sys, w, on)
	})
}

// nobody says when no page would reach anybody now, and whom shifts name that the
// roster does not know.
func nobody(sys system, w *bot.World, on []string) error {
	for _, id := range strangers(w) {
		fmt.Fprintf(sys.out, "warning: a shift names %s, who is not on the roster\n", id)
	}
	for _, id := range on {
		if k, ok := w.Roster.ByID(id); ok && k.Counts() {
			return nil
		}
	}
	_, err := fmt.Fprintln(sys.out, "warning: nobody with a verified phone is on shift now")
	return err
}

// strangers are the ids in shifts that the roster does not have.
func strangers(w *bot.World) []string {
	var out []string
	for _, id := range w.Week().Named() {
		if _, ok := w.Roster.ByID(id); !ok {
			out = append(out, id)
		}
	}
	return out
}

func roles(k handoff.Coach) string {
	var out []string
	for _, r := range k.Roles {
		out = append(out, string(r))
	}
	if k.Everyone {
		out = append(out, "everyone")
	}
	if k.Trainee {
		out = append(out, "trainee")
	}
	return strings.Join(out, ",")
}

// ending is the last two digits of a number, enough to tell two phones apart.
func ending(n phone.Number) string {
	s := string(n)
	return "…" + s[max(0, len(s)-2):]
}

// roster is the roster at work for one command.
type roster struct {
	keeper *bot.Keeper
	engine *bot.Engine
	said   []string // ids of texts that something says
	now    time.Time
}

// withRoster opens the line's data for one command.
func withRoster(ctx context.Context, sys system, s settingsFlags, do func(roster) error) error {
	settings, err := s.load(sys)
	if err != nil {
		return err
	}
	o, err := openLine(ctx, settings)
	if err != nil {
		return err
	}
	keeper, err := o.keeper(ctx, settings)
	if err != nil {
		return errors.Join(err, o.close())
	}
	now, err := o.store.Time(ctx)
	if err != nil {
		return errors.Join(err, o.close())
	}
	engine := bot.NewEngine(bot.Parts{Keeper: keeper, Store: o.store, Ledger: o.store, Clock: clock.NewManual(now), Kick: func(string, bot.Lane) {}})
	return errors.Join(do(roster{keeper, engine, o.folder.Said(), now}), o.close())
}

var errNoCoach = errors.New("no such coach: see `warmline coach list`")

// verify leaves the text for the running line to send.
func (r roster) verify(ctx context.Context, sys system, id string) error {
	if _, ok := r.keeper.World().Roster.ByID(id); !ok {
		return errNoCoach
	}
	if err := r.engine.Tell(ctx, fmt.Sprintf("verify-%d", r.now.UnixNano()), bot.DeskID(id), bot.Tell{Kind: bot.TellVerify}); err != nil {
		return err
	}
	_, err := fmt.Fprintf(sys.out, "%s gets a text and proves the phone by answering OK; until then no page goes there.\n", id)
	return err
}
