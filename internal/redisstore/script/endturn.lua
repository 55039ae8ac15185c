-- endturn leaves word for the next and gives the turn back.
--
-- KEYS 1 turn
-- ARGV 1 holder  2 what is left
-- Returns 1 done, 0 the holder does not have it any more.
-- Twice: the second finds that it does not have it.

if redis.call('HGET', KEYS[1], 'h') ~= ARGV[1] then return 0 end
redis.call('HDEL', KEYS[1], 'h', 'u')
redis.call('HSET', KEYS[1], 'd', ARGV[2])
return 1
