package text

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

//go:embed *.yaml
var embedded embed.FS

// Two files are not of texts: one holds the phone lines, the other who has signed
// which words.
const (
	linesFile  = "lines.yaml"
	SignedFile = "signed.yaml"
)

// Load reads the embedded texts, then the *.yaml files at the root of each
// further file system: an entry with a known id (a line with a known name)
// replaces the one before, any other is added. The error holds every fault,
// each with file:line. A signature that stands in a file apart counts for the words
// of whatever layer.
func Load(more ...fs.FS) (*Catalog, error) {
	r := reader{texts: map[string]loaded{}, lines: map[string]Line{}, signed: map[mark]Signature{}}
	r.layer(embedded)
	r.own = true
	for _, fsys := range more {
		r.layer(fsys)
	}
	r.finish()
	if len(r.faults) > 0 {
		return nil, errors.Join(r.faults...)
	}
	return &Catalog{texts: r.texts, lines: r.lines}, nil
}

type reader struct {
	texts  map[string]loaded
	lines  map[string]Line
	signed map[mark]Signature
	own    bool // the layer is a programme's
	faults []error
}

// mark is one language of a text.
type mark struct {
	id   string
	lang Lang
}

func (r *reader) fault(where, format string, args ...any) {
	r.faults = append(r.faults, fmt.Errorf("%s: "+format, append([]any{where}, args...)...))
}

// layer reads one file system. Within it an id stands once.
func (r *reader) layer(fsys fs.FS) {
	names, err := fs.Glob(fsys, "*.yaml")
	if err != nil {
		r.fault("texts", "%w", err)
	}
	ids, lines, marks := map[string]string{}, map[string]string{}, map[mark]string{}
	for _, name := range names {
		for _, item := range r.items(fsys, name) {
			switch name {
			case linesFile:
				r.line(name, item, lines)
			case SignedFile:
				r.mark(name, item, marks)
			default:
				r.text(name, item, ids)
			}
		}
	}
}

// items are the members of a file's list.
func (r *reader) items(fsys fs.FS, name string) (out []ast.Node) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		r.fault(name, "%w", err)
		return nil
	}
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		r.unreadable(name, err)
		return nil
	}
	for _, doc := range file.Docs {
		switch body := doc.Body.(type) {
		case nil, *ast.CommentGroupNode:
		case *ast.SequenceNode:
			out = append(out, body.Values...)
		default:
			r.fault(at(name, body), "a list is wanted here: each entry begins with a dash")
		}
	}
	return out
}

func (r *reader) text(name string, item ast.Node, seen map[string]string) {
	var e Entry
	if err := yaml.NodeToValue(item, &e, yaml.Strict()); err != nil {
		r.unreadable(at(name, item), err)
		return
	}
	where := at(name, item)
	switch {
	case e.ID == "" || e.En == "":
		r.fault(where, "a text needs an id and its English")
	case !e.Level.known():
		r.fault(where, "%s: there is no level %q", e.ID, e.Level)
	case seen[e.ID] != "":
		r.fault(where, "%s: stands twice, first at %s", e.ID, seen[e.ID])
	case r.texts[e.ID].Level != e.Level && r.texts[e.ID].ID != "":
		r.fault(where, "%s: is %s as built in, and stays so: its level says who signs it", e.ID, r.texts[e.ID].Level)
	default:
		seen[e.ID] = where
		e.Law = e.Law || r.texts[e.ID].Law
		r.texts[e.ID] = loaded{Entry: e, where: where, own: r.own}
	}
}

func (r *reader) line(name string, item ast.Node, seen map[string]string) {
	var l Line
	if err := yaml.NodeToValue(item, &l, yaml.Strict()); err != nil {
		r.unreadable(at(name, item), err)
		return
	}
	where := at(name, item)
	if f := l.fault(); f != "" {
		r.fault(where, "%s", f)
		return
	}
	if seen[l.Name] != "" {
		r.fault(where, "line %s: stands twice, first at %s", l.Name, seen[l.Name])
	}
	l.where, seen[l.Name] = where, where
	r.lines[l.Name] = l
}

// mark reads a signature. One under a text that is gone does no harm.
func (r *reader) mark(name string, item ast.Node, seen map[mark]string) {
	var s Mark
	if err := yaml.NodeToValue(item, &s, yaml.Strict()); err != nil {
		r.unreadable(at(name, item), err)
		return
	}
	where, m := at(name, item), mark{s.ID, s.Lang}
	switch f := s.fault(); {
	case f != "":
		r.fault(where, "%s", f)
	case seen[m] != "":
		r.fault(where, "%s/%s: stands twice, first at %s", s.ID, s.Lang, seen[m])
	default:
		seen[m] = where
		r.signed[m] = s.Signature
	}
}

// sign puts the signatures of the files apart under their texts.
func (r *reader) sign() {
	for m, s := range r.signed {
		t, ok := r.texts[m.id]
		if !ok {
			continue
		}
		if t.Signed = maps.Clone(t.Signed); t.Signed == nil {
			t.Signed = map[Lang]Signature{}
		}
		t.Signed[m.lang] = s
		r.texts[m.id] = t
	}
}

// finish compiles what all layers came to.
func (r *reader) finish() {
	r.sign()
	c := Catalog{texts: r.texts}
	for _, id := range c.IDs() {
		t := r.texts[id]
		for _, f := range t.compile(r.lines) {
			r.fault(t.where, "%s", f)
		}
		if len(t.Empty) > 1 {
			r.fault(t.where, "%s: only one variable may lead to another text", id)
		}
		for key, other := range t.Empty {
			if Width(key) == 0 || !c.Has(other) {
				r.fault(t.where, "%s: empty {%s} leads to %q: no such variable or text", id, key, other)
			}
		}
		r.texts[id] = t
	}
}

func at(name string, n ast.Node) string {
	return fmt.Sprintf("%s:%d", name, n.GetToken().Position.Line)
}

// unreadable is YAML that is broken or does not fit; the error often knows the
// line better than the entry it is in.
func (r *reader) unreadable(where string, err error) {
	var y yaml.Error
	if !errors.As(err, &y) || y.GetToken() == nil {
		r.fault(where, "%w", err)
		return
	}
	name, _, _ := strings.Cut(where, ":")
	r.fault(fmt.Sprintf("%s:%d", name, y.GetToken().Position.Line), "%s", y.GetMessage())
}
