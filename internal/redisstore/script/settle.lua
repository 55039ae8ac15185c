-- settle writes what became of one leased effect. A delivery report is the same
-- news from another mouth: it may come first, late, twice or out of order.
--
-- KEYS 1 conversation  2 effect bodies  3 ledger  4-6 due times of the lanes
--      7 the dead by time  8 their records
-- ARGV 1 conversation id  2 seq  3 status  4 code  5 the carrier's message id or ''
--      6 when to look again in ms, '' when that was all  7 ledger's life in ms
--      8 now in ms  9 end of the lease of the hand that settles, '' for a report
--      10 '1' when a failed effect is kept for a human
--      11 '1' when it goes back without a try, to wait for its place
-- Returns 1 when there is something to do in the conversation now, else 0.
-- Twice: the second changes nothing and says again whether there is something to do.
--
-- A hand whose lease ran out may come when another has the effect, or when it is
-- settled. Then its own try is all it knows of: that it left is news and ends the
-- matter; anything else would be said of somebody else's try, and is not heard.

local IN_FLIGHT, SENT = 1, 2
local seq, status, now = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[8])
local stored = redis.call('HMGET', KEYS[1], 'p', 'w')
local plan = read_plan(stored[1])
local before = looks(plan)
local effect, place = find(plan, 'e', seq)

local function something_now(at)
  for lane = 0, 2 do
    if at[lane] and at[lane] <= now then return 1 end
  end
  return 0
end

local in_hand = ARGV[9] == '' or effect and effect.held == tonumber(ARGV[9])
if not in_hand and status ~= SENT and status ~= DELIVERED then return something_now(before) end

local again = tonumber(ARGV[6])
if again and status ~= IN_FLIGHT and has(effect, 'C') then again, status = nil, DROPPED end

if again and status == IN_FLIGHT then
  effect.held = again
  mark(effect, 'U')
elseif again then
  effect.held, effect.at = 0, again
  unmark(effect, '[LU]')
  if ARGV[11] == '1' then
    effect.count = effect.count - 1
    mark(effect, 'P')
  end
else
  if effect then
    table.remove(plan, place)
    if status == DROPPED and has(effect, 'C') then effect.flags = '-' end -- who takes an effect back need not be told
  end
  local news = {status = status, code = ARGV[4], sid = ARGV[5], now = now}
  if not record(KEYS[3], stored[2] == '1' and FOR_EVER or ARGV[7], plan, seq, effect, news) and not effect then return something_now(before) end
  if effect and ARGV[10] == '1' and not has(effect, 'C') then
    bury(KEYS[7], KEYS[8], ARGV[1], effect, ARGV[4], redis.call('HGET', KEYS[2], seq) or '', now)
  end
  if effect then redis.call('HDEL', KEYS[2], seq) end
end
save_plan(KEYS[1], plan)
return something_now(schedule({KEYS[4], KEYS[5], KEYS[6]}, ARGV[1], plan, before))
