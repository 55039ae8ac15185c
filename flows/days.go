package flows

// dayNames are days as one bit each, Sunday the lowest.
var dayNames = map[string]int{
	"sunday": 1, "sundays": 1, "sun": 1, "domingo": 1, "domingos": 1,
	"monday": 2, "mondays": 2, "mon": 2, "lunes": 2,
	"tuesday": 4, "tuesdays": 4, "tue": 4, "tues": 4, "martes": 4,
	"wednesday": 8, "wednesdays": 8, "wed": 8, "miercoles": 8,
	"thursday": 16, "thursdays": 16, "thu": 16, "thur": 16, "thurs": 16, "jueves": 16,
	"friday": 32, "fridays": 32, "fri": 32, "viernes": 32,
	"saturday": 64, "saturdays": 64, "sat": 64, "sabado": 64, "sabados": 64, "sab": 64, "dom": 1, "lun": 2, "mie": 8, "jue": 16, "vie": 32,
	"fin": 65, "fines": 65, "entre": 62, // fin de semana, entre semana
	"weekend": 65, "weekends": 65, "finde": 65, "findes": 65, "weekday": 62, "weekdays": 62,
	"none": 0, "all": 0, "any": 0, "every": 0, "ninguna": 0, "ninguno": 0, "todas": 0, "todos": 0,
}

// AllDays is every day of the week.
const AllDays = 127

var (
	daysLeft   = wordSet("not no dont except never skip without leave out but sin menos nunca quita salvo excepto")
	daysOnly   = wordSet("only just solo solamente")
	besideDays = wordSet("on the text texts texting me please and or my is are semana day days night nights y o e los el las la en de por favor me ni escribas mensajes dia dias noche noches")
)

// Days are days that somebody wants to be left out.
type Days struct {
	Off  int  // as bits
	Wish bool // the text says itself that they are to be left out, and need not answer a question
	Only bool // by naming those that are not
}

// ReadDays finds days to leave out. A text with any other word in it names none, nor does
// one after which no day is left.
func ReadDays(text string) (d Days, ok bool) {
	for _, w := range tokens(text) {
		days, day := dayNames[w]
		switch {
		case day:
			d.Off, ok = d.Off|days, true
		case daysOnly[w]:
			d.Only, d.Wish = true, true
		case daysLeft[w]:
			d.Wish = true
		case !besideDays[w]:
			return Days{}, false
		}
	}
	if d.Only {
		d.Off = AllDays &^ d.Off
	}
	return d, ok && d.Off != AllDays
}
