-- commit stores everything that follows from one event, or nothing.
--
-- KEYS 1 conversation  2 transcript  3 effect bodies  4 ledger  5-7 due times of
--      the lanes  8 operation (absent when the version alone guards)
-- ARGV 1 conversation id  2 version decided on  3 sealed state  4 operation's
--      value  5 operation's life in ms  6 ledger's life in ms  7 planned times as
--      plan entries  8 new effects as plan entries  9 transcript lines kept
--      10 how many lines  11 how many cancels  12 how many heard  13 '1' when the
--      ledger too is kept whole; then the lines, the cancelled seqs, the heard seqs, and seq, body of each new effect
-- Returns 1 stored, 0 the version is stale, or the operation's value when it was
--      committed before.
-- Twice: with an operation the second returns its value and changes nothing;
--      without one the version is stale by then.

if KEYS[8] then
  local value = redis.call('GET', KEYS[8])
  if value then return value end
end
local stored = redis.call('HMGET', KEYS[1], 'v', 'p', 'w')
if (stored[1] or '0') ~= ARGV[2] then return 0 end

local first_line = 14
local first_cancel = first_line + tonumber(ARGV[10])
local first_heard = first_cancel + tonumber(ARGV[11])
local first_body = first_heard + tonumber(ARGV[12])

local whole, life = ARGV[13] == '1', ARGV[6]
if whole then life = FOR_EVER end

local gone = {}
for i = first_cancel, first_heard - 1 do gone['e ' .. ARGV[i]] = true end
for i = first_heard, first_body - 1 do gone['o ' .. ARGV[i]] = true end

-- What this commit does not touch stays text: reading it costs more than all the rest.
-- The planned times are replaced. One that stays as it was stays in the hand
-- that has it.
local planned, kept, dropped = ARGV[7], {}, {}
for text in string.gmatch(stored[2] or '', '[^;]+;') do
  local name = string.match(text, '^%a %d+')
  if name == 'n 0' then
    local idle = string.match(text, '^n 0 %d %- %d+ ') .. '0 0 -;'
    local first, last = string.find(planned, idle, 1, true)
    if first then planned = string.sub(planned, 1, first - 1) .. text .. string.sub(planned, last + 1) end
  elseif not gone[name] then
    kept[#kept + 1] = text
  elseif string.sub(name, 1, 1) == 'e' then
    local e = read_plan(text)[1]
    if e.held == 0 then
      dropped[#dropped + 1] = e
    else
      mark(e, 'C')
      kept[#kept + 1] = entry_text(e)
    end
  end
end
local text = planned .. table.concat(kept) .. ARGV[8]
local plan = read_plan(text)
for _, e in ipairs(dropped) do
  redis.call('HDEL', KEYS[3], e.seq)
  e.flags = '-' -- who takes an effect back need not be told
  record(KEYS[4], life, plan, e.seq, e, {status = DROPPED, code = '0', sid = ''})
  text = plan_text(plan)
end

local version = string.format('%d', ARGV[2] + 1)
if text == '' then
  redis.call('HSET', KEYS[1], 'v', version, 's', ARGV[3])
  if stored[2] then redis.call('HDEL', KEYS[1], 'p') end
else
  redis.call('HSET', KEYS[1], 'v', version, 's', ARGV[3], 'p', text)
end
if whole ~= (stored[3] == '1') then
  if whole then redis.call('HSET', KEYS[1], 'w', '1') else redis.call('HDEL', KEYS[1], 'w') end
  keep(KEYS[4], life)
end
if first_cancel > first_line then
  local kept = tonumber(ARGV[9])
  if redis.call('RPUSH', KEYS[2], unpack(ARGV, first_line, first_cancel - 1)) > kept then
    redis.call('LTRIM', KEYS[2], -kept, -1)
  end
end
if #ARGV >= first_body then redis.call('HSET', KEYS[3], unpack(ARGV, first_body)) end
schedule({KEYS[5], KEYS[6], KEYS[7]}, ARGV[1], plan)
if KEYS[8] then redis.call('SET', KEYS[8], ARGV[4], 'PX', ARGV[5]) end
return 1
