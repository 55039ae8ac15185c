package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/internal/backup"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
)

type backupCommand struct {
	Settings settingsFlags `embed:""`
	Out      string        `placeholder:"FILE" help:"The file to make; never one that exists. Default: warmline-DATE-TIME.backup here."`
	Check    string        `placeholder:"FILE" help:"Make none; read this file to its end and say what is in it."`
	Consents string        `placeholder:"FILE" help:"Make none; print who opted in and out from this file, one JSON line each, numbers in clear, as far as it can be read."`
}

// Run makes a backup while the line goes on, or looks into one.
func (c backupCommand) Run(ctx context.Context, sys system) error {
	if c.Check != "" && c.Consents != "" {
		return errors.New("--check and --consents: one at a time")
	}
	settings, err := c.Settings.load(sys)
	switch {
	case c.Check != "":
		return checkBackup(sys, settings, c.Check)
	case c.Consents != "":
		return printConsents(sys, settings, c.Consents)
	case err != nil:
		return err
	}
	o, err := openData(ctx, settings, redisstore.Config{})
	if err != nil {
		return err
	}
	return errors.Join(c.make(ctx, sys, o), o.close())
}

// make writes the file under another name, reads it back whole, and only then
// gives it its own: what bears the name of a backup is one.
func (c backupCommand) make(ctx context.Context, sys system, o *open) error {
	began, err := o.store.Time(ctx)
	if err != nil {
		return err
	}
	name := c.Out
	if name == "" {
		name = "warmline-" + began.Format("20060102-150405") + ".backup"
	}
	if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s exists: a backup is never written over, so choose another name", name)
	}
	part := name + ".part"
	head := backup.Head{Version: version, Schema: o.store.Written(), Tags: o.store.Tags(), Began: began}
	tally, err := writeBackup(ctx, part, o, head)
	if err != nil {
		return errors.Join(err, remove(part))
	}
	if _, _, err := readBackup(part, o.box, nil); err != nil {
		return errors.Join(fmt.Errorf("the file does not read back: %w", err), remove(part))
	}
	if err := os.Rename(part, name); err != nil {
		return errors.Join(err, remove(part))
	}
	if err := syncDir(filepath.Dir(name)); err != nil {
		return err
	}
	return say(sys.out, "Made %s and read it back: ", name, head, tally)
}

func writeBackup(ctx context.Context, path string, o *open, head backup.Head) (backup.Tally, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return backup.Tally{}, fmt.Errorf("make the backup: %w", err)
	}
	tally, err := backup.Write(ctx, f, o.box, head, o.store)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return tally, fmt.Errorf("make the backup: %w", err)
	}
	return tally, nil
}

func readBackup(path string, box *seal.Box, each func([]redisstore.Piece) error) (backup.Head, backup.Tally, error) {
	f, err := os.Open(path)
	if err != nil {
		return backup.Head{}, backup.Tally{}, err
	}
	defer f.Close()
	return backup.Read(f, box, each)
}

func checkBackup(sys system, c config.Config, path string) error {
	box, err := readKeyset(c.Keyset)
	if err != nil {
		return err
	}
	head, tally, err := readBackup(path, box, nil)
	if err != nil {
		return err
	}
	return say(sys.out, "%s is whole: ", path, head, tally)
}

// say tells what a file holds.
func say(w io.Writer, format, path string, h backup.Head, t backup.Tally) error {
	_, err := fmt.Fprintf(w, format+"%d conversations and %d other keys of %s, %d people's consents, %d of them opted out.\n",
		path, t.Conversations, t.Keys, h.Began.Format(time.RFC3339), t.Consents, t.OptedOut)
	if t.Unreadable > 0 {
		_, err = fmt.Fprintf(w, "warning: %d conversations are in it as they are and do not open: with this keyset, or at all\n", t.Unreadable)
	}
	return err
}

func printConsents(sys system, c config.Config, path string) error {
	box, err := readKeyset(c.Keyset)
	if err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := json.NewEncoder(sys.out)
	return backup.Consents(f, box, func(to phone.Number, c backup.Consent) error {
		return lines.Encode(map[string]any{"phone": string(to), "state": c.Contact, "ledger": c.Ledger})
	})
}

// remove takes a file away that may not be there.
func remove(path string) error {
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// syncDir brings a folder's list of files down to the disk.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
