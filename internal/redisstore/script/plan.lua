-- The plan of a conversation: all that a script must know about it, in clear,
-- in one field of its hash, so that one read tells what is due. The bodies are
-- elsewhere. This file stands before each script that reads a plan.
--
-- A plan is text, one entry after the other, in the order they came, each
-- "<kind> <seq> <lane> <word> <at> <held> <count> <flags>;"
--
--   kind   n a planned time      e an effect                    o an outcome not heard yet
--   seq    0                     its seq                        the effect's seq
--   word   -                     stream                         the carrier's error code
--   at     when                  when it may leave, or has      when it was told
--                                been in flight since
--   held   until when somebody has it in hand, 0 for nobody
--   count  0                     tries so far                   status
--   flags  -                     letters, or -                  -
--
-- Times are unix milliseconds. An effect with held is in flight; when that time
-- has passed its fate is unknown. Letters:
--
--   R  repeat when the fate is unknown
--   T  tell the conversation of a failure
--   L  the fate of the last try is unknown
--   U  the same, and nobody has it in hand: held is when to ask the carrier
--   C  taken back in flight: if it did not leave, it does not leave any more
--   P  has its place at the pace of its number

local REPLY, ROUTINE = 1, 2

local function read_plan(text)
  local plan = {}
  if not text then return plan end
  local n = 0
  for kind, seq, lane, word, at, held, count, flags in
    string.gmatch(text, '(%a) (%d+) (%d) (%S+) (%d+) (%d+) (%d+) ([%u-]+);') do
    n = n + 1
    plan[n] = {kind = kind, seq = seq, lane = tonumber(lane), word = word, at = tonumber(at),
      held = tonumber(held), count = tonumber(count), flags = flags}
  end
  return plan
end

local function entry_text(e)
  return e.kind .. ' ' .. e.seq .. ' ' .. e.lane .. ' ' .. e.word .. ' ' .. e.at .. ' ' .. e.held .. ' ' .. e.count .. ' ' .. e.flags .. ';'
end

local function plan_text(plan)
  local parts = {}
  for i, e in ipairs(plan) do parts[i] = entry_text(e) end
  return table.concat(parts)
end

local function save_plan(key, plan)
  if #plan == 0 then
    redis.call('HDEL', key, 'p')
  else
    redis.call('HSET', key, 'p', plan_text(plan))
  end
end

-- find gives the entry of a kind and seq, and its place.
local function find(plan, kind, seq)
  for i, e in ipairs(plan) do
    if e.kind == kind and e.seq == seq then return e, i end
  end
end

local function has(e, letter) return string.find(e.flags, letter, 1, true) ~= nil end

local function mark(e, letter)
  if not has(e, letter) then e.flags = (e.flags == '-' and '' or e.flags) .. letter end
end

-- unmark takes letters away; they stand in a class, as in '[LU]'.
local function unmark(e, letters)
  e.flags = string.gsub(e.flags, letters, '')
  if e.flags == '' then e.flags = '-' end
end

-- next_look is when there is something to do about an entry: when its time comes,
-- or when the hand that has it lets go.
local function next_look(e)
  return e.held > 0 and e.held or e.at
end

-- turns gives the entries that may be handed out, each with the lane it is urgent
-- for. Of each stream that is the first effect only; it is as urgent as the most
-- urgent one it holds up. One that waits to learn its fate, which takes minutes,
-- does not hold up a crisis effect: that goes first.
local function turns(plan)
  local list, head_of = {}, {}
  for _, e in ipairs(plan) do
    local head = e.kind == 'e' and head_of[e.word]
    if not head or e.lane == 0 and has(head, 'U') then
      if e.kind == 'e' then head_of[e.word] = e end
      e.urgency = e.lane
      list[#list + 1] = e
    elseif e.lane < head.urgency then
      head.urgency = e.lane
    end
  end
  return list
end

-- looks gives per lane the earliest time at which there is something to do, or nil.
-- The routine lane holds planned times alone, for it is looked at only as fast as
-- its texts can leave: what is decided, or has happened, waits with the replies.
local function looks(plan)
  local earliest = {}
  for _, e in ipairs(turns(plan)) do
    local at, lane = next_look(e), e.urgency
    if lane == ROUTINE and e.kind ~= 'n' then lane = REPLY end
    if not earliest[lane] or at < earliest[lane] then earliest[lane] = at end
  end
  return earliest
end

-- schedule sets the scores of a conversation to its looks, where they differ
-- from the looks before, and gives them. due are the keys of the three lanes;
-- before nil sets all.
local function schedule(due, id, plan, before)
  local now = looks(plan)
  for lane = 0, 2 do
    if not before or now[lane] ~= before[lane] then
      if now[lane] then
        redis.call('ZADD', due[lane + 1], now[lane], id)
      else
        redis.call('ZREM', due[lane + 1], id)
      end
    end
  end
  return now
end
