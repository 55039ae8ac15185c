package emulator

import (
	"errors"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// policy says how long a webhook may take and what is tried again. Twilio reads it
// from the URL's fragment: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides.
type policy struct {
	connect, read, total time.Duration // ct, rt, tt
	retries              int           // rc
	retryOn              []string      // rp: 4xx, 5xx, ct, rt, all
}

// readPolicy starts from Twilio's defaults: one retry, and only when no connection
// could be made. What can't be read or is out of range stays at its default.
func readPolicy(rawURL string) policy {
	p := policy{connect: 5 * time.Second, read: 15 * time.Second, total: 15 * time.Second, retries: 1, retryOn: []string{"ct"}}
	_, fragment, _ := strings.Cut(rawURL, "#")
	set, err := url.ParseQuery(fragment)
	if err != nil {
		return p
	}
	between(set, "ct", 100, 10_000, func(n int) { p.connect = time.Duration(n) * time.Millisecond })
	between(set, "rt", 100, 15_000, func(n int) { p.read = time.Duration(n) * time.Millisecond })
	between(set, "tt", 100, 15_000, func(n int) { p.total = time.Duration(n) * time.Millisecond })
	between(set, "rc", 0, 5, func(n int) { p.retries = n })
	if set.Has("rp") {
		p.retryOn = strings.Split(set.Get("rp"), ",")
	}
	return p
}

func between(set url.Values, name string, low, high int, use func(int)) {
	if n, err := strconv.Atoi(set.Get(name)); err == nil && n >= low && n <= high {
		use(n)
	}
}

// again says whether an answer is one to try again after.
func (p policy) again(a answer) bool {
	if !a.failed() {
		return false
	}
	return slices.Contains(p.retryOn, "all") || slices.Contains(p.retryOn, a.kind())
}

// kind names a failure in the policy's words, "" for one it has no word for.
func (a answer) kind() string {
	var op *net.OpError
	switch {
	case errors.As(a.err, &op) && op.Op == "dial":
		return "ct"
	case a.err != nil:
		return "rt"
	case a.status >= 500:
		return "5xx"
	case a.status >= 400:
		return "4xx"
	}
	return ""
}
