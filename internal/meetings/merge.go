package meetings

import (
	"encoding/json"
	"time"
)

// Merge is what is kept of a feed after it was read again. A meeting keeps its key when
// its feed renames it. One that the feed does not have any more is kept once, as lost: a
// feed may have been read in the middle of being written.
func Merge(was, read []Meeting, now time.Time) []Meeting {
	old := make(map[string]Meeting, len(was))
	for _, m := range was {
		old[m.Key] = m
	}
	out := make([]Meeting, 0, len(read))
	known := map[string]bool{}
	var renamed []int
	for _, m := range read {
		if _, same := old[m.Key]; !same {
			renamed = append(renamed, len(out))
		}
		known[m.Key] = true
		out = append(out, m)
	}
	free := map[string][]Meeting{} // of those gone, by name
	for _, m := range was {
		if !known[m.Key] {
			free[m.Name] = append(free[m.Name], m)
		}
	}
	for _, i := range renamed {
		for _, m := range free[out[i].Name] {
			if m.same(out[i]) && !known[m.Key] {
				known[m.Key], out[i].Key = true, m.Key
				break
			}
		}
	}
	for _, m := range was {
		if !known[m.Key] && m.Lost == 0 {
			m.Lost = now.Unix()
			out = append(out, m)
		}
	}
	return out
}

// Settle drops what a feed that has not changed still lacks.
func Settle(was []Meeting) (out []Meeting) {
	for _, m := range was {
		if m.Lost == 0 {
			out = append(out, m)
		}
	}
	return out
}

// Encode is the form in which the meetings of a feed are stored.
func Encode(all []Meeting) ([]byte, error) { return json.Marshal(all) }

// Decode reads that form.
func Decode(data []byte) (all []Meeting, err error) {
	if len(data) == 0 {
		return nil, nil
	}
	return all, json.Unmarshal(data, &all)
}
