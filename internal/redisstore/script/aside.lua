-- aside puts away what is due in a conversation that cannot be decided: its
-- planned times and outcomes that somebody has in hand stay there until later.
-- Its effects are carried out as ever.
--
-- KEYS 1 conversation  2-4 due times of the lanes
-- ARGV 1 conversation id  2 now in ms  3 until when in ms
-- Returns 1.
-- Twice: the second changes nothing.

local now, till = tonumber(ARGV[2]), tonumber(ARGV[3])
local plan = read_plan(redis.call('HGET', KEYS[1], 'p'))
local before = looks(plan)
for _, e in ipairs(plan) do
  if e.kind ~= 'e' and e.held > now then e.held = till end
end
save_plan(KEYS[1], plan)
schedule({KEYS[2], KEYS[3], KEYS[4]}, ARGV[1], plan, before)
return 1
