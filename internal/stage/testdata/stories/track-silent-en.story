# Silent while waiting for a bed: one missed evening and the coach's list, two and a coach is called.
at 2026-03-02 16:00
> hi
< Warmline: texts and real coaches, adults 18+. Want in? Reply 1. Recurring msgs, number varies. Msg&data rates may apply. HELP: help. STOP: end. Español: 2
> 1
-- joined
-- answer: consent = sms_recurring
< Warmline: you're in. Recurring msgs, number varies. Msg&data rates may apply. HELP for help, STOP to end. Terms: example.org/terms
< Two honest things. I'm a computer; the coaches are people who have been there. And this isn't 911 or fully private. Text COACH any time for a person.
< What would help most right now? 1 Someone checking in 2 Something in my way 3 Finding people. Or tell me. And what can I call you? Any name works.
> Ria
-- answer: name = Ria
-- answer: name_words = Ria
-- promise first Mon 19:00 dana
< Got it, Ria. Dana sees that and texts you in person by 7 pm. Evenings I ask one thing, about 6:30 pm. Other time? Text it. X skips.
> im on a waitlist for detox
-- signal words
-- kept for a coach
< You're waiting for a bed or a program, got it. Want me to look in each evening until it comes? 1 Yes 2 No. Or tell me.
> 1
-- answer: waiting = 1
-- track waiting
< Then I ask each evening, until you tell me a bed came. Want fewer? Say so. COACH gets a person.
< To ask for a bed: Harbor Detox, 617-555-0127, at 8 am. Or SU Helpline, 800-327-5050, at 9 am.
advance to 18:31
-- Mon 18:30:00
-- handoff handoff first
-- page dana
dana< LINE: HANDOFF K2, promised by 7 pm. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana.2< It's yours. Ria, English. Phone OK to text. What you type here goes to Ria as you type it. First words within 30 min, please.
dana.2< Their care now: waiting for a place.
dana.2> Hi Ria, Dana here. I read that you wait for a bed.
-- promise first kept
< Hi Ria, Dana here. I read that you wait for a bed.
dana< LINE: sent 6:31 pm. 1st word counts, thank you.
dana.2> DONE
dana.2< Before I let go: in a few words, how is Ria and what's next? (your note, Ria won't see it) If it was a false alarm, begin with FALSE.
dana.2> Waits for detox, is OK tonight.
-- handoff over
< Dana is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
dana.2< Saved, and Ria is told. Thank you. You're free.
dana> OK
dana< K2 is closed, nothing to do. A new page comes with a new code.
advance to 18:45
-- Mon 18:40:00
< Ria, how is the wait today? 1 rough to 5 good. And any word of a bed?
advance 24h
-- Tue 18:40:00
-- signal silent
< Looking in, Ria. 1 rough to 5 good, and tell me if a bed came.
advance 24h
-- Wed 18:40:00
-- handoff handoff silence
-- page luis
-- page dana
< Hi Ria, thinking of you. Any answer is fine, even one letter. A coach has been told too. Any hour: call or text 988.
dana< LINE: HANDOFF M2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
luis> OK
-- accepted luis
< Luis, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
dana< Luis has it. Thank you, you're free.
luis.2< Es tuyo. Ya avisé a Dana. Ria, inglés. Ya le dije: 988. Se le puede escribir. Lo que escribas le llega tal cual. Primeras palabras en 30 min, por favor.
luis.2< Ria lleva dos noches sin responder y no ha pedido nada. Basta un saludo tuyo, sin preguntas.
luis.2< Tratamiento: en espera de plaza.
luis.2> Hi Ria, Luis here. No question, just hello.
< Hi Ria, Luis here. No question, just hello.
luis< LINE: enviado 6:45 pm. Ya cuenta tu primera palabra, gracias.
> hey. phone was off
luis.2< hey. phone was off
luis.2> DONE
luis.2< Antes de soltar: en pocas palabras, ¿qué tal va y qué sigue? (tu nota, no la ve) Si fue falsa alarma, empieza con FALSA.
luis.2> Phone was off, still waits.
-- handoff over
< Luis is done for now. I'm the program again. Your check-ins go on as before. COACH gets a person.
luis.2< Guardado. Ria ya lo sabe. ¿Le das seguimiento antes de las 9 pm? OK o PASS.
