package main

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/stage"
)

const (
	accountSID = "AC00000000000000000000000000000001"
	authToken  = "benchtoken"
	publicURL  = "https://line.example.org"
	smsPath    = "/twilio/sms"
)

// post is a text to the line as Twilio brings it.
func post(sid, from, body string) []byte { return postTo(stage.LineNumber, sid, from, body) }

// postTo is a text to one of our numbers as Twilio brings it: a whole HTTP request
// with a signed form of 19 parameters.
func postTo(to phone.Number, sid, from, body string) []byte {
	form := url.Values{
		"AccountSid": {accountSID}, "ApiVersion": {"2010-04-01"},
		"MessageSid": {sid}, "SmsSid": {sid}, "SmsMessageSid": {sid}, "SmsStatus": {"received"},
		"NumMedia": {"0"}, "NumSegments": {"1"}, "Body": {body},
		"From": {from}, "FromCity": {"BOSTON"}, "FromState": {"MA"}, "FromZip": {"02118"}, "FromCountry": {"US"},
		"To": {string(to)}, "ToCity": {"BOSTON"}, "ToState": {"MA"}, "ToZip": {"02118"}, "ToCountry": {"US"},
	}
	content := form.Encode()
	return fmt.Appendf(nil, "POST %s HTTP/1.1\r\nHost: line.example.org\r\nUser-Agent: TwilioProxy/1.1\r\n"+
		"Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nX-Twilio-Signature: %s\r\nContent-Length: %d\r\n\r\n%s",
		smsPath, signature(publicURL+smsPath, form), len(content), content)
}

// signature signs as Twilio does. The floors check it with this and not with the
// line's own code, which they are a measure of.
func signature(target string, form url.Values) string {
	var text strings.Builder
	text.WriteString(target)
	for _, name := range slices.Sorted(maps.Keys(form)) {
		text.WriteString(name)
		text.WriteString(form[name][0])
	}
	mac := hmac.New(sha1.New, []byte(authToken))
	mac.Write([]byte(text.String()))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}
