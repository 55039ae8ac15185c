// Package lastworld keeps a sealed copy of the World in a file of this machine, so
// that a process which starts while the store is gone still knows whom to page.
package lastworld

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"sync"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/seal"
)

// field is what the copy is sealed for; it belongs to no conversation.
const field = "last world"

// File is a store of the World with a copy in a file. Safe for concurrent use.
type File struct {
	bot.WorldStore
	box  *seal.Box
	path string

	mu     sync.Mutex
	copied int64 // version in the file, as far as this process knows
	begun  bool  // the World was read once, from the store or from the file
}

// kept is the file's content, before it is sealed.
type kept struct {
	Version int64           `json:"version"`
	World   json.RawMessage `json:"world"`
}

// New puts a copy beside a store.
func New(store bot.WorldStore, box *seal.Box, path string) *File {
	return &File{WorldStore: store, box: box, path: path}
}

// World reads the store and keeps a copy of what is new. When the very first read
// fails the copy is given; later the caller has a World already and hears the error.
func (f *File) World(ctx context.Context) (int64, []byte, error) {
	version, data, err := f.WorldStore.World(ctx)
	f.mu.Lock()
	defer f.mu.Unlock()
	if err == nil {
		f.begun = true
		f.keep(version, data)
		return version, data, nil
	}
	if f.begun {
		return 0, nil, err
	}
	last, lastErr := f.last()
	if lastErr != nil {
		return 0, nil, errors.Join(err, lastErr)
	}
	f.begun, f.copied = true, last.Version
	return last.Version, last.World, nil
}

// keep writes the copy when the World has changed. Without it the line works, but
// cannot start without its store: an operator should know.
func (f *File) keep(version int64, data []byte) {
	if version == f.copied || data == nil {
		return
	}
	if err := f.write(kept{version, data}); err != nil {
		slog.Warn("no copy of the roster can be kept: a start without Redis will be refused", "error", err)
	}
	f.copied = version
}

// write replaces the file at once or not at all.
func (f *File) write(k kept) error {
	plain, err := json.Marshal(k)
	if err != nil {
		return err
	}
	sealed, err := f.box.Seal(plain, "", field)
	if err != nil {
		return err
	}
	beside, err := os.CreateTemp(filepath.Dir(f.path), filepath.Base(f.path)+".*") // readable by its owner alone
	if err != nil {
		return err
	}
	_, err = beside.Write(sealed)
	err = errors.Join(err, beside.Sync(), beside.Close())
	if err == nil {
		err = os.Rename(beside.Name(), f.path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(beside.Name()))
	}
	return nil
}

func (f *File) last() (kept, error) {
	sealed, err := os.ReadFile(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		return kept{}, fmt.Errorf("and there is no copy of the roster at %s", f.path)
	}
	if err != nil {
		return kept{}, fmt.Errorf("copy of the roster: %w", err)
	}
	plain, err := f.box.Open(sealed, "", field)
	if err != nil {
		return kept{}, fmt.Errorf("copy of the roster at %s: %w", f.path, err)
	}
	var k kept
	if err := json.Unmarshal(plain, &k); err != nil {
		return kept{}, fmt.Errorf("copy of the roster at %s: not what was written there", f.path)
	}
	return k, nil
}
