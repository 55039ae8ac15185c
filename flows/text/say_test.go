package text

import (
	"strings"
	"testing"
	"testing/fstest"
)

// load reads the catalogue with further entries in a file named more.yaml.
func load(t testing.TB, more ...string) *Catalog {
	t.Helper()
	c, err := Load(fstest.MapFS{"more.yaml": {Data: []byte(strings.Join(more, "\n"))}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestSayReadsWellWithAndWithoutAName(t *testing.T) {
	c := load(t)
	for _, tt := range []struct {
		id   string
		lang Lang
		v    Vars
		want string
	}{
		{id: "eve-a", lang: En, v: Vars{"N": "Ria"}, want: "Hi Ria. How's tonight? 1 rough to 5 good, or just tell me."},
		{id: "eve-a", lang: En, want: "Hi. How's tonight? 1 rough to 5 good, or just tell me."},
		{id: "eve-a", lang: En, v: Vars{"N": " \n"}, want: "Hi. How's tonight? 1 rough to 5 good, or just tell me."},
		{id: "eve-a", lang: Es, want: "Hola. ¿Qué tal la noche? De 1 (dura) a 5 (buena), o cuenta."},
		{id: "eve-b", lang: En, want: "What kind of day was it? 1 rough to 5 good, or say it your way."},
		{id: "eve-b", lang: Es, want: "¿Qué tal te fue hoy? De 1 (mal) a 5 (bien), o dilo a tu manera."},
		{id: "eve-c", lang: En, want: "Evening. One thing only: 1 (rough) to 5 (good), where are you?"},
		{id: "eve-close", lang: En, want: "That counts. Kept. Sleep as well as you can."},
		{id: "eve-close", lang: Es, want: "Eso vale. Queda guardado. Que descanses."},
		{id: "wk-eve", lang: En, want: "It's 7, as you asked. How's it going over there?"},
		{id: "care", lang: Es, want: "Algo sencillo: ¿agua y comida hoy? 1 Todo 2 Algo 3 Falta. O dime qué necesitas."},
		{id: "eve-urge", lang: En, want: "Thank you. Any urge right now? 0 none, 10 the strongest."},
		{id: "eve-urge", lang: En, v: Vars{"F": "to bet"}, want: "Thank you. Any urge to bet right now? 0 none, 10 the strongest."},
		{id: "eve-urge", lang: Es, want: "Gracias. ¿Ganas en este momento? 0 nada, 10 lo peor."},
		{id: "goal-conf", lang: En, v: Vars{"goal": "call my sister"}, want: "Call my sister. I like it. How sure are you, 0 to 10? Under 7, we make it smaller."},
		{id: "goal-conf", lang: Es, v: Vars{"goal": "ñoquis para dos"}, want: "Ñoquis para dos. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor."},
		{id: "goal-conf", lang: Es, v: Vars{"goal": "à la playa"}, want: "à la playa. Me gusta. ¿Qué tan posible lo ves, de 0 a 10? Si es menos de 7, lo hacemos menor."},
		{id: "commit", lang: En, v: Vars{"goal": "call my sister"}, want: "You said call my sister for today. How did it go? 1 Done 2 Smaller 3 Another day. Or tell me."},
		{id: "promise", lang: En, v: Vars{"H": "9:30"}, want: "A coach texts you by 9:30. If that can't be, I tell you before then."},
		{id: "eve-words", lang: En, want: "Thank you for telling me. Kept for a coach. Urges now, 0 to 10?"},
		{id: "step", lang: Es, want: "¿Un paso pequeño antes del viernes? Con tus palabras. Te pregunto una vez; un coach lo ve."},
		{id: "promise", lang: Es, v: Vars{"H": "1:30 pm"}, want: "Un coach te escribe antes de la 1:30 pm. Si no se puede, te digo antes."},
		{id: "with-ask", lang: Es, v: Vars{"L": "Corte", "D": "sab 7 mar", "H": "1 pm"}, want: "Ya pregunto quién puede ir contigo: Corte, sab 7 mar. Antes de la 1 pm te digo."},
		{id: "with-ask", lang: Es, v: Vars{"L": "Corte", "D": "sab 7 mar", "H": "11 am"}, want: "Ya pregunto quién puede ir contigo: Corte, sab 7 mar. Antes de las 11 am te digo."},
		{id: "date-right", lang: En, v: Vars{"L": "your appointment", "D": "Sat Mar 7", "MT": "9 am"}, want: "Your appointment: Sat Mar 7, 9 am. 1 Right 2 Change it"},
		{id: "fri", lang: En, v: Vars{"joy": "your daughter..."}, want: "Weekend's near. Tell me one thing you'd like. I can look in at 7 pm: 1 Each night 2 Only one 3 No need"},
		{id: "sat", lang: Es, v: Vars{"joy": "tu hija..."}, want: "Hola. ¿Qué hay para hoy? 1 Gente 2 Algo que me gusta 3 Que me escribas a las 7. O dime."},
		{id: "goal-review", lang: En, v: Vars{"goal": "call my sister and say..."}, want: "Your goal: call my sister and say... Where is it? 1 Did it 2 Some 3 Change it. Or tell me. All of these are fine."},
		{id: "joins", lang: En, v: Vars{"C": "Dana"}, want: "Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet."},
		{id: "joins", lang: En, want: "A coach, a real person, has your thread now and is reading what you wrote. I'll be quiet."},
		{id: "joins", lang: Es, want: "Un coach, persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo."},
		{id: "sat", lang: En, want: "Hi. What does today hold? 1 People 2 Something I like 3 Check on me at 7 tonight. Or tell me."},
		{id: "six", lang: En, want: "Six months. Want to plan what comes next with a coach? 1 Yes 2 Later"},
		{id: "date-1d", lang: En, v: Vars{"MT": "9 am", "L": "Court"}, want: "Tomorrow 9 am: Court. 1 Going 2 Need a ride 3 Want to talk first."},
		{id: "my-coach", lang: En, v: Vars{"C": "Dana", "B": "9 years in"}, want: "Your coach is Dana: 9 years in. Text COACH to reach one. Want another? Text SWITCH, no reason needed."},
		{id: "c-ask", lang: En, want: "Is that for the person, or for me? 1 Send to the person 2 For LINE"},
		{id: "c-stop", lang: Es, v: Vars{"R": "1"}, want: "No sale: la persona no quiere mensajes. Tu programa dice: 1. Responde DONE o llama a quien te supervisa."},
		{id: "alone", lang: En, want: "SafeSpot stays on the phone while you use, no judging: 800-972-0590, free, 24/7. Naloxone near, door unlocked. A coach is being paged for you."},
	} {
		t.Run(tt.id+"/"+string(tt.lang), func(t *testing.T) {
			if got := c.Say(tt.id, tt.lang, tt.v); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestSayPutsValuesInAsTheyAre(t *testing.T) {
	c := load(t)
	for _, tt := range []struct{ name, value, want string }{
		{"a variable's letter in a value is not filled again", "{C} {line.safespot}", "You did that: {C} {line.safespot}. I'm keeping it."},
		{"curly quotes are folded", "I said “no”", `You did that: I said "no". I'm keeping it.`},
		{"line breaks become spaces", "slept\n8 hours\r\n", "You did that: slept 8 hours. I'm keeping it."},
		{"control and invisible characters go", "a\x00b\u200bc\u202e", "You did that: abc. I'm keeping it."},
		{"a full stop is not doubled", "Called mom.", "You did that: Called mom. I'm keeping it."},
		{"accents stay", "recaudé más", "You did that: recaudé más. I'm keeping it."},
		{"only blanks is empty", " \u00a0\n", "I'm keeping it."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := c.Say("win", En, Vars{"win": tt.value}); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestSayWithoutTheLanguageSpeaksEnglish(t *testing.T) {
	c := load(t, "- {id: only, level: none, en: Hello there.}")
	for _, lang := range []Lang{Es, "pt", ""} {
		if got := c.Say("only", lang, nil); got != "Hello there." {
			t.Errorf("%q: %q", lang, got)
		}
	}
}

func TestSayOfAnUnknownIDIsEmpty(t *testing.T) {
	if got := load(t).Say("no-such-text", En, Vars{"N": "Ria"}); got != "" {
		t.Errorf("%q", got)
	}
}

func TestNoEmptyVariableLeavesAMark(t *testing.T) {
	c := load(t)
	for _, id := range c.IDs() {
		e, _ := c.Entry(id)
		for _, lang := range langs {
			for _, v := range holes(e.In(lang)) {
				got := c.Say(id, lang, v)
				if where := badlyRead.FindString(got); where != "" {
					t.Errorf("%s/%s: %q in %q", id, lang, where, got)
				}
			}
		}
	}
}

func TestSayAllocatesOnce(t *testing.T) {
	c, v := load(t), Vars{"N": "Ria", "C": "Dana"}
	if n := testing.AllocsPerRun(100, func() { c.Say("silence1", Es, v) }); n > 1 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkSay(b *testing.B) {
	c, v := load(b), Vars{"N": "Ria", "C": "Dana"}
	b.ReportAllocs()
	for b.Loop() {
		c.Say("silence1", Es, v)
	}
}

// Whatever the values are, nothing of the template's own marks is left.
func FuzzSay(f *testing.F) {
	c := load(f)
	ids := c.IDs()
	f.Add(uint16(0), "es", "Ria", "Dana", "walk. ")
	f.Add(uint16(77), "en", "", "{N}", "\u202e{line.safespot}\xff")
	f.Add(uint16(130), "", "José\n", " ", "“…”")
	f.Fuzz(func(t *testing.T, n uint16, lang, name, coach, other string) {
		id := ids[int(n)%len(ids)]
		v := Vars{"N": name, "C": coach}
		for key := range widths {
			if key != "N" && key != "C" {
				v[key] = other
			}
		}
		c.Say(id, Lang(lang), v)
		for key := range v {
			v[key] = strings.NewReplacer("{", "", "}", "").Replace(v[key])
		}
		got := c.Say(id, Lang(lang), v)
		if strings.ContainsAny(got, "{}\n\r") {
			t.Fatalf("%s: %q", id, got)
		}
		if strings.TrimSpace(got) != got {
			t.Fatalf("%s: blanks at the edge: %q", id, got)
		}
	})
}
