package feed

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/meetings"
)

// What a feed may cost.
const (
	largest = 16 << 20 // bytes
	slowest = 30 * time.Second
)

var (
	errLarge = fmt.Errorf("it is larger than %d MB", largest>>20)
	errSlow  = fmt.Errorf("it takes longer than %s", slowest)
	errPage  = errors.New("it is a web page")
)

// answer is what a feed gave.
type answer struct {
	same           bool // it has not changed
	data           []byte
	etag, modified string
}

func client() *http.Client {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxResponseHeaderBytes, t.ResponseHeaderTimeout, t.MaxConnsPerHost = 64<<10, slowest, 1
	return &http.Client{Transport: t, Timeout: slowest, CheckRedirect: func(_ *http.Request, via []*http.Request) error {
		if len(via) > 4 {
			return errors.New("it leads on and on")
		}
		return nil
	}}
}

// get asks a feed for what it holds. Errors hold neither its address nor its words.
func (f *Fetcher) get(ctx context.Context, c bot.Feed, s *Stand) (answer, error) {
	if c.URL == "" {
		return answer{data: c.File}, nil
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.URL, nil)
	if err != nil {
		return answer{}, errors.New("its address is none")
	}
	r.Header.Set("User-Agent", "warmline (a list of meetings, once a day)")
	if s.ETag != "" {
		r.Header.Set("If-None-Match", s.ETag)
	}
	if s.Modified != "" {
		r.Header.Set("If-Modified-Since", s.Modified)
	}
	resp, err := f.client.Do(r)
	if err != nil {
		return answer{}, unreached(err)
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK:
	case http.StatusNotModified:
		return answer{same: true}, nil
	default:
		return answer{}, fmt.Errorf("it answers %d", resp.StatusCode)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, largest+1))
	switch {
	case err != nil:
		return answer{}, unreached(err)
	case len(data) > largest:
		return answer{}, errLarge
	case bytes.HasPrefix(bytes.TrimSpace(data), []byte("<")):
		return answer{}, errPage
	}
	return answer{data: data, etag: resp.Header.Get("ETag"), modified: resp.Header.Get("Last-Modified")}, nil
}

// unreached takes the address out of an error.
func unreached(err error) error {
	if wrapped := new(url.Error); errors.As(err, &wrapped) {
		if wrapped.Timeout() {
			return errSlow
		}
		return errors.New("it cannot be reached")
	}
	var timeout interface{ Timeout() bool }
	if errors.As(err, &timeout) && timeout.Timeout() {
		return errSlow
	}
	return errors.New("it broke off")
}

func sum(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:8])
}

// Try asks a feed once and keeps nothing: what `warmline meetings check` does.
func Try(ctx context.Context, c bot.Feed, now time.Time) (meetings.Read, error) {
	f := &Fetcher{client: client()}
	got, err := f.get(ctx, c, &Stand{})
	if err != nil {
		return meetings.Read{}, err
	}
	return meetings.Parse(c.Format, got.data, c.Defaults, now)
}
