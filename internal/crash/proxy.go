package main

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// proxy stands between one process and Redis. It sees each script that passes,
// springs the process's trap, and moves the clock that Redis tells.
type proxy struct {
	listener net.Listener
	node     *node
	redis    *atomic.Pointer[string] // where Redis is now
	scripts  *scripts
	witness  *witness
	clock    *movedClock
	work     sync.WaitGroup
}

func (p *proxy) serve() {
	for {
		conn, err := p.listener.Accept()
		if err != nil {
			return
		}
		p.work.Go(func() { p.pass(conn) })
	}
}

func (p *proxy) close() {
	p.listener.Close()
	p.work.Wait()
}

// link is one connection of the process with the one to Redis that belongs to it.
type link struct {
	*proxy
	client, server net.Conn
	asked          chan asked // in the order in which Redis will answer
}

type asked struct {
	run
	commit *commit // what was forwarded, for the witness
}

// inHand is how many commands may wait for their answers on one connection.
const inHand = 4096

func (p *proxy) pass(client net.Conn) {
	server, err := net.DialTimeout("tcp", *p.redis.Load(), time.Second)
	if err != nil {
		client.Close()
		return
	}
	l := &link{proxy: p, client: client, server: server, asked: make(chan asked, inHand)}
	var both sync.WaitGroup
	both.Go(l.commands)
	l.answers()
	both.Wait()
}

// cut ends both connections.
func (l *link) cut() {
	l.client.Close()
	l.server.Close()
}

// commands brings what the process asks to Redis. When the process is gone, Redis
// still answers what it has heard: the witness wants to know.
func (l *link) commands() {
	defer close(l.asked)
	r := bufio.NewReaderSize(l.client, 32<<10)
	for {
		frame, err := readFrame(r)
		if err != nil {
			if tcp, ok := l.server.(*net.TCPConn); ok {
				_ = tcp.CloseWrite()
			}
			return
		}
		a := asked{run: l.scripts.read(frame)}
		if a.script != "" && l.node.trap.step(before(a.script)) {
			l.node.kill(before(a.script))
			l.cut()
			return
		}
		if a.script == "commit" {
			a.commit = l.witness.asked(l.node.name, a.run)
		}
		l.asked <- a
		if _, err := l.server.Write(frame); err != nil {
			l.cut()
			return
		}
	}
}

// answers brings back what Redis says.
func (l *link) answers() {
	defer l.cut()
	r := bufio.NewReaderSize(l.server, 32<<10)
	for {
		frame, err := readFrame(r)
		if err != nil {
			return
		}
		if frame[0] == '>' { // pushed, not an answer
			_, _ = l.client.Write(frame)
			continue
		}
		a, ok := <-l.asked
		if !ok {
			return
		}
		frame = l.answer(a, frame)
		if a.script != "" && l.node.trap.step(after(a.script)) {
			l.node.kill(after(a.script))
			return
		}
		_, _ = l.client.Write(frame) // a process that is gone misses it
	}
}

// answer shows the witness what Redis said, and moves the time in it.
func (l *link) answer(a asked, frame []byte) []byte {
	switch a.script {
	case "commit":
		l.witness.answered(a.commit, frame)
	case "claim":
		l.witness.claimed(a.run, frame)
	case "time":
		if moved, err := moveTime(frame, l.clock.ahead()); err == nil {
			return moved
		}
	}
	return frame
}

var errTime = errors.New("no answer to TIME")

// moveTime adds to an answer to TIME, seconds and microseconds.
func moveTime(frame []byte, d time.Duration) ([]byte, error) {
	parts := strs(frame)
	if len(parts) != 2 {
		return nil, errTime
	}
	sec, err := strconv.ParseInt(parts[0], 10, 64)
	if err != nil {
		return nil, errTime
	}
	parts[0] = strconv.FormatInt(sec+int64(d/time.Second), 10)
	var out strings.Builder
	out.WriteString("*2\r\n")
	for _, p := range parts {
		fmt.Fprintf(&out, "$%d\r\n%s\r\n", len(p), p)
	}
	return []byte(out.String()), nil
}
