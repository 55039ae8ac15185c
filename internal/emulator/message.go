package emulator

import (
	"fmt"
	"strconv"
	"time"

	"github.com/warmline/warmline/internal/phone"
)

// Directions of a message, in Twilio's words.
const (
	Inbound  = "inbound"        // somebody texted one of our numbers
	Outbound = "outbound-api"   // we texted through the API
	Reply    = "outbound-reply" // the answer to a webhook, or the carrier's own to STOP, START and HELP
)

// Message is one text as Twilio keeps it.
type Message struct {
	SID       string
	Direction string
	From, To  phone.Number
	Body      string
	Status    string // queued, accepted, sent, delivered, undelivered; received for inbound
	Media     int    // pictures that came along
	ErrorCode int    // why it was not delivered, 0 when it was
	Created   time.Time
	Sent      time.Time // zero until it left; for inbound ones when it came
	Validity  int       // outbound: seconds for which the carrier may try, as asked; 0 for none
	Webhook   int       // inbound: the last HTTP status our webhook answered with, 0 for none
	Callback  string    // where delivery reports go

	service string // sid of the messaging service
}

// add keeps a new message.
func (e *Emulator) add(m Message) {
	if e.cfg.Discard {
		return
	}
	e.change(func() {
		e.all = append(e.all, &m)
		e.bySID[m.SID] = &m
		e.byTo[m.To] = append(e.byTo[m.To], &m)
		e.publish(m)
	})
}

// update changes a message, if it is kept, and returns it as it is then.
func (e *Emulator) update(sid string, do func(*Message)) (now Message, found bool) {
	e.change(func() {
		var m *Message
		if m, found = e.bySID[sid]; !found {
			return
		}
		do(m)
		now = *m
		e.publish(now)
	})
	return now, found
}

// message reads one message.
func (e *Emulator) message(sid string) (now Message, found bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if m, kept := e.bySID[sid]; kept {
		return *m, true
	}
	return Message{}, false
}

// messageJSON is a message as the API shows it: counts are strings, absent things null.
type messageJSON struct {
	Body                string            `json:"body"`
	NumSegments         string            `json:"num_segments"`
	Direction           string            `json:"direction"`
	From                *string           `json:"from"`
	To                  string            `json:"to"`
	DateUpdated         string            `json:"date_updated"`
	Price               *string           `json:"price"`
	ErrorMessage        *string           `json:"error_message"`
	URI                 string            `json:"uri"`
	AccountSID          string            `json:"account_sid"`
	NumMedia            string            `json:"num_media"`
	Status              string            `json:"status"`
	MessagingServiceSID *string           `json:"messaging_service_sid"`
	SID                 string            `json:"sid"`
	DateSent            *string           `json:"date_sent"`
	DateCreated         string            `json:"date_created"`
	ErrorCode           *int              `json:"error_code"`
	PriceUnit           string            `json:"price_unit"`
	APIVersion          string            `json:"api_version"`
	SubresourceURIs     map[string]string `json:"subresource_uris"`
}

func (e *Emulator) json(m Message) messageJSON {
	path := fmt.Sprintf("/%s/Accounts/%s/Messages/%s", apiVersion, e.cfg.AccountSID, m.SID)
	if m.Direction == Inbound && e.redacted() {
		m.Body = ""
	}
	j := messageJSON{
		Body:            m.Body,
		NumSegments:     strconv.Itoa(segments(m.Body)),
		Direction:       m.Direction,
		From:            optional(string(m.From)),
		To:              string(m.To),
		DateUpdated:     date(m.Created),
		URI:             path + ".json",
		AccountSID:      e.cfg.AccountSID,
		NumMedia:        strconv.Itoa(m.Media),
		Status:          m.Status,
		SID:             m.SID,
		DateCreated:     date(m.Created),
		PriceUnit:       "USD",
		APIVersion:      apiVersion,
		SubresourceURIs: map[string]string{"media": path + "/Media.json"},

		MessagingServiceSID: optional(m.service),
	}
	if !m.Sent.IsZero() {
		j.DateSent = optional(date(m.Sent))
	}
	if m.ErrorCode != 0 {
		j.ErrorCode = &m.ErrorCode
		j.ErrorMessage = optional("The text was not delivered")
	}
	if m.Status == "accepted" { // the service has chosen no sender yet
		j.NumSegments, j.From = "0", nil
	}
	return j
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// date is RFC 2822 as Twilio writes it, in UTC.
func date(t time.Time) string { return t.UTC().Format(time.RFC1123Z) }
