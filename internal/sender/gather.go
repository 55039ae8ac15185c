package sender

import (
	"context"
	"slices"
)

// gather waits for one value and takes along what else is already there, at most
// limit in all. Nothing after ctx has ended.
func gather(ctx context.Context, from <-chan string, limit int) []string {
	select {
	case <-ctx.Done():
		return nil
	case first := <-from:
		return append([]string{first}, more(from, limit-1)...)
	}
}

// more takes what is there without waiting, at most limit.
func more[T any](from <-chan T, limit int) []T {
	var out []T
	for len(out) < limit {
		select {
		case v, ok := <-from:
			if !ok {
				return out
			}
			out = append(out, v)
		default:
			return out
		}
	}
	return out
}

// distinct keeps the first of each.
func distinct(ids []string) []string {
	var out []string
	for _, id := range ids {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}
