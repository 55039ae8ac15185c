-- setworld replaces parts of a value that all processes share if nobody else did.
--
-- KEYS 1 the value: v its version, and its parts
-- ARGV 1 version it replaces  2… name and sealed part, in turn
-- Returns 1 stored, 0 the version is stale.
-- Twice: the second finds its version stale.

if (redis.call('HGET', KEYS[1], 'v') or '0') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'v', string.format('%d', tonumber(ARGV[1]) + 1), unpack(ARGV, 2))
return 1
