package machine_test

import (
	"errors"
	"testing"

	"github.com/warmline/warmline/internal/machine"
)

var door = machine.New("door", "shut",
	machine.Arrow{Event: "open", From: []string{"shut"}, To: "ajar"},
	machine.Arrow{Event: "open", From: []string{"ajar"}, To: "wide"},
	machine.Arrow{Event: "push", From: []string{"wide"}, To: "wide"},
	machine.Arrow{Event: "shut", From: []string{"ajar", "wide"}, To: "shut"},
)

func TestFire(t *testing.T) {
	for _, c := range []struct {
		from, event, to string
		err             error
	}{
		{"", "open", "ajar", nil}, {"shut", "open", "ajar", nil}, {"ajar", "open", "wide", nil}, {"wide", "push", "wide", nil}, {"wide", "shut", "shut", nil},
		{"shut", "shut", "shut", machine.ErrArrow}, {"shut", "knock", "shut", machine.ErrArrow}, {"gone", "open", "gone", machine.ErrState},
	} {
		if to, err := door.Fire(c.from, c.event); to != c.to || !errors.Is(err, c.err) {
			t.Errorf("%s from %q leads to %q (%v), want %q (%v)", c.event, c.from, to, err, c.to, c.err)
		}
	}
}
