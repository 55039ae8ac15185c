package redistest

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"testing"
)

// Refusing listens where a server was and gives each command the same answer.
func Refusing(t testing.TB, addr, answer string) {
	t.Helper()
	l, err := net.Listen("tcp", addr)
	if err != nil {
		t.Fatalf("listen in Redis's place: %v", err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go refuse(conn, answer)
		}
	}()
}

// refuse reads commands, each an array of strings, and answers all alike.
func refuse(conn net.Conn, answer string) {
	defer conn.Close()
	r := bufio.NewReader(conn)
	for {
		n, err := length(r, "*")
		if err != nil {
			return
		}
		for range n {
			size, err := length(r, "$")
			if err != nil {
				return
			}
			if _, err := r.Discard(size + len("\r\n")); err != nil {
				return
			}
		}
		if _, err := io.WriteString(conn, answer+"\r\n"); err != nil {
			return
		}
	}
}

// length reads a line such as *3 or $5.
func length(r *bufio.Reader, sign string) (int, error) {
	line, err := r.ReadString('\n')
	if err != nil {
		return 0, err
	}
	rest, ok := strings.CutPrefix(strings.TrimSpace(line), sign)
	if !ok {
		return 0, fmt.Errorf("no %s", sign)
	}
	return strconv.Atoi(rest)
}
