package flows

import "testing"

// Who writes an option's words has chosen it; more than its words are own words.
func TestTheWordsOfAnOptionAreItsNumber(t *testing.T) {
	options := map[string]int{"A coach": 1, "I'm good": 2, "Todo bien": 2, "Mañana": 3, "Only one": 2, "Bien": 1, "bien": 2, "A fourth": 4}
	three := Expect{Kind: "choice", Lo: 1, Hi: 3}
	for _, tt := range []struct {
		text string
		e    Expect
		want string
	}{
		{"im good", three, "2"}, {"I’m good!", three, "2"}, {"TODO BIEN", three, "2"}, {"manana", three, "3"}, {"a coach.", three, "1"}, {"only one", three, "2"},
		{"im good i think", three, "words"}, {"not a coach", three, "words"}, {"bien", three, "words"}, {"a fourth", three, "words"},
		{"good", three, "2"}, {"i'm only one", three, "2"}, {"ya todo bien", three, "2"}, {"i'm", three, "words"},
		{"3", three, "3"}, {"x", three, "skip"},
		{"im good", Expect{Kind: "ok"}, "words"}, {"im good", Expect{Kind: "words"}, "words"},
	} {
		a := Read(tt.e, tt.text)
		a.option(tt.e, options)
		if got := reading(a); got != tt.want {
			t.Errorf("%q to %s is read as %s, want %s", tt.text, tt.e, got, tt.want)
		}
		if tt.want == "2" && !a.Plain() {
			t.Errorf("%q leaves own words", tt.text)
		}
	}
}
