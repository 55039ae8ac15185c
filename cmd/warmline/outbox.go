package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/twilio"
)

// outboxCommand is about the dead: effects that failed for good and wait for a human.
type outboxCommand struct {
	List  outboxListCommand  `cmd:"" help:"List what could not be sent, and what to do about it. No names, numbers or words."`
	Show  outboxShowCommand  `cmd:"" help:"Show one of them."`
	Retry outboxRetryCommand `cmd:"" help:"Put one, or all, back in line, once."`
	Drop  outboxDropCommand  `cmd:"" help:"Forget one."`
}

type outboxListCommand struct {
	Settings settingsFlags `embed:""`
}

// Run lists the dead, the newest first.
func (c outboxListCommand) Run(ctx context.Context, sys system) error {
	return withOutbox(ctx, sys, c.Settings, func(o outbox) error {
		if len(o.dead) == 0 {
			_, err := fmt.Fprintln(sys.out, "Nothing is dead.")
			return err
		}
		t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(t, "id\tkind\tlane\tcode\ttries\tage\twhat to do")
		for _, d := range o.dead {
			fmt.Fprintf(t, "%s\t%s\t%s\t%d\t%d\t%s\t%s\n", deadID(d), kind(d), laneName(d.Lane), d.Code, d.Tries, age(o.now.Sub(d.Died)), o.advice(d))
		}
		return t.Flush()
	})
}

type outboxShowCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"As the list has it."`
	Words    bool          `help:"Show the words too. That you looked is written into the conversation's transcript."`
}

// Run shows one of the dead. Its words are somebody's: they are shown only when
// asked for, and not before it is written down that somebody looked.
func (c outboxShowCommand) Run(ctx context.Context, sys system) error {
	return withOutbox(ctx, sys, c.Settings, func(o outbox) error {
		d, err := o.find(c.ID)
		if err != nil {
			return err
		}
		fmt.Fprintf(sys.out, "id     %s\nkind   %s\nlane   %s\ncode   %d\ntries  %d\ndied   %s\nto do  %s\n",
			deadID(d), kind(d), laneName(d.Lane), d.Code, d.Tries, d.Died.Format(time.RFC3339), o.advice(d))
		if !c.Words {
			_, err := fmt.Fprintln(sys.out, "words  hidden; --words shows them, and the transcript will say that you looked")
			return err
		}
		effect, err := bot.OpenEffect(d.Body)
		if err != nil {
			return err
		}
		if err := o.engine.Note(ctx, d.ID, fmt.Sprintf("outbox: an operator read the words of effect %d", d.Seq)); err != nil {
			return fmt.Errorf("the words stay hidden, for the transcript cannot be written: %w", err)
		}
		_, err = fmt.Fprintf(sys.out, "words  %s\n", words(effect))
		return err
	})
}

type outboxRetryCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" optional:"" help:"As the list has it."`
	All      bool          `help:"All of them."`
}

var errWhich = errors.New("which one? name an id from `warmline outbox list`, or --all, not both")

// Run puts the dead back in line, but for those who may not leave any more.
func (c outboxRetryCommand) Run(ctx context.Context, sys system) error {
	if (c.ID == "") != c.All {
		return errWhich
	}
	return withOutbox(ctx, sys, c.Settings, func(o outbox) error {
		list := o.dead
		if !c.All {
			d, err := o.find(c.ID)
			if err != nil {
				return err
			}
			list = []redisstore.Dead{d}
		}
		var faults []error
		for i := len(list) - 1; i >= 0; i-- { // in the order in which they died
			said, err := o.retry(ctx, list[i])
			if err != nil {
				faults = append(faults, fmt.Errorf("%s: %w", deadID(list[i]), err))
				continue
			}
			fmt.Fprintf(sys.out, "%s %s\n", deadID(list[i]), said)
		}
		return errors.Join(faults...)
	})
}

type outboxDropCommand struct {
	Settings settingsFlags `embed:""`
	ID       string        `arg:"" help:"As the list has it."`
}

// Run forgets one of the dead.
func (c outboxDropCommand) Run(ctx context.Context, sys system) error {
	return withOutbox(ctx, sys, c.Settings, func(o outbox) error {
		d, err := o.find(c.ID)
		if err != nil {
			return err
		}
		if done, err := o.store.Drop(ctx, d.ID, d.Seq); err != nil || !done {
			return errors.Join(err, errGone)
		}
		_, err = fmt.Fprintf(sys.out, "%s is forgotten.\n", deadID(d))
		return err
	})
}

// outbox is the dead at work for one command.
type outbox struct {
	store  *redisstore.Store
	engine *bot.Engine
	dead   []redisstore.Dead
	now    time.Time
}

func withOutbox(ctx context.Context, sys system, s settingsFlags, do func(outbox) error) error {
	settings, err := s.load(sys)
	if err != nil {
		return err
	}
	opened, err := openLine(ctx, settings)
	if err != nil {
		return err
	}
	defer opened.close()
	o := outbox{store: opened.store}
	keeper, err := opened.keeper(ctx, settings)
	if err != nil {
		return err
	}
	if o.now, err = o.store.Time(ctx); err != nil {
		return err
	}
	if o.dead, err = o.store.Dead(ctx); err != nil {
		return err
	}
	o.engine = bot.NewEngine(bot.Parts{Keeper: keeper, Store: o.store, Ledger: o.store, Clock: clock.NewManual(o.now), Kick: func(string, bot.Lane) {}})
	return do(o)
}

var errGone = errors.New("no such effect among the dead: see `warmline outbox list`")

func (o outbox) find(id string) (redisstore.Dead, error) {
	for _, d := range o.dead {
		if deadID(d) == id {
			return d, nil
		}
	}
	return redisstore.Dead{}, errGone
}

// retry puts one back in line, if it may still leave, and says what it did.
func (o outbox) retry(ctx context.Context, d redisstore.Dead) (string, error) {
	effect, err := bot.OpenEffect(d.Body)
	if err != nil {
		return "", err
	}
	snap, err := o.store.Load(ctx, d.ID)
	if err != nil {
		return "", err
	}
	if may, err := bot.MayLeaveLater(snap, effect, o.now, o.engine.World()); err != nil || !may {
		return "stays: it is too late for it, or it may not be sent as things stand now", err
	}
	if err := o.engine.Note(ctx, d.ID, fmt.Sprintf("outbox: effect %d is sent again", d.Seq)); err != nil {
		return "", err
	}
	if done, err := o.store.Revive(ctx, o.now, d.ID, d.Seq); err != nil || !done {
		return "was gone already", err
	}
	return "is in line again", nil
}

func (o outbox) advice(d redisstore.Dead) string {
	effect, err := bot.OpenEffect(d.Body)
	switch {
	case err != nil:
		return "it cannot be read: restart with the keyset it was sealed with, or drop it"
	case effect.TooLate(o.now):
		return "too late to send: drop it"
	}
	return twilio.Advice(d.Code)
}

func deadID(d redisstore.Dead) string { return d.ID + "." + strconv.FormatInt(d.Seq, 10) }

func kind(d redisstore.Dead) string {
	effect, err := bot.OpenEffect(d.Body)
	if err != nil {
		return "unreadable"
	}
	return effect.Kind()
}

// words are what an effect carries of somebody's words.
func words(e bot.Effect) string {
	switch {
	case e.Tell != nil:
		return e.Tell.Words
	case e.Person != nil:
		return e.Person.Body
	}
	return e.Body
}

func laneName(l bot.Lane) string { return [...]string{"crisis", "reply", "routine"}[l] }

// age is a length of time in its largest unit: 40s, 12m, 5h, 3d.
func age(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%ds", max(0, d/time.Second))
	case d < time.Hour:
		return fmt.Sprintf("%dm", d/time.Minute)
	case d < 48*time.Hour:
		return fmt.Sprintf("%dh", d/time.Hour)
	}
	return fmt.Sprintf("%dd", d/(24*time.Hour))
}
