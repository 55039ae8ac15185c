package demo

import (
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/stage"
)

// Phone is one phone on the page.
type Phone struct {
	ID    string `json:"id"` // ria, or the coach's
	Owner string `json:"owner"`
	About string `json:"about"`
	Off   bool   `json:"off"` // texts to it are not delivered
	Coach bool   `json:"coach"`
	Talks []Talk `json:"talks"` // by the number at the other end
	Open  Talk   `json:"open"`  // the one on the screen
}

// Talk is one conversation of a phone.
type Talk struct {
	ID     string `json:"id"` // line, a, b
	Name   string `json:"name"`
	Unread int    `json:"unread"`
	Chosen bool   `json:"chosen"`
	Link   string `json:"-"`

	Bubbles []Bubble `json:"bubbles"`
}

// Bubble is one text on a phone.
type Bubble struct {
	Key    string `json:"key"`
	Mine   bool   `json:"mine"`
	Words  string `json:"words"`
	Time   string `json:"time"`
	By     string `json:"by,omitempty"`     // whose words it brings, which no real phone would show
	Status string `json:"status,omitempty"` // when it is not delivered yet, or never will be
}

func (s *sight) riasPhone() Phone {
	p := Phone{ID: riasPhone, Owner: s.person(), About: "in recovery", Off: s.off(stage.Recoveree)}
	p.Open = s.talk(riasPhone, stage.Recoveree, s.Numbers.Line, lineTalk, "The line", true)
	p.Talks = []Talk{p.Open}
	return p
}

func (s *sight) coachPhone(id string) Phone {
	number, _ := s.phoneOf(id)
	p := Phone{ID: id, Owner: s.coachName(id), About: "coach" + s.language(id), Coach: true, Off: s.off(number)}
	for i, ours := range s.Numbers.Coaches {
		talk := talkIDOf(i)
		t := s.talk(id, number, ours, talk, talkName(i), s.view.of(id) == talk)
		t.Link = s.view.with(id, talk).String()
		if t.Chosen {
			p.Open = t
		}
		t.Bubbles = nil
		p.Talks = append(p.Talks, t)
	}
	return p
}

// besides is the phone of the weekend's coach: the conversation that is going on, and no
// other to choose.
func (s *sight) besides(w *weekend) Phone {
	id := coaches[0]
	if w != nil {
		id = w.Coach
	}
	if number, err := s.newest(id); err == nil {
		s.view = s.view.with(id, s.talkOf(number))
	}
	p := s.coachPhone(id)
	p.Talks = nil
	return p
}

// talk is what a phone and a number of ours have written to each other. What is
// on the screen counts as read.
func (s *sight) talk(phoneID string, owner, ours phone.Number, id, name string, chosen bool) Talk {
	t := Talk{ID: id, Name: name, Chosen: chosen, Bubbles: []Bubble{}}
	came := 0
	for _, m := range s.Emulator.Messages() {
		switch {
		case m.From == owner && m.To == ours:
			t.Bubbles = append(t.Bubbles, s.bubble(m, true))
		case m.From == ours && m.To == owner:
			if m.Status == "delivered" {
				came++
			}
			t.Bubbles = append(t.Bubbles, s.bubble(m, false))
		}
	}
	t.Bubbles = t.Bubbles[max(0, len(t.Bubbles)-kept):]
	s.mu.Lock()
	defer s.mu.Unlock()
	if chosen {
		s.read[talkID{phoneID, id}] = came
	}
	t.Unread = came - s.read[talkID{phoneID, id}]
	return t
}

func (s *sight) bubble(m emulator.Message, mine bool) Bubble {
	b := Bubble{Key: m.SID, Mine: mine, Words: m.Body, Time: s.shortTime(m.Created)}
	if mine {
		return b
	}
	src := s.diary.source(m.Body)
	switch {
	case m.Direction == emulator.Reply:
		b.By = "carrier"
	case src.coach != "":
		b.By = src.coach + ", own words"
	case src.id != "":
		b.By = "program"
	default:
		b.By = s.person() + ", own words"
	}
	if m.Status != "delivered" {
		b.Status = m.Status
	}
	return b
}

// language tells of a coach who is written to in another language than English.
func (s *sight) language(coach string) string {
	if c, _ := s.Keeper.World().Roster.ByID(coach); c.Lang() == "es" {
		return ", reads Spanish"
	}
	return ""
}
