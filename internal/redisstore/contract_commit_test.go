package redisstore_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/warmline/warmline/bot"
)

func newConversation(t *testing.T, r rig) {
	got, err := r.Load(t.Context(), r.id)
	must(t, err)
	if got.ID != r.id || got.Version != 0 || got.State != nil {
		t.Errorf("got %+v", got)
	}
}

func commitIsReadBack(t *testing.T, r rig) {
	r.commit(t, bot.Commit{State: []byte(`{"a":1}`), Lines: [][]byte{[]byte("one"), []byte("two")}})
	r.commit(t, bot.Commit{State: []byte(`{"a":2}`), Lines: [][]byte{[]byte("three")}})
	got, err := r.Load(t.Context(), r.id)
	must(t, err)
	if got.Version != 2 || string(got.State) != `{"a":2}` {
		t.Errorf("got version %d, state %s", got.Version, got.State)
	}
	lines, err := r.Lines(t.Context(), r.id)
	must(t, err)
	if fmt.Sprintf("%s", lines) != "[one two three]" {
		t.Errorf("got lines %s", lines)
	}
	r.wantNext(t, never)
}

func staleVersion(t *testing.T, r rig) {
	r.commit(t, bot.Commit{State: []byte("1")})
	for _, version := range []int64{0, 2} {
		_, err := r.Commit(t.Context(), start, bot.Commit{
			ID: r.id, Op: "SM1", Version: version, State: []byte("stale"), Lines: [][]byte{[]byte("stale")}, Add: []bot.Pending{text(1)},
		})
		wantConflict(t, err)
	}
	got, err := r.Load(t.Context(), r.id)
	must(t, err)
	lines, err := r.Lines(t.Context(), r.id)
	must(t, err)
	if string(got.State) != "1" || got.Version != 1 || len(lines) != 0 {
		t.Errorf("a refused commit left state %s, version %d, %d lines", got.State, got.Version, len(lines))
	}
	wantSeqs(t, r.claim(t, 0), "")
	r.commit(t, bot.Commit{Op: "SM1"}) // the refused operation was not remembered
}

func operationTwice(t *testing.T, r rig) {
	first := bot.Commit{ID: r.id, Op: "SM1", Answer: []byte("<Say>hello</Say>"), State: []byte("1"), Add: []bot.Pending{text(1)}}
	receipt, err := r.Commit(t.Context(), start, first)
	must(t, err)
	if receipt.Again || receipt.Answer != nil {
		t.Fatalf("first time: %+v", receipt)
	}
	r.commit(t, bot.Commit{Op: "SM2", State: []byte("2")}) // no answer kept
	for _, version := range []int64{0, 2} {                // whatever it was decided on
		again := first
		again.Version, again.State, again.Answer = version, []byte("other"), []byte("other")
		receipt, err = r.Commit(t.Context(), start, again)
		must(t, err)
		if !receipt.Again || string(receipt.Answer) != "<Say>hello</Say>" {
			t.Errorf("again: %+v", receipt)
		}
	}
	receipt, err = r.Commit(t.Context(), start, bot.Commit{ID: r.id, Op: "SM2", State: []byte("other")})
	must(t, err)
	if !receipt.Again || receipt.Answer != nil {
		t.Errorf("again without an answer: %+v", receipt)
	}
	got, err := r.Load(t.Context(), r.id)
	must(t, err)
	if string(got.State) != "2" || got.Version != 2 {
		t.Errorf("state %s, version %d after repeats", got.State, got.Version)
	}
	wantSeqs(t, r.claim(t, 0), "1")
}

func operationPerConversation(t *testing.T, r rig) {
	for i := range 200 { // enough that some share a tag
		receipt, err := r.Commit(t.Context(), start, bot.Commit{ID: fmt.Sprintf("t%d", i), Op: "SM1", State: []byte("1")})
		must(t, err)
		if receipt.Again {
			t.Errorf("conversation %d took the operation for another's", i)
		}
	}
}

func manyCommits(t *testing.T, r rig) {
	const writers = 8
	var wins, conflicts int
	var mu sync.Mutex
	var all sync.WaitGroup
	for i := range writers {
		all.Go(func() {
			_, err := r.Commit(t.Context(), start, bot.Commit{ID: r.id, Op: fmt.Sprint(i), State: fmt.Append(nil, i)})
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				wins++
			case errors.Is(err, bot.ErrConflict):
				conflicts++
			default:
				t.Error(err)
			}
		})
	}
	all.Wait()
	if wins != 1 || conflicts != writers-1 {
		t.Errorf("%d won, %d conflicted", wins, conflicts)
	}
}

func transcriptTrimmed(t *testing.T, r rig) {
	for i := range 30 {
		r.commit(t, bot.Commit{Lines: [][]byte{fmt.Append(nil, 2*i), fmt.Append(nil, 2*i+1)}})
	}
	lines, err := r.Lines(t.Context(), r.id)
	must(t, err)
	if len(lines) != 50 || string(lines[0]) != "10" || string(lines[49]) != "59" {
		t.Errorf("%d lines from %s to %s", len(lines), lines[0], lines[len(lines)-1])
	}
}

func transcriptWhole(t *testing.T, r rig) {
	for i := range 60 {
		r.commit(t, bot.Commit{Lines: [][]byte{fmt.Append(nil, i)}, Whole: true})
	}
	lines, err := r.Lines(t.Context(), r.id)
	must(t, err)
	if len(lines) != 60 {
		t.Errorf("%d lines", len(lines))
	}
	r.commit(t, bot.Commit{Lines: [][]byte{[]byte("60")}})
	if lines, err = r.Lines(t.Context(), r.id); err != nil || len(lines) != 50 {
		t.Errorf("read by then: %d lines, %v", len(lines), err)
	}
}

func effectRefused(t *testing.T, r rig) {
	for name, add := range map[string][]bot.Pending{
		"no stream":       {with(text(1), func(p *bot.Pending) { p.Stream = "" })},
		"space in stream": {with(text(1), func(p *bot.Pending) { p.Stream = "d 1" })},
		"end of entry":    {with(text(1), func(p *bot.Pending) { p.Stream = "d1;n0" })},
		"seq 0":           {text(0)},
		"seqs fall":       {text(2), text(1)},
		"no such lane":    {with(text(1), func(p *bot.Pending) { p.Lane = bot.Lanes })},
	} {
		_, err := r.Commit(t.Context(), start, bot.Commit{ID: r.id, State: []byte("1"), Add: add})
		if err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}
