package rule

import (
	"slices"
	"testing"
)

// pointed is what the first reason points at, in the words as they came.
func pointed(text string, v Verdict) []string {
	var out []string
	if len(v.Reasons) > 0 {
		for _, s := range v.Reasons[0].Spans {
			out = append(out, text[s.From:s.To])
		}
	}
	return out
}

// A reason points at the very letters it was found in, however they were written.
func TestAReasonPointsAtItsWords(t *testing.T) {
	r := only(t, `rules:
  - {id: r1, level: crisis, kind: suicide_active, note: n, patterns: [(want to|wanna) ~2 die], must: [want to die], not: [live]}
  - {id: r2, level: crisis, kind: suicide_active, note: n, patterns: [matarme], must: [matarme], not: [vivir]}`)
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"hey i want to die ok", []string{"want to die"}},
		{"I WANT TO just... DIE", nil},
		{"I WANT TO really DIE!", []string{"WANT TO", "DIE"}},
		{"ça va? i wànt to dïe 😭", []string{"wànt to dïe"}},
		{"i want to d-i-e now", []string{"want to d-i-e"}},
		{"w\u200bant to d1e", []string{"w\u200bant to d1e"}},
		{"quiero mátarme ya", []string{"mátarme"}},
	} {
		if got := pointed(tt.text, r.Hear(Utterance{Text: tt.text})); !slices.Equal(got, tt.want) {
			t.Errorf("%q: points at %q, want %q", tt.text, got, tt.want)
		}
	}
}

// Of words split over texts, it points at those of the new one.
func TestAReasonPointsAtTheNewText(t *testing.T) {
	r := loadRules(t)
	v := r.Hear(Utterance{Text: "die tonight", Recent: []string{"i really want to"}})
	if v.Level != LevelCrisis || len(v.Reasons[0].Spans) == 0 || pointed("die tonight", v)[0][:3] != "die" {
		t.Errorf("%s, points at %q", v.Level, pointed("die tonight", v))
	}
}
