package text

import "github.com/warmline/warmline/internal/gsm"

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
		} else if len(buf) > start && buf[len(buf)-1] == '.' && word[0] == '.' {
			word = word[1:] // the value brought its own full stop
		}
		buf = append(buf, word...)
	}
	return buf
}
