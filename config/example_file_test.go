package config

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/settings.example.yaml anew")

const examplePath = "../docs/settings.example.yaml"

// exampleFile is the settings file people start from: a comment and a line per
// setting, those that have a default or may be left out as comments.
func exampleFile() string {
	var b strings.Builder
	b.WriteString(`# Settings of Warmline. Copy this file, change what differs, and start with
#   warmline serve --config FILE
# A variable in the environment wins over this file, a flag over both. A setting
# that is not here or empty has its default. Unknown names are refused.
`)
	for _, s := range settings() {
		key, value := fileKey(s.env), s.preset+s.example
		if strings.HasPrefix(value, ":") {
			value = `"` + value + `"`
		}
		fmt.Fprintf(&b, "\n# %s\n# In the environment: %s", s.help, s.env)
		if s.secret {
			fmt.Fprintf(&b, ", or %s for the path of a file that holds it.\n# Here: %s, or as below.\n", secretFile(s.env), key)
			key = fileKey(secretFile(s.env))
		} else {
			b.WriteString(".\n")
		}
		if s.need == "" && s.env != "WARMLINE_NUMBER" {
			b.WriteString("#")
		}
		fmt.Fprintf(&b, "%s: %s\n", key, value)
	}
	return b.String()
}

func TestTheExampleFileListsEverySetting(t *testing.T) {
	want := exampleFile()
	if *update {
		if err := os.WriteFile(examplePath, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(examplePath)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not in step with the table of settings: go test ./config -update", examplePath)
	}
}

func TestTheExampleFileLoads(t *testing.T) {
	commented := exampleFile()
	everything := strings.Join(uncomment(strings.Split(commented, "\n")), "\n")
	for name, text := range map[string]string{"as it is": commented, "every line on": everything} {
		g := given{flags: map[string]string{"config": "x.yaml"}, files: map[string]string{
			"x.yaml": text, "/run/secrets/redis_url": redisA, "/run/secrets/twilio_auth_token": tokenA, "/run/secrets/twilio_auth_token_secondary": "b" + tokenA,
			"/run/secrets/heartbeat_url": "https://heart.example.org/a/b",
		}}
		if _, err := g.load(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// uncomment turns "#key: value" into "key: value" and leaves "# words" alone.
func uncomment(lines []string) []string {
	for i, line := range lines {
		if rest, ok := strings.CutPrefix(line, "#"); ok && !strings.HasPrefix(rest, " ") {
			lines[i] = rest
		}
	}
	return lines
}
