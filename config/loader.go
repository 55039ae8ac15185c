package config

import "strings"

// found is a value and where it stood.
type found struct{ text, origin string }

// given is false for an empty value too: compose files and shells pass empty
// variables for what nobody set.
func (f found) given() bool { return f.text != "" }

// layer looks a setting up by its environment name.
type layer func(env string) found

func flagLayer(flags map[string]string) layer {
	return func(env string) found {
		name := flagName(env)
		return found{strings.TrimSpace(flags[name]), "--" + name}
	}
}

func envLayer(lookup func(string) (string, bool)) layer {
	return func(env string) found {
		text, _ := lookup(env)
		return found{strings.TrimSpace(text), "environment " + env}
	}
}

// loader gathers faults while it reads setting after setting.
type loader struct {
	layers   []layer // the strongest first
	readFile func(string) ([]byte, error)
	origins  map[string]string // of each setting given, faulty ones too
	faults   Faults
}

func (l *loader) fault(origin, text string) {
	l.faults = append(l.faults, Fault{Origin: origin, Text: text})
}

// origin tells where a setting came from, or its name when it was not given.
func (l *loader) origin(env string) string {
	if o := l.origins[env]; o != "" {
		return o
	}
	return env
}

// read finds, checks and stores one setting.
func (l *loader) read(c *Config, s setting) {
	value, ok := l.find(s)
	switch {
	case !ok: // the fault is noted
		return
	case value.given():
		l.origins[s.env] = value.origin
	case s.preset != "":
		value = found{s.preset, s.env}
	case s.need != "":
		l.fault(s.env, "not set: "+s.need)
		return
	default:
		return
	}
	if err := s.store(c, value.text); err != nil {
		l.fault(value.origin, err.Error())
	}
}

// find takes the setting from the strongest layer that has it. It is false when
// a fault stands in the way.
func (l *loader) find(s setting) (found, bool) {
	for _, look := range l.layers {
		value := look(s.env)
		if !s.secret {
			if value.given() {
				return value, true
			}
			continue
		}
		path := look(secretFile(s.env))
		switch {
		case value.given() && path.given():
			l.fault(value.origin, "given twice, here and as "+path.origin+": leave one of them out")
			return found{}, false
		case value.given():
			return value, true
		case path.given():
			return l.secret(path)
		}
	}
	return found{}, true
}

// secret reads a secret from a file of its own.
func (l *loader) secret(path found) (found, bool) {
	data, err := l.readFile(path.text)
	if err != nil {
		l.fault(path.origin, unreadable(err)+": want the path of a file that holds the secret alone")
		return found{}, false
	}
	text := strings.TrimSpace(string(data))
	if text == "" {
		l.fault(path.origin, "the file is empty: put the secret into it")
		return found{}, false
	}
	return found{text, path.origin}, true
}
