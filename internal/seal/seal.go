// Package seal closes what people wrote before it is stored, and turns phone
// numbers into ids that say nothing. It knows keys and bytes, not what they mean.
package seal

import (
	"encoding/base32"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"sync/atomic"

	"github.com/tink-crypto/tink-go/v2/aead"
	tinkkeyset "github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
	"github.com/tink-crypto/tink-go/v2/tink"

	"github.com/warmline/warmline/internal/phone"
)

// Each sealed value begins with these two bytes. They are authenticated too.
const (
	encodingJSON byte = 1 // the plain bytes are JSON, not compressed
	schema1      byte = 1 // the first layout of a sealed value
	headLen           = 2
)

// lookupLen is how many bytes of the PRF make an id: enough that 10^9 phones do
// not meet by chance.
const lookupLen = 16

var (
	// ErrFormat means the value was written by a newer warmline, or is no sealed value.
	ErrFormat = errors.New("sealed value has an unknown format: was it written by a newer warmline?")
	// ErrOpen means the value was changed, belongs elsewhere or was sealed with
	// a key that the keyset file does not hold.
	ErrOpen = errors.New("sealed value does not open: changed, moved, or sealed with a key that is not in the keyset file")
)

var idText = base32.NewEncoding("0123456789abcdefghijklmnopqrstuv").WithPadding(base32.NoPadding)

// Box seals and opens with the keys it has now. Safe for concurrent use.
type Box struct{ now atomic.Pointer[keys] }

// keys are a keyset at work.
type keys struct {
	aead tink.AEAD
	prfs []prf.PRF // primary first, then by key id
	ids  []string  // of the keys that open, the one that seals first
	all  []string  // of every key
}

// Seal closes plain for one field of one conversation; it opens nowhere else.
func (b *Box) Seal(plain []byte, conv, field string) ([]byte, error) {
	return b.AppendSeal(nil, plain, conv, field)
}

// AppendSeal is Seal onto the end of dst.
func (b *Box) AppendSeal(dst, plain []byte, conv, field string) ([]byte, error) {
	head := [headLen]byte{encodingJSON, schema1}
	sealed, err := b.now.Load().aead.Encrypt(plain, place(head, conv, field))
	if err != nil {
		return dst, fmt.Errorf("seal: %w", err)
	}
	dst = slices.Grow(dst, headLen+len(sealed))
	dst = append(dst, head[:]...)
	return append(dst, sealed...), nil
}

// Open gives back what Seal closed for the same conversation and field. The
// error is ErrFormat or ErrOpen.
func (b *Box) Open(sealed []byte, conv, field string) ([]byte, error) {
	if len(sealed) < headLen || sealed[0] != encodingJSON || sealed[1] != schema1 {
		return nil, ErrFormat
	}
	plain, err := b.now.Load().aead.Decrypt(sealed[headLen:], place([headLen]byte(sealed), conv, field))
	if err != nil {
		return nil, ErrOpen // tink's own error says no more
	}
	return plain, nil
}

// Lookup gives the ids under which a phone may be indexed: one per PRF key, the
// primary key's first. The number cannot be found from an id without the key.
func (b *Box) Lookup(n phone.Number) []string {
	prfs := b.now.Load().prfs
	ids := make([]string, len(prfs))
	for i, p := range prfs {
		out, err := p.ComputePRF([]byte(n), lookupLen)
		if err != nil {
			panic("seal: HMAC refused a phone number: " + err.Error()) // only a length over 32 can do this
		}
		ids[i] = idText.EncodeToString(out)
	}
	return ids
}

// place is the associated data: header, conversation and field. The length
// before the conversation keeps "a"+"bc" and "ab"+"c" apart.
func place(head [headLen]byte, conv, field string) []byte {
	if len(conv) > math.MaxUint16 {
		panic("seal: conversation id longer than 65535 bytes")
	}
	ad := make([]byte, 0, headLen+2+len(conv)+len(field))
	ad = append(ad, head[:]...)
	ad = binary.BigEndian.AppendUint16(ad, uint16(len(conv)))
	ad = append(ad, conv...)
	return append(ad, field...)
}

// Keys names the keys that open, the one that seals first. The names say nothing
// of the keys.
func (b *Box) Keys() []string { return b.now.Load().ids }

func open(set keyset) (*keys, error) {
	a, err := aead.New(set.aead)
	if err != nil {
		return nil, fmt.Errorf("keyset: aead: %w", err)
	}
	p, err := prf.NewPRFSet(set.prf)
	if err != nil {
		return nil, fmt.Errorf("keyset: prf: %w", err)
	}
	ids := make([]uint32, 0, len(p.PRFs))
	for id := range p.PRFs {
		if id != p.PrimaryID {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	k := &keys{aead: a, prfs: []prf.PRF{p.PRFs[p.PrimaryID]}, ids: keyNames(set.aead)}
	k.all = slices.Concat(k.ids, keyNames(set.prf))
	for _, id := range ids {
		k.prfs = append(k.prfs, p.PRFs[id])
	}
	return k, nil
}

// keyNames names the keys of a set, the primary first.
func keyNames(h *tinkkeyset.Handle) []string {
	var names []string
	for i := range h.Len() {
		e, err := h.Entry(i)
		if err != nil {
			panic("seal: a keyset has no key at a place inside it") // only a place outside can do this
		}
		name := strconv.FormatUint(uint64(e.KeyID()), 16)
		if e.IsPrimary() {
			names = slices.Insert(names, 0, name)
		} else {
			names = append(names, name)
		}
	}
	return names
}
