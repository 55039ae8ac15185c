package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
)

const (
	account                 = "AC0123456789abcdef0123456789abcdef"
	token                   = "fedcba9876543210fedcba9876543210"
	lineNumber phone.Number = "+16175550100"
	pageNumber phone.Number = "+16175550110"
	dana       phone.Number = "+16175550121"
)

// fleet is two processes of the line on one Redis, behind one address.
type fleet struct {
	*emulator.Emulator
	dir      string
	versions map[version]string
	env      []string
	client   *http.Client
	store    *redisstore.Store
	ends     []func()

	mu    sync.Mutex
	nodes []*node
	turn  int
}

// node is one process.
type node struct {
	version version
	listen  string
	cmd     *exec.Cmd
	log     *os.File
}

func newFleet(ctx context.Context, dir string, versions map[version]string) (f *fleet, err error) {
	f = &fleet{dir: dir, versions: versions, client: &http.Client{Timeout: 5 * time.Second}}
	defer func() {
		if err != nil {
			f.close()
		}
	}()
	redisAddr, err := f.startRedis(ctx)
	if err != nil {
		return nil, err
	}
	front := httptest.NewServer(http.HandlerFunc(f.forward))
	f.ends = append(f.ends, front.Close)
	f.Emulator = emulator.New(emulator.Config{AccountSID: account, AuthToken: token, Clock: clock.System{}, Webhook: front.URL + "/twilio/sms", KeywordReplies: true})
	f.ends = append(f.ends, f.Emulator.Close)
	api := httptest.NewServer(f.Emulator.Handler())
	f.ends = append(f.ends, api.Close)
	keyset := filepath.Join(dir, "keyset")
	f.env = append(os.Environ(), "TWILIO_ACCOUNT_SID="+account, "TWILIO_AUTH_TOKEN="+token, "REDIS_URL=redis://"+redisAddr,
		"WARMLINE_PUBLIC_URL="+front.URL, "WARMLINE_TWILIO_API_URL="+api.URL, "WARMLINE_NUMBER="+string(lineNumber),
		"WARMLINE_COACH_NUMBERS="+string(pageNumber)+",+16175550111,+16175550112", "WARMLINE_KEYSET="+keyset,
		"WARMLINE_LAST_ROSTER="+filepath.Join(dir, "roster"), "WARMLINE_RATE=100", "WARMLINE_COACH_RATE=100")
	if err := f.warmline(ctx, oldVersion, "keyset", "new", "--out", keyset); err != nil {
		return nil, err
	}
	return f, f.openStore(ctx, redisAddr, keyset)
}

// openStore is for looking into what the processes keep.
func (f *fleet) openStore(ctx context.Context, addr, keyset string) error {
	data, err := os.ReadFile(keyset)
	if err != nil {
		return err
	}
	box, err := seal.Parse(data)
	if err != nil {
		return err
	}
	client := redis.NewClient(&redis.Options{Addr: addr})
	f.ends = append(f.ends, func() { _ = client.Close() })
	f.store, err = redisstore.New(ctx, client, box, redisstore.Config{})
	return err
}

func (f *fleet) startRedis(ctx context.Context) (addr string, err error) {
	bin, err := exec.LookPath("redis-server")
	if err != nil {
		return "", errors.New("there is no redis-server: install it (on Debian: apt-get install redis-server)")
	}
	if addr, err = freeAddress(); err != nil {
		return "", err
	}
	_, port, _ := net.SplitHostPort(addr)
	cmd := exec.CommandContext(ctx, bin, "--port", port, "--bind", "127.0.0.1", "--dir", f.dir, "--save", "", "--appendonly", "yes", "--appendfsync", "always", "--loglevel", "warning")
	if err := cmd.Start(); err != nil {
		return "", err
	}
	f.ends = append(f.ends, func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	return addr, until(ctx, "redis-server listens", func() bool {
		c, err := net.Dial("tcp", addr)
		if err == nil {
			c.Close()
		}
		return err == nil
	})
}

func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// warmline runs a command of one version.
func (f *fleet) warmline(ctx context.Context, v version, args ...string) error {
	cmd := exec.CommandContext(ctx, f.versions[v], args...)
	cmd.Env = f.env
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("warmline %v: %w\n%s", args, err, out)
	}
	return nil
}

// set replaces processes, one after the other, until there are these two.
func (f *fleet) set(ctx context.Context, want ...version) error {
	for i, v := range want {
		f.mu.Lock()
		there := len(f.nodes) > i && f.nodes[i].version == v
		f.mu.Unlock()
		if there {
			continue
		}
		n, err := f.start(ctx, v)
		if err != nil {
			return err
		}
		f.mu.Lock()
		var gone *node
		if len(f.nodes) > i {
			gone, f.nodes[i] = f.nodes[i], n
		} else {
			f.nodes = append(f.nodes, n)
		}
		f.mu.Unlock()
		if gone != nil {
			if err := gone.stop(); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *fleet) start(ctx context.Context, v version) (*node, error) {
	listen, err := freeAddress()
	if err != nil {
		return nil, err
	}
	admin, err := freeAddress()
	if err != nil {
		return nil, err
	}
	n := &node{version: v, listen: listen, cmd: exec.CommandContext(ctx, f.versions[v], "serve")}
	if n.log, err = os.OpenFile(filepath.Join(f.dir, "log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600); err != nil {
		return nil, err
	}
	n.cmd.Env = append(slices.Clone(f.env), "WARMLINE_LISTEN="+listen, "WARMLINE_ADMIN_LISTEN="+admin)
	n.cmd.Stdout, n.cmd.Stderr = n.log, n.log
	if err := n.cmd.Start(); err != nil {
		return nil, err
	}
	return n, until(ctx, string(v)+" is ready", func() bool {
		resp, err := f.client.Get("http://" + listen + "/readyz")
		if err != nil {
			return false
		}
		resp.Body.Close()
		return resp.StatusCode == http.StatusOK
	})
}

// stopWithin is how long a process may take that is told to stop.
const stopWithin = 15 * time.Second

// stop tells a process to stop, as a deploy does.
func (n *node) stop() error {
	defer n.log.Close()
	if err := n.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	kill := time.AfterFunc(stopWithin, func() { _ = n.cmd.Process.Kill() })
	defer kill.Stop()
	if err := n.cmd.Wait(); err != nil {
		return fmt.Errorf("%s did not stop well: %w", n.version, err)
	}
	return nil
}

// forward hands a request to the next process that takes it.
func (f *fleet) forward(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	f.mu.Lock()
	f.turn++
	nodes, turn := slices.Clone(f.nodes), f.turn
	f.mu.Unlock()
	for i := range nodes {
		req, _ := http.NewRequestWithContext(r.Context(), r.Method, "http://"+nodes[(turn+i)%len(nodes)].listen+r.RequestURI, bytes.NewReader(body))
		req.Header = r.Header.Clone()
		resp, err := f.client.Do(req)
		if err != nil {
			continue // it has just stopped
		}
		defer resp.Body.Close()
		w.WriteHeader(resp.StatusCode)
		_, _ = io.Copy(w, resp.Body)
		return
	}
	w.WriteHeader(http.StatusBadGateway)
}

// broken says what the processes logged as an error.
func (f *fleet) broken() error {
	data, err := os.ReadFile(filepath.Join(f.dir, "log"))
	if err != nil {
		return err
	}
	var errs []error
	for line := range strings.Lines(string(data)) {
		if strings.Contains(line, `"level":"ERROR"`) && !strings.Contains(line, unready) {
			errs = append(errs, errors.New(strings.TrimSpace(line)))
		}
	}
	return errors.Join(errs...)
}

// unready is what a live line of the sample programme says at each start: nobody has
// signed its texts.
const unready = `"msg":"the line is live, and something it must have is missing"`

func (f *fleet) close() {
	for _, n := range f.nodes {
		_ = n.stop()
	}
	for _, end := range slices.Backward(f.ends) {
		end()
	}
}

func until(ctx context.Context, what string, done func() bool) error {
	for !done() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("waited in vain: %s", what)
		case <-time.After(20 * time.Millisecond):
		}
	}
	return nil
}
