package redisstore

import (
	"context"
	"fmt"
	"strconv"
)

// errHalf means that a restore has begun and not ended.
var errHalf = fmt.Errorf("%w: a restore into this Redis was not finished: run `warmline restore` again", ErrSetup)

// checkMeta records tags and schema in an empty Redis and refuses one that says
// otherwise, or that was restored in part only.
func (s *Store) checkMeta(ctx context.Context) error {
	pipe := s.client.Pipeline()
	pipe.HSetNX(ctx, keyMeta(), "tags", len(s.shards))
	pipe.HSetNX(ctx, keyMeta(), "schema", schema)
	got := pipe.HMGet(ctx, keyMeta(), "tags", "schema", "restoring")
	if _, err := pipe.Exec(ctx); err != nil {
		return fmt.Errorf("redis: read setup: %w", err)
	}
	tags, stored, restoring := text(got.Val()[0]), text(got.Val()[1]), text(got.Val()[2])
	if tags != strconv.Itoa(len(s.shards)) {
		return fmt.Errorf("%w: this Redis was set up with %s tags and the settings say %d: set it back to %s, "+
			"or start with an empty Redis", ErrSetup, tags, len(s.shards), tags)
	}
	number, err := strconv.Atoi(stored)
	if err != nil || number > schema {
		return fmt.Errorf("%w: the data has schema %s and this warmline knows %d: run a newer warmline", ErrSetup, stored, schema)
	}
	s.written.Store(int64(number))
	if restoring != "" && !s.half {
		return errHalf
	}
	return nil
}
