package metrics_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/warmline/warmline/bot"
)

// alertFile is how Prometheus reads a file of rules.
type alertFile struct {
	Groups []struct {
		Name  string
		Rules []struct {
			Alert       string
			Expr        string
			For         string
			Labels      map[string]string
			Annotations map[string]string
		}
	}
}

var (
	metricName = regexp.MustCompile(`\b(?:warmline|go|process)_[a-z_]+|\bup\b`)
	selector   = regexp.MustCompile(`(\b(?:warmline|go|process)_[a-z_]+)\{([^}]*)\}`)
	matcher    = regexp.MustCompile(`([a-z_]+)\s*(?:=~|!~|!=|=)\s*"([^"]*)"`)
)

// Each alert asks for figures that there are, with labels that they have, and says
// what to do first.
func TestAlertsAskForFiguresThatThereAre(t *testing.T) {
	data, err := os.ReadFile("../../docs/deploy/alerts.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var file alertFile
	if err := yaml.UnmarshalWithOptions(data, &file, yaml.DisallowUnknownField()); err != nil {
		t.Fatal(err)
	}
	known := line(bot.Backlog{}, nil).Names()
	seen := 0
	for _, g := range file.Groups {
		for _, r := range g.Rules {
			seen++
			for _, name := range metricName.FindAllString(r.Expr, -1) {
				if !exists(known, name) {
					t.Errorf("%s asks for %s, which there is not", r.Alert, name)
				}
			}
			for _, s := range selector.FindAllStringSubmatch(r.Expr, -1) {
				for _, m := range matcher.FindAllStringSubmatch(s[2], -1) {
					if !slices.Contains(known[base(s[1])], m[1]) {
						t.Errorf("%s asks for %s by %s, which it does not have", r.Alert, s[1], m[1])
					}
				}
			}
			if _, err := time.ParseDuration(r.For); r.For != "" && err != nil {
				t.Errorf("%s: for %q: %v", r.Alert, r.For, err)
			}
			if severity := r.Labels["severity"]; severity != "page" && severity != "notice" {
				t.Errorf("%s has severity %q: page or notice", r.Alert, severity)
			}
			if len(r.Annotations["summary"]) < 20 || len(r.Annotations["first"]) < 20 || len(r.Annotations) != 2 {
				t.Errorf("%s does not say what is wrong (summary) and what to do first (first)", r.Alert)
			}
			if strings.Count(r.Expr, "(") != strings.Count(r.Expr, ")") {
				t.Errorf("%s: %s", r.Alert, r.Expr)
			}
		}
	}
	if seen < 10 {
		t.Fatalf("only %d alerts were read", seen)
	}
}

// base is the name without what a histogram adds.
func base(name string) string {
	for _, suffix := range []string{"_bucket", "_count", "_sum"} {
		if b, ok := strings.CutSuffix(name, suffix); ok && strings.HasSuffix(b, "_seconds") {
			return b
		}
	}
	return name
}

// exists says whether a figure is ours, or one that the libraries and Prometheus give.
func exists(known map[string][]string, name string) bool {
	if _, ours := known[base(name)]; ours {
		return true
	}
	return slices.Contains([]string{"up", "go_goroutines", "process_start_time_seconds"}, name)
}
