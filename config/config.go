// Package config reads the settings of the program: settings file, then
// environment, then flags, the later one winning. It knows the shape of a value
// and which values go together; what a value is used for it does not know.
package config

import (
	"net"
	"slices"
	"strings"
	"time"
)

// Config is every setting, checked. Only cmd reads it and hands each package
// what that package needs.
type Config struct {
	AccountSID         string        // Twilio's account, "AC…"
	AuthToken          Private       // signs webhooks and opens Twilio's API
	AuthTokenSecondary Private       // also accepted in signatures while tokens are changed; "" = none
	RedisURL           Private       // redis://, rediss:// or unix://
	Listen             string        // host:port for Twilio and people
	AdminListen        string        // host:port for metrics, not for the internet
	PublicURL          string        // as Twilio reaches Listen, without a slash at the end
	TwilioAPIURL       string        // without a slash at the end
	Number             Private       // the line's own number
	Rate               float64       // segments a second that Number may send
	CoachNumbers       []Private     // numbers that coaches are paged from; none = Number
	CoachRate          float64       // segments a second that each of CoachNumbers may send
	MessagingService   string        // "MG…"; "" = none
	SweepBack          time.Duration // how far back the very first sweep looks; 0 = not at all
	Program            string        // folder of the programme; "" = the built-in sample
	Keyset             string        // path of the keyset file
	Leads              []Private     // phones told when the line is sick, beside the roster's leads
	LastRoster         string        // path of the roster's sealed copy
	HeartbeatURL       Private       // asked each minute in which the line worked; "" = no heartbeat
}

// Load reads all settings. flags holds the flags that were given, by name
// without dashes in front ("public-url"); env looks up the environment; readFile
// reads the settings file and the files of secrets.
//
// The error is Faults with every fault found. The Config is then still filled as
// far as values were good, so that a command which needs only one can go on.
func Load(flags map[string]string, env func(string) (string, bool), readFile func(string) ([]byte, error)) (Config, error) {
	l := loader{readFile: readFile, origins: map[string]string{}}
	flagged, environment := flagLayer(flags), envLayer(env)
	path := flagged("WARMLINE_CONFIG")
	if !path.given() {
		path = environment("WARMLINE_CONFIG")
	}
	l.layers = []layer{flagged, environment, l.settingsFile(path)}

	var c Config
	for _, s := range settings() {
		l.read(&c, s)
	}
	c.PublicURL = strings.TrimRight(c.PublicURL, "/")
	c.TwilioAPIURL = strings.TrimRight(c.TwilioAPIURL, "/")
	if c.LastRoster == "" && c.Keyset != "" {
		c.LastRoster = c.Keyset + ".roster"
	}
	l.checkTogether(c)
	if len(l.faults) > 0 {
		return c, l.faults
	}
	return c, nil
}

// checkTogether finds values that are fine alone and wrong together.
func (l *loader) checkTogether(c Config) {
	const number = "WARMLINE_NUMBER"
	if l.origins[number] == "" {
		l.fault(number, "not set: give the number that people text, also when a messaging service sends")
	}
	const listen, admin = "WARMLINE_LISTEN", "WARMLINE_ADMIN_LISTEN"
	if c.Listen != "" && c.Listen == c.AdminListen && !anyPort(c.Listen) {
		l.fault(l.origin(admin), "the same address as "+listen+": give the metrics a port of their own")
	}
	const coaches = "WARMLINE_COACH_NUMBERS"
	numbers := slices.Sorted(slices.Values(c.CoachNumbers))
	if len(slices.Compact(numbers)) < len(c.CoachNumbers) {
		l.fault(l.origin(coaches), "one number is there twice: leave one of them out")
	}
}

// anyPort tells whether the system picks the port, as tests let it.
func anyPort(address string) bool {
	_, port, err := net.SplitHostPort(address)
	return err == nil && port == "0"
}
