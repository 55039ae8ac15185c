package bot

import (
	"slices"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/phone"
)

// LeadTexts are the texts that tell the leads of a sickness: to the phones of the
// settings and to the roster's leads who are verified, each once.
func (w *World) LeadTexts(s Sickness) []Text { return w.leadTexts(string(s)) }

// leadTexts says one text to every lead. A lead who is away has told us so for a
// reason; the phones of the settings always count.
func (w *World) leadTexts(id string) []Text {
	var out []Text
	for _, c := range w.Roster.Coaches {
		if c.Has(handoff.Lead) && c.Reachable() {
			out = append(out, w.toLead(id, c.Phone, c.Lang()))
		}
	}
	for _, p := range w.Leads {
		if !slices.ContainsFunc(out, func(t Text) bool { return t.To == p }) {
			out = append(out, w.toLead(id, p, "en"))
		}
	}
	return out
}

// toLead is a text of the line to one phone of its own people.
func (w *World) toLead(id string, to phone.Number, lang string) Text {
	return Text{From: w.Numbers.Page(), To: to, Body: w.Texts.Say(id, text.Lang(lang), nil)}
}
