package emulator_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/emulator"
)

func TestKeywordsAsOnAnOrdinaryNumber(t *testing.T) {
	type step struct {
		says    string
		answers bool
		blocked bool
	}
	tests := []struct {
		name  string
		steps []step
	}{
		{"STOP blocks, once with words", []step{{"STOP", true, true}, {"STOP", false, true}}},
		{"START opens again", []step{{"stop", true, true}, {"Start", true, false}}},
		{"YES opens too", []step{{"REVOKE", true, true}, {"yes", true, false}}},
		{"YES in a talk is a plain yes", []step{{"yes", false, false}}},
		{"HELP answers, always", []step{{"help", true, false}, {"INFO", true, false}}},
		{"any case, with space around", []step{{" sToP \n", true, true}, {"unstop", true, false}}},
		{"only the whole message", []step{{"please stop", false, false}, {"stop it", false, false}, {"opt out", false, false}, {"STOP.", false, false}}},
		{"other words stay outside", []step{{"hello", false, false}}},
	}
	for _, word := range []string{"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"} {
		tests = append(tests, struct {
			name  string
			steps []step
		}{"the word " + word, []step{{strings.ToLower(word), true, true}}})
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			h := newHook(t, nil)
			e, s := start(t, func(c *emulator.Config) { c.Webhook = h.URL })
			for _, st := range tt.steps {
				before := len(e.Inbox(ria))
				e.Text(ria, ours, st.says)
				idle(t, e)
				if answered := len(e.Inbox(ria)) > before; answered != st.answers {
					t.Errorf("%q answered: %v", st.says, answered)
				}
				status, answer := api(t, "POST", messages(s)+".json", text())
				if blocked := status == 400 && answer["code"] == 21610.0; blocked != st.blocked {
					t.Errorf("after %q blocked: %v (%d %v)", st.says, blocked, status, answer)
				}
				idle(t, e)
			}
			if n := len(h.got("Body")); n != len(tt.steps) {
				t.Errorf("the webhook heard %d of %d texts", n, len(tt.steps))
			}
			if n := slices.Compact(h.got("OptOutType")); len(n) != 1 || n[0] != "" {
				t.Errorf("OptOutType %q without Advanced Opt-Out", n)
			}
		})
	}
}

func TestStopHoldsForOneNumberAndOnePhone(t *testing.T) {
	e, s := start(t)
	e.Text(ria, ours, "STOP")
	create(t, s, "From", "+16175550101")
	create(t, s, "To", "+16175550124")
}

func TestWithoutKeywordRepliesWordsAreWords(t *testing.T) {
	e, s := start(t, func(c *emulator.Config) { c.KeywordReplies = false })
	e.Text(ria, ours, "STOP")
	e.Text(ria, ours, "HELP")
	idle(t, e)
	if in := e.Inbox(ria); len(in) > 0 {
		t.Errorf("answered %v", bodies(in))
	}
	create(t, s)
}

func TestAdvancedOptOutTellsTheWebhook(t *testing.T) {
	h := newHook(t, nil)
	e, _ := start(t, func(c *emulator.Config) { c.Webhook, c.AdvancedOptOut = h.URL, true })
	for _, says := range []string{"quit", "unstop", "info", "hello"} {
		e.Text(ria, ours, says)
	}
	if got := h.got("OptOutType"); !slices.Equal(got, []string{"STOP", "START", "HELP", ""}) {
		t.Errorf("got %q", got)
	}
}

func TestABlockedPhoneGetsNoWebhookAnswer(t *testing.T) {
	h := newHook(t, nil)
	e, _ := start(t, func(c *emulator.Config) { c.Webhook = h.URL })
	h.answer = answerWith("<Response><Message>hello again</Message></Response>")
	e.Text(ria, ours, "STOP")
	idle(t, e)
	if in := e.Inbox(ria); len(in) != 1 || in[0].Direction != emulator.Reply {
		t.Errorf("got %v", bodies(in))
	}
}
