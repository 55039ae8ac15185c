package config

import (
	"errors"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// The checks of single values. Their messages never repeat the value: it may be
// a secret that landed under the wrong name.

var (
	errSID     = errors.New("want AC and 32 digits or letters a to f, as Twilio's console shows it")
	errService = errors.New("want MG and 32 digits or letters a to f, as Twilio's console shows it")
	errToken   = errors.New("want the token alone, without spaces")
	errRedis   = errors.New("want redis://host:6379, rediss://host:6379 or unix:///path/to/socket")
	errAddress = errors.New("want host:port such as 127.0.0.1:8080, or :8080 for every address")
	errURL     = errors.New("want https://name and perhaps a path; http:// only for localhost")
	errURLEnd  = errors.New("want an address without user name, ? or #")
	errNumber  = errors.New("want a number as +16175550123, or a short code of 5 or 6 digits")
	errRate    = errors.New("want segments a second, from 0.1 to 1000")
	errBack    = errors.New("want a span from 0s to 71h such as 1h or 90m: a text that came 72 hours ago is not known any more when it comes again")
	errPlain   = errors.New("holds a line break or another invisible character")
)

func plain(v string) error {
	if strings.ContainsFunc(v, unicode.IsControl) {
		return errPlain
	}
	return nil
}

func token(v string) error {
	if strings.ContainsFunc(v, unicode.IsSpace) {
		return errToken
	}
	return nil
}

func accountSID(v string) error       { return sid(v, "AC", errSID) }
func messagingService(v string) error { return sid(v, "MG", errService) }

func sid(v, prefix string, wrong error) error {
	rest, ok := strings.CutPrefix(v, prefix)
	if !ok || len(rest) != 32 || strings.Trim(rest, "0123456789abcdefABCDEF") != "" {
		return wrong
	}
	return nil
}

func redisURL(v string) error {
	u, err := url.Parse(v)
	if err != nil {
		return errRedis
	}
	switch u.Scheme {
	case "redis", "rediss":
		if u.Hostname() != "" {
			return nil
		}
	case "unix":
		if u.Path != "" {
			return nil
		}
	}
	return errRedis
}

func sweepBack(v string) error {
	d, err := time.ParseDuration(v)
	if err != nil || d < 0 || d > 71*time.Hour {
		return errBack
	}
	return nil
}

func address(v string) error {
	_, port, err := net.SplitHostPort(v)
	if err != nil {
		return errAddress
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return errAddress
	}
	return nil
}

func webURL(v string) error {
	if err := askedURL(v); err != nil {
		return err
	}
	if u, err := url.Parse(v); err != nil || u.User != nil || strings.ContainsAny(v, "?#") {
		return errURLEnd
	}
	return nil
}

// askedURL is an address that is asked as it stands, whatever comes after its name.
func askedURL(v string) error {
	u, err := url.Parse(v)
	if err != nil || u.Hostname() == "" {
		return errURL
	}
	if u.Scheme != "https" && (u.Scheme != "http" || !onThisMachine(u.Hostname())) {
		return errURL
	}
	return nil
}

// onThisMachine tells whether a host name stays on this machine, so that plain
// http shows nothing to anybody.
func onThisMachine(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func rate(v string) error {
	if n, err := strconv.ParseFloat(v, 64); err != nil || !(n >= 0.1 && n <= 1000) {
		return errRate
	}
	return nil
}

func number(v string) error {
	digits, international := strings.CutPrefix(v, "+")
	if strings.Trim(digits, "0123456789") != "" {
		return errNumber
	}
	n := len(digits)
	if international && n >= 8 && n <= 15 && digits[0] != '0' { // E.164: at most 15 digits
		return nil
	}
	if !international && (n == 5 || n == 6) {
		return nil
	}
	return errNumber
}
