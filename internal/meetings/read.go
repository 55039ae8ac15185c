package meetings

import (
	"errors"
	"fmt"
	"hash/fnv"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// Defaults are what a programme says of a feed where the feed does not.
type Defaults struct {
	Kind string // fellowship
	Zone string // IANA, "" = none
}

// Read is what a feed holds.
type Read struct {
	Meetings []Meeting
	Left     map[string]int // why others were left out, and how many
}

// Most is how many meetings are read of one feed.
const Most = 20000

// Faults of a whole feed. They hold nothing of what it says.
var (
	ErrEmpty  = errors.New("it holds no meeting")
	ErrForm   = errors.New("it is not written in its format")
	ErrMany   = fmt.Errorf("it holds more than %d meetings", Most)
	ErrFormat = errors.New("no format of that name")
)

// The formats, by the word a programme writes.
const (
	Guide = "guide" // Meeting Guide JSON
	BMLT  = "bmlt"
	CSV   = "csv" // the columns of Meeting Guide, and fellowship
	ICS   = "ics" // iCalendar: what is held on single days, like sober activities
)

// Formats lists them.
var Formats = []string{Guide, BMLT, CSV, ICS}

// Parse reads a feed. A feed in which nothing can be used is an error: what was read
// before is better than that. A calendar is read for the days after now.
func Parse(format string, data []byte, d Defaults, now time.Time) (Read, error) {
	r := &reader{defaults: d, keys: map[string]bool{}, seen: map[string]bool{}, out: Read{Left: map[string]int{}}}
	var err error
	switch format {
	case Guide:
		err = r.objects(data, r.guide)
	case BMLT:
		err = r.objects(data, r.bmlt)
	case CSV:
		err = r.csv(data)
	case ICS:
		err = r.ics(data, now)
	default:
		err = ErrFormat
	}
	if err == nil && len(r.out.Meetings) == 0 {
		err = ErrEmpty
	}
	return r.out, err
}

// item is one record of a feed: what stands under a name, as strings.
type item map[string][]string

// one is the first that stands under any of the names.
func (it item) one(names ...string) string {
	for _, n := range names {
		if v := it[n]; len(v) > 0 && strings.TrimSpace(v[0]) != "" {
			return strings.TrimSpace(v[0])
		}
	}
	return ""
}

// list is all under a name; one with commas is several.
func (it item) list(name string) (out []string) {
	for _, v := range it[name] {
		for _, s := range strings.Split(v, ",") {
			if s = strings.TrimSpace(s); s != "" {
				out = append(out, s)
			}
		}
	}
	return out
}

type reader struct {
	defaults Defaults
	keys     map[string]bool
	seen     map[string]bool
	out      Read
}

func (r *reader) left(why string) { r.out.Left[why]++ }

// guide takes in one record of Meeting Guide's shape.
func (r *reader) guide(it item) {
	at, next, ok := readTime(it.one("time"))
	days := it.list("day")
	switch {
	case it.one("name") == "" && it.one("slug") == "":
		r.left("no name")
		return
	case len(days) == 0:
		r.left("no day")
		return
	case !ok:
		r.left("no time")
		return
	case it.one("attendance_option") == "inactive":
		r.left("not held")
		return
	}
	m := Meeting{Kind: r.kind(it.one("fellowship", "entity_fellowship")), Time: at, Mins: usual}
	if end, _, ok := readTime(it.one("end_time")); ok {
		m.Mins = lasts(at, end)
	}
	codes := codesOf(it.list("types"))
	m.Name = plain(it.one("name", "slug"), 60)
	r.place(&m, it.one("location"), it.one("address"), it.one("city"), it.one("state"), it.one("formatted_address"), it.one("timezone"))
	r.call(&m, it.one("conference_url"), it.one("conference_phone"))
	if slices.Contains(codes, "TC") || strings.EqualFold(it.one("approximate"), "yes") {
		m.Place, m.Addr = "", ""
	}
	m.setTypes(codes)
	all := dayList(days, next)
	if len(all) == 0 {
		r.left("no day")
	}
	for _, d := range all {
		one := m
		one.Day = d
		one.Key = keyOf(it.one("slug", "id"), m.Name)
		if len(all) > 1 {
			one.Key += "/" + strconv.Itoa(d)
		}
		r.add(one)
	}
}

// dayList reads days, each once.
func dayList(all []string, next bool) (out []int) {
	for _, s := range all {
		d, ok := dayOf(s)
		if next {
			d = (d + 1) % 7
		}
		if ok && !slices.Contains(out, d) {
			out = append(out, d)
		}
	}
	return out
}

// bmlt takes in one record of a BMLT server: of its old interface, where Sunday is 1,
// or of its newer one, where it is 0.
func (r *reader) bmlt(it item) {
	day, ok := 0, false
	if n, err := strconv.Atoi(it.one("weekday_tinyint")); err == nil {
		day, ok = n-1, n >= 1 && n <= 7
	} else {
		day, ok = dayOf(it.one("day"))
	}
	at, next, timed := readTime(it.one("start_time", "startTime"))
	switch published := it.one("published"); {
	case !ok:
		r.left("no day")
		return
	case !timed:
		r.left("no time")
		return
	case published == "0" || published == "false":
		r.left("not published")
		return
	}
	if next {
		day = (day + 1) % 7
	}
	m := Meeting{Kind: r.kind(""), Day: day, Time: at, Mins: usual, Name: plain(it.one("meeting_name", "name"), 60)}
	if r.defaults.Kind == "" {
		m.Kind = "na"
	}
	if d, _, ok := readTime(it.one("duration_time", "duration")); ok && d > 0 && d <= most {
		m.Mins = int(d)
	}
	codes := codesOf(it.list("formats"))
	venue := it.one("venue_type", "venueType")
	r.place(&m, it.one("location_text"), it.one("location_street"), it.one("location_municipality"), it.one("location_province"), "", it.one("time_zone", "timeZone"))
	r.call(&m, it.one("virtual_meeting_link"), it.one("phone_meeting_number"))
	if venue == "2" || slices.Contains(codes, "TC") || slices.Contains(codes, "VM") && !slices.Contains(codes, "HY") && venue == "" {
		m.Place, m.Addr = "", ""
	}
	if slices.Contains(codes, "WC") {
		codes = append(codes, Wheelchair)
	}
	if slices.Contains(codes, "ES") {
		codes = append(codes, "S")
	}
	m.setTypes(codes)
	m.Key = keyOf(it.one("id_bigint", "id"), m.Name)
	r.add(m)
}

// kind is the fellowship, if it is one of ours.
func (r *reader) kind(said string) string {
	for _, k := range []string{kindOf(said), r.defaults.Kind} {
		if slices.Contains(Kinds, k) {
			return k
		}
	}
	return "other"
}

// kindOf reads how people write a fellowship.
func kindOf(said string) string {
	return strings.NewReplacer("-", "", " ", "", ".", "", "'", "").Replace(strings.ToLower(said))
}

// place fills in where it is and by which clock.
func (r *reader) place(m *Meeting, location, street, town, state, whole, zone string) {
	if parts := strings.Split(whole, ","); whole != "" && street == "" {
		street, town, state = splitAddress(parts, town)
	}
	m.Place, m.Addr, m.Town = plain(location, 40), plain(street, 60), plain(town, 30)
	if m.Place == m.Addr {
		m.Place = ""
	}
	m.Zone = zoneOf(zone)
	if m.Zone == "" {
		m.Zone = zoneOf(r.defaults.Zone)
	}
	if m.Zone == "" {
		m.Zone = states[stateOf(state)]
	}
}

// splitAddress takes "12 Main St, Fitchburg, MA 01420, USA" apart. An address without a
// number is a town or less: nobody can go to it.
func splitAddress(parts []string, city string) (street, town, state string) {
	town = city
	for i, p := range parts {
		p = strings.TrimSpace(p)
		if s := stateOf(p); s != "" && i > 0 {
			state = s
			if town == "" {
				town = strings.TrimSpace(parts[i-1])
			}
			if i > 1 {
				street = strings.TrimSpace(strings.Join(parts[:i-1], ","))
			}
			return street, town, state
		}
	}
	return strings.TrimSpace(parts[0]), town, ""
}

var statesByName = map[string]string{"massachusetts": "MA", "connecticut": "CT", "rhode island": "RI", "new hampshire": "NH", "vermont": "VT", "maine": "ME", "new york": "NY", "puerto rico": "PR"}

// stateOf is the state in "MA", "MA 01420" or "Massachusetts", "" for none of one zone.
func stateOf(s string) string {
	s = strings.TrimSpace(s)
	if by := statesByName[strings.ToLower(s)]; by != "" {
		return by
	}
	code, rest, _ := strings.Cut(s, " ")
	if _, ok := states[code]; ok && strings.Trim(rest, "0123456789- ") == "" {
		return code
	}
	return ""
}

// calls are the hosts of calls that a text may name: a feed cannot make the line send
// people anywhere else.
var calls = []string{"zoom.us", "meet.google.com", "teams.microsoft.com", "teams.live.com", "webex.com", "gotomeeting.com", "freeconferencecall.com", "jitsi.org", "jit.si"}

// call fills in how it is joined from elsewhere.
func (r *reader) call(m *Meeting, link, number string) {
	if u, err := url.Parse(strings.TrimSpace(link)); err == nil && u.Scheme == "https" && u.User == nil && len(link) <= 120 {
		for _, h := range calls {
			if host := strings.ToLower(u.Hostname()); host == h || strings.HasSuffix(host, "."+h) {
				m.URL = u.String()
			}
		}
	}
	m.Phone = phoneOf(number)
	m.Net = m.URL != "" || m.Phone != "" || strings.HasPrefix(link, "http")
}

// phoneOf keeps what is dialled: digits and what a telephone has beside them.
func phoneOf(s string) string {
	s, _, _ = strings.Cut(s, ";")
	out := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || strings.ContainsRune("+-,*#", r) {
			return r
		}
		return -1
	}, s)
	if len(out) < 7 || len(out) > 40 {
		return ""
	}
	return out
}

// typeNames are types as CSV files spell them out.
var typeNames = map[string]string{
	"OPEN": Open, "CLOSED": "C", "WOMEN": Women, "MEN": Men, "SPANISH": "S", "PORTUGUESE": "POR", "FRENCH": "FR", "WHEELCHAIR ACCESS": Wheelchair,
	"WHEELCHAIR-ACCESSIBLE": Wheelchair, "PROOF OF ATTENDANCE": Proof, "LOCATION TEMPORARILY CLOSED": "TC", "TEMPORARILY CLOSED": "TC", "ES": "S",
}

// langs are the languages among the types.
var langs = map[string]string{"S": "es", "POR": "pt", "FR": "fr", "HT": "ht", "POL": "pl", "RUS": "ru", "VI": "vi", "KH": "km", "ZH": "zh"}

func codesOf(all []string) (out []string) {
	for _, s := range all {
		s = strings.ToUpper(s)
		if code := typeNames[s]; code != "" {
			s = code
		}
		out = append(out, s)
	}
	return out
}

func (m *Meeting) setTypes(codes []string) {
	for _, c := range codes {
		if l := langs[c]; l != "" && !slices.Contains(m.Langs, l) {
			m.Langs = append(m.Langs, l)
		}
		if slices.Contains(keptTypes, c) && !m.Has(c) {
			m.Types = append(m.Types, c)
		}
	}
	if slices.Contains(codes, "EN") && len(m.Langs) > 0 {
		m.Langs = append(m.Langs, "en")
	}
	slices.Sort(m.Types)
}

// keyOf names a meeting within its feed in few letters, whatever the feed calls it.
func keyOf(id, name string) string {
	if id == "" {
		id = name
	}
	h := fnv.New64a()
	h.Write([]byte(strings.ToLower(id)))
	return strconv.FormatUint(h.Sum64(), 36)
}

// add keeps a meeting that is held and not there yet.
func (r *reader) add(m Meeting) {
	if !m.InPerson() && !m.Net {
		r.left("not held")
		return
	}
	about := fmt.Sprint(m.Kind, m.Name, m.Day, int(m.Time), m.Where(), m.URL, m.On)
	if r.seen[about] {
		r.left("twice")
		return
	}
	r.seen[about] = true
	if r.keys[m.Key] { // one name for several meetings
		m.Key += "/" + strconv.Itoa(m.Day) + "." + clock.Wall(m.Time).String()
	}
	if r.keys[m.Key] {
		r.left("twice")
		return
	}
	r.keys[m.Key] = true
	r.out.Meetings = append(r.out.Meetings, m)
}
