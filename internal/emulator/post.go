package emulator

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
)

// answer is what a webhook came to; status 0 when no answer came.
type answer struct {
	status int
	body   []byte
	err    error
}

func (a answer) failed() bool { return a.status < 200 || a.status > 299 }

// connectLimit carries the connect time-out to the dialer.
type connectLimit struct{}

// webhookClient follows no redirects: Twilio would ask again by GET and lose the
// parameters, which is a failure either way. Who dials in their own way sees each
// request, so no connection is kept.
func webhookClient(own Dialer) *http.Client {
	dial := func(ctx context.Context, network, address string) (net.Conn, error) {
		p, _ := ctx.Value(connectLimit{}).(policy)
		if own == nil {
			return (&net.Dialer{Timeout: p.connect}).DialContext(ctx, network, address)
		}
		ctx, cancel := context.WithTimeout(ctx, p.connect)
		defer cancel()
		return own(ctx, network, address)
	}
	return &http.Client{
		Transport:     &http.Transport{DialContext: dial, MaxIdleConnsPerHost: 64, DisableKeepAlives: own != nil},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// post asks a webhook, signed, as often as the policy in the URL's fragment allows.
func (e *Emulator) post(rawURL string, form url.Values) (a answer) {
	p := readPolicy(rawURL)
	ctx, cancel := context.WithTimeout(context.WithValue(e.ctx, connectLimit{}, p), p.total)
	defer cancel()
	token := newID("")
	for range 1 + p.retries {
		a = e.ask(ctx, p, withoutFragment(rawURL), form, token)
		if !p.again(a) || ctx.Err() != nil {
			break
		}
	}
	return a
}

// ask posts the form once.
func (e *Emulator) ask(ctx context.Context, p policy, target string, form url.Values, token string) answer {
	ctx, cancel := context.WithTimeout(ctx, p.read)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, target, strings.NewReader(form.Encode()))
	if err != nil {
		return answer{err: errors.New("the webhook URL can't be used")}
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
	req.Header.Set("User-Agent", "TwilioProxy/1.1")
	req.Header.Set("I-Twilio-Idempotency-Token", token)
	req.Header.Set("X-Twilio-Signature", e.signature(target, form))
	resp, err := e.http.Do(req)
	if err != nil {
		return answer{err: err}
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	if err != nil {
		return answer{err: err}
	}
	return answer{status: resp.StatusCode, body: body}
}

func withoutFragment(rawURL string) string {
	before, _, _ := strings.Cut(rawURL, "#")
	return before
}
