package demo

import (
	"context"
	_ "embed"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/yamlfile"
)

//go:embed weekend.yaml
var weekendFile []byte

// script is what is typed while a weekend plays itself. Everything else that appears is
// what the line does of its own.
type script struct {
	Coach string              `yaml:"coach"` // whose phone is beside the person's
	Hello string              `yaml:"hello"` // the first text of all
	Says  map[string][]string `yaml:"says"`  // answers by "flow.step", in turn; the last one again
	Talks [][]said            `yaml:"talks"` // with the coach, once an OK has taken a page; the last one again
	Sees  map[string]string   `yaml:"sees"`  // what one sees by it, by flow
}

// said is one text, of the coach or of the person.
type said struct {
	Coach string `yaml:"coach"`
	Ria   string `yaml:"ria"`
}

func readScripts() (map[string]*script, error) {
	all := map[string]*script{}
	return all, yamlfile.Decode("weekend.yaml", weekendFile, &all)
}

// How far the clock moves at once where nothing is due, and before somebody writes.
const (
	weekendEach = 30 * time.Minute
	writing     = 2 * time.Minute
)

// weekend is a weekend that plays itself on a show, from the Monday before. Whoever looks
// on may write in between: only what stands open is answered, as the thread then is.
type weekend struct {
	*script
	*show
	lang     string
	from, to time.Time     // what is played slowly
	beat     time.Duration // real time between two texts

	done  string         // the question that was answered last
	given map[string]int // answers so far, by "flow.step"
	taken int            // the handoff that OK was last said to
	talks int            // how many were taken so
	spoke int            // how many texts of the talk are said

	on   context.Context // over when it is ended, or the show
	stop context.CancelFunc
	woke chan struct{} // whoever looks on has written
	mu   sync.Mutex
	saw  string
}

// Weekend is what the page says of it.
type Weekend struct {
	Lang string `json:"lang"` // "" when none was played
	Saw  string `json:"saw"`
	Over bool   `json:"over"` // it plays no more
}

// weekend starts over and plays a weekend, or ends the one that plays and leaves all as it is.
func (d *Demo) weekend(r *http.Request, v views) (views, error) {
	lang := r.PostForm.Get("lang")
	if lang == "" {
		d.current().playing().end("")
		return v, nil
	}
	script := d.scripts[lang]
	if script == nil {
		return v, errAsked
	}
	if err := d.again(r.Context()); err != nil {
		return v, err
	}
	d.current().playWeekend(lang, script, d.cfg.Beat)
	return v, nil
}

func (s *show) playWeekend(lang string, sc *script, beat time.Duration) {
	zone := s.Keeper.World().Program.Zone
	monday := s.Clock.Now().In(zone).AddDate(0, 0, 1)
	for monday.Weekday() != time.Monday {
		monday = monday.AddDate(0, 0, 1)
	}
	at := func(days, hour int) time.Time {
		return clock.At(monday.AddDate(0, 0, days), clock.Wall(hour*60), zone)
	}
	w := &weekend{
		script: sc, show: s, lang: lang, from: at(4, 16), to: at(6, 21), beat: beat,
		given: map[string]int{}, woke: make(chan struct{}, 1),
	}
	w.on, w.stop = context.WithCancel(s.ctx)
	s.mu.Lock()
	s.weekend = w
	s.mu.Unlock()
	s.work.Go(func() {
		if err := w.play(at(0, 17)); err != nil && s.ctx.Err() == nil {
			slog.Error("demo: play a weekend", "error", err)
		}
		w.end("")
	})
}

// play goes on until Sunday night, or until it is ended.
func (w *weekend) play(begin time.Time) error {
	if err := w.skip(begin); err != nil {
		return err
	}
	if err := w.says(riasPhone, w.Hello); err != nil {
		return err
	}
	for w.on.Err() == nil {
		if err := w.next(); err != nil {
			return err
		}
	}
	return nil
}

// next does one thing: it answers what stands open, lets the coach and the person talk, or
// moves the clock on. Where there is danger it waits for whoever looks on.
func (w *weekend) next() error {
	id, t, err := w.thread()
	if err != nil {
		return err
	}
	w.see(t)
	if t.Handoff != nil && t.Handoff.Level > rule.LevelHandoff {
		w.pause(max(w.beat, poll))
		return nil
	}
	if words := w.answer(t); words != "" {
		return w.unless(t, func() error {
			w.done = question(t)
			w.given[t.Flow.Flow+"."+t.Flow.Step]++
			return w.says(riasPhone, words)
		})
	}
	if phone, words := w.talk(id, t); words != "" {
		return w.unless(t, func() error {
			if w.taken != t.Count {
				w.taken, w.talks, w.spoke = t.Count, w.talks+1, 0
			} else {
				w.spoke++
			}
			return w.says(phone, words)
		})
	}
	if !w.Clock.Now().Before(w.to) {
		w.end(w.Sees["over"])
		return nil
	}
	w.rest(min(w.beat/20, poll/2))
	return w.onward(weekendEach)
}

// onward moves the clock on to what is due next, by each at most.
func (w *weekend) onward(each time.Duration) error {
	w.hand.Lock()
	defer w.hand.Unlock()
	until := w.Clock.Now().Add(each)
	next, err := w.Store.Next(w.ctx)
	if err != nil {
		return err
	}
	if next.After(w.Clock.Now()) && next.Before(until) {
		until = next
	}
	return w.Skip(w.ctx, until, w.ring)
}

// unless waits a beat and acts, unless somebody has written meanwhile.
func (w *weekend) unless(before bot.Thread, act func() error) error {
	w.rest(w.beat)
	_, t, err := w.thread()
	if err != nil || t.Seq != before.Seq || t.Heard != before.Heard || w.on.Err() != nil {
		return err
	}
	if err := w.onward(writing); err != nil {
		return err
	}
	return act()
}

// answer is what the person types to the question that stands open, "" for nothing.
func (w *weekend) answer(t bot.Thread) string {
	says := w.Says[t.Flow.Flow+"."+t.Flow.Step]
	if t.Handoff != nil || len(says) == 0 || question(t) == w.done {
		return ""
	}
	return says[min(w.given[t.Flow.Flow+"."+t.Flow.Step], len(says)-1)]
}

// question tells the question that stands open from every other.
func question(t bot.Thread) string { return fmt.Sprint(t.Flow.Flow, t.Flow.Step, t.Flow.Asked) }

// accept is how a coach takes a page.
const accept = "OK"

// talk is what comes next between the coach and the person, and on whose phone: an OK to
// the page, then the talk as it is written, to its end.
func (w *weekend) talk(id string, t bot.Thread) (phone, words string) {
	waits := t.Handoff != nil && !t.Handoff.State.Held()
	if waits && w.taken != t.Count && w.paged(id) {
		return w.Coach, accept
	}
	if waits || w.talks == 0 || w.taken != t.Count {
		return "", ""
	}
	lines := w.Talks[min(w.talks, len(w.Talks))-1]
	if w.spoke == len(lines) {
		return "", ""
	}
	next := lines[w.spoke]
	if next.Ria != "" {
		return riasPhone, next.Ria
	}
	return w.Coach, next.Coach
}

// paged says whether the coach has a page open for the thread.
func (w *weekend) paged(id string) bool {
	d, err := w.desk(w.Coach)
	for _, p := range d.Pages {
		if err == nil && p.Thread == id && p.Closed == 0 {
			return true
		}
	}
	return false
}

// says types on a phone: a coach in the thread they hold, if any.
func (w *weekend) says(phone, words string) error {
	from, _ := w.phoneOf(phone)
	if phone == riasPhone {
		return w.text(from, w.Numbers.Line, words)
	}
	to, err := w.newest(phone)
	if err != nil {
		return err
	}
	return w.text(from, to, words)
}

// rest lets whoever looks on see what is there; what comes before the weekend is not slowed.
func (w *weekend) rest(d time.Duration) {
	if !w.Clock.Now().Before(w.from) {
		w.pause(d)
	}
}

func (w *weekend) pause(d time.Duration) {
	select {
	case <-w.on.Done():
	case <-w.woke:
	case <-time.After(d):
	}
}

// wake ends a pause: somebody else has written, and what comes next may be another thing.
func (w *weekend) wake() {
	if w == nil {
		return
	}
	select {
	case w.woke <- struct{}{}:
	default:
	}
}

// see says what one sees by where the thread is.
func (w *weekend) see(t bot.Thread) {
	key := t.Flow.Flow
	switch {
	case w.Clock.Now().Before(w.from):
		key = "join"
	case t.Handoff != nil && t.Handoff.Level > rule.LevelHandoff:
		key = "danger"
	case t.Handoff != nil:
		key = "talk"
	}
	saw := w.Sees[key]
	w.mu.Lock()
	changed := saw != "" && saw != w.saw
	if changed {
		w.saw = saw
	}
	w.mu.Unlock()
	if changed {
		w.ring()
	}
}

// end ends the play and leaves everything as it is.
func (w *weekend) end(saw string) {
	if w == nil {
		return
	}
	w.stop()
	w.mu.Lock()
	if saw != "" {
		w.saw = saw
	}
	w.mu.Unlock()
	w.ring()
}

// now is what the page says of it.
func (w *weekend) now() Weekend {
	if w == nil {
		return Weekend{}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return Weekend{w.lang, w.saw, w.on.Err() != nil}
}
