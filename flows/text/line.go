package text

import "time"

// Line is a phone line that texts name as {line.name}.
type Line struct {
	Name     string `yaml:"name"`
	Number   string `yaml:"number"`
	What     string `yaml:"what"`
	Verified string `yaml:"verified"`  // the day a person last rang it, 2026-11-30; "" = nobody has
	VerifyBy string `yaml:"verify_by"` // the day by which somebody must (again)
	Source   string `yaml:"source"`

	where string // file:line
}

// Where is the file and line it stands in.
func (l Line) Where() string { return l.where }

// Stale reports whether the number must be rung before anyone relies on it:
// nobody has, or the day to do so again has passed.
func (l Line) Stale(now time.Time) bool {
	return l.Verified == "" || now.Format(time.DateOnly) > l.VerifyBy
}

// fault says what is wrong with the line as written, "" when nothing is.
func (l Line) fault() string {
	_, byErr := time.Parse(time.DateOnly, l.VerifyBy)
	_, onErr := time.Parse(time.DateOnly, l.Verified)
	switch {
	case l.Name == "" || l.Number == "":
		return "a line needs a name and a number"
	case byErr != nil:
		return "verify_by must be a day like 2026-11-30"
	case l.Verified != "" && onErr != nil:
		return "verified must be empty or a day like 2026-11-30"
	}
	return ""
}
