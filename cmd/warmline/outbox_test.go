package main

import (
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
)

// dead waits until so many effects are dead and gives their ids, the newest first.
func (s *served) dead(t *testing.T, n int) []string {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); time.Now().Before(end); {
		if code := s.tty.run(t, "outbox", "list"); code != exitDone {
			t.Fatal(s.tty.printed())
		}
		lines := strings.Split(strings.TrimSpace(s.tty.out.String()), "\n")[1:]
		if len(lines) == n {
			ids := make([]string, n)
			for i, line := range lines {
				ids[i], _, _ = strings.Cut(line, " ")
			}
			return ids
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("%d never died: %s", n, s.tty.printed())
	return nil
}

// transcript reads what is kept of a conversation.
func (s *served) transcript(t *testing.T, id string) string {
	t.Helper()
	lines, err := s.store(t).Lines(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, l := range lines {
		out.Write(l)
	}
	return out.String()
}

// What could not be sent waits for an operator: listed without names, numbers and
// words, shown with words only when asked for and written down, sent again once.
func TestOutbox(t *testing.T) {
	s := startServe(t)
	s.Fail(emulator.TooMany)
	if code := s.tty.run(t, "coach", "add", "dana", "--name", "Dana", "--phone", string(testCoach)); code != exitDone {
		t.Fatal(s.tty.printed())
	}
	id := s.dead(t, 1)[0]
	list := s.tty.printed()
	s.tty.run(t, "outbox", "show", id)
	for _, printed := range []string{list, s.tty.printed()} {
		contains(t, printed, "text c-verify")
		contains(t, printed, "20429")
		contains(t, printed, "asked too much at once: retry")
		for _, private := range []string{"Dana", "prove", string(testCoach)} {
			if strings.Contains(printed, private) {
				t.Errorf("%q is printed: %s", private, printed)
			}
		}
	}
	desk := bot.DeskID("dana")
	if strings.Contains(s.transcript(t, desk), "read the words") {
		t.Error("the transcript says that somebody looked, and nobody did")
	}
	s.tty.run(t, "outbox", "show", id, "--words")
	contains(t, s.tty.printed(), "Reply OK to prove it's you")
	contains(t, s.transcript(t, desk), "an operator read the words of effect 1")

	s.Fail(emulator.None)
	s.tty.run(t, "outbox", "retry", "--all")
	contains(t, s.tty.printed(), id+" is in line again")
	contains(t, s.last(t, testCoach, 1), "Reply OK to prove it's you")
	s.dead(t, 0)
	for _, again := range [][]string{{"retry", id}, {"drop", id}, {"show", id}} {
		if code := s.tty.run(t, append([]string{"outbox"}, again...)...); code != exitFailed {
			t.Errorf("outbox %v a second time: %s", again, s.tty.printed())
		}
	}
	for _, which := range [][]string{{"retry"}, {"retry", id, "--all"}} {
		if code := s.tty.run(t, append([]string{"outbox"}, which...)...); code != exitFailed || !strings.Contains(s.tty.printed(), "which one?") {
			t.Errorf("outbox %v: %s", which, s.tty.printed())
		}
	}
}

// Somebody who has said STOP since gets nothing that was waiting among the dead.
func TestOutboxKnowsWhoMayBeTexted(t *testing.T) {
	s := startServe(t)
	s.Fail(emulator.TooMany)
	s.Text(testPerson, testLine, "hi")
	id := s.dead(t, 1)[0]
	s.Fail(emulator.None)
	s.Text(testPerson, testLine, "please stop texting me")
	said := s.last(t, testPerson, 1)
	s.tty.run(t, "outbox", "retry", id)
	contains(t, s.tty.printed(), id+" stays")
	s.dead(t, 1)
	if s.tty.run(t, "outbox", "drop", id); !strings.Contains(s.tty.printed(), "forgotten") {
		t.Error(s.tty.printed())
	}
	s.dead(t, 0)
	if now := s.last(t, testPerson, 1); now != said {
		t.Errorf("after STOP the person gets %q", now)
	}
}
