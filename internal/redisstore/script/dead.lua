-- The dead of a tag: effects that failed for good and wait for a human. A sorted
-- set has their ids by the time they died, a hash their record, field "<id>.<seq>",
-- value "<died> <code> <tries> <lane> <stream> <flags> <sealed body>". The oldest
-- go when there are more than DEAD_KEPT, or when they are older than DEAD_LIFE.

local DEAD_KEPT, DEAD_LIFE = 1000, 30 * 24 * 3600 * 1000

-- bury keeps an effect that was taken out of the plan, with its body.
local function bury(by_time, records, id, e, code, body, now)
  unmark(e, '[LUCP]')
  local field = id .. '.' .. e.seq
  redis.call('ZADD', by_time, now, field)
  redis.call('HSET', records, field,
    string.format('%d', now) .. ' ' .. code .. ' ' .. e.count .. ' ' .. e.lane .. ' ' .. e.word .. ' ' .. e.flags .. ' ' .. body)
  local old = redis.call('ZRANGEBYSCORE', by_time, '-inf', now - DEAD_LIFE)
  for _, gone in ipairs(old) do redis.call('HDEL', records, gone) end
  redis.call('ZREMRANGEBYSCORE', by_time, '-inf', now - DEAD_LIFE)
  local over = redis.call('ZCARD', by_time) - DEAD_KEPT
  if over > 0 then
    for _, gone in ipairs(redis.call('ZRANGE', by_time, 0, over - 1)) do redis.call('HDEL', records, gone) end
    redis.call('ZREMRANGEBYRANK', by_time, 0, over - 1)
  end
end
