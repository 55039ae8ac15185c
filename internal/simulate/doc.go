// Package simulate lets a crowd of people live with a line and its coaches for
// weeks, in virtual time: the real engine on a real Redis, with nobody's phone at
// either end. It counts what a programme lead plans with, and, from outside, what
// must never happen. It knows how people answer, not which flows there are: whoever
// is asked for a number gives one.
package simulate
