package program

import "github.com/warmline/warmline/bot"

// signals is when somebody is to be talked to first.
type signals struct {
	Gentle int      `yaml:"gentle"`
	Silent int      `yaml:"silent"`
	Low    run      `yaml:"low"`
	Urge   run      `yaml:"urge"`
	Daily  []string `yaml:"daily"`
}

type run struct {
	Mood int `yaml:"mood"`
	By   int `yaml:"by"`
	Days int `yaml:"days"`
}

// mostDays is how far back what people told is looked at.
const mostDays = 7

func (b *builder) signals(s signals) bot.Signals {
	switch {
	case s.Gentle < 1 || s.Silent <= s.Gentle:
		b.fault("signals", "gentle is 1 or more texts without an answer, and silent more than gentle")
	case s.Low.Mood < 1 || s.Low.Mood > 4 || s.Low.Days < 1 || s.Low.Days > mostDays:
		b.fault("signals.low", "low is a mood from 1 to 4 over 1 to %d days: {mood: 2, days: 3}", mostDays)
	case s.Urge.By < 1 || s.Urge.Days < 2 || s.Urge.Days > mostDays:
		b.fault("signals.urge", "urge rises by 1 or more over 2 to %d days: {by: 2, days: 3}", mostDays)
	}
	return bot.Signals{Gentle: s.Gentle, Silent: s.Silent, Daily: s.Daily, Low: bot.Run{At: s.Low.Mood, Days: s.Low.Days}, Urge: bot.Run{At: s.Urge.By, Days: s.Urge.Days}}
}
