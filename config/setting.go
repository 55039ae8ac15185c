package config

import (
	"strconv"
	"strings"
	"time"
)

// setting is one line of the table. Its environment name is its name; file key
// and flag follow from it: WARMLINE_PUBLIC_URL, public_url, --public-url.
type setting struct {
	env     string
	secret  bool               // may stand in a file of its own: …_FILE
	preset  string             // the value when none is given
	example string             // for the settings file people start from
	need    string             // what to say when it is missing; "" when it may be left out
	help    string             // one sentence
	check   func(string) error // what is wrong with one value, in words without the value
	into    func(*Config) any  // *string, *float64, *Private, *[]Private or *time.Duration
}

// settings is the table. A new setting is a line here and a field in Config.
func settings() []setting {
	return []setting{
		{env: "TWILIO_ACCOUNT_SID", example: "AC00000000000000000000000000000000",
			need:  "copy it from the first page of Twilio's console",
			help:  "Twilio's account: AC and 32 digits or letters a to f.",
			check: accountSID, into: func(c *Config) any { return &c.AccountSID }},
		{env: "TWILIO_AUTH_TOKEN", secret: true, example: "/run/secrets/twilio_auth_token",
			need:  "copy it from the first page of Twilio's console",
			help:  "The account's auth token. It proves that a webhook comes from Twilio.",
			check: token, into: func(c *Config) any { return &c.AuthToken }},
		{env: "TWILIO_AUTH_TOKEN_SECONDARY", secret: true, example: "/run/secrets/twilio_auth_token_secondary",
			help:  "A second token accepted in signatures, while tokens are being changed.",
			check: token, into: func(c *Config) any { return &c.AuthTokenSecondary }},
		{env: "REDIS_URL", secret: true, example: "/run/secrets/redis_url",
			need:  "everything is kept in Redis: give redis://127.0.0.1:6379, or look around first with `warmline demo`, which needs none",
			help:  "Where Redis is: redis://user:password@host:6379, rediss:// for TLS, unix:// for a socket.",
			check: redisURL, into: func(c *Config) any { return &c.RedisURL }},
		{env: "WARMLINE_LISTEN", preset: ":8080",
			help:  "Where webhooks and people are answered: host:port.",
			check: address, into: func(c *Config) any { return &c.Listen }},
		{env: "WARMLINE_ADMIN_LISTEN", preset: "127.0.0.1:8081",
			help:  "Where metrics are: host:port. Keep it off the internet.",
			check: address, into: func(c *Config) any { return &c.AdminListen }},
		{env: "WARMLINE_PUBLIC_URL", example: "https://line.example.org",
			need:  "give the https address under which Twilio reaches this program, as it stands in Twilio's console",
			help:  "The address under which Twilio reaches this program; signatures are checked against it.",
			check: webURL, into: func(c *Config) any { return &c.PublicURL }},
		{env: "WARMLINE_TWILIO_API_URL", preset: "https://api.twilio.com",
			help:  "Twilio's API. Change it only for an emulator or a proxy.",
			check: webURL, into: func(c *Config) any { return &c.TwilioAPIURL }},
		{env: "WARMLINE_NUMBER", example: "\"+16175550100\"",
			help:  "The number people text and call: +1… or a short code.",
			check: number, into: func(c *Config) any { return &c.Number }},
		{env: "WARMLINE_RATE", preset: "1",
			help:  "What the line's number may send, in segments a second, as Twilio has granted it: 1 for a plain number, 3 toll-free, 1 to 75 for 10DLC by campaign, 100 for a short code.",
			check: rate, into: func(c *Config) any { return &c.Rate }},
		{env: "WARMLINE_COACH_NUMBERS", example: "\"+16175550101,+16175550102,+16175550103\"",
			help:  "Numbers that coaches are paged from, with commas between; three keep threads apart on a phone. None: the line's number.",
			check: number, into: func(c *Config) any { return &c.CoachNumbers }},
		{env: "WARMLINE_COACH_RATE", preset: "1",
			help:  "What each of the coaches' numbers may send, in segments a second.",
			check: rate, into: func(c *Config) any { return &c.CoachRate }},
		{env: "WARMLINE_MESSAGING_SERVICE", example: "MG00000000000000000000000000000000",
			help:  "Twilio's messaging service, if texts leave through one: MG and 32 digits or letters a to f.",
			check: messagingService, into: func(c *Config) any { return &c.MessagingService }},
		{env: "WARMLINE_SWEEP_BACK", preset: "1h",
			help:  "How far back the very first start looks in Twilio's list for texts that nobody has heard: 0s for not at all, at most 71h. Later starts know where the last one stopped.",
			check: sweepBack, into: func(c *Config) any { return &c.SweepBack }},
		{env: "WARMLINE_PROGRAM", example: "/etc/warmline/program",
			help: "The programme's folder, with program.yaml in it. None: the built-in sample.",
			into: func(c *Config) any { return &c.Program }},
		{env: "WARMLINE_KEYSET", example: "/etc/warmline/line.keyset",
			need: "make a keyset with `warmline keyset new --out FILE` and give its path; keep two copies elsewhere",
			help: "The file with the keys that seal names, numbers and words. Lost keys are lost data: keep two copies elsewhere.",
			into: func(c *Config) any { return &c.Keyset }},
		{env: "WARMLINE_LEAD", example: "\"+16175550190\"",
			help:  "Phones that are told when the line itself is sick, with commas between, beside the leads on the roster.",
			check: number, into: func(c *Config) any { return &c.Leads }},
		{env: "WARMLINE_LAST_ROSTER", example: "/var/lib/warmline/roster",
			help: "The file with a sealed copy of the roster, for a start while Redis is gone. None: the keyset's path with .roster after it.",
			into: func(c *Config) any { return &c.LastRoster }},
		{env: "WARMLINE_HEARTBEAT_URL", secret: true, example: "/run/secrets/heartbeat_url",
			help:  "Asked each minute in which the line worked, so that a service outside calls a human when it stays silent.",
			check: askedURL, into: func(c *Config) any { return &c.HeartbeatURL }},
	}
}

// fileKey is the setting's name in the settings file.
func fileKey(env string) string {
	return strings.ToLower(strings.TrimPrefix(env, "WARMLINE_"))
}

// flagName is the setting's flag, without the dashes in front.
func flagName(env string) string { return strings.ReplaceAll(fileKey(env), "_", "-") }

// secretFile is the name of a secret's other form, the path of a file that holds it.
func secretFile(env string) string { return env + "_FILE" }

// isList tells whether the setting takes several values.
func (s setting) isList() bool {
	_, list := s.into(new(Config)).(*[]Private)
	return list
}

// store checks text and puts it into c.
func (s setting) store(c *Config, text string) error {
	values := []string{text}
	if s.isList() {
		values = strings.Split(text, ",")
	}
	for i, v := range values {
		values[i] = strings.TrimSpace(v)
		if err := plain(values[i]); err != nil {
			return err
		}
		if s.check == nil {
			continue
		}
		if err := s.check(values[i]); err != nil {
			return err
		}
	}
	switch field := s.into(c).(type) {
	case *string:
		*field = values[0]
	case *float64:
		*field, _ = strconv.ParseFloat(values[0], 64) // rate has checked it
	case *Private:
		*field = Private(values[0])
	case *time.Duration:
		*field, _ = time.ParseDuration(values[0]) // its check has read it
	case *[]Private:
		for _, v := range values {
			*field = append(*field, Private(v))
		}
	}
	return nil
}

// Flag is a flag that `warmline serve` and its like take.
type Flag struct {
	Name string // without the dashes in front
	Help string
}

// Flags lists the flags in the order of the table.
func Flags() []Flag {
	flags := []Flag{{Name: flagName("WARMLINE_CONFIG"), Help: "The settings file, in YAML. $WARMLINE_CONFIG."}}
	for _, s := range settings() {
		help := s.help + " $" + s.env + "."
		if s.secret {
			help += " Others on the machine can read it in the list of processes."
		}
		flags = append(flags, Flag{Name: flagName(s.env), Help: help})
		if s.secret {
			file := secretFile(s.env)
			flags = append(flags, Flag{Name: flagName(file), Help: "A file that holds it. $" + file + "."})
		}
	}
	return flags
}
