package demo

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
)

// action is a button: it acts and says which conversations are on the screens then.
type action func(r *http.Request, v views) (views, error)

// errAsked is a request that no button of the page makes.
var errAsked = errors.New("that button is not on the page")

// act does what a button says and leads back to the page.
func (d *Demo) act(do action) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseForm(); err != nil {
			http.Error(w, "that form can't be read", http.StatusBadRequest)
			return
		}
		v, err := do(r, readViews(r.URL.Query()))
		switch {
		case errors.Is(err, errAsked):
			http.Error(w, err.Error(), http.StatusBadRequest)
		case err != nil && !errors.Is(err, context.Canceled): // started over meanwhile: what was under way is forgotten too
			broken(w, err)
		default:
			http.Redirect(w, r, "/"+v.String(), http.StatusSeeOther)
		}
	}
}

// maxWords is how many characters a text may have, as at Twilio.
const maxWords = 1600

// sendable says whether a phone could send the words as one text.
func sendable(words string) bool {
	return utf8.ValidString(words) && utf8.RuneCountInString(words) <= maxWords
}

// text is a person or a coach writing on a phone of the page.
func (d *Demo) text(r *http.Request, v views) (views, error) {
	s, words := d.current(), strings.TrimSpace(r.PostForm.Get("words"))
	from, known := s.phoneOf(r.PostForm.Get("phone"))
	to, there := s.numberOf(r.PostForm.Get("phone"), r.PostForm.Get("talk"))
	if !known || !there || !sendable(words) {
		return v, errAsked
	}
	if words == "" {
		return v, nil
	}
	defer s.playing().wake()
	return v, s.text(from, to, words)
}

// step plays a step of the story if it is the next one: pressed twice it happens
// once, and none begins before the last is over.
func (d *Demo) step(r *http.Request, v views) (views, error) {
	n, err := strconv.Atoi(r.PostForm.Get("n"))
	if err != nil || n < 1 || n > len(story) {
		return v, errAsked
	}
	s := d.current()
	s.stepping.Lock()
	defer s.stepping.Unlock()
	_, thread, err := s.thread()
	if err != nil || told(thread) != n-1 {
		return v, err
	}
	return story[n-1].play(s, v)
}

// clock moves the time on.
func (d *Demo) clock(r *http.Request, v views) (views, error) {
	s := d.current()
	switch r.PostForm.Get("by") {
	case "1m":
		return v, s.skip(s.Clock.Now().Add(time.Minute))
	case "10m":
		return v, s.skip(s.Clock.Now().Add(10 * time.Minute))
	case "evening":
		return v, s.skipToEvening()
	}
	return v, errAsked
}

// fail makes Twilio fail, or switches one phone off and on.
func (d *Demo) fail(r *http.Request, v views) (views, error) {
	s, mode, number := d.current(), emulator.Mode(r.PostForm.Get("mode")), phone.Number("")
	if id := r.PostForm.Get("phone"); id != "" {
		var known bool
		if number, known = s.phoneOf(id); !known {
			return v, errAsked
		}
	}
	if !slices.Contains([]emulator.Mode{emulator.None, emulator.ServerErrors, emulator.Undelivered, emulator.TooMany, emulator.Lost}, mode) {
		return v, errAsked
	}
	s.fail(mode, number)
	return v, nil
}

// startOver forgets everything.
func (d *Demo) startOver(r *http.Request, _ views) (views, error) {
	return views{}, d.again(r.Context())
}
