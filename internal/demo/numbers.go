package demo

import (
	"slices"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/stage"
)

// talkID is one conversation of one phone.
type talkID struct{ phone, talk string }

// The ids of phones and conversations on the page.
const (
	riasPhone = "ria"
	lineTalk  = "line"
)

// coaches are whose phones are on the page.
var coaches = []string{"dana", "luis"}

func talkName(i int) string {
	if i == 0 {
		return "LINE"
	}
	return "Thread " + string(rune('A'+i-1))
}

func talkIDOf(i int) string {
	if i == 0 {
		return lineTalk
	}
	return string(rune('a' + i - 1))
}

// talkOf is the conversation a number of ours stands for on a coach's phone.
func (s *show) talkOf(n phone.Number) string {
	return talkIDOf(max(0, slices.Index(s.Numbers.Coaches, n)))
}

// numberOf is the other way round; false for a conversation there is not.
func (s *show) numberOf(phoneID, talk string) (phone.Number, bool) {
	if phoneID == riasPhone {
		return s.Numbers.Line, talk == lineTalk
	}
	for i, n := range s.Numbers.Coaches {
		if talkIDOf(i) == talk {
			return n, true
		}
	}
	return "", false
}

// phoneOf is the number of a phone on the page; false for one that is not on it.
func (s *show) phoneOf(id string) (phone.Number, bool) {
	if id == riasPhone {
		return stage.Recoveree, true
	}
	c, ok := s.Keeper.World().Roster.ByID(id)
	return c.Phone, ok && slices.Contains(coaches, id)
}

func (s *show) coachName(id string) string {
	if c, ok := s.Keeper.World().Roster.ByID(id); ok {
		return c.Name
	}
	return id
}

// off says that texts to a phone are not delivered.
func (s *show) off(n phone.Number) bool { return s.Emulator.Failing()[n] == emulator.Undelivered }
