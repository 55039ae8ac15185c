package bot_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
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

// roles are all roles as the source has them: a new one is in every table by itself.
var roles = func() (out []bot.Role) {
	file, err := parser.ParseFile(token.NewFileSet(), "event.go", nil, 0)
	if err != nil {
		panic(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok {
			if of, ok := v.Type.(*ast.Ident); ok && of.Name == "Role" {
				role, _ := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
				out = append(out, bot.Role(role))
			}
		}
		return true
	})
	return out
}()

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

// TestMayStartAtEveryHour holds at which hour of the person's day a text of each role
// may leave; "yes" is said to this very hour, by the person.
func TestMayStartAtEveryHour(t *testing.T) {
	q := bot.Quiet{From: 9 * 60, To: 20*60 + 30}
	var b strings.Builder
	fmt.Fprintf(&b, "%-8s %-3s", "role", "yes")
	hours := []clock.Wall{0, 7 * 60, 7*60 + 59, 8 * 60, 8*60 + 59, 9 * 60, 12 * 60, 20*60 + 30, 20*60 + 59, 21 * 60, 23*60 + 59}
	for _, at := range hours {
		fmt.Fprintf(&b, " %02d:%02d", at/60, at%60)
	}
	b.WriteString("\n")
	for _, r := range roles {
		for _, yes := range []bool{false, true} {
			fmt.Fprintf(&b, "%-8s %-3s", r, map[bool]string{false: "-", true: "yes"}[yes])
			for _, at := range hours {
				fmt.Fprintf(&b, " %-5s", map[bool]string{false: "-", true: "yes"}[bot.MayStart(r, at, q, yes)])
			}
			b.WriteString("\n")
		}
	}
	golden(t, filepath.Join("testdata", "maystart.txt"), b.String())
	early := bot.Quiet{From: 6 * 60, To: 23 * 60}
	for _, at := range []clock.Wall{6 * 60, 7 * 60, 22 * 60} {
		if bot.MayStart(bot.RoleRoutine, at, early, true) {
			t.Errorf("a programme's hours go over the hard stop at %s", at)
		}
	}
}

// TestMayShareOverEveryRole: what goes to a phone that somebody else may read.
func TestMayShareOverEveryRole(t *testing.T) {
	want := map[bot.Role]bool{bot.RoleFirst: true, bot.RoleLegal: true, bot.RoleLifeNow: true, bot.RoleRelay: true, bot.RoleShut: true,
		bot.RoleStatus: false, bot.RoleJoins: false, bot.RoleRelease: false, bot.RoleReply: false, bot.RoleRoutine: false, bot.RoleAsked: false}
	for _, r := range roles {
		if may, ok := want[r]; !ok || bot.MayShare(r) != may {
			t.Errorf("%s: %v, in the table %v", r, bot.MayShare(r), ok)
		}
	}
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
	for name, draw := range map[string]func() (string, error){"contact": bot.ContactMermaid, "company": bot.CompanyMermaid, "handoff": handoff.Mermaid} {
		got, err := draw()
		if err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("..", "docs", "machines", name+".mmd"), got)
	}
}
