-- commit stores everything that follows from one event, or nothing.
--
-- KEYS 1 conversation  2 transcript  3 effect bodies  4 ledger  5-7 due times of
--      the lanes  8 operation (absent when the version alone guards)
-- ARGV 1 conversation id  2 version decided on  3 sealed state  4 operation's
--      value  5 operation's life in ms  6 ledger's life in ms  7 planned times as
--      plan entries  8 new effects as plan entries  9 transcript lines kept
--      10 how many lines  11 how many cancels  12 how many heard; then the
--      lines, the cancelled seqs, the heard seqs, and seq, body of each new effect
-- Returns 1 stored, 0 the version is stale, or the operation's value when it was
--      committed before.
-- Twice: with an operation the second returns its value and changes nothing;
--      without one the version is stale by then.

if KEYS[8] then
  local value = redis.call('GET', KEYS[8])
  if value then return value end
end
local stored = redis.call('HMGET', KEYS[1], 'v', 'p')
if (stored[1] or '0') ~= ARGV[2] then return 0 end

local first_line = 13
local first_cancel = first_line + tonumber(ARGV[10])
local first_heard = first_cancel + tonumber(ARGV[11])
local first_body = first_heard + tonumber(ARGV[12])

local old = read_plan(stored[2])
local before = looks(old)

local gone, held = {}, {}
for i = first_cancel, first_heard - 1 do gone['e' .. ARGV[i]] = true end
for i = first_heard, first_body - 1 do gone['o' .. ARGV[i]] = true end
for _, e in ipairs(old) do
  if e.kind == 'n' then held[e.lane .. ' ' .. e.at] = e.held end
end

-- The planned times are replaced. One that stays as it was stays in the hand
-- that has it.
local plan = read_plan(ARGV[7])
for _, e in ipairs(plan) do e.held = held[e.lane .. ' ' .. e.at] or 0 end
for _, e in ipairs(old) do
  if e.kind == 'e' and e.held == 0 and gone['e' .. e.seq] then
    redis.call('HDEL', KEYS[3], e.seq)
    e.flags = '-' -- who takes an effect back need not be told
    record(KEYS[4], ARGV[6], plan, e.seq, e, {status = DROPPED, code = '0', sid = ''})
  elseif e.kind ~= 'n' and not (e.kind == 'o' and gone['o' .. e.seq]) then
    if e.kind == 'e' and gone['e' .. e.seq] then mark(e, 'C') end
    plan[#plan + 1] = e
  end
end
for _, e in ipairs(read_plan(ARGV[8])) do plan[#plan + 1] = e end

local version = string.format('%d', tonumber(ARGV[2]) + 1)
if #plan == 0 then
  redis.call('HSET', KEYS[1], 'v', version, 's', ARGV[3])
  if stored[2] then redis.call('HDEL', KEYS[1], 'p') end
else
  redis.call('HSET', KEYS[1], 'v', version, 's', ARGV[3], 'p', plan_text(plan))
end
if first_cancel > first_line then
  local kept = tonumber(ARGV[9])
  if redis.call('RPUSH', KEYS[2], unpack(ARGV, first_line, first_cancel - 1)) > kept then
    redis.call('LTRIM', KEYS[2], -kept, -1)
  end
end
if #ARGV >= first_body then redis.call('HSET', KEYS[3], unpack(ARGV, first_body)) end
schedule({KEYS[5], KEYS[6], KEYS[7]}, ARGV[1], plan, before)
if KEYS[8] then redis.call('SET', KEYS[8], ARGV[4], 'PX', ARGV[5]) end
return 1
