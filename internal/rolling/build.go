package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// version is which of the two a process is.
type version string

const (
	oldVersion version = "old"
	newVersion version = "new"
)

// build makes both programs in dir and gives their paths.
func build(ctx context.Context, dir, old string) (map[version]string, error) {
	source := filepath.Join(dir, "source")
	if err := os.Mkdir(source, 0o755); err != nil {
		return nil, err
	}
	if exec.CommandContext(ctx, "git", "cat-file", "-e", old+"^{commit}").Run() != nil {
		return nil, fmt.Errorf("commit %s is not here: a deploy is tried out in a clone with its history (git fetch --unshallow)", old)
	}
	archive := filepath.Join(dir, "source.tar")
	if err := command(ctx, ".", "git", "archive", "--output", archive, old); err != nil {
		return nil, err
	}
	if err := command(ctx, source, "tar", "-xf", archive); err != nil {
		return nil, err
	}
	top, err := exec.CommandContext(ctx, "git", "rev-parse", "--show-toplevel").Output()
	if err != nil {
		return nil, fmt.Errorf("git: %w", err)
	}
	paths := map[version]string{}
	for v, from := range map[version]string{oldVersion: source, newVersion: string(top[:len(top)-1])} {
		paths[v] = filepath.Join(dir, "warmline-"+string(v))
		if err := command(ctx, from, "go", "build", "-o", paths[v], "./cmd/warmline"); err != nil {
			return nil, err
		}
	}
	return paths, nil
}

// command runs a program and gives what it said when it fails.
func command(ctx context.Context, dir, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return errors.Join(fmt.Errorf("%s %v: %w", name, args, err), errors.New(string(out)))
	}
	return nil
}
