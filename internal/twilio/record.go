package twilio

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"time"

	"github.com/twilio/twilio-go/client"
	v2010 "github.com/twilio/twilio-go/rest/api/v2010"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/wire"
)

const (
	pageSize = 1000 // messages a page, Twilio's most
	maxPages = 2000 // of one list: two million messages
)

// Record reads Twilio's own list of messages. Safe for concurrent use.
type Record struct {
	client *Client
	own    []phone.Number
}

var _ bot.Record = (*Record)(nil)

// Record reads what the account has kept. own are the line's numbers: what was
// texted to others is not ours to hear, and what they send is no person's.
func (c *Client) Record(own ...phone.Number) *Record {
	own = slices.Clone(own)
	slices.Sort(own)
	return &Record{client: c, own: slices.Compact(own)}
}

// Inbound hands over the texts that phones have sent to our numbers since a
// moment, oldest first, by Twilio's second. It ends at the first error of each and
// returns it. When a part of the list cannot be read, all that could be is handed
// over all the same and the error comes after: one broken page does not keep
// anybody waiting who is on another. Errors hold no numbers and no words.
func (r *Record) Inbound(ctx context.Context, since time.Time, each func(bot.Heard) error) error {
	since = since.UTC().Truncate(time.Second) // as Twilio writes time
	var heard []bot.Heard
	var faults []error
	for _, number := range r.own {
		params := &v2010.ListMessageParams{}
		params.SetTo(string(number)).SetDateSentAfter(since)
		err := r.client.pages(ctx, params, func(m v2010.ApiV2010Message) bool {
			if h, ok := r.heard(m, since); ok {
				heard = append(heard, h)
			}
			return true
		})
		if err != nil {
			faults = append(faults, err)
		}
	}
	slices.Reverse(heard) // Twilio shows the newest first; texts of one second stay in their order
	slices.SortStableFunc(heard, func(a, b bot.Heard) int { return int(a.At - b.At) })
	for _, h := range heard {
		if err := each(h); err != nil {
			return err
		}
	}
	return errors.Join(faults...)
}

// heard reads a message somebody sent us. One that is still coming in has no date
// yet and is found by a later look.
func (r *Record) heard(m v2010.ApiV2010Message, since time.Time) (bot.Heard, bool) {
	from, fromOK := wire.Number(value(m.From))
	to, toOK := wire.Number(value(m.To))
	at, err := time.Parse(time.RFC1123Z, value(m.DateSent))
	switch {
	case value(m.Direction) != "inbound", value(m.Sid) == "", err != nil, at.Before(since),
		!fromOK, !toOK, slices.Contains(r.own, from), !slices.Contains(r.own, to):
		return bot.Heard{}, false
	}
	h := bot.Heard{Op: *m.Sid, From: from, To: to, Body: wire.Words(value(m.Body)), Media: wire.Count(value(m.NumMedia)), At: at.Unix()}
	h.Blank = h.Body == "" && h.Media == 0
	return h, true
}

// Outbound lists the texts with these very words that have left for this phone
// since a moment. Twilio is not asked by date: a text that waits in its queue has
// none yet. When Twilio hides the words of what we sent, that is an error. Errors hold no numbers and no words.
func (r *Record) Outbound(ctx context.Context, t bot.Text, since time.Time) ([]bot.Found, error) {
	since = since.UTC().Truncate(time.Second)
	params := &v2010.ListMessageParams{}
	params.SetTo(string(t.To))
	var found []bot.Found
	wordless := false
	err := r.client.pages(ctx, params, func(m v2010.ApiV2010Message) bool {
		created, err := time.Parse(time.RFC1123Z, value(m.DateCreated))
		if err == nil && created.Before(since) {
			return false // the newest come first
		}
		if f, ok := sent(m, t); ok {
			found = append(found, f)
		}
		wordless = wordless || ours(m, t) && value(m.Body) == ""
		return true
	})
	if err == nil && found == nil && wordless {
		err = errWordless // it may be this text: not to know is not the same as not to have left
	}
	return found, err
}

var errWordless = errors.New("twilio: the list does not show the words of what we sent")

// ours says whether a message was sent by us from this number. A messaging service
// that has chosen no sender yet shows none: the phone must do.
func ours(m v2010.ApiV2010Message, t bot.Text) bool {
	from := value(m.From)
	return value(m.Direction) != "inbound" && value(m.Sid) != "" && (t.From == "" || from == "" || from == string(t.From))
}

// sent reads a message of ours with these words. A status that is new to us says
// at least that Twilio has the text.
func sent(m v2010.ApiV2010Message, t bot.Text) (bot.Found, bool) {
	if !ours(m, t) || value(m.Body) != t.Body {
		return bot.Found{}, false
	}
	f := bot.Found{SID: *m.Sid, Status: bot.StatusSent}
	if status, known := Rank(value(m.Status)); known {
		f.Status = status
	}
	if m.ErrorCode != nil {
		f.Code = *m.ErrorCode
	}
	return f, true
}

// pages walks through a list, the newest message first, while more is wanted. Of
// the address of the next page only the token is used: requests go where the
// configuration says and nowhere else.
func (c *Client) pages(ctx context.Context, params *v2010.ListMessageParams, more func(v2010.ApiV2010Message) bool) error {
	params.SetPageSize(pageSize)
	token, number := "", ""
	for range maxPages {
		page, err := c.page(ctx, params, token, number)
		if err != nil {
			return err
		}
		for _, m := range page.Messages {
			if !more(m) {
				return nil
			}
		}
		next, err := url.Parse(value(page.NextPageUri))
		if err != nil {
			return errUnreadableList
		}
		last := token
		token, number = next.Query().Get("PageToken"), next.Query().Get("Page")
		switch {
		case value(page.NextPageUri) == "":
			return nil
		case token == "" || token == last:
			return errUnreadableList
		}
	}
	return errors.New("twilio: the list of messages has no end")
}

func (c *Client) page(ctx context.Context, params *v2010.ListMessageParams, token, number string) (*v2010.ListMessageResponse, error) {
	api := v2010.NewApiService(&client.RequestHandler{Client: &call{Client: c, ctx: ctx}})
	page, err := api.PageMessage(params, token, number)
	if err == nil {
		return page, nil
	}
	var broken *bot.SendError
	if errors.As(err, &broken) { // how every request of ours fails; here nothing was to be sent
		return nil, fmt.Errorf("twilio: list messages: %w", broken.Err)
	}
	return nil, errUnreadableList
}

// errUnreadableList stands for the library's own error, which repeats what it read.
var errUnreadableList = errors.New("twilio: the list of messages cannot be read")

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
