-- revive puts a dead effect back in line, behind what waits there. Its ledger line
-- goes: what becomes of it now is told anew.
--
-- KEYS 1 conversation  2 effect bodies  3 ledger  4-6 due times of the lanes
--      7 the dead by time  8 their records
-- ARGV 1 conversation id  2 seq  3 now in ms
-- Returns 1 when it is in line, 0 when there is no such dead effect, or when it is
--      in line already, as after a restore from a backup that was made meanwhile.
-- Twice: the second finds it gone.

local field = ARGV[1] .. '.' .. ARGV[2]
local kept = redis.call('HGET', KEYS[8], field)
if not kept then return 0 end
local lane, stream, flags, body = string.match(kept, '^%d+ %d+ %d+ (%d) (%S+) (%S+) (.*)$')
redis.call('HDEL', KEYS[8], field)
redis.call('ZREM', KEYS[7], field)
local plan = read_plan(redis.call('HGET', KEYS[1], 'p'))
if find(plan, 'e', ARGV[2]) then return 0 end
redis.call('HDEL', KEYS[3], ARGV[2])
redis.call('HSET', KEYS[2], ARGV[2], body)
plan[#plan + 1] = {kind = 'e', seq = ARGV[2], lane = tonumber(lane), word = stream, at = tonumber(ARGV[3]),
  held = 0, count = 0, flags = flags}
save_plan(KEYS[1], plan)
schedule({KEYS[4], KEYS[5], KEYS[6]}, ARGV[1], plan)
return 1
