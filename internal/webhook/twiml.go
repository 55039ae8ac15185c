package webhook

import (
	"encoding/xml"
	"io"
	"net/http"
)

// document is the TwiML we answer with:
// https://www.twilio.com/docs/messaging/twiml/message.
type document struct {
	XMLName xml.Name `xml:"Response"`
	Message string   `xml:"Message,omitempty"`
}

// answer tells Twilio what became of its request. The type keeps Twilio from
// logging a warning, an empty document from texting anything.
func answer(w http.ResponseWriter, t taken) {
	if t.status != http.StatusOK {
		w.WriteHeader(t.status)
		return
	}
	w.Header().Set("Content-Type", "text/xml; charset=utf-8")
	if t.reply == "" {
		io.WriteString(w, "<Response/>")
		return
	}
	// Nothing is left to tell Twilio when it has hung up, and a string always encodes.
	_ = xml.NewEncoder(w).Encode(document{Message: t.reply})
}
