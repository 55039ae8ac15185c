package simulate

import "time"

// places are where people's numbers come from. The zones stand here in words of our
// own: the line reads them from the area code.
var places = []struct {
	area, zone string
}{
	{"617", "America/New_York"}, {"312", "America/Chicago"}, {"303", "America/Denver"}, {"602", "America/Phoenix"},
	{"213", "America/Los_Angeles"}, {"808", "Pacific/Honolulu"}, {"787", "America/Puerto_Rico"},
}

// elsewhere is how many of the people come from another place than the programme.
const elsewhere = 0.15

// nowhere is an area code that tells no zone: the programme's holds.
const nowhere = "800"

// areaIn is an area code in a zone.
func areaIn(zone *time.Location) string {
	for _, p := range places {
		if p.zone == zone.String() {
			return p.area
		}
	}
	return nowhere
}
