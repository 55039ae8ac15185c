package stage_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/backup"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
	"github.com/warmline/warmline/internal/stage"
)

// The folders in testdata/released hold what each released version stored: a
// keyset of their own, a backup sealed with it, and the states in it as they are
// when opened. Every later version reads them, for ever. A folder is written once,
// with -release, when its version comes out.
const released = "testdata/released"

var release = flag.Bool("release", false, "write what this version stores to testdata/released")

// releasedAt is when the line in the folders stopped.
var releasedAt = time.Date(2026, 3, 3, 2, 30, 0, 0, time.UTC)

func TestWhatWasReleasedIsRead(t *testing.T) {
	if *release {
		writeReleased(t)
	}
	folders, err := filepath.Glob(released + "/*")
	if err != nil || len(folders) == 0 {
		t.Fatalf("nothing was released: %v", err)
	}
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) { readReleased(t, folder) })
	}
}

func readReleased(t *testing.T, folder string) {
	file := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	var want map[string]any
	if err := json.Unmarshal(file("states.json"), &want); err != nil {
		t.Fatal(err)
	}
	client, _ := redistest.Real(t)
	restoreReleased(t, client, file("keyset"), file("line.backup"))
	s := releasedStage(t, client, file("keyset"))

	effects := 0
	for id, state := range want {
		for _, when := range []string{"as it was stored", "written again"} {
			snap, err := s.Store.Load(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			var got any
			err = json.Unmarshal(snap.State, &got)
			if when == "written again" { // what is planned follows from the state, by the rules of this version
				forgetPlans(t, got)
				forgetPlans(t, state)
			}
			if err != nil || !reflect.DeepEqual(got, state) {
				t.Errorf("%s, %s:\n%s\nwant\n%v (%v)", id, when, snap.State, state, err)
			}
			if err := s.Engine.Wake(t.Context(), id, nil); err != nil {
				t.Fatal(err)
			}
		}
		claimed, err := s.Store.Claim(t.Context(), releasedAt.Add(time.Hour), time.Minute, id)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range claimed {
			for _, e := range c.Effects {
				effects++
				if effect, err := bot.OpenEffect(e.Body); err != nil || effect.IsLater() {
					t.Errorf("effect of %s: %+v, %v", id, effect, err)
				}
			}
		}
	}
	if n, err := strconv.Atoi(strings.TrimSpace(string(file("effects")))); err != nil || effects != n {
		t.Errorf("%d effects wait, want %d (%v)", effects, n, err)
	}
}

// restoreReleased puts a folder's backup into an empty Redis and reads its world.
func restoreReleased(t *testing.T, client redis.UniversalClient, keyset, file []byte) {
	t.Helper()
	box, err := seal.Parse(keyset)
	if err != nil {
		t.Fatal(err)
	}
	store, err := redisstore.New(t.Context(), client, box, redisstore.Config{})
	if err != nil {
		t.Fatal(err)
	}
	head, tally, err := backup.Read(bytes.NewReader(file), box, func(p []redisstore.Piece) error {
		return store.Put(t.Context(), releasedAt, p...)
	})
	if err != nil || tally.Unreadable > 0 || tally.OptedOut == 0 {
		t.Fatalf("%+v, %+v, %v", head, tally, err)
	}
	keeper, err := bot.NewKeeper(t.Context(), store, bot.World{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := keeper.World().Roster.Coaches, stage.Roster().Coaches; len(got) != len(want) || got[0].Phone != want[0].Phone {
		t.Errorf("roster %v", got)
	}
}

func releasedStage(t *testing.T, client redis.UniversalClient, keyset []byte) *stage.Stage {
	t.Helper()
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	s, err := stage.New(t.Context(), stage.Config{
		Redis: client, Tags: 64, Keyset: keyset, Clock: clock.NewManual(releasedAt), Program: folder, Roster: stage.Roster(), Chance: func() uint64 { return 7 },
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

// writeReleased plays an evening in which there is somebody in every situation
// that is stored, and writes down what is stored then.
func writeReleased(t *testing.T) {
	keyset, err := seal.NewKeyset()
	if err != nil {
		t.Fatal(err)
	}
	client, _ := redistest.Real(t)
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	now := clock.NewManual(releasedAt.Add(-3 * time.Hour))
	s, err := stage.New(t.Context(), stage.Config{Redis: client, Tags: 64, Keyset: keyset, Clock: now, Program: folder, Roster: stage.Roster(), Chance: func() uint64 { return 7 }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	text := func(from, to phone.Number, all ...string) {
		for _, words := range all {
			s.Emulator.Text(from, to, words)
			must(s.Settle(t.Context()))
		}
	}
	person := func(n int, all ...string) {
		text(phone.Number("+16175550"+strconv.Itoa(150+n)), stage.LineNumber, all...)
	}
	joined := []string{"hi", "1", "someone checking in, Ria"}
	coach, page := stage.Roster().Coaches, stage.CoachNumbers[0]

	person(0, "hi")                                             // asked to join
	person(1, joined...)                                        // joined
	person(2, append(slices.Clone(joined), "pause 3")...)       // paused
	person(3, append(slices.Clone(joined), "stop")...)          // opted out
	person(4, append(slices.Clone(joined), "HELP")...)          // a question stands open
	person(5, append(slices.Clone(joined), "COACH")...)         // a quiet handoff
	person(6, append(slices.Clone(joined), "i want to die")...) // taken by a coach, who writes
	text(coach[0].Phone, page, "OK")
	text(coach[0].Phone, stage.CoachNumbers[1], "Hi, it's Dana")
	must(s.Skip(t.Context(), releasedAt.Add(-30*time.Minute), nil)) // over the check-in
	person(7, "he hits me and i can't leave")                       // a phone that somebody else may read
	person(8, append(slices.Clone(joined), "i want to die")...)     // nobody has answered yet
	person(8, "please hurry")
	must(s.Skip(t.Context(), releasedAt, nil))
	s.Emulator.Fail(emulator.TooMany) // effects that wait
	person(9, "i want to die")
	person(1, "what is this")

	store, states := s.Store, map[string]any{}
	var file bytes.Buffer
	_, err = backup.Write(t.Context(), &file, s.Box, backup.Head{Schema: redisstore.Schema, Tags: store.Tags(), Began: releasedAt}, store)
	must(err)
	effects := 0
	must(store.Dump(t.Context(), func(p redisstore.Piece) error {
		if p.ID == "" {
			return nil
		}
		data, err := store.State(p)
		must(err)
		var state any
		must(json.Unmarshal(data, &state))
		states[p.ID] = state
		return nil
	}))
	for id := range states {
		claimed, err := store.Claim(t.Context(), releasedAt.Add(time.Hour), time.Minute, id)
		must(err)
		for _, c := range claimed {
			effects += len(c.Effects)
		}
	}
	opened, err := json.MarshalIndent(states, "", " ")
	must(err)
	to := filepath.Join(released, strconv.Itoa(redisstore.Schema))
	must(os.MkdirAll(to, 0o755))
	for name, data := range map[string][]byte{
		"keyset": keyset, "line.backup": file.Bytes(), "states.json": opened, "effects": []byte(strconv.Itoa(effects) + "\n"),
	} {
		must(os.WriteFile(filepath.Join(to, name), data, 0o644))
	}
}

// forgetPlans takes the planned times off a state.
func forgetPlans(t *testing.T, state any) {
	if fields, ok := state.(map[string]any); ok {
		delete(fields, "agenda")
		return
	}
	t.Error("a state is no object")
}
