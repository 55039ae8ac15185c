package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// redisServer is a redis-server of our own that writes each change to disk before
// it answers, with its data in a folder of its own.
type redisServer struct {
	folder string
	port   string
	cmd    *exec.Cmd
}

// newRedis makes a server in a folder of its own and starts it.
func newRedis(ctx context.Context, folder string, more ...string) (*redisServer, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		return nil, err
	}
	s := &redisServer{folder: folder, port: port}
	return s, s.start(ctx, more...)
}

func (s *redisServer) addr() string { return net.JoinHostPort("127.0.0.1", s.port) }

// start starts it and waits until it answers with its data loaded.
func (s *redisServer) start(ctx context.Context, more ...string) error {
	bin, err := exec.LookPath("redis-server")
	if err != nil {
		return errors.New("there is no redis-server: install it (on Debian: apt-get install redis-server)")
	}
	args := []string{"--port", s.port, "--bind", "127.0.0.1", "--dir", s.folder, "--save", "",
		"--appendonly", "yes", "--appendfsync", "always", "--aof-load-truncated", "yes",
		"--maxmemory-policy", "noeviction", "--repl-diskless-sync-delay", "0", "--logfile", "redis.log"}
	s.cmd = exec.Command(bin, append(args, more...)...)
	if err := s.cmd.Start(); err != nil {
		return fmt.Errorf("start redis-server: %w", err)
	}
	for range 1200 {
		if s.answers() {
			return nil
		}
		if wait(ctx, 25*time.Millisecond); ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return errors.New("redis-server does not answer after 30 s")
}

// answers says whether PING is answered with PONG: not while it loads.
func (s *redisServer) answers() bool {
	conn, err := net.DialTimeout("tcp", s.addr(), time.Second)
	if err != nil {
		return false
	}
	defer conn.Close()
	_ = conn.SetDeadline(time.Now().Add(time.Second))
	if _, err := conn.Write([]byte("PING\r\n")); err != nil {
		return false
	}
	got := make([]byte, 7)
	n, _ := conn.Read(got)
	return string(got[:n]) == "+PONG\r\n"
}

// kill ends it with no chance to do anything.
func (s *redisServer) kill() {
	if s.cmd == nil || s.cmd.Process == nil {
		return
	}
	_ = s.cmd.Process.Kill()
	_ = s.cmd.Wait()
}

func (s *redisServer) freeze() error { return s.cmd.Process.Signal(syscall.SIGSTOP) }
func (s *redisServer) thaw() error   { return s.cmd.Process.Signal(syscall.SIGCONT) }

// truncate cuts the last bytes off the log of changes, as a disk does that lied.
func (s *redisServer) truncate(bytes int64) error {
	logs, err := filepath.Glob(filepath.Join(s.folder, "appendonlydir", "*.incr.aof"))
	if err != nil || len(logs) == 0 {
		return errors.Join(err, errors.New("redis has written no log"))
	}
	last := logs[len(logs)-1]
	info, err := os.Stat(last)
	if err != nil {
		return err
	}
	return os.Truncate(last, max(0, info.Size()-bytes))
}

// freePort finds a port below those that connections going out are given: it must
// be free again whenever what listens there is started anew.
func freePort() (string, error) {
	var err error
	for range 100 {
		var l net.Listener
		port := strconv.Itoa(15_000 + rand.N(15_000))
		if l, err = net.Listen("tcp", net.JoinHostPort("127.0.0.1", port)); err == nil {
			return port, l.Close()
		}
	}
	return "", err
}
