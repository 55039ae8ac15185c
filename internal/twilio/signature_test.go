package twilio

import (
	"io"
	"log"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/twilio/twilio-go/client"
)

func quiet() *log.Logger { return log.New(io.Discard, "", 0) }

// The example of Twilio's own manual.
var (
	published = url.Values{
		"CallSid": {"CA1234567890ABCDE"}, "Caller": {"+14158675309"}, "Digits": {"1234"},
		"From": {"+14158675309"}, "To": {"+18005551212"},
	}
	publishedURL  = "https://mycompany.com/myapp.php?foo=1&bar=2"
	publishedSign = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
)

func TestSignatureIsTheOneTwilioPublished(t *testing.T) {
	if got := Signature("12345", publishedURL, published); got != publishedSign {
		t.Errorf("got %s, want %s", got, publishedSign)
	}
}

// Vectors of Twilio's own library. A name that begins another comes first,
// whatever the values are.
func TestSignatureIsTheOneTwiliosLibraryPublishes(t *testing.T) {
	params := maps.Clone(published)
	params.Set("ReasonConferenceEnded", "test")
	params.Set("Reason", "Participant")
	for u, want := range map[string]string{
		publishedURL: "vOEb5UThFn24KEfnOFLQY2AE5FY=",
		strings.Replace(publishedURL, "https", "http", 1): "n2xBNyzSW7rfYStDtOFiFMv7qNo=",
	} {
		if got := Signature("12345", u, params); got != want {
			t.Errorf("%s: got %s, want %s", u, got, want)
		}
	}
}

// Twilio's own library accepts what we compute, and refuses it for anything else.
func TestSignatureAgreesWithTwiliosLibrary(t *testing.T) {
	validator := client.NewRequestValidator("12345")
	tests := []struct {
		name, url string
		params    map[string]string
	}{
		{"plain", "https://line.example.org/twilio/sms", map[string]string{"Body": "hi", "From": "+16175550123"}},
		{"query with an apostrophe and a space", "https://line.example.org/twilio/status?e=o'b%20c.7", map[string]string{"MessageSid": "SM1"}},
		{"encoded apostrophe", "https://line.example.org/x?e=o%27b", map[string]string{"a": "b"}},
		{"plus in the query", "https://line.example.org/x?e=a+b", map[string]string{"a": "b+c"}},
		{"other scripts", "https://line.example.org/x", map[string]string{"Body": "שלום 👋 é"}},
		{"empty values", "https://line.example.org/x", map[string]string{"FromCity": "", "FromZip": "", "Body": ""}},
		{"names sorted by case", "https://line.example.org/x", map[string]string{"b": "1", "B": "2", "a": "3", "A": "4"}},
		{"no parameters", "https://line.example.org/x?y=z", nil},
		{"own port", "https://line.example.org:8443/x", map[string]string{"a": "b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			params := url.Values{}
			for k, v := range tt.params {
				params.Set(k, v)
			}
			given := Signature("12345", tt.url, params)
			if !validator.Validate(tt.url, tt.params, given) {
				t.Error("Twilio's library refuses our signature")
			}
			if validator.Validate(tt.url+"x", tt.params, given) {
				t.Error("Twilio's library accepts it for another URL")
			}
		})
	}
}

// request is a request as our server sees it: raw URI kept, host of no meaning.
func request(uri, given string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "http://10.0.0.7"+uri, nil)
	r.RequestURI = uri
	if given != "" {
		r.Header.Set("X-Twilio-Signature", given)
	}
	return r
}

func TestVerify(t *testing.T) {
	form := url.Values{"Body": {"hi"}, "From": {"+16175550123"}, "FromCity": {""}}
	repeated := url.Values{"Media": {"z", "a", "z"}}
	line := Verifier{PublicURL: "https://line.example.org", Tokens: []string{"new", "old"}}
	at := func(u string, tokenAndForm ...any) string {
		token, f := "new", form
		for _, x := range tokenAndForm {
			switch x := x.(type) {
			case string:
				token = x
			case url.Values:
				f = x
			}
		}
		return Signature(token, u, f)
	}
	tests := []struct {
		name     string
		verifier Verifier
		uri      string
		form     url.Values
		given    string
		want     bool
	}{
		{"the primary token", line, "/twilio/sms", form, at("https://line.example.org/twilio/sms"), true},
		{"the secondary token", line, "/twilio/sms", form, at("https://line.example.org/twilio/sms", "old"), true},
		{"a third token", line, "/twilio/sms", form, at("https://line.example.org/twilio/sms", "older"), false},
		{"an empty token never counts", Verifier{line.PublicURL, []string{""}}, "/twilio/sms", form, at("https://line.example.org/twilio/sms", ""), false},
		{"no token", Verifier{PublicURL: line.PublicURL}, "/twilio/sms", form, at("https://line.example.org/twilio/sms"), false},
		{"no signature", line, "/twilio/sms", form, "", false},
		{"no base64", line, "/twilio/sms", form, "?", false},
		{"cut short", line, "/twilio/sms", form, "RSOYDt4T1cUTdK1PDd93", false},
		{"signed with the default port", line, "/twilio/sms", form, at("https://line.example.org:443/twilio/sms"), true},
		{"signed without our port", Verifier{"https://line.example.org:8443", line.Tokens}, "/twilio/sms", form, at("https://line.example.org/twilio/sms"), true},
		{"signed with our port", Verifier{"https://line.example.org:8443", line.Tokens}, "/twilio/sms", form, at("https://line.example.org:8443/twilio/sms"), true},
		{"signed with another port", line, "/twilio/sms", form, at("https://line.example.org:80/twilio/sms"), false},
		{"plain http", Verifier{"http://line.example.org", line.Tokens}, "/x", form, at("http://line.example.org:80/x"), true},
		{"an IPv6 host", Verifier{"http://[::1]:8080", line.Tokens}, "/x", form, at("http://[::1]:8080/x"), true},
		{"a public path before ours", Verifier{"https://example.org/line/", line.Tokens}, "/twilio/sms", form, at("https://example.org/line/twilio/sms"), true},
		{"credentials are not signed", Verifier{"https://u:p@line.example.org", line.Tokens}, "/x", form, at("https://line.example.org/x"), true},
		{"another host", line, "/twilio/sms", form, at("https://10.0.0.7/twilio/sms"), false},
		{"another path", line, "/twilio/status", form, at("https://line.example.org/twilio/sms"), false},
		{"another body", line, "/twilio/sms", url.Values{"Body": {"ho"}}, at("https://line.example.org/twilio/sms"), false},
		{"a parameter more", line, "/twilio/sms", url.Values{"Body": {"hi"}, "From": {"+16175550123"}, "FromCity": {""}, "X": {"1"}}, at("https://line.example.org/twilio/sms"), false},
		{"the raw query: apostrophe and %20", line, "/x?e=o'b%20c", form, at("https://line.example.org/x?e=o'b%20c"), true},
		{"the query is never written anew", line, "/x?e=o'b%20c", form, at("https://line.example.org/x?e=o%27b+c"), false},
		{"the raw path", line, "/a|b", form, at("https://line.example.org/a|b"), true},
		{"the query is never sorted", line, "/x?b=1&a=2", form, at("https://line.example.org/x?a=2&b=1"), false},
		{"a repeated name, each value once", line, "/x", repeated, at("https://line.example.org/x", url.Values{"Media": {"a", "z"}}), true},
		{"a repeated name, the first value", line, "/x", repeated, at("https://line.example.org/x", url.Values{"Media": {"z"}}), true},
		{"a repeated name, another value", line, "/x", repeated, at("https://line.example.org/x", url.Values{"Media": {"a"}}), false},
		{"a proxy's absolute URI", line, "http://line.example.org/x", form, at("https://line.example.org/x"), false},
		{"no public URL", Verifier{Tokens: line.Tokens}, "/x", form, at("/x"), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.verifier.Verify(request(tt.uri, tt.given), tt.form); got != tt.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestVerifyAcceptsTwiliosPublishedExample(t *testing.T) {
	v := Verifier{PublicURL: "https://mycompany.com", Tokens: []string{"12345"}}
	if !v.Verify(request(strings.TrimPrefix(publishedURL, "https://mycompany.com"), publishedSign), published) {
		t.Error("refused")
	}
}

func TestVerifyLeavesTheFormAlone(t *testing.T) {
	form := url.Values{"Media": {"z", "a", "z"}}
	Verifier{PublicURL: "https://a", Tokens: []string{"t"}}.Verify(request("/x", publishedSign), form)
	if got := strings.Join(form["Media"], ""); got != "zaz" {
		t.Errorf("values are now %s", got)
	}
}

func BenchmarkVerify(b *testing.B) {
	v := Verifier{PublicURL: "https://mycompany.com", Tokens: []string{"12345"}}
	r := request(strings.TrimPrefix(publishedURL, "https://mycompany.com"), publishedSign)
	b.ReportAllocs()
	for b.Loop() {
		v.Verify(r, published)
	}
}
