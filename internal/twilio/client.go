// Package twilio hands texts to Twilio's REST API and checks that a webhook comes
// from Twilio. Twilio's words (sids, codes, parameter names) end here: the rest of
// the program sees bot.Text, bot.Fault and errors without numbers or words.
package twilio

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/twilio/twilio-go/client"
	v2010 "github.com/twilio/twilio-go/rest/api/v2010"

	"github.com/warmline/warmline/bot"
)

// DefaultBaseURL is where Twilio's API lives.
const DefaultBaseURL = "https://api.twilio.com"

const (
	defaultTimeout = 10 * time.Second
	parallel       = 256              // connections kept for texts that leave side by side: all that a sender carries out at once
	idle           = 30 * time.Second // shorter than servers keep theirs: a text lost on a stale connection has an unknown fate
)

// Config says which account sends and where the API is.
type Config struct {
	AccountSID       string        // required
	AuthToken        string        // required without Tokens
	Tokens           *Tokens       // the tokens of the moment, where they may change; nil: AuthToken alone
	BaseURL          string        // DefaultBaseURL when empty; the emulator's in a demo
	PublicURL        string        // where Twilio reaches us; empty: no delivery reports are asked for
	MessagingService string        // sid of the service that sends; empty: the number alone
	Timeout          time.Duration // for one request in all; 10 s when zero
}

// Client sends texts. Safe for concurrent use.
type Client struct {
	sid     string
	tokens  *Tokens
	base    string
	public  string
	service string
	http    *http.Client
}

var _ bot.Texter = (*Client)(nil)

// New checks the configuration; every fault is in the error at once.
func New(cfg Config) (*Client, error) {
	if cfg.BaseURL == "" {
		cfg.BaseURL = DefaultBaseURL
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = defaultTimeout
	}
	if cfg.Tokens == nil {
		cfg.Tokens = NewTokens(cfg.AuthToken)
	}
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	return &Client{
		sid:     cfg.AccountSID,
		tokens:  cfg.Tokens,
		base:    strings.TrimRight(cfg.BaseURL, "/"),
		public:  strings.TrimRight(cfg.PublicURL, "/"),
		service: cfg.MessagingService,
		http:    httpClient(cfg.Timeout),
	}, nil
}

func (cfg Config) validate() error {
	var faults []error
	if cfg.AccountSID == "" || strings.ContainsFunc(cfg.AccountSID, notAlphanumeric) {
		faults = append(faults, errors.New("twilio: the account sid must be letters and digits"))
	}
	if len(cfg.Tokens.All()) == 0 {
		faults = append(faults, errors.New("twilio: the auth token is missing"))
	}
	if !absolute(cfg.BaseURL) {
		faults = append(faults, errors.New("twilio: the API URL must look like https://api.twilio.com"))
	}
	if cfg.PublicURL != "" && !absolute(cfg.PublicURL) {
		faults = append(faults, errors.New("twilio: the public URL must look like https://line.example.org"))
	}
	if cfg.Timeout < 0 {
		faults = append(faults, fmt.Errorf("twilio: the time-out is negative: %v", cfg.Timeout))
	}
	return errors.Join(faults...)
}

func notAlphanumeric(r rune) bool {
	return (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
}

func absolute(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.RawQuery == "" && u.Fragment == ""
}

// httpClient stays with HTTP/1.1: one broken connection then leaves the fate of
// one text unknown, not that of all texts under way.
func httpClient(timeout time.Duration) *http.Client {
	return &http.Client{
		Timeout: timeout,
		Transport: &http.Transport{
			Proxy:               http.ProxyFromEnvironment,
			DialContext:         (&net.Dialer{Timeout: timeout / 2}).DialContext,
			TLSHandshakeTimeout: timeout / 2,
			MaxIdleConns:        parallel,
			MaxIdleConnsPerHost: parallel,
			IdleConnTimeout:     idle,

			MaxResponseHeaderBytes: 64 << 10,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// SendText creates the message at Twilio and returns its sid. Every error is a
// *bot.SendError; it wraps an *APIError when Twilio answered.
func (c *Client) SendText(ctx context.Context, t bot.Text) (string, error) {
	call := &call{Client: c, ctx: ctx}
	// A handler built here has no edge or region, which the library would take from the environment.
	api := v2010.NewApiService(&client.RequestHandler{Client: call})
	m, err := api.CreateMessage(c.params(t))
	if err == nil && m.Sid != nil && *m.Sid != "" {
		return *m.Sid, nil
	}
	var sendErr *bot.SendError
	if errors.As(err, &sendErr) {
		return "", sendErr
	}
	// Twilio said yes in words we can't read: the text is on its way.
	return "", &bot.SendError{Fault: bot.FaultUnknown, Code: call.status, Err: errUnreadable}
}

var errUnreadable = errors.New("twilio took the text but the answer has no sid")

func (c *Client) params(t bot.Text) *v2010.CreateMessageParams {
	p := &v2010.CreateMessageParams{}
	p.SetTo(string(t.To)).SetBody(t.Body)
	if t.From != "" {
		p.SetFrom(string(t.From))
	}
	if c.service != "" {
		p.SetMessagingServiceSid(c.service)
	}
	if t.Life > 0 {
		p.SetValidityPeriod(validity(t.Life))
	}
	if t.Report != "" && c.public != "" {
		p.SetStatusCallback(c.public + t.Report)
	}
	return p
}
