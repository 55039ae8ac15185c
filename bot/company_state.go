package bot

import "github.com/warmline/warmline/internal/machine"

// CompanyState is where the request for company to a date stands.
type CompanyState string

// The states of a request.
const (
	CompanyNone     CompanyState = "none"
	CompanyAsked    CompanyState = "asked"    // coaches are asked
	CompanyAccepted CompanyState = "accepted" // one of them goes
	CompanyReady    CompanyState = "ready"    // and the person has said what their own part is
	CompanyNobody   CompanyState = "nobody"   // nobody is free
)

// The events of a request.
const (
	companyAsk    = "ask"    // of coaches: at first, when one can't any more, and when the date has moved
	companyAccept = "accept" // a coach goes
	companyPart   = "part"   // the person says their own part
	companyNobody = "nobody" // all have passed, or the time to hear has come
	companyOff    = "off"    // the person goes alone, or not at all
)

var company = func() *machine.Table {
	arrow := func(event string, to CompanyState, from ...CompanyState) machine.Arrow {
		a := machine.Arrow{Event: event, To: string(to)}
		for _, s := range from {
			a.From = append(a.From, string(s))
		}
		return a
	}
	return machine.New("company", string(CompanyNone),
		arrow(companyAsk, CompanyAsked, CompanyNone, CompanyAsked, CompanyAccepted, CompanyReady, CompanyNobody),
		arrow(companyAccept, CompanyAccepted, CompanyAsked),
		arrow(companyPart, CompanyReady, CompanyAccepted, CompanyReady),
		arrow(companyNobody, CompanyNobody, CompanyAsked),
		arrow(companyOff, CompanyNone, CompanyNone, CompanyAsked, CompanyAccepted, CompanyReady, CompanyNobody),
	)
}()

// CompanyMermaid draws the machine.
func CompanyMermaid() (string, error) { return company.Mermaid() }
