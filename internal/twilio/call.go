package twilio

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/twilio/twilio-go/client"

	"github.com/warmline/warmline/bot"
)

// maxAnswer bounds what is read of an answer, in bytes: a page of a thousand
// messages of 1600 characters, each written as \ud83d\udc4b.
const maxAnswer = 32 << 20

// call is one request of the generated code, which knows no context: it carries
// the context in and the status out.
type call struct {
	*Client
	ctx    context.Context
	status int
}

var _ client.BaseClient = (*call)(nil)

// APIError is an answer that is no success. Twilio's own sentence is left out: it
// repeats telephone numbers.
type APIError struct {
	Status int         // HTTP
	Code   int         // Twilio's, 0 when there is none
	Header http.Header // Retry-After, Twilio-Request-Id
}

func (e *APIError) Error() string {
	return fmt.Sprintf("twilio answered %d, code %d", e.Status, e.Code)
}

// SendRequest carries out one request. Every error is a *bot.SendError. A token
// that Twilio does not know any more is replaced by the next: one refused for its
// token has done nothing.
func (c *call) SendRequest(method, rawURL string, data url.Values, headers map[string]any, body ...byte) (*http.Response, error) {
	var resp *http.Response
	var err error
	for _, token := range c.tokens.All() {
		resp, err = c.send(token, method, rawURL, data, headers, body)
		if c.status != http.StatusUnauthorized {
			break
		}
	}
	return resp, err
}

func (c *call) send(token, method, rawURL string, data url.Values, headers map[string]any, body []byte) (*http.Response, error) {
	var sent atomic.Bool
	ctx := httptrace.WithClientTrace(c.ctx, &httptrace.ClientTrace{WroteHeaders: func() { sent.Store(true) }})
	req, err := c.request(ctx, method, rawURL, data, headers, body)
	if err != nil {
		return nil, &bot.SendError{Fault: bot.FaultRefused, Err: err}
	}
	req.SetBasicAuth(c.sid, token)
	c.status = 0
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, broken(err, sent.Load(), 0)
	}
	// Read to the end here, so that the connection is used again.
	answer, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	resp.Body.Close()
	c.status = resp.StatusCode
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return nil, refused(resp.StatusCode, resp.Header, answer)
	}
	if err != nil {
		return nil, broken(err, true, resp.StatusCode)
	}
	resp.Body = io.NopCloser(bytes.NewReader(answer))
	return resp, nil
}

func (c *call) request(ctx context.Context, method, rawURL string, data url.Values, headers map[string]any, body []byte) (*http.Request, error) {
	target := c.base + strings.TrimPrefix(rawURL, DefaultBaseURL)
	content := string(body)
	switch {
	case method == http.MethodGet || method == http.MethodDelete:
		if q := data.Encode(); q != "" {
			target += "?" + q
		}
	case len(body) == 0:
		content = data.Encode()
	}
	req, err := http.NewRequestWithContext(ctx, method, target, strings.NewReader(content))
	if err != nil {
		return nil, errors.New("twilio: the request could not be built")
	}
	req.Header.Set("User-Agent", "warmline")
	req.Header.Set("Accept", "application/json")
	for k, v := range headers {
		req.Header.Set(k, fmt.Sprint(v))
	}
	return req, nil
}

// broken types a failed round trip. What never left is safe to repeat.
func broken(err error, sent bool, status int) error {
	fault := bot.FaultRetry
	if sent {
		fault = bot.FaultUnknown
	}
	// url.Error repeats the URL, which holds numbers when messages are listed.
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	return &bot.SendError{Fault: fault, Code: status, Err: err}
}

// refused types an answer that is no success.
func refused(status int, header http.Header, answer []byte) error {
	var said struct{ Code int }
	if json.Unmarshal(answer, &said) != nil {
		said.Code = 0 // a proxy's page, or cut off: the status alone counts
	}
	e := &APIError{Status: status, Code: said.Code, Header: header}
	code := said.Code
	if code == 0 {
		code = status
	}
	return &bot.SendError{Fault: createFault(status, said.Code), Code: code, Err: e}
}

// AccountSid is part of the library's interface.
func (c *call) AccountSid() string { return c.sid }

// SetTimeout is part of the library's interface. Config sets the time-out.
func (c *call) SetTimeout(time.Duration) {}

// SetOauth is part of the library's interface. Requests carry the auth token.
func (c *call) SetOauth(client.OAuth) {}

// OAuth is part of the library's interface.
func (c *call) OAuth() client.OAuth { return nil }
