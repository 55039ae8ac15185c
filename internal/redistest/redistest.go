// Package redistest starts Redis for tests: miniredis in the process, the real
// server, and a real Cluster. What it starts belongs to the test and ends with it.
package redistest

import (
	"context"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"
)

// patience is how long a server may take to come up on a busy machine.
const patience = 20 * time.Second

// Mini starts miniredis and gives a client and the URL. Its keys do not expire by themselves.
func Mini(t testing.TB) (client redis.UniversalClient, url string) {
	t.Helper()
	addr := miniredis.RunT(t).Addr()
	return connect(t, false, addr), "redis://" + addr
}

// Real starts a redis-server that writes each change to disk before it answers,
// as production does, and gives a client and the URL. Without redis-server in
// PATH the test is skipped, or fails when CI is set.
func Real(t testing.TB) (client redis.UniversalClient, url string) {
	t.Helper()
	addr := start(t)
	return connect(t, false, addr), "redis://" + addr
}

// Cluster starts three masters without replicas, each with a third of the slots,
// and gives a client and the URL. Without redis-server it does as Real.
func Cluster(t testing.TB) (client redis.UniversalClient, url string) {
	t.Helper()
	addrs := make([]string, 3)
	for i := range addrs {
		addrs[i] = startClusterNode(t)
	}
	join(t, addrs)
	return connect(t, true, addrs...), "redis://" + addrs[0] + "?cluster=true&addr=" + strings.Join(addrs[1:], "&addr=")
}

// start runs redis-server on a free port and waits until it answers.
func start(t testing.TB, more ...string) string {
	t.Helper()
	return launch(t, more...).Addr
}

// launch is start, for who wants to harm the server afterwards.
func launch(t testing.TB, more ...string) *Server {
	t.Helper()
	bin, err := exec.LookPath("redis-server")
	if err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("redis-server not found: CI must run the real-Redis part")
		}
		t.Skip("redis-server not found: real-Redis part not run")
	}
	port := freePort(t)
	s := &Server{Addr: net.JoinHostPort("127.0.0.1", port), bin: bin}
	s.args = append([]string{
		"--port", port, "--bind", "127.0.0.1", "--dir", t.TempDir(), "--save", "",
		"--appendonly", "yes", "--appendfsync", "always", "--loglevel", "warning",
	}, more...)
	s.Start(t)
	t.Cleanup(s.kill)
	return s
}

func freePort(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatalf("find a free port: %v", err)
	}
	defer l.Close()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
}

func connect(t testing.TB, cluster bool, addrs ...string) redis.UniversalClient {
	t.Helper()
	client := redis.NewUniversalClient(&redis.UniversalOptions{
		Addrs:                    addrs,
		IsClusterMode:            cluster,
		ContextTimeoutEnabled:    true,
		DisableIdentity:          true,
		MaintNotificationsConfig: &maintnotifications.Config{Mode: maintnotifications.ModeDisabled},
	})
	t.Cleanup(func() { _ = client.Close() })
	return client
}

func wait(t testing.TB, what string, done func(context.Context) bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for !done(ctx) {
		if ctx.Err() != nil {
			t.Fatalf("waited %v in vain: %s", patience, what)
		}
		time.Sleep(5 * time.Millisecond)
	}
}
