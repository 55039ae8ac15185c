package demo

import (
	"maps"
	"net/url"
)

// views is which conversation is on each coach's screen. It lives in the page's
// query, so that it survives a reload and works without scripts.
type views map[string]string

func readViews(q url.Values) views {
	v := views{}
	for _, id := range coaches {
		if talk := q.Get(id); talk == "a" || talk == "b" {
			v[id] = talk
		}
	}
	return v
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
