package rule

import "testing"

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"case and accents", "ÁNIMO, Señora", "animo , senora"},
		{"apostrophes, straight and curly", "don't don’t DON‘T", "dont dont dont"},
		{"a contraction that lost its apostrophe", "i don t and i m sure it s", "i dont and im sure its"},
		{"letters apart", "k-i-l-l k.i.l.l k i l l", "kill kill kill"},
		{"a pair of letters with marks", "o.d.", "od"},
		{"single words stay apart", "i a", "i a"},
		{"drawn out letters", "pleeeeease nooo", "pleeease nooo"},
		{"leet inside a word", "k1ll d13 su1c1d3 d@d", "kill die suicide dad"},
		{"amounts and times stay", "5mg 3pm 20 2nite", "5mg 3pm 20 2nite"},
		{"a number that follows a word", "im16 perc30", "im 16 perc 30"},
		{"look-alikes in a Latin word", "d\u0456\u0435", "die"},
		{"another script stays", "помогите", "помогите"},
		{"zero width and soft hyphen", "d\u200bi\u00ade", "die"},
		{"full width", "ｄｉｅ", "die"},
		{"stars that hide a letter", "k*ll", "kll"},
		{"pauses", "no. i, well - yes\nbye", "no . i , well yes . bye"},
		{"emoji as words", "me🔫😭", "me gunemoji sademoji"},
		{"nothing", " \u200b!", ""},
	} {
		if got := Fold(c.in); got != c.want {
			t.Errorf("%s: Fold(%q) = %q, want %q", c.name, c.in, got, c.want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"I wa\u200bnt to d1e", "k-i-l-l", "don t o d", "ЁЁЁЁё", "a.b-c d", "İıKſ", "oo oo\u0300oo", "i m i m", "2-3 x4y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("Fold(%q) = %q, folded again %q", s, once, twice)
		}
	})
}
