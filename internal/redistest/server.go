package redistest

import (
	"context"
	"os/exec"
	"syscall"
	"testing"
)

// Server is a redis-server that can be harmed.
type Server struct {
	Addr string // host:port

	bin  string
	args []string
	cmd  *exec.Cmd
}

// Harmed starts a real server to be harmed; see Real.
func Harmed(t testing.TB) *Server {
	t.Helper()
	return launch(t)
}

// URL is the server's, as settings give it.
func (s *Server) URL() string { return "redis://" + s.Addr }

// Start starts the server, again with what it wrote to disk before, and waits
// until it answers.
func (s *Server) Start(t testing.TB) {
	t.Helper()
	s.cmd = exec.Command(s.bin, s.args...)
	if err := s.cmd.Start(); err != nil {
		t.Fatalf("start redis-server: %v", err)
	}
	client := connect(t, false, s.Addr)
	wait(t, "redis-server answers", func(ctx context.Context) bool { return client.Ping(ctx).Err() == nil })
}

// Kill ends the server as a crash does.
func (s *Server) Kill(t testing.TB) {
	t.Helper()
	s.kill()
}

func (s *Server) kill() {
	_ = s.cmd.Process.Kill()
	_ = s.cmd.Wait()
}

// Freeze stops the server so that it takes connections and answers nothing.
func (s *Server) Freeze(t testing.TB) { s.signal(t, syscall.SIGSTOP) }

// Thaw lets a frozen server go on.
func (s *Server) Thaw(t testing.TB) { s.signal(t, syscall.SIGCONT) }

func (s *Server) signal(t testing.TB, sig syscall.Signal) {
	t.Helper()
	if err := s.cmd.Process.Signal(sig); err != nil {
		t.Fatalf("%v: %v", sig, err)
	}
}

// Do sends one command to the server, as an operator would.
func (s *Server) Do(t testing.TB, args ...any) {
	t.Helper()
	if err := connect(t, false, s.Addr).Do(t.Context(), args...).Err(); err != nil {
		t.Fatalf("redis: %v", err)
	}
}
