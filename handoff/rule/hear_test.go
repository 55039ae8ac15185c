package rule

import "testing"

func TestSplitOverTwoTexts(t *testing.T) {
	r := loadRules(t)
	for _, c := range []struct {
		name   string
		recent []string
		text   string
		want   Level
	}{
		{"in order", []string{"i want to"}, "die", LevelCrisis},
		{"swapped", []string{"die"}, "i want to", LevelCrisis},
		{"Spanish", []string{"ya no quiero"}, "vivir", LevelCrisis},
		{"two weak signs", []string{"my friend passed out"}, "his face is pale and blue", LevelCrisis},
		{"over three", []string{"i", "want to"}, "die", LevelCrisis},
		{"denied in the first", []string{"i dont want to"}, "die", LevelUrgent},
		{"an old crisis does not speak again", []string{"i want to die"}, "ok", LevelNone},
		{"nor one written before the last three", []string{"die", "a", "b", "c"}, "i want to", LevelNone},
		{"a saying over two", []string{"my feet are"}, "killing me", LevelNone},
	} {
		v := r.Hear(Utterance{Text: c.text, Recent: c.recent})
		if v.Level != c.want {
			t.Errorf("%s: heard %s %v, want %s", c.name, v.Level, v.Reasons, c.want)
		}
	}
}

func TestShortAnswerToASafetyQuestion(t *testing.T) {
	r := loadRules(t)
	for _, text := range []string{"now", "yes", "no", "help", "sí", "ayuda"} {
		if v := r.Hear(Utterance{Text: text, Asked: "lapse1"}); v.Level < LevelHandoff {
			t.Errorf("%q after lapse1: heard %s, want handoff at least", text, v.Level)
		}
	}
	for _, text := range []string{"yes", "no"} {
		if v := r.Hear(Utterance{Text: text, Asked: "eve-a"}); v.Level != LevelNone {
			t.Errorf("%q after eve-a: heard %s, want none", text, v.Level)
		}
	}
}

// Words with an answer of their own in law are for the line to answer.
func TestKeywordsAloneAreNotDecidedHere(t *testing.T) {
	r := loadRules(t)
	for _, text := range []string{"HELP", "help!", "Ayuda", "INFO", "sos"} {
		if v := r.Hear(Utterance{Text: text}); v.Level != LevelNone {
			t.Errorf("%q: heard %s %s, want none", text, v.Level, v.Kind)
		}
	}
	for _, text := range []string{"help me", "please help", "i need help now", "ayuda por favor", "ayúdame"} {
		if v := r.Hear(Utterance{Text: text}); v.Level < LevelUrgent {
			t.Errorf("%q: heard %s, want urgent at least", text, v.Level)
		}
	}
}

// A past that is told with thanks stays the past; said to be back, it is not.
func TestHowWellThingsAreTodayKeepsThePastPast(t *testing.T) {
	r := loadRules(t)
	for _, c := range []struct {
		text string
		want Level
	}{
		{"ten years ago i tried to kill myself, today im grateful", LevelUrgent},
		{"hace diez años quise quitarme la vida y hoy estoy feliz", LevelUrgent},
		{"ten years ago i tried to kill myself, today i want to again", LevelCrisis},
		{"years ago he beat me, today he hit me", LevelCrisis},
		{"ten years ago i tried to kill myself, im grateful today but last night i tried again", LevelCrisis},
	} {
		if v := r.Hear(Utterance{Text: c.text}); v.Level != c.want {
			t.Errorf("%q: heard %s, want %s", c.text, v.Level, c.want)
		}
	}
}

func TestOptOutInWords(t *testing.T) {
	r := loadRules(t)
	for _, c := range []struct {
		text   string
		optOut bool
		level  Level
	}{
		{"please stop texting me", true, LevelNone},
		{"take me off your list", true, LevelNone},
		{"no me escriban mas", true, LevelNone},
		{"stop texting me i want to die", true, LevelCrisis},
		{"my ex wont stop texting me", false, LevelNone},
		{"cant stop, I want it to end", false, LevelUrgent},
		{"please dont stop texting me", false, LevelNone},
		{"STOP", false, LevelNone}, // a keyword: not decided here
	} {
		v := r.Hear(Utterance{Text: c.text})
		if v.OptOut != c.optOut || v.Level < c.level {
			t.Errorf("%q: opt-out %v %s, want %v %s at least (%v)", c.text, v.OptOut, v.Level, c.optOut, c.level, v.Reasons)
		}
	}
}

func TestSpeechHeardBadly(t *testing.T) {
	r := loadRules(t)
	text := "i need to talk to a person"
	if v := r.Hear(Utterance{Text: text, Channel: "voice", Confidence: 0.3}); v.Level != LevelUrgent {
		t.Errorf("a cue with low confidence: heard %s, want urgent", v.Level)
	}
	if v := r.Hear(Utterance{Text: text, Channel: "voice", Confidence: 0.9}); v.Level != LevelHandoff {
		t.Errorf("the same heard well: %s, want handoff", v.Level)
	}
	if v := r.Hear(Utterance{Text: "see you monday", Channel: "voice", Confidence: 0.1}); v.Level != LevelNone {
		t.Errorf("no cue: heard %s, want none", v.Level)
	}
	for _, text := range []string{"i keep thinking of sue aside", "i think he oh deed in the bathroom"} {
		if v := r.Hear(Utterance{Text: text, Channel: "voice", Confidence: 0.9}); v.Level != LevelCrisis {
			t.Errorf("%q: heard %s, want crisis", text, v.Level)
		}
	}
}

func TestLanguageOfTheWords(t *testing.T) {
	r := loadRules(t)
	for _, c := range []struct{ text, thread, want string }{
		{"i just want to sleep", "es", "en"},
		{"quiero hablar con mi coach", "en", "es"},
		{"ya no quiero vivir", "", "es"},
		{"4", "es", ""},
		{"no", "es", "es"},
		{"no", "en", "en"},
		{"buenas", "", "es"},
		{"buenas tardes", "", "es"},
		{"hola", "", "es"},
		{"Buenos días", "", "es"},
		{"saludos", "", "es"},
		{"qué tal", "", "es"},
	} {
		if v := r.Hear(Utterance{Text: c.text, Lang: c.thread}); v.Lang != c.want {
			t.Errorf("%q in a %q thread: language %q, want %q", c.text, c.thread, v.Lang, c.want)
		}
	}
	if v := r.Hear(Utterance{Text: "Помогите мне"}); v.Level != LevelHandoff || v.Kind != Language {
		t.Errorf("another script: heard %s %s, want handoff language", v.Level, v.Kind)
	}
}

func TestAReasonSaysWhyItWasLowered(t *testing.T) {
	r := loadRules(t)
	for _, c := range []struct{ text, lowered string }{
		{"i am not suicidal", lowDenied},
		{"years ago i wanted to kill myself", lowPast},
		{"in the movie i want to die is the last line", lowStory},
		{"this game makes me want to kill myself", lowPlay},
		{"kms lol", lowLaugh},
	} {
		v := r.Hear(Utterance{Text: c.text})
		if v.Level != LevelUrgent || len(v.Reasons) == 0 || v.Reasons[0].Lowered != c.lowered {
			t.Errorf("%q: %s %+v, want urgent, lowered: %s", c.text, v.Level, v.Reasons, c.lowered)
		}
	}
}

func TestASayingIsKeptAsReason(t *testing.T) {
	v := loadRules(t).Hear(Utterance{Text: "killing it at work"})
	if v.Level != LevelNone || len(v.Reasons) != 1 || v.Reasons[0].Rule != "idiom" {
		t.Errorf("heard %s %+v, want none with the reason idiom", v.Level, v.Reasons)
	}
}

func TestPrecedence(t *testing.T) {
	r := loadRules(t)
	for _, c := range []struct {
		text string
		want Kind
	}{
		{"i want to die, he beats me", Violence},
		{"he wont wake up and i want to die", OverdoseOther},
		{"chest pain and i want to die", MedicalSelf},
		{"been cutting my arms and i want to die", SuicideActive},
		{"my boyfriend hits my son", ChildHome},
		{"my boyfriend hits me and my son", Violence},
		{"he beat my daughter, she took his pills", ChildHome},
		{"i shook the baby", Child},
		{"mi marido le pega a los niños", ChildHome},
	} {
		if v := r.Hear(Utterance{Text: c.text}); v.Kind != c.want {
			t.Errorf("%q: kind %s, want %s", c.text, v.Kind, c.want)
		}
	}
	for i, k := range kindOrder {
		if k.rank() != i {
			t.Errorf("kind %s stands twice in the order", k)
		}
	}
}

func FuzzHear(f *testing.F) {
	for _, c := range traps {
		f.Add(c.text, "i want to")
	}
	f.Add("die", "i want to")
	f.Add("\xff\xfe", "🔫🔫🔫")
	r := loadRules(f)
	f.Fuzz(func(t *testing.T, text, recent string) {
		v := r.Hear(Utterance{Text: text})
		if folded := r.Hear(Utterance{Text: Fold(text)}); folded.Level != v.Level {
			t.Errorf("%q: heard %s, but %s when folded", text, v.Level, folded.Level)
		}
		if joined := r.Hear(Utterance{Text: text, Recent: []string{recent}}); joined.Level < v.Level {
			t.Errorf("%q: heard %s alone, but %s after %q", text, v.Level, joined.Level, recent)
		}
		if v.Level > LevelNone && v.Kind == "" {
			t.Errorf("%q: level %s without a kind", text, v.Level)
		}
	})
}

const sms160 = "hey its me from group, the week was long and i keep going in circles, could not sleep again and honestly " +
	"i just want to die tonight, please tell my sister i called ok"

func BenchmarkHear(b *testing.B) {
	r := loadRules(b)
	b.ReportAllocs()
	for b.Loop() {
		r.Hear(Utterance{Text: sms160})
	}
}

func BenchmarkHearWithRecent(b *testing.B) {
	r := loadRules(b)
	b.ReportAllocs()
	for b.Loop() {
		r.Hear(Utterance{Text: sms160, Recent: []string{"hello", "are you there", "i feel low"}})
	}
}
