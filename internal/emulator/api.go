package emulator

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
)

const apiVersion = "2010-04-01"

// maxRequest bounds a request's body in bytes.
const maxRequest = 1 << 20

// Handler serves the messages part of Twilio's API.
func (e *Emulator) Handler() http.Handler {
	mux := http.NewServeMux()
	messages := "/" + apiVersion + "/Accounts/{account}/Messages"
	mux.HandleFunc("POST "+messages+".json", e.create)
	mux.HandleFunc("GET "+messages+".json", e.list)
	mux.HandleFunc("GET "+messages+"/{sid}", e.fetch)
	mux.HandleFunc("POST "+messages+"/{sid}", e.redact)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { refuse(w, http.StatusNotFound, 20404) })
	return e.authorized(mux)
}

// authorized lets in who knows the account and reads the form.
func (e *Emulator) authorized(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		if !e.knows(user, password) {
			w.Header().Set("WWW-Authenticate", `Basic realm="Twilio API"`)
			refuse(w, http.StatusUnauthorized, 20003)
			return
		}
		if !strings.HasPrefix(r.URL.Path, "/"+apiVersion+"/Accounts/"+e.cfg.AccountSID+"/") {
			refuse(w, http.StatusNotFound, 20404)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxRequest)
		if err := r.ParseForm(); err != nil {
			refuse(w, http.StatusBadRequest, 20001)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// fetch shows one message.
func (e *Emulator) fetch(w http.ResponseWriter, r *http.Request) {
	m, found := e.message(sidIn(r))
	e.show(w, m, found)
}

// redact empties a message's body: Body= is the one change allowed.
func (e *Emulator) redact(w http.ResponseWriter, r *http.Request) {
	body, given := r.PostForm["Body"]
	if !given || body[0] != "" {
		refuse(w, http.StatusBadRequest, 20001)
		return
	}
	m, found := e.update(sidIn(r), func(m *Message) { m.Body = "" })
	e.show(w, m, found)
}

func sidIn(r *http.Request) string { return strings.TrimSuffix(r.PathValue("sid"), ".json") }

func (e *Emulator) show(w http.ResponseWriter, m Message, found bool) {
	if !found {
		refuse(w, http.StatusNotFound, 20404)
		return
	}
	write(w, http.StatusOK, e.json(m))
}

func write(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // the caller hung up: nobody to tell
}

// refuse answers an error the way the API does.
func refuse(w http.ResponseWriter, status, code int) {
	write(w, status, struct {
		Code     int    `json:"code"`
		Message  string `json:"message"`
		MoreInfo string `json:"more_info"`
		Status   int    `json:"status"`
	}{code, http.StatusText(status), "https://www.twilio.com/docs/errors/" + strconv.Itoa(code), status})
}
