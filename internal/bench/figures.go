package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"text/tabwriter"
)

// figure is one thing that is measured. Those with over and under are ratios of
// two others, taken within a round, where the machine is the same for both.
type figure struct {
	name, unit  string
	over, under string
	least, most float64 // what it must reach, and not pass; 0: no target
	none        bool    // it must be 0
}

// measured lists every figure, in the order they are told.
var measured = []figure{
	{name: "floor_a", unit: "per_s"},
	{name: "floor_b", unit: "per_s"},
	{name: "floor_c", unit: "per_s"},
	{name: "floor_d", unit: "per_s"},
	{name: "webhook", unit: "per_s"},
	{name: "turns", unit: "per_s", least: 1800},
	{name: "floor_a_cpu", unit: "us"},
	{name: "floor_b_cpu", unit: "us"},
	{name: "floor_c_cpu", unit: "us"},
	{name: "floor_d_cpu", unit: "us"},
	{name: "webhook_cpu", unit: "us"},
	{name: "turns_cpu", unit: "us"},
	{name: "webhook/A", unit: "ratio", over: "webhook", under: "floor_a"},
	{name: "webhook/B", unit: "ratio", over: "webhook", under: "floor_b", least: 0.4},
	{name: "webhook/C", unit: "ratio", over: "webhook", under: "floor_c", least: 0.75},
	{name: "floor_d/C", unit: "ratio", over: "floor_d", under: "floor_c"},
	{name: "webhook/D", unit: "ratio", over: "webhook", under: "floor_d"},
	{name: "turns/B", unit: "ratio", over: "turns", under: "floor_b", least: 0.18},
	{name: "reply_p50", unit: "ms", most: 8},
	{name: "reply_p99", unit: "ms", most: 25},
	{name: "decide", unit: "us", most: 25},
	{name: "decide_bytes", unit: "B", most: 5000},
	{name: "codec_seal", unit: "us", most: 40},
	{name: "flow_step", unit: "us", most: 25},
	{name: "flows_load", unit: "ms", most: 100},
	{name: "meetings_load", unit: "ms", most: 2000},
	{name: "meetings_same", unit: "ms", most: 50},
	{name: "meetings_find", unit: "ms", most: 2},
	{name: "quiet_memory", unit: "B", most: 2100},
}

// round is what one round measured, by name.
type round map[string]float64

// values are those of a figure in all rounds, smallest first.
func (f figure) values(rounds []round) []float64 {
	var all []float64
	for _, r := range rounds {
		value := r[f.name]
		if f.over != "" {
			value = r[f.over] / r[f.under]
		}
		all = append(all, value)
	}
	slices.Sort(all)
	return all
}

// median is the middle of sorted values, or between the two middle ones.
func median(sorted []float64) float64 {
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

// verdict compares a median with the target, "" when there is none.
func (f figure) verdict(median float64) string {
	switch {
	case f.least == 0 && f.most == 0 && !f.none:
		return ""
	case f.none && median != 0, f.least > 0 && median < f.least, f.most > 0 && median > f.most:
		return "FAIL"
	}
	return "PASS"
}

func (f figure) target() string {
	switch {
	case f.none:
		return "none"
	case f.least > 0:
		return "at least " + number(f.least)
	case f.most > 0:
		return "at most " + number(f.most)
	}
	return ""
}

// tell prints NAME VALUE UNIT to out and a table for people to human. It reports
// whether every target is reached.
func tell(figures []figure, rounds []round, out, human io.Writer) bool {
	good := true
	table := tabwriter.NewWriter(human, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "figure\tmedian\tmin\tmax\tunit\ttarget\t")
	for _, f := range figures {
		values := f.values(rounds)
		middle := median(values)
		verdict := f.verdict(middle)
		good = good && verdict != "FAIL"
		fmt.Fprintln(out, f.name, number(middle), f.unit)
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", f.name, number(middle),
			number(values[0]), number(values[len(values)-1]), f.unit, f.target(), verdict)
	}
	_ = table.Flush()
	return good
}

// number writes three figures, and whole numbers whole.
func number(v float64) string {
	if v >= 100 {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	return strconv.FormatFloat(v, 'g', 3, 64)
}
