package program

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/meetings"
)

// feed is a line of meetings in program.yaml.
type feed struct {
	Name       string `yaml:"name"`
	URL        string `yaml:"url"`
	File       string `yaml:"file"`
	Format     string `yaml:"format"`
	Fellowship string `yaml:"fellowship"`
	Zone       string `yaml:"zone"`
	FailsFor   span   `yaml:"fails_for"` // until the lead hears of it
}

var feedForm = regexp.MustCompile(`^[a-z][a-z0-9-]{0,29}$`)

// feeds are the lists of meetings. A file is read now, so that what is wrong with it is
// named where everything else is; an address is asked by the running line.
func (b *builder) feeds(all []feed, folder fs.FS) (out []bot.Feed) {
	for i, f := range all {
		at := fmt.Sprintf("meetings[%d]", i)
		u, err := url.Parse(f.URL)
		_, zoneErr := clock.Zone(f.Zone)
		switch {
		case !feedForm.MatchString(f.Name):
			b.fault(at, "name %q: a word of small letters: what is saved of its meetings stands under it", f.Name)
		case slices.ContainsFunc(all[:i], func(o feed) bool { return o.Name == f.Name }):
			b.fault(at, "%s: two feeds of one name", f.Name)
		case (f.URL == "") == (f.File == ""):
			b.fault(at, "%s: write url, or file for one in this folder", f.Name)
		case f.URL != "" && (err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == ""):
			b.fault(at, "%s: url is no address: write https://…", f.Name)
		case !slices.Contains(meetings.Formats, f.Format):
			b.fault(at, "%s: format %q: one of %s", f.Name, f.Format, strings.Join(meetings.Formats, ", "))
		case f.Fellowship != "" && !slices.Contains(meetings.Kinds, f.Fellowship):
			b.fault(at, "%s: fellowship %q: one of %s", f.Name, f.Fellowship, strings.Join(meetings.Kinds, ", "))
		case f.Zone != "" && (zoneErr != nil || !strings.Contains(f.Zone, "/")):
			b.fault(at, "%s: zone %q: write it as America/New_York", f.Name, f.Zone)
		}
		kept := bot.Feed{Name: f.Name, URL: f.URL, Format: f.Format, Defaults: meetings.Defaults{Kind: f.Fellowship, Zone: f.Zone}, FailsFor: time.Duration(f.FailsFor)}
		if f.File != "" && folder != nil {
			if kept.File, err = fs.ReadFile(folder, f.File); err != nil {
				b.fault(at, "%s: file %s: cannot be read", f.Name, f.File)
			} else if _, err := meetings.Parse(kept.Format, kept.File, kept.Defaults, time.Time{}); err != nil && slices.Contains(meetings.Formats, f.Format) && !(f.Format == meetings.ICS && errors.Is(err, meetings.ErrEmpty)) { // which days a calendar has hangs on the day it is read
				b.fault(at, "%s: file %s: %v", f.Name, f.File, err)
			}
		}
		out = append(out, kept)
	}
	return out
}
