package emulator

import (
	"net/http"
	"net/url"
	"strconv"
	"time"
)

const (
	defaultPage = 50
	maxPage     = 1000
)

type pageJSON struct {
	Messages        []messageJSON `json:"messages"`
	FirstPageURI    string        `json:"first_page_uri"`
	NextPageURI     *string       `json:"next_page_uri"`
	PreviousPageURI *string       `json:"previous_page_uri"`
	URI             string        `json:"uri"`
	Page            int           `json:"page"`
	PageSize        int           `json:"page_size"`
	Start           int           `json:"start"`
	End             int           `json:"end"`
}

// list shows messages, the newest first, a page at a time. The page token is the
// sid of the last message shown, so texts that come meanwhile shift nothing.
func (e *Emulator) list(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	keep, ok := filter(q)
	size := defaultPage
	if s := q.Get("PageSize"); s != "" {
		n, err := strconv.Atoi(s)
		ok = ok && err == nil && n > 0
		size = min(n, maxPage)
	}
	if !ok {
		refuse(w, http.StatusBadRequest, 20001)
		return
	}
	fails, lag := e.listing()
	if e.fail(w, r, fails) {
		return
	}
	shown := e.cfg.Clock.Now().Add(-lag)
	found, more := e.newest(func(m *Message) bool { return keep(m) && !m.Created.After(shown) }, q.Get("PageToken"), size)

	number, _ := strconv.Atoi(q.Get("Page"))
	page := pageJSON{
		Messages:     []messageJSON{},
		FirstPageURI: link(r, q, 0, size, ""),
		URI:          r.URL.RequestURI(),
		Page:         number,
		PageSize:     size,
		Start:        number * size,
		End:          number*size + max(len(found)-1, 0),
	}
	for _, m := range found {
		page.Messages = append(page.Messages, e.json(m))
	}
	if more {
		page.NextPageURI = optional(link(r, q, number+1, size, found[len(found)-1].SID))
	}
	write(w, http.StatusOK, page)
}

// newest lists up to size messages that pass keep, from the one before the
// message called after ("" for the newest), and says whether there are more.
func (e *Emulator) newest(keep func(*Message) bool, after string, size int) (found []Message, more bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	shown := after == ""
	for i := len(e.all) - 1; i >= 0; i-- {
		m := e.all[i]
		switch {
		case !shown:
			shown = m.SID == after
		case !keep(m):
		case len(found) == size:
			return found, true
		default:
			found = append(found, *m)
		}
	}
	return found, false
}

func link(r *http.Request, q url.Values, page, size int, token string) string {
	next := url.Values{"Page": {strconv.Itoa(page)}, "PageSize": {strconv.Itoa(size)}}
	for _, name := range []string{"To", "From", "DateSent", "DateSent<", "DateSent>"} {
		if q.Has(name) {
			next.Set(name, q.Get(name))
		}
	}
	if token != "" {
		next.Set("PageToken", token)
	}
	return r.URL.Path + "?" + next.Encode()
}

// filter reads To, From, DateSent (that day), DateSent< and DateSent> (both
// inclusive, as "<=" and ">=" are written in a query). ok is false for no date.
func filter(q url.Values) (keep func(*Message) bool, ok bool) {
	from, to := time.Time{}, time.Time{}
	for name, values := range q {
		at, day, err := readDate(values[0])
		end := at
		if day {
			end = at.Add(24*time.Hour - time.Nanosecond)
		}
		switch name {
		case "DateSent":
			from, to = at, end
		case "DateSent>":
			from = at
		case "DateSent<":
			to = end
		default:
			continue
		}
		if err != nil {
			return nil, false
		}
	}
	return func(m *Message) bool {
		return (!q.Has("To") || string(m.To) == q.Get("To")) &&
			(!q.Has("From") || string(m.From) == q.Get("From")) &&
			(from.IsZero() || !m.Sent.Before(from)) &&
			(to.IsZero() || !m.Sent.IsZero() && !m.Sent.Truncate(time.Second).After(to))
	}, true
}

// readDate reads a date or a time; day is true for a date alone.
func readDate(s string) (at time.Time, day bool, err error) {
	if at, err = time.Parse(time.DateOnly, s); err == nil {
		return at, true, nil
	}
	at, err = time.Parse(time.RFC3339, s)
	return at, false, err
}
