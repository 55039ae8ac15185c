// Command rolling tries out what a deploy is: processes of an older version and of
// this one serve one line side by side, in both directions, while people and coaches
// write. Each text must be answered once, nothing that one version wrote may be lost
// by the other, and what only a newer one understands must still be there.
//
//	go run ./internal/rolling [-old COMMIT]
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"
)

// pinned is the oldest version that runs beside this one. It moves on when a
// release makes an older one unsupported.
const pinned = "1d2ad219fd1df0fa7370f2ecf8a197bc01536a39"

// patience is for everything; the builds take most of it.
const patience = 4 * time.Minute

func main() {
	old := flag.String("old", pinned, "commit to run beside this version")
	people := flag.Int("people", 30, "people who write")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if err := run(ctx, *old, *people); err != nil {
		fmt.Fprintln(os.Stderr, "rolling:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, old string, people int) error {
	dir, err := os.MkdirTemp("", "warmline-rolling-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	say("building %.12s and this version", old)
	versions, err := build(ctx, dir, old)
	if err != nil {
		return err
	}
	f, err := newFleet(ctx, dir, versions)
	if err != nil {
		return err
	}
	defer f.close()
	return errors.Join(f.roll(ctx, people), f.broken())
}

// roll is the whole: old beside old, one replaced by new, then both, and back.
func (f *fleet) roll(ctx context.Context, people int) error {
	if err := f.set(ctx, oldVersion, oldVersion); err != nil {
		return err
	}
	if err := f.coach(ctx); err != nil {
		return err
	}
	if err := f.opens(ctx); err != nil {
		return err
	}
	talk := f.startTalk(ctx, people)
	marks, err := f.plant(ctx)
	if err != nil {
		return errors.Join(err, talk.end())
	}
	for _, now := range [][2]version{{newVersion, oldVersion}, {newVersion, newVersion}, {oldVersion, newVersion}, {oldVersion, oldVersion}} {
		if err := f.set(ctx, now[0], now[1]); err != nil {
			return errors.Join(err, talk.end())
		}
		say("%s beside %s", now[0], now[1])
		before := talk.rounds()
		for talk.rounds() < before+people && ctx.Err() == nil && !talk.failed() { // everybody has been answered by these two
			time.Sleep(50 * time.Millisecond)
		}
	}
	if err := talk.end(); err != nil {
		return err
	}
	say("%d texts, each answered once", talk.rounds())
	if err := f.found(ctx, marks); err != nil {
		return err
	}
	say("nothing lost, nobody stuck")
	return ctx.Err()
}

func say(format string, args ...any) { fmt.Printf(format+"\n", args...) }
