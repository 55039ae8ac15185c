package main

import (
	"bytes"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/redistest"
)

// One round with a handful of people: everything that is measured is there, and
// everybody got one reply to each text, or the round would have failed.
func TestARoundMeasuresEverything(t *testing.T) {
	_, url := redistest.Real(t)
	h, err := openHall(t.Context(), url, size{people: 70, floor: 200, webhook: 140, turns: 140, alone: 5})
	if err != nil {
		t.Fatal(err)
	}
	defer h.close()
	if err := h.gather(t.Context()); err != nil {
		t.Fatal(err)
	}
	rounds, err := h.rounds(t.Context(), settings{rounds: 1})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range measured {
		if values := f.values(rounds); values[0] <= 0 {
			t.Errorf("%s is %v", f.name, values[0])
		}
	}
}

func TestFloorsCheckTheSignature(t *testing.T) {
	signed := string(post("SM1", "+18575550001", "hi"))
	for _, tt := range []struct {
		name, request string
		want          int
	}{
		{"signed", signed, 200},
		{"forged", strings.Replace(signed, "Body=hi", "Body=ho", 1), 403},
	} {
		t.Run(tt.name, func(t *testing.T) {
			addr, done, err := serve(floorA(nil))
			if err != nil {
				t.Fatal(err)
			}
			defer done()
			err = drive(t.Context(), addr, [][]byte{[]byte(tt.request)})
			if (err == nil) != (tt.want == 200) {
				t.Errorf("got %v, want status %d", err, tt.want)
			}
		})
	}
}

func TestASecondReplyIsNoticed(t *testing.T) {
	s := new(sink)
	take := func() { s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/", bytes.NewReader(nil))) }
	for range 2 {
		if err := s.expect(1); err != nil {
			t.Fatal(err)
		}
		take()
		if err := s.wait(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	take()
	if err := s.expect(1); err == nil {
		t.Error("a text more than expected went unnoticed")
	}
}
