package flows

import "testing"

var mood = Expect{Kind: "scale", Lo: 1, Hi: 5, Low: true}
var urge = Expect{Kind: "scale", Lo: 0, Hi: 10}
var three = Expect{Kind: "choice", Lo: 1, Hi: 3}

func TestReadNumbers(t *testing.T) {
	for _, c := range []struct {
		name   string
		expect Expect
		text   string
		want   int // -1: no number, own words
	}{
		{"a digit", mood, "3", 3},
		{"a digit with a dot", mood, " 3. ", 3},
		{"a word", mood, "three", 3},
		{"a Spanish word", mood, "tres", 3},
		{"with words around it", mood, "maybe a 2", 2},
		{"words after it", mood, "2 had a fight with my sister about money", 2},
		{"the worse end of a range, mood", mood, "2 or 3", 2},
		{"the worse end of a range, urge", urge, "5 or 6", 6},
		{"a range with a dash", urge, "5-6", 6},
		{"a Spanish range", urge, "entre 5 y 7", 7},
		{"a doubt", urge, "five maybe six", 6},
		{"out of ten", urge, "7/10", 7},
		{"out of ten in words", urge, "8 out of 10", 8},
		{"ten out of ten", urge, "10/10", 10},
		{"Spanish out of ten", urge, "7 de 10", 7},
		{"none", urge, "none", 0},
		{"nada", urge, "nada", 0},
		{"thumbs up", mood, "👍", 4},
		{"out of range", mood, "9", -1},
		{"days are not an answer", mood, "3 days sober today", -1},
		{"a time is not an answer", mood, "7pm", -1},
		{"a saying is not an answer", mood, "just one of those days you know", -1},
		{"own words", mood, "rough", -1},
		{"nothing", mood, "", -1},
		{"a long number", mood, "6175550142", -1},
		{"an option", three, "2", 2},
		{"an option in words", three, "option two", 2},
		{"no such option", three, "4", -1},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := Read(c.expect, c.text)
			got := -1
			if a.HasNumber {
				got = a.Number
			}
			if got != c.want {
				t.Errorf("%q reads as %d, want %d", c.text, got, c.want)
			}
		})
	}
}

func TestSeveralAnswersInOneText(t *testing.T) {
	first := Read(mood, "3 7")
	second, ok := first.again(urge)
	if first.Number != 3 || !ok || second.Number != 7 {
		t.Errorf("3 7 reads as %v and %v", first, second)
	}
	first = Read(mood, "3 y 7")
	if second, ok := first.again(urge); first.Number != 3 || !ok || second.Number != 7 {
		t.Errorf("3 y 7 reads as %v and %v", first, second)
	}
	if _, ok := Read(mood, "3").again(urge); ok {
		t.Error("one number answers one question")
	}
	if _, ok := Read(mood, "2 or 3").again(urge); ok {
		t.Error("a range is one answer")
	}
}

// Only the exact words are an OK to a safety question, in either language; all
// else, "no" and "si" included, reaches a human.
func TestOnlyExactOK(t *testing.T) {
	safety := Expect{Kind: "ok"}
	for _, text := range []string{"1", "ok", "OK", "Ok.", "fine", "FINE!", "bien", "Estoy bien", "estoy bien."} {
		if !Read(safety, text).OK {
			t.Errorf("%q is an OK", text)
		}
	}
	for _, text := range []string{
		"2", "3", "yes", "no", "si", "sí", "y", "n", "k", "okay", "im ok", "i'm fine", "fine i guess", "not ok", "ok i guess", "good", "alright", "all good", "mas o menos", "regular", "mal", "no estoy bien", "muy bien gracias", "1 2", "11", "one", "uno", "👍", "?", "", "x", "idk", "no se", "help", "i think so", "sure", "claro", "bien mal", "so so", "not really", "safe",
	} {
		if Read(safety, text).OK {
			t.Errorf("%q is no OK", text)
		}
	}
}

func TestPlainNo(t *testing.T) {
	for text, want := range map[string]bool{"no": true, "No thanks": true, "rather not": true, "mejor no": true, "Ahorita no": true, "no sé": false, "not sure": false, "no puedo": false, "3": false} {
		if got := Read(three, text).No; got != want {
			t.Errorf("%q reads as no: %t", text, got)
		}
	}
}

func TestReadName(t *testing.T) {
	for text, want := range map[string]string{
		"Ria": "Ria", "ria": "Ria", "1 maria": "Maria", "2, Ria": "Ria", "someone checking in, Ria": "Ria", "call me Ria": "Ria",
		"my name is josé": "José", "i'm Sam": "Sam", "me llamo Ana": "Ana", "1. soy luis": "Luis", "mary jo": "Mary", "Christopherson-Smith": "Christophers",
		"1": "", "finding people": "", "yes": "", "hola": "", "I need help with housing": "", "": "", "😀": "", "im sober": "", "im 15": "", "soy 16": "", "what is this about anyway": "",
		"43 days": "", "3 months": "", "forty three days": "", "i lied it was 6 pills": "", "Ria, 34": "", "call me Ria im 34": "Ria", "Pat 3": "Pat", "apt 12": "", "slot 40": "",
		"he fell out, hes cold": "", "hes cold": "", "cold, floppy": "", "im dying": "", "im an addict": "", "its bad": "", "it hurts": "", "soy alcoholico": "", "está frío": "", "tengo miedo": "", "ya, me muero": "", "diez días": "",
		"im Dolores": "Dolores", "Angel": "Angel", "soy Fernando": "Fernando", "my name is King": "King",
	} {
		if got := ReadName(text); got != want {
			t.Errorf("%q gives the name %q, want %q", text, got, want)
		}
	}
}

func TestJoin(t *testing.T) {
	join := Expect{Kind: "join", Lo: 1, Hi: 2}
	for text, want := range map[string]int{"1": 1, "yes": 1, "Yes please": 1, "YES": 1, "join": 1, "2": 2, "si": 2, "Sí": 2, "sí, quiero": 2, "no": 0, "who is this": 0, "3": 0, "": 0} {
		if got := Read(join, text).Number; got != want {
			t.Errorf("%q joins as %d, want %d", text, got, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"3 7", "5 or 6", "10/10", "tres", "x", "👍", "\x00", "\u202e3", "estoy bien", "7:30 pm"} {
		f.Add(s)
	}
	kinds := []Expect{mood, urge, three, {Kind: "ok"}, {Kind: "join", Lo: 1, Hi: 2}, {Kind: "name", Lo: 1, Hi: 3}, {Kind: "time"}, {Kind: "words"}, {}}
	f.Fuzz(func(t *testing.T, text string) {
		for _, e := range kinds {
			a := Read(e, text)
			if a.HasNumber && e.Kind != "join" && (a.Number < e.Lo || a.Number > e.Hi) {
				t.Errorf("%q reads as %d, outside %d-%d", text, a.Number, e.Lo, e.Hi)
			}
			if a.OK && e.Kind != "ok" {
				t.Errorf("%q is an OK to a question that asks for none", text)
			}
			if n := len([]rune(a.Name)); n > nameLimit {
				t.Errorf("a name of %d letters", n)
			}
		}
	})
}
