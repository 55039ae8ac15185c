package bot

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// won: the thread is this coach's, and the brief comes from its own number.
func (t *deskTurn) won(m *Tell) {
	code := ""
	for i := range t.Pages {
		p := &t.Pages[i]
		if p.Thread == m.Thread && p.Handoff == m.Handoff {
			t.close(p, t.coach.Name)
			p.Passed, code = false, p.Code
		}
	}
	if IsDrill(m.Thread) {
		t.write(t.w.Numbers.Page(), "c-drill-ok", nil)
		return
	}
	t.leaveDrills()
	h := t.holding(m.Thread)
	if h == nil {
		t.Held = append(t.Held, Holding{Thread: m.Thread, Number: t.free(m.Thread)})
		t.rejoin(m.Thread)
		h = &t.Held[len(t.Held)-1]
	}
	if h.Handoff != m.Handoff {
		h.Since = t.now.Unix()
	}
	t.add(Pending{Stream: "world", Repeat: true}, Effect{Paged: &PageNote{Coach: t.coach.ID, At: t.now.Unix()}}) // who is at work is asked after who is free
	h.Handoff, h.Level, h.Name, h.Noting = m.Handoff, m.Level, m.Name, false
	h.Lang, h.Foreign = m.Lang, !t.coach.Speaks(m.Lang)
	if code != "" {
		h.Code = code
	}
	b := m.Brief
	zone, err := clock.Zone(b.Zone)
	if err != nil {
		zone = t.w.Program.Zone
	}
	said, whole := quote(b, t.coach.Lang())
	said = t.readable(said)
	v := text.Vars{
		"N": b.Name, "I": langName(b.Lang, t.coach.Lang()), "O": list(b.Others, t.coach.Lang()), "T": strings.Join(b.Told, ", "),
		"MT": clock.WallOf(time.Unix(b.At, 0), zone).Say(), "Q": said, "n": strconv.Itoa(int(t.w.Program.Plans[m.Level].FirstNudge / time.Minute)),
		"C": t.coach.Name, "A": h.Code, "K": t.w.Program.Interpreter, "R": t.allowed(m),
	}
	id := "c-won"
	switch {
	case m.Reason == again:
		id = "c-again"
	case b.Shared || b.NoText:
		id = "c-won-careful"
	}
	h.watch(t.write(h.Number, id, v))
	if b.Shared {
		t.write(h.Number, "c-shared", v)
	}
	if b.Date != nil {
		t.dated(b.Date, v)
		t.write(h.Number, "c-date-near", v)
	}
	switch {
	case b.NoText && b.Wrote:
		t.write(h.Number, "c-wrote", v)
	case b.NoText:
		t.write(h.Number, "c-opted-note", v)
	}
	if b.NotThem {
		t.write(h.Number, "c-notthem", v)
	}
	if b.Silent {
		t.write(h.Number, "c-silence", v)
	}
	if v["TX"] = trackName(b.Track, t.coach.Lang()); v["TX"] != "" {
		t.write(h.Number, "c-track-is", v)
	}
	if b.Blocked {
		t.write(h.Number, "c-blocked", v)
	}
	if b.Lent {
		t.write(h.Number, "c-lent", v)
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
