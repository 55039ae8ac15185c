package seal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	tinkkeyset "github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
)

// keyset is the two sets of keys in a keyset file.
type keyset struct {
	aead *tinkkeyset.Handle // seals texts, names and state: AES256-GCM
	prf  *tinkkeyset.Handle // turns phone numbers into ids: HMAC-SHA256
}

// file is the keyset file: two keysets in tink's own JSON, in clear. Whoever
// reads it reads everything, so it belongs in a file of mode 0600 or a secret store.
type file struct {
	AEAD json.RawMessage `json:"aead"`
	PRF  json.RawMessage `json:"prf"`
}

// NewKeyset makes the content of a new keyset file. The caller writes it with
// mode 0600 and keeps a copy apart from the backups of Redis: without it nothing opens.
func NewKeyset() ([]byte, error) {
	a, err := tinkkeyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("new keyset: aead: %w", err)
	}
	p, err := tinkkeyset.NewHandle(prf.HMACSHA256PRFKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("new keyset: prf: %w", err)
	}
	return keyset{aead: a, prf: p}.format()
}

// Parse reads the content of a keyset file. Its errors say what to do and hold
// nothing of the content.
func Parse(data []byte) (*Box, error) {
	k, err := parseKeys(data)
	if err != nil {
		return nil, err
	}
	box := &Box{}
	box.now.Store(k)
	return box, nil
}

func parseKeys(data []byte) (*keys, error) {
	set, err := parseKeyset(data)
	if err != nil {
		return nil, err
	}
	return open(set)
}

func parseKeyset(data []byte) (keyset, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return keyset{}, errors.New("keyset file is empty: make one with `warmline keyset new`")
	}
	var f file
	if json.Unmarshal(data, &f) != nil {
		return keyset{}, errors.New("keyset file is not JSON: restore it from your copy, or for a new Redis make one with `warmline keyset new`")
	}
	a, err := parseHandle("aead", f.AEAD)
	if err != nil {
		return keyset{}, err
	}
	p, err := parseHandle("prf", f.PRF)
	if err != nil {
		return keyset{}, err
	}
	return keyset{aead: a, prf: p}, nil
}

func parseHandle(part string, data json.RawMessage) (*tinkkeyset.Handle, error) {
	if len(data) == 0 {
		return nil, fmt.Errorf("keyset file has no %q part: restore it from your copy, or for a new Redis make one with `warmline keyset new`", part)
	}
	h, err := insecurecleartextkeyset.Read(tinkkeyset.NewJSONReader(bytes.NewReader(data)))
	if err != nil { // not wrapped: a JSON error may quote a key
		return nil, fmt.Errorf("keyset file: the %q part is damaged: restore it from your copy", part)
	}
	return h, nil
}

func (k keyset) format() ([]byte, error) {
	a, err := formatHandle(k.aead)
	if err != nil {
		return nil, err
	}
	p, err := formatHandle(k.prf)
	if err != nil {
		return nil, err
	}
	out, err := json.MarshalIndent(file{AEAD: a, PRF: p}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write keyset: %w", err)
	}
	return append(out, '\n'), nil
}

func formatHandle(h *tinkkeyset.Handle) (json.RawMessage, error) {
	var buf bytes.Buffer
	if err := insecurecleartextkeyset.Write(h, tinkkeyset.NewJSONWriter(&buf)); err != nil {
		return nil, fmt.Errorf("write keyset: %w", err)
	}
	return buf.Bytes(), nil
}
