package chat_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/demo/chat"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/stage"
	"github.com/warmline/warmline/internal/story"
)

func config(t *testing.T) stage.Config {
	t.Helper()
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	client, _ := redistest.Mini(t)
	return stage.Config{Redis: client, Program: folder, Roster: stage.Roster(), Chance: stage.Seeded(1)}
}

// talk types lines and gives what was read, and the story.
func talk(t *testing.T, lines ...string) (read, told string) {
	t.Helper()
	var out strings.Builder
	c, err := chat.New(t.Context(), config(t), &out)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for _, l := range lines {
		if err := c.Line(l); err != nil {
			t.Fatalf("%s: %v", l, err)
		}
	}
	return out.String(), c.Story()
}

// A bad night, with everything that can be typed.
var night = []string{
	"hi", "1", "someone checking in, Ria", "",
	"/advance to 18:45", "2",
	"/fail dana", "i want to die  ", `and\nso on # really`, "/works",
	"/as luis", "OK", "/as luis.2", "# knows her", "Hi Ria, it's Luis.",
	"/as me", "ok", "/advance 10m", "/fail all", "still there?", "/advance 30s", "/works",
	"/as luis.2", "yes", "DONE", "sister comes over",
	"/as sam", "hola", "/advance 1h",
}

func TestThePrintedStoryPlaysAgainToTheSameFile(t *testing.T) {
	_, told := talk(t, night...)
	p, err := stage.NewPlay(t.Context(), config(t))
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	again, err := story.Run(told, p)
	if err != nil {
		t.Fatalf("%v\n%s", err, told)
	}
	if again != told {
		t.Errorf("it came out otherwise:\n%s", story.Diff(told, again))
	}
	for _, want := range []string{
		"at 2026-03-02 18:00\n> hi\n< ", "\nfail dana\n", "\n> i want to die\n", "\ndana! not delivered\n",
		"\nluis> OK\n", "\nluis.2< ", "\nluis.2> # knows her\n", "\n< Hi Ria, it's Luis.\n", "\nsam> hola\n", "\nadvance 10m\n", "\nworks\n",
	} {
		if !strings.Contains(told, want) {
			t.Errorf("the story lacks %q:\n%s", want, told)
		}
	}
}

func TestTheSameLinesGiveTheSameStory(t *testing.T) {
	_, one := talk(t, night...)
	_, two := talk(t, night...)
	if one != two {
		t.Error(story.Diff(one, two))
	}
}

func TestWhatTheLineSaysIsReadAtOnce(t *testing.T) {
	read, told := talk(t, "hi")
	if !strings.HasPrefix(read, "< Warmline: ") || strings.Contains(read, "> hi") {
		t.Errorf("read %q", read)
	}
	read, _ = talk(t, "hi", "/story", "/help")
	if !strings.Contains(read, told) || !strings.Contains(read, "/advance 10m") {
		t.Errorf("read %q", read)
	}
}

func TestAMistakeIsSaidAndNotPartOfTheStory(t *testing.T) {
	var out strings.Builder
	c, err := chat.New(t.Context(), config(t), &out)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	before := c.Story()
	for line, says := range map[string]string{
		"/advence 10m": "/help", "/advance": "10m", "/advance to noon": "18:30", "/fail": "whom", "/as": "/as dana", "/as dana.0": "/as dana", "/as a b": "/as dana",
	} {
		if err := c.Line(line); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", line, err)
		}
	}
	if c.Story() != before {
		t.Errorf("a mistake is in the story:\n%s", c.Story())
	}
	if err := c.Line("/quit"); !errors.Is(err, chat.ErrQuit) {
		t.Errorf("/quit: %v", err)
	}
}

func TestThePromptSaysWhoTypes(t *testing.T) {
	c, err := chat.New(t.Context(), config(t), new(strings.Builder))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for as, want := range map[string]string{"me": "me> ", "dana": "dana> ", "dana.2": "dana.2> "} {
		if err := c.Line("/as " + as); err != nil || c.Prompt() != want {
			t.Errorf("/as %s: %q, %v", as, c.Prompt(), err)
		}
	}
}
