package rule

import "testing"

func TestGluedWords(t *testing.T) {
	r := loadRules(t)
	for _, c := range []struct {
		text string
		kind Kind
	}{
		{"imgonna kms", SuicideActive},
		{"iwanttodie", SuicideActive},
		{"cantbreathe", MedicalSelf},
		{"hesnotbreathing", OverdoseOther},
		{"mequieromorir", SuicideActive},
		{"ya noquierovivir", SuicidePassive},
	} {
		if v := r.Hear(Utterance{Text: c.text}); v.Level != LevelCrisis || v.Kind != c.kind {
			t.Errorf("%q: heard %s %s, want crisis %s", c.text, v.Level, v.Kind, c.kind)
		}
	}
}

// A whole word that happens to hold others stays whole.
func TestWholeWordsAreNotCut(t *testing.T) {
	r := loadRules(t)
	for _, w := range []string{"isolation", "hesitate", "milestones", "medication", "together", "therapist", "important", "immediate", "initial", "measures"} {
		var s sheet
		s.reset()
		s.add(w)
		if s.unglue(0, r.lexicon); len(s.words) != 1 {
			t.Errorf("%q was cut into %d words", w, len(s.words))
		}
		if v := r.Hear(Utterance{Text: w}); v.Level > LevelHandoff {
			t.Errorf("%q: heard %s %s", w, v.Level, v.Kind)
		}
	}
}

func TestADroppedG(t *testing.T) {
	r := loadRules(t)
	for _, text := range []string{"thinkin about killin myself", "he keeps threatenin to kill me", "cant stop bleedin"} {
		if v := r.Hear(Utterance{Text: text}); v.Level != LevelCrisis {
			t.Errorf("%q: heard %s, want crisis", text, v.Level)
		}
	}
}
