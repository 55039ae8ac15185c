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
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	start, err := story.ReadStart(string(want))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	cfg, err := stage.Config{Redis: client, Program: folder, Roster: stage.Roster(), Seed: 1}.With(start)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	p, err := stage.NewPlay(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	got, err := story.Run(string(want), p)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	switch {
	case got == string(want):
	case *update:
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s: the story came out otherwise\n%s", file, story.Diff(string(want), got))
	}
}
