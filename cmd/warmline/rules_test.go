package main

import (
	"bytes"
	"strings"
	"testing"
)

func classify(t *testing.T, in string, args ...string) (int, string, string) {
	t.Helper()
	var out, err bytes.Buffer
	code := run(t.Context(), append([]string{"rules", "classify"}, args...), system{in: strings.NewReader(in), out: &out, err: &err, env: func(string) (string, bool) { return "", false }})
	return code, out.String(), err.String()
}

// One line out for each line in, in the same order, with the same id.
func TestClassify(t *testing.T) {
	code, out, _ := classify(t, `{"id":"a","text":"i want to die"}
{"id":2,"text":"thanks, see you friday"}

{"id":"c","text":"quiero morirme","lang":"es"}
`)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != exitDone || len(lines) != 3 {
		t.Fatalf("%d: %s", code, out)
	}
	for i, want := range []string{`{"id":"a","level":"crisis","rules":["`, `{"id":2,"level":"none","rules":[]}`, `{"id":"c","level":"crisis"`} {
		if !strings.HasPrefix(lines[i], want) {
			t.Errorf("line %d is %s", i+1, lines[i])
		}
	}
	if _, out, _ = classify(t, `{"id":"a","text":"i want to die"}`, "--explain"); !strings.Contains(out, `"kind":"suicide`) || !strings.Contains(out, `"note":`) {
		t.Errorf("no explanation: %s", out)
	}
}

func TestClassifyNamesAFaultyLine(t *testing.T) {
	for _, in := range []string{"{\"id\":1,\"text\":\"hi\"}\nnot json\n", "{\"id\":1,\"text\":\"hi\"}\n{\"id\":2}\n"} {
		code, out, complaint := classify(t, in)
		if code != exitFailed || !strings.Contains(complaint, "line 2") || strings.Count(out, "\n") != 1 {
			t.Errorf("%d: %s%s", code, out, complaint)
		}
	}
}
