package twilio_test

import (
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/twilio"
)

// For every code there is something to do, or a page that says what is wrong.
func TestAdvice(t *testing.T) {
	for code, says := range map[int]string{
		0: "did not answer", 429: "retry", 20429: "retry", 401: "TWILIO_AUTH_TOKEN", 20003: "TWILIO_AUTH_TOKEN", 21606: "WARMLINE_NUMBER",
		21408: "Geo permissions", 21608: "trial account", 30034: "register", 63038: "twilio.com/docs/errors/63038",
	} {
		if got := twilio.Advice(code); !strings.Contains(got, says) {
			t.Errorf("code %d: %q does not say %q", code, got, says)
		}
	}
}
