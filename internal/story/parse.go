package story

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Act is one line of a story that somebody does. What the line answers is not an
// act: it is compared.
type Act struct {
	Line  int    // in the file
	Kind  Kind   //
	Who   string // "" is the recoveree
	To    int    // which coach number, from 1; 0 is the line
	Words string
	For   time.Duration // advance
	Wall  string        // advance to, at
}

// Kind of an act.
type Kind string

// Picture begins what somebody sends together with a picture.
const Picture = "[picture]"

// The kinds of acts.
const (
	At       Kind = "at"
	Says     Kind = "says"
	Advance  Kind = "advance"
	Fail     Kind = "fail"
	Lose     Kind = "lose"
	Redact   Kind = "redact"
	Sweep    Kind = "sweep"
	Look     Kind = "look"
	Drill    Kind = "drill"
	Feed     Kind = "feed"
	Works    Kind = "works"
	Order    Kind = "order"
	Together Kind = "together"
)

// Parse reads the acts of a story. Errors name the line.
func Parse(file string) ([]Act, error) {
	var acts []Act
	for i, text := range strings.Split(file, "\n") {
		if answer(text) || Remark(text) && !(with(text) && len(acts) > 0) {
			continue
		}
		a, err := ParseAct(text)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		a.Line = i + 1
		acts = append(acts, a)
	}
	return acts, nil
}

// Remark says whether a line is nobody's: empty, a remark, or how the story starts.
func Remark(line string) bool {
	return strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") || with(line)
}

func with(line string) bool { return strings.HasPrefix(line, "with ") }

// Start is what is other than usual when a story starts.
type Start struct {
	OneNumber  bool
	CarrierOff bool
	Plain      bool     // the programme is not discreet: what it says by itself names things
	Rehearsal  bool     // the line is not open yet
	Listed     bool     // the recoveree's phone is on the rehearsal list
	Unverified []string // coaches
}

// ReadStart reads the lines at the top of a story that begin with "with".
func ReadStart(file string) (Start, error) {
	var s Start
	for i, text := range strings.Split(file, "\n") {
		rest, ok := strings.CutPrefix(strings.TrimRight(text, " \r"), "with ")
		coach, unverified := strings.CutSuffix(rest, " unverified")
		switch {
		case !ok:
		case rest == "one number":
			s.OneNumber = true
		case rest == "carrier off":
			s.CarrierOff = true
		case rest == "plain words":
			s.Plain = true
		case rest == "rehearsal":
			s.Rehearsal = true
		case rest == "recoveree listed":
			s.Listed = true
		case unverified:
			s.Unverified = append(s.Unverified, coach)
		default:
			return Start{}, fmt.Errorf("line %d: with %q: write with one number, with carrier off, with plain words, with rehearsal, with recoveree listed, or with dana unverified", i+1, rest)
		}
	}
	return s, nil
}

// answer says whether a line is something the line said, decided or failed to deliver.
func answer(line string) bool {
	if strings.HasPrefix(line, "--") {
		return true
	}
	head, _, _ := strings.Cut(line, " ")
	return strings.HasSuffix(head, "<") || strings.HasSuffix(head, "!")
}

// ParseAct reads one line.
func ParseAct(line string) (Act, error) {
	head, rest, _ := strings.Cut(strings.TrimRight(line, " \r"), " ")
	if who, ok := strings.CutSuffix(head, ">"); ok {
		return says(who, rest)
	}
	switch Kind(head) {
	case At:
		return Act{Kind: At, Wall: rest}, nil
	case Advance:
		if wall, ok := strings.CutPrefix(rest, "to "); ok {
			return Act{Kind: Advance, Wall: wall}, nil
		}
		d, err := time.ParseDuration(rest)
		if err != nil || d <= 0 {
			return Act{}, fmt.Errorf("advance %q: write 10m, or to 18:30", rest)
		}
		return Act{Kind: Advance, For: d}, nil
	case Fail, Lose:
		if rest == "" {
			return Act{}, fmt.Errorf("%s whom? write %s dana, or %s all", head, head, head)
		}
		who, how, _ := strings.Cut(rest, " ")
		return Act{Kind: Kind(head), Who: who, Words: how}, nil
	case Order:
		if rest == "" {
			return Act{}, errors.New("order what? write order block")
		}
		return Act{Kind: Order, Words: rest}, nil
	case Feed:
		return Act{Kind: Feed, Words: rest}, nil
	case Works, Together, Redact, Sweep, Look, Drill:
		return Act{Kind: Kind(head)}, nil
	case "with":
		return Act{}, fmt.Errorf("%q stands before everything that happens", line)
	}
	return Act{}, fmt.Errorf("%q is no line of a story", head)
}

func says(who, words string) (Act, error) {
	a := Act{Kind: Says, Words: strings.ReplaceAll(words, `\n`, "\n")}
	who, number, numbered := strings.Cut(who, ".")
	a.Who = who
	if numbered {
		if len(number) != 1 || number[0] < '1' || number[0] > '9' {
			return Act{}, fmt.Errorf("%q: coach numbers are 1 to 9", number)
		}
		a.To = int(number[0] - '0')
	}
	return a, nil
}
