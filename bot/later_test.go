package bot

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
)

// constants gives the values of a file's string constants by name.
func constants(t *testing.T, file string) map[string]string {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		if lit, ok := spec.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
			out[spec.Names[0].Name], _ = strconv.Unquote(lit.Value)
		}
		return true
	})
	return out
}

// What this binary says itself is never left to a newer one.
func TestEveryTellAndPlanOfOursIsKnown(t *testing.T) {
	tells, plans := 0, 0
	for name, value := range constants(t, "event.go") {
		if strings.HasPrefix(name, "Tell") {
			tells++
			if !slices.Contains(slices.Concat(toDesk, toThread), TellKind(value)) {
				t.Errorf("%s is on no list in later.go of what is understood", name)
			}
		}
	}
	for name, value := range constants(t, "agenda.go") {
		if strings.HasPrefix(name, "plan") {
			plans++
			if !slices.Contains(slices.Concat(threadPlans, deskPlans), value) {
				t.Errorf("%s is on no list in agenda.go of what is known", name)
			}
		}
	}
	if tells < 20 || plans < 9 {
		t.Errorf("%d tells and %d plans found", tells, plans)
	}
}

// A planned time of a newer binary stays where it is, whatever else comes due.
func TestATimeThatIsNotKnownStays(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	w := laterWorld(t)
	for _, id := range []string{"tperson", DeskID("dana")} {
		state := `{"coach":"dana","contact":"active","agenda":[{"w":"callback","at":999000},{"w":"note","at":999001},{"w":"idle","at":999002}]}`
		d, err := Decide(Snapshot{ID: id, Version: 1, State: []byte(state)}, Event{}, now, w)
		if err != nil {
			t.Fatal(err)
		}
		c, err := d.commit(id, 1, "")
		if err != nil || !strings.Contains(string(c.State), `{"w":"callback","at":999000}`) {
			t.Errorf("%s has lost it: %s, %v", id, c.State, err)
		}
		if c.Next[LaneCrisis].Unix() != 999000 {
			t.Errorf("%s does not look for it any more: %v", id, c.Next)
		}
	}
}

// A tell of a newer binary is an error, so that it stays with whoever tells it.
func TestATellThatIsNotKnownIsNotTaken(t *testing.T) {
	for _, id := range []string{"tperson", DeskID("dana")} {
		ev := Event{Op: "x.1", Told: &Tell{Kind: "callback", Thread: "tperson"}}
		if _, err := Decide(Snapshot{ID: id}, ev, time.Unix(1, 0), laterWorld(t)); err != ErrLater {
			t.Errorf("%s: %v", id, err)
		}
	}
}

// A state that this binary does not know stays open and is not held: humans are
// still wanted.
func TestAHandoffInAStateThatIsNotKnownStaysOpen(t *testing.T) {
	state := `{"contact":"active","handoffs":1,"handoff":{"state":"waiting_call","lv":"crisis","kind":"suicide","at":1,"step":0}}`
	d, err := Decide(Snapshot{ID: "tperson", Version: 1, State: []byte(state)}, Event{}, time.Unix(2, 0), laterWorld(t))
	if err != nil {
		t.Fatal(err)
	}
	th := d.State.(*Thread)
	if th.Handoff == nil || th.Handoff.State != "waiting_call" || !th.open() {
		t.Errorf("handoff %+v", th.Handoff)
	}
	ev := Event{Op: "d.1", Told: &Tell{Kind: TellClaim, From: DeskID("dana"), Thread: "tperson", Handoff: 1, Coach: "dana", Name: "Dana"}}
	if d, err = Decide(Snapshot{ID: "tperson", Version: 1, State: []byte(state)}, ev, time.Unix(3, 0), laterWorld(t)); err != nil {
		t.Fatal(err)
	}
	if th = d.State.(*Thread); !th.held() || th.Handoff.Coach != "dana" {
		t.Errorf("a coach's OK does not take it: %+v", th.Handoff)
	}
}

func TestAnEffectThatIsNotKnownIsNoText(t *testing.T) {
	for body, later := range map[string]bool{
		`{"to":"+16175550142","body":"words"}`:                            false,
		`{"to":"+16175550142","body":"words","priority":1}`:               false,
		`{"to":"+16175550142"}`:                                           false,
		`{"conv":"d-1","tell":{"kind":"page","soon":true}}`:               false,
		`{"verify":"dana"}`:                                               false,
		`{"to":"+16175550142","call":{"digits":"1"}}`:                     true,
		`{"conv":"d-1","ring":true}`:                                      true,
		`{"role":"first","to":"+16175550142","template":{"sid":"HX123"}}`: true,
	} {
		e, err := OpenEffect([]byte(body))
		if err != nil || e.IsLater() != later {
			t.Errorf("%s: left to a newer binary: %v, want %v (%v)", body, e.IsLater(), later, err)
		}
	}
}

func laterWorld(t *testing.T) *World {
	t.Helper()
	texts, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &World{
		Program: &Program{Zone: time.UTC},
		Texts:   texts,
		Roster:  handoff.Roster{Coaches: []handoff.Coach{{ID: "dana", Name: "Dana", Phone: "+16175550121", Verified: true}}},
	}
}
