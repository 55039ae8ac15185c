package demo

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"log/slog"
	"net/http"
)

//go:embed page
var files embed.FS

// policy lets the page load what is ours and nothing else, run no inline code and
// be framed by nobody.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// maxForm bounds a form in bytes.
const maxForm = 16 << 10

// Handler serves the page.
func (d *Demo) Handler() (http.Handler, error) {
	page, err := template.New("").Funcs(template.FuncMap{"on": onView}).ParseFS(files, "page/*.html")
	if err != nil {
		return nil, fmt.Errorf("demo: %w", err)
	}
	static, err := fs.Sub(files, "page")
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", d.page(page))
	mux.HandleFunc("POST /hear", d.page(page))
	mux.HandleFunc("GET /state", d.state)
	mux.HandleFunc("GET /events", d.events)
	for _, name := range []string{"style.css", "page.js", "icon.svg"} {
		mux.HandleFunc("GET /"+name, func(w http.ResponseWriter, r *http.Request) { http.ServeFileFS(w, r, static, name) })
	}
	for path, do := range map[string]action{"text": d.text, "step": d.step, "clock": d.clock, "fail": d.fail, "drill": d.drill, "weekend": d.weekend, "again": d.startOver} {
		mux.HandleFunc("POST /"+path, d.act(do))
	}
	return safe(http.NewCrossOriginProtection().Handler(mux)), nil
}

// onView gives the template of a phone what it needs besides the phone.
func onView(p Phone, view string) any {
	return struct {
		Phone Phone
		View  string
	}{p, view}
}

// safe sets what every answer carries.
func safe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		r.Body = http.MaxBytesReader(w, r.Body, maxForm)
		next.ServeHTTP(w, r)
	})
}

// page is the page, with what the line would hear in words that came along. It
// renders to memory first: half a page is worse than none.
func (d *Demo) page(page *template.Template) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseForm(); err != nil || !sendable(r.PostForm.Get("words")) {
			http.Error(w, "that is no text that a phone could send", http.StatusBadRequest)
			return
		}
		s, err := d.current().look(readViews(r.URL.Query()))
		var html bytes.Buffer
		if err == nil {
			p := s.page()
			p.Heard = d.hear(r.PostForm.Get("words"))
			err = page.ExecuteTemplate(&html, s.view.page()+".html", p)
		}
		if err != nil {
			broken(w, err)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = html.WriteTo(w) // the reader hung up: nobody to tell
	}
}

// state is the page as JSON, for scripts.
func (d *Demo) state(w http.ResponseWriter, r *http.Request) {
	s, err := d.current().look(readViews(r.URL.Query()))
	if err != nil {
		broken(w, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(s.page()) // the same
}

func broken(w http.ResponseWriter, err error) {
	if !errors.Is(err, context.Canceled) { // the demo ends, or starts over: nothing is wrong
		slog.Error("demo", "error", err)
	}
	http.Error(w, "The demo broke here. Start it again; nothing was kept anyway.", http.StatusInternalServerError)
}
