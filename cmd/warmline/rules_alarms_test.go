package main

import (
	"strings"
	"testing"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
)

// store opens what the line keeps, beside it.
func (s *served) store(t *testing.T) *redisstore.Store {
	t.Helper()
	options, err := redisstore.Options(s.tty.env["REDIS_URL"])
	if err != nil {
		t.Fatal(err)
	}
	client := redis.NewUniversalClient(options)
	t.Cleanup(func() { _ = client.Close() })
	box, err := readKeyset(s.tty.env["WARMLINE_KEYSET"])
	if err != nil {
		t.Fatal(err)
	}
	store, err := redisstore.New(t.Context(), client, box, redisstore.Config{})
	if err != nil {
		t.Fatal(err)
	}
	return store
}

// Who runs the line reads what coaches called false alarms, by rule and version, and
// nothing of anybody.
func TestRulesAlarms(t *testing.T) {
	_, redisURL := redistest.Real(t)
	s := newServed(t, redisURL)
	if code := s.tty.run(t, "rules", "alarms"); code != exitDone || !strings.Contains(s.tty.printed(), "Nobody was paged yet.") {
		t.Errorf("of a new line: %s", s.tty.printed())
	}
	store := s.store(t)
	for id, state := range map[string]string{
		"t1": `{"phone":"+16175550142","name":"Ria","causes":[
			{"n":1,"rules":["en-die","en-lost"],"ver":"aaaa","lv":"crisis","kind":"suicide_active","at":1,"false":"dana","false_at":2},
			{"n":2,"rules":["en-die"],"ver":"aaaa","lv":"crisis","kind":"suicide_active","at":3}]}`,
		"t2":               `{"causes":[{"n":1,"rules":["en-die"],"ver":"bbbb","lv":"crisis","kind":"suicide_active","at":4}]}`,
		"t3":               `{"causes":"damaged"}`,
		bot.DeskID("dana"): `{"coach":"dana"}`,
	} {
		if _, err := store.Commit(t.Context(), clock.System{}.Now(), bot.Commit{ID: id, State: []byte(state)}); err != nil {
			t.Fatal(err)
		}
	}
	s.tty.run(t, "rules", "alarms")
	const want = `rule     version  paged  false alarms
en-die   aaaa     2      1
en-lost  aaaa     1      1
en-die   bbbb     1      0
Conversations that cannot be read and are not counted: 1
`
	if got := s.tty.printed(); got != want {
		t.Errorf("printed\n%s\nwant\n%s", got, want)
	}
	s.tty.run(t, "rules", "alarms", "--json")
	contains(t, s.tty.printed(), `{"rules":[{"rule":"en-die","version":"aaaa","paged":2,"false":1},`)
	for _, private := range []string{"Ria", "dana", "617555"} {
		if strings.Contains(s.tty.printed(), private) {
			t.Errorf("%q is printed: %s", private, s.tty.printed())
		}
	}
}
