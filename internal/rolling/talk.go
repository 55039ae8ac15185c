package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

// answerWithin is how long anybody may wait for an answer, also in the middle of a
// deploy: less than a lease.
const answerWithin = 25 * time.Second

// talk is people who write and wait for the answer, over and over.
type talk struct {
	*fleet
	stop  chan struct{}
	all   sync.WaitGroup
	count atomic.Int64
	mu    sync.Mutex
	errs  []error
}

// opens puts the line before people: the older version knows nothing of that and
// hands it on.
func (f *fleet) opens(ctx context.Context) error {
	keeper, err := bot.NewKeeper(ctx, f.store, bot.World{})
	if err != nil {
		return err
	}
	return keeper.Stand(ctx, time.Now(), "the roll", true)
}

// coach puts Dana on the roster and lets her prove her phone.
func (f *fleet) coach(ctx context.Context) error {
	if err := f.warmline(ctx, oldVersion, "coach", "add", "dana", "--name", "Dana", "--phone", string(dana), "--role", "lead"); err != nil {
		return err
	}
	if _, err := f.Wait(ctx, dana, 1); err != nil {
		return err
	}
	f.Text(dana, pageNumber, "OK")
	if _, err := f.Wait(ctx, dana, 2); err != nil {
		return err
	}
	time.Sleep(worldAge) // until every process knows it
	return nil
}

// worldAge is how old a process's roster may be.
const worldAge = 5 * time.Second

func someone(n int) phone.Number { return phone.Number(fmt.Sprintf("+1617555%04d", 2000+n)) }

// startTalk lets people talk until end, and one after the other be taken over by Dana.
func (f *fleet) startTalk(ctx context.Context, people int) *talk {
	t := &talk{fleet: f, stop: make(chan struct{})}
	for n := range people {
		t.all.Go(func() { t.note(t.person(ctx, someone(n))) })
	}
	t.all.Go(func() { t.note(t.crises(ctx)) })
	return t
}

func (t *talk) rounds() int { return int(t.count.Load()) }

// end lets everybody finish and says what went wrong.
func (t *talk) end() error {
	close(t.stop)
	t.all.Wait()
	return errors.Join(t.errs...)
}

func (t *talk) note(err error) {
	if err != nil {
		t.mu.Lock()
		t.errs = append(t.errs, err)
		t.mu.Unlock()
	}
}

// failed says whether anything went wrong yet.
func (t *talk) failed() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.errs) > 0
}

func (t *talk) over() bool {
	if t.failed() {
		return true
	}
	select {
	case <-t.stop:
		return true
	default:
		return false
	}
}

// person joins, and then sets another time for the evening again and again: each
// text gets one answer.
func (t *talk) person(ctx context.Context, from phone.Number) error {
	p := partner{talk: t, phone: from, number: lineNumber}
	for _, step := range []struct {
		words   string
		answers int
	}{{"hi", 1}, {"1", 3}, {"someone checking in, Ria", 1}} {
		if err := p.say(ctx, step.words, step.answers); err != nil {
			return err
		}
	}
	hour := farHour(time.Now())
	for minute := 0; !t.over(); minute = (minute + 1) % 60 {
		if err := p.say(ctx, fmt.Sprintf("%d:%02d pm", hour, minute), 1); err != nil {
			return err
		}
	}
	return nil
}

// farHour is an evening hour, in the zone of these phones, in which no check-in can
// come while this runs.
func farHour(now time.Time) int {
	if zone, err := time.LoadLocation("America/New_York"); err == nil && now.In(zone).Hour() < 17 {
		return 6
	}
	return 3 // this day's is over
}

// partner is one side of a talk.
type partner struct {
	*talk
	phone, number phone.Number
	texts         int // got so far
}

// say writes and waits until the answers are there: so many and no more.
func (p *partner) say(ctx context.Context, words string, answers int) error {
	p.Text(p.phone, p.number, words)
	if err := p.wait(ctx, answers); err != nil {
		return fmt.Errorf("after %q: %w", words, err)
	}
	time.Sleep(100 * time.Millisecond)
	if got := len(p.Inbox(p.phone)); got != p.texts {
		return fmt.Errorf("%q was answered by %d texts, not %d", words, answers+got-p.texts, answers)
	}
	p.count.Add(1)
	return nil
}

// wait waits for more texts.
func (p *partner) wait(ctx context.Context, more int) error {
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	in, err := p.Wait(ctx, p.phone, p.texts+more)
	if err != nil {
		return fmt.Errorf("%d texts came in %v, not %d", len(in)-p.texts, answerWithin, more)
	}
	p.texts += more
	return nil
}

// crises lets one person after the other be in danger: a page, a takeover, words
// both ways, a release. Each turns on two conversations, and each step may meet
// another version.
func (t *talk) crises(ctx context.Context) error {
	coach := partner{talk: t, phone: dana, number: pageNumber, texts: 2}
	for n := 0; !t.over(); n++ {
		if err := t.crisis(ctx, &coach, phone.Number(fmt.Sprintf("+1617555%04d", 3000+n))); err != nil {
			return fmt.Errorf("crisis %d: %w", n, err)
		}
	}
	return nil
}

func (t *talk) crisis(ctx context.Context, coach *partner, from phone.Number) error {
	person := &partner{talk: t, phone: from, number: lineNumber}
	var own phone.Number // ours, on which Dana has this thread
	for _, step := range []struct {
		name string
		say  func()
		who  *partner // hears next
	}{
		{"a coach is being paged", func() { t.Text(from, lineNumber, "i want to die") }, person},
		{"the page", nil, coach},
		{"Dana has it", func() { t.Text(dana, pageNumber, "OK") }, person},
		{"the brief", nil, coach},
		{"Dana's words", func() { own = t.lastTo(dana); t.Text(dana, own, "hi it's Dana") }, person},
		{"sent", nil, coach},
		{"the person's words", func() { t.Text(from, lineNumber, "ok thanks") }, coach},
		{"a note is asked for", func() { t.Text(dana, own, "DONE") }, coach},
		{"the note is kept", func() { t.Text(dana, own, "safe for tonight, talks again tomorrow") }, coach},
		{"Dana is done", nil, person},
	} {
		if step.say != nil {
			step.say()
		}
		if err := step.who.wait(ctx, 1); err != nil {
			return fmt.Errorf("%s: %w; Dana has read %q, the person %q", step.name, err, texts(t.Inbox(dana)), texts(t.Inbox(from)))
		}
	}
	t.count.Add(1)
	return nil
}

func texts(in []emulator.Message) (out []string) {
	for _, m := range in {
		out = append(out, m.Body)
	}
	return out
}

// lastTo is the number of ours that wrote to a phone last.
func (t *talk) lastTo(phone phone.Number) phone.Number {
	in := t.Inbox(phone)
	return in[len(in)-1].From
}
