-- time reads the one clock: that of the node that holds the world.
--
-- KEYS 1 world
-- Returns seconds and microseconds.
-- Twice: later.

return redis.call('TIME')
