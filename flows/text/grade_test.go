package text

import "testing"

func TestSyllables(t *testing.T) {
	for _, tt := range []struct {
		word string
		lang Lang
		want int
	}{
		{"call", En, 1}, {"paged", En, 1}, {"people", En, 2}, {"tonight", En, 2}, {"naloxone", En, 3}, {"breathe", En, 1}, {"emergency", En, 4}, {"the", En, 1},
		{"llama", Es, 2}, {"ahora", Es, 3}, {"peligro", Es, 3}, {"gracias", Es, 2}, {"leer", Es, 2}, {"policía", Es, 4}, {"ayuda", Es, 3}, {"tienes", Es, 2},
	} {
		if got := syllablesOf(tt.word, tt.lang); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.word, got, tt.want)
		}
	}
}

// Hard words read harder, and what is no word counts for nothing.
func TestGrade(t *testing.T) {
	for lang, of := range map[Lang][2]string{
		En: {"Call 911 now. Stay with them.", "The administration requires supplementary documentation regarding eligibility."},
		Es: {"Llama al 911 ya. No te vayas.", "La administración requiere documentación suplementaria relativa a la elegibilidad."},
	} {
		if easy, hard := Grade(of[0], lang), Grade(of[1], lang); easy > 4 || hard < 6 {
			t.Errorf("%s: easy %.1f, hard %.1f", lang, easy, hard)
		}
	}
	if g := Grade("988, 24/7: STOP", En); g != 0 {
		t.Errorf("no words: %.1f", g)
	}
}
