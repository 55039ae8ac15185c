package redisstore

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
)

var (
	errStream = errors.New(`stream of an effect must be a conversation id or "p": no spaces, no semicolon, not empty`)
	errLane   = errors.New("effect has no such lane")
	errSeq    = errors.New("seqs of effects must rise from 1")
)

// plannedEntries writes planned times as the plan holds them.
func plannedEntries(next [bot.Lanes]time.Time) string {
	var buf [bot.Lanes * 32]byte
	out := buf[:0]
	for lane, at := range next {
		if !at.IsZero() {
			out = appendEntry(out, 'n', 0, bot.Lane(lane), "-", ceil(at), "-")
		}
	}
	return string(out)
}

// effectEntries writes new effects as the plan holds them.
func effectEntries(now time.Time, add []bot.Pending) (string, error) {
	if len(add) == 0 {
		return "", nil
	}
	out := make([]byte, 0, 80*len(add))
	last := int64(0)
	for i := range add {
		p := &add[i]
		if p.Stream == "" || strings.ContainsAny(p.Stream, "; \t\r\n") {
			return "", errStream
		}
		if p.Lane >= bot.Lanes {
			return "", errLane
		}
		if p.Seq <= last {
			return "", errSeq
		}
		last = p.Seq
		out = appendEntry(out, 'e', p.Seq, p.Lane, p.Stream, due(p.Due, now), flags(p))
	}
	return string(out), nil
}

// appendEntry writes an entry of a plan that nobody has in hand yet.
func appendEntry(out []byte, kind byte, seq int64, lane bot.Lane, word string, at int64, flags string) []byte {
	out = append(out, kind, ' ')
	out = strconv.AppendInt(out, seq, 10)
	out = append(out, ' ', '0'+byte(lane), ' ')
	out = append(out, word...)
	out = append(out, ' ')
	out = strconv.AppendInt(out, at, 10)
	out = append(out, " 0 0 "...)
	out = append(out, flags...)
	return append(out, ';')
}

func flags(p *bot.Pending) string {
	switch {
	case p.Repeat && p.Report:
		return "RT"
	case p.Repeat:
		return "R"
	case p.Report:
		return "T"
	}
	return "-"
}
