package story_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/story"
)

func TestParseAct(t *testing.T) {
	for line, want := range map[string]story.Act{
		"> hi there":       {Kind: story.Says, Words: "hi there"},
		`> two\nlines`:     {Kind: story.Says, Words: "two\nlines"},
		">":                {Kind: story.Says},
		"sam> hello":       {Kind: story.Says, Who: "sam", Words: "hello"},
		"dana.2> OK":       {Kind: story.Says, Who: "dana", To: 2, Words: "OK"},
		"advance 10m":      {Kind: story.Advance, For: 10 * time.Minute},
		"advance to 18:30": {Kind: story.Advance, Wall: "18:30"},
		"fail dana":        {Kind: story.Fail, Who: "dana"},
		"works":            {Kind: story.Works},
		"together":         {Kind: story.Together},
	} {
		if got, err := story.ParseAct(line); err != nil || got != want {
			t.Errorf("%q reads as %+v (%v)", line, got, err)
		}
	}
	for _, line := range []string{"hello", "advance", "advance soon", "advance -5m", "fail", "dana.x> OK", "dana.0> OK"} {
		if got, err := story.ParseAct(line); err == nil {
			t.Errorf("%q is no line of a story, and reads as %+v", line, got)
		}
	}
}

func TestParseNamesTheLine(t *testing.T) {
	_, err := story.Parse("# remark\n> hi\n< answers are not read\nnonsense\n")
	if err == nil || !strings.Contains(err.Error(), "line 4") {
		t.Errorf("%v", err)
	}
}

// echo answers every act with what it was, as a stage would.
type echo struct{ calls []int }

func (e *echo) Do(acts ...story.Act) ([]string, error) {
	e.calls = append(e.calls, len(acts))
	var out []string
	for _, a := range acts {
		if a.Words == "break" {
			return nil, errors.New("broken")
		}
		out = append(out, story.Said("", 0, "<", "you said "+a.Words))
	}
	return out, nil
}

func TestRunKeepsWhatIsPlayedAndReplacesWhatIsSaid(t *testing.T) {
	stage := &echo{}
	got, err := story.Run("# a story\n> one\n< something old\ntogether\n> two\n> three\n", stage)
	want := "# a story\n> one\n< you said one\ntogether\n> two\n> three\n< you said two\n< you said three\n"
	if err != nil || got != want {
		t.Errorf("%v\n%s", err, story.Diff(want, got))
	}
	if len(stage.calls) != 2 || stage.calls[1] != 2 {
		t.Errorf("played in %v", stage.calls)
	}
	again, err := story.Run(got, &echo{})
	if err != nil || again != got {
		t.Errorf("what came out does not play to itself: %v\n%s", err, story.Diff(got, again))
	}
	if _, err := story.Run("> one\n> break\n", &echo{}); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("%v", err)
	}
}
