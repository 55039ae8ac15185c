package config

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// settingsFile reads the settings file, if there is one, as a layer. It is
// strict: a key that is no setting is a fault, so that a slip of the pen does
// not silently leave a default in place.
func (l *loader) settingsFile(path found) layer {
	entries := map[string]found{}
	if path.given() {
		l.readSettings(path, entries)
	}
	return func(env string) found { return entries[fileKey(env)] }
}

func (l *loader) readSettings(path found, entries map[string]found) {
	data, err := l.readFile(path.text)
	if err != nil {
		l.fault(path.origin, unreadable(err)+": want the path of the settings file")
		return
	}
	pairs, err := parseYAML(data)
	if err != nil {
		l.fault(fmt.Sprintf("%s:%d", path.text, errorLine(err)), "not YAML from here on: want lines such as `listen: \":8080\"`")
		return
	}
	lists := fileKeys()
	for _, pair := range pairs {
		key := pair.Key.GetToken()
		line := fmt.Sprintf("%s:%d", path.text, key.Position.Line)
		list, known := lists[key.Value]
		if !known {
			l.fault(line, unknownKey(key.Value)+": see docs/settings.example.yaml for those there are")
			continue
		}
		if _, twice := entries[key.Value]; twice {
			l.fault(line+": "+key.Value, "given twice: leave one of them out")
			continue
		}
		text, ok := scalar(pair.Value, list)
		if !ok {
			l.fault(line+": "+key.Value, "want one plain value")
			continue
		}
		entries[key.Value] = found{strings.TrimSpace(text), line + ": " + key.Value}
	}
}

// fileKeys maps every key a settings file may hold to whether it takes a list.
func fileKeys() map[string]bool {
	keys := map[string]bool{}
	for _, s := range settings() {
		keys[fileKey(s.env)] = s.isList()
		if s.secret {
			keys[fileKey(secretFile(s.env))] = false
		}
	}
	return keys
}

// unknownKey names a key only if it looks like one; anything else may be a
// secret pasted without its key.
func unknownKey(key string) string {
	if strings.Trim(key, "abcdefghijklmnopqrstuvwxyz_") != "" || len(key) > 40 {
		return "no setting has this name"
	}
	return fmt.Sprintf("no setting is called %q", key)
}

// errShape means that the file is YAML, but not one mapping.
var errShape = errors.New("not a mapping")

// parseYAML gives the pairs of the file's one mapping. The parser has been known
// to panic on odd input; a typing slip must end in a message all the same.
func parseYAML(data []byte) (pairs []*ast.MappingValueNode, err error) {
	defer func() {
		if recover() != nil {
			pairs, err = nil, errShape
		}
	}()
	file, err := parser.ParseBytes(data, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		return nil, err
	}
	for _, doc := range file.Docs {
		switch body := doc.Body.(type) {
		case nil, *ast.NullNode, *ast.CommentGroupNode:
		case *ast.MappingNode:
			pairs = append(pairs, body.Values...)
		case *ast.MappingValueNode:
			pairs = append(pairs, body)
		default:
			return nil, errShape
		}
	}
	return pairs, nil
}

// errorLine is the line of a parser's error, 1 when it tells none. The parser's
// own message quotes the file, secrets included, so it is not used.
func errorLine(err error) int {
	var at yaml.Error
	if !errors.As(err, &at) || at.GetToken() == nil || at.GetToken().Position == nil {
		return 1
	}
	return at.GetToken().Position.Line
}

// scalar is the text of a plain value as written, so that +16175550123 stays a
// number of a phone. A list is joined by commas where the setting takes one.
func scalar(node ast.Node, list bool) (string, bool) {
	switch n := node.(type) {
	case *ast.NullNode:
		return "", true
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, true
	case *ast.SequenceNode:
		return joined(n, list)
	default:
		return "", false
	}
}

func joined(n *ast.SequenceNode, list bool) (string, bool) {
	parts := make([]string, len(n.Values))
	for i, v := range n.Values {
		text, ok := scalar(v, false)
		if !ok || !list {
			return "", false
		}
		parts[i] = text
	}
	return strings.Join(parts, ","), true
}
