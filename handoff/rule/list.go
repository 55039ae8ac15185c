package rule

// Size counts what a set holds.
type Size struct {
	Rules int `json:"rules"`
	Must  int `json:"must"` // texts that rules have to find
	Not   int `json:"not"`  // texts that rules must leave alone
}

func count(files []*file) Size {
	var n Size
	for _, f := range files {
		n.Rules += len(f.Rules)
		for _, e := range f.Rules {
			n.Must, n.Not = n.Must+len(e.Must), n.Not+len(e.Not)
		}
	}
	return n
}

// Size says how many rules and examples were read. Every example holds, or there
// would be no Rules.
func (r *Rules) Size() Size { return r.size }

// IDs lists the rules in the order of the files.
func (r *Rules) IDs() []string {
	out := make([]string, len(r.rules))
	for i := range r.rules {
		out[i] = r.rules[i].id
	}
	return out
}

// Langs lists the languages that are heard.
func (r *Rules) Langs() []string { return append([]string(nil), r.langs...) }
