package bot

import "time"

// IsText says whether an effect is a text to a phone. Everything else changes
// nothing when it is done a second time.
func (e Effect) IsText() bool {
	return !e.IsLater() && e.Tell == nil && e.Person == nil && !e.onWorld()
}

// onWorld says whether an effect changes the World: the roster, or who was paged.
func (e Effect) onWorld() bool {
	return e.Paged != nil || e.Verify != "" || e.Away != "" || e.Back != "" || e.Mark != nil
}

// leastLife is how long before its end a text must leave, in seconds: the carrier
// needs as much to get it out.
const leastLife = 5

// TooLate says whether the time in which a text may leave is over.
func (e Effect) TooLate(now time.Time) bool { return e.Until > 0 && now.Unix()+leastLife > e.Until }

// Kind names an effect in a word that holds nothing of anybody: a text's id, its
// role when a human typed it, or what is told.
func (e Effect) Kind() string {
	switch {
	case e.Tell != nil:
		return "tell " + string(e.Tell.Kind)
	case e.Person != nil:
		return "a coach's own words"
	case e.Verify != "":
		return "coach verified"
	case e.Away != "":
		return "coach off the pages"
	case e.Back != "":
		return "coach back"
	case e.Mark != nil:
		return "coach " + string(e.Mark.Kind)
	case e.Paged != nil:
		return "coach paged"
	case e.ID != "":
		return "text " + e.ID
	case e.Role != "":
		return "text " + string(e.Role)
	}
	return "text relay to a coach"
}
