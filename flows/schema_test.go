package flows

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

const schemaFile = "../docs/flow.schema.json"

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// fits says whether a file is as the schema wants it.
func fits(t *testing.T, s *jsonschema.Schema, file string) error {
	t.Helper()
	var v any
	if err := yaml.Unmarshal([]byte(file), &v); err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if v, err = jsonschema.UnmarshalJSON(strings.NewReader(string(data))); err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

func TestTheBuiltInFlowsFitTheSchema(t *testing.T) {
	s := schema(t)
	files, err := filepath.Glob("*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := fits(t, s, string(data)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What the loader takes the schema takes, and what one refuses of a form so does the other.
func TestTheSchemaAndTheLoaderAgree(t *testing.T) {
	s := schema(t)
	const other = "  - {step: b, say: [b], expect: words}\n"
	for _, tt := range []struct {
		step string
		good bool
	}{
		{`{step: a, say: [a], expect: 1-5 low, save: mood, within: 6h, next: [{when: "<=3", go: b}, {when: every 3, go: b}, {when: skip}]}`, true},
		{`{step: a, one_of: [a, c], expect: choice 3, keep: need, nudge: {after: 30m, say: [n]}, next: [{when: 1, resource: food, go: b}, {when: 2, flow: c}, {say: [x]}], silent: {go: b}}`, true},
		{`{step: a, wait: friday 16:00, asked: true, next: [{go: b}]}`, true},
		{`{step: a, say: [a], wait: 1h30m, next: [{go: b}]}`, true},
		{`{step: a, wait: 2d, next: [{go: b}]}`, true},
		{`{step: a, wait: tomorrow evening, next: [{go: b}]}`, true},
		{`{step: a, next: [{when: {has: goal, lacks: win}, times: 2, go: b}, {keep: {win: "{goal}", goal: ""}, tag: done, untag: open, go: b}]}`, true},
		{`{step: a, say: [a], expect: ok, within: 10m, next: [{when: ok, go: b}, {handoff: lapse, level: urgent}], silent: {handoff: lapse}}`, true},
		{`{step: a, say: [a], expect: number 1-90, next: [{when: {is: 3}, go: b}, {when: ">=9", set: {cadence: "3"}}, {stay: true}]}`, true},
		{`{step: a, say: [a], expect: words, next: [{when: begins}, {go: b}], silent: {return: true}}`, true},
		{`{step: a, say: [a], expect: name 3, next: [{when: named, go: b}]}`, true},

		{`{step: a, sya: [a], expect: words, next: [{go: b}]}`, false},
		{`{say: [a], expect: words, next: [{go: b}]}`, false},
		{`{step: done, say: [a], next: [{go: b}]}`, false},
		{`{step: a, expect: words, next: [{go: b}]}`, false},
		{`{step: a, say: [a], expect: choice 4, next: [{go: b}]}`, false},
		{`{step: a, say: [a], expect: anything, next: [{go: b}]}`, false},
		{`{step: a, say: [a], expect: words, save: x, keep: xy, next: [{go: b}]}`, false},
		{`{step: a, say: [a], expect: words, keep: My-Goal, next: [{go: b}]}`, false},
		{`{step: a, say: [a], save: x, next: [{go: b}]}`, false},
		{`{step: a, say: [a], next: [{go: b}], silent: {go: b}}`, false},
		{`{step: a, say: [a], expect: words, within: soon, next: [{go: b}]}`, false},
		{`{step: a, say: [a], expect: words, nudge: {after: 10m}, next: [{go: b}]}`, false},
		{`{step: a, say: [a], expect: words, wait: 10m, next: [{go: b}]}`, false},
		{`{step: a, say: [a], wait: someday, next: [{go: b}]}`, false},
		{`{step: a, say: [a], wait: 10m}`, false},
		{`{step: a, say: [a], asked: true, next: [{go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{when: soon, go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{when: {had: goal}, go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{handoff: human, go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{stay: true, go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{flow: x, resource: food, go: b}]}`, true},
		{`{step: a, say: [a], expect: words, next: [{flow: x, resource: food, at: ["19:00"], go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{level: urgent, go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{handoff: human, level: huge}, {go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{times: -1, go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{tag: Not-A-Name, go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{go: b}], silent: {when: 3, go: b}}`, false},
		{`{step: a, say: [a], expect: words, next: [{go: b}], silent: {stay: true}}`, false},
		{`{step: a, say: [a], expect: words, next: [{return: true}, {go: b}]}`, false},
		{`{step: a, say: [a], expect: words, next: [{go: b}], silent: {return: true, go: b}}`, false},
	} {
		file := "flow: f\nversion: 1\nsteps:\n  - " + tt.step + "\n" + other
		_, loads := Parse("f.yaml", []byte(file))
		if fits := fits(t, s, file); (loads == nil) != tt.good || (fits == nil) != tt.good {
			t.Errorf("%s\nthe loader: %v\nthe schema: %v", tt.step, loads, fits)
		}
	}
	for _, file := range []string{"flow: f\nsteps:\n" + other, "flow: f\nversion: 1\n", "version: 1\nsteps:\n" + other, "flow: f\nversion: 1\nname: x\nsteps:\n" + other} {
		if _, err := Parse("f.yaml", []byte(file)); err == nil || fits(t, s, file) == nil {
			t.Errorf("%s\nis refused by one alone", file)
		}
	}
}

// Nothing is in the language that is not in the schema, nor the other way round.
func TestTheSchemaNamesEveryWordOfTheLanguage(t *testing.T) {
	data, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	type object struct {
		Properties map[string]json.RawMessage `json:"properties"`
		Defs       map[string]json.RawMessage `json:"$defs"`
	}
	open := func(data json.RawMessage) (o object) {
		if err := json.Unmarshal(data, &o); err != nil {
			t.Fatal(err)
		}
		return o
	}
	top := open(data)
	step := open(top.Defs["step"])
	for _, tt := range []struct {
		of     any
		schema object
	}{{Flow{}, top}, {Step{}, step}, {Branch{}, open(top.Defs["branch"])}, {Nudge{}, open(step.Properties["nudge"])}} {
		var words []string
		for _, f := range reflect.VisibleFields(reflect.TypeOf(tt.of)) {
			if word := f.Tag.Get("yaml"); word != "" {
				words = append(words, word)
			}
		}
		slices.Sort(words)
		if got := sortedKeys(tt.schema.Properties); !slices.Equal(got, words) {
			t.Errorf("%T has %v, the schema %v", tt.of, words, got)
		}
	}
}
