-- pace keeps, for one number of ours, how long the carrier will be busy with what
-- has left: its debt. Debt is paid off by time. Replies see only what crisis and
-- replies have sent; routine sees everything.
--
-- KEYS 1 number
-- ARGV 1 now in ms  2 what one segment takes, in us  3 how far ahead replies may be,
--      in us  4-6 segments that have left, of crisis, reply, routine; then lane and
--      segments of each text that wants to leave
-- Returns the debt that replies see and that routine sees, in us, with all that was
--      taken now; then how long each text waits, in ms.
-- Twice: is charged twice; the debt is paid off all the same.

local REPLY, ROUTINE = 1, 2
local SKEW = 1000        -- ms by which the clocks of nodes may differ
local KEPT = 60000       -- ms that a paid debt is kept, should a clock go back

local now, each, ahead = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local kept = redis.call('HMGET', KEYS[1], 'at', 'urgent', 'all')
local at, urgent, all = tonumber(kept[1] or now), tonumber(kept[2] or 0), tonumber(kept[3] or 0)

-- Time pays once, whichever node brings it. A clock that was set back pays nothing
-- for that and goes on from there.
local paid = math.max(0, now - at) * 1000
urgent, all = math.max(0, urgent - paid), math.max(0, all - paid)
if now > at or now < at - SKEW then at = now end

local function take(lane, segments)
  local cost = segments * each
  if lane < ROUTINE then urgent = urgent + cost end
  all = all + cost
end

for lane = 0, ROUTINE do take(lane, tonumber(ARGV[4 + lane])) end

local waits = {}
for i = 7, #ARGV, 2 do
  local lane, wait = tonumber(ARGV[i]), 0
  if lane == REPLY then wait = urgent - ahead elseif lane == ROUTINE then wait = all end
  waits[#waits + 1] = math.max(0, math.ceil(wait / 1000))
  take(lane, tonumber(ARGV[i + 1]))
end

redis.call('HSET', KEYS[1], 'at', string.format('%d', at), 'urgent', string.format('%d', urgent), 'all', string.format('%d', all))
redis.call('PEXPIRE', KEYS[1], string.format('%d', math.ceil(all / 1000) + KEPT))
return {urgent, all, unpack(waits)}
