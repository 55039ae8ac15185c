package metrics

import (
	"regexp"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
)

var described = regexp.MustCompile(`fqName: "([^"]+)".*variableLabels: \{([^}]*)\}`)

// Names gives the labels of each figure by its name.
func (m *Metrics) Names() map[string][]string {
	all := make(chan *prometheus.Desc)
	go func() {
		defer close(all)
		m.registry.Describe(all)
	}()
	names := map[string][]string{}
	for d := range all {
		if found := described.FindStringSubmatch(d.String()); found != nil {
			names[found[1]] = strings.Split(found[2], ",")
		}
	}
	return names
}
