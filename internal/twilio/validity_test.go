package twilio

import (
	"net/http"
	"testing"
	"time"
)

func TestATextThatHasAnEndHasItAtTwilioToo(t *testing.T) {
	for _, c := range []struct {
		life time.Duration
		want string
	}{
		{0, ""},
		{90*time.Minute + 999*time.Millisecond, "5400"}, // never longer, not by a second
		{time.Second, "5"},
		{24 * time.Hour, "36000"},
	} {
		got := "nothing asked"
		s := serving(t, func(w http.ResponseWriter, r *http.Request) {
			got = r.PostFormValue("ValidityPeriod")
			w.WriteHeader(http.StatusCreated)
			_, _ = w.Write([]byte(created))
		})
		text := hello
		text.Life = c.life
		if _, err := newClient(t, s.URL).SendText(t.Context(), text); err != nil {
			t.Fatal(err)
		}
		if got != c.want {
			t.Errorf("a text that lives %v has the period %q, want %q", c.life, got, c.want)
		}
	}
}
