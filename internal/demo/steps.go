package demo

import (
	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
)

// step is one step of the story on the page: what it does, and what one sees by it.
type step struct {
	name string // on the button
	saw  string
	done func(t bot.Thread) bool
	play func(s *show, v views) (views, error)
}

// The words of the story.
const (
	firstName = "someone checking in, I'm Ria"
	danger    = "i want to die"
)

// story is what a line is for, in eight steps.
var story = [...]step{
	{
		name: "Text “hi”",
		saw:  "Nobody is texted who did not ask. The line says what it is and waits for a yes.",
		done: func(t bot.Thread) bool { return t.Heard > 0 },
		play: ria("hi"),
	},
	{
		name: "Say yes: “1”",
		saw:  "The yes is kept as proof, with the very words it answered. Then two honest things, and one question.",
		done: func(t bot.Thread) bool { return t.Joined > 0 },
		play: ria("1"),
	},
	{
		name: "Give a name",
		saw:  "Any name works. From now on there is one question an evening; see what is planned below the clock.",
		done: func(t bot.Thread) bool { return t.Name != "" },
		play: ria(firstName),
	},
	{
		name: "Skip to the check-in",
		saw:  "The clock moved to the evening and the check-in came: one question, one digit is enough. Nothing is sent in quiet hours.",
		done: func(t bot.Thread) bool { return t.Evens > 0 },
		play: func(s *show, v views) (views, error) { return v, s.skipToEvening() },
	},
	{
		name: "A dangerous text",
		saw:  "The rules heard it before anything else. The page to both coaches was stored before anybody was promised a coach. It holds no name and no words: phones lie on tables.",
		done: func(t bot.Thread) bool { return t.Count > 0 },
		play: func(s *show, v views) (views, error) {
			_, err := ria(danger)(s, v)
			return v.with("dana", lineTalk).with("luis", lineTalk), err
		},
	},
	{
		name: "Dana takes it: “OK”",
		saw:  "One OK wins. Dana gets a conversation of its own for this person, Thread A, with what was written. Luis is told. The program is silent from here on.",
		done: func(t bot.Thread) bool { return t.Last != nil || t.Handoff != nil && t.Handoff.State.Held() },
		play: func(s *show, v views) (views, error) {
			if err := s.coachTexts("dana", s.Numbers.Page(), "OK"); err != nil {
				return v, err
			}
			return s.toThread(v)
		},
	},
	{
		name: "They talk",
		saw:  "What Dana types is what the person reads, word for word. Every answer that stays out has a clock; try it with +10 min.",
		done: func(t bot.Thread) bool { return t.Last != nil || t.Handoff != nil && t.Handoff.Spoke > 0 },
		play: talk,
	},
	{
		name: "“DONE”, and a note",
		saw:  "A crisis ends only by a human, with a note. The program says that it is back, and the check-in goes on where it stopped.",
		done: func(t bot.Thread) bool { return t.Last != nil },
		play: letGo,
	},
}

// ria is a step in which the recoveree writes.
func ria(words string) func(*show, views) (views, error) {
	return func(s *show, v views) (views, error) {
		number, _ := s.phoneOf(riasPhone)
		return v, s.text(number, s.Numbers.Line, words)
	}
}

func talk(s *show, v views) (views, error) {
	v, err := s.toThread(v)
	if err != nil {
		return v, err
	}
	for _, say := range []func() error{
		func() error { return s.danaSays("Hi Ria, it's Dana. I'm here. What's happening?") },
		func() error { _, err := ria("i don't know. bad night")(s, v); return err },
		func() error { return s.danaSays("That's ok. I have time.") },
	} {
		if err := say(); err != nil {
			return v, err
		}
	}
	return v, nil
}

func letGo(s *show, v views) (views, error) {
	v, err := s.toThread(v)
	if err == nil {
		err = s.danaSays("DONE")
	}
	if err == nil {
		err = s.danaSays("Talked for a while. Her sister comes over. I call her tomorrow at 10.")
	}
	return v, err
}

// danaSays is Dana writing in the thread she holds.
func (s *show) danaSays(words string) error {
	number, err := s.holding("dana")
	if err != nil {
		return err
	}
	if number == "" {
		number = s.Numbers.Page()
	}
	return s.coachTexts("dana", number, words)
}

func (s *show) coachTexts(coach string, to phone.Number, words string) error {
	from, _ := s.phoneOf(coach)
	return s.text(from, to, words)
}

// toThread puts the thread that Dana holds on her screen.
func (s *show) toThread(v views) (views, error) {
	number, err := s.holding("dana")
	if err != nil || number == "" {
		return v, err
	}
	return v.with("dana", s.talkOf(number)), nil
}

// Step is one step of the story as the page shows it.
type Step struct {
	Number int    `json:"number"`
	Name   string `json:"name"`
	Done   bool   `json:"done"`
	Next   bool   `json:"next"` // this is the one to do now
}

// told is how many steps of the story are done, whoever did them and how: a later
// one stands for those before it.
func told(t bot.Thread) int {
	done := 0
	for i, st := range story {
		if st.done(t) {
			done = i + 1
		}
	}
	return done
}

// steps says how far the story is, and what the last step has shown.
func (s *sight) steps() (out []Step, saw string) {
	done := told(s.ria)
	for i, st := range story {
		out = append(out, Step{Number: i + 1, Name: st.name, Done: i < done, Next: i == done})
	}
	if done > 0 {
		saw = story[done-1].saw
	}
	return out, saw
}
