package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// version is stamped by the build: -ldflags "-X main.version=v1.2.3".
var version string

type versionCommand struct{}

// Run prints the version and what it was built with.
func (versionCommand) Run(sys system) error {
	_, err := fmt.Fprintf(sys.out, "warmline %s (%s, %s/%s)\n", versionName(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// versionName is the stamped version, else what the Go tool noted down.
func versionName() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "unknown"
}
