package redisstore_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
)

// The contract is one table of promises, kept on every kind of Redis we run on.
var contract = []struct {
	promise string
	keep    func(t *testing.T, r rig)
}{
	{"a new conversation has version 0 and no state", newConversation},
	{"a commit is read back", commitIsReadBack},
	{"a stale version is refused and changes nothing", staleVersion},
	{"the same operation twice gives the same answer and changes nothing", operationTwice},
	{"the same operation of two conversations is two operations", operationPerConversation},
	{"one of many commits at once wins", manyCommits},
	{"the transcript keeps the last 50 lines", transcriptTrimmed},
	{"a transcript that somebody has yet to read is kept whole", transcriptWhole},
	{"an effect that cannot be planned is refused", effectRefused},

	{"an effect leaves once, with its body, when its time has come", effectLeaves},
	{"effects of one stream leave in order, one at a time", oneStream},
	{"an effect due later holds up those behind it in its stream", laterHoldsUp},
	{"two streams do not wait for each other", twoStreams},
	{"an urgent effect lends its lane to those it waits for", urgencyIsLent},
	{"an effect is taken back before its flight", cancelBefore},
	{"an effect in flight is not taken back", cancelInFlight},
	{"a lease that ran out gives the effect again", leaseRunsOut},
	{"an effect of unknown fate stays in flight, in nobody's hand, and comes again to be asked about", fateUnknown},
	{"a lease that runs out while its fate is asked about is no new try", askedTwice},
	{"an effect of unknown fate that has not left begins anew", fateKnown},
	{"an effect of unknown fate holds up its stream, but nothing of a crisis", crisisOvertakes},
	{"an effect taken back in flight leaves if it has left, and never later", cancelLater},
	{"a hand whose lease ran out settles nothing of another's try, but that it has left", lateHand},
	{"two claimers at the same instant: one gets it", twoClaimers},
	{"a retry leaves at its time with the next attempt", retryLater},
	{"a text that goes back to wait for its place was not tried", placed},
	{"a retry told twice does not end a new lease", retryTwice},
	{"settling twice changes nothing", settleTwice},
	{"a settle names the conversation when there is more to do now", settleNames},
	{"many are claimed and settled in one call", manyAtOnce},
	{"in flight needs an end", inFlightForEver},

	{"a dead effect is kept with its body and listed", deadListed},
	{"a dead effect goes back in line once, and is told of anew", deadRevived},
	{"a dead effect that is in line already is not put there twice", deadAndAlive},
	{"a dead effect is dropped once", deadDropped},
	{"of the dead the oldest go first", deadBounded},
	{"only a failure is kept as dead, and none that was taken back", deadOnlyFailed},

	{"a heartbeat holds nothing in good health", beatHealthy},
	{"a long silence holds routine work", beatSilent},
	{"a Redis older than what a process has seen holds routine work", beatOlder},
	{"a Redis that was emptied holds routine work", beatEmptied},
	{"a hold ends only when the uncertain time has been swept", resumeSwept},
	{"a human may end a hold unswept", resumeUnswept},
	{"routine work that is held stays, and holds nothing else up", holdKeepsRoutine},
	{"the schema rises when the last older process is gone, and never falls", schemaRises},
	{"data of a later schema is refused", laterSchemaRefused},
	{"an entry of a kind that a newer warmline wrote stays, and is not looked at all the time", unknownKindStays},

	{"a planned time is handed out once per lease, and again after it", plannedOncePerLease},
	{"what is put aside comes again then and not before, and holds up no effect", putAside},
	{"a planned time moved earlier comes earlier", plannedEarlier},
	{"a planned time moved later comes later", plannedLater},
	{"a planned time taken away does not come", plannedNever},
	{"nothing comes early, not by a fraction of a millisecond", neverEarly},
	{"a planned time comes while an effect of its lane is in flight", plannedDuringFlight},
	{"each conversation is listed once, in its most urgent lane", dueOrder},
	{"those that have waited longest are listed first, and no more than are wanted", dueOldest},
	{"what is decided waits with the replies, not behind what is to be started", decidedWaitsWithReplies},
	{"the earliest look of all is known", earliestLook},
	{"what is due and in nobody's hand is counted, with the oldest, and so are the dead", backlog},
	{"a score that lost its reason is healed by the next look", strayScore},

	{"a failure wakes the conversation that asked", failureWakes},
	{"a failure wakes nobody who did not ask", failureUnasked},
	{"an outcome comes again after the lease until it is heard", outcomeUntilHeard},
	{"an outcome is told once, however often it is reported", outcomeOnce},
	{"a delivery takes a waiting failure back", deliveryTakesBack},
	{"a report before the settle means sent", reportBeforeSettle},
	{"a failure reported before the settle is kept and told", failureBeforeSettle},
	{"a report twice and out of order never lowers the status", reportOutOfOrder},
	{"a report of an unknown effect is kept", reportUnknown},
	{"a report that says nothing changes nothing", reportOfNothing},
	{"the ledger keeps the last 64 to 128 effects", ledgerTrimmed},
	{"the ledger of a transcript that is kept whole is kept whole", ledgerWhole},
	{"the ledger forgets nothing while an effect is in flight", ledgerWhileInFlight},
	{"the ledger and operations expire, conversations never", expiry},

	{"a phone has one thread, whoever asks first", findOnce},
	{"a phone found again gives its conversation", findAgain},
	{"a phone is found after the key was rotated", findAfterRotation},
	{"nodes in the middle of a rotation agree on a new phone", findDuringRotation},

	{"many nodes together keep a number's pace", paceOverNodes},
	{"two numbers do not wait for each other", paceOfTwoNumbers},
	{"crisis never waits, replies wait for what is urgent, routine for all", paceOfLanes},
	{"debt is paid off by time, and routine waits until it is", paceDebt},
	{"what has left without asking is counted", paceLeft},
	{"a clock that goes back neither stops nor frees the pace", paceClockBack},
	{"clocks that differ a little pay no debt twice", paceSkew},
	{"a paid debt leaves nothing behind, and no number stands in a key", paceKey},

	{"the World changes by compare and set", worldChanges},
	{"what the feeds of meetings hold changes by compare and set", feedsChange},
	{"one process at a time has the sweep", sweepOneHolder},
	{"a sweep that never ended is another's when its time is up", sweepRunsOut},
	{"what one sweep left the next one reads", sweepLeaves},
	{"other tags than recorded are refused", tagsDiffer},
	{"a later schema is refused", schemaLater},
	{"the clock goes forward", clockRuns},
	{"no text, name or number is stored in clear", nothingInClear},
	{"a server that forgot the scripts is given them again", scriptsForgotten},
	{"a damaged state is an error, not a new conversation", damagedState},
	{"a damaged effect does not hide the others", damagedEffect},
}

func TestContract(t *testing.T) {
	for _, kind := range []struct {
		name  string
		start func(testing.TB) (redis.UniversalClient, string)
	}{
		{"miniredis", redistest.Mini},
		{"redis", redistest.Real},
		{"cluster", redistest.Cluster},
	} {
		t.Run(kind.name, func(t *testing.T) {
			client, _ := kind.start(t)
			for i, c := range contract {
				t.Run(c.promise, func(t *testing.T) {
					empty(t, client)
					c.keep(t, newRig(t, client, fmt.Sprintf("d%d", i)))
				})
			}
		})
	}
}

// start is when each test begins: an odd fraction of a second, so that rounding shows.
var start = time.Date(2025, 3, 9, 6, 59, 59, 500_000_000, time.UTC)

const lease = 30 * time.Second

// rig is a store with one conversation to try it on.
type rig struct {
	*redisstore.Store
	client redis.UniversalClient
	box    *seal.Box
	id     string
	hands  map[int64]time.Time // leases as last claimed, by seq
}

func newRig(t *testing.T, client redis.UniversalClient, id string) rig {
	t.Helper()
	box := newBox(t)
	return rig{Store: newStore(t, client, box), client: client, box: box, id: id, hands: map[int64]time.Time{}}
}

func newBox(t testing.TB) *seal.Box {
	t.Helper()
	keys, err := seal.NewKeyset()
	must(t, err)
	box, err := seal.Parse(keys)
	must(t, err)
	return box
}

func newStore(t testing.TB, client redis.UniversalClient, box *seal.Box) *redisstore.Store {
	t.Helper()
	store, err := redisstore.New(t.Context(), client, box, redisstore.Config{})
	must(t, err)
	return store
}

func empty(t testing.TB, client redis.UniversalClient) {
	t.Helper()
	eachNode(t, client, func(ctx context.Context, c *redis.Client) error { return c.FlushAll(ctx).Err() })
}

func eachNode(t testing.TB, client redis.UniversalClient, do func(context.Context, *redis.Client) error) {
	t.Helper()
	switch c := client.(type) {
	case *redis.ClusterClient:
		must(t, c.ForEachMaster(t.Context(), do))
	case *redis.Client:
		must(t, do(t.Context(), c))
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// commit stores c on top of whatever is there.
func (r rig) commit(t testing.TB, c bot.Commit) {
	t.Helper()
	if c.ID == "" {
		c.ID = r.id
	}
	snap, err := r.Load(t.Context(), c.ID)
	must(t, err)
	c.Version = snap.Version
	if c.State == nil {
		c.State = []byte(`{}`)
	}
	receipt, err := r.Commit(t.Context(), start, c)
	must(t, err)
	if receipt.Again {
		t.Fatalf("commit %q was there before", c.Op)
	}
}

// add commits effects.
func (r rig) add(t testing.TB, effects ...bot.Pending) {
	t.Helper()
	r.commit(t, bot.Commit{Add: effects})
}

// claim looks at the conversation after some time.
func (r rig) claim(t testing.TB, after time.Duration) bot.Claimed {
	t.Helper()
	got, err := r.Claim(t.Context(), start.Add(after), lease, r.id)
	must(t, err)
	switch len(got) {
	case 0:
		return bot.Claimed{}
	case 1:
		for _, e := range got[0].Effects {
			r.hands[e.Seq] = e.Lease
		}
		return got[0]
	}
	t.Fatalf("one conversation claimed, %d came", len(got))
	return bot.Claimed{}
}

// settle speaks for the hand that claimed last, unless told for which. It says
// whether there is something to do next.
func (r rig) settle(t testing.TB, after time.Duration, done ...bot.Settled) bool {
	t.Helper()
	for i := range done {
		done[i].ID = r.id
		if done[i].Lease.IsZero() {
			done[i].Lease = r.hands[done[i].Seq]
		}
	}
	again, err := r.Settle(t.Context(), start.Add(after), done...)
	must(t, err)
	if len(again) > 0 && !slices.Equal(again, []string{r.id}) {
		t.Fatalf("settle names %v", again)
	}
	return len(again) > 0
}

func (r rig) report(t testing.TB, after time.Duration, seq int64, status bot.Status, code int) {
	t.Helper()
	must(t, r.Report(t.Context(), start.Add(after), r.id, bot.Outcome{Seq: seq, Status: status, Code: code}, "SM1"))
}

// wantNext checks when the conversation is looked at next: not a moment before,
// and from then on. Never means it is not looked at at all.
func (r rig) wantNext(t testing.TB, after time.Duration) {
	t.Helper()
	if after != never && !r.due(t, after) {
		t.Errorf("not due at %v", after)
	}
	before := after - time.Millisecond
	if after == never {
		before = 1000 * time.Hour
	}
	if r.due(t, before) {
		t.Errorf("already due at %v", before)
	}
}

const never = time.Duration(-1)

func (r rig) due(t testing.TB, after time.Duration) bool {
	t.Helper()
	due, err := r.Due(t.Context(), start.Add(after), limit(10))
	must(t, err)
	return slices.Contains(slices.Concat(due[:]...), r.id)
}

// limit is n of each lane.
func limit(n int) [bot.Lanes]int { return [bot.Lanes]int{n, n, n} }

// status reads what the ledger says of an effect.
func (r rig) status(t testing.TB, seq int64) bot.Settled {
	t.Helper()
	ledger, err := r.Ledger(t.Context(), r.id)
	must(t, err)
	for _, line := range ledger {
		if line.Seq == seq {
			return line
		}
	}
	return bot.Settled{}
}

func text(seq int64) bot.Pending {
	return bot.Pending{Seq: seq, Lane: bot.LaneReply, Stream: "p", Due: start, Body: fmt.Appendf(nil, `{"n":%d}`, seq)}
}

func with(p bot.Pending, change func(*bot.Pending)) bot.Pending {
	change(&p)
	return p
}

// seqs names what was claimed, as "1 2".
func seqs(c bot.Claimed) string {
	var out []string
	for _, e := range c.Effects {
		out = append(out, fmt.Sprint(e.Seq))
	}
	return strings.Join(out, " ")
}

func wantSeqs(t testing.TB, c bot.Claimed, want string) {
	t.Helper()
	if got := seqs(c); got != want {
		t.Fatalf("claimed effects %q, want %q", got, want)
	}
}

func wantConflict(t testing.TB, err error) {
	t.Helper()
	if !errors.Is(err, bot.ErrConflict) {
		t.Fatalf("got error %v, want a conflict", err)
	}
}
