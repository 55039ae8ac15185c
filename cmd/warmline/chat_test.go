package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
)

func TestChatTalksOnOneStreamAndTellsTheStoryOnTheOther(t *testing.T) {
	var out, talk bytes.Buffer
	sys := system{in: strings.NewReader("hi\n/oops\n1\n"), out: &out, err: &talk}
	if code := run(t.Context(), []string{"chat"}, sys); code != exitDone {
		t.Fatalf("exit code %d, printed\n%s", code, &talk)
	}
	if got := out.String(); !strings.HasPrefix(got, "at 2026-03-02 18:00\n> hi\n< ") || !strings.Contains(got, "\n> 1\n") || strings.Contains(got, "oops") {
		t.Errorf("the story is\n%s", got)
	}
	for _, want := range []string{"no real phone", "me> < Warmline", "/oops is no command"} {
		if !strings.Contains(talk.String(), want) {
			t.Errorf("the talk lacks %q:\n%s", want, &talk)
		}
	}
}

func TestChatEndsWithItsStoryWhenInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	silent, _ := io.Pipe() // a terminal at which nobody types
	var out, talk bytes.Buffer
	if code := run(ctx, []string{"chat"}, system{in: silent, out: &out, err: &talk}); code != exitDone || out.String() != "at 2026-03-02 18:00\n" {
		t.Errorf("exit code %d, story %q, printed\n%s", code, &out, &talk)
	}
}
