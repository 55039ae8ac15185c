package clock

import (
	"errors"
	"testing"
)

func TestATimeInTheEveningIsReadAsPeopleTypeIt(t *testing.T) {
	tests := []struct{ text, want string }{
		{"18:30", "18:30"}, {"1830", "18:30"}, {"6:30 pm", "18:30"}, {"6:30pm", "18:30"}, {"6.30 p.m.", "18:30"}, {"6:30 P. M.", "18:30"}, {"630", "18:30"}, {"6 30", "18:30"},
		{"7", "19:00"}, {"7pm", "19:00"}, {"7p", "19:00"}, {"at 7", "19:00"}, {"About 7, please!", "19:00"}, {"7 o'clock", "19:00"}, {"7 tonight", "19:00"}, {"7 in the evening", "19:00"},
		{"19h", "19:00"}, {"19h30", "19:30"}, {"20", "20:00"}, {"20 hrs", "20:00"},
		{"a las 7", "19:00"}, {"A las 7:30", "19:30"}, {"7 de la noche", "19:00"}, {"como a las 8 de la noche", "20:00"}, {"5 de la tarde", "17:00"}, {"a la 1", "13:00"},
		{"11", "23:00"}, {"11:59", "23:59"}, {"12", "12:00"}, {"12:30", "12:30"}, {"12 pm", "12:00"}, {"12 am", "00:00"}, {"12 de la noche", "00:00"}, {"12 at night", "00:00"},
		{"7 am", "07:00"}, {"7 a.m.", "07:00"}, {"9 de la mañana", "09:00"}, {"07:00", "07:00"}, {"0:30", "00:30"}, {"00:30", "00:30"},
	}
	for _, tt := range tests {
		if got, err := ParseEvening(tt.text); err != nil || got.String() != tt.want {
			t.Errorf("%q: got %v (%v), want %s", tt.text, got, err, tt.want)
		}
	}
}

func TestWhatIsNoTimeIsAskedAgain(t *testing.T) {
	for _, text := range []string{
		"", "pm", "at", "whenever", "7 beers", "7 or 8", "7-8", "7 8", "7 8 9", "25", "24:00", "7:60", "7:5", "12345", "-7", "+7", "7%",
		"mañana a las 7", "tomorrow 7", "13 am", "7 am pm", "2 de la noche", "١٩", "half 7", "18:30:00", "99999999999999999999",
	} {
		if got, err := ParseEvening(text); !errors.Is(err, ErrWall) {
			t.Errorf("%q is read as %v", text, got)
		}
	}
}

func FuzzParseEvening(f *testing.F) {
	for _, seed := range []string{"18:30", "a las 7 de la noche", "7 a.m.", "99999", "¿7?", "\xff7"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		w, err := ParseEvening(text)
		if err != nil {
			return
		}
		if again, err := ParseWall(w.String()); err != nil || again != w {
			t.Errorf("%q is read as %d, which is no time of day", text, int(w))
		}
		if again, err := ParseEvening(w.Say()); err != nil || again != w {
			t.Errorf("%q is said as %q and read back as %v", text, w.Say(), again)
		}
	})
}
