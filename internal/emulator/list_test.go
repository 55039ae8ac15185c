package emulator_test

import (
	"net/url"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/emulator"
)

func listed(t *testing.T, url string) []any {
	t.Helper()
	status, page := api(t, "GET", url, nil)
	if status != 200 {
		t.Fatalf("list: %d", status)
	}
	return page["messages"].([]any)
}

func TestAMessageStandsInListsOnlyAfterTheirLag(t *testing.T) {
	clock := newClock()
	e, s := start(t, func(c *emulator.Config) { c.Clock, c.ListLag = clock, 20*time.Second })
	sid := e.Text(ria, ours, "hi")
	clock.set(clock.Now().Add(19 * time.Second))
	if got := listed(t, messages(s)+".json"); len(got) != 0 {
		t.Errorf("listed after 19 s: %v", got)
	}
	if status, _ := api(t, "GET", messages(s)+"/"+sid+".json", nil); status != 200 {
		t.Errorf("by its sid: %d", status)
	}
	clock.set(clock.Now().Add(time.Second))
	if got := listed(t, messages(s)+".json"); len(got) != 1 {
		t.Errorf("not listed after 20 s: %v", got)
	}
	e.SetListLag(time.Minute)
	if got := listed(t, messages(s)+".json"); len(got) != 0 {
		t.Errorf("listed in spite of a longer lag: %v", got)
	}
}

func TestRedactedTextsToUsAreShownWithoutWords(t *testing.T) {
	h := newHook(t, nil)
	e, s := start(t, func(c *emulator.Config) { c.Webhook = h.URL })
	e.Redact(true)
	sid := e.Text(ria, ours, "private")
	create(t, s, "Body", "public")
	if got := h.forms[0].Get("Body"); got != "private" {
		t.Errorf("the webhook got %q", got)
	}
	for _, m := range listed(t, messages(s)+".json") {
		m := m.(map[string]any)
		if want := map[any]string{"inbound": "", "outbound-api": "public"}[m["direction"]]; m["body"] != want {
			t.Errorf("%v: %q", m["direction"], m["body"])
		}
	}
	if _, m := api(t, "GET", messages(s)+"/"+sid+".json", nil); m["body"] != "" {
		t.Errorf("by its sid: %v", m["body"])
	}
	e.Redact(false)
	if _, m := api(t, "GET", messages(s)+"/"+sid+".json", nil); m["body"] != "private" {
		t.Errorf("afterwards: %v", m["body"])
	}
}

func TestAPictureIsCounted(t *testing.T) {
	h := newHook(t, nil)
	e, s := start(t, func(c *emulator.Config) { c.Webhook = h.URL })
	e.Picture(ria, ours, "look", 2)
	want := url.Values{"NumMedia": {"2"}, "MediaContentType1": {"image/jpeg"}}
	for name := range want {
		if got := h.forms[0].Get(name); got != want.Get(name) {
			t.Errorf("the webhook's %s is %q", name, got)
		}
	}
	if m := listed(t, messages(s)+".json")[0].(map[string]any); m["num_media"] != "2" {
		t.Errorf("listed with %v", m["num_media"])
	}
}

func TestListsFail(t *testing.T) {
	e, s := start(t)
	for mode, want := range map[emulator.Mode]int{emulator.ServerErrors: 500, emulator.TooMany: 429, emulator.None: 200} {
		e.FailLists(mode)
		if status, _ := api(t, "GET", messages(s)+".json", nil); status != want {
			t.Errorf("%q: %d, want %d", mode, status, want)
		}
	}
	if status, _ := api(t, "POST", messages(s)+".json", text()); status != 201 {
		t.Errorf("a send: %d", status)
	}
}
