package emulator

import (
	"context"
	"net"
	"net/http"
)

// CountDials counts the connections the webhook client tries to make.
func CountDials(e *Emulator, n *int) {
	t := e.http.Transport.(*http.Transport)
	dial := t.DialContext
	t.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		*n++
		return dial(ctx, network, address)
	}
}

// Segments counts how many messages a text is on the air.
var Segments = segments
