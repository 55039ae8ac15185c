-- dump reads whole keys as they are at one moment.
--
-- KEYS any that share a tag
-- Returns the server's time in ms; then for each key its type ("none" when there
--      is no such key), the ms it has yet to live (-1 for ever), and its parts in
--      the order in which the type's reading command lists them.
-- Twice: reads again.

local read = {
  string = function(key) return {redis.call('GET', key)} end,
  hash = function(key) return redis.call('HGETALL', key) end,
  list = function(key) return redis.call('LRANGE', key, 0, -1) end,
  set = function(key) return redis.call('SMEMBERS', key) end,
  zset = function(key) return redis.call('ZRANGE', key, 0, -1, 'WITHSCORES') end,
}

local now = redis.call('TIME')
local out = {string.format('%d', tonumber(now[1]) * 1000 + math.floor(tonumber(now[2]) / 1000))}
for _, key in ipairs(KEYS) do
  local kind = redis.call('TYPE', key)
  if type(kind) == 'table' then kind = kind.ok end
  out[#out + 1] = kind
  out[#out + 1] = redis.call('PTTL', key)
  out[#out + 1] = read[kind] and read[kind](key) or {}
end
return out
