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
	return e.Picture(from, to, body, 0)
}

// Picture is a Text with pictures.
func (e *Emulator) Picture(from, to phone.Number, body string, pictures int) (sid string) {
	now, kind := e.cfg.Clock.Now(), "SM"
	if pictures > 0 {
		kind = "MM"
	}
	m := Message{SID: newID(kind), Direction: Inbound, From: from, To: to, Body: body, Media: pictures, Status: "received", Created: now, Sent: now}
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
		"NumMedia":      {strconv.Itoa(m.Media)},
		"NumSegments":   {strconv.Itoa(segments(m.Body))},
		"ApiVersion":    {apiVersion},
		"FromCity":      {""},
		"FromState":     {""},
		"FromZip":       {""},
		"FromCountry":   {"US"},
		"ToCountry":     {"US"},
	}
	for i := range m.Media {
		n := strconv.Itoa(i)
		form.Set("MediaUrl"+n, "https://media.example.org/"+m.SID+"/"+n)
		form.Set("MediaContentType"+n, "image/jpeg")
	}
	if word != "" && e.cfg.AdvancedOptOut {
		form.Set("OptOutType", word)
	}
	return form
}
