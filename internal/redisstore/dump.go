package redisstore

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
)

// Kept is one key with all that it holds, in a form that any version of Redis
// takes back.
type Kept struct {
	Key   string   `json:"k"`
	Type  string   `json:"t"`           // string, hash, list, set or zset
	Until int64    `json:"x,omitempty"` // when it expires, unix milliseconds; 0 = never
	Parts [][]byte `json:"v"`           // as the command that reads a whole key of its type lists them
}

// Piece is what was read at one moment: a conversation, or a key that belongs to none.
type Piece struct {
	ID   string `json:"id,omitempty"` // of the conversation
	Keys []Kept `json:"keys"`
}

// scanCount is how many keys a node looks at in one step: some milliseconds in
// which it answers nobody else.
const scanCount = 500

// Dump hands over everything that is kept, while the line goes on. Each
// conversation is as it was at one moment; what it remembers of operations ends
// at that moment too, so that an event is never taken for known whose
// consequences are not there. What follows from the rest is left out: due times,
// and who is alive.
func (s *Store) Dump(ctx context.Context, each func(Piece) error) error {
	read := map[string]int64{} // conversation → when it was read, by its node's clock
	if err := s.dumpConversations(ctx, read, each); err != nil {
		return fmt.Errorf("redis: dump: %w", err)
	}
	if err := s.dumpOthers(ctx, read, each); err != nil {
		return fmt.Errorf("redis: dump: %w", err)
	}
	return nil
}

func (s *Store) dumpConversations(ctx context.Context, read map[string]int64, each func(Piece) error) error {
	return s.scan(ctx, func(keys []string) error {
		var ids []string
		var calls []call
		for _, key := range keys {
			kind, id := parseKey(key)
			if _, seen := read[id]; kind != kindConversation || seen {
				continue
			}
			d := s.shard(id)
			read[id] = 0
			ids = append(ids, id)
			calls = append(calls, call{keys: []string{d.conversation(id), d.transcript(id), d.bodies(id), d.ledger(id)}})
		}
		for i, answer := range runAll(ctx, s.client, scriptDump, calls) {
			at, kept, err := readDump(calls[i].keys, answer)
			if err != nil {
				return err
			}
			read[ids[i]] = at
			if err := each(Piece{ID: ids[i], Keys: kept}); err != nil {
				return err
			}
		}
		return nil
	})
}

// sureBefore is how much older than the reading of its conversation an operation
// must be, in milliseconds, to be kept with it. Within that time it is left out:
// heard once more is better than lost.
const sureBefore = 5

func (s *Store) dumpOthers(ctx context.Context, read map[string]int64, each func(Piece) error) error {
	return s.scan(ctx, func(keys []string) error {
		var calls []call
		for _, key := range keys {
			if kind, _ := parseKey(key); kind == kindOther || kind == kindOperation {
				calls = append(calls, call{keys: []string{key}})
			}
		}
		for i, answer := range runAll(ctx, s.client, scriptDump, calls) {
			_, kept, err := readDump(calls[i].keys, answer)
			if err != nil {
				return err
			}
			if len(kept) == 0 {
				continue // expired meanwhile
			}
			kind, id := parseKey(kept[0].Key)
			if done := kept[0].Until - operationLife.Milliseconds(); kind == kindOperation && done > read[id]-sureBefore {
				continue
			}
			if err := each(Piece{Keys: kept}); err != nil {
				return err
			}
		}
		return nil
	})
}

// The kinds of keys, as a backup sees them.
const (
	kindConversation = iota // leads to the others of the same conversation
	kindOperation
	kindPart    // comes with its conversation
	kindDerived // follows from the rest, or is of this moment only
	kindOther
)

// parseKey sorts a key; id is the conversation's, where it has one.
func parseKey(key string) (kind int, id string) {
	if key == keyMeta() || key == keyBeat() || key == keyNodes() || key == keyProbe() {
		return kindDerived, ""
	}
	_, rest, _ := strings.Cut(key, "}:")
	name, id, _ := strings.Cut(rest, ":")
	switch name {
	case "c":
		return kindConversation, id
	case "t", "out", "led":
		return kindPart, id
	case "op":
		id, _, _ = strings.Cut(id, ":")
		return kindOperation, id
	case "due0", "due1", "due2", "pace":
		return kindDerived, ""
	}
	return kindOther, ""
}

// readDump reads the answer of the dump script; keys that are not there are left out.
func readDump(keys []string, answer *redis.Cmd) (at int64, out []Kept, err error) {
	list, err := answer.Slice()
	if err != nil {
		return 0, nil, err
	}
	if len(list) != 1+3*len(keys) {
		return 0, nil, errors.New("odd answer")
	}
	if at, err = strconv.ParseInt(text(list[0]), 10, 64); err != nil {
		return 0, nil, err
	}
	for i, key := range keys {
		k := Kept{Key: key, Type: text(list[1+3*i])}
		if life, _ := list[2+3*i].(int64); life >= 0 {
			k.Until = at + life
		}
		parts, _ := list[3+3*i].([]any)
		for _, p := range parts {
			k.Parts = append(k.Parts, []byte(text(p)))
		}
		switch {
		case k.Type == "none":
		case len(k.Parts) == 0:
			return 0, nil, fmt.Errorf("a key is of type %s, which this warmline cannot keep", k.Type)
		default:
			out = append(out, k)
		}
	}
	return at, out, nil
}

// scan hands over all keys of ours, some at a time. A key may come twice.
func (s *Store) scan(ctx context.Context, each func(keys []string) error) error {
	nodes, err := s.masters(ctx)
	if err != nil {
		return err
	}
	for _, node := range nodes {
		for cursor := uint64(0); ; {
			keys, next, err := node.Scan(ctx, cursor, "wl:*", scanCount).Result()
			if err != nil {
				return err
			}
			if err := each(keys); err != nil {
				return err
			}
			if cursor = next; cursor == 0 {
				break
			}
		}
	}
	return nil
}

// masters are the nodes that hold keys.
func (s *Store) masters(ctx context.Context) ([]redis.Cmdable, error) {
	cluster, ok := s.client.(*redis.ClusterClient)
	if !ok {
		return []redis.Cmdable{s.client}, nil
	}
	var out []redis.Cmdable
	found := make(chan redis.Cmdable)
	done := make(chan error, 1)
	go func() {
		done <- cluster.ForEachMaster(ctx, func(_ context.Context, c *redis.Client) error { found <- c; return nil })
		close(found)
	}()
	for c := range found {
		out = append(out, c)
	}
	return out, <-done
}

// State opens the state of a conversation that was dumped.
func (s *Store) State(p Piece) ([]byte, error) {
	for _, k := range p.Keys {
		if kind, _ := parseKey(k.Key); kind != kindConversation {
			continue
		}
		for i := 0; i+1 < len(k.Parts); i += 2 {
			if string(k.Parts[i]) == "s" {
				return s.box.Open(k.Parts[i+1], p.ID, fieldState)
			}
		}
	}
	return nil, errors.New("redis: dump: a conversation without state")
}

// Put writes pieces of a dump, one trip for all. What has expired meanwhile is left out.
func (s *Store) Put(ctx context.Context, now time.Time, pieces ...Piece) error {
	var calls []call
	for _, p := range pieces {
		if c, ok := s.putCall(now, p); ok {
			calls = append(calls, c)
		}
	}
	for _, answer := range runAll(ctx, s.client, scriptPut, calls) {
		if err := answer.Err(); err != nil {
			return fmt.Errorf("redis: put: %w", err)
		}
	}
	return nil
}

func (s *Store) putCall(now time.Time, p Piece) (call, bool) {
	c := call{args: []any{p.ID}}
	if p.ID != "" {
		d := s.shard(p.ID)
		c.keys = append(c.keys, d.due[0], d.due[1], d.due[2])
	}
	found := false
	for _, k := range p.Keys {
		if k.Until > 0 && k.Until <= now.UnixMilli() {
			continue
		}
		found = true
		c.keys = append(c.keys, k.Key)
		c.args = append(c.args, k.Type, k.Until, len(k.Parts))
		for _, part := range k.Parts {
			c.args = append(c.args, part)
		}
	}
	return c, found
}
