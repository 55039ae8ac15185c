-- resume ends a hold, for all nodes.
--
-- KEYS 1 beat
-- ARGV 1 '1' to end it unswept too
-- Returns 1 ended, 0 nothing is held, -1 not swept yet.
-- Twice: the second finds nothing held.

local hold = redis.call('HMGET', KEYS[1], 'why', 'swept')
if not hold[1] then return 0 end
if not hold[2] and ARGV[1] ~= '1' then return -1 end
redis.call('HDEL', KEYS[1], 'why', 'from', 'since', 'swept')
return 1
