package main

import (
	"fmt"
	"math/rand/v2"
	"sync/atomic"
)

// What people and coaches write. Each text holds a number of its own, so that it
// is known again wherever it turns up.
var (
	plain = []string{
		"fed the cat %d", "walked by the river %d", "the bus was late again %d", "cooked soup for my sister %d",
		"cleaned out the garage %d", "new shoes arrived %d", "watched the game %d", "planted tomatoes %d",
	}
	danger = []string{
		"i want to kill myself %d", "i am going to end my life tonight %d", "he is not breathing %d", "i took too many pills %d",
	}
	coachWords = []string{
		"reading along here %d", "tell me a little more %d", "glad that you wrote %d", "take your time %d",
	}
	noteWords = "steady, talks again tomorrow %d"
)

// numbers gives each text its number: six digits, never twice.
type numbers struct{ last atomic.Int64 }

const firstNumber = 100_000

func (n *numbers) next() int64 { return firstNumber + n.last.Add(1) }

func (n *numbers) fill(format string) string { return fmt.Sprintf(format, n.next()) }

func (n *numbers) one(of []string) string { return n.fill(of[rand.N(len(of))]) }
