package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
)

const (
	accountSID = "AC00000000000000000000000000000001"
	authToken  = "crashtoken"
	publicURL  = "http://localhost" // nobody dials it: the front leads elsewhere
)

// reported is how long each delivery report takes.
const reported = 700 * time.Millisecond

// processes is how many run side by side.
const processes = 2

// line is a whole line under attack: processes, Redis, Twilio and everything
// that stands between them.
type line struct {
	folder  string
	redis   *redisServer
	where   atomic.Pointer[string] // Redis' address
	nodes   []*node
	witness *witness
	twilio  *emulator.Emulator
	calm    atomic.Bool // Twilio makes no more mistakes
	clock   *movedClock
	zone    *time.Location
	numbers numbers
	box     *seal.Box

	proxies []*proxy
	servers []*http.Server
	serving sync.WaitGroup
}

// open builds the line in a folder; its processes do not run yet.
func open(ctx context.Context, folder, bin string, a attack) (*line, error) {
	l := &line{folder: folder, witness: new(witness), clock: new(movedClock)}
	var err error
	if l.zone, err = clock.Zone(evening(time.Now())); err != nil {
		return nil, err
	}
	if l.redis, err = newRedis(ctx, filepath.Join(folder, "redis")); err != nil {
		return nil, err
	}
	l.at(l.redis)
	front := new(front)
	l.twilio = emulator.New(emulator.Config{
		AccountSID: accountSID, AuthToken: authToken, Clock: l.clock, Webhook: publicURL + "/twilio/sms" + a.retries,
		ListLag: a.lag, Delay: reported, KeywordReplies: true, Mishap: l.mishap, Dial: front.dial,
	})
	if err := errors.Join(l.files(), l.people(ctx)); err != nil {
		return nil, errors.Join(err, l.close())
	}
	known := &scripts{names: map[string]string{}}
	for i := range processes {
		if err := l.addNode(fmt.Sprintf("%c", 'a'+i), bin, known); err != nil {
			return nil, errors.Join(err, l.close())
		}
	}
	front.nodes = l.nodes
	return l, nil
}

// at says where Redis is from now on.
func (l *line) at(s *redisServer) {
	addr := s.addr()
	l.redis = s
	l.where.Store(&addr)
}

// mishap is one send in ten that goes wrong, in every way there is.
func (l *line) mishap(phone.Number, string) emulator.Mode {
	if l.calm.Load() || rand.N(10) > 0 {
		return emulator.None
	}
	ways := []emulator.Mode{emulator.TooMany, emulator.ServerErrors, emulator.ErrorAfter, emulator.ResetBefore, emulator.ResetAfter}
	return ways[rand.N(len(ways))]
}

// files writes what a process is started with.
func (l *line) files() error {
	keys, err := seal.NewKeyset()
	if err != nil {
		return err
	}
	if l.box, err = seal.Parse(keys); err != nil {
		return err
	}
	dir := filepath.Join(l.folder, "program")
	return errors.Join(
		os.WriteFile(filepath.Join(l.folder, "keyset"), keys, 0o600),
		os.Mkdir(dir, 0o700),
		os.WriteFile(filepath.Join(dir, "program.yaml"), fmt.Appendf(nil, programme, l.zone, checkIn(time.Now().In(l.zone))), 0o600),
	)
}

// store opens the line's Redis, not by way of a proxy.
func (l *line) store(ctx context.Context) (*redisstore.Store, redis.UniversalClient, error) {
	options, err := redisstore.Options("redis://" + *l.where.Load())
	if err != nil {
		return nil, nil, err
	}
	client := redis.NewUniversalClient(options)
	store, err := redisstore.New(ctx, client, l.box, redisstore.Config{})
	if err != nil {
		return nil, nil, errors.Join(err, client.Close())
	}
	return store, client, nil
}

// people puts the coaches on the roster.
func (l *line) people(ctx context.Context) error {
	folder, err := program.Load(filepath.Join(l.folder, "program"))
	if err != nil {
		return err
	}
	store, client, err := l.store(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	keeper, err := bot.NewKeeper(ctx, store, folder.World())
	if err != nil {
		return err
	}
	err = keeper.Change(ctx, func(handoff.Roster) (handoff.Roster, error) { return roster(), nil })
	return errors.Join(err, keeper.Stand(ctx, time.Now(), "the attack", true))
}

// addNode prepares a process with a proxy before Redis and a gate before Twilio.
func (l *line) addNode(name, bin string, known *scripts) error {
	port, err1 := freePort()
	admin, err2 := freePort()
	toRedis, err3 := net.Listen("tcp", "127.0.0.1:0")
	toTwilio, err4 := net.Listen("tcp", "127.0.0.1:0")
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return err
	}
	n := &node{
		name: name, bin: bin, listen: "127.0.0.1:" + port, log: filepath.Join(l.folder, "log-"+name+".json"),
		witness: l.witness, over: make(chan struct{}),
		env: []string{
			"TWILIO_ACCOUNT_SID=" + accountSID, "TWILIO_AUTH_TOKEN=" + authToken, "WARMLINE_PUBLIC_URL=" + publicURL,
			"WARMLINE_TWILIO_API_URL=http://" + toTwilio.Addr().String(), "REDIS_URL=redis://" + toRedis.Addr().String(),
			"WARMLINE_LISTEN=127.0.0.1:" + port, "WARMLINE_ADMIN_LISTEN=127.0.0.1:" + admin,
			"WARMLINE_RATE=100", "WARMLINE_COACH_RATE=100", // nothing waits for the carrier's pace
			"WARMLINE_LEAD=" + string(leadNumber), "WARMLINE_LAST_ROSTER=" + filepath.Join(l.folder, "roster-"+name),
			"WARMLINE_NUMBER=" + string(lineNumber), "WARMLINE_COACH_NUMBERS=" + list(coachNumbers()),
			"WARMLINE_PROGRAM=" + filepath.Join(l.folder, "program"), "WARMLINE_KEYSET=" + filepath.Join(l.folder, "keyset"),
		},
	}
	l.nodes = append(l.nodes, n)
	p := &proxy{listener: toRedis, node: n, redis: &l.where, scripts: known, witness: l.witness, clock: l.clock}
	l.proxies = append(l.proxies, p)
	l.serving.Go(p.serve)
	gate := &http.Server{Handler: &gate{node: n, witness: l.witness, twilio: l.twilio.Handler()}, ReadHeaderTimeout: 5 * time.Second}
	l.servers = append(l.servers, gate)
	l.serving.Go(func() { _ = gate.Serve(toTwilio) })
	return nil
}

func list(all []phone.Number) string {
	out := ""
	for i, n := range all {
		if i > 0 {
			out += ","
		}
		out += string(n)
	}
	return out
}

// run keeps the processes running until the returned function is called, which
// gives the first error of them.
func (l *line) run(ctx context.Context) (stop func() error) {
	ctx, cancel := context.WithCancel(ctx)
	errs := make([]error, len(l.nodes))
	var all sync.WaitGroup
	for i, n := range l.nodes {
		all.Go(func() { errs[i] = n.run(ctx) })
	}
	return func() error {
		cancel()
		all.Wait()
		return errors.Join(errs...)
	}
}

// close ends what still runs. The folder stays.
func (l *line) close() error {
	var errs []error
	for _, s := range l.servers {
		errs = append(errs, s.Close())
	}
	l.redis.kill()
	for _, p := range l.proxies {
		p.close()
	}
	l.serving.Wait()
	l.twilio.Close()
	return errors.Join(errs...)
}
