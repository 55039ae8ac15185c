package stage_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/stage"
)

// never is what the program says to nobody, in no text and in no story.
var never = []struct {
	what string
	bad  *regexp.Regexp
	says string // a text that it finds
}{
	{"that help comes", regexp.MustCompile(`(?i)\b(help|someone|somebody|police|ambulance|ayuda|alguien|ambulancia)\b.{0,12}\b(is on (the|its|their) way|are on the way|is coming|va en camino|viene en camino|en camino|ya viene|ya va)\b`), "help is on the way"},
	{"that they are safe", regexp.MustCompile(`(?i)\byou( are|'re) (all )?safe\b|\best[aá]s (a salvo|segur[oa]|fuera de peligro)\b`), "you're safe now"},
	{"how long it takes", regexp.MustCompile(`(?i)\b(a coach|coach|someone|alguien).{0,30}\b(in|within|en|dentro de) \d+ (min|minutes|minutos|hours|horas)`), "a coach is with you in 5 minutes"},
	{"where they are", regexp.MustCompile(`(?i)\b(we|i) (can see|know|see) where you are\b|\b(s[eé]|sabemos) d[oó]nde est[aá]s\b`), "we know where you are"},
	{"that all stays secret", regexp.MustCompile(`(?i)\b(fully|totally|completely|100%) (private|confidential|anonymous)\b.{0,3}$|\bconfidential|\bconfidencial|\btotalmente privado`), "this is confidential"},
	{"a dose or a way to stop", regexp.MustCompile(`(?i)\b\d+ ?(mg|ml|milligrams|miligramos)\b|\btaper|\bcut down by\b|\b(dose|dosis) of\b|\bbaja la dosis\b`), "take 8 mg"},
	{"a diagnosis", regexp.MustCompile(`(?i)\b(disorder|trastorno|you are depressed|tienes depresi|diagnos(is|ed)|diagn[oó]stico)\b`), "you have a disorder"},
	{"what happened, details, means", regexp.MustCompile(`(?i)\bwhat happened\b|\bwho (did|hurt)\b|\bhow would you\b|\bdo you have a (plan|gun|weapon)\b|\bqu[eé] (te )?(pas[oó]|hizo)\b|\bqui[eé]n (fue|te)\b|\btienes un (plan|arma)\b`), "do you have a plan"},
	{"that it is no crisis", regexp.MustCompile(`(?i)\bnot (a|an) (real )?(crisis|emergency)\b|\bno es (una )?(crisis|emergencia)\b|\bcalm down\b|\bc[aá]lmate\b|\bcalma\b`), "calm down"},
	{"that it is not understood", regexp.MustCompile(`(?i)\b(don't|didn't|do not|did not|can't) understand\b|\bno (te )?entend|\bnot an option\b|\binvalid\b|\bno es una opci`), "I didn't understand"},
	{"that nobody can be arrested", regexp.MustCompile(`(?i)\b(cannot|can't|won't) (be|get) arrested\b|\bno te (pueden|van a) arrestar\b`), "you can't be arrested"},
	{"that we must report", regexp.MustCompile(`(?i)\b(must|have to|will) report\b|\b(tengo|tenemos) que (reportar|denunciar)`), "we must report this"},
	{"that somebody is with us", regexp.MustCompile(`(?i)\b(yes, )?(he|she|they)( is|'s| are|'re) (with us|enrolled|in our program)|\bs[ií], (ella|[eé]l) est[aá] con nosotros`), "yes, she is with us"},
	{"that the program is a coach", regexp.MustCompile(`(?i)\b(i am|i'm|soy) (a|un|tu|your)? ?(coach|counselor|consejero)\b`), "I'm a coach"},
	{"shame, streaks", regexp.MustCompile(`(?i)\b(streak|ashamed|disappointed|you failed|fallaste|racha|verg[uü]enza|decepcion)`), "your streak is over"},
	{"a link", regexp.MustCompile(`(?i)https?:|www\.|bit\.ly`), "www.example.org"},
	{"that two may be mixed, or a detox at home", regexp.MustCompile(`(?i)\b(safe|ok|fine) to (mix|take|combine|stop taking|double)\b|\bdetox(ing)? at home\b|\bdesintoxicar(te|se) en casa\b|\b(puedes|se puede) (mezclar|tomar|combinar) (las|los|el|la)\b`), "it is safe to mix them"},
	{"that help depends on not using, or on answers", regexp.MustCompile(`(?i)\b(only|unless|until|as long as|if) you (are|stay|get|remain|don't stay) (sober|abstinent)\b|\byou (must|have to|need to) (be|stay|get) (sober|abstinent)|\b(answer|reply) or (we|i)\b|\bif you don't (answer|reply),? (we|i)('ll)? (stop|end|close|drop)\b|\bmientras (sigas|est[eé]s) sobri[oa]|\btienes que estar sobri[oa]`), "only if you stay sober"},
	{"that one pathway is better", regexp.MustCompile(`(?i)\b(best|better|only|proven|most effective) (way|path|pathway|program) (to|for|in) (recover|recovery|sobriety)|\b(12 ?-?step|aa|na|smart|medication) (is|works) (the )?(best|better)|\b(la mejor|el mejor|la [uú]nica|el [uú]nico) (camino|manera|forma|programa) (de|para) (recuperar|la recuperaci)`), "the best way to recover"},
	{"what must frighten", regexp.MustCompile(`(?i)\byou (will|could|might) (die|lose (your|everything)|end up)\b|\bor you('ll| will) (die|be sorry)|\bvas a morir|\bte vas a arrepentir`), "you will die"},
	{"the name of a drug", regexp.MustCompile(`(?i)\b(heroin|fentanyl|cocaine|meth|crack|percocet|xanax|hero[ií]na|fentanilo|coca[ií]na)\b`), "your heroin"},
	{"that it is human", regexp.MustCompile(`(?i)\b(i am|i'm|yes,? a) (a )?(real )?(human|person)\b|\bsoy (una )?(persona|human[oa])\b`), "I'm a real person"},
	{"what the police would do, or that they come", regexp.MustCompile(`(?i)\b(police|cops|911) (will|won't|are going to|have been) (come|arrest|called)|\bi('m| am| will| have)? call(ed|ing)? (911|the police)|\bla polic[ií]a (va a|no va a) (venir|arrestar)|\b(llamé|estoy llamando|voy a llamar) al 911`), "I called 911"},
	{"that a sponsor or a therapist writes", regexp.MustCompile(`(?i)\b(my|your|tu|su) (sponsor|therapist|padrino|terapeuta)\b`), "your therapist"},
}

// toPerson says whether a line of a story is a text to a person, and gives it. What a
// coach typed is the coach's.
func toPerson(t *testing.T, line string, typed map[string]bool) (words string, ok bool) {
	t.Helper()
	who, words, ok := strings.Cut(line, "< ")
	if by, said, is := strings.Cut(line, "> "); is && !strings.ContainsAny(by, " <") {
		typed[said] = true
	}
	name, _, _ := strings.Cut(who, ".")
	_, coach := stage.Roster().ByID(name)
	return words, ok && !coach && !strings.ContainsAny(who, " >#-") && !typed[words]
}

func stories(t *testing.T) map[string][]string {
	t.Helper()
	files, err := filepath.Glob("testdata/stories/*.story")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	out := map[string][]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[strings.TrimSuffix(filepath.Base(f), ".story")] = strings.Split(string(b), "\n")
	}
	return out
}

// TestNeverSaid: what is never said stands in no text of the catalogue and in no story.
func TestNeverSaid(t *testing.T) {
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range never {
		if !n.bad.MatchString(n.says) {
			t.Errorf("%s: %q is not found", n.what, n.says)
		}
		for _, id := range folder.Texts.IDs() {
			if strings.HasPrefix(id, "c-") || strings.HasPrefix(id, "say-") {
				continue // read or sent by a coach
			}
			for _, lang := range []text.Lang{text.En, text.Es} {
				if said := folder.Texts.Say(id, lang, nil); n.bad.MatchString(said) {
					t.Errorf("%s/%s says %s: %q", id, lang, n.what, said)
				}
			}
		}
	}
	for name, lines := range stories(t) {
		typed := map[string]bool{}
		for _, line := range lines {
			words, ok := toPerson(t, line, typed)
			if strings.HasPrefix(name, "meet-") {
				words = wayIn.ReplaceAllString(words, "")
			}
			for _, n := range never {
				if ok && n.bad.MatchString(words) {
					t.Errorf("%s says %s: %q", name, n.what, words)
				}
			}
		}
	}
}

// TestNothingAfterANo: in every story one confirmation at most follows an opt-out or a
// wrong number, until the person is back.
func TestNothingAfterANo(t *testing.T) {
	for name, lines := range stories(t) {
		if slices.ContainsFunc(lines, func(l string) bool { return regexp.MustCompile(`^[a-z]+> `).MatchString(l) && !coachLine(l) }) {
			continue // several people: a line does not say who has left
		}
		typed := map[string]bool{}
		gone, said := false, 0
		for _, line := range lines {
			words, ok := toPerson(t, line, typed)
			switch {
			case line == "-- opted out", line == "-- wrong number":
				gone, said = true, 0
			case line == "-- joined", line == "> START":
				gone = false
			case gone && ok:
				if said++; said > 1 && !strings.Contains(strings.Join(lines, "\n"), "> HELP") {
					t.Errorf("%s: after a no: %q", name, words)
				}
			}
		}
	}
}

func coachLine(l string) bool {
	who, _, _ := strings.Cut(l, ">")
	name, _, _ := strings.Cut(who, ".")
	_, ok := stage.Roster().ByID(name)
	return ok
}

// TestPagesHoldNothing: a page is its line, level and code, the hour promised or the coach who asks for it, and holds nothing else.
func TestPagesHoldNothing(t *testing.T) {
	page := regexp.MustCompile(`^(LINE: URGENT page [A-Z]\d+\. Reply OK to take it, PASS if you can't\.|LINE: URGENT, aviso [A-Z]\d+\. OK para tomarlo, PASS si no puedes\.|LINE: HANDOFF [A-Z]\d+, \d+ waiting, no rush\. Reply OK to take the next, PASS if you can't\.|LINE: HANDOFF [A-Z]\d+, \d+ en espera, sin prisa\. OK para tomar el que sigue, PASS si no\.|LINE: HANDOFF [A-Z]\d+, promised by \d+(:\d\d)? [ap]m\. Reply OK to take it, PASS if you can't\.|LINE: HANDOFF, aviso [A-Z]\d+, prometido antes de las? \d+(:\d\d)? [ap]m\. OK para tomarlo, PASS si no puedes\.|LINE: (?:URGENT|HANDOFF) [A-Z]\d+: (?:Dana|Luis) asks you to take over\. Reply OK to take it, PASS to leave it with (?:Dana|Luis)\.|LINE: (?:URGENT|HANDOFF), aviso [A-Z]\d+: (?:Dana|Luis) te pide tomarlo\. OK para tomarlo, PASS para que siga con (?:Dana|Luis)\.)$`)
	found := 0
	for name, lines := range stories(t) {
		for _, line := range lines {
			if _, words, ok := strings.Cut(line, "< "); ok && (strings.HasPrefix(words, "LINE: URGENT") || strings.HasPrefix(words, "LINE: HANDOFF")) {
				if found++; !page.MatchString(words) {
					t.Errorf("%s: %q", name, words)
				}
			}
		}
	}
	if found == 0 {
		t.Error("no page in any story")
	}
}

// wayIn is the one link that is said: into an online meeting that somebody asked for, at a
// host that the reader of lists knows.
var wayIn = regexp.MustCompile(`https://([a-z0-9]+\.)?zoom\.us/\S+`)

// unplayed are kinds that no words of a story come to, with the reason.
var unplayed = map[rule.Kind]string{
	rule.Unknown: "rules that fail: told by tests of the engine",
}

// TestEveryKindHasItsStory: each row of the table is played in both languages, with its
// first text.
func TestEveryKindHasItsStory(t *testing.T) {
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	played := map[string]bool{}
	var all strings.Builder
	for name, lines := range stories(t) {
		for _, line := range lines {
			if f := strings.Fields(line); len(f) > 2 && f[0] == "--" && f[1] == "handoff" {
				played[f[len(f)-1]+name[len(name)-3:]] = true
			}
		}
		all.WriteString(strings.Join(lines, "\n"))
	}
	asks := map[rule.Kind]string{rule.Anger: "anger", rule.Lapse: "lapse1", rule.Craving: "craving1"} // a flow asks first
	for _, k := range handoff.Kinds() {
		for _, lang := range []text.Lang{text.En, text.Es} {
			if _, ok := unplayed[k]; ok == played[string(k)+"-"+string(lang)] {
				t.Errorf("%s in %s: played %v", k, lang, played[string(k)+"-"+string(lang)])
			}
			first := handoff.RowOf(k, rule.LevelNone).First
			if id, ok := asks[k]; ok {
				first = id
			}
			said := folder.Texts.Say(first, lang, text.Vars{"N": map[text.Lang]string{text.En: "Ria", text.Es: "Marta"}[lang]})
			if _, ok := unplayed[k]; !ok && !strings.Contains(all.String(), said[:min(len(said), 40)]) {
				t.Errorf("%s in %s: %s is said in no story", k, lang, first)
			}
		}
	}
}
