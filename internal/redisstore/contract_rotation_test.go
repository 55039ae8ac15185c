package redisstore_test

import (
	"sync"
	"testing"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/seal"
)

// rotation gives boxes as three nodes have them while the keys change: with the
// old key, with the new one known, with the new one active.
func rotation(t *testing.T) (old, known, active *seal.Box) {
	t.Helper()
	first, err := seal.NewKeyset()
	must(t, err)
	added, err := seal.AddKeys(first)
	must(t, err)
	promoted, err := seal.Promote(added)
	must(t, err)
	boxes := make([]*seal.Box, 3)
	for i, data := range [][]byte{first, added, promoted} {
		boxes[i], err = seal.Parse(data)
		must(t, err)
	}
	return boxes[0], boxes[1], boxes[2]
}

func findAfterRotation(t *testing.T, r rig) {
	old, _, active := rotation(t)
	r.Store = newStore(t, r.client, old)
	snap, err := r.Find(t.Context(), number)
	must(t, err)
	r.commit(t, bot.Commit{ID: snap.ID, State: []byte("1")})

	r.Store = newStore(t, r.client, active)
	for range 2 { // the second time by the new key's id
		got, err := r.Find(t.Context(), number)
		must(t, err)
		if got.ID != snap.ID || got.Version != 1 || string(got.State) != "1" {
			t.Fatalf("got %+v, want %s", got, snap.ID)
		}
	}
	if n := len(r.keys(t, "wl:*:ix:*")); n != 2 {
		t.Errorf("%d index entries, want one under each key", n)
	}
}

func findDuringRotation(t *testing.T, r rig) {
	for range 10 {
		_, known, active := rotation(t)
		stores := []rig{{Store: newStore(t, r.client, known)}, {Store: newStore(t, r.client, active)}}
		ids := make([]string, len(stores))
		var all sync.WaitGroup
		for i := range stores {
			all.Go(func() {
				snap, err := stores[i].Find(t.Context(), number)
				if err != nil {
					t.Error(err)
				}
				ids[i] = snap.ID
			})
		}
		all.Wait()
		if ids[0] != ids[1] {
			t.Fatalf("one node says %s, the other %s", ids[0], ids[1])
		}
	}
}
