package bot

import "github.com/warmline/warmline/internal/machine"

// Contact is whether and how a person may be texted.
type Contact string

// The states of a contact.
const (
	Unknown     Contact = "unknown"
	Invited     Contact = "invited" // offered to join, no yes yet
	Active      Contact = "active"
	Paused      Contact = "paused"
	OptedOut    Contact = "opted_out"
	WrongNumber Contact = "wrong_number"
	Unreachable Contact = "unreachable" // the number cannot get texts
	Discharged  Contact = "discharged"
)

// The events of a contact.
const (
	contactOffer   = "offer"   // t1 was sent
	contactJoin    = "join"    // they said yes
	contactPause   = "pause"   //
	contactResume  = "resume"  //
	contactOptOut  = "opt_out" // in any words
	contactWrong   = "wrong"   // somebody else's phone
	contactDead    = "dead"    // the carrier says so
	contactAlive   = "alive"   // a text came from it after all
	contactRelease = "release" // discharged by a human
)

var contacts = machine.New("contact", string(Unknown),
	arrow(contactOffer, Invited, Unknown, Invited, OptedOut, WrongNumber, Discharged),
	arrow(contactJoin, Active, Unknown, Invited, Active, Paused, OptedOut, WrongNumber, Discharged),
	arrow(contactPause, Paused, Active, Paused),
	arrow(contactResume, Active, Active, Paused),
	arrow(contactOptOut, OptedOut, Unknown, Invited, Active, Paused, OptedOut, WrongNumber, Unreachable, Discharged),
	arrow(contactWrong, WrongNumber, Unknown, Invited, Active, Paused, WrongNumber, Unreachable, Discharged),
	arrow(contactDead, Unreachable, Unknown, Invited, Active, Paused, Unreachable, Discharged),
	arrow(contactAlive, Active, Unreachable),
	arrow(contactRelease, Discharged, Invited, Active, Paused, Unreachable),
)

func arrow(event string, to Contact, from ...Contact) machine.Arrow {
	a := machine.Arrow{Event: event, To: string(to)}
	for _, c := range from {
		a.From = append(a.From, string(c))
	}
	return a
}

// fire moves a contact on; where the table has no arrow it stays.
func (c Contact) fire(event string) Contact {
	if to, ok := contacts.Leads(string(c), event); ok {
		return Contact(to)
	}
	return c
}

// Contacts lists every state of a contact.
func Contacts() []Contact {
	var out []Contact
	for _, s := range contacts.States() {
		out = append(out, Contact(s))
	}
	return out
}

// ContactMermaid draws the machine.
func ContactMermaid() (string, error) { return contacts.Mermaid() }
