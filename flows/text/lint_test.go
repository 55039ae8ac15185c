package text

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/warmline/warmline/internal/gsm"
)

func TestEveryTextOfTheCatalogueKeepsTheRules(t *testing.T) {
	if err := load(t).Lint(); err != nil {
		t.Error(err)
	}
}

func TestLintCatches(t *testing.T) {
	x := strings.Repeat("x", 161)
	tests := []struct{ name, entry, want string }{
		{"a missing language", "{level: none, en: Hello.}", "/es: missing in this language"},
		{"a second message", "{level: none, en: " + x + ", es: Hola.}", "/en: 2 segments (161)"},
		{"a second message only when filled", "{level: none, en: Hola., es: '" + x[:140] + " {goal}'}", "/es: 2 segments (171)"},
		{"an accent that costs a second message", "{level: none, en: Hello., es: 'Así " + x[:70] + "'}", "/es: 2 segments (74)"},
		{"a third message", "{level: none, two_segments: true, en: " + x + x + ", es: Hola.}", "/en: 3 segments"},
		{"two messages planned for nothing", "{level: none, two_segments: true, en: Hello., es: Hola.}", "one is enough"},
		{"a wrong figure", "{level: none, septets: [5, 5], en: Hello., es: Hola.}", "septets say 5, counted 6"},
		{"a curly quote", "{level: none, en: It’s., es: Hola.}", "/en: curly quote"},
		{"a long dash in a spoken text", "{level: voice, en: Hello., es: Hola — ya.}", "/es: curly quote"},
		{"a label", "{level: none, en: Are you clean today?, es: Hola.}", "labels the person"},
		{"a label in Spanish", "{level: none, en: Hello., es: '¿Una recaída?'}", "labels the person"},
		{"cold wording", "{level: none, en: We have not heard from you., es: Hola.}", "cold wording"},
		{"YES asked for", "{level: none, en: Reply YES to go on., es: Hola.}", "asks for a word"},
		{"SI asked for", "{level: none, en: Hello., es: Responde SI.}", "asks for a word"},
		{"AYUDA asked for", "{level: none, en: Hello., es: Manda AYUDA.}", "asks for a word"},
		{"an exclamation mark", "{level: none, en: Great!, es: Hola.}", "exclamation mark or a link"},
		{"a link", "{level: none, en: See https://x.test, es: Hola.}", "exclamation mark or a link"},
		{"a phone number", "{level: none, en: Call 800-555-0100., es: Hola.}", "name it as {line.name}"},
		{"a double space", "{level: none, en: 'Hello.  You.', es: Hola.}", "double space"},
		{"a promise to a frightened person", "{level: urgent, en: You are safe here., es: Hola.}", "promises too much"},
		{"a variable in a crisis text", "{level: crisis, en: 'Call 911, {N}.', es: Llama al 911.}", "variable in a crisis text"},
		{"a menu in a crisis text", "{level: crisis, en: 1 Now 2 Later 3 No., es: Hola.}", "menu in a crisis text"},
		{"a menu of two in a crisis text", "{level: crisis, en: Hello., es: 1 Ahora 2 Luego.}", "/es: a menu in a crisis text"},
		{"an opt-in in a crisis text", "{level: crisis, en: Want in? Call 911., es: Hola.}", "/en: an opt-in in a crisis text"},
		{"a question of language in a crisis text", "{level: crisis, en: 'Call 911. Español: 2', es: Hola.}", "/en: a question of language"},
		{"an answer wanted in a crisis text", "{level: crisis, en: Are you OK? Reply 1., es: Hola.}", "/en: asks for an answer in a crisis text"},
		{"an answer wanted in Spanish", "{level: crisis, en: Call 911., es: '¿Todo bien? Responde 1.'}", "/es: asks for an answer in a crisis text"},
		{"a link without a head", "{level: crisis, en: See 988lifeline.org, es: Hola.}", "exclamation mark or a link"},
		{"a phone number in another form", "{level: none, en: Call (800) 555-0100., es: Hola.}", "name it as {line.name}"},
		{"help on its way", "{level: none, en: Help is on the way., es: Hola.}", "/en: false, or may be"},
		{"somebody said to be safe", "{level: none, en: You are safe here., es: Hola.}", "/en: false, or may be"},
		{"help on its way in Spanish", "{level: none, en: Hello., es: La ayuda va en camino.}", "/es: false, or may be"},
		{"a promise of the program", "{level: none, en: Hello., es: Te lo prometo.}", "/es: false, or may be"},
		{"a word for a person that is not ours", "{level: none, en: Our clients text at night., es: Hola.}", "/en: not a word of ours"},
		{"long words", "{level: none, en: Institutional accommodation necessitates comprehensive documentation., es: Hola.}", "/en: reads like grade"},
		{"long sentences in a crisis", "{level: crisis, en: If you feel that you could hurt yourself or another person tonight then call the people at 911 as soon as you can., es: Hola.}", ", 4 is the most"},
		{"long words in Spanish", "{level: crisis, en: Call 911., es: 'La organización administrativa correspondiente solicitará documentación complementaria.'}", "/es: reads like grade"},
		{"a variable that leaves a mark when it is empty", "{level: none, en: '{N} wrote us.', es: Hola.}", "/en: with a variable empty it reads"},
		{"a locked text changed since signed", "{level: crisis, en: Call 911., es: Llama al 911., signed: {en: {by: A, as: clinician, date: 2026-11-01, hash: 0123456789ab}}}", "/en: locked: its words"},
	}
	var file strings.Builder
	for i, tt := range tests {
		file.WriteString(strings.Replace("- "+tt.entry+"\n", "{", fmt.Sprintf("{id: own%d, ", i), 1))
	}
	c, err := Load(fstest.MapFS{"own.yaml": {Data: []byte(file.String())}})
	if err != nil {
		t.Fatal(err)
	}
	faults := strings.Split(fmt.Sprint(c.Lint()), "\n")
	for i, tt := range tests {
		where := fmt.Sprintf("own.yaml:%d: own%d", i+1, i)
		if !slices.ContainsFunc(faults, func(f string) bool {
			return strings.HasPrefix(f, where) && strings.Contains(f, tt.want)
		}) {
			t.Errorf("%s: no fault %q at %s", tt.name, tt.want, where)
		}
	}
}

// A text filled with what callers really put in is never longer than planned.
func TestValuesCutToTheirWidthKeepOneMessage(t *testing.T) {
	c := load(t)
	for _, id := range c.IDs() {
		e, _ := c.Entry(id)
		for _, lang := range langs {
			v := Vars{}
			for _, key := range variables(e.In(lang)) {
				v[key] = Clean(strings.Repeat("mañana ", 20), Width(key))
			}
			if n := gsm.Segments(c.Say(id, lang, v)); n > 1 && !e.TwoSegments && e.Level != Voice {
				t.Errorf("%s/%s: %d segments", id, lang, n)
			}
		}
	}
}
