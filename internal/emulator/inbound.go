package emulator

import (
	"net/http"
	"net/url"
	"strconv"

	"github.com/warmline/warmline/internal/phone"
)

// Text is a person sending a text to one of our numbers. It returns the message's
// sid once the webhook has answered, or has failed for good.
func (e *Emulator) Text(from, to phone.Number, body string) (sid string) {
	now := e.cfg.Clock.Now()
	m := Message{SID: newID("SM"), Direction: Inbound, From: from, To: to, Body: body, Status: "received", Created: now, Sent: now}
	e.add(m)
	word := e.keyword(m)
	if e.mode(from) != Lost {
		e.hand(m, word)
	}
	return m.SID
}

// Again hands a text to the webhook once more, as Twilio may. Unknown sids do nothing.
func (e *Emulator) Again(sid string) {
	if m, found := e.message(sid); found && m.Direction == Inbound {
		e.hand(m, "")
	}
}

// hand posts a text to the webhook, and to the fallback when that fails.
func (e *Emulator) hand(m Message, word string) {
	if e.cfg.Webhook == "" {
		return
	}
	form := e.inboundForm(m, word)
	a := e.post(e.cfg.Webhook, form)
	if a.failed() && e.cfg.Fallback != "" {
		form.Set("ErrorCode", "11200")
		form.Set("ErrorUrl", withoutFragment(e.cfg.Webhook))
		a = e.post(e.cfg.Fallback, form)
	}
	e.update(m.SID, func(m *Message) { m.Webhook = a.status })
	if a.status == http.StatusOK {
		e.replies(m, a.body)
	}
}

func (e *Emulator) inboundForm(m Message, word string) url.Values {
	form := url.Values{
		"MessageSid":    {m.SID},
		"SmsSid":        {m.SID},
		"SmsMessageSid": {m.SID},
		"SmsStatus":     {"received"},
		"AccountSid":    {e.cfg.AccountSID},
		"From":          {string(m.From)},
		"To":            {string(m.To)},
		"Body":          {m.Body},
		"NumMedia":      {"0"},
		"NumSegments":   {strconv.Itoa(segments(m.Body))},
		"ApiVersion":    {apiVersion},
		"FromCity":      {""},
		"FromState":     {""},
		"FromZip":       {""},
		"FromCountry":   {"US"},
		"ToCountry":     {"US"},
	}
	if word != "" && e.cfg.AdvancedOptOut {
		form.Set("OptOutType", word)
	}
	return form
}
