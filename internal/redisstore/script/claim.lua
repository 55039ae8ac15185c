-- claim looks at one conversation: it leases the effects whose turn it is and
-- says what else is due. What it hands out nobody else gets before the lease ends.
--
-- KEYS 1 conversation  2 effect bodies  3-5 due times of the lanes
-- ARGV 1 conversation id  2 now in ms  3 end of the lease in ms  4 how many
--      lanes may be handed out: what is less urgent stays where it is
-- Returns 0 when there is nothing to do; else what was handed out as plan entries
--      in one text, then the sealed body of each effect in it.
-- Twice: the second finds everything in the first one's hand and returns 0. A
--      lost answer comes back when its lease runs out, effects with flag L.
--
-- A try begins when an effect that is not in flight is claimed. One whose fate is
-- unknown is claimed to find it out: that is no new try, and it stays in flight
-- since when it was.

local now, till = tonumber(ARGV[2]), tonumber(ARGV[3])
local plan = read_plan(redis.call('HGET', KEYS[1], 'p'))
local before = looks(plan)

local open = {}
for _, e in ipairs(plan) do
  if e.lane < tonumber(ARGV[4]) then open[#open + 1] = e end
end

local found, seqs = {}, {}
for _, e in ipairs(turns(open)) do
  if next_look(e) <= now then
    if e.kind == 'e' then
      if e.held > 0 then
        unmark(e, 'U')
        mark(e, 'L')
      else
        e.count, e.at = e.count + 1, now
      end
      seqs[#seqs + 1] = e.seq
    end
    e.held = till
    local lane = e.lane
    e.lane = e.urgency -- as the caller should take it; the plan keeps its own
    found[#found + 1] = entry_text(e)
    e.lane = lane
  end
end

local due = {KEYS[3], KEYS[4], KEYS[5]}
if #found == 0 then
  local at = schedule(due, ARGV[1], plan) -- all lanes: heals a score that says otherwise
  if at[REPLY] and at[REPLY] <= now and #open < #plan then
    -- Only what is held is due. It is looked at again in a while, or else it would
    -- stand before all replies in every look.
    redis.call('ZADD', due[REPLY + 1], now + 10000, ARGV[1])
  end
  return 0
end
save_plan(KEYS[1], plan)
schedule(due, ARGV[1], plan, before)
local out = {table.concat(found)}
if #seqs > 0 then
  for i, body in ipairs(redis.call('HMGET', KEYS[2], unpack(seqs))) do out[i + 1] = body end
end
return out
