package trial

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/warmline/warmline/handoff/rule"
)

// Share is how many of how many, with the interval that holds the true share in
// 95 of 100 such trials (E. B. Wilson, 1927). Shares run from 0 to 1.
type Share struct {
	Got   int     `json:"got"`
	Of    int     `json:"of"`
	Share float64 `json:"share"` // 0 of none
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

func shareOf(got, of int) Share {
	if of == 0 {
		return Share{High: 1}
	}
	const z = 1.959964 // of the normal distribution, for 95 %
	n, p := float64(of), float64(got)/float64(of)
	middle := p + z*z/(2*n)
	spread := z * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	whole := 1 + z*z/n
	return Share{got, of, p, max(0, (middle-spread)/whole), min(1, (middle+spread)/whole)}
}

// Score is what became of a trial.
type Score struct {
	Labels       []Labelled `json:"labels"` // by urgency, then by name
	Crisis       Share      `json:"crisis"` // of all crises, heard as crisis
	Lower        Share      `json:"lower"`  // of all urgent and handoff, heard at any level
	LowerCrisis  Share      `json:"lower_given_crisis"`
	BenignCrisis Share      `json:"benign_given_crisis"`
	BenignAny    Share      `json:"benign_given_any"`
	Misses       []Miss     `json:"misses"` // in the order of the texts
}

// Labelled is how many of one label got at least what they should.
type Labelled struct {
	Label string `json:"label"`
	Share
}

// Miss is a text that did not. It never holds the words.
type Miss struct {
	ID    string     `json:"id"`
	Label string     `json:"label"`
	Level rule.Level `json:"level"`
	Kind  rule.Kind  `json:"kind,omitempty"`
	Rules []string   `json:"rules"` // that fired, the strongest first
}

// tally counts texts of one label or class.
type tally struct{ all, right, crisis, any int }

// Run puts the samples before the rules.
func Run(r *rule.Rules, samples []Sample) Score {
	labels, classes := map[string]*tally{}, map[string]*tally{}
	misses := []Miss{}
	for _, s := range samples {
		v := s.heard(r)
		count(labels, s.Label, s, v.Level)
		count(classes, s.class(), s, v.Level)
		if !s.right(v.Level) {
			misses = append(misses, Miss{s.ID, s.Label, v.Level, v.Kind, fired(v)})
		}
	}
	crisis, benign, lower := of(classes, "crisis"), of(classes, "benign"), of(classes, "urgent").and(of(classes, "handoff"))
	out := Score{
		Crisis: shareOf(crisis.right, crisis.all), Lower: shareOf(lower.right, lower.all), LowerCrisis: shareOf(lower.crisis, lower.all),
		BenignCrisis: shareOf(benign.crisis, benign.all), BenignAny: shareOf(benign.any, benign.all),
		Misses: misses,
	}
	for _, name := range slices.SortedFunc(maps.Keys(labels), byUrgency) {
		out.Labels = append(out.Labels, Labelled{name, shareOf(labels[name].right, labels[name].all)})
	}
	return out
}

func count(in map[string]*tally, name string, s Sample, got rule.Level) {
	t := in[name]
	if t == nil {
		t = &tally{}
		in[name] = t
	}
	t.all++
	t.right += one(s.right(got))
	t.crisis += one(got == rule.LevelCrisis)
	t.any += one(got > rule.LevelNone)
}

func of(in map[string]*tally, name string) tally {
	if t := in[name]; t != nil {
		return *t
	}
	return tally{}
}

func (t tally) and(o tally) tally {
	return tally{t.all + o.all, t.right + o.right, t.crisis + o.crisis, t.any + o.any}
}

func byUrgency(a, b string) int {
	const order = "crisis urgent handoff benign"
	first := func(s string) int {
		class, _, _ := strings.Cut(s, ":")
		return strings.Index(order, class)
	}
	return cmp.Or(first(a)-first(b), strings.Compare(a, b))
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
