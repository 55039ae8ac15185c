package main

import (
	"context"
	"regexp"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/redistest"
)

// An operator sees who was paged, whose phone has it and who took it after how long; it
// is written down who asked for it, and nothing of it waits for a signature.
func TestDrill(t *testing.T) {
	_, redisURL := redistest.Real(t)
	s := newServed(t, redisURL) // in rehearsal
	s.start(t)
	for _, args := range []string{
		"coach add dana --name Dana --phone " + string(testCoach) + " --role lead",
		"shift add --days mon,tue,wed,thu,fri,sat,sun --from 00:00 --to 00:00 --coach dana",
	} {
		if code := s.tty.run(t, strings.Fields(args)...); code != exitDone {
			t.Fatal(s.tty.printed())
		}
	}
	s.last(t, testCoach, 1)
	if code := s.tty.run(t, "drill", "--by", "Ruth"); code != exitFailed || !strings.Contains(s.tty.printed(), errNobodyTook.Error()) {
		t.Errorf("with no proved phone: %d, %s", code, s.tty.printed())
	}
	s.Text(testCoach, testPage, "ok")
	s.last(t, testCoach, 2)
	ctx, cancel := context.WithCancel(t.Context())
	took := make(chan struct{})
	go func() {
		defer close(took)
		if in, err := s.Wait(ctx, testCoach, 3); err == nil && strings.Contains(in[2].Body, "DRILL page") {
			s.Text(testCoach, testPage, "OK")
		}
	}()
	code := s.tty.run(t, "drill", "--by", "Ruth")
	cancel()
	<-took
	got := s.tty.printed()
	if code != exitDone {
		t.Fatalf("exit %d: %s", code, got)
	}
	for _, want := range []string{`\+\d+s  page dana`, `\+\d+s  delivered dana`, `\+\d+s  accepted dana`, `taken by dana after \d+s, with 1 paged`} {
		if !regexp.MustCompile(want).MatchString(got) {
			t.Errorf("%s is not in %s", want, got)
		}
	}
	contains(t, s.last(t, testCoach, 4), "thank you, that's all")
	if s.tty.run(t, "handoff", "list", "--unsigned"); strings.Contains(s.tty.printed(), "drill") {
		t.Errorf("to be signed: %s", s.tty.printed())
	}
	s.tty.run(t, "report", "day")
	contains(t, s.tty.printed(), "drills                 2, time to accept: median")
	s.tty.run(t, "audit")
	contains(t, s.tty.printed(), "Ruth  drill crisis")
	if code := s.tty.run(t, "drill"); code == exitDone {
		t.Error("a drill in nobody's name")
	}
}
