package config

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"strings"
	"testing"
)

const (
	sidA      = "AC0123456789abcdef0123456789abcdef"
	tokenA    = "5ecret0123456789abcdef"
	redisA    = "redis://:5ecretword@127.0.0.1:6379"
	numberA   = "+16175550100"
	settings1 = "/etc/warmline/settings.yaml"
)

// good is the least that `warmline serve` starts with.
func good() map[string]string {
	return map[string]string{
		"TWILIO_ACCOUNT_SID":  sidA,
		"TWILIO_AUTH_TOKEN":   tokenA,
		"REDIS_URL":           redisA,
		"WARMLINE_PUBLIC_URL": "https://line.example.org/",
		"WARMLINE_NUMBER":     numberA,
		"WARMLINE_KEYSET":     "/etc/warmline/line.keyset",
	}
}

// given is everything Load reads; files maps paths to contents.
type given struct{ flags, env, files map[string]string }

func (g given) load() (Config, error) {
	env := func(name string) (string, bool) { v, ok := g.env[name]; return v, ok }
	read := func(path string) ([]byte, error) {
		if text, ok := g.files[path]; ok {
			return []byte(text), nil
		}
		return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
	}
	return Load(g.flags, env, read)
}

func TestTheLeastSettingsLoadWithDefaults(t *testing.T) {
	c, err := given{env: good()}.load()
	if err != nil {
		t.Fatal(err)
	}
	if c.Rate != 1 || c.CoachRate != 1 {
		t.Errorf("rates %v and %v, want those of a plain number", c.Rate, c.CoachRate)
	}
	got := []string{c.AccountSID, string(c.AuthToken), string(c.RedisURL), c.Listen, c.AdminListen, c.PublicURL, c.TwilioAPIURL, string(c.Number)}
	want := []string{sidA, tokenA, redisA, ":8080", "127.0.0.1:8081", "https://line.example.org", "https://api.twilio.com", numberA}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestFlagsBeatEnvironmentBeatsFile(t *testing.T) {
	g := given{env: good(), flags: map[string]string{}, files: map[string]string{settings1: "listen: \":1001\"\n"}}
	g.env["WARMLINE_CONFIG"] = settings1
	steps := []struct {
		name, want string
		change     func()
	}{
		{"file", ":1001", func() {}},
		{"an empty variable is no value", ":1001", func() { g.env["WARMLINE_LISTEN"] = "" }},
		{"environment", ":1002", func() { g.env["WARMLINE_LISTEN"] = ":1002" }},
		{"flag", ":1003", func() { g.flags["listen"] = ":1003" }},
		{"--config beats WARMLINE_CONFIG", ":1004", func() {
			delete(g.flags, "listen")
			delete(g.env, "WARMLINE_LISTEN")
			g.files["other.yaml"] = "listen: :1004"
			g.flags["config"] = "other.yaml"
		}},
	}
	for _, step := range steps {
		step.change()
		if c, err := g.load(); err != nil || c.Listen != step.want {
			t.Errorf("%s: got %q (%v), want %q", step.name, c.Listen, err, step.want)
		}
	}
}

func TestASettingsFileCanHoldEverySetting(t *testing.T) {
	file := "twilio_account_sid: " + sidA + `
twilio_auth_token: '` + tokenA + `'
twilio_auth_token_secondary: |
  other5ecret
redis_url_file: /run/redis
listen: ":9000"
admin_listen: ":9001"
public_url: https://line.example.org/here
twilio_api_url: http://localhost:4010
number: ` + numberA + `
rate: 75
coach_numbers: [+16175550101, "+16175550102"]
coach_rate: 0.5
messaging_service: MG0123456789abcdef0123456789abcdef
program: /program
keyset: line.keyset
lead: [+16175550190]
last_roster: line.roster
heartbeat_url: https://heart.example.org/5ecret?status=up
`
	c, err := given{flags: map[string]string{"config": settings1}, files: map[string]string{settings1: file, "/run/redis": redisA + "\n"}}.load()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range settings() {
		if s.shown(&c) == "(not set)" {
			t.Errorf("%s was not read", s.env)
		}
	}
	if c.Rate != 75 || c.CoachRate != 0.5 {
		t.Errorf("rates %v and %v", c.Rate, c.CoachRate)
	}
	if string(c.Number) != numberA || string(c.CoachNumbers[0]) != "+16175550101" || string(c.RedisURL) != redisA {
		t.Error("a number or the Redis URL was read wrong")
	}
}

func TestASecretComesFromAFileOfItsOwn(t *testing.T) {
	g := given{env: good(), files: map[string]string{"/run/token": tokenA + "\n"}}
	delete(g.env, "TWILIO_AUTH_TOKEN")
	g.env["TWILIO_AUTH_TOKEN_FILE"] = "/run/token"
	if c, err := g.load(); err != nil || string(c.AuthToken) != tokenA {
		t.Errorf("got %v, %v", c.AuthToken, err)
	}
}

// A stronger layer replaces a weaker one whole, whichever form either uses.
func TestAStrongerLayersSecretFileBeatsAWeakerLayersSecret(t *testing.T) {
	g := given{env: good(), files: map[string]string{"/run/token": "fr0mfile"}}
	g.flags = map[string]string{"twilio-auth-token-file": "/run/token"}
	if c, err := g.load(); err != nil || string(c.AuthToken) != "fr0mfile" {
		t.Errorf("got %v, %v", c.AuthToken, err)
	}
}

func TestSettingsNeverPrintSecretsOrNumbers(t *testing.T) {
	g := given{env: good()}
	g.env["WARMLINE_COACH_NUMBERS"] = "+16175550101,+16175550102"
	g.env["TWILIO_AUTH_TOKEN_SECONDARY"] = "0ther" + tokenA
	g.env["WARMLINE_HEARTBEAT_URL"] = "https://heart.example.org/5ecretword"
	c, err := g.load()
	if err != nil {
		t.Fatal(err)
	}
	var log strings.Builder
	logger := slog.New(slog.NewJSONHandler(&log, nil))
	logger.Info("settings", "config", c, "token", c.AuthToken)
	asJSON, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	for how, text := range map[string]string{
		"String": c.String(), "%v": fmt.Sprintf("%v", c), "%+v": fmt.Sprintf("%+v", &c), "%#v": fmt.Sprintf("%#v", c),
		"%s": fmt.Sprintf("%s", c.CoachNumbers), "%x": fmt.Sprintf("%x", c.AuthToken), "%d": fmt.Sprintf("%d", c.AuthToken),
		"slog": log.String(), "json": string(asJSON),
	} {
		for _, hidden := range []string{tokenA, "5ecretword", numberA, "+16175550101", fmt.Sprintf("%x", tokenA)} {
			if strings.Contains(text, hidden) {
				t.Errorf("%s shows a secret or a number", how)
			}
		}
	}
	if !strings.Contains(log.String(), `"coach_numbers":"(2 set)"`) {
		t.Errorf("the log leaves out what an operator needs:\n%s", log.String())
	}
	if !strings.Contains(c.String(), "coach_numbers: (2 set)\n") || !strings.Contains(c.String(), "public_url: https://line.example.org\n") {
		t.Errorf("String leaves out what an operator needs:\n%s", c)
	}
}

func TestEverySettingHasAFlagAndASecretAlsoOneForItsFile(t *testing.T) {
	names := map[string]bool{}
	for _, f := range Flags() {
		if names[f.Name] || f.Help == "" {
			t.Errorf("flag %q is there twice or says nothing", f.Name)
		}
		names[f.Name] = true
	}
	for _, want := range []string{"config", "twilio-account-sid", "redis-url", "redis-url-file", "twilio-auth-token-file", "listen", "public-url", "keyset"} {
		if !names[want] {
			t.Errorf("no flag --%s", want)
		}
	}
}

// faultsOf loads and gives the faults, which must be of the type promised.
func faultsOf(t *testing.T, g given) Faults {
	t.Helper()
	_, err := g.load()
	if err == nil {
		return nil
	}
	var faults Faults
	if !errors.As(err, &faults) {
		t.Fatalf("%T is not Faults", err)
	}
	return faults
}
