package emulator

import (
	"net/url"
	"slices"
	"strconv"
	"time"
)

// deliver brings a message to its phone in the background and reports each step.
func (e *Emulator) deliver(m Message, mode Mode) {
	if e.cfg.Discard {
		return
	}
	steps := []string{"sent", "delivered"}
	switch mode {
	case Undelivered:
		steps[1] = "undelivered"
	case Held:
		steps = steps[:1]
	}
	if m.service != "" {
		steps = append([]string{"queued"}, steps...)
	}
	e.background(func() {
		if mode == Disorder {
			e.deliverInDisorder(m.SID, steps)
			return
		}
		for _, status := range steps {
			if !e.pause() {
				return
			}
			e.report(e.step(m.SID, status))
		}
	})
}

// Finish says what became of a message that was held: "delivered" or "undelivered".
func (e *Emulator) Finish(sid, status string) {
	e.background(func() { e.report(e.step(sid, status)) })
}

// deliverInDisorder goes through all steps before it reports them, the last one
// first and each one twice.
func (e *Emulator) deliverInDisorder(sid string, steps []string) {
	var reports []Message
	for _, status := range steps {
		now := e.step(sid, status)
		reports = append(reports, now, now)
	}
	slices.Reverse(reports)
	for _, r := range reports {
		if !e.pause() {
			return
		}
		e.report(r)
	}
}

// pause lets the delay pass; false when the emulator is closing.
func (e *Emulator) pause() bool {
	select {
	case <-e.ctx.Done():
		return false
	case <-time.After(e.cfg.Delay):
		return true
	}
}

// step moves a message to its next status.
func (e *Emulator) step(sid, status string) Message {
	now, _ := e.update(sid, func(m *Message) {
		m.Status = status
		switch status {
		case "sent":
			m.Sent = e.cfg.Clock.Now()
		case "undelivered":
			m.ErrorCode = 30003
		}
	})
	return now
}

// report posts a status to the message's StatusCallback.
func (e *Emulator) report(m Message) {
	if m.Callback == "" {
		return
	}
	form := url.Values{
		"MessageSid":    {m.SID},
		"SmsSid":        {m.SID},
		"MessageStatus": {m.Status},
		"SmsStatus":     {m.Status},
		"AccountSid":    {e.cfg.AccountSID},
		"From":          {string(m.From)},
		"To":            {string(m.To)},
		"ApiVersion":    {apiVersion},
	}
	if m.service != "" {
		form.Set("MessagingServiceSid", m.service)
	}
	if m.ErrorCode != 0 {
		form.Set("ErrorCode", strconv.Itoa(m.ErrorCode))
	}
	if m.Status == "delivered" {
		form.Set("RawDlrDoneDate", e.cfg.Clock.Now().UTC().Format("0601021504"))
	}
	e.post(m.Callback, form)
}
