// Package backup writes all that a line keeps into one sealed file, and reads it
// back. The file is a row of frames; each is sealed for its place in this one
// file, so that a frame changed, moved, left out or taken from another file does
// not open, and the last one says that it is the last, so that a file cut short
// is known for one. It stands above the store, as the line does, and only
// commands use it.
//
//	WARMLINE BACKUP 1 <random id>\n
//	length (4 bytes, big-endian)  sealed frame     head: when, of which line
//	length                        sealed frame     pieces, or who opted in and out
//	…
//	length                        sealed frame     end: how much there was
package backup

import (
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
)

// Head is what a file says of itself.
type Head struct {
	Version string    `json:"version"` // of the warmline that wrote it
	Schema  int       `json:"schema"`  // layout of the data
	Tags    int       `json:"tags"`    // number of hash tags the data is spread over
	Began   time.Time `json:"began"`   // all that was stored before is in the file
}

// Tally is how much a file holds.
type Tally struct {
	Conversations int `json:"conversations"`
	Keys          int `json:"keys"`      // other than the conversations'
	Consents      int `json:"consents"`  // people with a consent given or withdrawn
	OptedOut      int `json:"opted_out"` // of them, who must not be texted
	Unreadable    int `json:"unreadable"`
}

// Consent is one person's part of the consent ledger, kept apart from their
// conversation: a no outlives everything else.
type Consent struct {
	Thread  string        `json:"thread"`
	Phone   []byte        `json:"phone"` // sealed once more
	Contact bot.Contact   `json:"contact"`
	Ledger  []bot.Consent `json:"ledger,omitzero"` // oldest first: what, when, and what proves it
}

// frame is one of a file: exactly one part is set.
type frame struct {
	Head     *Head              `json:"head,omitzero"`
	Pieces   []redisstore.Piece `json:"pieces,omitzero"`
	Consents []Consent          `json:"consents,omitzero"`
	End      *Tally             `json:"end,omitzero"`
}
