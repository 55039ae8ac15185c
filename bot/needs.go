package bot

// Texts are the texts the engine says by itself, beside those of the table and
// of the flows; start-up refuses when one is missing.
var Texts = []string{
	"optout", "optout-neutral", "optout-ask", "help-law", "help-law-neutral", "help-human-neutral", "help-paged", "kept", "media", "trauma-list", "pause", "pause-dates", "resume", "eve-time", "eve-late", "moved-on", "eve-on", "meet-one", "meet-two", "meet-none", "meet-end", "meet-empty", "meet-old", "meet-saved", "meet-saved-once", "meet-nozone", "meet-moved", "meet-unclear", "meet-unclear-open", "meet-fine", "meet-missed",
	"handoff-later", "handoff-open", "t5", "t5-nopromise", "promise-late", "c-promise", "c-due", "c-drill", "c-drill-ok", "here-not-988", "quiet", "sleep", "wait", "wait10", "wait20", "wait50", "wait80", "wait110", "wait-am", "no-shift", "no-coach", "joins", "interp", "bye", "bye-guest", "bye-coach",
	"c-verify", "c-yours", "c-lang", "say-1", "say-2", "c-back", "c-notthem", "c-voice", "c-lent", "c-blocked", "c-silence", "c-phone-ok", "refuse", "lock", "fewer", "days-set", "word-set", "word-off", "word-none", textSafety, "guard-on", "guard-off", "c-set", "c-page", "c-page-h", "c-which", "c-gone", "c-won", "c-won-careful", "c-lost", "c-sent", "c-shared", "c-nudge", "c-new",
	"c-stop", "c-ask", "c-notok", "c-done", "c-saved-note", "c-saved", "c-saved-day", "c-follow", "c-follow-day", "c-follow-ok", "c-followed-better", "c-followed-same", "c-after", "c-after-fine", "c-after-off", "c-after-call", "c-care-off", "c-care-call", "c-saved-untold", "c-pass", "c-closed", "c-expired", "c-unknown", "c-noted", "c-false",
	"c-degraded", "c-sick", "c-down", "l-store", "l-store-ok", "l-thread", "l-rules", "l-page", "l-effect", "l-sweep", "l-coach", "l-coach-stop", "l-nobody", "c-typed", "c-noheld", "c-parted", "c-again", "l-rota", "l-restore",
	"with-still", "with-moved", "with-too", "with-said", "with-no-ride", "c-with", "c-with-yours", "c-with-gone", "c-with-off", "c-with-soon", "c-with-ok", "c-with-cant", "c-with-pass", "c-with-words", "c-track", "c-track-is", "c-track-which", "c-talk", "c-talk-pass", "c-talk-gone", "c-shift", "c-shift-ok", "c-shift-on", "c-shift-pass", "c-cover", "c-cover-yours", "c-cover-gone", "c-cover-pass", "c-proved", "c-unready", "c-uncovered", "c-holes", "c-holes-es", "c-hole-now", "c-outside",
	"c-opted-note", "c-wrote", "c-start", "c-paused", "not-open", "c-fail", "c-unsure", "c-looking", "c-name", "c-name-no", "c-name-off", "c-page-name", "c-page-name-h", "c-give", "c-kept", "c-asking", "c-ask-none", "c-ask-which", "c-keeps", "c-closed-ask", "c-idle", "c-handed-back", "c-nothing", "c-whom", "c-nothread", "c-words",
	"date-ask", "date-no-day", "date-no-time", "date-half", "date-order", "date-which", "date-weekday", "date-past", "date-never", "date-far", "date-several", "date-gap", "date-again", "date-kept", "date-kept-7", "date-kept-day", "date-kept-day7", "date-kept-eve", "date-kept-eve-soon", "date-kept-soon", "date-kept-near", "date-kept-talk", "date-full", "date-none", "c-date", "c-date-near", talkAsked, talkOff, talkNear, talkWas, "c-book-ok", "c-book-no", "c-talked-yes", "c-talked-no", "c-booked", "c-book-again",
	textWho, textWhoOpen, textWrong, "trust-bot", "trust-cops", "trust-kids", "trust-section", "trust", "trust-who", "trust-cost", "trust-why", "trust-legit",
}

// Flows are the flows the engine starts by name.
var Flows = []string{"join", "evening", "help", "rejoin", flowOptOut, flowSilence, flowWord, flowHour, flowFollow, flowAhead, flowWithReady, flowWithYes, flowWithNo, flowWithOnline, flowWithChanged,
	flowDate, flowDateRight, flowDateSet, flowDates, flowDateWhich, flowDateDrop, flowDateWeek, flowDateEve, flowDateDay, flowDateSoon, "court-how", "visit-how", flowTalk, flowTalkNo, flowTalkSoon, flowMeet}
