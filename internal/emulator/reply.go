package emulator

import (
	"encoding/xml"
	"strings"

	"github.com/warmline/warmline/internal/phone"
)

// replies texts what a webhook answered: <Response><Message>…</Message></Response>,
// with the words in a <Body> or bare.
func (e *Emulator) replies(to Message, document []byte) {
	var doc struct {
		Messages []struct {
			Body string `xml:"Body"`
			Bare string `xml:",chardata"`
		} `xml:"Message"`
	}
	if xml.Unmarshal(document, &doc) != nil {
		return // Twilio's error 12100: only its log would know
	}
	for _, m := range doc.Messages {
		words := strings.TrimSpace(m.Body + m.Bare)
		if words != "" && !e.isBlocked(pair{to.To, to.From}) {
			e.reply(to.To, to.From, words)
		}
	}
}

// reply texts a phone without the API; nobody asked for reports.
func (e *Emulator) reply(from, to phone.Number, words string) {
	m := Message{SID: newID("SM"), Direction: Reply, From: from, To: to, Body: words, Status: "queued", Created: e.cfg.Clock.Now()}
	e.add(m)
	e.deliver(m, e.mode(to))
}
