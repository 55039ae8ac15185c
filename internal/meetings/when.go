package meetings

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/warmline/warmline/internal/clock"
)

var timeForm = regexp.MustCompile(`(?i)^(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*([ap])?\.?(?:m\.?)?$`)

// readTime reads 19:30, 19:30:00, 7:30 PM and 7p. 24:00 is midnight of the next day.
func readTime(s string) (at clock.Wall, nextDay, ok bool) {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "noon", "mediodía":
		return 12 * 60, false, true
	}
	f := timeForm.FindStringSubmatch(strings.TrimSpace(s))
	if f == nil || f[2] == "" && f[3] == "" {
		return 0, false, false
	}
	h, _ := strconv.Atoi(f[1])
	m, _ := strconv.Atoi("0" + f[2])
	switch half := strings.ToLower(f[3]); {
	case half != "" && (h < 1 || h > 12), h > 24, m > 59, h == 24 && m > 0:
		return 0, false, false
	case half == "p":
		h = h%12 + 12
	case half == "a":
		h %= 12
	case h == 24:
		return 0, true, true
	}
	return clock.Wall(h*60 + m), false, true
}

// The least, the usual and the most that a meeting lasts, in minutes.
const (
	usual = 60
	most  = 8 * 60
)

// lasts is how long it is from one time to another; one that is earlier is after midnight.
func lasts(from, to clock.Wall) int {
	d := (int(to) - int(from) + 24*60) % (24 * 60)
	if d == 0 || d > most {
		return usual
	}
	return d
}

var dayNames = [...][]string{
	{"sunday", "sun", "domingo", "dom"}, {"monday", "mon", "lunes", "lun"}, {"tuesday", "tue", "tues", "martes"}, {"wednesday", "wed", "miercoles", "miércoles", "mié"},
	{"thursday", "thu", "thur", "thurs", "jueves", "jue"}, {"friday", "fri", "viernes", "vie"}, {"saturday", "sat", "sabado", "sábado", "sáb"},
}

// dayOf reads a day by number, Sunday as 0, or by name.
func dayOf(s string) (int, bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if n, err := strconv.Atoi(s); err == nil {
		return n, n >= 0 && n <= 6
	}
	for d, names := range dayNames {
		for _, n := range names {
			if s == n {
				return d, true
			}
		}
	}
	return 0, false
}

// zoneOf is an IANA name that is there, or "".
func zoneOf(s string) string {
	s = strings.TrimSpace(s)
	if s != "UTC" && !strings.Contains(s, "/") || strings.Contains(s, "..") || len(s) > 40 {
		return ""
	}
	if _, err := clock.Zone(s); err != nil {
		return ""
	}
	return s
}

// states are the states of one zone: a place in another may be on either side.
var states = func() map[string]string {
	out := map[string]string{"AZ": "America/Phoenix", "HI": "Pacific/Honolulu", "PR": "America/Puerto_Rico"}
	for zone, all := range map[string]string{
		"America/New_York":    "CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV",
		"America/Chicago":     "AL AR IL IA LA MN MS MO OK WI",
		"America/Denver":      "CO MT NM UT WY",
		"America/Los_Angeles": "CA WA",
	} {
		for _, s := range strings.Fields(all) {
			out[s] = zone
		}
	}
	return out
}()
