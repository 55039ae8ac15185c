package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"time"
)

// gate stands between one process and Twilio's API.
type gate struct {
	node    *node
	witness *witness
	twilio  http.Handler
}

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost || !strings.HasSuffix(r.URL.Path, "/Messages.json") {
		g.twilio.ServeHTTP(w, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(http.ErrAbortHandler) // the process died while it asked
	}
	form, _ := url.ParseQuery(string(body))
	g.witness.tried(try{time.Now(), g.node.name, form.Get("To"), effectOf(form.Get("StatusCallback"))})
	g.spring(createHeard)

	r.Body = io.NopCloser(bytes.NewReader(body))
	answer := httptest.NewRecorder()
	g.twilio.ServeHTTP(answer, r)
	g.spring(createTaken)

	for name, values := range answer.Header() {
		w.Header()[name] = values
	}
	w.WriteHeader(answer.Code)
	_, _ = w.Write(answer.Body.Bytes())
	_ = http.NewResponseController(w).Flush()
	g.spring(createAnswered)
}

// spring kills the process if its trap lies here, and leaves it without an answer.
func (g *gate) spring(at point) {
	if g.node.trap.step(at) {
		g.node.kill(at)
		panic(http.ErrAbortHandler)
	}
}

// effectOf reads the effect's id in the address of delivery reports.
func effectOf(callback string) string {
	u, err := url.Parse(callback)
	if err != nil {
		return ""
	}
	return u.Query().Get("e")
}
