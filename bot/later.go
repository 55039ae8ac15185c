package bot

import (
	"errors"
	"slices"
)

// While a new version is brought out, an older binary runs beside a newer one and
// meets what only that one understands. It leaves it as it is.

// ErrLater means that something was written by a newer binary and says what this
// one does not understand: a newer one must see to it.
var ErrLater = errors.New("written by a newer warmline: it is left to that one")

var (
	toDesk = []TellKind{TellPage, TellClosed, TellWon, TellLost, TellRelay, TellNudge, TellNew, TellSent, TellRefused,
		TellNotice, TellLooking, TellOver, TellIdle, TellOffer, TellWanted, TellSeek, TellDue, TellFollowed, TellCare, TellVoice, TellVerify, TellPaused, TellShift, TellCover, TellCovered, TellRota, TellTalk, TellSettled, TellDate, TellTalkDate, TellCompany}
	toThread = []TellKind{TellClaim, TellPass, TellFailed, TellSay, TellNote, TellFalse, TellDone, TellName, TellWant, TellGive, TellKeep, TellSwap, TellSign, TellOwn, TellTrack, TellGoing, TellDrill, TellAgain, TellTake, TellBook, TellTalked,
		TellBlock, TellUnblock, TellPreserve, TellLift}
)

// known says whether a conversation of this binary understands the tell.
func (k TellKind) known(conv string) bool {
	if IsDesk(conv) {
		return slices.Contains(toDesk, k)
	}
	return slices.Contains(toThread, k)
}

// IsLater says whether an effect is of a sort that this binary does not know: none
// of its parts is there whole, and something else is.
func (e Effect) IsLater() bool {
	ours := e.Tell != nil || e.onWorld() || e.Person != nil || e.To != "" && e.Body != ""
	return !ours && len(e.Later) > 0
}
