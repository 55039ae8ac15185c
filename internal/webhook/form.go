package webhook

import (
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/warmline/warmline/internal/phone"
)

const (
	maxBody = 1600 // characters of a text, Twilio's own limit
	maxSID  = 64   // bytes; Twilio's have 34
)

// readForm reads a posted form, every parameter of it: Twilio adds new ones and
// signs them all. A status other than 0 refuses the request.
func readForm(w http.ResponseWriter, r *http.Request) (form url.Values, status int) {
	if len(r.RequestURI) > maxURI {
		return nil, http.StatusRequestURITooLong
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "application/x-www-form-urlencoded" {
		return nil, http.StatusUnsupportedMediaType
	}
	raw, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxForm))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, http.StatusRequestEntityTooLarge
	case err != nil:
		return nil, http.StatusBadRequest
	}
	form, err = url.ParseQuery(string(raw))
	if err != nil {
		return nil, http.StatusBadRequest
	}
	return form, 0
}

// sidOf is the message's id, "" when it is missing or no id.
func sidOf(form url.Values) string {
	sid := form.Get("MessageSid")
	if len(sid) > maxSID {
		return ""
	}
	return sid
}

// number reads a telephone number. Names of senders ("1800HELPING") and addresses
// of other channels ("whatsapp:+1…") are none, though digits could be found in them.
func number(s string) (phone.Number, bool) {
	if len(s) > 32 || strings.Trim(s, "+0123456789 ().-") != "" {
		return "", false
	}
	n, err := phone.Parse(s)
	return n, err == nil
}

// words makes a text safe to store and show: whole UTF-8, no NUL, at most 1600
// characters. Every other character is the person's own and stays.
func words(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\x00", "")
	n := 0
	for i := range s {
		if n == maxBody {
			return s[:i]
		}
		n++
	}
	return s
}

// count reads a number of things; what can't be read counts as none.
func count(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
