package text

import (
	"slices"
	"time"
)

// Signature is a person's name under one language of a text. It holds as long
// as the words stay the same, and only in the role that signs such words.
type Signature struct {
	By   string `yaml:"by"`
	As   Role   `yaml:"as"`
	Date string `yaml:"date"` // 2026-11-30
	Hash string `yaml:"hash"` // Entry.Hash of what was signed
}

// Role is as what somebody signs.
type Role string

// The roles.
const (
	Clinician  Role = "clinician"  // the English that goes to frightened people, and what is said of trust
	Peer       Role = "peer"       // a native speaker: all Spanish but the law's
	Counsel    Role = "counsel"    // what the law asks for, in every language
	Supervisor Role = "supervisor" // the rest
)

// Roles lists them.
func Roles() []Role { return []Role{Clinician, Peer, Counsel, Supervisor} }

// Signer is as what the words of a language are signed.
func (e Entry) Signer(lang Lang) Role {
	switch {
	case e.Law:
		return Counsel
	case lang != En:
		return Peer
	case slices.Contains([]Level{Crisis, Urgent, Handoff, Trust}, e.Level):
		return Clinician
	}
	return Supervisor
}

// Standing says how the words of a language stand with whoever signs them.
type Standing string

// The standings.
const (
	Unsigned Standing = "unsigned"
	Foreign  Standing = "needs native review" // unsigned, and not said before
	Signed   Standing = "signed"
	Changed  Standing = "changed since signed"
)

// Standing of a language of the text.
func (e Entry) Standing(lang Lang) Standing {
	s := e.Signed[lang]
	switch {
	case (s.By == "" || s.As != e.Signer(lang) || !isDay(s.Date)) && lang.Waits():
		return Foreign
	case s.By == "" || s.As != e.Signer(lang) || !isDay(s.Date):
		return Unsigned
	case s.Hash != e.Hash(lang):
		return Changed
	}
	return Signed
}

// Langs lists the languages the text is written in.
func (e Entry) Langs() []Lang {
	return slices.DeleteFunc(slices.Clone(langs[:]), func(l Lang) bool { return e.In(l) == "" })
}

// Sign gives the signature of somebody under the words as they are.
func (e Entry) Sign(lang Lang, by string, as Role, date string) Signature {
	return Signature{By: by, As: as, Date: date, Hash: e.Hash(lang)}
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// fault says what is wrong with it, "" when nothing is.
func (m Mark) fault() string {
	switch {
	case m.ID == "" || m.By == "" || m.Hash == "":
		return "a signature needs id, lang, by, as, date and hash"
	case !slices.Contains(langs[:], m.Lang):
		return "lang must be en, es, pt or ht"
	case !slices.Contains(Roles(), m.As):
		return "as must be clinician, peer, counsel or supervisor"
	case !isDay(m.Date):
		return "date must be a day like 2026-11-30"
	}
	return ""
}
