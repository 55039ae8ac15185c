// Package redisserver runs a redis-server of our own, with its data in a folder of
// its own, for as long as a simulation or a bench lasts.
package redisserver

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"
)

// Server is one that runs.
type Server struct {
	URL    string // over TCP
	Socket string // the same over a Unix socket, which takes less of the processor

	cmd    *exec.Cmd
	folder string
}

// Start starts a redis-server on a free port, with more arguments of its command
// line, and waits until it listens.
func Start(ctx context.Context, more ...string) (*Server, error) {
	bin, err := exec.LookPath("redis-server")
	if err != nil {
		return nil, errors.New("there is no redis-server: install it (on Debian: apt-get install redis-server)")
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "warmline-redis-")
	if err != nil {
		return nil, err
	}
	addr, socket := net.JoinHostPort("127.0.0.1", port), filepath.Join(folder, "redis.sock")
	s := &Server{URL: "redis://" + addr, Socket: "unix://" + socket, folder: folder}
	args := []string{"--port", port, "--bind", "127.0.0.1", "--unixsocket", socket, "--dir", folder, "--save", "", "--loglevel", "warning"}
	s.cmd = exec.CommandContext(ctx, bin, append(args, more...)...)
	if err := s.cmd.Start(); err != nil {
		os.RemoveAll(folder)
		return nil, fmt.Errorf("start redis-server: %w", err)
	}
	for range 200 {
		if conn, err := net.DialTimeout("tcp", addr, time.Second); err == nil {
			conn.Close()
			return s, nil
		}
		time.Sleep(50 * time.Millisecond)
	}
	s.Stop()
	return nil, errors.New("redis-server does not listen after 10 s")
}

// Stop ends it and throws its data away.
func (s *Server) Stop() {
	_ = s.cmd.Process.Kill()
	_ = s.cmd.Wait()
	os.RemoveAll(s.folder)
}

func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port), nil
}
