package backup

import (
	"errors"
	"fmt"
	"io"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
)

// Read reads a whole file and hands over its pieces; each may be nil, to check
// only. Without an error the file holds all that its end says.
func Read(r io.Reader, box *seal.Box, each func([]redisstore.Piece) error) (Head, Tally, error) {
	in, err := newReader(r, box)
	if err != nil {
		return Head{}, Tally{}, fmt.Errorf("backup: %w", err)
	}
	first, err := in.next()
	if err != nil {
		return Head{}, Tally{}, fmt.Errorf("backup: %w", err)
	}
	if first.Head == nil {
		return Head{}, Tally{}, fmt.Errorf("backup: %w", ErrNone)
	}
	var found Tally
	for {
		f, err := in.next()
		if err != nil {
			return *first.Head, found, fmt.Errorf("backup: %w", err)
		}
		if f.End != nil {
			return *first.Head, *f.End, check(in, found, *f.End)
		}
		count(&found, f)
		if each != nil && len(f.Pieces) > 0 {
			if err := each(f.Pieces); err != nil {
				return *first.Head, found, err
			}
		}
	}
}

func count(t *Tally, f frame) {
	t.Consents += len(f.Consents)
	for _, p := range f.Pieces {
		if p.ID == "" {
			t.Keys += len(p.Keys)
		} else {
			t.Conversations++
		}
	}
}

// check compares what was found with what the end says.
func check(in *reader, found, said Tally) error {
	if !in.ended() {
		return fmt.Errorf("backup: %w", errLonger)
	}
	if found.Conversations != said.Conversations || found.Keys != said.Keys || found.Consents != said.Consents {
		return fmt.Errorf("backup: the file holds %d conversations and says %d: take another backup", found.Conversations, said.Conversations)
	}
	return nil
}

// Consents hands over the consent ledger alone, and goes on past damage: in a file
// of which little is left, every no that is left is found. The error says that
// something is missing.
func Consents(r io.Reader, box *seal.Box, each func(to phone.Number, c Consent) error) error {
	in, err := newReader(r, box)
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	var missing error
	for {
		f, err := in.next()
		if damage := new(DamageError); errors.As(err, &damage) {
			missing = errors.Join(missing, err)
			continue
		}
		if err != nil || f.End != nil {
			if missing = errors.Join(missing, err); missing != nil {
				return fmt.Errorf("backup: %w", missing)
			}
			return nil
		}
		for _, c := range f.Consents {
			number, err := box.Open(c.Phone, sealedPhone, c.Thread)
			if err != nil {
				missing = errors.Join(missing, err)
				continue
			}
			if err := each(phone.Number(number), c); err != nil {
				return err
			}
		}
	}
}

// No says whether the person must not be texted.
func (c Consent) No() bool { return c.Contact == bot.OptedOut || c.Contact == bot.WrongNumber }
