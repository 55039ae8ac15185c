-- The ledger of a conversation: what became of its last 64 to 128 effects, and of all
-- since one that is in flight, so that nobody takes a text for another's; field seq,
-- value "<status> <code> <lane> <tell> <sid>". tell is 0 when nobody asked, 1 when
-- the conversation wants to hear of a failure, 2 when it has been told.

local DROPPED, FAILED, UNDELIVERED, DELIVERED = 3, 4, 5, 6
local LEDGER_KEPT, LEDGER_MOST = 64, 1024

local function is_failure(status)
  return status == DROPPED or status == FAILED or status == UNDELIVERED
end

-- A ledger that is kept whole, as its transcript is, has this life: nothing in it is
-- forgotten. The conversation's field w says so, '1' or absent.
local FOR_EVER = '0'

local function keep(key, life)
  if life == FOR_EVER then redis.call('PERSIST', key) else redis.call('PEXPIRE', key, life) end
end

-- prune forgets what is long past, once it has become much.
local function prune(key, plan, seq)
  local kept = redis.call('HLEN', key)
  if kept < 2 * LEDGER_KEPT then return end
  if kept < LEDGER_MOST then
    for _, e in ipairs(plan) do
      if e.kind == 'e' and e.held > 0 then return end
    end
  end
  local old = {}
  for _, field in ipairs(redis.call('HKEYS', key)) do
    if tonumber(field) <= seq - LEDGER_KEPT then old[#old + 1] = field end
  end
  if #old > 0 then redis.call('HDEL', key, unpack(old)) end
end

-- tell puts a failure into the plan, once per effect. A failure that waits there
-- is brought up to date, and taken back when the phone has the message after all.
local function tell(plan, seq, line, now)
  local waiting, place = find(plan, 'o', seq)
  if waiting and line.status == DELIVERED then
    table.remove(plan, place)
  elseif waiting then
    waiting.count, waiting.word = line.status, line.code
  elseif line.tell == 1 and is_failure(line.status) then
    line.tell = 2
    plan[#plan + 1] = {kind = 'o', seq = seq, lane = line.lane, word = line.code, at = now, held = 0,
      count = line.status, flags = '-'}
  end
end

-- record writes news {status, code, sid, now} into the ledger; a status never
-- falls. effect is the entry taken out of the plan, or nil when the plan does not
-- hold it any more. Answers false when that changed nothing.
local function record(key, life, plan, seq, effect, news)
  local old = redis.call('HGET', key, seq)
  local line = {status = -1, code = '0', lane = 2, tell = 0, sid = ''}
  if old then
    local s, c, lane, asked, id = string.match(old, '^(%d+) (%d+) (%d+) (%d+) (.*)$')
    line = {status = tonumber(s), code = c, lane = tonumber(lane), tell = tonumber(asked), sid = id}
  elseif not effect and redis.call('HLEN', key) >= 2 * LEDGER_KEPT then
    return false
  end
  if effect then
    line.lane = effect.lane
    if line.tell == 0 and string.find(effect.flags, 'T', 1, true) then line.tell = 1 end
  end
  if news.status > line.status then line.status, line.code = news.status, news.code end
  if news.sid ~= '' then line.sid = news.sid end
  tell(plan, seq, line, news.now)
  local new = line.status .. ' ' .. line.code .. ' ' .. line.lane .. ' ' .. line.tell .. ' ' .. line.sid
  if new == old then return false end
  redis.call('HSET', key, seq, new)
  if effect and life ~= FOR_EVER then prune(key, plan, tonumber(seq)) end
  keep(key, life)
  return true
end
