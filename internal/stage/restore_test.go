package stage_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/backup"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/stage"
)

const (
	ria  phone.Number = "+16175550142"
	bea  phone.Number = "+16175550143"
	carl phone.Number = "+16175550144"
	dee  phone.Number = "+16175550145"
	paul phone.Number = "+16175550146"
)

// evening is a line on an evening, with a clock that tests move.
type evening struct {
	*stage.Stage
	t     *testing.T
	clock *clock.Manual
}

func newEvening(t *testing.T) evening {
	t.Helper()
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	client, _ := redistest.Real(t)
	c := clock.NewManual(time.Date(2026, 3, 2, 17, 0, 0, 0, folder.Program.Zone))
	s, err := stage.New(t.Context(), stage.Config{Redis: client, Clock: c, Program: folder, Roster: stage.Roster(), Chance: func() uint64 { return 7 }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	e := evening{s, t, c}
	e.beat()
	return e
}

func (e evening) must(err error) {
	e.t.Helper()
	if err != nil {
		e.t.Fatal(err)
	}
}

// beat is a heartbeat. The clock of a test leaps, so what one allows lasts till the next.
func (e evening) beat() {
	e.t.Helper()
	e.must(e.Guard.Start(e.t.Context()))
	if e.Guard.Hold() == nil {
		e.Store.AllowRoutine(e.clock.Now().Add(time.Hour))
	}
}

// until moves the clock on to a time of this day, beating on the way as a line does.
func (e evening) until(hour, minute int) {
	e.t.Helper()
	to := time.Date(2026, 3, 2, hour, minute, 0, 0, e.Keeper.World().Program.Zone)
	for next := e.clock.Now(); next.Before(to); {
		next = next.Add(5 * time.Minute)
		if next.After(to) {
			next = to
		}
		e.must(e.Skip(e.t.Context(), next, nil))
		e.beat()
	}
	e.must(e.Settle(e.t.Context()))
}

func (e evening) says(from phone.Number, words ...string) {
	e.t.Helper()
	for _, w := range words {
		e.Emulator.Text(from, stage.LineNumber, w)
		e.must(e.Settle(e.t.Context()))
	}
}

// texts are those a phone has got, since the first n.
func (e evening) texts(to phone.Number, n int) []string {
	var out []string
	for _, m := range e.Emulator.Messages() {
		if m.To == to && m.Direction != emulator.Inbound {
			out = append(out, m.Body)
		}
	}
	return out[n:]
}

func (e evening) thread(of phone.Number) bot.Thread {
	e.t.Helper()
	snap, err := e.Store.Find(e.t.Context(), of)
	e.must(err)
	th, err := bot.OpenThread(snap)
	e.must(err)
	return *th
}

// What people said after a backup is not in it: a STOP in plain words, a call for
// help. After the restore nothing routine leaves, pages and answers go on; the
// sweep brings back what was said; and when somebody resumes, there is no flood.
func TestARestoredLineTextsNobodyWhoSaidStop(t *testing.T) {
	e := newEvening(t)
	for _, p := range []phone.Number{ria, bea, paul} {
		e.says(p, "hi", "1", "someone checking in, Ria")
	}
	e.says(paul, "pause 1")
	e.until(17, 30)

	var file bytes.Buffer
	began := e.clock.Now()
	_, err := backup.Write(t.Context(), &file, e.Box, backup.Head{Schema: redisstore.Schema, Tags: e.Store.Tags(), Began: began}, e.Store)
	e.must(err)

	e.until(17, 40)
	e.says(ria, "please stop texting me")
	e.says(carl, "i want to die")

	e.until(18, 0)
	before := map[phone.Number]int{}
	for _, p := range []phone.Number{ria, bea, carl, paul} {
		before[p] = len(e.texts(p, 0))
	}
	e.must(e.Store.BeginRestore(t.Context()))
	_, _, err = backup.Read(&file, e.Box, func(p []redisstore.Piece) error { return e.Store.Put(t.Context(), e.clock.Now(), p...) })
	e.must(err)
	e.must(e.Store.EndRestore(t.Context(), e.clock.Now(), began, redisstore.Schema))
	if th := e.thread(ria); th.Contact != bot.Active {
		t.Fatalf("the backup knows of the STOP: %s", th.Contact)
	}
	e.beat()

	e.until(20, 0) // over the check-in
	for _, p := range []phone.Number{ria, bea, paul} {
		if got := e.texts(p, before[p]); len(got) > 0 {
			t.Errorf("routine texts while they are held: %q", got)
		}
	}
	e.says(dee, "i want to die")
	if got := e.texts(dee, 0); len(got) == 0 || !strings.Contains(got[0], "being paged") {
		t.Errorf("a crisis while routine texts are held: %q", got)
	}

	e.must(e.Sweeper.Sweep(t.Context()))
	e.must(e.Settle(t.Context()))
	if th := e.thread(ria); th.Contact != bot.OptedOut {
		t.Errorf("after the sweep %s", th.Contact)
	}
	if got := e.texts(carl, before[carl]); len(got) == 0 || !strings.Contains(got[0], "being paged") {
		t.Errorf("a crisis that the backup did not know: %q", got)
	}

	if held, err := e.Store.Resume(t.Context(), false); err != nil || !held {
		t.Fatalf("resume: %v, %v", held, err)
	}
	e.beat()
	e.until(23, 59)
	if got := e.texts(ria, before[ria]); len(got) != 1 || !strings.Contains(got[0], "you get no more messages") {
		t.Errorf("who said stop got %q", got)
	}
	if got := e.texts(bea, before[bea]); len(got) > 1 {
		t.Errorf("a flood: %q", got)
	}
}
