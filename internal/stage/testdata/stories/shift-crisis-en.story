# A shift begins while somebody in danger waits: whoever comes on is paged in that moment,
# before they are asked whether they are there.
at 2026-03-02 07:53
> i want to die
-- handoff crisis suicide_active
-- page ruth
< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
< No coach is on shift right now, so I page beyond the shift. Someone to talk to this minute: 833-773-2445, call or text, 24/7. In danger: 911.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
advance 7m
-- Mon 07:54:00
-- page ruth
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:55:00
-- page omar
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:56:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:57:00
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:58:00
-- page ruth
-- page omar
< No coach has answered yet. I keep paging coaches until one does. Don't wait alone: call or text 988, any hour. In danger: 911.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 07:59:00
-- page ruth
-- page omar
-- page ruth
-- page omar
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
-- Mon 08:00:00
-- page luis
-- page dana
-- page ana
ana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
look
dana> OK
-- accepted dana
< Dana, a coach and a real person, has your thread now and is reading what you wrote. I'll be quiet.
ana< Dana has it. Thank you, you're free.
dana.2< It's yours. I've told Ruth, Omar, Luis and Ana. The person, English. Wrote 7:53 am: "i want to die". Told: 911, 988. Phone OK to text. What you type here goes to the person as you type it. First words within 2 min, please.
luis< Dana lo tiene. Gracias, ya puedes descansar.
omar< Dana has it. Thank you, you're free.
ruth< Dana has it. Thank you, you're free.
