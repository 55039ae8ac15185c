package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/warmline/warmline/internal/seal"
)

type keysetAddCommand struct {
	File string `arg:"" help:"The keyset file; it is changed in place."`
}

// Run adds new keys that seal nothing yet.
func (c keysetAddCommand) Run(sys system) error {
	if err := rewrite(c.File, seal.AddKeys); err != nil {
		return err
	}
	_, err := fmt.Fprintf(sys.out, `%s has new keys now. They open, but nothing is sealed with them yet.
  1. Bring this file to every machine that runs the line, and into your copies off
     the machines: from step 3 on the old copies do not open everything.
  2. Send each process a HUP (or restart it): it reads the file again.
  3. When all have it: warmline keyset promote FILE, on every machine, and HUP again.
     A process that would seal with keys which others lack refuses and says so.
`, c.File)
	return err
}

type keysetPromoteCommand struct {
	File string `arg:"" help:"The keyset file; it is changed in place."`
}

// Run makes the newest keys the ones that seal.
func (c keysetPromoteCommand) Run(sys system) error {
	if err := rewrite(c.File, seal.Promote); err != nil {
		return err
	}
	_, err := fmt.Fprintf(sys.out, `The newest keys of %s are the ones that seal, once a process has read the file:
send each a HUP, or restart it. The old keys stay in the file, to open what they sealed.
`, c.File)
	return err
}

type keysetListCommand struct {
	File string `arg:"" help:"The keyset file."`
}

// Run names the keys; the names say nothing of the keys.
func (c keysetListCommand) Run(sys system) error {
	box, err := readKeyset(c.File)
	if err != nil {
		return err
	}
	for i, key := range box.Keys() {
		what := "opens"
		if i == 0 {
			what = "opens and seals"
		}
		if _, err := fmt.Fprintln(sys.out, key, what); err != nil {
			return err
		}
	}
	return nil
}

// rewrite changes a keyset file so that at every moment, even when the power
// fails, there is a whole one under its name.
func rewrite(path string, change func([]byte) ([]byte, error)) error {
	old, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("keyset %s: no such file", path)
	}
	if err != nil {
		return fmt.Errorf("keyset: %w", err)
	}
	changed, err := change(old)
	if err != nil {
		return err
	}
	if _, err := seal.Parse(changed); err != nil {
		return fmt.Errorf("the changed keyset does not read back, so nothing is changed: %w", err)
	}
	part := path + ".new"
	if err := remove(part); err != nil {
		return err
	}
	if err := writeOnce(part, changed); err != nil {
		return err
	}
	if err := sameOwner(path, part); err != nil {
		return errors.Join(err, remove(part))
	}
	if err := os.Rename(part, path); err != nil {
		return errors.Join(err, remove(part))
	}
	return syncDir(filepath.Dir(path))
}

// sameOwner gives a new file the owner of the old one, as far as this user may:
// the line runs as a user of its own.
func sameOwner(old, now string) error {
	info, err := os.Stat(old)
	if err != nil {
		return err
	}
	if err := os.Chmod(now, info.Mode().Perm()); err != nil {
		return err
	}
	return chownAs(info, now)
}
