package emulator

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/warmline/warmline/internal/phone"
)

const (
	maxBody     = 1600  // characters
	maxValidity = 36000 // seconds
)

// create takes a text that is to be sent.
func (e *Emulator) create(w http.ResponseWriter, r *http.Request) {
	to := phone.Number(r.PostForm.Get("To"))
	mode := e.mode(to)
	if mode == None && e.cfg.Mishap != nil {
		mode = e.cfg.Mishap(to, r.PostForm.Get("Body"))
	}
	if mode != Hang && e.fail(w, r, mode) {
		return
	}
	m, code := e.newMessage(r.PostForm)
	if code != 0 {
		refuse(w, http.StatusBadRequest, code)
		return
	}
	e.add(m)
	e.deliver(m, mode)
	switch mode {
	case ResetAfter:
		panic(http.ErrAbortHandler)
	case ErrorAfter:
		e.fail(w, r, ServerErrors)
		return
	case Hang:
		e.fail(w, r, mode)
	}
	write(w, http.StatusCreated, e.json(m))
}

// fail fails a request in a mode's way, if the mode is about requests.
func (e *Emulator) fail(w http.ResponseWriter, r *http.Request, mode Mode) (failed bool) {
	switch mode {
	case ServerErrors:
		refuse(w, http.StatusInternalServerError, 20500)
	case TooMany:
		w.Header().Set("Twilio-Concurrent-Requests", "101")
		refuse(w, http.StatusTooManyRequests, 20429)
	case ResetBefore:
		panic(http.ErrAbortHandler)
	case Hang:
		select {
		case <-r.Context().Done():
		case <-e.ctx.Done():
		}
		panic(http.ErrAbortHandler)
	default:
		return false
	}
	return true
}

// newMessage reads a message from a create form. A code other than 0 refuses it.
func (e *Emulator) newMessage(form url.Values) (m Message, code int) {
	m = Message{
		SID:       newID("SM"),
		Direction: Outbound,
		From:      phone.Number(form.Get("From")),
		Body:      form.Get("Body"),
		Status:    "queued",
		Created:   e.cfg.Clock.Now(),
		service:   form.Get("MessagingServiceSid"),
		Callback:  form.Get("StatusCallback"),
	}
	if m.service != "" {
		m.Status = "accepted"
		if m.From == "" && len(e.cfg.Numbers) > 0 {
			m.From = e.cfg.Numbers[0]
		}
	}
	to, err := phone.Parse(form.Get("To"))
	m.To = to
	switch {
	case form.Get("To") == "":
		return m, 21604
	case err != nil:
		return m, 21211
	case form.Get("From") == "" && m.service == "":
		return m, 21603
	case len(e.cfg.Numbers) > 0 && !slices.Contains(e.cfg.Numbers, m.From):
		return m, 21606
	case m.Body == "":
		return m, 21602
	case utf8.RuneCountInString(m.Body) > maxBody:
		return m, 21617
	case m.Callback != "" && !httpURL(m.Callback):
		return m, 21609
	case e.isBlocked(pair{m.From, m.To}):
		return m, 21610
	}
	if s := form.Get("ValidityPeriod"); s != "" {
		if m.Validity, err = strconv.Atoi(s); err != nil || m.Validity < 1 || m.Validity > maxValidity {
			return m, 20001
		}
	}
	return m, magic(m.To)
}

// magic refuses the numbers that Twilio's test credentials refuse.
func magic(to phone.Number) (code int) {
	switch to {
	case "+15005550001":
		return 21211
	case "+15005550002":
		return 21612
	case "+15005550003":
		return 21408
	case "+15005550004":
		return 21610
	case "+15005550009":
		return 21614
	}
	return 0
}

func httpURL(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}
