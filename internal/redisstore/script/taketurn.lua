-- taketurn gives a turn to one holder for a time.
--
-- KEYS 1 turn
-- ARGV 1 holder  2 now (ms)  3 until (ms)
-- Returns nil while another has it, else what was left ("" for nothing).
-- Twice: its holder has it until the later moment.

local has = redis.call('HMGET', KEYS[1], 'h', 'u', 'd')
if has[1] and has[1] ~= ARGV[1] and tonumber(has[2]) > tonumber(ARGV[2]) then return false end
redis.call('HSET', KEYS[1], 'h', ARGV[1], 'u', ARGV[3])
return has[3] or ''
