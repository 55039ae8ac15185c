package flows

import "slices"

// choose takes one of ids that was not used lately; when all were, the one used
// longest ago. None of none is "".
func choose(ids, used []string, rand uint64) string {
	var fresh []string
	for _, id := range ids {
		if !slices.Contains(used, id) {
			fresh = append(fresh, id)
		}
	}
	if len(fresh) > 0 {
		return fresh[rand%uint64(len(fresh))]
	}
	oldest := ""
	for i, id := range ids {
		if i == 0 || last(used, id) < last(used, oldest) {
			oldest = id
		}
	}
	return oldest
}

// latest is the one of ids that was said last: asked again, a question keeps its words.
func latest(ids, used []string) string {
	found := ""
	for i, id := range ids {
		if i == 0 || last(used, id) > last(used, found) {
			found = id
		}
	}
	return found
}

func last(used []string, id string) int {
	for i := len(used) - 1; i >= 0; i-- {
		if used[i] == id {
			return i
		}
	}
	return -1
}
