package alarm

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
)

// oneTry is how long the carrier may take for one try.
const oneTry = 5 * time.Second

// pauses lie between the tries: some five minutes in all.
var pauses = [...]time.Duration{
	time.Second, 2 * time.Second, 5 * time.Second, 10 * time.Second, 20 * time.Second, 40 * time.Second, 80 * time.Second, 160 * time.Second,
}

// Courier hands texts that nobody else will bring straight to the carrier: to
// coaches and leads, when the line's own outbox is out of reach. What is not taken
// is tried again for some minutes; a text that arrives twice does no harm here.
// Nothing is kept: a process that ends takes along what it has not handed over.
// Safe for concurrent use.
type Courier struct {
	life   context.Context // its end ends the pauses, not a try under way
	texter bot.Texter
	after  func(time.Duration) <-chan time.Time
	first  sync.WaitGroup // tries that are the first of a text
}

// NewCourier makes one that begins no further try once life has ended. after lets
// the pauses pass, time.After when nil.
func NewCourier(life context.Context, texter bot.Texter, after func(time.Duration) <-chan time.Time) *Courier {
	if after == nil {
		after = time.After
	}
	return &Courier{life: life, texter: texter, after: after}
}

// Tried waits until every text handed over was tried once. It serves stories,
// where what follows from an act belongs to it.
func (c *Courier) Tried() { c.first.Wait() }

// Hand brings texts side by side and returns at once. taken is closed as soon as
// the carrier has taken one of them; never, when it takes none.
func (c *Courier) Hand(texts ...bot.Text) (taken <-chan struct{}) {
	var once sync.Once
	first := make(chan struct{})
	c.first.Add(len(texts))
	for _, t := range texts {
		go func() {
			err := c.try(t)
			c.first.Done()
			if c.insist(t, err) {
				once.Do(func() { close(first) })
			}
		}()
	}
	return first
}

// insist tries again, after a first try that came to err, until the carrier takes
// the text or refuses it for good.
func (c *Courier) insist(t bot.Text, err error) (taken bool) {
	for try := 0; err != nil; try++ {
		last := try == len(pauses) || forGood(err)
		slog.Error("a text to our own people was not taken", "try", try+1, "last", last, "error", err)
		if last {
			return false
		}
		select {
		case <-c.after(pauses[try]):
		case <-c.life.Done():
			return false
		}
		err = c.try(t)
	}
	return true
}

func (c *Courier) try(t bot.Text) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(c.life), oneTry)
	defer cancel()
	_, err := c.texter.SendText(ctx, t)
	return err
}

// forGood says whether another try would be refused like this one.
func forGood(err error) bool {
	var sent *bot.SendError
	return errors.As(err, &sent) && sent.Fault != bot.FaultRetry && sent.Fault != bot.FaultUnknown
}
