package text

import (
	"bytes"

	"github.com/warmline/warmline/internal/gsm"
)

// say fills the form. Values are put in as they are: a brace in one is a brace.
func (f form) say(v Vars) string {
	sentences := f.named
	if Clean(v["N"], 0) == "" {
		sentences = f.nameless
	}
	var room [512]byte // most texts fit, so the string is the one allocation
	buf := room[:0]
	for _, s := range sentences {
		buf = s.fill(buf, v)
	}
	for len(buf) > 0 && buf[len(buf)-1] == ' ' {
		buf = buf[:len(buf)-1]
	}
	return string(buf)
}

// beforeOne makes "antes de las" ready for one o'clock: "antes de la 1 pm".
func beforeOne(buf []byte, value string) []byte {
	if one := len(value) > 1 && value[0] == '1' && (value[1] == ' ' || value[1] == ':'); one && bytes.HasSuffix(buf, []byte(" las ")) {
		return append(buf[:len(buf)-len("s ")], ' ')
	}
	return buf
}

// fill adds the sentence to buf, or nothing when it must be left out.
func (s sentence) fill(buf []byte, v Vars) []byte {
	start := len(buf)
	for _, p := range s {
		word := p.word
		if p.key != "" {
			if value := Clean(v[p.key], 0); value != "" {
				word = value
			}
			if p.opens { // somebody's own words keep their letters, but for the first of a sentence
				upper := capital(word)
				if _, fits := gsm.Septets(upper); fits {
					word = upper
				}
			}
			if word == "" {
				return buf[:start]
			}
			buf = beforeOne(buf, word)
		} else if len(buf) > start && buf[len(buf)-1] == '.' && word[0] == '.' {
			word = word[1:] // the value brought its own full stop
		}
		buf = append(buf, word...)
	}
	return buf
}
