package bot_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
)

var update = flag.Bool("update", false, "write the golden files as they come out")

// golden compares with a file that only -update writes.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is not how it is now:\n%s", file, got)
	}
}

var roles = []bot.Role{bot.RoleFirst, bot.RoleLifeNow, bot.RoleStatus, bot.RoleJoins, bot.RoleRelay, bot.RoleRelease, bot.RoleLegal, bot.RoleReply, bot.RoleShut, bot.RoleRoutine}

// TestMaySendOverEveryPair holds who may write to the person, for every contact,
// every state of a handoff and every kind of text.
func TestMaySendOverEveryPair(t *testing.T) {
	var b strings.Builder
	fmt.Fprintf(&b, "%-12s %-10s", "contact", "handoff")
	for _, r := range roles {
		fmt.Fprintf(&b, " %-8s", r)
	}
	b.WriteString("\n")
	for _, c := range bot.Contacts() {
		for _, h := range handoff.States() {
			fmt.Fprintf(&b, "%-12s %-10s", c, h)
			for _, r := range roles {
				mark := "-"
				if bot.MaySend(c, h, r) {
					mark = "yes"
				}
				fmt.Fprintf(&b, " %-8s", mark)
			}
			b.WriteString("\n")
		}
	}
	golden(t, filepath.Join("testdata", "maysend.txt"), b.String())
}

// TestNoMeansNo: after an opt-out or a wrong number nothing leaves but the
// confirmation, whatever the handoff.
func TestNoMeansNo(t *testing.T) {
	for _, c := range []bot.Contact{bot.OptedOut, bot.WrongNumber} {
		for _, h := range handoff.States() {
			for _, r := range roles {
				if bot.MaySend(c, h, r) != (r == bot.RoleLegal) {
					t.Errorf("%s, %s: may send %s", c, h, r)
				}
			}
		}
	}
}

// TestOneVoice: while a coach holds the thread the program says only that, and
// the life-now texts.
func TestOneVoice(t *testing.T) {
	for _, c := range bot.Contacts() {
		for _, h := range []handoff.State{handoff.Accepted, handoff.WithCoach} {
			for _, r := range []bot.Role{bot.RoleFirst, bot.RoleStatus, bot.RoleReply, bot.RoleRoutine, bot.RoleRelease} {
				if bot.MaySend(c, h, r) {
					t.Errorf("%s, %s: the program says %s beside the coach", c, h, r)
				}
			}
		}
	}
}

// TestMachinePictures: the pictures in docs are the machines as they are.
func TestMachinePictures(t *testing.T) {
	for name, draw := range map[string]func() (string, error){"contact": bot.ContactMermaid, "handoff": handoff.Mermaid} {
		got, err := draw()
		if err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("..", "docs", "machines", name+".mmd"), got)
	}
}
