package rule

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/handoff/rules"
)

// plain160 is a text as most are: 160 characters in which nothing is meant.
const plain160 = "hey its me from group, the week was long and we are going to the meeting on tuesday, can you send me " +
	"the address and what time it starts please, thanks so much bye"

// BenchmarkRatios tells how the rules compare with the least there is to do, and
// how they grow, as medians of rounds in which each cell takes its turn.
func BenchmarkRatios(b *testing.B) {
	real, few, many := loadRules(b), invented(b, 400), invented(b, 4000)
	patterns := asRegexps(b, 400)
	long := strings.Repeat(plain160+" ", 16000/len(plain160))
	var s sheet
	cells := map[string]func(){
		"fold":    func() { s.reset(); s.add(plain160) },
		"plain":   func() { real.Hear(Utterance{Text: plain160}) },
		"crisis":  func() { real.Hear(Utterance{Text: sms160}) },
		"long":    func() { real.Hear(Utterance{Text: long}) },
		"few":     func() { few.Hear(Utterance{Text: sms160}) },
		"many":    func() { many.Hear(Utterance{Text: sms160}) },
		"regexps": func() { anyMatch(patterns, sms160) },
	}
	took := map[string][]float64{}
	for b.Loop() {
		for range 15 {
			for name, do := range cells {
				took[name] = append(took[name], spent(do))
			}
		}
	}
	at := func(name string) float64 { slices.Sort(took[name]); return took[name][len(took[name])/2] }
	b.ReportMetric(0, "ns/op") // a round is no operation
	b.ReportMetric(at("fold")/1e3, "fold-us")
	b.ReportMetric(at("plain")/1e3, "plain-us")
	b.ReportMetric(at("crisis")/1e3, "crisis-us")
	b.ReportMetric(at("plain")/at("fold"), "plain/fold")
	b.ReportMetric(at("crisis")/at("fold"), "crisis/fold")
	b.ReportMetric(at("regexps")/at("crisis"), "regexps/crisis")
	b.ReportMetric(at("long")/float64(len(long))/(at("plain")/float64(len(plain160))), "long/short-per-char")
	b.ReportMetric(at("many")/at("few"), "4000/400-rules")
}

// spent is how long one run takes, in ns, of as many as give a clock something to measure.
func spent(do func()) float64 {
	const atLeast = 500 * time.Microsecond
	do()
	for n := 1; ; n *= 4 {
		began := time.Now()
		for range n {
			do()
		}
		if took := time.Since(began); took >= atLeast {
			return float64(took) / float64(n)
		}
	}
}

// invented is a set of n rules of one pattern each, from the parts of the real ones.
func invented(b *testing.B, n int) *Rules {
	parts := realParts(b)
	rnd := rand.New(rand.NewPCG(7, 7))
	f := &file{path: "x.yaml", Lang: "en"}
	for i := range n {
		var p []string
		for range 2 + rnd.IntN(3) {
			p = append(p, parts[rnd.IntN(len(parts))])
			if rnd.IntN(2) == 0 {
				p = append(p, fmt.Sprintf("~%d", 1+rnd.IntN(4)))
			}
		}
		p = append(p, parts[rnd.IntN(len(parts))])
		f.Rules = append(f.Rules, entry{ID: line{text: fmt.Sprint(i)}, Level: LevelUrgent, Kind: Distress, Note: "n",
			Patterns: []line{{text: strings.Join(p, " ")}}, Must: []line{{text: "x"}}, Not: []line{{text: "y"}}})
	}
	r, err := build([]*file{f})
	if err != nil {
		b.Fatal(err)
	}
	return r
}

// realParts are the parts of the English rules' patterns, groups written out.
func realParts(b *testing.B) []string {
	var out []string
	for _, p := range realPatterns(b) {
		for _, e := range p.elements {
			if n := len(e.phrases); n > 0 && n < 60 {
				out = append(out, "("+strings.Join(e.phrases, "|")+")")
			}
		}
	}
	return out
}

// asRegexps writes the first n of the real patterns as regular expressions.
func asRegexps(b *testing.B, n int) []*regexp.Regexp {
	var out []*regexp.Regexp
	for _, p := range realPatterns(b)[:n] {
		var text strings.Builder
		for _, e := range p.elements {
			if e.gap > 0 {
				fmt.Fprintf(&text, `(?:\S+\s+){0,%d}`, e.gap)
				continue
			}
			text.WriteString("(?:" + strings.NewReplacer("*", `\w*`, "~", "", "|", "|").Replace(strings.Join(e.phrases, "|")) + `)\b\s*`)
		}
		out = append(out, regexp.MustCompile(`(?i)\b`+text.String()))
	}
	return out
}

func anyMatch(all []*regexp.Regexp, text string) (n int) {
	for _, re := range all {
		if re.MatchString(text) {
			n++
		}
	}
	return n
}

func realPatterns(b *testing.B) []pattern {
	src := source{}
	if err := src.read(rules.Files); err != nil {
		b.Fatal(err)
	}
	files, err := src.parse()
	if err != nil {
		b.Fatal(err)
	}
	var out []pattern
	x := &builder{r: &Rules{}, named: map[string]groups{}}
	x.nameGroups(files)
	for _, f := range files {
		if f.Lang != "en" {
			continue
		}
		for _, e := range f.Rules {
			for _, l := range e.Patterns {
				p, err := x.named["en"].parse(l.text)
				if err != nil {
					b.Fatal(err)
				}
				out = append(out, p)
			}
		}
	}
	return out
}
