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
		own := map[string]*Flow{}
		for _, name := range files {
			data, err := fs.ReadFile(folder, name)
			if err != nil {
				return nil, err
			}
			f, err := Parse(path.Join("flows", name), data)
			switch {
			case err != nil:
				faults = append(faults, err)
			case own[f.Name] != nil:
				faults = append(faults, fmt.Errorf("%s: flow %q stands in %s too", f.line("$"), f.Name, own[f.Name].file))
			default:
				own[f.Name], s.flows[f.Name] = f, f
			}
		}
	}
	if len(faults) == 0 { // else a flow may only seem to be missing
		faults = append(faults, s.link())
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	return s, nil
}

// Parse reads one flow file. The error names every fault as file:line.
func Parse(file string, data []byte) (*Flow, error) {
	f := &Flow{file: file, source: data}
	if err := yamlfile.Decode(file, data, f); err != nil {
		return nil, err
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	for i := range f.Steps {
		f.Steps[i].want = f.Steps[i].wants()
	}
	f.draw()
	return f, nil
}
