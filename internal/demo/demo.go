// Package demo is the line as a play on one web page: a recoveree's phone, two
// coaches' phones, a clock to move and a Twilio that can be made to fail. The line
// itself is the real one, every text takes its real path; Redis, Twilio and the
// phones live in this process and are gone when it ends.
package demo

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"sync"
	"time"

	"github.com/warmline/warmline/internal/program"
)

// ours is the demo's programme: the sample with everybody always on shift.
//
//go:embed program/program.yaml
var ours embed.FS

// Config of a demo.
type Config struct {
	Now   func() time.Time // the clock the demo starts from; nil for the machine's
	Delay time.Duration    // real time before each delivery report, so that one sees it come; 0: none
	Beat  time.Duration    // real time between two texts of a weekend that plays itself; 0: none
}

// Demo is the page and the line behind it. Safe for concurrent use.
type Demo struct {
	cfg     Config
	folder  *program.Folder
	scripts map[string]*script // of weekends, by language
	changed *bell

	mu   sync.Mutex
	show *show
}

// New starts a line with nobody on it yet. Close it when the demo is over.
func New(ctx context.Context, cfg Config) (*Demo, error) {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	sub, err := fs.Sub(ours, "program")
	if err != nil {
		return nil, err
	}
	folder, err := program.Read(sub)
	if err != nil {
		return nil, fmt.Errorf("demo: %w", err)
	}
	sample, err := program.Load("")
	if err != nil {
		return nil, fmt.Errorf("demo: %w", err)
	}
	folder.Program.Feeds = sample.Program.Feeds
	scripts, err := readScripts()
	if err != nil {
		return nil, fmt.Errorf("demo: %w", err)
	}
	d := &Demo{cfg: cfg, folder: folder, scripts: scripts, changed: newBell()}
	d.show, err = newShow(ctx, cfg, folder, d.changed.ring)
	return d, err
}

// current is the show that is on.
func (d *Demo) current() *show {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.show
}

// again forgets everything and starts a new line.
func (d *Demo) again(ctx context.Context) error {
	next, err := newShow(ctx, d.cfg, d.folder, d.changed.ring)
	if err != nil {
		return err
	}
	d.mu.Lock()
	last := d.show
	d.show = next
	d.mu.Unlock()
	last.close()
	d.changed.ring()
	return nil
}

// Close ends the line. Nothing of it is left.
func (d *Demo) Close() { d.current().close() }
