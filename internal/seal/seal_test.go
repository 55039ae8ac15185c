package seal

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/phone"
)

const number = phone.Number("+16175550123")

func newKeyset(t testing.TB) []byte {
	t.Helper()
	data, err := NewKeyset()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func parse(t testing.TB, data []byte) *Box {
	t.Helper()
	box, err := Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return box
}

func sealed(t testing.TB, b *Box, plain, conv, field string) []byte {
	t.Helper()
	out, err := b.Seal([]byte(plain), conv, field)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestSealedValueOpensInItsPlaceOnly(t *testing.T) {
	box := parse(t, newKeyset(t))
	value := sealed(t, box, `{"said":"hello"}`, "tab", "state")
	if bytes.Contains(value, []byte("hello")) {
		t.Error("the text can be read")
	}
	for _, place := range []struct {
		conv, field string
		opens       bool
	}{
		{"tab", "state", true},
		{"tac", "state", false},
		{"tab", "line", false},
		{"ta", "bstate", false}, // the same letters, cut elsewhere
		{"tabs", "tate", false},
		{"", "", false},
	} {
		got, err := box.Open(value, place.conv, place.field)
		if place.opens != (err == nil) || !place.opens && !errors.Is(err, ErrOpen) {
			t.Errorf("conversation %q, field %q: %v", place.conv, place.field, err)
		}
		if place.opens && string(got) != `{"said":"hello"}` {
			t.Errorf("opened to %q", got)
		}
	}
}

func TestNothingSealedTwiceIsEqual(t *testing.T) {
	box := parse(t, newKeyset(t))
	if bytes.Equal(sealed(t, box, "x", "t", "f"), sealed(t, box, "x", "t", "f")) {
		t.Error("equal")
	}
}

func TestChangedValueIsRefused(t *testing.T) {
	box := parse(t, newKeyset(t))
	value := sealed(t, box, "hello", "tab", "state")
	for i := range value {
		changed := bytes.Clone(value)
		changed[i] ^= 1
		want := ErrOpen
		if i < headLen {
			want = ErrFormat
		}
		if _, err := box.Open(changed, "tab", "state"); !errors.Is(err, want) {
			t.Errorf("byte %d changed: got %v, want %v", i, err, want)
		}
	}
	for n := range value {
		if _, err := box.Open(value[:n], "tab", "state"); err == nil {
			t.Errorf("opens when cut to %d bytes", n)
		}
	}
}

func TestAppendSealKeepsWhatIsThere(t *testing.T) {
	box := parse(t, newKeyset(t))
	out, err := box.AppendSeal([]byte("before"), []byte("hello"), "t", "f")
	if err != nil || !bytes.HasPrefix(out, []byte("before")) {
		t.Fatalf("%q, %v", out, err)
	}
	if got, err := box.Open(out[len("before"):], "t", "f"); err != nil || string(got) != "hello" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestRotation(t *testing.T) {
	first := newKeyset(t)
	added, err := AddKeys(first)
	if err != nil {
		t.Fatal(err)
	}
	promoted, err := Promote(added)
	if err != nil {
		t.Fatal(err)
	}
	old, between, now := parse(t, first), parse(t, added), parse(t, promoted)

	if got, err := now.Open(sealed(t, old, "hello", "t", "f"), "t", "f"); err != nil || string(got) != "hello" {
		t.Errorf("old value with the new key active: %q, %v", got, err)
	}
	if _, err := old.Open(sealed(t, between, "hello", "t", "f"), "t", "f"); err != nil {
		t.Errorf("value sealed before the new key is active: %v", err)
	}
	if _, err := between.Open(sealed(t, now, "hello", "t", "f"), "t", "f"); err != nil {
		t.Errorf("new value where the key is known but not active: %v", err)
	}
	if _, err := old.Open(sealed(t, now, "hello", "t", "f"), "t", "f"); !errors.Is(err, ErrOpen) {
		t.Errorf("new value without the new key: %v", err)
	}

	was, is := between.Lookup(number), now.Lookup(number)
	if len(was) != 2 || len(is) != 2 || was[0] != old.Lookup(number)[0] || is[0] != was[1] || is[1] != was[0] {
		t.Errorf("ids %v, then %v", was, is)
	}
}

func TestLookup(t *testing.T) {
	box := parse(t, newKeyset(t))
	id := box.Lookup(number)[0]
	if id != box.Lookup(number)[0] {
		t.Error("differs from one time to the next")
	}
	if id == box.Lookup("+16175550124")[0] || id == parse(t, newKeyset(t)).Lookup(number)[0] {
		t.Error("another phone or key has the same id")
	}
	if len(id) != 26 || strings.Trim(id, "0123456789abcdefghijklmnopqrstuv") != "" {
		t.Errorf("id %q", id)
	}
}

func TestParseSaysWhatToDo(t *testing.T) {
	good := newKeyset(t)
	for name, c := range map[string]struct {
		data string
		want string
	}{
		"empty":      {" \n", "make one with `warmline keyset new`"},
		"no JSON":    {"hunter2", "is not JSON"},
		"part gone":  {`{"aead":{}}`, "damaged"},
		"no aead":    {`{}`, `no "aead" part`},
		"no prf":     {strings.Replace(string(good), `"prf"`, `"prg"`, 1), `no "prf" part`},
		"no base64":  {strings.Replace(string(good), `"value": "`, `"value": "!`, 1), `"aead" part is damaged`},
		"parts swap": {strings.NewReplacer(`"prf"`, `"aead"`, `"aead"`, `"prf"`).Replace(string(good)), "keyset"},
	} {
		_, err := Parse([]byte(c.data))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
		if err != nil && (strings.Contains(err.Error(), "hunter2") || strings.Contains(err.Error(), "!")) {
			t.Errorf("%s: the error quotes the file: %v", name, err)
		}
	}
}

func FuzzOpen(f *testing.F) {
	box := parse(f, newKeyset(f))
	f.Add([]byte{}, "t", "f")
	f.Add([]byte{encodingJSON, schema1}, "t", "f")
	f.Add(sealed(f, box, "hello", "t", "f"), "t", "g")
	f.Fuzz(func(t *testing.T, data []byte, conv, field string) {
		if _, err := box.Open(data, conv, field); err == nil {
			t.Error("opens")
		}
	})
}

func BenchmarkSeal(b *testing.B) {
	box := parse(b, newKeyset(b))
	for _, size := range []int{160, 1200} {
		plain := bytes.Repeat([]byte("x"), size)
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = box.Seal(plain, "t0123456789abcdefghijklmnop", "state")
			}
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	box := parse(b, newKeyset(b))
	for _, size := range []int{160, 1200} {
		value := sealed(b, box, strings.Repeat("x", size), "t0123456789abcdefghijklmnop", "state")
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = box.Open(value, "t0123456789abcdefghijklmnop", "state")
			}
		})
	}
}

func BenchmarkLookup(b *testing.B) {
	box := parse(b, newKeyset(b))
	b.ReportAllocs()
	for b.Loop() {
		box.Lookup(number)
	}
}
