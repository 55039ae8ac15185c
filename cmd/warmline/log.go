package main

import (
	"io"
	"log/slog"

	"github.com/warmline/warmline/internal/redact"
)

// keepLog sends everything that is logged to w, as JSON, a record a line. What the
// standard log is given, by net/http for one, goes the same way.
func keepLog(w io.Writer) {
	slog.SetDefault(slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{ReplaceAttr: redact.Attr})))
}
