package main

import (
	"bufio"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestFramesAreReadOneByOne(t *testing.T) {
	frames := []string{
		"+OK\r\n", "-ERR no\r\n", ":12\r\n", "$5\r\na\r\nb!\r\n", "$0\r\n\r\n", "$-1\r\n", "*-1\r\n", "*0\r\n", "_\r\n", "#t\r\n", ",1.5\r\n", "(123\r\n",
		"*2\r\n$1\r\na\r\n*1\r\n:1\r\n", "%2\r\n+a\r\n:1\r\n+b\r\n%1\r\n+c\r\n$1\r\nd\r\n", "~1\r\n+a\r\n", ">2\r\n+invalidate\r\n_\r\n", "=5\r\ntxt:a\r\n", "!3\r\nERR\r\n",
	}
	r := bufio.NewReader(strings.NewReader(strings.Join(frames, "")))
	for _, want := range frames {
		if got, err := readFrame(r); err != nil || string(got) != want {
			t.Fatalf("got %q, %v, want %q", got, err, want)
		}
	}
	if _, err := readFrame(r); err != io.EOF {
		t.Errorf("at the end: %v", err)
	}
}

func TestFramesThatAreNone(t *testing.T) {
	for _, s := range []string{"\n", "$x\r\n", "*2\r\n+a\r\n", "$5\r\nab", "*x\r\n", "%1\r\n+a\r\n"} {
		if got, err := readFrame(bufio.NewReader(strings.NewReader(s))); err == nil {
			t.Errorf("%q was read as %q", s, got)
		}
	}
}

func TestStringsOfACommand(t *testing.T) {
	if got := strs([]byte("*3\r\n$4\r\nHGET\r\n$1\r\nk\r\n$0\r\n\r\n")); !slices.Equal(got, []string{"HGET", "k", ""}) {
		t.Errorf("got %q", got)
	}
	for _, none := range []string{":1\r\n", "*1\r\n:1\r\n", "*-1\r\n"} {
		if got := strs([]byte(none)); len(got) > 0 {
			t.Errorf("%q holds %q", none, got)
		}
	}
}

func TestTimeIsMoved(t *testing.T) {
	got, err := moveTime([]byte("*2\r\n$10\r\n1700000000\r\n$3\r\n123\r\n"), -90*time.Second)
	if want := "*2\r\n$10\r\n1699999910\r\n$3\r\n123\r\n"; err != nil || string(got) != want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
	if _, err := moveTime([]byte("-NOSCRIPT\r\n"), time.Hour); err == nil {
		t.Error("an error was taken for a time")
	}
}
