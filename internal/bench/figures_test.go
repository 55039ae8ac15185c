package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestMedian(t *testing.T) {
	for _, tt := range []struct {
		sorted []float64
		want   float64
	}{
		{[]float64{7}, 7},
		{[]float64{1, 2, 9}, 2},
		{[]float64{1, 2, 4, 9}, 3},
	} {
		if got := median(tt.sorted); got != tt.want {
			t.Errorf("median of %v is %v, want %v", tt.sorted, got, tt.want)
		}
	}
}

// A machine that was slow in one round was slow for both sides of a ratio.
func TestRatiosAreTakenWithinARound(t *testing.T) {
	f := figure{name: "webhook/B", over: "webhook", under: "floor_b"}
	rounds := []round{
		{"webhook": 5000, "floor_b": 10_000},
		{"webhook": 500, "floor_b": 1000},
		{"webhook": 3000, "floor_b": 5000},
	}
	if got := median(f.values(rounds)); got != 0.5 {
		t.Errorf("got %v, want 0.5", got)
	}
}

func TestVerdict(t *testing.T) {
	for _, tt := range []struct {
		figure figure
		median float64
		want   string
	}{
		{figure{}, 1, ""},
		{figure{least: 1800}, 1800, "PASS"},
		{figure{least: 1800}, 1799, "FAIL"},
		{figure{most: 8}, 8, "PASS"},
		{figure{most: 8}, 8.1, "FAIL"},
	} {
		if got := tt.figure.verdict(tt.median); got != tt.want {
			t.Errorf("%+v with %v: %q, want %q", tt.figure, tt.median, got, tt.want)
		}
	}
}

func TestTellPrintsALineForEachFigureAndSaysWhatIsMissed(t *testing.T) {
	r := round{}
	for _, f := range measured {
		r[f.name] = 1900 // of rates and ratios that is enough, of times it is not
	}
	for _, f := range measured {
		if f.most > 0 {
			r[f.name] = f.most
		}
	}
	var out, human bytes.Buffer
	if !tell(measured, []round{r}, &out, &human) {
		t.Errorf("a target counts as missed:\n%s", &human)
	}
	if !strings.Contains(out.String(), "turns 1900 per_s\n") || strings.Count(out.String(), "\n") != len(measured) {
		t.Errorf("got\n%s", &out)
	}
	r["turns"] = 100
	if tell(measured, []round{r}, &out, &human) || !strings.Contains(human.String(), "FAIL") {
		t.Errorf("a missed target is not told:\n%s", &human)
	}
}
