package rule

import "slices"

// Kind says what was heard, and with it which words are said first.
type Kind string

// The kinds, in the order of precedence: of two findings of one level the
// earlier kind gives the first text. Abuse comes before all, because its first
// text is the neutral one and whoever does the harm may hold the phone; then
// what kills in minutes; then a person's own life; then the others.
const (
	ChildHome      Kind = "child_home" // the words of violence, and the supervisor is paged too
	Violence       Kind = "violence"
	Assault        Kind = "assault"
	Child          Kind = "child"
	OverdoseOther  Kind = "overdose_other"
	OverdoseSelf   Kind = "overdose_self"
	MedicalOther   Kind = "medical_other"
	MedicalSelf    Kind = "medical_self"
	SuicideActive  Kind = "suicide_active"
	SuicidePassive Kind = "suicide_passive"
	SelfHarm       Kind = "selfharm"
	HarmOther      Kind = "harm_other"
	ThirdParty     Kind = "third_party" // someone else may die or be hurt
	Emergency      Kind = "emergency"   // "911" or an address written to us
	Unknown        Kind = "unknown"     // a crisis of no known kind

	AssaultCare Kind = "assault_care" // wants care after an assault, no present danger
	LapseDanger Kind = "lapse_danger" // use with a danger sign
	Alone       Kind = "alone"        // about to use alone
	Withdrawal  Kind = "withdrawal"
	Bed         Kind = "bed" // no place to sleep tonight
	Lapse       Kind = "lapse"
	Craving     Kind = "craving"
	Distress    Kind = "distress"

	Minor      Kind = "minor"
	ThirdAsks  Kind = "third_asks" // police, probation or family ask about a person
	ThirdWorry Kind = "third_worry"
	Pregnancy  Kind = "pregnancy"
	Warrant    Kind = "warrant"
	Clinical   Kind = "clinical"
	Trauma     Kind = "trauma"
	Anger      Kind = "anger"
	Human      Kind = "human"    // asks for a person
	Language   Kind = "language" // a language the line does not write
	Media      Kind = "media"    // heard of by the engine, not from words
	Blank      Kind = "blank"    // the same: a text that came without its words
	Late       Kind = "late"     // the same: a text found long after it was written
	Silence    Kind = "silence"  // the same
)

// The questions about the line itself, of level none: a text answers them and nobody
// is paged for them.
const (
	AsksWrong   Kind = "asks_wrong"   // this is somebody else's phone
	AsksAway    Kind = "asks_away"    // somebody else writes: she can't talk
	AsksWho     Kind = "asks_who"     // who is this
	AsksPrivate Kind = "asks_private" // somebody else reads this phone
	AsksKids    Kind = "asks_kids"    // will you take my children
	AsksSection Kind = "asks_section" // will you have me committed
	AsksTell    Kind = "asks_tell"    // will you tell probation, DCF, ICE, work, family
	AsksCops    Kind = "asks_cops"    // will you call the police, do you know where I am
	AsksReads   Kind = "asks_reads"   // who reads this
	AsksCost    Kind = "asks_cost"
	AsksWhy     Kind = "asks_why"   // why do you text me, where did you get my number
	AsksLegit   Kind = "asks_legit" // is this real, who runs it
	AsksBot     Kind = "asks_bot"
	AsksFewer   Kind = "asks_fewer" // for fewer texts, or has little credit
)

// What people tell of their treatment, and a wish that a flow sees to, of level none.
const (
	TellsBed     Kind = "tells_bed"     // a place in treatment has come
	TellsOut     Kind = "tells_out"     // out of treatment, or soon
	TellsFree    Kind = "tells_free"    // out of jail or prison, or soon
	TellsWaiting Kind = "tells_waiting" // for a place in treatment
	AsksCompany  Kind = "asks_company"  // for somebody to go along
	AsksDates    Kind = "asks_dates"    // what dates they have, and when
	AsksWith     Kind = "asks_with"     // who goes along
)

// questions are in the order of precedence: who holds the phone, then what is feared
// most, then the rest; what is told comes last, the news before what was so already.
var questions = [...]Kind{
	AsksWrong, AsksAway, AsksWho, AsksPrivate, AsksKids, AsksSection, AsksTell, AsksCops, AsksReads, AsksCost, AsksWhy, AsksLegit, AsksBot, AsksFewer,
	TellsBed, TellsOut, TellsFree, TellsWaiting, AsksWith, AsksCompany, AsksDates,
}

// Begin lists what flows begin by.
func Begin() []Kind {
	return []Kind{TellsBed, TellsOut, TellsFree, TellsWaiting, AsksWith, AsksCompany, AsksDates}
}

// Questions lists them.
func Questions() []Kind { return questions[:] }

// kindOrder is the precedence in words above; rank is its index.
var kindOrder = [...]Kind{
	ChildHome, Violence, Assault, Child, OverdoseOther, OverdoseSelf, MedicalOther, MedicalSelf,
	SuicideActive, SuicidePassive, SelfHarm, HarmOther, ThirdParty, Emergency, Unknown,
	AssaultCare, LapseDanger, Alone, Withdrawal, Bed, Lapse, Craving, Distress,
	Minor, ThirdAsks, ThirdWorry, Pregnancy, Warrant, Clinical, Trauma, Anger, Human,
	Language, Media, Blank, Late, Silence,
}

// pair is a danger to the writer and the same danger to somebody else, and the
// words that tell which of them it is.
type pair struct {
	writer, another Kind
	own, other      use
}

var pairs = [...]pair{
	{OverdoseSelf, OverdoseOther, useOwnBody, useOtherBody},
	{MedicalSelf, MedicalOther, useOwnBody, useOtherBody},
	{SuicideActive, ThirdParty, useOwnWish, useOtherWish},
	{SuicidePassive, ThirdParty, useOwnWish, useOtherWish},
}

// rank gives the place in the precedence; smaller goes first. An unlisted kind
// comes last.
func (k Kind) rank() int {
	if i := slices.Index(kindOrder[:], k); i >= 0 {
		return i
	}
	return len(kindOrder)
}

func (k Kind) known() bool { return k.rank() < len(kindOrder) }
