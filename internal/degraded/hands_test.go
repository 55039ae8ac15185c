package degraded

import (
	"runtime"
	"testing"
	"testing/synctest"
	"time"
)

// Work that comes one after the other is done by one goroutine, what comes at once by
// many, and nobody stays for ever.
func TestHandsStayAWhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, before := newHands(), runtime.NumGoroutine()
		done := make(chan bool)
		for range 5 {
			h.do(func() { done <- true })
			<-done
			synctest.Wait()
		}
		if n := runtime.NumGoroutine() - before; n != 1 {
			t.Errorf("one after the other: %d", n)
		}
		for range 3 {
			h.do(func() { done <- true })
		}
		for range 3 {
			<-done
		}
		if n := runtime.NumGoroutine() - before; n != 3 {
			t.Errorf("at once: %d", n)
		}
		time.Sleep(2 * kept)
		if n := runtime.NumGoroutine() - before; n != 0 {
			t.Errorf("after a while: %d", n)
		}
	})
}
