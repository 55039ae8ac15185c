package webhook_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever is posted and signed, the answer is one of the known ones, and what is
// heard is whole.
func FuzzSMSForm(f *testing.F) {
	for _, form := range []string{
		sms(), sms("Body", "👋 é \u200fשלום"), sms("Body", "\x00\xff"), sms("Body", strings.Repeat("a", 1601)),
		sms("From", "1800FLOWERS"), sms("From", "+1\x00617"), sms("To", ""), sms("NumMedia", "99999999999999999999"),
		sms() + "&Body=again&Body=", "", "&", "=", "%", "a;b", "MessageSid", sms() + "&%zz=1", "From=%2B1617555012%33",
	} {
		f.Add(form)
	}
	known := []int{200, 400, 403, 413}
	f.Fuzz(func(t *testing.T, form string) {
		l := &line{}
		w := serve(handler(l), post("/twilio/sms", form, token))
		if !slices.Contains(known, w.Code) {
			t.Errorf("status %d", w.Code)
		}
		for _, h := range l.heard {
			if !utf8.ValidString(h.Body) || strings.Contains(h.Body, "\x00") || utf8.RuneCountInString(h.Body) > 1600 {
				t.Errorf("heard a body that is not whole: %q", h.Body)
			}
			if h.Op == "" || h.From == "" || h.To == "" || h.Media < 0 {
				t.Errorf("heard without knowing whom: %+v", h)
			}
		}
	})
}
