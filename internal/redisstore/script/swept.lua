-- swept notes that the carrier's list has been heard over the whole time in which
-- nothing is certain.
--
-- KEYS 1 beat
-- ARGV 1 since when it was heard, in ms  2 up to when, in ms
-- Returns 1 when it covers the hold, else 0.
-- Twice: the same.

local hold = redis.call('HMGET', KEYS[1], 'from', 'since')
if not hold[1] or tonumber(ARGV[1]) > tonumber(hold[1]) or tonumber(ARGV[2]) < tonumber(hold[2]) then return 0 end
redis.call('HSET', KEYS[1], 'swept', '1')
return 1
