package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/program"
)

// flowsCommand is about the conversations that the program leads. It needs the
// programme's folder alone: no account, no Redis.
type flowsCommand struct {
	List    flowsListCommand    `cmd:"" help:"List the flows: version, steps, what each is about."`
	Show    flowsShowCommand    `cmd:"" help:"Tell a flow step by step, with its words."`
	Diagram flowsDiagramCommand `cmd:"" help:"Draw a flow's machine, in Mermaid."`
}

// readFlows reads the flows of a programme, whatever else of the settings is missing.
func readFlows(sys system, s settingsFlags) (folder string, set *flows.Set, err error) {
	settings, _ := s.load(sys)
	set, err = program.Flows(settings.Program)
	return settings.Program, set, err
}

func flowNamed(set *flows.Set, name string) (*flows.Flow, error) {
	f, ok := set.Get(name)
	if !ok {
		return nil, fmt.Errorf("there is no flow %q: there are %s", name, strings.Join(set.All(), ", "))
	}
	return f, nil
}

type flowsListCommand struct {
	Settings settingsFlags `embed:""`
}

// Run lists the flows.
func (c flowsListCommand) Run(sys system) error {
	_, set, err := readFlows(sys, c.Settings)
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(t, "flow\tversion\tsteps\tabout")
	for _, name := range set.All() {
		f, _ := set.Get(name)
		fmt.Fprintf(t, "%s\t%d\t%d\t%s\n", f.Name, f.Version, len(f.Steps), f.About)
	}
	return t.Flush()
}

type flowsShowCommand struct {
	Settings settingsFlags `embed:""`
	Name     string        `arg:"" help:"The flow."`
	Lang     string        `default:"en" enum:"en,es" help:"In English (en) or Spanish (es)."`
}

// Run tells the flow.
func (c flowsShowCommand) Run(sys system) error {
	dir, set, err := readFlows(sys, c.Settings)
	if err != nil {
		return err
	}
	f, err := flowNamed(set, c.Name)
	if err != nil {
		return err
	}
	texts, err := program.Texts(dir)
	if err != nil {
		return err
	}
	_, err = io.WriteString(sys.out, f.Show(func(id string) string {
		e, _ := texts.Entry(id)
		return e.In(text.Lang(c.Lang))
	}))
	return err
}

type flowsDiagramCommand struct {
	Settings settingsFlags `embed:""`
	Name     string        `arg:"" help:"The flow."`
}

// Run draws the flow.
func (c flowsDiagramCommand) Run(sys system) error {
	_, set, err := readFlows(sys, c.Settings)
	if err != nil {
		return err
	}
	f, err := flowNamed(set, c.Name)
	if err != nil {
		return err
	}
	drawn, err := f.Mermaid()
	if err != nil {
		return err
	}
	_, err = io.WriteString(sys.out, drawn)
	return err
}
