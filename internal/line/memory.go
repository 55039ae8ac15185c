package line

import (
	"os"
	"runtime/debug"
)

// gcPercent lets the heap grow to five times what lives before it is collected.
// What lives is small: rules, texts and connections, some dozens of megabytes.
const gcPercent = 400

// TuneMemory trades memory for time in a process that serves, a tenth of a text's
// cost. An operator's own GOGC wins.
func TuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
}
