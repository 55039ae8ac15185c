package seal

import (
	"errors"
	"fmt"
	"slices"

	"github.com/tink-crypto/tink-go/v2/aead"
	tinkkeyset "github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
	tinkpb "github.com/tink-crypto/tink-go/v2/proto/tink_go_proto"
)

// Keys change in two steps, so that no node meets a value it cannot open: AddKeys
// on every node first, then Promote on every node. Old keys stay, to open what
// they sealed.

// AddKeys gives the content of a keyset file with one new key in each set. They
// open and look up, but nothing is sealed with them yet.
func AddKeys(data []byte) ([]byte, error) {
	keys, err := parseKeyset(data)
	if err != nil {
		return nil, err
	}
	if keys.aead, err = addKey(keys.aead, aead.AES256GCMKeyTemplate()); err != nil {
		return nil, err
	}
	if keys.prf, err = addKey(keys.prf, prf.HMACSHA256PRFKeyTemplate()); err != nil {
		return nil, err
	}
	return keys.format()
}

// Promote gives the content of a keyset file in which the newest key of each set
// is the one that seals and names.
func Promote(data []byte) ([]byte, error) {
	keys, err := parseKeyset(data)
	if err != nil {
		return nil, err
	}
	if keys.aead, err = promoteLast(keys.aead); err != nil {
		return nil, err
	}
	if keys.prf, err = promoteLast(keys.prf); err != nil {
		return nil, err
	}
	return keys.format()
}

// ErrKeyLost means that a new keyset file lacks a key that the one in use has.
var ErrKeyLost = errors.New("the keyset file lacks a key that is in use: what was sealed with it would be lost, so the old keys stay")

// Reload takes the content of a keyset file that has changed, for everybody who
// holds the box. may is asked, before anything changes, whether to seal with the
// key of this name from now on. After an error the old keys stay.
func (b *Box) Reload(data []byte, may func(key string) error) error {
	k, err := parseKeys(data)
	if err != nil {
		return err
	}
	old := b.now.Load()
	for _, id := range old.all {
		if !slices.Contains(k.all, id) {
			return ErrKeyLost
		}
	}
	if k.ids[0] != old.ids[0] {
		if err := may(k.ids[0]); err != nil {
			return err
		}
	}
	b.now.Store(k)
	return nil
}

func addKey(h *tinkkeyset.Handle, template *tinkpb.KeyTemplate) (*tinkkeyset.Handle, error) {
	m := tinkkeyset.NewManagerFromHandle(h)
	if _, err := m.Add(template); err != nil {
		return nil, fmt.Errorf("add key: %w", err)
	}
	return m.Handle()
}

func promoteLast(h *tinkkeyset.Handle) (*tinkkeyset.Handle, error) {
	last, err := h.Entry(h.Len() - 1)
	if err != nil {
		return nil, fmt.Errorf("promote key: %w", err)
	}
	m := tinkkeyset.NewManagerFromHandle(h)
	if err := m.SetPrimary(last.KeyID()); err != nil {
		return nil, fmt.Errorf("promote key: %w", err)
	}
	return m.Handle()
}
