package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

// repeats lists the texts of a decision that are sent again at once when nobody
// knows whether they left, and the others.
func repeats(d bot.Decision) (again, once []string) {
	for i, e := range d.Add {
		switch {
		case !e.IsText():
		case d.Queued[i].Repeat:
			again = append(again, e.ID)
		default:
			once = append(once, e.ID)
		}
	}
	return again, once
}

// A page twice does no harm and a page too few may: it is sent again at once when
// its fate is unknown, and so are the first words to somebody in danger. Anything
// else said twice would trouble people.
func TestOnlyPagesAndFirstWordsInDangerAreSentTwice(t *testing.T) {
	want := func(what string, d bot.Decision, again, once []string) {
		t.Helper()
		a, o := repeats(d)
		if !slices.Equal(a, again) || !slices.Equal(o, once) {
			t.Errorf("%s: again %v, want %v; once %v, want %v", what, a, again, o, once)
		}
	}
	k := newTalk(t)
	k.writes("hi")
	want("a stranger is asked to join", k.last, nil, k.said())
	k.writes("COACH")
	want("a coach is asked for", k.last, nil, k.said())
	k.writes("i want to die")
	want("danger", k.last, []string{"suicide"}, nil)

	desk := &bot.Desk{}
	told := func(m bot.Tell) bot.Decision {
		m.Handoff, m.Thread = 1, "t1"
		return bot.DecideDesk(bot.DeskID("dana"), desk, bot.Event{Op: "t1.1", Told: &m}, k.now, k.w)
	}
	want("a page", told(bot.Tell{Kind: bot.TellPage, Level: rule.LevelCrisis}), []string{"c-page"}, nil)
	want("the page once more, in the same breath", told(bot.Tell{Kind: bot.TellPage, Level: rule.LevelCrisis}), nil, nil)
	k.now = k.now.Add(time.Minute)
	want("a minute later", told(bot.Tell{Kind: bot.TellPage, Level: rule.LevelCrisis}), []string{"c-page"}, nil)
	want("the brief", told(bot.Tell{Kind: bot.TellWon, Level: rule.LevelCrisis, Lang: "en", Brief: &bot.Brief{Name: "Maria", Lang: "en", Words: []string{"i want to die"}}}), []string{"c-won"}, nil)
	want("words carried", told(bot.Tell{Kind: bot.TellRelay, Words: "are you there"}), nil, []string{""})
	want("a nudge", told(bot.Tell{Kind: bot.TellNudge, Reason: "3"}), nil, []string{"c-nudge"})
}
