package simulate

import (
	"container/heap"
	"time"
)

// act is something somebody does later.
type act struct {
	at  time.Time
	n   int
	do  func() error
	off bool // they think better of it
}

// acts are what is going to be done, soonest first, and in the order it was thought of.
type acts struct {
	all []*act
	n   int
}

func (a *acts) Len() int { return len(a.all) }
func (a *acts) Less(i, j int) bool {
	if !a.all[i].at.Equal(a.all[j].at) {
		return a.all[i].at.Before(a.all[j].at)
	}
	return a.all[i].n < a.all[j].n
}
func (a *acts) Swap(i, j int) { a.all[i], a.all[j] = a.all[j], a.all[i] }
func (a *acts) Push(x any)    { a.all = append(a.all, x.(*act)) }
func (a *acts) Pop() any {
	last := a.all[len(a.all)-1]
	a.all = a.all[:len(a.all)-1]
	return last
}

func (a *acts) add(at time.Time, do func() error) *act {
	a.n++
	x := &act{at: at, n: a.n, do: do}
	heap.Push(a, x)
	return x
}

// next is when the next one is done, zero for never.
func (a *acts) next() time.Time {
	for len(a.all) > 0 && a.all[0].off {
		heap.Pop(a)
	}
	if len(a.all) == 0 {
		return time.Time{}
	}
	return a.all[0].at
}

func (a *acts) take() *act { return heap.Pop(a).(*act) }

// plans are the planned times of conversations, as they were committed: kept beside
// the store's own, so that one which the store forgets is missed.
type plans struct {
	at  map[string]time.Time
	due []plan
}

type plan struct {
	conv string
	at   time.Time
}

func (p *plans) Len() int           { return len(p.due) }
func (p *plans) Less(i, j int) bool { return p.due[i].at.Before(p.due[j].at) }
func (p *plans) Swap(i, j int)      { p.due[i], p.due[j] = p.due[j], p.due[i] }
func (p *plans) Push(x any)         { p.due = append(p.due, x.(plan)) }
func (p *plans) Pop() any {
	last := p.due[len(p.due)-1]
	p.due = p.due[:len(p.due)-1]
	return last
}

// set plans the next look at a conversation; zero for none.
func (p *plans) set(conv string, at time.Time) {
	p.at[conv] = at
	if !at.IsZero() {
		heap.Push(p, plan{conv, at})
	}
}

// next is the soonest, zero for none.
func (p *plans) next() time.Time {
	for len(p.due) > 0 && !p.at[p.due[0].conv].Equal(p.due[0].at) {
		heap.Pop(p)
	}
	if len(p.due) == 0 {
		return time.Time{}
	}
	return p.due[0].at
}

// missed takes out the soonest if its time has come.
func (p *plans) missed(now time.Time) (plan, bool) {
	if at := p.next(); at.IsZero() || at.After(now) {
		return plan{}, false
	}
	m := heap.Pop(p).(plan)
	p.at[m.conv] = time.Time{}
	return m, true
}
