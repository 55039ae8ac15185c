package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// The people of the degraded world, by their phones.
var phones = map[phone.Number]string{
	"+16175550121": "dana", "+16175550122": "luis", "+16175550123": "ana", "+16175550124": "ruth", "+16175550125": "omar",
	"+16175550126": "eve", "+16175550127": "new", "+16175550190": "settings",
}

// degradedWorld has two coaches on shift, their backup, a supervisor, a lead, one
// who ticked everyone, one whose phone is not verified, and a lead of the settings.
func degradedWorld(t *testing.T) *bot.World {
	w := world(t)
	w.Numbers.Coaches = []phone.Number{"+16175550110", "+16175550111"}
	w.Leads = []phone.Number{"+16175550190"}
	coach := func(id, number string, lang string, roles ...handoff.Role) handoff.Coach {
		return handoff.Coach{ID: id, Name: id, Phone: phone.Number(number), Langs: []string{lang}, Roles: roles, Verified: id != "new", Everyone: id == "eve"}
	}
	w.Roster = handoff.Roster{Coaches: []handoff.Coach{
		coach("dana", "+16175550121", "en"), coach("luis", "+16175550122", "es"), coach("ana", "+16175550123", "en"),
		coach("ruth", "+16175550124", "en", handoff.Supervisor), coach("omar", "+16175550125", "en", handoff.Lead),
		coach("eve", "+16175550126", "en"), coach("new", "+16175550127", "en", handoff.Lead),
	}}
	return w
}

func degrade(w *bot.World, h bot.Heard, at time.Time) (bot.Degraded, bool) {
	return bot.Degrade(w, h, w.Rules.Hear(rule.Utterance{Text: h.Body, Channel: "text"}), false, at)
}

// asked names who is paged, sorted.
func asked(d bot.Degraded) string {
	var out []string
	for _, p := range d.Pages {
		out = append(out, phones[p.To])
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// Whom a text pages when its conversation is out of reach, and what its writer is
// told: of a page, and when there was none.
func TestDegradedPagesAndAnswers(t *testing.T) {
	w := degradedWorld(t)
	evening := time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone)
	night := evening.Add(9 * time.Hour)
	const someone, line, pages = phone.Number("+16175550142"), phone.Number("+16175550100"), phone.Number("+16175550110")
	const all, noCoach = "ana dana luis omar ruth settings", "I can't reach a coach right now"
	for _, tt := range []struct {
		name         string
		from, to     phone.Number
		body         string
		at           time.Time
		pages        string
		paged, alone string
	}{
		{"a crisis", someone, line, "i want to die", evening, all, "A coach (a person, not police) is being paged", noCoach},
		{"in Spanish", someone, line, "me quiero morir", evening, all, "Busco a un coach para ti ahora", "Ahora no encuentro a un coach"},
		{"words that save a life go out either way", someone, line, "my friend wont wake up", evening, all, "Call 911 now", "Call 911 now"},
		{"the neutral words too", someone, line, "he hit me and has a knife", evening, all, "Is it OK to text this phone now?", "Is it OK to text this phone now?"},
		{"urgent words", someone, line, "i feel hopeless", evening, "dana luis omar settings", "coach", noCoach},
		{"a kind that a flow asks about is paged at once", someone, line, "i relapsed", evening, "dana luis omar settings", "coach", noCoach},
		{"a crisis at night", someone, line, "i want to die", night, "omar ruth settings", "being paged", noCoach},
		{"who wants no texts gets none", someone, line, "stop texting me i want to die", evening, all, "", ""},
		{"a coach who writes as a person is not shown to peers", "+16175550121", line, "i want to die", evening, "omar ruth settings", "being paged", noCoach},
		{"a coach's words to a person, or about themself", "+16175550121", pages, "i want to die", evening, "omar ruth settings", "Your words have reached nobody", "Your words have reached nobody"},
		{"a lead is not paged about themself", "+16175550125", line, "i want to die", evening, "ruth settings", "being paged", noCoach},
		{"nor a lead of the settings", "+16175550190", line, "i want to die", evening, "ana dana luis omar ruth", "being paged", noCoach},
		{"a stranger on a coaches' number is a person", someone, pages, "i want to die", evening, all, "being paged", noCoach},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, acts := degrade(w, bot.Heard{Op: "SM1", From: tt.from, To: tt.to, Body: tt.body}, tt.at)
			if got := asked(d); !acts || got != tt.pages {
				t.Errorf("pages %q, want %q", got, tt.pages)
			}
			if !strings.Contains(d.Paged, tt.paged) || (tt.paged == "") != (d.Paged == "") {
				t.Errorf("after a page it says %q, want %q", d.Paged, tt.paged)
			}
			if !strings.Contains(d.Alone, tt.alone) || (tt.alone == "") != (d.Alone == "") {
				t.Errorf("without one it says %q, want %q", d.Alone, tt.alone)
			}
			for _, p := range d.Pages {
				if p.From != "+16175550110" || strings.Contains(p.Body, tt.body) || strings.Contains(p.Body, string(tt.from)) {
					t.Errorf("a page from %v says %q", p.From, p.Body)
				}
			}
		})
	}
}

// Who calls is not texted; words behind a keyword are acted on, whatever the carrier
// took them for.
func TestDegradedHearsCallsAndKeywordsWithWords(t *testing.T) {
	w := degradedWorld(t)
	for _, h := range []bot.Heard{{Body: "i want to die", Channel: bot.Voice, Confidence: 0.9}, {Body: "stop i feel hopeless", OptOut: "STOP"}} {
		h.From, h.To = "+16175550142", w.Numbers.Line
		if d, acts := degrade(w, h, time.Now()); !acts || len(d.Pages) == 0 || d.Paged+d.Alone != "" {
			t.Errorf("%s: acted on %v, %d pages, says %q", h.Channel, acts, len(d.Pages), d.Paged+d.Alone)
		}
	}
}

// What is not of danger, and a keyword alone, waits until it can be heard in full.
func TestWhatCanWaitIsNotActedOn(t *testing.T) {
	w := degradedWorld(t)
	for _, body := range []string{"STOP", "stop", "END", "HELP", "basta", "hi", "7", "COACH", "are you a bot", ""} {
		if _, acts := degrade(w, bot.Heard{Op: "SM1", From: "+16175550142", To: "+16175550100", Body: body}, time.Now()); acts {
			t.Errorf("%q is acted on", body)
		}
	}
}

// A keyword alone is a keyword, whatever less than a crisis the rules hear in it.
func TestAKeywordAloneWaits(t *testing.T) {
	w := degradedWorld(t)
	h := bot.Heard{Op: "SM1", From: "+16175550142", To: "+16175550100", Body: "END"}
	if _, acts := bot.Degrade(w, h, rule.Verdict{Level: rule.LevelUrgent, Kind: rule.Distress}, false, time.Now()); acts {
		t.Error("urgent: acted on")
	}
	d, acts := bot.Degrade(w, h, rule.Verdict{Level: rule.LevelCrisis, Kind: rule.SuicideActive}, false, time.Now())
	if !acts || len(d.Pages) == 0 || d.Paged != "" || d.Alone != "" {
		t.Errorf("a crisis: %v, %+v", acts, d)
	}
}

// With nobody on shift and nobody behind them, whoever ticked everyone is asked
// rather than nobody; an unverified phone never is.
func TestDegradedAsksWhoeverThereIs(t *testing.T) {
	w := degradedWorld(t)
	w.Leads, w.Program.Week.Shifts = nil, nil
	w.Roster.Coaches = slices.DeleteFunc(w.Roster.Coaches, func(c handoff.Coach) bool { return c.ID == "ruth" || c.ID == "omar" })
	crisis := bot.Heard{Op: "SM1", From: "+16175550142", To: "+16175550100", Body: "i want to die"}
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone)
	if d, _ := degrade(w, crisis, now); asked(d) != "eve" {
		t.Errorf("asks %q", asked(d))
	}
	if !w.Reaches(now) {
		t.Error("the line does not know that it reaches somebody")
	}
	w.Roster.Coaches = w.Roster.Coaches[len(w.Roster.Coaches)-1:]
	if d, acts := degrade(w, crisis, now); !acts || len(d.Pages) != 0 || !strings.Contains(d.Alone, "988") || w.Reaches(now) {
		t.Errorf("with nobody: %+v, %v", d, acts)
	}
}

// A page says in the coach's language what is broken: the memory, or one thread.
func TestADegradedPageSaysWhatIsBroken(t *testing.T) {
	w := degradedWorld(t)
	h := bot.Heard{Op: "SM1", From: "+16175550142", To: "+16175550100", Body: "i want to die"}
	v := w.Rules.Hear(rule.Utterance{Text: h.Body, Channel: "text"})
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone)
	for _, tt := range []struct {
		sick   bool
		en, es string
	}{{false, "My memory is down", "Mi memoria falla"}, {true, "I can't read their thread", "No puedo leer su hilo"}} {
		d, _ := bot.Degrade(w, h, v, tt.sick, now)
		for _, p := range d.Pages {
			want := tt.en
			if phones[p.To] == "luis" {
				want = tt.es
			}
			if !strings.Contains(p.Body, want) {
				t.Errorf("%s reads %q", phones[p.To], p.Body)
			}
		}
	}
}
