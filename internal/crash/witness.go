package main

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// witness takes down what passes between the processes, Redis and Twilio: what
// was committed, claimed and tried to send. It holds ids and times, no words.
// Safe for concurrent use.
type witness struct {
	mu      sync.Mutex
	commits []*commit
	claims  []claim
	tries   []try
	blows   []blow
}

// commit is one commit as it passed.
type commit struct {
	at       time.Time // when Redis answered, or else when it was asked
	node     string
	conv, op string
	version  int64 // decided on
	effects  []effect
	cancels  []string // effects taken back, by id
	fate     fate
}

// fate is what is known of a commit.
type fate string

const (
	unknown fate = "unknown" // no answer came
	stored  fate = "stored"
	stale   fate = "stale"
	again   fate = "again" // the operation was committed before
)

// effect is one thing to do, as a script reads it.
type effect struct {
	id      string // conversation and seq
	crisis  bool   // of the lane that goes before all others
	routine bool   // of the lane that waits while the age of Redis' data is in doubt
	stream  string // "p" a phone, or a conversation
	repeat  bool   // may go out twice
}

// claim is one effect handed to a process.
type claim struct {
	at     time.Time
	effect string
}

// try is one request to Twilio to send a text.
type try struct {
	at     time.Time
	node   string
	to     string
	effect string // "" for a text of no effect
}

// blow is one thing done to the line.
type blow struct {
	at   time.Time
	what string
	whom string
}

// asked takes down a commit that goes to Redis (script/commit.lua says how it is written).
func (w *witness) asked(node string, r run) *commit {
	c := &commit{at: time.Now(), node: node, fate: unknown}
	if len(r.args) < 12 {
		return c
	}
	c.conv = r.args[0]
	c.version, _ = strconv.ParseInt(r.args[1], 10, 64)
	if len(r.keys) > 7 {
		_, c.op, _ = strings.Cut(r.keys[7], ":op:"+c.conv+":")
	}
	for _, f := range entries(r.args[7]) {
		c.effects = append(c.effects, effect{id: c.conv + "." + f[1], crisis: f[2] == "0", routine: f[2] == "2", stream: f[3], repeat: strings.Contains(f[7], "R")})
	}
	lines, _ := strconv.Atoi(r.args[9])
	cancels, _ := strconv.Atoi(r.args[10])
	if first := 13 + lines; len(r.args) >= first+cancels {
		for _, seq := range r.args[first : first+cancels] {
			c.cancels = append(c.cancels, c.conv+"."+seq)
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.commits = append(w.commits, c)
	return c
}

// entries takes a plan apart (script/plan.lua): eight fields each.
func entries(plan string) [][]string {
	var out [][]string
	for entry := range strings.SplitSeq(plan, ";") {
		if f := strings.Fields(entry); len(f) == 8 {
			out = append(out, f)
		}
	}
	return out
}

// answered takes down what Redis made of a commit.
func (w *witness) answered(c *commit, frame []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	c.at = time.Now()
	switch {
	case bytes.HasPrefix(frame, []byte(":1")):
		c.fate = stored
	case bytes.HasPrefix(frame, []byte(":0")):
		c.fate = stale
	case frame[0] == '$':
		c.fate = again
	case frame[0] == '-':
		c.fate = stale // an error: nothing was stored
	}
}

// conversations are those that anything was committed to.
func (w *witness) conversations() map[string]bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	all := map[string]bool{}
	for _, c := range w.commits {
		if c.conv != "" {
			all[c.conv] = true
		}
	}
	return all
}

// claimed takes down which effects were handed out.
func (w *witness) claimed(r run, frame []byte) {
	answer := strs(frame)
	if len(answer) == 0 || len(r.args) == 0 {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, f := range entries(answer[0]) {
		if f[0] == "e" {
			w.claims = append(w.claims, claim{time.Now(), r.args[0] + "." + f[1]})
		}
	}
}

func (w *witness) tried(t try) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tries = append(w.tries, t)
}

func (w *witness) struck(what, whom string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.blows = append(w.blows, blow{time.Now(), what, whom})
}

// statement is a copy of all that was seen so far.
func (w *witness) statement() (commits []commit, claims []claim, tries []try, blows []blow) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range w.commits {
		commits = append(commits, *c)
	}
	return commits, slices.Clone(w.claims), slices.Clone(w.tries), slices.Clone(w.blows)
}
