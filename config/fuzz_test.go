package config

import (
	"errors"
	"strings"
	"testing"
)

// Whatever stands in the file and the environment, loading ends in settings or
// in faults of one line each, and no message holds a secret.
func FuzzSettings(f *testing.F) {
	f.Add("listen: \":8080\"\nnumber: +16175550100\n", "token", "redis://127.0.0.1:6379", "https://line.example.org", "+16175550101,12345")
	f.Add("twilio_auth_token: {a: b}\nredis_url: [x]\n? y\n", "", "redis://%zz", "http://x?y#z", ",")
	f.Add("a:\n- b: c\n-\n", "x\ny", "unix:", "https://a:b@c", "+")
	f.Add("&a listen: *a\n", " ", "://", "\x00", "++1")
	f.Add("{{},<<}", "a", "b", "c", "d")
	f.Fuzz(func(t *testing.T, text, token, redis, public, coaches string) {
		// An upper-case letter, a digit and a dash: nothing that a message of ours holds.
		token, redis = "S3CRET-"+token, "R3DIS-"+redis
		g := given{
			flags: map[string]string{"config": "x.yaml"},
			files: map[string]string{"x.yaml": strings.ReplaceAll(text, "token", token)},
			env: map[string]string{"TWILIO_AUTH_TOKEN": token, "TWILIO_AUTH_TOKEN_SECONDARY_FILE": token, "REDIS_URL": redis,
				"WARMLINE_PUBLIC_URL": public, "WARMLINE_COACH_NUMBERS": coaches},
		}
		c, err := g.load()
		if err == nil {
			t.Fatal("no account was given, and nobody minds")
		}
		var faults Faults
		if !errors.As(err, &faults) || len(faults) != 1+strings.Count(err.Error(), "\n") {
			t.Fatalf("not one line per fault: %q", err)
		}
		for _, said := range []string{err.Error(), c.String()} {
			if strings.Contains(said, token) || strings.Contains(said, redis) {
				t.Fatalf("a secret is repeated: %q", said)
			}
		}
	})
}
