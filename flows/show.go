package flows

import (
	"fmt"
	"strings"
)

// Show tells a flow step by step, for people who do not read its file: what is said, what
// is waited for and where each answer leads. say gives the words of a text.
func (f *Flow) Show(say func(id string) string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s, version %d: %s\n", f.Name, f.Version, f.About)
	if len(f.Words) > 0 {
		fmt.Fprintf(&out, "Begins by: %s.\n", strings.Join(f.Words, ", "))
	}
	if len(f.Hears) > 0 {
		fmt.Fprintf(&out, "Begins by what rules hear: %s.\n", strings.Join(f.Hears, ", "))
	}
	if f.Resumes {
		fmt.Fprintln(&out, "An open question of it is asked again after a human let go.")
	}
	for _, s := range f.Steps {
		fmt.Fprintf(&out, "\n%s\n", s.Name)
		for _, id := range s.Say {
			fmt.Fprintf(&out, "  says %s: %s\n", id, say(id))
		}
		for _, id := range s.OneOf {
			fmt.Fprintf(&out, "  or %s: %s\n", id, say(id))
		}
		s.showWait(&out, say)
		for _, b := range s.Next {
			fmt.Fprintf(&out, "  %s: %s\n", b.condition(s), b.leads(say))
		}
		if s.Silent != nil {
			fmt.Fprintf(&out, "  silence: %s\n", s.Silent.leads(say))
		}
	}
	return out.String()
}

func (s Step) showWait(out *strings.Builder, say func(id string) string) {
	if s.Wait != nil {
		fmt.Fprintf(out, "  waits: %s", s.Wait)
		if s.Asked {
			out.WriteString(", as the person asked")
		}
		out.WriteString("\n")
	}
	if s.Expect.Kind == "" {
		return
	}
	fmt.Fprintf(out, "  expects %s, for %s", s.Expect, Duration(s.within()))
	if s.Keep != "" {
		fmt.Fprintf(out, ", kept as {%s}", s.Keep)
	}
	out.WriteString("\n")
	if n := s.Nudge; n != nil {
		fmt.Fprintf(out, "  nudges after %s: %s\n", n.After, words(n.Say, say))
	}
}

func words(ids []string, say func(id string) string) string {
	var out []string
	for _, id := range ids {
		out = append(out, say(id))
	}
	return strings.Join(out, " / ")
}

func (b Branch) condition(s Step) string {
	when := b.When.String()
	switch {
	case when == "" && s.Expect.Kind == "":
		when = "then"
	case when == "":
		when = "else"
	}
	if b.Times > 0 {
		when += fmt.Sprintf(" (at most %d×)", b.Times)
	}
	return when
}

// said is the flow in whose words places are said.
func (b Branch) said() string {
	if b.Flow == "" {
		return ""
	}
	return "by flow " + b.Flow
}

func (b Branch) leads(say func(id string) string) string {
	var out []string
	add := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	if len(b.Say) > 0 {
		add("%q", words(b.Say, say))
	}
	for _, k := range sortedKeys(b.Set) {
		add("set %s to %s", k, b.Set[k])
	}
	for _, k := range sortedKeys(b.Keep) {
		if b.Keep[k] == "" {
			add("forget {%s}", k)
		} else {
			add("keep %s as {%s}", b.Keep[k], k)
		}
	}
	if b.Tag != "" {
		add("tag %s", b.Tag)
	}
	if b.Untag != "" {
		add("untag %s", b.Untag)
	}
	switch {
	case b.Stay:
		add("the question stays")
	case b.Handoff != "":
		add("a human is wanted: %s", strings.TrimSpace(b.Handoff+" "+b.Level))
	case b.Resource != "":
		add("%s", strings.TrimSpace("places for "+b.Resource+" "+b.said()))
	case b.Flow != "":
		add("flow %s", b.Flow)
	}
	switch {
	case b.Go != "":
		add("go to %s", b.Go)
	case b.Return:
		add("back to what began it")
	case b.ends() && b.Handoff == "":
		add("the end")
	}
	return strings.Join(out, ", ")
}
