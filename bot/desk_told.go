package bot

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
)

// told takes in what a thread tells.
func (t *deskTurn) told(m *Tell) {
	switch m.Kind {
	case TellPage:
		t.paged(m)
		return
	case TellClosed, TellLost:
		t.over(m)
		return
	case TellWon:
		t.won(m)
		return
	case TellVerify:
		t.write(t.w.Numbers.Page(), "c-verify", text.Vars{"C": t.coach.Name})
		return
	}
	h := t.holding(m.Thread)
	if h == nil {
		return
	}
	v := text.Vars{"N": h.Name, "C": m.Name}
	switch m.Kind {
	case TellRelay:
		t.relay(h, m.Words)
	case TellNudge:
		v["n"] = m.Reason
		t.write(t.w.Numbers.Page(), "c-nudge", v)
	case TellNew:
		h.Level = rule.LevelCrisis
		t.write(h.Number, "c-new", v)
	case TellSent:
		v["MT"] = clock.WallOf(t.now, t.w.Program.Zone).Say()
		t.write(t.w.Numbers.Page(), "c-sent", v)
	case TellLooking:
		t.write(h.Number, "c-looking", v)
	case TellRefused:
		t.refused(h, m)
	case TellNotice:
		v["R"] = t.allowed(m)
		t.write(h.Number, map[string]string{noticeLeft: "c-opted-note", noticePhone: "c-phone-ok"}[m.Reason], v)
	case TellIdle:
		t.write(h.Number, "c-idle", v)
	case TellOver:
		id := map[string]string{overIdle: "c-handed-back", overUntold: "c-saved-untold"}[m.Reason]
		if id == "" {
			id = "c-saved-note"
		}
		t.write(h.Number, id, v)
		t.drop(m.Thread)
	}
}

// paged writes the page; asked again about the same handoff, it is the same code.
func (t *deskTurn) paged(m *Tell) {
	var p *Page
	for _, o := range t.open() {
		if o.Thread == m.Thread && o.Handoff == m.Handoff {
			p = o
		}
	}
	if p == nil {
		t.Pages = append(t.Pages, Page{Code: t.code(), Thread: m.Thread, Handoff: m.Handoff})
		t.forget()
		p = &t.Pages[len(t.Pages)-1]
	}
	p.Level, p.Lang, p.At = m.Level, m.Lang, t.now.Unix()
	if !t.merged(p) {
		t.pageText(p)
	}
}

// pageText writes the text of a page; a quiet one tells of all that wait.
func (t *deskTurn) pageText(p *Page) {
	id, v := "c-page", text.Vars{"A": p.Code}
	if p.Level <= rule.LevelHandoff {
		waiting := 0
		for _, o := range t.open() {
			if o.Level <= rule.LevelHandoff {
				waiting++
			}
		}
		id, v["n"] = "c-page-h", strconv.Itoa(waiting)
	}
	seq := t.write(t.w.Numbers.Page(), id, v)
	p.Texts = append(p.Texts, seq)
}

// unsaid is the open quiet page that went along with another's text, when no
// other is left to stand for it.
func (t *deskTurn) unsaid() *Page {
	var first *Page
	for _, p := range t.open() {
		switch {
		case p.Level > rule.LevelHandoff:
		case len(p.Texts) > 0:
			return nil
		case first == nil:
			first = p
		}
	}
	return first
}

// mergeFor is how long a quiet page waits with one that was sent before, in seconds.
const mergeFor = 60 * 60

// merged says whether a quiet page goes along with another quiet one that is
// still open: one text tells of all that wait.
func (t *deskTurn) merged(p *Page) bool {
	if p.Level > rule.LevelHandoff {
		return false
	}
	return slices.ContainsFunc(t.open(), func(o *Page) bool {
		return o != p && o.Level <= rule.LevelHandoff && len(o.Texts) > 0 && t.now.Unix()-o.At < mergeFor
	})
}

// forget drops the oldest closed pages.
func (t *deskTurn) forget() {
	for len(t.Pages) > pagesKept {
		i := 0
		for i < len(t.Pages) && t.Pages[i].Closed == 0 {
			i++
		}
		if i == len(t.Pages) {
			return
		}
		t.Pages = append(t.Pages[:i], t.Pages[i+1:]...)
	}
}

// over: somebody else has it, or nobody needs to. Losers hear who won.
func (t *deskTurn) over(m *Tell) {
	told := false
	for i := range t.Pages {
		p := &t.Pages[i]
		if p.Thread == m.Thread && p.Handoff == m.Handoff && (p.Closed == 0 || p.Mine) {
			t.close(p, m.Name)
			p.Passed, told = false, true
		}
	}
	if h := t.holding(m.Thread); h != nil && h.Handoff == m.Handoff {
		t.drop(m.Thread)
		told = true
	}
	switch next := t.unsaid(); {
	case told && next != nil:
		t.pageText(next) // the text that told of both is used up: the other still waits
	case told && m.Name != "":
		t.write(t.w.Numbers.Page(), "c-lost", text.Vars{"C": m.Name})
	case told:
		t.write(t.w.Numbers.Page(), "c-nothing", nil)
	}
}

// won: the thread is this coach's, and the brief comes from its own number.
func (t *deskTurn) won(m *Tell) {
	code := ""
	for i := range t.Pages {
		p := &t.Pages[i]
		if p.Thread == m.Thread && p.Handoff == m.Handoff && (p.Closed == 0 || p.Mine) {
			t.close(p, t.coach.Name)
			p.Passed, code = false, p.Code
		}
	}
	h := t.holding(m.Thread)
	if h == nil {
		t.Held = append(t.Held, Holding{Thread: m.Thread, Number: t.free()})
		h = &t.Held[len(t.Held)-1]
	}
	h.Handoff, h.Level, h.Name, h.Noting = m.Handoff, m.Level, m.Name, false
	h.Lang, h.Foreign = m.Lang, !t.coach.Speaks(m.Lang)
	if code != "" {
		h.Code = code
	}
	b := m.Brief
	zone, err := time.LoadLocation(b.Zone)
	if err != nil {
		zone = t.w.Program.Zone
	}
	said, whole := quote(b, t.coach.Lang())
	v := text.Vars{
		"N": b.Name, "I": langName(b.Lang, t.coach.Lang()), "O": list(b.Others, t.coach.Lang()), "T": strings.Join(b.Told, ", "),
		"MT": clock.WallOf(time.Unix(b.At, 0), zone).Say(), "Q": said, "n": strconv.Itoa(int(t.w.Program.Plans[m.Level].FirstNudge / time.Minute)),
		"C": t.coach.Name, "A": h.Code, "K": t.w.Program.Interpreter, "R": t.allowed(m),
	}
	id := "c-won"
	if b.Shared || b.NoText {
		id = "c-won-careful"
	}
	t.write(h.Number, id, v)
	if b.Shared {
		t.write(h.Number, "c-shared", v)
	}
	if b.NoText {
		t.write(h.Number, "c-opted-note", v)
	}
	if b.NotThem {
		t.write(h.Number, "c-notthem", v)
	}
	if h.Foreign {
		t.write(h.Number, "c-lang", v)
	}
	if !whole { // nothing a person wrote in danger is cut
		for _, w := range b.Words {
			if strings.Trim(w, "0123456789 ") != "" {
				t.relay(h, w)
			}
		}
	}
}

// relay carries the person's words, unchanged, from the thread's own number;
// with one number only the name stands before them.
func (t *deskTurn) relay(h *Holding, words string) {
	body := words
	if h.Number == t.w.Numbers.Page() {
		body = "[" + t.label(h) + "] " + words
	}
	t.line(whoPerson, "", words)
	t.send(h.Number, "", body)
}

// label names a thread where several share one number: the person's name, or the
// page's code when there is none or two have the same.
func (t *deskTurn) label(h *Holding) string {
	same := 0
	for _, o := range t.Held {
		if strings.EqualFold(o.Name, h.Name) {
			same++
		}
	}
	if h.Name == "" || same > 1 {
		return h.Code
	}
	return h.Name
}

// refused tells the coach in words why theirs were not carried.
func (t *deskTurn) refused(h *Holding, m *Tell) {
	id := map[string]string{reasonOptedOut: "c-stop", reasonUndelivered: "c-fail", reasonUnsure: "c-unsure", reasonNotYours: "c-closed"}[m.Reason]
	t.write(h.Number, id, text.Vars{"N": h.Name, "C": m.Name, "R": t.allowed(m)})
	if m.Reason == reasonNotYours {
		t.drop(m.Thread)
	}
}

// allowed is what a coach may do for somebody who must not be texted: the
// programme's way in a crisis, and nothing where the call itself may be the danger.
func (t *deskTurn) allowed(m *Tell) string {
	if m.Level == rule.LevelCrisis && !m.NoCall {
		return t.w.Program.Stop[t.coach.Lang()]
	}
	if t.coach.Lang() == "es" {
		return "ni llamar ni texto"
	}
	return "no call, no text"
}

func (t *deskTurn) holding(thread string) *Holding {
	for i := range t.Held {
		if t.Held[i].Thread == thread {
			return &t.Held[i]
		}
	}
	return nil
}

func (t *deskTurn) drop(thread string) {
	for i := range t.Held {
		if t.Held[i].Thread == thread {
			if t.Held[i].Number == t.w.Numbers.Page() {
				t.Left = t.now.Unix()
			}
			t.Held = append(t.Held[:i], t.Held[i+1:]...)
			return
		}
	}
}

// free is a number of ours that keeps a new thread apart; the page number when
// none is left.
func (t *deskTurn) free() phone.Number {
	for _, n := range t.w.Numbers.Threads() {
		if t.holdingAt(n) == nil {
			return n
		}
	}
	return t.w.Numbers.Page()
}

// signs are what today's answers said, in the coach's language.
func signs(b *Brief, lang string) string {
	mood, urge, left := "mood %d of 5", "urge %d of 10", "left in distress"
	if lang == "es" {
		mood, urge, left = "noche %d de 5", "ganas %d de 10", "se fue mal"
	}
	var out []string
	if b.Left {
		out = append(out, left)
	}
	if b.Mood > 0 && b.Mood <= 2 {
		out = append(out, fmt.Sprintf(mood, b.Mood))
	}
	if b.Urge >= 7 {
		out = append(out, fmt.Sprintf(urge, b.Urge))
	}
	return strings.Join(out, ", ")
}

// quote gives what was low today and the person's last words in quotation marks,
// within what a text has room for; whole says whether that was all of them. Bare
// digits say nothing here.
func quote(b *Brief, lang string) (out string, whole bool) {
	const room = 80
	out, whole = signs(b, lang), true
	used, words := len(out), ""
	for i := len(b.Words) - 1; i >= 0; i-- {
		w := text.Clean(b.Words[i], 0)
		if strings.Trim(w, "0123456789 ") == "" {
			continue
		}
		short := text.Clean(w, room-2-len(out))
		whole = whole && short == w
		if words != "" && used+len(short)+5 > room {
			whole = false
			break
		}
		used += len(short) + 5
		if words != "" {
			words = " / " + words
		}
		words = `"` + short + `"` + words
	}
	if out != "" && words != "" {
		out += " / "
	}
	return out + words, whole
}

// list joins names: "Luis", "Luis and Ana".
func list(names []string, lang string) string {
	and := " and "
	if lang == "es" {
		and = " y "
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + and + names[n-1]
	}
	return strings.Join(names, "")
}

// langName names a language in the coach's.
func langName(of, in string) string {
	names := map[string]map[string]string{"en": {"en": "English", "es": "Spanish"}, "es": {"en": "inglés", "es": "español"}}
	if n, ok := names[in][of]; ok {
		return n
	}
	return of
}

// hours names the hours of a shift: "5-9 pm", "9 am-5 pm".
func hours(from, to clock.Wall) string {
	a, b := from.Say(), to.Say()
	if strings.HasSuffix(a, b[len(b)-3:]) {
		a = strings.TrimSuffix(a, b[len(b)-3:])
	}
	return a + "-" + b
}
