package backup

import (
	"context"
	"fmt"
	"io"

	"github.com/go-json-experiment/json"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
)

// piecesPerFrame bounds what must be in memory at once.
const piecesPerFrame = 64

// Write writes all that the store keeps to w, while the line goes on.
func Write(ctx context.Context, w io.Writer, box *seal.Box, head Head, store *redisstore.Store) (Tally, error) {
	out, err := newWriter(w, box)
	if err != nil {
		return Tally{}, fmt.Errorf("backup: %w", err)
	}
	b := batch{out: out, store: store}
	if err := out.frame(frame{Head: &head}); err != nil {
		return Tally{}, fmt.Errorf("backup: %w", err)
	}
	if err := store.Dump(ctx, b.add); err != nil {
		return Tally{}, fmt.Errorf("backup: %w", err)
	}
	if err := b.flush(); err != nil {
		return Tally{}, fmt.Errorf("backup: %w", err)
	}
	if err := out.frame(frame{End: &b.tally}); err != nil {
		return Tally{}, fmt.Errorf("backup: %w", err)
	}
	if err := out.w.Flush(); err != nil {
		return Tally{}, fmt.Errorf("backup: %w", err)
	}
	return b.tally, nil
}

// batch collects pieces until they make a frame. Consents come in a frame of
// their own before the conversations they are from.
type batch struct {
	out      *writer
	store    *redisstore.Store
	pieces   []redisstore.Piece
	consents []Consent
	tally    Tally
}

func (b *batch) add(p redisstore.Piece) error {
	b.pieces = append(b.pieces, p)
	if p.ID == "" {
		b.tally.Keys += len(p.Keys)
	} else if err := b.conversation(p); err != nil {
		return err
	}
	if len(b.pieces) < piecesPerFrame {
		return nil
	}
	return b.flush()
}

func (b *batch) conversation(p redisstore.Piece) error {
	b.tally.Conversations++
	state, err := b.store.State(p)
	if err != nil {
		b.tally.Unreadable++ // kept as it is: another keyset may open it
		return nil
	}
	if bot.IsDesk(p.ID) {
		return nil
	}
	var thread struct {
		Phone   phone.Number  `json:"phone"`
		Contact bot.Contact   `json:"contact"`
		Consent []bot.Consent `json:"consent"`
	}
	if json.Unmarshal(state, &thread, lenient) != nil {
		b.tally.Unreadable++
		return nil
	}
	c := Consent{Thread: p.ID, Contact: thread.Contact, Ledger: thread.Consent}
	if len(c.Ledger) == 0 && !c.No() {
		return nil
	}
	if c.Phone, err = b.out.box.Seal([]byte(thread.Phone), sealedPhone, p.ID); err != nil {
		return err
	}
	b.tally.Consents++
	if c.No() {
		b.tally.OptedOut++
	}
	b.consents = append(b.consents, c)
	return nil
}

func (b *batch) flush() error {
	if len(b.consents) > 0 {
		if err := b.out.frame(frame{Consents: b.consents}); err != nil {
			return err
		}
	}
	if len(b.pieces) > 0 {
		if err := b.out.frame(frame{Pieces: b.pieces}); err != nil {
			return err
		}
	}
	b.pieces, b.consents = nil, nil
	return nil
}
