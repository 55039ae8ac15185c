package stage_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/stage"
	"github.com/warmline/warmline/internal/story"
)

var update = flag.Bool("update", false, "write the stories as they come out")

// TestStories plays every story on miniredis and on the real server, from the
// same file, and compares the whole of it.
func TestStories(t *testing.T) {
	files, err := filepath.Glob("testdata/stories/*.story")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for _, server := range []struct {
		name  string
		start func(testing.TB) (redis.UniversalClient, string)
	}{{"mini", redistest.Mini}, {"real", redistest.Real}} {
		t.Run(server.name, func(t *testing.T) {
			for _, file := range files {
				t.Run(strings.TrimSuffix(filepath.Base(file), ".story"), func(t *testing.T) {
					t.Parallel()
					client, _ := server.start(t)
					play(t, client, folder, file)
				})
			}
		})
	}
}

func play(t *testing.T, client redis.UniversalClient, folder *program.Folder, file string) {
	want, got := outcome(t, stage.Config{Redis: client, Program: folder, Roster: stage.Roster(), Chance: stage.Seeded(1)}, file)
	switch {
	case got == want:
	case *update:
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s: the story came out otherwise\n%s", file, story.Diff(want, got))
	}
}

// TestTwiceIsOnce: every text handed to the webhook twice, as Twilio may, and found
// in its list besides, changes nothing that anybody hears.
func TestTwiceIsOnce(t *testing.T) {
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"whole-en", "whole-es", "accept-together-en", "evening-several-en", "stop-crisis-en", "one-number-en", "crisis-split-es"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := map[bool]string{}
			for _, twice := range []bool{false, true} {
				client, _ := redistest.Mini(t)
				cfg := stage.Config{Redis: client, Program: folder, Roster: stage.Roster(), Chance: func() uint64 { return 7 }, Twice: twice}
				_, got[twice] = outcome(t, cfg, filepath.Join("testdata", "stories", name+".story"))
			}
			if got[true] != got[false] {
				t.Error(story.Diff(got[false], got[true]))
			}
		})
	}
}

// outcome plays a story; want is what its file says.
func outcome(t *testing.T, cfg stage.Config, file string) (want, got string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	start, err := story.ReadStart(string(data))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	if cfg, err = cfg.With(start); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	p, err := stage.NewPlay(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	if got, err = story.Run(string(data), p); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return string(data), got
}
