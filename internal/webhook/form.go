package webhook

import (
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
)

// maxSID bounds a message's id in bytes; Twilio's have 34.
const maxSID = 64

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
