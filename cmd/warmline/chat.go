package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/demo/chat"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/stage"
)

type chatCommand struct {
	Program string `placeholder:"FOLDER" help:"A programme's folder rather than the built-in sample."`
	Seed    uint64 `default:"1" help:"The talk's own chance: the same seed and lines give the same story; stories are tested with ${default}."`
}

// Run talks until the input ends. The talk goes to standard error and the story,
// at the end, to standard output: `warmline chat > bad-night.story` keeps it.
func (c chatCommand) Run(ctx context.Context, sys system) error {
	folder, err := program.Load(c.Program)
	if err != nil {
		return err
	}
	server, err := miniredis.Run()
	if err != nil {
		return err
	}
	defer server.Close()
	options, err := redisstore.Options("redis://" + server.Addr())
	if err != nil {
		return err
	}
	options.MinIdleConns = 0 // a connection made ahead would find nobody when the talk ends
	client := redis.NewUniversalClient(options)
	defer client.Close()
	talk, err := chat.New(context.WithoutCancel(ctx), stage.Config{Redis: client, Program: folder, Roster: stage.Roster(), Chance: stage.Seeded(c.Seed)}, sys.err)
	if err != nil {
		return err
	}
	defer talk.Close()
	fmt.Fprintf(sys.err, "It is Monday, %s. Text the line; /help says what else you can do.\nNothing is kept, no real phone is touched.\n\n", chat.Start)
	if err := converse(ctx, talk, sys.in, sys.err); err != nil {
		return err
	}
	_, err = io.WriteString(sys.out, talk.Story())
	return err
}

// converse takes lines until there are no more, /quit, or the end of ctx.
func converse(ctx context.Context, talk *chat.Chat, in io.Reader, out io.Writer) error {
	lines, failed := read(in)
	for {
		fmt.Fprint(out, talk.Prompt())
		select {
		case <-ctx.Done():
			fmt.Fprintln(out)
			return nil
		case line, more := <-lines:
			if !more {
				fmt.Fprintln(out)
				return <-failed
			}
			err := talk.Line(line)
			if errors.Is(err, chat.ErrQuit) {
				return nil
			}
			if err != nil {
				fmt.Fprintln(out, err)
			}
		}
	}
}

// read reads lines in the background: a terminal cannot be asked to stop waiting.
func read(in io.Reader) (lines <-chan string, failed <-chan error) {
	l, f := make(chan string), make(chan error, 1)
	go func() {
		scanner := bufio.NewScanner(in)
		for scanner.Scan() {
			l <- scanner.Text()
		}
		f <- scanner.Err()
		close(l)
	}()
	return l, f
}
