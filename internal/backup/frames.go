package backup

import (
	"bufio"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/warmline/warmline/internal/seal"
)

const (
	magic    = "WARMLINE BACKUP 1 "
	idLen    = 26        // characters of a file's random id
	maxFrame = 256 << 20 // bytes; more is a damaged length
)

// What a seal of a frame is bound to, beside its place.
const (
	sealedFile  = "backup"
	sealedPhone = "backup:phone"
)

var (
	// ErrCut means that the file ends before its end.
	ErrCut = errors.New("the file is cut short: it ends before its end mark, so something is missing; take another backup")
	// ErrNone means that this is no backup of ours.
	ErrNone = errors.New("this is no backup file of warmline, or one of a version that this warmline does not know")
	// errLonger means that something comes after the end.
	errLonger = errors.New("the file goes on after its end mark: it is damaged; take another backup")
)

// DamageError is a frame that does not open.
type DamageError struct {
	Frame int64 // from 0
	Err   error
}

func (e *DamageError) Error() string {
	if e.Frame == 0 {
		return "the file does not open: its beginning is damaged, or WARMLINE_KEYSET is not the keyset of the line that was backed up"
	}
	return fmt.Sprintf("part %d of the file is damaged (%v); take another backup", e.Frame, e.Err)
}

func (e *DamageError) Unwrap() error { return e.Err }

// lenient: no byte of anything kept may make a backup fail.
var lenient = json.JoinOptions(jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true))

// writer seals frames onto a file.
type writer struct {
	w   *bufio.Writer
	box *seal.Box
	id  string
	n   int64
}

func newWriter(w io.Writer, box *seal.Box) (*writer, error) {
	out := &writer{w: bufio.NewWriterSize(w, 1<<20), box: box, id: rand.Text()}
	_, err := out.w.WriteString(magic + out.id + "\n")
	return out, err
}

func (w *writer) frame(f frame) error {
	plain, err := json.Marshal(f, lenient)
	if err != nil {
		return err
	}
	sealed, err := w.box.Seal(plain, sealedFile, place(w.id, w.n))
	if err != nil {
		return err
	}
	w.n++
	if err := binary.Write(w.w, binary.BigEndian, uint32(len(sealed))); err != nil {
		return err
	}
	_, err = w.w.Write(sealed)
	return err
}

// place is where a frame belongs: nowhere else does it open.
func place(file string, n int64) string { return file + ":" + strconv.FormatInt(n, 10) }

// reader opens frames one after the other.
type reader struct {
	r   *bufio.Reader
	box *seal.Box
	id  string
	n   int64
}

func newReader(r io.Reader, box *seal.Box) (*reader, error) {
	in := &reader{r: bufio.NewReaderSize(r, 1<<20), box: box}
	first := make([]byte, len(magic)+idLen+1)
	if _, err := io.ReadFull(in.r, first); err != nil {
		return nil, ErrNone
	}
	rest, ok := strings.CutPrefix(string(first), magic)
	if !ok || !strings.HasSuffix(rest, "\n") {
		return nil, ErrNone
	}
	in.id = strings.TrimSuffix(rest, "\n")
	return in, nil
}

// next reads one frame. After a *DamageError the frames behind it can still be
// read; after ErrCut there are none.
func (r *reader) next() (frame, error) {
	var size uint32
	if binary.Read(r.r, binary.BigEndian, &size) != nil || size > maxFrame {
		return frame{}, ErrCut
	}
	sealed := make([]byte, size)
	if _, err := io.ReadFull(r.r, sealed); err != nil {
		return frame{}, ErrCut
	}
	n := r.n
	r.n++
	plain, err := r.box.Open(sealed, sealedFile, place(r.id, n))
	if err != nil {
		return frame{}, &DamageError{n, err}
	}
	var f frame
	if err := json.Unmarshal(plain, &f, lenient); err != nil {
		return frame{}, &DamageError{n, errors.New("written by a newer warmline?")}
	}
	return f, nil
}

// ended says whether nothing comes any more.
func (r *reader) ended() bool {
	_, err := r.r.ReadByte()
	return errors.Is(err, io.EOF)
}
