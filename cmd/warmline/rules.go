package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"github.com/warmline/warmline/handoff/rule"
)

type rulesCommand struct {
	Classify classifyCommand    `cmd:"" help:"Read texts as lines of JSON and say what the rules hear in each. Needs no settings and no Redis."`
	Test     rulesTestCommand   `cmd:"" help:"Hold the rules to their own examples and to labelled texts."`
	Diff     rulesDiffCommand   `cmd:"" help:"What another set of rules would hear in texts: by id, never by words."`
	Alarms   rulesAlarmsCommand `cmd:"" help:"What came of pages: by rule and version how often humans were asked, and how often a coach called it a false alarm."`
}

type classifyCommand struct {
	Explain bool `help:"Also say kind, language and every reason."`
}

// question is one line in: {"id":"7","text":"…","lang":"es"}; lang may be left out.
type question struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
	Lang string          `json:"lang"`
}

// answer is one line out, in the order of the lines in.
type answer struct {
	ID      json.RawMessage `json:"id"`
	Level   rule.Level      `json:"level"`
	Rules   []string        `json:"rules"`
	Kind    rule.Kind       `json:"kind,omitempty"`
	Lang    string          `json:"lang,omitempty"`
	OptOut  bool            `json:"optout,omitempty"`
	Reasons []rule.Reason   `json:"reasons,omitempty"`
}

// longestLine is how long a line of input may be: a text has 1,600 characters.
const longestLine = 1 << 20

// Run classifies until the input ends. A line that is no question ends it, and
// the error says which.
func (c classifyCommand) Run(sys system) error {
	rules, err := rule.Load()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(sys.out)
	if err := c.classify(rules, sys.in, json.NewEncoder(out)); err != nil {
		_ = out.Flush() // the lines before the faulty one are good
		return err
	}
	return out.Flush()
}

func (c classifyCommand) classify(rules *rule.Rules, in io.Reader, out *json.Encoder) error {
	out.SetEscapeHTML(false)
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, longestLine)
	for n := 1; lines.Scan(); n++ {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var q question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil || q.Text == nil {
			return fmt.Errorf(`line %d: want {"id":"…","text":"…"} on one line, with "lang" if it is known`, n)
		}
		if err := out.Encode(c.answer(q, rules.Hear(rule.Utterance{Text: *q.Text, Lang: q.Lang, Channel: "text"}))); err != nil {
			return fmt.Errorf("write: %w", err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read: %w", err)
	}
	return nil
}

func (c classifyCommand) answer(q question, v rule.Verdict) answer {
	a := answer{ID: q.ID, Level: v.Level, Rules: []string{}}
	for _, r := range v.Reasons {
		if r.Level > rule.LevelNone {
			a.Rules = append(a.Rules, r.Rule)
		}
	}
	if c.Explain {
		a.Kind, a.Lang, a.OptOut, a.Reasons = v.Kind, v.Lang, v.OptOut, v.Reasons
	}
	return a
}
