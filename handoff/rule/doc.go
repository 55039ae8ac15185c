// Package rule listens: it reads the words of one text or spoken answer and says
// whether a human must be told, how soon, and why.
//
// It is pure. It knows no clock, no store, no network and no conversation; the
// rules themselves are data (package rules) that a clinician can read and sign.
// Hear keeps nothing of what it heard.
//
// A text goes through five steps:
//
//	fold     one spelling for many: case, accents, look-alikes, leet, k-i-l-l (fold.go)
//	unglue   words typed without a space are taken apart: "imgonna" (glue.go)
//	chart    each word finds the groups it belongs to (chart.go)
//	match    idioms are taken out, then patterns of groups are found (search.go)
//	weigh    denial, long past, films and games lower a finding by one level,
//	         never to none; whose body or wish it is settles the kind (weigh.go);
//	         the highest finding is the verdict
//
// # Pattern language
//
//	want to die        these words, one after the other
//	(want to|wanna)    one of these words or phrases; brackets may nest
//	<want>             one of the words or phrases of the group named want
//	really?            may be missing, between others; also (…)? and <want>?
//	~3                 up to three words in between, never across the end of a sentence; not inside brackets.
//	                   Crisis rules: two more, up to six
//	~3!                three and no more
//	cut*               any word that begins so (three letters or more)
//	suicide~           the word with one letter wrong, missing, added or swapped (six letters or more)
//	^ …  … $           the text begins here; the text ends here
//
// Accents and capitals may be written or left out. One pattern is one line.
package rule
