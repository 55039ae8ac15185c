package gsm

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSeptets(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		n        int
		ok       bool
	}{
		{"nothing", "", 0, true},
		{"plain letters", "Hello, you.", 11, true},
		{"accents inside the alphabet", "é ñ ü ¿ ¡ Ñ à", 13, true},
		{"every character of the basic table", basic, 127, true},
		{"the extension table counts two", extension, 20, true},
		{"euro", "5€", 3, true},
		{"a new line", "a\nb", 3, true},
		{"an accent outside", "policía", 6, false},
		{"small c with cedilla is outside, the capital is in", "çÇ", 1, false},
		{"a back-tick is outside", "`", 0, false},
		{"a tab is outside", "\t", 0, false},
		{"emoji", "ok 👍", 3, false},
		{"broken UTF-8", "a\xff", 1, false},
		{"the replacement character itself", "\ufffd", 0, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if n, ok := Septets(tt.in); n != tt.n || ok != tt.ok {
				t.Errorf("Septets = %d, %v; want %d, %v", n, ok, tt.n, tt.ok)
			}
		})
	}
}

func TestSegments(t *testing.T) {
	x := func(n int) string { return strings.Repeat("x", n) }
	for _, tt := range []struct {
		name, in string
		want     int
	}{
		{"nothing", "", 0},
		{"160 septets are one", x(160), 1},
		{"161 are two", x(161), 2},
		{"306 are two", x(306), 2},
		{"307 are three", x(307), 3},
		{"80 extension characters are 160 septets", strings.Repeat("€", 80), 1},
		{"an extension character at the seam moves on whole", x(152) + "€" + x(152), 3},
		{"the same septets without a seam in the way", x(151) + "€" + x(153), 2},
		{"70 units are one", strings.Repeat("á", 70), 1},
		{"71 are two", strings.Repeat("á", 71), 2},
		{"134 are two", strings.Repeat("á", 134), 2},
		{"135 are three", strings.Repeat("á", 135), 3},
		{"one accent outside turns the whole message", x(70) + "í", 2},
		{"35 emoji are 70 units", strings.Repeat("👍", 35), 1},
		{"33 emoji a part: the 67th unit stays empty", strings.Repeat("👍", 67), 3},
		{"broken UTF-8 is counted, not refused", strings.Repeat("\xff", 71), 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Segments(tt.in); got != tt.want {
				t.Errorf("Segments = %d, want %d", got, tt.want)
			}
		})
	}
}

func TestFold(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"curly quotes", "‘it’s’ “so” „low‟", `'it's' "so" "low"`},
		{"long dashes", "a–b—c―d‒e", "a-b-c-d-e"},
		{"ellipsis", "well…", "well..."},
		{"non-breaking spaces", "7\u00a0pm\u202fto\u20078", "7 pm to 8"},
		{"accents stay", "policía çã", "policía çã"},
		{"emoji stay", "👍", "👍"},
		{"extension characters stay", "{€}", "{€}"},
		{"hyphen stays", "12-step", "12-step"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Fold(tt.in); got != tt.want {
				t.Errorf("Fold = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestFoldOfAPlainTextCostsNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Fold("plain words, 7 pm") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A longer text is never cheaper.
func FuzzSegments(f *testing.F) {
	for _, s := range []string{"", "Hi.", strings.Repeat("€", 81), strings.Repeat("x", 159) + "í", strings.Repeat("👍", 40), "\xff\xfe"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1000 {
			return
		}
		before := 0
		for end := 0; end < len(s); {
			_, n := utf8.DecodeRuneInString(s[end:])
			end += n
			now := Segments(s[:end])
			if now < before {
				t.Fatalf("%d segments at %d bytes, %d before", now, end, before)
			}
			before = now
		}
		if folded := Fold(s); Fold(folded) != folded {
			t.Fatal("folding twice is not folding once")
		}
	})
}
