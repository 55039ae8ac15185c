package backup_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/backup"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
)

// noon is when everything in these tests is committed.
var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// rig is a line's data with some of everything in it.
type rig struct {
	client redis.UniversalClient
	store  *redisstore.Store
	box    *seal.Box
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func newBox(t testing.TB) *seal.Box {
	t.Helper()
	keys, err := seal.NewKeyset()
	must(t, err)
	box, err := seal.Parse(keys)
	must(t, err)
	return box
}

func newRig(t testing.TB, client redis.UniversalClient, box *seal.Box) rig {
	t.Helper()
	store, err := redisstore.New(t.Context(), client, box, redisstore.Config{Half: true})
	must(t, err)
	return rig{client, store, box}
}

// number is the phone of person n.
func number(n int) phone.Number { return phone.Number(fmt.Sprintf("+161755501%02d", n)) }

// fill stores people, one of whom has opted out, with effects, times, transcript and
// operations, and a world.
func (r rig) fill(t testing.TB, people int) {
	t.Helper()
	for n := range people {
		snap, err := r.store.Find(t.Context(), number(n))
		must(t, err)
		state := map[string]any{"phone": number(n), "contact": "active", "consent": []bot.Consent{{Kind: "sms_recurring", Given: true, At: 1, Channel: "text", Evidence: "SMyes"}}}
		if n == 1 {
			state["contact"] = "opted_out"
		}
		data, err := json.Marshal(state)
		must(t, err)
		_, err = r.store.Commit(t.Context(), noon, bot.Commit{
			ID: snap.ID, Op: "SM1", Answer: []byte("answer"), State: data, Lines: [][]byte{[]byte(`"line"`)},
			Next: [bot.Lanes]time.Time{bot.LaneRoutine: noon.Add(time.Hour)},
			Add:  []bot.Pending{{Seq: 1, Lane: bot.LaneReply, Stream: "p", Body: []byte(`"one"`)}, {Seq: 2, Lane: bot.LaneReply, Stream: "p", Body: []byte(`"two"`)}},
		})
		must(t, err)
		claimed, err := r.store.Claim(t.Context(), noon, 30*time.Second, snap.ID)
		must(t, err)
		_, err = r.store.Settle(t.Context(), noon, bot.Settled{ID: snap.ID, Seq: claimed[0].Effects[0].Seq, Status: bot.StatusSent, SID: "SM2"})
		must(t, err)
	}
	must(t, r.store.SetWorld(t.Context(), 0, []byte("world")))
}

// write makes a backup of all.
func (r rig) write(t testing.TB) []byte {
	t.Helper()
	var file bytes.Buffer
	_, err := backup.Write(t.Context(), &file, r.box, backup.Head{Schema: redisstore.Schema, Tags: r.store.Tags(), Began: noon}, r.store)
	must(t, err)
	return file.Bytes()
}

// restore brings a file back.
func (r rig) restore(t testing.TB, file []byte) {
	t.Helper()
	must(t, r.store.BeginRestore(t.Context()))
	_, _, err := backup.Read(bytes.NewReader(file), r.box, func(p []redisstore.Piece) error { return r.store.Put(t.Context(), time.Now(), p...) })
	must(t, err)
	must(t, r.store.EndRestore(t.Context(), noon, noon, redisstore.Schema))
}

// all reads every piece, as text, so that two stores can be compared.
func (r rig) all(t testing.TB) []string {
	t.Helper()
	var out []string
	must(t, r.store.Dump(t.Context(), func(p redisstore.Piece) error {
		for i := range p.Keys {
			p.Keys[i].Until = 0
			if p.Keys[i].Type == "hash" {
				p.Keys[i].Parts = sorted(p.Keys[i].Parts)
			}
		}
		data, err := json.Marshal(p)
		out = append(out, string(data))
		return err
	}))
	slices.Sort(out)
	return out
}

// sorted puts the members of a hash in an order, for Redis has none.
func sorted(parts [][]byte) [][]byte {
	pairs := slices.Collect(slices.Chunk(parts, 2))
	slices.SortFunc(pairs, func(a, b [][]byte) int { return bytes.Compare(a[0], b[0]) })
	return slices.Concat(pairs...)
}

func servers(t *testing.T, each func(t *testing.T, start func(testing.TB) (redis.UniversalClient, string))) {
	for _, kind := range []struct {
		name  string
		start func(testing.TB) (redis.UniversalClient, string)
	}{{"miniredis", redistest.Mini}, {"redis", redistest.Real}, {"cluster", redistest.Cluster}} {
		t.Run(kind.name, func(t *testing.T) { each(t, kind.start) })
	}
}

// All that one Redis holds is in another after a restore, and goes on there: what
// was due is due, what waited is sent, what was heard is known.
func TestABackupBringsEverythingBack(t *testing.T) {
	servers(t, func(t *testing.T, start func(testing.TB) (redis.UniversalClient, string)) {
		box := newBox(t)
		client, _ := start(t)
		from := newRig(t, client, box)
		from.fill(t, 5)
		time.Sleep(20 * time.Millisecond) // an operation of this very moment is left out, to be heard again
		file := from.write(t)

		client, _ = redistest.Real(t)
		to := newRig(t, client, box)
		to.restore(t, file)
		want, got := from.all(t), to.all(t)
		if strings.Join(want, "\n") != strings.Join(got, "\n") {
			t.Errorf("restored:\n%s\nwas:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}

		snap, err := to.store.Find(t.Context(), number(3))
		must(t, err)
		if snap.Version != 1 || !strings.Contains(string(snap.State), string(number(3))) {
			t.Errorf("found %+v", snap)
		}
		claimed, err := to.store.Claim(t.Context(), noon.Add(time.Second), 30*time.Second, snap.ID)
		if err != nil || len(claimed) != 1 || string(claimed[0].Effects[0].Body) != `"two"` {
			t.Errorf("claimed %+v, %v", claimed, err)
		}
		due, err := to.store.Due(t.Context(), noon.Add(2*time.Hour), [bot.Lanes]int{100, 100, 100})
		if all := slices.Concat(due[:]...); err != nil || len(all) != 5 {
			t.Errorf("due %v, %v: all five have a time planned", all, err)
		}
		if _, world, err := to.store.World(t.Context()); err != nil || string(world) != "world" {
			t.Errorf("world %q, %v", world, err)
		}
		receipt, err := to.store.Commit(t.Context(), noon, bot.Commit{ID: snap.ID, Op: "SM1", State: []byte("{}")})
		// miniredis does not count down an operation's life, so its moment is unknown.
		if !strings.HasSuffix(t.Name(), "miniredis") && (err != nil || !receipt.Again || string(receipt.Answer) != "answer") {
			t.Errorf("an operation of before the backup: %+v, %v", receipt, err)
		}
	})
}

// An operation that was committed after its conversation was read is not in the
// file: its consequences are not there either, and it must be heard again.
func TestAnOperationIsKeptOnlyWithItsConsequences(t *testing.T) {
	client, _ := redistest.Real(t)
	r := newRig(t, client, newBox(t))
	r.fill(t, 1)
	time.Sleep(20 * time.Millisecond)
	var ops []string
	first := true
	must(t, r.store.Dump(t.Context(), func(p redisstore.Piece) error {
		if first {
			first = false
			snap, err := r.store.Find(t.Context(), number(0))
			must(t, err)
			_, err = r.store.Commit(t.Context(), noon, bot.Commit{ID: snap.ID, Op: "SMlater", Version: snap.Version, State: []byte("{}")})
			must(t, err)
		}
		for _, k := range p.Keys {
			if strings.Contains(k.Key, ":op:") {
				ops = append(ops, k.Key[strings.LastIndex(k.Key, ":")+1:])
			}
		}
		return nil
	}))
	if !slices.Equal(ops, []string{"SM1"}) {
		t.Errorf("operations in the dump: %v", ops)
	}
}

// A file that is not whole is never taken for one.
func TestAFileCutOrChangedIsFound(t *testing.T) {
	client, _ := redistest.Mini(t)
	r := newRig(t, client, newBox(t))
	r.fill(t, 3)
	file := r.write(t)
	read := func(data []byte, box *seal.Box) error {
		_, _, err := backup.Read(bytes.NewReader(data), box, nil)
		return err
	}
	must(t, read(file, r.box))
	for n := range len(file) {
		if read(file[:n], r.box) == nil {
			t.Fatalf("cut after %d of %d bytes, and taken for whole", n, len(file))
		}
	}
	if err := read(file[:len(file)-1], r.box); !errors.Is(err, backup.ErrCut) {
		t.Errorf("cut by one byte: %v", err)
	}
	for n := 0; n < len(file); n += 7 {
		changed := bytes.Clone(file)
		changed[n] ^= 1
		if read(changed, r.box) == nil {
			t.Fatalf("byte %d of %d changed, and taken for whole", n, len(file))
		}
	}
	if read(append(bytes.Clone(file), 0), r.box) == nil {
		t.Error("a byte more, and taken for whole")
	}
	if err := read(file, newBox(t)); err == nil || !strings.Contains(err.Error(), "WARMLINE_KEYSET") {
		t.Errorf("with another line's keys: %v", err)
	}
	if bytes.Contains(file, []byte("161755501")) || bytes.Contains(file, []byte("opted_out")) {
		t.Error("the file holds something in clear")
	}
}

// Who said no is found in whatever is left of a file.
func TestEveryNoThatIsLeftIsFound(t *testing.T) {
	client, _ := redistest.Mini(t)
	r := newRig(t, client, newBox(t))
	r.fill(t, 70) // more than one frame
	file := r.write(t)
	consents := func(data []byte) (no []phone.Number, all int, err error) {
		err = backup.Consents(bytes.NewReader(data), r.box, func(to phone.Number, c backup.Consent) error {
			if all++; c.No() {
				no = append(no, to)
			}
			if len(c.Ledger) != 1 || c.Ledger[0].Evidence != "SMyes" {
				t.Errorf("ledger: %+v", c.Ledger)
			}
			return nil
		})
		return
	}
	no, all, err := consents(file)
	if err != nil || all != 70 || len(no) != 1 || no[0] != number(1) {
		t.Errorf("%d people, no: %v, %v", all, no, err)
	}
	damaged := bytes.Clone(file)
	damaged[60] ^= 1 // inside the head, the first frame
	if _, all, err := consents(damaged); err == nil || all != 70 {
		t.Errorf("with a damaged frame: %d people, %v", all, err)
	}
	if _, all, err := consents(file[:len(file)-1]); !errors.Is(err, backup.ErrCut) || all != 70 {
		t.Errorf("cut at the end: %d people, %v", all, err)
	}
}

// A restore that stops in the middle is seen: no line starts on it, and it can be
// done again.
func TestHalfARestoreIsSeen(t *testing.T) {
	client, _ := redistest.Real(t)
	r := newRig(t, client, newBox(t))
	r.fill(t, 3)
	file := r.write(t)
	must(t, r.store.BeginRestore(t.Context()))
	stop := errors.New("power cut")
	_, _, err := backup.Read(bytes.NewReader(file), r.box, func([]redisstore.Piece) error { return stop })
	if !errors.Is(err, stop) {
		t.Fatal(err)
	}
	if _, err := redisstore.New(t.Context(), client, r.box, redisstore.Config{}); err == nil || !strings.Contains(err.Error(), "restore") {
		t.Errorf("a line on half of a backup: %v", err)
	}
	if empty, err := r.store.Empty(t.Context()); err != nil || !empty {
		t.Errorf("it cannot be done again: %v", err)
	}
	r.restore(t, file)
	if _, err := redisstore.New(t.Context(), client, r.box, redisstore.Config{}); err != nil {
		t.Errorf("after the second try: %v", err)
	}
	if hold, err := r.store.Hold(t.Context()); err != nil || hold == nil || hold.Why != bot.HoldRestore || !hold.From.Equal(noon) {
		t.Errorf("a restored line is held: %+v, %v", hold, err)
	}
}

// A writer that fails makes no backup.
func TestAFullDiskIsAnError(t *testing.T) {
	client, _ := redistest.Mini(t)
	r := newRig(t, client, newBox(t))
	r.fill(t, 3)
	if _, err := backup.Write(t.Context(), full{}, r.box, backup.Head{}, r.store); err == nil {
		t.Error("a full disk made a backup")
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }
