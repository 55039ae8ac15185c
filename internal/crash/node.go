package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// node is one `warmline serve`, started again whenever it ends.
type node struct {
	name    string
	bin     string
	env     []string
	listen  string // host:port of webhooks
	log     string // file that its log goes to
	witness *witness
	trap    trap

	mu     sync.Mutex
	cmd    *exec.Cmd     // nil while it is down
	gone   chan struct{} // closed when cmd has ended
	killed bool          // by us
	fell   atomic.Int64  // how often it ended by itself
	over   chan struct{} // closed when it is not started again
}

// The pause before a process is started again, as a supervisor makes it.
const (
	shortPause = 100 * time.Millisecond
	longPause  = 600 * time.Millisecond
)

// run keeps the process running until ctx ends, and then ends it the polite way.
func (n *node) run(ctx context.Context) error {
	defer close(n.over)
	log, err := os.OpenFile(n.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	for ctx.Err() == nil {
		cmd := exec.Command(n.bin, "serve")
		cmd.Env, cmd.Dir, cmd.Stdout, cmd.Stderr = n.env, filepath.Dir(n.log), log, log
		if err := cmd.Start(); err != nil {
			return fmt.Errorf("start a process: %w", err)
		}
		gone := n.up(cmd)
		stop := context.AfterFunc(ctx, func() { _ = cmd.Process.Signal(syscall.SIGTERM) })
		_ = cmd.Wait()
		stop()
		close(gone)
		if !n.down() && ctx.Err() == nil {
			n.fell.Add(1)
		}
		wait(ctx, shortPause+rand.N(longPause-shortPause))
	}
	return nil
}

func (n *node) up(cmd *exec.Cmd) (gone chan struct{}) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.cmd, n.gone, n.killed = cmd, make(chan struct{}), false
	return n.gone
}

func (n *node) down() (killed bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.cmd = nil
	return n.killed
}

// kill ends the process with no chance to do anything, and returns when it is gone.
func (n *node) kill(at point) {
	n.mu.Lock()
	if n.cmd == nil {
		n.mu.Unlock()
		return
	}
	n.killed = true
	n.witness.struck("kill "+string(at), n.name)
	_ = n.cmd.Process.Kill()
	gone := n.gone
	n.mu.Unlock()
	<-gone
}

// ready waits until the process takes webhooks.
func (n *node) ready(ctx context.Context) bool {
	for ctx.Err() == nil {
		conn, err := net.DialTimeout("tcp", n.listen, time.Second)
		if err == nil {
			conn.Close()
			return true
		}
		wait(ctx, 20*time.Millisecond)
	}
	return false
}

// wait lets time pass, or ctx end.
func wait(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
