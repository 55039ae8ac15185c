-- beat takes down a sign of life of one process, and notices a Redis that slept
-- for long or holds less than that process has seen: then routine work is held.
--
-- KEYS 1 meta  2 beat  3 nodes
-- ARGV 1 node  2 now in ms  3 its own last beat in ms, 0 for none  4 latest schema
--      it knows  5 keys it can open with  6 how long a silence is no matter, in ms
--      7 how much may be lost without a hold, in ms  8 how long a node lives
--      without a beat, in ms
-- Returns schema to write, why routine work is held ('' when it is not), from
--      when on nothing is certain, since when it is held, '1' when that time has
--      been swept; then of each living node: schema, keys.
-- Twice: the same.

local now, last = tonumber(ARGV[2]), tonumber(ARGV[3])
local hold = redis.call('HMGET', KEYS[2], 'at', 'why', 'from')
local at = hold[1] and tonumber(hold[1])

local why, from
if last > 0 and (at or 0) < last - tonumber(ARGV[7]) then
  why, from = 'older', at or last
elseif at and now - at > tonumber(ARGV[6]) then
  why, from = 'silent', at
end
if why then
  if hold[3] then from = math.min(from, tonumber(hold[3])) end
  redis.call('HSET', KEYS[2], 'why', hold[2] or why, 'from', string.format('%d', from), 'since', ARGV[2])
  redis.call('HDEL', KEYS[2], 'swept')
end
redis.call('HSET', KEYS[2], 'at', string.format('%d', math.max(at or 0, now)))

redis.call('HSET', KEYS[3], ARGV[1], ARGV[2] .. ' ' .. ARGV[4] .. ' ' .. ARGV[5])
local oldest, living = tonumber(ARGV[4]), {}
local nodes = redis.call('HGETALL', KEYS[3])
for i = 1, #nodes, 2 do
  local beat, schema, keys = string.match(nodes[i + 1], '^(%d+) (%d+) (%S*)')
  if not beat or now - tonumber(beat) > tonumber(ARGV[8]) then
    redis.call('HDEL', KEYS[3], nodes[i])
  else
    oldest = math.min(oldest, tonumber(schema))
    living[#living + 1] = schema
    living[#living + 1] = keys
  end
end

-- The schema rises when every living node knows the later one, and never falls.
local schema = tonumber(redis.call('HGET', KEYS[1], 'schema') or '1')
if oldest > schema then
  schema = oldest
  redis.call('HSET', KEYS[1], 'schema', string.format('%d', schema))
end

local said = redis.call('HMGET', KEYS[2], 'why', 'from', 'since', 'swept')
return {string.format('%d', schema), said[1] or '', said[2] or '', said[3] or '', said[4] or '', unpack(living)}
