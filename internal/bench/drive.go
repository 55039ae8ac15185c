package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// connections is how many requests are under way at the same time.
const connections = 64

// patience bounds one cell: a machine this slow tells nothing.
const patience = 2 * time.Minute

// serve serves a handler on a free port until done is called.
func serve(h http.Handler) (addr string, done func(), err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	server := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second}
	var serving sync.WaitGroup
	serving.Go(func() { _ = server.Serve(l) })
	return l.Addr().String(), func() { _ = server.Close(); serving.Wait() }, nil
}

// drive posts all requests, as many at once as there are connections. Every
// answer must be 200.
func drive(ctx context.Context, addr string, requests [][]byte) error {
	callers, err := dial(ctx, addr, connections)
	if err != nil {
		return err
	}
	var next atomic.Int64
	faults := make([]error, len(callers))
	var all sync.WaitGroup
	for i, c := range callers {
		all.Go(func() {
			for faults[i] == nil {
				n := next.Add(1) - 1
				if n >= int64(len(requests)) {
					return
				}
				faults[i] = c.call(requests[n])
			}
		})
	}
	all.Wait()
	for _, c := range callers {
		c.conn.Close()
	}
	return errors.Join(faults...)
}

// caller is one connection that is kept, as Twilio keeps its own.
type caller struct {
	conn net.Conn
	in   *bufio.Reader
}

func dial(ctx context.Context, addr string, n int) ([]*caller, error) {
	callers := make([]*caller, n)
	for i := range callers {
		conn, err := new(net.Dialer).DialContext(ctx, "tcp", addr)
		if err != nil {
			return nil, err
		}
		if err := conn.SetDeadline(time.Now().Add(patience)); err != nil {
			return nil, err
		}
		callers[i] = &caller{conn: conn, in: bufio.NewReader(conn)}
	}
	return callers, nil
}

var contentLength = []byte("Content-Length: ")

// call posts a request and reads the answer, with as little work as can be: the
// callers share the processors with what they measure.
func (c *caller) call(request []byte) error {
	if _, err := c.conn.Write(request); err != nil {
		return err
	}
	line, err := c.in.ReadSlice('\n')
	if err != nil {
		return err
	}
	if !bytes.HasPrefix(line, []byte("HTTP/1.1 200 ")) {
		return fmt.Errorf("answered with %s", bytes.TrimSpace(line))
	}
	length := 0
	for {
		if line, err = c.in.ReadSlice('\n'); err != nil {
			return err
		}
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			_, err = c.in.Discard(length)
			return err
		}
		if digits, ok := bytes.CutPrefix(line, contentLength); ok {
			if length, err = strconv.Atoi(string(digits)); err != nil {
				return err
			}
		}
	}
}
