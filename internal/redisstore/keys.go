package redisstore

import (
	"fmt"
	"hash/fnv"

	"github.com/warmline/warmline/bot"
)

// Every key is made here. What stands in braces is the hash tag: keys with one
// tag live on one node, so one script may touch them.

// keyMeta holds what all nodes must agree on: number of tags, schema.
func keyMeta() string { return "wl:{meta}:meta" }

// keyBeat holds the last sign of life of any process, and whether routine work is held.
func keyBeat() string { return "wl:{meta}:beat" }

// keyNodes holds the living processes: when each last beat, its schema, its keys.
func keyNodes() string { return "wl:{meta}:nodes" }

// keyProbe is written to see whether anything can be.
func keyProbe() string { return "wl:{meta}:probe" }

// keyWorld holds the one World: version and sealed value.
func keyWorld() string { return "wl:{world}:world" }

// keyFeeds holds what was read of the feeds of meetings: v version, d how each stands,
// f:NAME what it holds, sealed.
func keyFeeds() string { return "wl:{world}:feeds" }

// keyAudit is the list of who has looked at what, sealed; it only ever grows.
func keyAudit() string { return "wl:{audit}:audit" }

// keyPaged holds when each desk last paged its coach.
func keyPaged() string { return "wl:{world}:paged" }

// keyTally holds how many segments have left, by the hour.
func keyTally() string { return "wl:{tally}:tally" }

// keyPace holds how far ahead of its pace a number of ours is. It has a tag of its
// own, so that numbers spread over the nodes of a Cluster.
func keyPace(lookup string) string { return "wl:{pace-" + lookup + "}:pace" }

// keyTurn holds a turn, such as the sweep of the carrier's record: h holder, u until,
// d what was left.
func keyTurn(t bot.Turn) string { return fmt.Sprintf("wl:{%s}:%s", t, t) }

// shard is one tag with the keys that all its conversations share.
type shard struct {
	prefix string            // "wl:{3f}:"
	due    [bot.Lanes]string // sorted sets of conversation ids by time of the next look
	dead   string            // sorted set of dead effects' ids by the time they died
	graves string            // hash of dead effects: id to record
}

func newShards(n int) []shard {
	shards := make([]shard, n)
	for i := range shards {
		prefix := fmt.Sprintf("wl:{%02x}:", i)
		shards[i].prefix, shards[i].dead, shards[i].graves = prefix, prefix+"dead", prefix+"graves"
		for lane := range shards[i].due {
			shards[i].due[lane] = fmt.Sprintf("%sdue%d", prefix, lane)
		}
	}
	return shards
}

// shard gives the tag a conversation lives in. It must never change for stored
// data: FNV-1a of the id, modulo the recorded number of tags.
func (s *Store) shard(id string) *shard {
	h := fnv.New32a()
	h.Write([]byte(id))
	return &s.shards[h.Sum32()%uint32(len(s.shards))]
}

// conversation is the hash of a conversation: v version, s sealed state, p plan.
func (d *shard) conversation(id string) string { return d.prefix + "c:" + id }

// transcript is the list of its last sealed lines.
func (d *shard) transcript(id string) string { return d.prefix + "t:" + id }

// bodies is the hash of its effects that wait or are in flight: seq to sealed body.
func (d *shard) bodies(id string) string { return d.prefix + "out:" + id }

// ledger is the hash of what became of its last effects: seq to status.
func (d *shard) ledger(id string) string { return d.prefix + "led:" + id }

// operation remembers that an operation was committed, with its sealed answer.
func (d *shard) operation(id, op string) string { return d.prefix + "op:" + id + ":" + op }

// index leads from the lookup id of a phone to its thread.
func (d *shard) index(lookup string) string { return d.prefix + "ix:" + lookup }
