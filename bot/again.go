package bot

import "time"

// MayLeaveLater says whether an effect that failed may still be carried out: in
// time, and to a person who may be written to as things stand now.
func MayLeaveLater(snap Snapshot, e Effect, now time.Time, w *World) (bool, error) {
	if e.TooLate(now) {
		return false, nil
	}
	if !e.IsText() || IsDesk(snap.ID) {
		return true, nil
	}
	th, err := read[Thread](snap)
	if err != nil {
		return false, err
	}
	t := &threadTurn{turn: turn{id: snap.ID, now: now, w: w}, Thread: th}
	return t.may(e.Role) && w.MayLeave(e), nil
}
