package text

import (
	"crypto/sha256"
	"encoding/hex"
)

// Lang is a language a text can be written in.
type Lang string

// The languages of the catalogue. Every text is written in the first two; the others hold
// what is said when somebody joins, what the law asks for, and the words of a handoff.
const (
	En Lang = "en"
	Es Lang = "es"
	Pt Lang = "pt"
	Ht Lang = "ht"
)

// langs are all of them.
var langs = [...]Lang{En, Es, Pt, Ht}

// Waits says whether a language is said only where a programme has switched it on.
func (l Lang) Waits() bool { return l == Pt || l == Ht }

// Level says how a text is bound: who signs it, and what may stand in it.
type Level string

// The levels of a text.
const (
	Crisis  Level = "crisis"  // locked: one segment, no variable, no link
	Urgent  Level = "urgent"  //
	Handoff Level = "handoff" //
	Note    Level = "note"    // goes on the next-talk list
	Trust   Level = "trust"   // locked
	None    Level = "none"    //
	Coach   Level = "coach"   // read by a coach, not by the person
	Voice   Level = "voice"   // spoken, so no septets are counted
)

func (l Level) known() bool {
	switch l {
	case Crisis, Urgent, Handoff, Note, Trust, None, Coach, Voice:
		return true
	}
	return false
}

// Entry is one text in all languages, as its file has it.
type Entry struct {
	ID     string `yaml:"id"`
	Moment string `yaml:"moment"` // when it goes, for those who sign
	Level  Level  `yaml:"level"`
	Law    bool   `yaml:"law"` // its words are there for the law: counsel signs them
	En     string `yaml:"en"`
	Es     string `yaml:"es"`
	Pt     string `yaml:"pt"` // these two say nothing until a programme switches them on
	Ht     string `yaml:"ht"`
	// Empty names the text said instead when one variable is empty: {C: joins-noname}.
	Empty       map[string]string  `yaml:"empty"`
	Septets     []int              `yaml:"septets"`      // worst case, per language; UTF-16 units where GSM does not hold it
	TwoSegments bool               `yaml:"two_segments"` // two on purpose
	Usted       bool               `yaml:"usted"`        // the Spanish says usted
	Origin      string             `yaml:"origin"`       // "added": not in the first draft that was reviewed
	Version     int                `yaml:"version"`
	Signed      map[Lang]Signature `yaml:"signed"`
}

// In gives the words in a language, "" when it is missing.
func (e Entry) In(lang Lang) string {
	switch lang {
	case En:
		return e.En
	case Es:
		return e.Es
	case Pt:
		return e.Pt
	case Ht:
		return e.Ht
	}
	return ""
}

// Hash is what a signature stands under: id, language and words, with the
// variables and lines as placeholders.
func (e Entry) Hash(lang Lang) string {
	return hash(e.ID, string(lang), e.In(lang))
}

func (e Entry) version() string { return hash(e.ID, e.En, e.Es) }

func hash(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}
