-- put writes whole keys as dump read them. What a conversation has to do is
-- scheduled from its plan, so that schedule and plan cannot differ.
--
-- KEYS the keys, of one tag; with a conversation the due times of the lanes and
--      the conversation itself come first
-- ARGV 1 conversation id, '' for none; then for each key its type, when it expires
--      in ms (0 never), how many parts, the parts
-- Returns 1.
-- Twice: writes the same again.

local CHUNK = 1000 -- arguments that one command takes without harm

local write = {string = 'SET', hash = 'HSET', list = 'RPUSH', set = 'SADD', zset = 'ZADD'}

local first = ARGV[1] == '' and 1 or 4
local at = 2
for i = first, #KEYS do
  local key, kind, till, count = KEYS[i], ARGV[at], ARGV[at + 1], tonumber(ARGV[at + 2])
  local parts = at + 3
  at = parts + count
  redis.call('DEL', key)
  for from = parts, at - 1, CHUNK do
    local piece = {unpack(ARGV, from, math.min(from + CHUNK, at) - 1)}
    if kind == 'zset' then -- read as member, score; written as score, member
      for n = 1, #piece, 2 do piece[n], piece[n + 1] = piece[n + 1], piece[n] end
    end
    redis.call(write[kind], key, unpack(piece))
  end
  if till ~= '0' then redis.call('PEXPIREAT', key, till) end
end
if first == 4 then
  schedule({KEYS[1], KEYS[2], KEYS[3]}, ARGV[1], read_plan(redis.call('HGET', KEYS[4], 'p')))
end
return 1
