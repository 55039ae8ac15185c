package demo_test

import (
	"bufio"
	"context"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestThePageHasAllItsParts(t *testing.T) {
	th := open(t)
	th.texts("ria", "line", "<b>hi</b> & co")
	page, _ := th.get("/")
	for name, want := range map[string]string{
		"the warning":           `<p class="loud"><strong>This is a demo\.</strong> Nothing is kept\. No real phone is touched\.`,
		"a language":            `<html lang="en">`,
		"a skip link":           `<a class="skip" href="#phone-ria">`,
		"what scripts refresh":  `<main id="live">`,
		"eight steps":           `(?s)(<li id="step-\d".*){8}`,
		"a live word on a step": `<p class="saw" id="saw" role="status">`,
		"the clock":             `<h2 class="now" id="clock">.*<time>Mon Mar 2, 6:00 pm EST</time>`,
		"clock buttons":         `(?s)(<button name="by" value="(1m|10m|evening)".*){3}`,
		"Twilio's modes":        `(?s)(<button name="mode" value="(|500|undelivered|429|lost)" aria-pressed="(true|false)".*){5}`,
		"start over":            `action="/again"`,
		"three phones":          `(?s)(<section class="phone" id="phone-(ria|dana|luis)" aria-labelledby="owner-\w+">.*){3}`,
		"three screens":         `(?s)(<div class="scroll" tabindex="0" role="log" aria-label=.*){3}`,
		"conversations":         `(?s)(<a id="dana-(line|a|b)" href="/[^"]*".*){3}`,
		"which one is open":     `<a id="dana-line" href="/" aria-current="true">LINE</a>`,
		"a label per input":     `(?s)(<label class="unseen" for="words-(ria|dana|luis)">.*){3}`,
		"words as words":        `<p>&lt;b&gt;hi&lt;/b&gt; &amp; co</p>`,
		"the timeline":          `<ol id="timeline">`,
		"the drill":             `<form method="post" action="/drill" aria-labelledby="drill-title">`,
		"words to try":          `(?s)</main>.*<form class="write" id="hear" method="post" action="/hear">.*<label class="unseen" for="try">.*<div id="heard" role="status">`,
		"help without scripts":  `<noscript>`,
		"an alarm":              `<p id="alarm" class="loud" role="alert" hidden>`,
	} {
		if !regexp.MustCompile(want).MatchString(page) {
			t.Errorf("the page lacks %s", name)
		}
	}
	joined(t, page)
}

// joined fails where an id is there twice, or something points at none.
func joined(t *testing.T, page string) {
	t.Helper()
	ids := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		if ids[m[1]] {
			t.Errorf("the id %s is there twice", m[1])
		}
		ids[m[1]] = true
	}
	for _, m := range regexp.MustCompile(`(?:for|aria-labelledby|href)="#?([\w-]+)"`).FindAllStringSubmatch(page, -1) {
		if !ids[m[1]] {
			t.Errorf("nothing has the id %s", m[1])
		}
	}
}

func TestThePageRunsNothingThatIsNotItsOwnFile(t *testing.T) {
	th := open(t)
	page, header := th.get("/")
	policy := header.Get("Content-Security-Policy")
	for _, part := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"} {
		if !strings.Contains(policy, part) {
			t.Errorf("the policy lacks %s: %s", part, policy)
		}
	}
	if strings.Contains(policy, "unsafe") || strings.Contains(policy, "*") {
		t.Errorf("the policy is weak: %s", policy)
	}
	if inline := regexp.MustCompile(`(?i)<style| style=| on\w+="|<script>|https?://|javascript:`).FindString(page); inline != "" {
		t.Errorf("the policy would stop %q", inline)
	}
	for path, kind := range map[string]string{"/style.css": "text/css", "/page.js": "text/javascript", "/icon.svg": "image/svg+xml"} {
		body, header := th.get(path)
		if body == "" || !strings.HasPrefix(header.Get("Content-Type"), kind) || header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %d bytes, %v", path, len(body), header)
		}
	}
}

func TestAnotherSiteCannotPressAnything(t *testing.T) {
	th := open(t)
	for _, tt := range []struct {
		header, value string
		status        int
	}{
		{"Origin", "https://elsewhere.example", http.StatusForbidden},
		{"Origin", "null", http.StatusForbidden},
		{"Sec-Fetch-Site", "cross-site", http.StatusForbidden},
		{"Sec-Fetch-Site", "same-site", http.StatusForbidden},
		{"Origin", th.url, http.StatusSeeOther},
		{"Sec-Fetch-Site", "same-origin", http.StatusSeeOther},
	} {
		for _, path := range []string{"/text", "/step", "/clock", "/fail", "/weekend", "/again"} {
			before := len(th.happened())
			req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, th.url+path, strings.NewReader("n=1&by=1m&mode=&lang=en&phone=ria&talk=line&words=hi"))
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			req.Header.Set(tt.header, tt.value)
			status, _ := th.send(req)
			if status != tt.status {
				t.Errorf("POST %s with %s %s: %d, want %d", path, tt.header, tt.value, status, tt.status)
			}
			if status == http.StatusForbidden && len(th.happened()) != before {
				t.Errorf("POST %s with %s %s was refused and done", path, tt.header, tt.value)
			}
		}
	}
}

func TestWhatNoButtonDoesIsRefused(t *testing.T) {
	th := open(t)
	for _, tt := range [][]string{
		{"/text", "phone", "mike", "talk", "line", "words", "hi"},
		{"/text", "phone", "omar", "talk", "line", "words", "hi"}, // a coach, but no phone of the page
		{"/text", "phone", "ria", "talk", "a", "words", "hi"},
		{"/text", "phone", "dana", "talk", "z", "words", "hi"},
		{"/text", "phone", "ria", "talk", "line", "words", strings.Repeat("a", 1601)},
		{"/text", "phone", "ria", "talk", "line", "words", "\xff"},
		{"/text", "phone", "ria", "talk", "line", "words", strings.Repeat("a", 20000)},
		{"/step", "n", "0"}, {"/step", "n", "9"}, {"/step", "n", ""},
		{"/clock", "by", "-1h"}, {"/weekend", "lang", "fr"},
		{"/fail", "mode", "hang"}, {"/fail", "mode", "500", "phone", "omar"},
	} {
		if status, _ := th.press(tt[0], tt[1:]...); status != http.StatusBadRequest {
			t.Errorf("POST %.80q: %d", tt, status)
		}
	}
	if did := th.happened(); len(did) > 0 {
		t.Errorf("refused and done: %q", did)
	}
	th.does("/text", "phone", "ria", "talk", "line", "words", "  ") // an empty line is no mistake
	if did := th.happened(); len(did) > 0 {
		t.Errorf("a text of nothing: %q", did)
	}
}

func TestAnUnknownConversationInTheAddressIsLine(t *testing.T) {
	th := open(t)
	if p := phone(th, "?dana=zzz", "dana"); p.Open.ID != "line" {
		t.Errorf("open is %+v", p.Open)
	}
}

func TestHintsComeWhenSomethingChangesAndEndWithTheReader(t *testing.T) {
	th := open(t)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, th.url+"/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if kind := resp.Header.Get("Content-Type"); kind != "text/event-stream" {
		t.Errorf("events are %s", kind)
	}
	lines := bufio.NewScanner(resp.Body)
	hint := func() bool {
		for lines.Scan() {
			if lines.Text() == "data: changed" {
				return true
			}
		}
		return false
	}
	if !hint() {
		t.Fatal("no first hint: a page that reconnects would stay old")
	}
	time.Sleep(100 * time.Millisecond) // nothing happens
	th.texts("ria", "line", "hi")
	if !hint() {
		t.Fatal("no hint of a text")
	}
}
