package bot_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/canary"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redact"
	"github.com/warmline/warmline/internal/redisstore"
)

// private are the values that hold words, names or numbers.
var private = []any{
	phone.Number(""), bot.Heard{}, bot.Event{}, bot.Tell{}, bot.Brief{}, bot.Effect{}, bot.Text{}, bot.Thread{}, bot.Handoff{}, bot.Guard{}, bot.Looking{}, bot.Said{}, bot.Cause{}, bot.Closed{}, bot.Promise{}, bot.Date{}, bot.Dating{}, bot.DateBrief{}, bot.Track{}, bot.Company{}, bot.Going{}, bot.Past{},
	bot.Desk{}, bot.Page{}, bot.Holding{}, bot.Parting{}, bot.Offer{}, bot.Asking{}, bot.Question{}, bot.Mark{}, bot.Word{}, bot.Outlook{}, bot.Line{}, bot.Decision{}, bot.Degraded{}, bot.Commit{}, bot.Snapshot{}, bot.Pending{}, bot.Leased{},
	bot.Receipt{}, bot.World{}, bot.Stand{}, bot.Act{}, bot.Order{}, handoff.Coach{}, rule.Utterance{}, flows.Answer{}, flows.Input{}, flows.Saved{}, text.Vars{}, redisstore.Dead{},
}

// harmless are the other structs of this package: what they hold is ids, kinds,
// times and counts, or one of the above.
var harmless = []string{
	"Agendum", "Aside", "Asked", "Asker", "Backlog", "Beat", "Carried", "Carrier", "Claimed", "Consent", "Day", "Engine", "Evening", "Feed", "Found", "Gap", "Hold", "Keeper", "Looked", "Move", "Numbers", "Outcome", "PageNote", "Budget", "Entry", "Felt", "Often", "Reach", "Rhythm", "Run", "Signal", "Signals", "Taper",
	"Parts", "Price", "Program", "Promises", "Pulse", "Quiet", "Reviewed", "SendError", "Sent", "Settled", "Taken", "Taking", "Waiting", "Want",
}

// theMark stands in every place of a value that can hold it.
var theMark = canary.Mark("the mark", "quetzalli6175550987")

// marked fills everything in a value that can hold a text with the mark.
func marked(v any) any {
	p := reflect.New(reflect.TypeOf(v))
	fill(p.Elem(), 0)
	return p.Elem().Interface()
}

func fill(v reflect.Value, depth int) {
	if depth > 6 || !v.CanSet() {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(theMark.Text)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), depth+1)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), depth+1)
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			v.SetBytes([]byte(`"` + theMark.Text + `"`)) // JSON, so that it may stand in JSON
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), depth+1)
	case reflect.Map:
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		fill(key, depth+1)
		fill(value, depth+1)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(key, value)
	case reflect.Interface:
		if v.NumMethod() == 0 {
			v.Set(reflect.ValueOf(theMark.Text))
		}
	}
}

// shows says whether a printed text holds the mark, in any form.
func shows(printed string) bool { return len(canary.Search(printed, theMark)) > 0 }

// %p and %w are left out: fmt asks no value about them, and vet refuses them for all
// but pointers and errors.
func TestNoVerbShowsWordsNamesOrNumbers(t *testing.T) {
	for _, empty := range private {
		v := marked(empty)
		pointer := reflect.New(reflect.TypeOf(v))
		pointer.Elem().Set(reflect.ValueOf(v))
		p := pointer.Interface()
		for _, verb := range strings.Split("v s q d x X t b o O e E f F g G c U T z", " ") {
			for _, flags := range []string{"", "+", "#", " ", "-9", "09", "+#", "# "} {
				format := "%" + flags + verb
				for _, value := range []any{v, p, []any{v}, map[string]any{"k": p}, struct{ In any }{v}, [1]any{p}} {
					if printed := fmt.Sprintf(format, value); shows(printed) {
						t.Fatalf("%T in %T shows itself with %s: %s", v, value, format, printed)
					}
				}
			}
		}
		if printed := fmt.Sprint(v, p) + fmt.Sprintln(v, p) + fmt.Errorf("x: %v", v).Error(); shows(printed) {
			t.Errorf("%T: %s", v, printed)
		}
	}
}

func TestNoLogShowsWordsNamesOrNumbers(t *testing.T) {
	for _, empty := range private {
		if _, pure := empty.(rule.Utterance); pure {
			continue // the rules know no log; the guard below stands for them
		}
		v := marked(empty)
		var out bytes.Buffer
		for _, h := range []slog.Handler{slog.NewJSONHandler(&out, nil), slog.NewTextHandler(&out, nil)} {
			slog.New(h).With("v", v).Info("m", "v", v, slog.Group("g", "v", v))
		}
		if shows(out.String()) {
			t.Errorf("%T: %s", v, &out)
		}
	}
	for _, empty := range private { // deeper inside only fmt asks: the handler of this program goes by it
		var out bytes.Buffer
		v := marked(empty)
		slog.New(slog.NewJSONHandler(&out, &slog.HandlerOptions{ReplaceAttr: redact.Attr})).Info("m", "list", []any{v, &v}, "in", struct{ V any }{v}, "map", map[string]any{"v": v})
		if shows(out.String()) {
			t.Errorf("%T inside another value: %s", v, &out)
		}
	}
}

// A new struct of this package is looked at by whoever writes it: is it private?
func TestEveryStructIsKnownAsPrivateOrHarmless(t *testing.T) {
	known := slices.Clone(harmless)
	for _, v := range private {
		known = append(known, reflect.TypeOf(v).Name())
	}
	for _, name := range exportedStructs(t) {
		if !slices.Contains(known, name) {
			t.Errorf("%s: does it hold words, names or numbers? If so it hides itself (hide.go) and stands with private here, else with harmless", name)
		}
	}
}

func exportedStructs(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range regexp.MustCompile(`(?m)^type ([A-Z]\w*) struct`).FindAllSubmatch(source, -1) {
			names = append(names, string(found[1]))
		}
	}
	if len(names) < 20 {
		t.Fatalf("only %v found", names)
	}
	return names
}
