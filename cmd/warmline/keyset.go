package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/warmline/warmline/internal/seal"
)

type keysetCommand struct {
	New     keysetNewCommand     `cmd:"" help:"Make a new keyset file."`
	Add     keysetAddCommand     `cmd:"" help:"Add new keys that seal nothing yet: the first step of a change of keys."`
	Promote keysetPromoteCommand `cmd:"" help:"Let the newest keys seal: the last step, when every process has them."`
	List    keysetListCommand    `cmd:"" help:"Name the keys in a file, and which seals."`
}

type keysetNewCommand struct {
	Out string `default:"warmline.keyset" placeholder:"FILE" help:"The file to make; never one that exists. Default: ${default}."`
}

// Run makes the file and says how to keep it.
func (c keysetNewCommand) Run(sys system) error {
	keys, err := seal.NewKeyset()
	if err != nil {
		return err
	}
	if err := writeOnce(c.Out, keys); err != nil {
		return err
	}
	_, err = fmt.Fprintf(sys.out, `Made %[1]s. Only its owner may read it.

Everything this line keeps is sealed with these keys, its backups too: LOSE THE FILE
AND THE DATA IS LOST, and nobody in the world can bring it back.
  1. Now keep two copies off this machine, in two places, for instance a password
     manager and a printed page in a safe. Never beside the backups: who finds both
     reads everything.
  2. Then tell the line where it is: WARMLINE_KEYSET=%[1]s
`, c.Out)
	return err
}

// writeOnce writes a new file that only its owner may read, down to the disk. A
// file that exists is never touched.
func writeOnce(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists: a keyset written over is lost data, so choose another name", path)
	}
	if err != nil {
		return fmt.Errorf("make the keyset file: %w", err)
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("write the keyset file: %w", err), os.Remove(path))
	}
	return nil
}
