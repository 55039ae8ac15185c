package dates

import (
	"fmt"
	"testing"
	"time"
)

func TestTry(t *testing.T) {
	z, _ := time.LoadLocation("America/New_York")
	now := time.Date(2026, 11, 23, 10, 0, 0, 0, z)
	for _, x := range []string{"court dec 15 9am", "corte 15 dic 9am", "mañana a las 9", "the 3rd", "next fri 2", "fri 2", "now its the 17th 10am", "lunes 3pm", "12/3 9:30", "visit thursday 2", "cita el 3 de diciembre a las dos de la tarde", "court 12/15 at brockton district court 9", "dr appt tmrw 1030", "corte mañana por la mañana a las 8 y media", "court dec 3 2025 9am", "moved to dec 20", "cancel court", "a week from friday", "interview fri dec 4 2pm at shaws", "court the 15th", "9am", "i have court on tuesday december 15th at 9am in room 4"} {
		for _, l := range []string{"en", "es"} {
			fmt.Printf("%-50s %s %s\n", x, l, show(Read(x, l, now)))
		}
	}
}
func show(r Reading) string {
	return fmt.Sprintf("%s|%s|%s|%s|%v|%s|in %s|%s|rest %v", r.Act, r.Kind, r.Day, r.Clock, r.Either, r.Name, r.Place, r.Why, r.Rest)
}
