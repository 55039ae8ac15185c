package program

import "time"

// undecided is what stands where nobody has decided yet.
const undecided = "undecided"

// decisions are what an organisation must have decided, in words of its own.
type decisions struct {
	Signers       string `yaml:"signers"`
	CoachPay      string `yaml:"coach_pay"`
	Reports       string `yaml:"reports"`
	Calls911      string `yaml:"calls_911"`
	CallAfterStop string `yaml:"call_after_stop"`
	AbuseSafe     string `yaml:"abuse_safe"`
	Retention     string `yaml:"retention"`
	Cost          string `yaml:"cost"`
	LastResort    string `yaml:"last_resort"`
}

// undecided names the duties that nobody has decided on; what is still as in our
// example is an example.
func (f *file) undecided(ours file) (out []string) {
	d := f.Decisions
	for _, duty := range []struct{ name, value, example string }{
		{"terms: the page of terms", f.Terms, ours.Terms},
		{"desk: the telephone for questions", f.Desk, ours.Desk},
		{"interpreter: the interpreter line", f.Interpreter, ours.Interpreter},
		{"signers: who signs texts", d.Signers, ""},
		{"coach_pay: coaches' pay and cover", d.CoachPay, ""},
		{"reports: mandated reports", d.Reports, ""},
		{"calls_911: who calls 911", d.Calls911, ""},
		{"call_after_stop: calls after an opt-out", d.CallAfterStop, ""},
		{"abuse_safe: when somebody else may read the phone", d.AbuseSafe, ""},
		{"retention: how long words are kept", d.Retention, ""},
		{"cost: what the line costs people", d.Cost, ""},
		{"last_resort: the desk outside", d.LastResort, ""},
	} {
		if duty.value == undecided || duty.value == duty.example {
			out = append(out, duty.name)
		}
	}
	return out
}

// review is somebody's name under a version of the rules.
type review struct {
	Rules string `yaml:"rules"`
	By    string `yaml:"by"`
	As    string `yaml:"as"`
	Date  string `yaml:"date"`
}

func (r review) fault() string {
	_, err := time.Parse(time.DateOnly, r.Date)
	switch {
	case r.Rules == "" || r.By == "":
		return "a review needs rules (their version), by, as and date"
	case r.As != "clinician" && r.As != "peer":
		return "as must be clinician or peer"
	case err != nil:
		return "date must be a day like 2026-11-30"
	}
	return ""
}
