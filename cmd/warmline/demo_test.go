package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
)

func TestDemoServesItsPageUntilItIsTold(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	printed, out := io.Pipe()
	code := make(chan int, 1)
	var failed bytes.Buffer
	go func() {
		code <- run(ctx, []string{"demo", "--listen", "127.0.0.1:0"}, system{out: out, err: &failed})
		out.Close()
	}()
	terminal := bufio.NewReader(printed)
	said := ""
	for !strings.Contains(said, "Ctrl-C") {
		line, err := terminal.ReadString('\n')
		if err != nil {
			t.Fatalf("%v after\n%s%s", err, said, &failed)
		}
		said += line
	}
	if !strings.Contains(said, "NOTHING IS KEPT. NO REAL PHONE IS TOUCHED.") {
		t.Errorf("it does not say so:\n%s", said)
	}
	resp, err := http.Get(regexp.MustCompile(`http://\S+`).FindString(said))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if page, err := io.ReadAll(resp.Body); err != nil || !strings.Contains(string(page), "This is a demo.") {
		t.Errorf("the page is %d bytes, %v", len(page), err)
	}
	go func() { _, _ = io.Copy(io.Discard, terminal) }()
	cancel()
	if got := <-code; got != exitDone {
		t.Errorf("exit code %d, printed\n%s", got, &failed)
	}
}

func TestDemoSaysWhenItCannotListen(t *testing.T) {
	var tty terminal
	if code := tty.run(t, "demo", "--listen", "nonsense"); code != exitFailed || !strings.Contains(tty.err.String(), "warmline: demo: listen") {
		t.Errorf("exit code %d, printed\n%s", code, tty.printed())
	}
}
