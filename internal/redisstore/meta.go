package redisstore

import (
	"context"
	"errors"
	"fmt"
	"strconv"
)

// errHalf means that a restore has begun and not ended.
var errHalf = errors.New("redis: a restore into this Redis was not finished: run `warmline restore` again")

// checkMeta records tags and schema in an empty Redis and refuses one that says
// otherwise, or that was restored in part only; half lets that one pass.
func (s *Store) checkMeta(ctx context.Context, half bool) error {
	pipe := s.client.Pipeline()
	pipe.HSetNX(ctx, keyMeta(), "tags", len(s.shards))
	pipe.HSetNX(ctx, keyMeta(), "schema", schema)
	got := pipe.HMGet(ctx, keyMeta(), "tags", "schema", "restoring")
	if _, err := pipe.Exec(ctx); err != nil {
		return fmt.Errorf("redis: read setup: %w", err)
	}
	tags, stored, restoring := text(got.Val()[0]), text(got.Val()[1]), text(got.Val()[2])
	if tags != strconv.Itoa(len(s.shards)) {
		return fmt.Errorf("redis: this Redis was set up with %s tags and the settings say %d: set it back to %s, "+
			"or start with an empty Redis", tags, len(s.shards), tags)
	}
	number, err := strconv.Atoi(stored)
	if err != nil || number > schema {
		return fmt.Errorf("redis: the data has schema %s and this warmline knows %d: run a newer warmline", stored, schema)
	}
	s.written.Store(int64(number))
	if restoring != "" && !half {
		return errHalf
	}
	return nil
}
