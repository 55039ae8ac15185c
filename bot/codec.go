package bot

import (
	"errors"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Later holds the members of a stored value that this binary does not know. They
// stay where they were, for an older and a newer binary run side by side while a
// new version is brought out.
type Later = jsontext.Value

// lenient: words are a person's own, so no byte of them may make a conversation
// unreadable; and what we wrote ourselves is not searched for names said twice.
var lenient = json.JoinOptions(jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true))

func encode(v any) ([]byte, error) { return json.Marshal(v, lenient) }

// decode reads stored JSON. The error says where it fails and never what stands
// there, as the library's own would.
func decode(data []byte, v any) error {
	err := json.Unmarshal(data, v, lenient)
	if err == nil {
		return nil
	}
	if e := new(json.SemanticError); errors.As(err, &e) {
		return fmt.Errorf("stored JSON: not what is expected at byte %d", e.ByteOffset)
	}
	if e := new(jsontext.SyntacticError); errors.As(err, &e) {
		return fmt.Errorf("stored JSON: damaged at byte %d", e.ByteOffset)
	}
	return errors.New("stored JSON: cannot be read")
}

// read opens a stored conversation; a new one is empty.
func read[T any](snap Snapshot) (*T, error) {
	v := new(T)
	if snap.State == nil {
		return v, nil
	}
	if err := decode(snap.State, v); err != nil {
		return nil, fmt.Errorf("%w: read conversation: %w", ErrSick, err)
	}
	return v, nil
}

// OpenDesk reads a stored desk; a new one is empty.
func OpenDesk(snap Snapshot) (*Desk, error) { return read[Desk](snap) }

// OpenThread reads a stored thread; a new one is empty.
func OpenThread(snap Snapshot) (*Thread, error) { return read[Thread](snap) }
