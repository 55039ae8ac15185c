package twilio

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// Signature is what Twilio sends as X-Twilio-Signature with a form it posts to
// rawURL: https://www.twilio.com/docs/usage/webhooks/webhooks-security. The URL
// goes in byte for byte, query included.
func Signature(token, rawURL string, params url.Values) string {
	return base64.StdEncoding.EncodeToString(sign(token, rawURL+joined(params)))
}

func sign(token, text string) []byte {
	mac := hmac.New(sha1.New, []byte(token))
	io.WriteString(mac, text)
	return mac.Sum(nil)
}

// joined is every name followed by its value, sorted by name. A repeated name
// comes once for each different value, sorted, as Twilio's own libraries do it.
func joined(params url.Values) string {
	names, size := make([]string, 0, len(params)), 0
	for name, values := range params {
		names = append(names, name)
		for _, v := range values {
			size += len(name) + len(v)
		}
	}
	slices.Sort(names)
	var b strings.Builder
	b.Grow(size)
	for _, name := range names {
		values := params[name]
		if len(values) > 1 {
			values = slices.Compact(slices.Sorted(slices.Values(values)))
		}
		for _, v := range values {
			b.WriteString(name)
			b.WriteString(v)
		}
	}
	return b.String()
}

// repeated says whether any name has more than one value.
func repeated(params url.Values) bool {
	for _, values := range params {
		if len(values) > 1 {
			return true
		}
	}
	return false
}

// firstOnly keeps one value of each name, as twilio-go signs.
func firstOnly(params url.Values) url.Values {
	first := make(url.Values, len(params))
	for name, values := range params {
		first[name] = values[:min(len(values), 1)]
	}
	return first
}

// Verifier tells Twilio's requests from forged ones. Safe for concurrent use.
type Verifier struct {
	PublicURL string   // where Twilio reaches us; request headers can't be trusted to say
	Tokens    []string // auth tokens that count: two while one replaces the other; empty ones never count
}

// Verify reports whether r with the posted form was signed by Twilio. The URL is
// the configured one plus the request URI exactly as it came.
func (v Verifier) Verify(r *http.Request, form url.Values) bool {
	given, err := base64.StdEncoding.DecodeString(r.Header.Get("X-Twilio-Signature"))
	if err != nil || len(given) != sha1.Size {
		return false
	}
	params := []string{joined(form)}
	if repeated(form) {
		params = append(params, joined(firstOnly(form)))
	}
	for _, origin := range origins(v.PublicURL) {
		for _, p := range params {
			if v.signed(given, origin+r.RequestURI+p) {
				return true
			}
		}
	}
	return false
}

func (v Verifier) signed(given []byte, text string) bool {
	for _, token := range v.Tokens {
		if token != "" && hmac.Equal(given, sign(token, text)) {
			return true
		}
	}
	return false
}

// origins are the ways Twilio may have written our public URL before signing: its
// services differ in whether the port is part of it. Credentials never are.
func origins(public string) []string {
	u, err := url.Parse(strings.TrimRight(public, "/"))
	if err != nil || u.Host == "" {
		return nil
	}
	rest := u.Scheme + "://"
	host := strings.TrimSuffix(u.Host, ":"+u.Port())
	port := u.Port()
	if port == "" {
		port = map[string]string{"https": "443", "http": "80"}[u.Scheme]
	}
	path := u.EscapedPath()
	return []string{rest + host + path, rest + host + ":" + port + path}
}
