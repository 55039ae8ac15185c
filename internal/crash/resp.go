package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
)

var errFrame = errors.New("this is not Redis' protocol")

// readFrame reads one value of Redis' protocol, with all it holds, as it came.
func readFrame(r *bufio.Reader) ([]byte, error) { return appendFrame(nil, r) }

func appendFrame(out []byte, r *bufio.Reader) ([]byte, error) {
	line, err := r.ReadBytes('\n')
	if err != nil {
		return nil, err
	}
	out = append(out, line...)
	if len(line) < 3 {
		return nil, errFrame
	}
	n, inside := 0, 0
	switch line[0] {
	case '$', '=', '!', '*', '~', '>', '%', '|':
		if n, err = strconv.Atoi(string(line[1 : len(line)-2])); err != nil {
			return nil, errFrame
		}
	}
	switch line[0] {
	case '$', '=', '!':
		if n < 0 {
			return out, nil
		}
		from := len(out)
		out = append(out, make([]byte, n+2)...)
		_, err := io.ReadFull(r, out[from:])
		return out, err
	case '*', '~', '>':
		inside = n
	case '%', '|':
		inside = 2 * n
	}
	for range inside {
		if out, err = appendFrame(out, r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// strs reads the strings of an array, a command for instance. What is no string
// among them ends it.
func strs(frame []byte) []string {
	r := bufio.NewReader(bytes.NewReader(frame))
	head, err := r.ReadString('\n')
	if err != nil || head[0] != '*' {
		return nil
	}
	var out []string
	for {
		kind, err := r.Peek(1)
		if err != nil || kind[0] != '$' {
			return out
		}
		one, err := readFrame(r)
		if err != nil {
			return out
		}
		_, rest, _ := bytes.Cut(one, []byte("\r\n"))
		out = append(out, string(bytes.TrimSuffix(rest, []byte("\r\n"))))
	}
}
