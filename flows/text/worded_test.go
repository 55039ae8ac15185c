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
	} {
		if got := c.Worded(tt.id); !maps.Equal(got, tt.want) {
			t.Errorf("%s: %v", tt.id, got)
		}
	}
}
