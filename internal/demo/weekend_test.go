package demo_test

import (
	"bufio"
	"context"
	"maps"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/warmline/warmline/internal/demo"
)

const onWeekend = "?page=weekend"

// plays starts a weekend on a demo with so much time between two texts.
func plays(t *testing.T, lang string, beat time.Duration) theatre {
	t.Helper()
	th := openWith(t, demo.Config{Beat: beat})
	if _, to := th.press("/weekend"+onWeekend, "lang", lang); to != "/"+onWeekend {
		t.Fatalf("led to %q", to)
	}
	return th
}

// until looks at the weekend whenever something changes, and gives the page as soon as it
// is as wanted.
func (th theatre) until(wanted func(demo.Page) bool) demo.Page {
	th.t.Helper()
	ctx, cancel := context.WithTimeout(th.t.Context(), time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, th.url+"/events", nil)
	if err != nil {
		th.t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		th.t.Fatal(err)
	}
	defer resp.Body.Close()
	for hints := bufio.NewScanner(resp.Body); hints.Scan(); {
		if p := th.state(onWeekend); hints.Text() != "" && wanted(p) {
			return p
		}
	}
	th.t.Fatalf("it never came to that: %+v", th.state(onWeekend).Weekend)
	return demo.Page{}
}

func over(p demo.Page) bool { return p.Weekend.Over }

// on says whether the newest text on the person's phone holds words.
func on(words string) func(demo.Page) bool {
	return func(p demo.Page) bool {
		all := p.Phones[0].Open.Bubbles
		return len(all) > 0 && strings.Contains(all[len(all)-1].Words, words)
	}
}

// script is weekend.yaml as somebody reads it who wants to know whether all of it is said.
type script struct {
	Coach, Hello string
	Says         map[string][]string
	Talks        [][]map[string]string
	Sees         map[string]string
}

func scripts(t *testing.T) (all map[string]script) {
	t.Helper()
	data, err := os.ReadFile("weekend.yaml")
	if err == nil {
		err = yaml.Unmarshal(data, &all)
	}
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestAWeekendPlaysItselfFromFridayToSundayNight(t *testing.T) {
	for lang, script := range scripts(t) {
		t.Run(lang, func(t *testing.T) {
			th := plays(t, lang, 0)
			p := th.until(over)
			if !strings.HasPrefix(p.Now, "Sun ") || p.Weekend.Lang != lang || p.Weekend.Saw != script.Sees["over"] {
				t.Errorf("it ended at %s: %+v", p.Now, p.Weekend)
			}
			coach := p.Phones[1].Owner
			th.inOrder(
				"text Program → Ria: Friday 16:00", "text Program → Ria: weekend 19:00, asked for",
				"text Program → Ria: Saturday 11:00", "text Program → Ria: Saturday, once a week",
				"text Program → Ria: weekend 19:00, asked for",
				"decided A human is wanted: handoff, human.", "decided "+coach+" has the thread", "decided The handoff is over.",
				"text Program → Ria: Sunday 11:00", "text Program → Ria: Sunday", "decided Kept: win.",
				"text Program → Ria: weekend 19:00, asked for",
			)
			var said []string
			for _, phone := range slices.Concat(p.Phones, th.state("?dana=a&luis=a").Phones) {
				for _, b := range phone.Open.Bubbles {
					if b.Mine {
						said = append(said, b.Words)
					}
				}
			}
			for step, answers := range script.Says {
				for _, words := range answers {
					if !slices.Contains(said, words) {
						t.Errorf("%q stands at %s and was never asked for", words, step)
					}
				}
			}
			for _, talk := range script.Talks {
				for _, line := range talk {
					for who, words := range line {
						if !slices.Contains(said, words) {
							t.Errorf("%s never says %q", who, words)
						}
					}
				}
			}
			for _, m := range th.state("").Timeline {
				if m.Kind == "rule" {
					t.Errorf("what is typed is no danger: %s %s", m.What, m.Why)
				}
			}
		})
	}
}

func TestTheWeekendIsTheSameInBothLanguages(t *testing.T) {
	all := scripts(t)
	steps := func(lang string) []string {
		s := all[lang]
		return slices.Sorted(maps.Keys(s.Says))
	}
	if en, es := steps("en"), steps("es"); !slices.Equal(en, es) {
		t.Errorf("answers at %q and at %q", en, es)
	}
	for key := range all["en"].Sees {
		if all["es"].Sees[key] == "" {
			t.Errorf("what one sees at %s is not told in Spanish", key)
		}
	}
}

// Words of danger stop the play, not the line: the script takes no crisis and lets none go.
func TestDangerHoldsTheWeekendUntilAHumanLetsGo(t *testing.T) {
	th := open(t)
	th.demo.Types("en", "friday.plan", "i want to die", "3")
	th.does("/weekend"+onWeekend, "lang", "en")
	danger := scripts(t)["en"].Sees["danger"]
	th.until(func(p demo.Page) bool { return p.Weekend.Saw == danger })
	th.texts("dana", "line", "OK")
	th.reads("dana", "a", "i want to die")
	th.texts("dana", "a", "Hi Ria, I'm here.")
	th.reads("ria", "line", "Hi Ria, I'm here.")
	th.texts("dana", "a", "DONE")
	if p := th.state(onWeekend); p.Weekend.Saw != danger || !strings.HasPrefix(p.Now, "Fri ") {
		t.Errorf("it goes on without a note: %+v at %s", p.Weekend, p.Now)
	}
	th.texts("dana", "a", "her sister is there now")
	var typed []string
	for _, b := range phone(th, "?dana=a", "dana").Open.Bubbles {
		if b.Mine {
			typed = append(typed, b.Words)
		}
	}
	if want := []string{"Hi Ria, I'm here.", "DONE", "her sister is there now"}; !slices.Equal(typed[max(0, len(typed)-3):], want) {
		t.Errorf("in a crisis the script writes for the coach: %q", typed)
	}
	if p := th.until(over); !strings.HasPrefix(p.Now, "Sun ") {
		t.Errorf("it ended at %s", p.Now)
	}
	th.inOrder("decided A human is wanted: crisis", "decided The handoff is over.", "text Program → Ria: Saturday 11:00")
}

// Whoever looks on is as much the person as the script.
func TestWhoWritesInBetweenIsHeardAndNotWrittenOver(t *testing.T) {
	th := plays(t, "en", time.Hour)
	th.until(on("Weekend's near"))
	th.texts("ria", "line", "3")
	p := th.until(on("What does today hold?"))
	for _, b := range p.Phones[0].Open.Bubbles {
		if b.Mine && strings.Contains(b.Words, "the lake") {
			t.Errorf("the script answers what is answered: %+v", b)
		}
	}
}

func TestAWeekendMayBeEndedAndLeavesAllAsItIs(t *testing.T) {
	th := plays(t, "es", time.Hour)
	th.until(on("Ya llega el finde"))
	th.does("/weekend"+onWeekend, "lang", "")
	p := th.state(onWeekend)
	if !over(p) || !strings.HasPrefix(p.Now, "Fri ") || !on("Ya llega el finde")(p) {
		t.Errorf("%+v at %s", p.Weekend, p.Now)
	}
	th.texts("ria", "line", "pescar con mi hermano")
	th.reads("ria", "line", "Guardado, Ria")
}

func TestTheWeekendHasAPageOfItsOwn(t *testing.T) {
	th := open(t)
	page, _ := th.get("/" + onWeekend)
	for name, want := range map[string]string{
		"the warning":    `<p class="loud"><strong>This is a demo\.</strong>`,
		"two languages":  `(?s)<button id="play-en" name="lang" value="en" class="go">.*<button id="play-es" name="lang" value="es" lang="es">`,
		"two phones":     `(?s)^(?:.*<section class="phone" id="phone-(?:ria|dana)" ){2}`,
		"the way back":   `<a href="/">All phones`,
		"the clock":      `<p class="now" id="clock">.*<time>Mon Mar 2, 6:00 pm EST</time>`,
		"what is typed":  `answers and a coach's words are typed for them`,
		"refreshed part": `<main id="live">`,
	} {
		if !regexp.MustCompile(want).MatchString(strings.ReplaceAll(page, "&#39;", "'")) {
			t.Errorf("the page lacks %s", name)
		}
	}
	if strings.Contains(page, "phone-luis") || strings.Contains(page, "<nav") {
		t.Error("there is more on it than two phones")
	}
	joined(t, page)
	if first, _ := th.get("/"); !strings.Contains(first, `<a href="/?page=weekend">`) {
		t.Error("nothing leads there")
	}
	th.does("/weekend"+onWeekend, "lang", "en")
	if page, _ := th.get("/" + onWeekend); !strings.Contains(page, `<button id="stop" name="lang" value="">`) && !strings.Contains(page, "Again") {
		t.Error("it can't be ended, nor played again")
	}
}
