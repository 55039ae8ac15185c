package bot

import (
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
)

// keptLimit is how much of an answer stays with the person, in characters: one text.
const keptLimit = 160

// keepAnswer keeps an answer under its name, in the place of the one before. What a
// branch names in braces is what the texts of this turn would say there.
func (t *threadTurn) keepAnswer(s flows.Saved) {
	value := s.Value
	if name, ok := flows.Braced(value); ok {
		value = t.vars()[name]
	}
	value = text.Clean(value, keptLimit)
	if value == "" {
		delete(t.Kept, s.Keep)
		return
	}
	if t.Kept == nil {
		t.Kept = map[string]string{}
	}
	t.Kept[s.Keep] = value
}

// quoted adds the person's own words to the values of texts. They are said to nobody
// else: not where somebody may read along, and past a word of the person's own only in
// answer to it.
func (t *threadTurn) quoted(v text.Vars) {
	if t.Word != "" && !t.unlocked || t.abuse() {
		return
	}
	for name, words := range t.Kept {
		if name != "win" { // what they did is said in their words
			words = toThem(words)
		}
		v[name] = text.Quote(words, name)
	}
}

// toThem turns "my sister" into "your sister": it is the line that says it. Words in which
// somebody speaks of themselves otherwise too stay as they are.
func toThem(words string) string {
	all := strings.Split(words, " ")
	for i, w := range all {
		switch strings.ToLower(w) {
		case "my", "mi", "mis":
			all[i] = map[string]string{"my": "your", "mi": "tu", "mis": "tus"}[strings.ToLower(w)]
		case "i", "im", "i'm", "ive", "me", "mine", "yo", "conmigo":
			return words
		}
	}
	return strings.Join(all, " ")
}

// places adds the places that the texts of this turn speak of, and the day on which
// somebody last rang them.
func (t *threadTurn) places(v text.Vars) {
	if t.about == "" {
		return
	}
	all, checked := t.w.Resources.For(t.about, t.now), ""
	for i, names := range [][3]string{{"L", "K", "MT"}, {"L2", "K2", "M2"}} {
		v[names[0]], v[names[1]], v[names[2]] = "", "", ""
		if i < len(all) {
			v[names[0]], v[names[1]], v[names[2]] = all[i].Name, all[i].Phone, all[i].CallAt()
		}
	}
	for i, e := range all {
		if i == 0 || e.Verified < checked {
			checked = e.Verified
		}
	}
	v["D"] = ""
	if day, err := time.Parse(time.DateOnly, checked); err == nil {
		v["D"] = dayWord(day, t.lang())
	}
}

// tags are those of the person; flows ask for their track as for one.
func (t *threadTurn) tags() []string {
	if track := t.track(t.now.In(t.zone(t.w.Program))); track != "" {
		return append(slices.Clip(t.Tags), track)
	}
	return t.Tags
}

// tag puts tags on the person and takes others off.
func (t *threadTurn) tag(all []flows.Tagged) {
	for _, g := range all {
		t.Tags = slices.DeleteFunc(t.Tags, func(name string) bool { return name == g.Name })
		if g.On {
			t.Tags = append(t.Tags, g.Name)
			slices.Sort(t.Tags)
		}
	}
}
