// Package story reads, runs and prints conversations as text files. A story is a
// test that reads like a chat: what people write is played to the line, and all
// that the line says and decides must come out exactly as the file has it.
//
// The grammar, a line each:
//
//	# words                    a remark
//	with one number            before all else: one number for people and coaches
//	with carrier off           … the carrier answers no STOP, START or HELP itself
//	with plain words           … the programme is not discreet: what it says by itself names things
//	with rehearsal             … the line is not open yet
//	with recoveree listed      … and the recoveree's phone is on the rehearsal list
//	with dana unverified       … this coach has not proved their phone yet
//	at 2026-03-02 18:00        the clock is set, in the programme's zone; only the first line may
//	> words                    the recoveree texts the line
//	< words                    the line texts the recoveree
//	> [picture] words          … with a picture, which the line does not see; the words may be missing
//	sam> words   sam< words    another person, with a phone of their own
//	dana> words  dana< words   a coach and the first coach number, LINE
//	dana.2> …    dana.2< …     a coach and the second coach number, one thread's own
//	dana! words                a text that did not reach the phone
//	advance 10m                the clock moves on
//	advance to 18:30           … to the next time it is that hour
//	fail dana                  texts to this phone are not delivered from now on
//	fail recoveree             … nor to the recoveree's
//	fail all                   Twilio refuses everything from now on
//	fail dana 429              … or sending there fails as the emulator's modes say: 429, 500, 500-after,
//	                           reset-before, reset-after
//	fail lists                 Twilio's own list cannot be read from now on
//	lose dana                  no text of this phone is brought to the line from now on: Twilio just keeps it
//	lose recoveree             … nor of the recoveree's; lose all: of nobody's
//	redact                     Twilio shows no words of texts to the line any more
//	order block                a supervisor orders this for the recoveree's thread: block, unblock, preserve, lift
//	works                      all of these are over
//	sweep                      the line goes through Twilio's own list
//	look                       the line looks at the rota: whose shift begins, who is asked for cover, what is ahead
//	drill                      an operator begins a drill
//	feed without NAME          the list of meetings does not have this one any more, and is read again; the
//	                           other changes: empty, page, nozone, NAME time 19:30, or none
//	together                   the next two lines happen at the same moment
//	-- words                   what the line decided for the person, and when
//
// A word may hold any sign; a line break inside a text is written as \n.
package story
