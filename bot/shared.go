package bot

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// A phone that somebody else may read: whoever does the harm may hold it. Here
// stands when that is so, and what it forbids.

// abuseFor is how long after words of violence a strange voice or a STOP is taken
// for somebody else's, in seconds.
const abuseFor = 30 * 60

// recall remembers when urgent words and words of violence were last written.
func (t *threadTurn) recall() {
	if t.verdict.Level >= rule.LevelUrgent {
		t.Urgent = max(t.Urgent, t.wrote())
	}
	if t.verdict.Level > rule.LevelNone && handoff.RowOf(t.verdict.Kind, t.verdict.Level).AbuseSafe() {
		t.Abuse = max(t.Abuse, t.wrote())
	}
}

// abuse says whether the thread gives nothing away: it speaks of violence, or did
// within the last half hour. What is said later in it does not undo that.
func (t *threadTurn) abuse() bool {
	return t.Guard != nil || t.open() && (t.Handoff.Phone != SafeUnknown || t.Handoff.row().AbuseSafe()) ||
		t.Abuse > 0 && t.wrote()-t.Abuse <= abuseFor
}

// MayShare is what goes to a phone that somebody else may read: a first text, if it
// gives nothing away, what the law asks for, what saves a life, a coach's own words,
// for the coach knows, and that the line is not open: whoever waits for help that does
// not come is worse off.
func MayShare(r Role) bool {
	return slices.Contains([]Role{RoleFirst, RoleLegal, RoleLifeNow, RoleRelay, RoleShut}, r)
}

// GivesNothingAway says whether a first text may go to a phone that somebody else may
// read: the neutral ones, those of overdose and medical need, which name no abuse, and
// that the line is not open.
func GivesNothingAway(id string) bool {
	if id == "" || id == notOpen || id == textSafety {
		return id != ""
	}
	for _, k := range handoff.Kinds() {
		row := handoff.RowOf(k, rule.LevelNone)
		if id == row.First && row.AbuseSafe() || row.Held != "" && (id == row.First || id == row.Second) {
			return true
		}
	}
	return false
}

// confirmedFor is how long a phone that may be texted stays so in silence.
const confirmedFor = 30 * 60

// unsafe says whether somebody else may read the phone of this thread.
func (t *threadTurn) unsafe() bool {
	if !t.open() || t.Handoff.Phone == SafeUnknown {
		return t.guarded()
	}
	switch t.Handoff.Phone {
	case SafeConfirmed:
		return t.now.Unix()-max(t.Heard, t.Handoff.Confirmed) > confirmedFor
	}
	return true
}

// doubt says that somebody else may read the phone, until the person says otherwise.
func (t *threadTurn) doubt() { t.Handoff.Phone, t.Handoff.Doubt = SafeUnasked, t.now.Unix() }

// askPhone asks once more whether this phone may be texted. Where it was asked less
// than half an hour ago all stays as it is.
func (t *threadTurn) askPhone(id string) {
	was, since := t.Handoff.Phone, t.Handoff.Doubt
	t.doubt()
	if !t.once(RoleFirst, id) {
		t.Handoff.Phone, t.Handoff.Doubt = was, since
	}
}

// askOnce is askPhone in the words that were not just used: an answer that is neither a
// plain yes nor a plain no gets the question a second time, and not a third.
func (t *threadTurn) askOnce() {
	id := t.phoneText()
	switch {
	case t.fresh(id):
	case id == textSafety:
		id = textViolence
	default:
		id = textSafety
	}
	t.askPhone(id)
}

// phoneText is the neutral question of this handoff.
func (t *threadTurn) phoneText() string {
	told := t.Handoff.Told
	for i := len(told) - 1; i >= 0; i-- {
		if slices.Contains([]string{"assault-neutral", textViolence, textSafety}, told[i]) {
			return told[i]
		}
	}
	return textViolence
}

// confirmedText is what waited for the phone: the first text of the last kind heard,
// or where to find help.
func (t *threadTurn) confirmedText() string {
	ho := t.Handoff
	switch row := ho.row(); {
	case row.Confirmed != "":
		return row.Confirmed
	case !slices.Contains(ho.Told, row.First):
		return row.First
	case t.phoneText() == "assault-neutral":
		return "assault-after-ok"
	case t.phoneText() == textSafety:
		return "guard-on"
	}
	return "viol-after-ok"
}

// readIn is how long nobody can have read a question, in seconds: a digit written by
// then answers something else.
const readIn = 5

// yeses are the words of an answer that means to say yes and is not the 1 that counts:
// it was not read, came too early or too late, or somebody said no before.
var yeses = strings.Fields("1 yes y yea yeah yep yup ya ye ok okay k kk okey sure fine safe please pls its it is im i am can u you may text me now si sip dale claro bueno bien puedes puede escribe escribeme escribir ahora aqui se")

// meansYes says whether an answer is made of such words alone.
func meansYes(said string) bool {
	words := strings.Fields(said)
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(yeses, w) })
}

// hiding are the ways to say that somebody else is about to read this phone.
var hiding = []string{"hes coming", "he is coming", "hes here", "he is here", "hes back", "shes coming", "shes here", "dont write", "dont text", "stop writing", "ya viene", "ahi viene", "ya llego", "esta aqui", "no escrib", "no me escrib", "no mandes"}

// hides says whether a confirmed phone is to be left alone again. The page goes on.
func hides(body string) bool {
	said := plainWords(body)
	return slices.Contains(notNow, said) || said == "g2g" || said == "gtg" || said == "shh" ||
		slices.ContainsFunc(hiding, func(w string) bool { return strings.Contains(said, w) })
}

// confirm reads the answer to whether this phone may be texted: only an exact 1 says
// so. It reports whether that is all there is to do with the text.
func (t *threadTurn) confirm(body string) bool {
	ho := t.Handoff
	switch {
	case ho.Phone == SafeConfirmed && hides(body):
		ho.Phone = SafeNotNow
		if t.held() {
			t.tellHolder(Tell{Kind: TellNotice, Reason: noticeShared})
		}
		return !t.held()
	case ho.Phone == SafeUnknown, ho.Phone == SafeConfirmed && !t.unsafe():
		return false
	case ho.Phone == SafeConfirmed && t.held():
		ho.Phone = SafeDoubt
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeShared})
		return false
	case ho.Phone == SafeConfirmed: // half an hour of silence: whose hand is it now?
		t.askPhone(t.phoneText())
		return true
	case ho.Phone == SafeChanged, ho.Phone == SafeDoubt:
		return !t.held()
	case t.wrote() < ho.Doubt, t.age() > confirmedFor*time.Second:
		return false // written before the question, or too long ago to hold
	}
	switch {
	case fold(body) == "1" && ho.Phone == SafeUnasked && t.wrote() >= ho.Doubt+readIn && t.wrote() <= ho.Doubt+confirmedFor:
	case t.held(): // a coach reads every other answer
		ho.Phone = SafeNotNow
		return false
	case !hides(body) && (ho.Phone == SafeNotNow || meansYes(plainWords(body))):
		t.askOnce()
		return true
	default:
		ho.Phone = SafeNotNow
		return true
	}
	ho.Phone, ho.Confirmed = SafeConfirmed, t.wrote()
	if t.Guard != nil {
		t.Guard.OK = t.wrote()
	}
	switch id := t.confirmedText(); {
	case t.held():
		t.announce() // it was kept from a phone in doubt
	case t.fresh(id):
		t.first([]string{id})
	default:
		t.status() // that was said before the phone was in doubt again
	}
	return true
}

// anotherVoice takes down that somebody else may write from the phone. It never closes
// a page. Whoever holds the thread is told, and where there was violence nothing goes
// to the phone.
func (t *threadTurn) anotherVoice(notice string) {
	wary, first := t.abuse(), true
	switch {
	case t.open():
		ho := t.Handoff
		first, ho.NotThem = !ho.NotThem, true
		if wary {
			ho.Phone = SafeChanged
		}
		if first && t.held() && (ho.Level == rule.LevelCrisis || wary) || notice == noticeLeft && t.held() {
			t.tellHolder(Tell{Kind: TellNotice, Reason: notice})
		}
	case wary:
		t.Silent = true
	}
	if t.Guard != nil {
		t.Guard.OK = 0
	}
}

// tellSupervisors says that a phone may be in other hands; there is nothing to take.
func (t *threadTurn) tellSupervisors() {
	if t.Joined == 0 && !t.open() {
		return // a stranger whose number nobody has
	}
	for _, c := range t.w.Roster.Coaches {
		if c.Has(handoff.Supervisor) && c.Verified && c.Phone != t.Phone {
			t.tell(DeskID(c.ID), Tell{Kind: TellVoice, Handoff: t.Count, Thread: t.id})
		}
	}
}

// Ways to say that a phone is not the person's own.
var (
	lentEn = regexp.MustCompile(`\b(using|use|on|from|borrowing|borrowed|this is|its|have) (my|a|his|her|the|some|somebody|someone) ?(\d+ ?(yr|year|years|yo)? ?(olds?)? ?)?(kids?|sons?|daughters?|childs?|boys?|girls?|teens?|teenagers?|olds?|moms?|dads?|mothers?|fathers?|parents|sisters?|brothers?|friends?|neighbors?|cousins?|roommates?|aunts?|uncles?|grandmas?|grandpas?|nephews?|nieces?|coworkers?|strangers?|elses) (phone|cell|mobile|tablet|ipad)\b|\busing my (kids|sons|daughters)$|\b(borrowed|borrowing) (a |this |the |his |her )?(phone|cell)\b|\b(not|isnt) my (own )?(phone|cell)\b|\b(somebody|someone) elses (phone|cell)\b`)
	lentEs = regexp.MustCompile(`\b(telefono|celular|cel|movil) (prestado|ajeno)\b|\b(uso|usando|desde|es|con|del) (el |un )?(telefono|celular|cel|movil) de (mi|mis|un|una|su|la|el|otra) ?(hij[oa]s?|nin[oa]s?|amig[oa]|mama|papa|madre|padre|herman[oa]|vecin[oa]|prim[oa]|tia|tio|abuel[oa]|sobrin[oa]|niet[oa]|companer[oa]|persona)\b|\bno es mi (telefono|celular|cel)\b`)
)

// aPhone are the words that all of them have: the ways are long, and hardly a text speaks of phones.
var aPhone = []string{"phone", "cel", "mobile", "tablet", "ipad", "movil", "telefono", "using my"}

// lent says whether words call the phone somebody else's.
func lent(body string) bool {
	said := plainWords(body)
	if !slices.ContainsFunc(aPhone, func(w string) bool { return strings.Contains(said, w) }) {
		return false
	}
	return lentEn.MatchString(said) || lentEs.MatchString(said)
}

// borrowed takes down that the phone is not the person's: it says nothing of their age,
// and nothing later goes to it.
func (t *threadTurn) borrowed(body string) {
	if !lent(body) {
		return
	}
	if !t.Lent {
		t.note("a number that is not the person's")
	}
	t.Lent = true
	if t.verdict.Kind == rule.Minor {
		t.verdict = rule.Verdict{Lang: t.verdict.Lang, OptOut: t.verdict.OptOut}
	}
	if t.held() {
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeLent})
	}
}
