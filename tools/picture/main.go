// Command picture takes the README's picture: it starts the demo, plays the story
// by the page's own buttons as far as Dana's first words, and takes a screenshot.
// It fails when the page does, so it is a test of the page in a real browser too.
//
//	go -C tools/picture run . -program ../../bin/warmline -out ../../docs/demo.png
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// patience is how long all of it may take.
const patience = 3 * time.Minute

type options struct {
	program, out  string
	width, height int64
	steps         int
	dark, full    bool
	try           string
	drill         bool
	weekend, see  string
}

func main() {
	var o options
	flag.StringVar(&o.program, "program", "../../bin/warmline", "the built program")
	flag.StringVar(&o.out, "out", "../../docs/demo.png", "where the picture goes")
	flag.Int64Var(&o.width, "width", 1400, "of the page, in pixels")
	flag.Int64Var(&o.height, "height", 960, "of the page, in pixels")
	flag.IntVar(&o.steps, "steps", 6, "of the story, played before the picture; from 6 on Dana then writes too")
	flag.BoolVar(&o.dark, "dark", false, "for dark rooms")
	flag.BoolVar(&o.full, "full", false, "all of the page, not only its top")
	flag.StringVar(&o.try, "try", "", "words typed into the box that says what the line would hear")
	flag.BoolVar(&o.drill, "drill", false, "with the drill run through")
	flag.StringVar(&o.weekend, "weekend", "", "en or es: the page of the weekend instead, played")
	flag.StringVar(&o.see, "see", "Seven o'clock", "words that the weekend's page shows when the picture is taken")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := take(ctx, o)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

func take(ctx context.Context, o options) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	url, stopDemo, err := startDemo(ctx, o.program)
	if err != nil {
		return err
	}
	defer stopDemo()
	var seen faults
	ctx, closeBrowser := browser(ctx, &seen)
	defer closeBrowser()
	first, then := "#step-1.next", func() error { return play(ctx, o.steps) }
	if o.weekend != "" {
		url += "/?page=weekend"
		first, then = "#play-"+o.weekend, func() error { return playWeekend(ctx, o) }
	}
	if err := open(ctx, o, url, first); err != nil {
		return fmt.Errorf("open the page: %w", err)
	}
	if err := then(); err != nil {
		return err
	}
	if o.try != "" {
		if err := chromedp.Do(ctx, chromedp.SendKeys("#try", o.try), chromedp.WaitVisible("#heard .verdict"), chromedp.Sleep(time.Second)); err != nil {
			return fmt.Errorf("try words: %w", err)
		}
	}
	if o.drill {
		if err := chromedp.Do(ctx, chromedp.Click("#drill button"), chromedp.WaitVisible("#drilled .came"), chromedp.Sleep(time.Second)); err != nil {
			return fmt.Errorf("run the drill: %w", err)
		}
	}
	shot := chromedp.CaptureScreenshot()
	if o.full {
		shot = chromedp.FullScreenshot(100)
	}
	png, err := chromedp.Run(ctx, shot)
	if err != nil {
		return fmt.Errorf("take the picture: %w", err)
	}
	return errors.Join(seen.err(), os.WriteFile(o.out, png, 0o644))
}

var address = regexp.MustCompile(`http://\S+`)

// startDemo runs the demo and gives its address. stop ends it and waits until it
// is gone: nothing may be left running when the picture is taken.
func startDemo(ctx context.Context, program string) (url string, stop func(), err error) {
	ctx, cancel := context.WithCancel(ctx)
	cmd := exec.CommandContext(ctx, program, "demo", "--listen", "127.0.0.1:0")
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 5 * time.Second
	cmd.Stderr = os.Stderr
	stop = func() {
		cancel()
		_ = cmd.Wait() // interrupted, as asked
	}
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		cancel()
		return "", nil, fmt.Errorf("start the demo: %w", err)
	}
	for printed := bufio.NewScanner(out); printed.Scan(); {
		if url = address.FindString(printed.Text()); url != "" {
			return url, stop, nil // what else it prints fits into the pipe
		}
	}
	stop()
	return "", nil, errors.New("the demo ended before it gave an address")
}

// browser starts Chromium with a profile of its own that is gone afterwards.
func browser(ctx context.Context, seen *faults) (context.Context, func()) {
	flags := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.NoSandbox, // it opens our own page only, and often runs as root in a container
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true),
	)
	ctx, stop := chromedp.NewExecAllocator(ctx, flags...)
	ctx, leave := chromedp.NewContext(ctx, chromedp.WithListener(seen.listen))
	return ctx, func() {
		leave()
		stop()
	}
}

func open(ctx context.Context, o options, url, first string) error {
	scheme := "light"
	if o.dark {
		scheme = "dark"
	}
	_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
	if err != nil {
		return err
	}
	return chromedp.Do(ctx, chromedp.EmulateViewport(o.width, o.height), chromedp.Navigate(url), chromedp.WaitVisible(first))
}

// playWeekend lets a weekend play until the page shows some words.
func playWeekend(ctx context.Context, o options) error {
	shows := fmt.Sprintf("//main//*[contains(text(), %q)]", o.see)
	err := chromedp.Do(ctx, chromedp.Click("#play-"+o.weekend), chromedp.WaitVisible("#stop"), chromedp.WaitReady(shows), chromedp.Sleep(time.Second))
	if err != nil {
		return fmt.Errorf("play the weekend as far as %q: %w", o.see, err)
	}
	return nil
}

// play presses the story's buttons and lets Dana write as soon as she has the thread.
func play(ctx context.Context, steps int) error {
	for n := 1; n <= steps; n++ {
		step := fmt.Sprintf("#step-%d", n)
		if err := chromedp.Do(ctx, chromedp.Click(step+" button:enabled"), chromedp.WaitVisible(step+".done")); err != nil {
			return fmt.Errorf("step %d: %w", n, err)
		}
	}
	if steps < 6 {
		return nil
	}
	err := chromedp.Do(ctx,
		chromedp.WaitVisible("#dana-a[aria-current]"),
		chromedp.SendKeys("#words-dana", "Hi Ria, it's Dana. I'm here. What's happening?\r"),
		chromedp.WaitVisible("#dana-a-texts .mine"),
		chromedp.WaitNotPresent("li.queued, li.sent"),
		chromedp.Blur("#words-dana"),
	)
	if err != nil {
		return fmt.Errorf("Dana writes: %w", err)
	}
	return nil
}

// faults are what the browser complained of.
type faults struct {
	mu  sync.Mutex
	all []string
}

func (f *faults) listen(event any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		f.all = append(f.all, e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		if e.Entry.Level == "error" {
			f.all = append(f.all, e.Entry.Text)
		}
	}
}

func (f *faults) err() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.all) == 0 {
		return nil
	}
	return fmt.Errorf("the browser complains:\n%s", strings.Join(f.all, "\n"))
}
