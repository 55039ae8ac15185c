// Package chat plays the line in a terminal: one types as the person, reads what
// the line says and decides, moves the clock, speaks as a coach, and gets the talk
// as a story that can be kept as a test. The same lines typed give the same story.
package chat

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/warmline/warmline/internal/stage"
	"github.com/warmline/warmline/internal/story"
)

// Start is when every talk begins, on the programme's wall.
const Start = "2026-03-02 18:00"

// help is what /help says.
const help = `You are the person. What you type is texted to the line; < is what it answers,
-- what it decides, "dana<" what reaches a coach's phone.

  /as dana         what you type now is Dana's, to LINE, where pages come from
  /as dana.2       … to her second number, where the person she took is
  /as me           you are the person again
  /advance 10m     the clock moves on
  /advance to 18:30
  /fail dana       texts to this phone are not delivered; all: Twilio refuses everything
  /lose recoveree  texts of this phone stay at Twilio: no webhook brings them
  /sweep           the line finds them in Twilio's own list
  /works           all is well again
  /story           the talk so far, as a story
  /quit            the end, and the story
`

// Chat is one talk. It is not safe for concurrent use.
type Chat struct {
	play  *stage.Play
	out   io.Writer
	as    string // as it stands before > in a story
	story strings.Builder
}

// New begins a talk on a play of its own. What the line says goes to out.
func New(ctx context.Context, cfg stage.Config, out io.Writer) (*Chat, error) {
	play, err := stage.NewPlay(ctx, cfg)
	if err != nil {
		return nil, err
	}
	c := &Chat{play: play, out: out}
	if err := c.act("at " + Start); err != nil {
		play.Close()
		return nil, err
	}
	return c, nil
}

// Close ends the play.
func (c *Chat) Close() { c.play.Close() }

// Story is the talk so far, as a file that internal/story plays again to the same.
func (c *Chat) Story() string { return c.story.String() }

// Prompt says who is typing.
func (c *Chat) Prompt() string {
	if c.as == "" {
		return "me> "
	}
	return c.as + "> "
}

// ErrQuit is given for /quit.
var ErrQuit = errors.New("the talk is over")

// Line takes what was typed. ErrQuit ends the talk; any other error is about this
// line alone, and the talk goes on.
func (c *Chat) Line(typed string) error {
	typed = strings.TrimSpace(typed)
	command, rest, _ := strings.Cut(typed, " ")
	switch command {
	case "":
		return nil
	case "/as":
		return c.speakAs(strings.TrimSpace(rest))
	case "/story":
		_, err := io.WriteString(c.out, c.Story())
		return err
	case "/help":
		_, err := io.WriteString(c.out, help)
		return err
	case "/quit":
		return ErrQuit
	case "/advance", "/fail", "/works", "/lose", "/sweep":
		return c.act(strings.TrimPrefix(typed, "/"))
	}
	if strings.HasPrefix(command, "/") {
		return fmt.Errorf("%s is no command; /help lists them", command)
	}
	return c.act(c.as + "> " + typed)
}

// name is somebody a story can name: no sign that means something there.
var name = regexp.MustCompile(`^[a-z]+(\.[1-9])?$`)

func (c *Chat) speakAs(who string) error {
	switch {
	case who == "me":
		c.as = ""
	case name.MatchString(who):
		c.as = who
	default:
		return errors.New("as whom? write /as dana, /as dana.2 or /as me")
	}
	return nil
}

// act plays one line of the story and keeps it with all that came of it.
func (c *Chat) act(line string) error {
	a, err := story.ParseAct(line)
	if err != nil {
		return err
	}
	said, err := c.play.Do(a)
	if err != nil {
		return err
	}
	c.story.WriteString(line + "\n")
	for _, s := range said {
		c.story.WriteString(s + "\n")
		if _, err := fmt.Fprintln(c.out, s); err != nil {
			return err
		}
	}
	return nil
}
