package main

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// deps lists everything that packages of this module import, directly or not.
func deps(t *testing.T, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-deps"}, args...)...)
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return strings.Fields(string(out))
}

// The engine, the flows and the handoff rules know nothing of storage and transport.
func TestTheDomainIsPure(t *testing.T) {
	bad := regexp.MustCompile(`^net/http$|redis|twilio`)
	for _, d := range deps(t, "./flows/...", "./handoff/...", "./bot/...") {
		if bad.MatchString(d) {
			t.Errorf("flows, handoff or bot reach %s", d)
		}
	}
}

// Twilio's umbrella client adds minutes to every build.
func TestTheUmbrellaClientIsNowhere(t *testing.T) {
	for _, d := range deps(t, "-test", "./...") {
		if d == "github.com/twilio/twilio-go" {
			t.Error("the umbrella Twilio client is imported")
		}
	}
}
