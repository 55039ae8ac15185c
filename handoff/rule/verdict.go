package rule

// Utterance is what a person wrote or said, with the little around it that
// changes what the words mean.
type Utterance struct {
	Text       string
	Lang       string   // "en", "es", or "" when the thread has none yet
	Channel    string   // "text" or "voice"
	Confidence float64  // of the speech recogniser, 0 to 1; read for voice only
	Asked      string   // id of the line's last question, e.g. "lapse1"
	Recent     []string // earlier texts of the last five minutes, oldest first
}

// Verdict is what was heard.
type Verdict struct {
	Level   Level
	Kind    Kind     // "" when the level is none
	Lang    string   // of the words heard, "" when they do not tell
	OptOut  bool     // asks in words not to be texted; may come together with any level
	Reasons []Reason // what spoke for the verdict first; what was set aside last, with level none
}

// Reason is one rule that found its words. It never holds the person's words.
type Reason struct {
	Rule    string `json:"rule"`
	Level   Level  `json:"level"`
	Kind    Kind   `json:"kind,omitempty"`
	Note    string `json:"note"`              // for the coach
	Lowered string `json:"lowered,omitempty"` // why it counts for less than the rule says
}
