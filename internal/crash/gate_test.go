package main

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/emulator"
)

// A process killed at Twilio's door gets no answer; whether the text was taken
// depends on the point.
func TestTrapsAtTwilio(t *testing.T) {
	for _, tt := range []struct {
		at       point
		taken    int
		answered bool
	}{
		{anytime, 1, true},
		{createHeard, 0, false},
		{createTaken, 1, false},
		{createAnswered, 1, true},
	} {
		t.Run(string(tt.at), func(t *testing.T) {
			e := emulator.New(emulator.Config{AccountSID: accountSID, AuthToken: authToken, Clock: new(movedClock)})
			defer e.Close()
			saw := new(witness)
			g := &gate{node: &node{name: "a", witness: saw}, witness: saw, twilio: e.Handler()}
			s := httptest.NewServer(g)
			defer s.Close()
			sprung := g.node.trap.lay(tt.at)

			form := url.Values{"From": {string(lineNumber)}, "To": {"+18575550000"}, "Body": {"hello"}, "StatusCallback": {"http://localhost:1/twilio/status?e=tperson.7"}}
			req, err := http.NewRequest("POST", s.URL+"/2010-04-01/Accounts/"+accountSID+"/Messages.json", strings.NewReader(form.Encode()))
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			req.SetBasicAuth(accountSID, authToken)
			resp, err := http.DefaultClient.Do(req)
			if err == nil {
				resp.Body.Close()
			}
			if answered := err == nil && resp.StatusCode == 201; answered != tt.answered {
				t.Errorf("answered: %v (%v)", answered, err)
			}
			if n := len(e.Messages()); n != tt.taken {
				t.Errorf("%d texts taken, want %d", n, tt.taken)
			}
			if tt.at != anytime {
				<-sprung
			}
			if _, _, tries, _ := saw.statement(); len(tries) != 1 || tries[0].effect != "tperson.7" || tries[0].to != "+18575550000" {
				t.Errorf("saw %+v", tries)
			}
		})
	}
}
