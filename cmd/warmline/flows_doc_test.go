package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/warmline/warmline/flows/resource"
	"github.com/warmline/warmline/internal/story"
)

var (
	docBlock  = regexp.MustCompile("(?ms)^```(yaml|console|story)\n(.*?)^```$")
	docFile   = regexp.MustCompile(`^# (harbor/[a-z/]+\.yaml)\n`)
	docChange = regexp.MustCompile(`^# (harbor/[a-z/]+\.yaml): (.+) becomes (.+)\n`)
)

// The blocks of docs/flows.md in their order: files are written, commands are run and
// print what stands below them, a change lasts until the next commands, and the talk is
// played.
func TestTheFirstFlowOfTheDocsWorks(t *testing.T) {
	name, err := filepath.Abs("../../docs/flows.md")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	page, undo := docRead(t, name), func() {}
	for _, b := range docBlock.FindAllStringSubmatch(page, -1) {
		switch kind, body := b[1], b[2]; {
		case kind == "console":
			docCommands(t, body)
			undo()
		case kind == "story":
			if got := docPlayed(t, body); got != body {
				page = strings.Replace(page, body, got, 1)
				if !*update {
					t.Errorf("the talk came out otherwise\n%s", story.Diff(body, got))
				}
			}
		case docChange.MatchString(body):
			c := docChange.FindStringSubmatch(body)
			was := docRead(t, c[1])
			if !strings.Contains(was, c[2]) {
				t.Fatalf("%s holds no %s", c[1], c[2])
			}
			docWrite(t, c[1], strings.Replace(was, c[2], c[3], 1))
			undo = func() { docWrite(t, c[1], was) }
		default:
			f := docFile.FindStringSubmatch(body)
			if f == nil {
				t.Fatalf("a block that names no file: %s", body)
			}
			docWrite(t, f[1], body)
		}
	}
	if *update {
		docWrite(t, name, page)
	}
	if _, err := resource.Parse("resources.yaml", []byte(docRead(t, "harbor/resources.yaml"))); err != nil {
		t.Error(err)
	}
}

// docCommands runs what stands behind $; each line below stands in what it prints.
func docCommands(t *testing.T, body string) {
	t.Helper()
	var tty terminal
	for line := range strings.Lines(body) {
		if command, ok := strings.CutPrefix(line, "$ warmline "); ok {
			tty.run(t, strings.Fields(command)...)
		} else if !strings.Contains(tty.printed(), line) {
			t.Errorf("no line %q in\n%s", line, tty.printed())
		}
	}
}

// docPlayed gives what the person writes to warmline chat, and the story it comes to.
func docPlayed(t *testing.T, body string) string {
	t.Helper()
	var tty terminal
	for line := range strings.Lines(body) {
		if words, ok := strings.CutPrefix(line, "> "); ok {
			tty.in += words
		} else if strings.HasPrefix(line, "advance ") {
			tty.in += "/" + line
		}
	}
	if code := tty.run(t, "chat", "--program", "harbor"); code != exitDone {
		t.Fatal(tty.printed())
	}
	return tty.out.String()
}

func docRead(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func docWrite(t *testing.T, name, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}
