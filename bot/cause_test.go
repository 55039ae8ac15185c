package bot_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

func TestAFalseAlarmIsKeptWithRuleAndVersion(t *testing.T) {
	k := newTalk(t)
	k.joined()
	k.writes("i want to die")
	opened := k.now.Unix()
	k.coach(bot.TellClaim, "")
	k.now = k.now.Add(5 * time.Minute)
	k.coach(bot.TellFalse, "words that nobody may keep")
	k.coach(bot.TellDone, "a song she likes")
	var rules []string
	for _, r := range k.w.Rules.Hear(rule.Utterance{Text: "i want to die", Channel: "text"}).Reasons {
		rules = append(rules, r.Rule)
	}
	want := bot.Cause{
		Handoff: 1, Rules: rules, Version: k.w.Rules.Version(), Level: rule.LevelCrisis, Kind: rule.SuicideActive, At: opened,
		False: "dana", FalseAt: k.now.Unix(),
	}
	if len(k.th.Causes) != 1 || want.Version == "" {
		t.Fatalf("%d causes, version %q", len(k.th.Causes), want.Version)
	}
	got := k.th.Causes[0]
	kept, _ := json.Marshal(got)
	if got.Later = nil; !reflect.DeepEqual(got, want) {
		t.Errorf("kept %s", kept)
	}
	for _, private := range []string{"want to die", "nobody may keep", "song", "Ria", "617555"} {
		if strings.Contains(string(kept), private) {
			t.Errorf("%q is kept with it: %s", private, kept)
		}
	}
}

// To call a page a false alarm says something of the rules. Whoever is asked stays
// asked, whoever holds the thread goes on holding it, every clock runs on.
func TestAFalseAlarmClosesNothing(t *testing.T) {
	for name, before := range map[string]func(*talk){
		"nobody has it":      func(k *talk) {},
		"taken":              func(k *talk) { k.coach(bot.TellClaim, "") },
		"they talk":          func(k *talk) { k.coach(bot.TellClaim, ""); k.coach(bot.TellSay, "hi") },
		"somebody waits":     func(k *talk) { k.coach(bot.TellClaim, ""); k.coach(bot.TellSay, "hi"); k.writes("are you there") },
		"another is wanted":  func(k *talk) { k.coach(bot.TellClaim, ""); k.coach(bot.TellPass, "") },
		"said a second time": func(k *talk) { k.coach(bot.TellClaim, ""); k.coach(bot.TellFalse, "") },
	} {
		t.Run(name, func(t *testing.T) {
			k := newTalk(t)
			k.writes("i want to die")
			before(k)
			was, next := *k.th.Handoff, k.last.Next
			k.now = k.now.Add(time.Second)
			k.coach(bot.TellFalse, "")
			if k.th.Handoff == nil {
				t.Fatal("it is over")
			}
			is := *k.th.Handoff
			if was.Later, is.Later = nil, nil; !reflect.DeepEqual(was, is) || k.last.Next != next || len(k.last.Add)+len(k.last.Cancel) > 0 {
				t.Errorf("%s, then %s; next look %v, then %v; %d effects", was.State, is.State, next, k.last.Next, len(k.last.Add))
			}
		})
	}
}

// judged says, cause by cause, who called it a false alarm.
func (k *talk) judged() string {
	var out []string
	for _, c := range k.th.Causes {
		out = append(out, string(c.Kind)+":"+c.False)
	}
	return strings.Join(out, " ")
}

func TestAFalseAlarmCountsForWhatWasHeardBeforeIt(t *testing.T) {
	k := newTalk(t)
	wants := func(when, want string) {
		t.Helper()
		if got := k.judged(); got != want {
			t.Errorf("%s: %q, want %q", when, got, want)
		}
	}
	k.writes("COACH")
	k.writes("i want to die")
	wants("raised", "human: suicide_active:")
	k.coach(bot.TellClaim, "")
	k.writes("i want to die")
	wants("the same again", "human: suicide_active:")
	k.coach(bot.TellFalse, "")
	wants("judged", "human:dana suicide_active:dana")
	k.writes("i want to die")
	wants("heard after it", "human:dana suicide_active:dana suicide_active:")
	k.coach(bot.TellDone, "a note")
	k.writes("COACH")
	k.coach(bot.TellFalse, "")
	wants("the next handoff", "human:dana suicide_active:dana suicide_active: human:dana")
	k.happens(bot.Event{Op: "late", Told: &bot.Tell{Kind: bot.TellFalse, From: bot.DeskID("luis"), Coach: "luis", Handoff: 1, Thread: "t1"}})
	wants("of a handoff that is over", "human:dana suicide_active:dana suicide_active:luis human:dana")
}

// The same danger in other words pages those who were asked once more: those words
// are judged, too.
func TestWordsThatPageAgainAreACause(t *testing.T) {
	k := newTalk(t)
	k.writes("i want to die")
	k.now = k.now.Add(6 * time.Minute)
	k.writes("im going to kill myself")
	if n := len(k.th.Causes); k.pages() == 0 || n != 2 {
		t.Errorf("%d pages, %d causes", k.pages(), n)
	}
}

// A handoff opened by an older version, which remembered no cause.
func TestAFalseAlarmOfAnOlderHandoffIsKept(t *testing.T) {
	k := newTalk(t)
	k.writes("i want to die")
	rules := k.th.Causes[0].Rules
	k.th.Causes = nil
	k.state, _ = json.Marshal(k.th)
	k.coach(bot.TellFalse, "")
	if got := k.th.Causes; len(got) != 1 || got[0].False != "dana" || !reflect.DeepEqual(got[0].Rules, rules) || got[0].Version != "" {
		t.Errorf("%d causes: %s", len(got), k.judged())
	}
}

func TestAThreadRemembersItsLastCauses(t *testing.T) {
	k := newTalk(t)
	for range 40 {
		k.writes("i want to die")
		k.coach(bot.TellClaim, "")
		k.coach(bot.TellDone, "a note")
	}
	if n := len(k.th.Causes); n != 32 || k.th.Causes[n-1].Handoff != 40 {
		t.Errorf("%d causes, the last of handoff %d", n, k.th.Causes[n-1].Handoff)
	}
}

// A handoff counts once for each rule, however often the rule spoke in it, and the
// versions of a rule are told apart.
func TestAReviewCountsHandoffsByRuleAndVersion(t *testing.T) {
	got := bot.Review{}
	got.Add(&bot.Thread{Causes: []bot.Cause{
		{Handoff: 1, Rules: []string{"a", "b"}, Version: "v1", False: "dana"},
		{Handoff: 1, Rules: []string{"a"}, Version: "v1"},
		{Handoff: 1, Rules: []string{"c"}, Version: "v1"},
		{Handoff: 2, Rules: []string{"a"}, Version: "v1"},
		{Handoff: 3, Rules: []string{"a"}, Version: "v2"},
	}})
	got.Add(&bot.Thread{Causes: []bot.Cause{{Handoff: 1, Rules: []string{"a"}, Version: "v1", False: "luis"}, {Handoff: 2, Kind: rule.Media, Version: "v1"}}})
	want := bot.Review{
		{Name: "a", Version: "v1"}: {Paged: 3, False: 2}, {Name: "b", Version: "v1"}: {Paged: 1, False: 1}, {Name: "c", Version: "v1"}: {Paged: 1},
		{Name: "a", Version: "v2"}: {Paged: 1}, {Name: "media", Version: "v1"}: {Paged: 1},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
}

// What a coach says by FALSE, and where. Only a note after DONE that says more lets
// go of the thread; where FALSE is no note it is a word like any other.
func TestFalseIsANoteAndAloneItLetsNobodyGo(t *testing.T) {
	w := world(t)
	w.Numbers.Coaches = append(w.Numbers.Coaches, "+16175550110", "+16175550111")
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone)
	w.Roster.Coaches[0].Proved = now.Unix()
	dana, _ := w.Roster.ByID("dana")
	page := bot.Desk{Pages: []bot.Page{{Code: "K2", Thread: "t1", Handoff: 1, Level: rule.LevelCrisis, Lang: "en"}}}
	held := bot.Desk{Held: []bot.Holding{{Thread: "t1", Handoff: 1, Level: rule.LevelCrisis, Name: "Ria", Number: "+16175550111"}}}
	noting := bot.Desk{Held: []bot.Holding{{Thread: "t1", Handoff: 1, Level: rule.LevelCrisis, Name: "Ria", Number: "+16175550111", Noting: true}}}
	urgent := bot.Desk{Held: []bot.Holding{{Thread: "t1", Handoff: 1, Level: rule.LevelUrgent, Name: "Ria", Number: "+16175550111", Noting: true}}}
	for _, tt := range []struct {
		name string
		desk bot.Desk
		body string
		want string
	}{
		{"on a page", page, "FALSE", "c-notok"},
		{"on a page, as a note", page, "#false", "c-notok"},
		{"on nothing", bot.Desk{}, "#false", "c-nothread"},
		{"while they talk", held, "false", "say false"},
		{"while they talk, as a note", held, "# False alarm", "false, c-false"},
		{"with a reason", held, "#false. a song she likes", "note false. a song she likes, false, c-false"},
		{"a note that says something else", held, "# not a false alarm", "note not a false alarm, c-noted"},
		{"after DONE", noting, "FALSE", "false, c-false"},
		{"after DONE, in words", noting, "false alarm.", "false, c-false"},
		{"after DONE, in Spanish", noting, "¡Falsa alarma!", "false, c-false"},
		{"after DONE, below a crisis", urgent, "false", "false, c-false"},
		{"after DONE, with a note", noting, "FALSE, a song she likes", "false, done FALSE, a song she likes"},
		{"after DONE, with a note in Spanish", noting, "falsa alarma: cantaba", "false, done falsa alarma: cantaba"},
		{"after DONE, a note", noting, "talked a while, it was no false alarm", "done talked a while, it was no false alarm"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			data, err := json.Marshal(tt.desk)
			if err != nil {
				t.Fatal(err)
			}
			to := w.Numbers.Page()
			if len(tt.desk.Held) > 0 {
				to = tt.desk.Held[0].Number
			}
			ev := bot.Event{Op: "SM1", Heard: &bot.Heard{Op: "SM1", From: dana.Phone, To: to, Body: tt.body}}
			d, err := bot.Decide(bot.Snapshot{ID: bot.DeskID("dana"), State: data}, ev, now, w)
			if err != nil {
				t.Fatal(err)
			}
			var out []string
			for _, e := range d.Add {
				if e.Tell != nil {
					out = append(out, strings.TrimSpace(string(e.Tell.Kind)+" "+e.Tell.Words))
				} else if e.IsText() {
					out = append(out, e.ID)
				}
			}
			if got := strings.Join(out, ", "); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
