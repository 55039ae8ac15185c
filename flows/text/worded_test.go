package text

import (
	"maps"
	"testing"
)

func TestOptionsAreKnownByTheirWords(t *testing.T) {
	c := load(t)
	for _, tt := range []struct {
		id   string
		want map[string]int
	}{
		{"lonely", map[string]int{"Yes": 1, "Not really": 2, "Have a coach text me": 3, "Tengo": 1, "No mucho": 2, "Que me escriba un coach": 3}},
		{"sat", map[string]int{"People": 1, "Something I like": 2, "Check on me at 7 tonight": 3, "Gente": 1, "Algo que me gusta": 2, "Que me escribas a las 7": 3}},
		{"craving1", map[string]int{"Now": 1, "Rather not": 2, "A 10-minute plan first": 3, "Ahora": 1, "Mejor no": 2, "Un plan de 10 minutos": 3}},
		{"eve-urge", map[string]int{}},
		{"bar-2", map[string]int{
			"Work or school": 1, "Work": 1, "school": 1, "Court or probation": 2, "Court": 2, "probation": 2, "Family or kids": 3, "Family": 3, "kids": 3,
			"Trabajo o escuela": 1, "Trabajo": 1, "escuela": 1, "Corte o probatoria": 2, "Corte": 2, "probatoria": 2, "Familia o hijos": 3, "Familia": 3, "hijos": 3,
		}},
	} {
		if got := c.Worded(tt.id); !maps.Equal(got, tt.want) {
			t.Errorf("%s: %v", tt.id, got)
		}
	}
	got := map[string]int{}
	worded("1 Call or text 2 Text or wait 3 text. Or tell me.", got)
	if want := map[string]int{"Call or text": 1, "Call": 1, "Text or wait": 2, "Text": 2, "wait": 2, "text": 3}; !maps.Equal(got, want) {
		t.Errorf("%v", got)
	}
	got = map[string]int{}
	worded("1 Call or text 2 wait or text", got)
	if _, there := got["text"]; there {
		t.Errorf("what two options share is one of them: %v", got)
	}
}
