package simulate

import (
	"math"
	"math/rand/v2"
	"time"
)

// How people behave. Where a figure has no source it is our guess, and a programme
// that has counted its own people knows better.

// Replies to what the program starts: 70 of 100 in the first month, 50 in the sixth
// (shared figures: 69.8 % in dependent samples, 49-79 % where nobody is paid).
const (
	repliesAtFirst = 0.70
	repliesAtLast  = 0.50
	lastWeek       = 25
	weekend        = 0.90 // of that on Saturday and Sunday, and slower
	awayShare      = 0.15 // of all days people answer nothing at all, in runs
	awayDays       = 5.0  // of so many on average
	differ         = 0.15 // people differ: the deviation of each one's own rate
	inTalk         = 0.88 // of what comes while they are at it is answered
	toCoach        = 0.85 // of a coach's words
	asksRarely     = 0.10 // of those who would choose an option that brings a human do: people seldom call in by themselves
)

// Leaving: with seven texts a week one in ten within eight weeks (9.4 %), fewer
// later, and more where there are more texts: that is the main reason to leave.
const (
	leavesEach  = 0.0019 // for each text the program starts, at seven a week
	laterLeaves = 0.5    // of that after eight weeks
	usual       = 7.0    // texts a week; twice as many bring four times as many to leave
	comesBack   = 0.15   // of those who left write START, some day
	backWithin  = 40 * day
)

const (
	day  = 24 * time.Hour
	week = 7 * day
)

// Phones and people on the move.
const (
	unread  = 0.006 // of all texts never get there; of half of these the carrier says so
	travels = 0.01  // of people begin a journey in a week
)

// rate is how many of what the program starts are answered in a week since joining.
func rate(week int) float64 {
	return repliesAtFirst - (repliesAtFirst-repliesAtLast)*float64(min(week, lastWeek))/lastWeek
}

// odds is true in so many of all cases.
func odds(r *rand.Rand, p float64) bool { return r.Float64() < p }

// Takes is how long people take over something: half of them at most middle, 19 of 20
// at most most.
func Takes(r *rand.Rand, middle, most time.Duration) time.Duration {
	sigma := math.Log(float64(most)/float64(middle)) / 1.645
	return max(time.Second, time.Duration(float64(middle)*math.Exp(sigma*r.NormFloat64())).Truncate(time.Second))
}

// within is some time from 0 to d, any as likely as any other.
func within(r *rand.Rand, d time.Duration) time.Duration {
	return time.Duration(r.Int64N(int64(d))).Truncate(time.Second)
}

// until is how long it takes until something happens that happens once in mean.
func until(r *rand.Rand, mean time.Duration) time.Duration {
	return max(time.Second, time.Duration(r.ExpFloat64()*float64(mean)).Truncate(time.Second))
}

// one is one of several.
func one[T any](r *rand.Rand, all []T) T { return all[r.IntN(len(all))] }
