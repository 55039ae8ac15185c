-- settle writes what became of one leased effect. A delivery report is the same
-- news from another mouth: it may come first, late, twice or out of order.
--
-- KEYS 1 conversation  2 effect bodies  3 ledger  4-6 due times of the lanes
-- ARGV 1 conversation id  2 seq  3 status  4 code  5 the carrier's message id or ''
--      6 when to try again in ms, '' unless the effect goes back  7 ledger's life in ms
--      8 now in ms  9 '1' when it goes back without a try, to wait for its place
-- Returns 1 when there is something to do in the conversation now, else 0.
-- Twice: the second changes nothing and says again whether there is something to do.

local seq, now = ARGV[2], tonumber(ARGV[8])
local plan = read_plan(redis.call('HGET', KEYS[1], 'p'))
local before = looks(plan)
local effect, place = find(plan, 'e', seq)

local function something_now(at)
  for lane = 0, 2 do
    if at[lane] and at[lane] <= now then return 1 end
  end
  return 0
end

if ARGV[6] ~= '' then
  if not effect or effect.held == 0 then return something_now(before) end
  effect.held, effect.at = 0, tonumber(ARGV[6])
  if ARGV[9] == '1' then
    effect.count = effect.count - 1
    mark(effect, 'P')
  end
else
  if effect then
    table.remove(plan, place)
    redis.call('HDEL', KEYS[2], seq)
  end
  local news = {status = tonumber(ARGV[3]), code = ARGV[4], sid = ARGV[5], now = now}
  if not record(KEYS[3], ARGV[7], plan, seq, effect, news) and not effect then return something_now(before) end
end
save_plan(KEYS[1], plan)
return something_now(schedule({KEYS[4], KEYS[5], KEYS[6]}, ARGV[1], plan, before))
