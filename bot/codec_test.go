package bot

import (
	"reflect"
	"strings"
	"testing"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/internal/meetings"
)

// Small values whose members are fixed for ever: a new meaning gets a value of its own.
var fixed = []reflect.Type{reflect.TypeFor[Said](), reflect.TypeFor[Sent](), reflect.TypeFor[Agendum](), reflect.TypeFor[Asking](), reflect.TypeFor[Felt](), reflect.TypeFor[flows.State](), reflect.TypeFor[meetings.Ask]()}

// An older binary beside a newer one reads what the newer wrote and writes it
// back: nothing of it may be lost on the way.
func TestMembersOfAnotherVersionStay(t *testing.T) {
	seen := map[reflect.Type]bool{}
	for _, f := range fixed {
		seen[f] = true
	}
	var look func(reflect.Type)
	look = func(typ reflect.Type) {
		switch typ.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Map:
			look(typ.Elem())
			return
		case reflect.Struct:
		default:
			return
		}
		if seen[typ] {
			return
		}
		seen[typ] = true
		v := reflect.New(typ).Interface()
		if err := decode([]byte(`{"tomorrow":{"a":[1]}}`), v); err != nil {
			t.Fatalf("%s: %v", typ, err)
		}
		out, err := encode(v)
		if err != nil || !strings.Contains(string(out), `"tomorrow":{"a":[1]}`) {
			t.Errorf("%s forgets what another version wrote: %s, %v", typ, out, err)
		}
		for i := range typ.NumField() {
			if f := typ.Field(i); f.IsExported() && f.Tag.Get("json") != "-" {
				look(f.Type)
			}
		}
	}
	for _, v := range []any{Thread{}, Desk{}, Effect{}, shared{}} {
		look(reflect.TypeOf(v))
	}
}

// What cannot be read is said by its place: an error must not hold anybody's words.
func TestAnUnreadableValueIsNotRepeated(t *testing.T) {
	for _, bad := range []string{`{"name":["Marigold"]}`, `{"name":"Marigold`, `{"seq":"Marigold"}`, `{"lang":"en"}Marigold`} {
		err := decode([]byte(bad), new(Thread))
		if err == nil {
			t.Errorf("%s was read", bad)
		} else if strings.Contains(err.Error(), "Marigold") {
			t.Errorf("the error repeats the value: %v", err)
		}
	}
}

// No byte of a person's words makes a conversation unreadable.
func TestOddBytesAreKeptReadable(t *testing.T) {
	in := Thread{Name: "a\xffb", Recent: []Said{{1, "\x00\xc3\x28 \u202e ok"}}}
	data, err := encode(in)
	if err != nil {
		t.Fatal(err)
	}
	var out Thread
	if err := decode(data, &out); err != nil {
		t.Fatal(err)
	}
}
