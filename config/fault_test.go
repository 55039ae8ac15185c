package config

import (
	"strings"
	"testing"
)

func TestEachFaultNamesTheSettingWhereItStandsAndWhatToDo(t *testing.T) {
	env := func(name, value string) func(*given) { return func(g *given) { g.env[name] = value } }
	tests := []struct {
		name   string
		change func(*given)
		want   []string // the faults' beginnings, in order
	}{
		{"nothing wrong", func(*given) {}, nil},
		{"no Redis names the demo", env("REDIS_URL", ""), []string{"REDIS_URL: not set: everything is kept in Redis: give redis://127.0.0.1:6379, or look around first with `warmline demo`"}},
		{"no number", env("WARMLINE_NUMBER", ""), []string{"WARMLINE_NUMBER: not set: give the number that people text"}},
		{"a bad number is one fault, not two", env("WARMLINE_NUMBER", "617-555-0100"), []string{"environment WARMLINE_NUMBER: want a number as +16175550123"}},
		{"account SID", env("TWILIO_ACCOUNT_SID", "AC123"), []string{"environment TWILIO_ACCOUNT_SID: want AC and 32"}},
		{"token with a space", env("TWILIO_AUTH_TOKEN", "abc def"), []string{"environment TWILIO_AUTH_TOKEN: want the token alone"}},
		{"token with a line break", env("TWILIO_AUTH_TOKEN", "abc\ndef"), []string{"environment TWILIO_AUTH_TOKEN: holds a line break"}},
		{"flag", func(g *given) { g.flags["listen"] = "8080" }, []string{"--listen: want host:port"}},
		{"both forms of a secret", env("REDIS_URL_FILE", "/run/redis"), []string{"environment REDIS_URL: given twice, here and as environment REDIS_URL_FILE"}},
		{"secret file missing", func(g *given) { g.env["REDIS_URL"], g.env["REDIS_URL_FILE"] = "", "/run/none" }, []string{"environment REDIS_URL_FILE: there is no such file"}},
		{"secret file empty", func(g *given) {
			g.env["REDIS_URL"], g.env["REDIS_URL_FILE"] = "", "/run/empty"
			g.files["/run/empty"] = "\n"
		}, []string{"environment REDIS_URL_FILE: the file is empty"}},
		{"same address twice", env("WARMLINE_ADMIN_LISTEN", ":8080"), []string{"environment WARMLINE_ADMIN_LISTEN: the same address"}},
		{"any port twice is fine", func(g *given) {
			g.env["WARMLINE_LISTEN"], g.env["WARMLINE_ADMIN_LISTEN"] = "127.0.0.1:0", "127.0.0.1:0"
		}, nil},
		{"coach number twice", env("WARMLINE_COACH_NUMBERS", "+16175550101, +16175550101"), []string{"environment WARMLINE_COACH_NUMBERS: one number is there twice"}},
		{"empty coach number", env("WARMLINE_COACH_NUMBERS", "+16175550101,"), []string{"environment WARMLINE_COACH_NUMBERS: want a number"}},
		{"too far back", env("WARMLINE_SWEEP_BACK", "72h"), []string{"environment WARMLINE_SWEEP_BACK: want a span from 0s to 71h"}},
		{"back to the future", env("WARMLINE_SWEEP_BACK", "-1h"), []string{"environment WARMLINE_SWEEP_BACK: want a span"}},
		{"back without a unit", env("WARMLINE_SWEEP_BACK", "60"), []string{"environment WARMLINE_SWEEP_BACK: want a span"}},
		{"settings file missing", func(g *given) { g.flags["config"] = "none.yaml" }, []string{"--config: there is no such file"}},
		{"unknown key", file("listen: :1\nlissten: :2\n"), []string{"line.yaml:2: no setting is called \"lissten\""}},
		{"key that may be a secret", file(tokenA + ": 1\n"), []string{"line.yaml:1: no setting has this name"}},
		{"key twice", file("listen: :1\nlisten: :2\n"), []string{"line.yaml:2: listen: given twice"}},
		{"map for a value", file("\nlisten:\n  port: 1\n"), []string{"line.yaml:2: listen: want one plain value"}},
		{"list for a value", file("keyset: [a, b]\n"), []string{"line.yaml:1: keyset: want one plain value"}},
		{"bad value in the file", file("# c\ntwilio_api_url: ftp://x\n"), []string{"line.yaml:2: twilio_api_url: want https"}},
		{"not YAML", file("listen: \":1\"\n\tx: {\n"), []string{"line.yaml:2: not YAML from here on"}},
		{"not a mapping", file("- listen\n"), []string{"line.yaml:1: not YAML from here on"}},
		{"comments alone are fine", file("# nothing yet\n"), nil},
		{"all at once, file first", func(g *given) {
			file("nonsense: 1\nadmin_listen: x\n")(g)
			g.env = map[string]string{"WARMLINE_PUBLIC_URL": "line.example.org"}
		}, []string{
			"line.yaml:1: no setting", "TWILIO_ACCOUNT_SID: not set", "TWILIO_AUTH_TOKEN: not set", "REDIS_URL: not set",
			"line.yaml:2: admin_listen: want host:port", "environment WARMLINE_PUBLIC_URL: want https", "WARMLINE_KEYSET: not set", "WARMLINE_NUMBER: not set",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := given{flags: map[string]string{}, env: good(), files: map[string]string{}}
			tt.change(&g)
			got := faultsOf(t, g)
			if len(got) != len(tt.want) {
				t.Fatalf("want %d faults, got\n%v", len(tt.want), got)
			}
			for i, fault := range got {
				if !strings.HasPrefix(fault.Error(), tt.want[i]) {
					t.Errorf("got  %v\nwant %s…", fault, tt.want[i])
				}
			}
		})
	}
}

// file gives the settings file, called line.yaml, this content.
func file(text string) func(*given) {
	return func(g *given) {
		g.flags["config"] = "line.yaml"
		g.files["line.yaml"] = text
	}
}

// People put the token itself where the path of its file belongs.
func TestASecretGivenAsAPathIsNotRepeated(t *testing.T) {
	g := given{env: good()}
	g.env["TWILIO_AUTH_TOKEN"], g.env["TWILIO_AUTH_TOKEN_FILE"] = "", tokenA
	if text := faultsOf(t, g).Error(); strings.Contains(text, tokenA) {
		t.Error("the message repeats the token")
	}
}

func TestAFaultIsOneLineWhateverThePathHolds(t *testing.T) {
	g := given{env: good(), flags: map[string]string{"config": "a\nb.yaml"}, files: map[string]string{"a\nb.yaml": "x: 1"}}
	if text := faultsOf(t, g).Error(); strings.Contains(text, "\n") {
		t.Errorf("two lines: %q", text)
	}
}
