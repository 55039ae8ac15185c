package bot

import "strings"

// waiting is a text into an open handoff without new words of danger.
func (t *threadTurn) waiting(h *Heard, word string) {
	t.keepWords(h.Body)
	if h.Body == "" && h.Media > 0 && !t.held() {
		t.keepWords(pictured)
	}
	switch {
	case t.held() && t.confirm(h.Body):
		if t.Handoff.Phone == SafeConfirmed {
			t.tellHolder(Tell{Kind: TellNotice, Reason: noticePhone})
		}
	case t.held() && h.Body == "" && h.Media > 0:
		t.relayToCoach(pictured)
	case t.held():
		t.relayToCoach(h.Body)
	case word == wordHelp && t.unsafe():
		if !t.carrierSaid(h, "HELP", t.w.Program.Carrier.Help) {
			t.say(RoleLegal, "help-law")
		}
	case t.confirm(h.Body):
	case !t.newest(): // what they wrote later says how they want it
		t.second()
	case word == wordHelp || fold(h.Body) == "988":
		t.say(RoleReply, "here-not-988")
	case fold(h.Body) == "0", t.goOnSilently(h.Body):
		t.Handoff.Hushed = true
		t.say(RoleReply, "quiet")
	case arrived(h.Body):
		t.Handoff.Hushed, t.Handoff.Second = true, true // no texts beside those who help; the page goes on
		t.agenda.set(planSecond, zero)
	case sleepy(h.Body):
		t.Handoff.Sleep = t.nextMorning().Unix()
		t.say(RoleReply, "sleep")
	default:
		t.writesOn()
		t.Handoff.Hushed = false
	}
}

// sleepy are the ways people say good night while they wait.
func sleepy(body string) bool {
	switch fold(body) {
	case "going to sleep", "goin to sleep", "im going to sleep", "i'm going to sleep", "going to bed", "im going to bed", "i'm going to bed", "gonna sleep", "good night", "goodnight", "me voy a dormir", "ya me voy a dormir", "a dormir", "voy a dormir", "voy a dormirme", "me voy a acostar", "ya me voy a acostar", "me acuesto", "ya me acuesto", "buenas noches":
		return true
	}
	return false
}

// arrived says whether an ambulance is said to be there.
func arrived(body string) bool {
	b := " " + plainWords(body) + " "
	for _, not := range []string{" not ", " no ", " when ", " coming ", " is the ", " need ", " send ", " should ", " cuando ", " viene ", " falta ", " still "} {
		if strings.Contains(b, not) || strings.Contains(body, "?") {
			return false
		}
	}
	for _, who := range []string{" ambulance", " paramedic", " emts ", " ems ", " ambulancia", " medics "} {
		for _, here := range []string{" here", " came ", " arrived", " llego", " llegaron", " esta aqui", " estan aqui", " ya vino", " ya vinieron"} {
			if strings.Contains(b, who) && strings.Contains(b, here) {
				return true
			}
		}
	}
	return false
}
