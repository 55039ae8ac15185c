package program

import (
	"os"
	"path/filepath"
	"testing"
)

// When one file cannot be written those before it are as they were.
func TestNothingIsHalfWritten(t *testing.T) {
	dir := t.TempDir()
	for _, err := range []error{os.WriteFile(filepath.Join(dir, "a.yaml"), []byte("old"), 0o600), os.Mkdir(filepath.Join(dir, "c.yaml"), 0o700)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	folder := &textsFolder{dir: dir, files: map[string][]byte{}, fresh: map[string]bool{}}
	for _, name := range []string{"a.yaml", "b.yaml", "c.yaml"} {
		folder.put(name, []byte("new"))
	}
	if err := folder.write(); err == nil {
		t.Fatal("written over a folder")
	}
	names, _ := os.ReadDir(dir)
	if data, _ := os.ReadFile(filepath.Join(dir, "a.yaml")); string(data) != "old" || len(names) != 2 {
		t.Errorf("a.yaml is %s, and there are %v", data, names)
	}
}
