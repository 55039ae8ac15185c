package flows

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/warmline/warmline/internal/yamlfile"
)

//go:embed *.yaml
var embedded embed.FS

// Load reads the built-in flows and then those of each further folder, which
// replace or add by name. Every fault of every file is named at once, with its line.
func Load(folders ...fs.FS) (*Set, error) {
	s := &Set{flows: map[string]*Flow{}}
	var faults []error
	for _, folder := range append([]fs.FS{embedded}, folders...) {
		files, err := fs.Glob(folder, "*.yaml")
		if err != nil {
			return nil, err
		}
		for _, name := range files {
			data, err := fs.ReadFile(folder, name)
			if err != nil {
				return nil, err
			}
			f, err := Parse(path.Base(name), data)
			if err != nil {
				faults = append(faults, err)
				continue
			}
			s.flows[f.Name] = f
		}
	}
	for _, f := range s.flows {
		for _, st := range f.Steps {
			for _, b := range st.branches() {
				if _, ok := s.flows[b.Flow]; b.Flow != "" && !ok {
					faults = append(faults, fmt.Errorf("flow %s, step %q: there is no flow %q", f.Name, st.Name, b.Flow))
				}
			}
		}
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	return s, nil
}

// Parse reads one flow file. The error names every fault as file:line.
func Parse(file string, data []byte) (*Flow, error) {
	f := new(Flow)
	if err := yamlfile.Decode(file, data, f); err != nil {
		return nil, err
	}
	if err := f.check(file, data); err != nil {
		return nil, err
	}
	f.draw()
	return f, nil
}

// Texts lists every text the flows say, so that start-up can tell when one is missing.
func (s *Set) Texts() []string {
	var out []string
	for _, f := range s.flows {
		for _, st := range f.Steps {
			out = append(append(out, st.Say...), st.OneOf...)
			for _, b := range st.branches() {
				out = append(out, b.Say...)
			}
		}
	}
	return out
}

// Kinds lists every kind of handoff the flows ask for.
func (s *Set) Kinds() []string {
	var out []string
	for _, f := range s.flows {
		for _, st := range f.Steps {
			for _, b := range st.branches() {
				if b.Handoff != "" {
					out = append(out, b.Handoff)
				}
			}
		}
	}
	return out
}
