package main

import (
	"crypto/sha1"
	"encoding/hex"
	"strconv"
	"strings"
	"sync"
)

// scripts knows Redis scripts by the name that the comment at their head begins
// with, learned from whoever loads them. Safe for concurrent use.
type scripts struct {
	mu    sync.Mutex
	names map[string]string // by SHA1
}

// watched are the scripts that matter here.
var watched = []string{"claim", "settle", "commit", "time"}

func (s *scripts) learn(source string) (name string) {
	for _, w := range watched {
		if strings.Contains(source, "\n-- "+w+" ") || strings.HasPrefix(source, "-- "+w+" ") {
			name = w
		}
	}
	sum := sha1.Sum([]byte(source))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.names[hex.EncodeToString(sum[:])] = name
	return name
}

// run is one run of a script.
type run struct {
	script string // "" for any other command
	keys   []string
	args   []string
}

// read says what a command runs.
func (s *scripts) read(frame []byte) run {
	words := strs(frame)
	if len(words) < 3 {
		return run{}
	}
	r := run{}
	switch strings.ToUpper(words[0]) {
	case "SCRIPT":
		if strings.EqualFold(words[1], "load") {
			s.learn(words[2])
		}
		return r
	case "EVALSHA":
		s.mu.Lock()
		r.script = s.names[words[1]]
		s.mu.Unlock()
	case "EVAL":
		r.script = s.learn(words[1])
	}
	n, err := strconv.Atoi(words[2])
	if r.script == "" || err != nil || len(words) < 3+n {
		return run{}
	}
	r.keys, r.args = words[3:3+n], words[3+n:]
	return r
}
