package redisstore

import (
	"context"
	"fmt"
)

// fieldAudit binds a line of the audit trail to its place.
const fieldAudit = "line"

// auditID stands for the trail where a conversation's id stands elsewhere.
const auditID = "audit"

// Audit adds a line to the audit trail: who has looked at what. Nothing of ours
// changes or drops one.
func (s *Store) Audit(ctx context.Context, line []byte) error {
	sealed, err := s.box.Seal(line, auditID, fieldAudit)
	if err != nil {
		return err
	}
	if err := s.client.RPush(ctx, keyAudit(), sealed).Err(); err != nil {
		return fmt.Errorf("redis: audit: %w", err)
	}
	return nil
}

// Audited reads the audit trail, the oldest line first.
func (s *Store) Audited(ctx context.Context) ([][]byte, error) {
	sealed, err := s.client.LRange(ctx, keyAudit(), 0, -1).Result()
	if err != nil {
		return nil, fmt.Errorf("redis: audit: %w", err)
	}
	lines := make([][]byte, len(sealed))
	for i, line := range sealed {
		if lines[i], err = s.box.Open([]byte(line), auditID, fieldAudit); err != nil {
			return nil, fmt.Errorf("redis: audit: line %d: %w", i+1, err)
		}
	}
	return lines, nil
}
