# A coach whose phone is not proved yet is heard like anybody when in danger.
with dana unverified
at 2026-03-02 18:00
dana> i want to die
-- handoff crisis suicide_active
-- page omar
-- page ruth
dana< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
