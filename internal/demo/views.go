package demo

import (
	"maps"
	"net/url"
)

// views is which page is shown, and which conversation is on each coach's screen. It lives in
// the page's query, so that it survives a reload and works without scripts.
type views map[string]string

// The query's word for the page, and the one page besides the first.
const (
	onPage      = "page"
	weekendPage = "weekend"
)

func readViews(q url.Values) views {
	v := views{}
	if q.Get(onPage) == weekendPage {
		v[onPage] = weekendPage
	}
	for _, id := range coaches {
		if talk := q.Get(id); talk == "a" || talk == "b" {
			v[id] = talk
		}
	}
	return v
}

// page is the name of the page.
func (v views) page() string {
	if v[onPage] == weekendPage {
		return weekendPage
	}
	return "page"
}

func (v views) of(coach string) string {
	if talk, ok := v[coach]; ok {
		return talk
	}
	return lineTalk
}

func (v views) with(coach, talk string) views {
	out := maps.Clone(v)
	out[coach] = talk
	return out
}

// String is the query, "" when every phone shows LINE.
func (v views) String() string {
	q := url.Values{}
	if v.page() == weekendPage {
		q.Set(onPage, weekendPage)
	}
	for _, id := range coaches {
		if talk := v.of(id); talk != lineTalk {
			q.Set(id, talk)
		}
	}
	if len(q) == 0 {
		return ""
	}
	return "?" + q.Encode()
}
