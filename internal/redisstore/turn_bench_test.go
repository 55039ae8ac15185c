package redisstore_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
)

// BenchmarkTurn is all that Redis does for one text heard and answered, with each
// change on disk before it counts: find, commit, claim, settle.
func BenchmarkTurn(b *testing.B) {
	store := benchStore(b)
	state := bytes.Repeat([]byte("s"), 1200)
	line := bytes.Repeat([]byte("l"), 120)
	body := bytes.Repeat([]byte("b"), 250)
	var ops atomic.Int64
	b.SetParallelism(16) // conversations at once, per core
	b.ReportAllocs()
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		ctx := b.Context()
		for pb.Next() {
			number := phone.Number(fmt.Sprintf("+1617555%04d", rand.IntN(10_000)))
			snap, err := store.Find(ctx, number)
			if err != nil {
				b.Error(err)
				return
			}
			seq := snap.Version + 1
			_, err = store.Commit(ctx, start, bot.Commit{
				ID: snap.ID, Op: "SM" + strconv.FormatInt(ops.Add(1), 10), Version: snap.Version, State: state,
				Next:  at(bot.LaneRoutine, time.Hour),
				Lines: [][]byte{line, line},
				Add:   []bot.Pending{{Seq: seq, Lane: bot.LaneReply, Stream: "p", Due: start, Body: body}},
			})
			if errors.Is(err, bot.ErrConflict) {
				continue // two texts of one person at once: rare, and not what is measured
			}
			if err != nil {
				b.Error(err)
				return
			}
			if _, err := store.Claim(ctx, start, lease, snap.ID); err != nil {
				b.Error(err)
				return
			}
			if _, err := store.Settle(ctx, start, bot.Settled{ID: snap.ID, Seq: seq, Status: bot.StatusSent, SID: "SM0123456789abcdef0123456789abcdef"}); err != nil {
				b.Error(err)
				return
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "turns/s")
}

// BenchmarkDue is one look over all shards and lanes when nothing is due.
func BenchmarkDue(b *testing.B) {
	store := benchStore(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := store.Due(b.Context(), start, limit(100)); err != nil {
			b.Fatal(err)
		}
	}
}

func benchStore(b *testing.B) *redisstore.Store {
	b.Helper()
	_, url := redistest.Real(b)
	return newStore(b, connect(b, url), newBox(b))
}
