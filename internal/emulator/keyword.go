package emulator

import "strings"

// What the emulator answers to the words it handles.
const (
	stopReply  = "You have opted out of texts from this number. Reply START to opt in again."
	startReply = "You have opted in to texts from this number again. Reply STOP to opt out, HELP for help."
	helpReply  = "Reply STOP to opt out of texts from this number. Message and data rates may apply."
)

// keywordOf sorts the words that Twilio handles by itself: the whole message, in any case.
func keywordOf(body string) string {
	switch strings.ToUpper(strings.TrimSpace(body)) {
	case "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE":
		return "STOP"
	case "START", "YES", "UNSTOP":
		return "START"
	case "HELP", "INFO":
		return "HELP"
	}
	return ""
}

// keyword handles STOP, START and HELP as on an ordinary number and returns which
// it was. An answer comes when something changed: YES in a talk stays a plain YES.
func (e *Emulator) keyword(m Message) (word string) {
	if !e.cfg.KeywordReplies {
		return ""
	}
	word = keywordOf(m.Body)
	p := pair{ours: m.To, phone: m.From}
	switch word {
	case "STOP":
		if e.block(p, true) {
			e.reply(m.To, m.From, stopReply)
		}
	case "START":
		if e.block(p, false) {
			e.reply(m.To, m.From, startReply)
		}
	case "HELP":
		e.reply(m.To, m.From, helpReply)
	}
	return word
}

// block writes the block list and says whether that changed it.
func (e *Emulator) block(p pair, on bool) (changed bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	changed = e.blocked[p] != on
	e.blocked[p] = on
	return changed
}

func (e *Emulator) isBlocked(p pair) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.blocked[p]
}
