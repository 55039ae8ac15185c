package stage

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/warmline/warmline/bot"
)

// feed changes the list of meetings as a story says, and has the line read it again:
//
//	feed                           it is read as it stands
//	feed empty                     it holds nothing
//	feed page                      a web page stands in its place
//	feed nozone                    nobody says by which clock it goes
//	feed without tuesday-harbor    a meeting is not in it any more
//	feed tuesday-harbor time 19:30 something is told otherwise of one
func (p *Play) feed(words []string) error {
	w := *p.Keeper.World()
	program := *w.Program
	program.Feeds = slices.Clone(program.Feeds)
	f := &program.Feeds[0]
	if err := change(f, words); err != nil {
		return err
	}
	w.Program = &program
	p.Keeper.Replace(p.ctx, w)
	return p.Feeds.Look(p.ctx, true)
}

func change(f *bot.Feed, words []string) error {
	var all []map[string]any
	if err := json.Unmarshal(f.File, &all); err != nil && len(words) > 1 {
		return fmt.Errorf("feed %s: there is nothing to change", strings.Join(words, " "))
	}
	switch {
	case len(words) == 0:
		return nil
	case words[0] == "empty":
		f.File = []byte("[]")
	case words[0] == "page":
		f.File = []byte("<!doctype html><title>Gone fishing</title>")
	case words[0] == "nozone":
		f.Zone = ""
	case len(words) > 2 || words[0] == "without" && len(words) == 2:
		gone := words[0] == "without"
		slug := words[0]
		if gone {
			slug = words[1]
		}
		i := slices.IndexFunc(all, func(m map[string]any) bool { return m["slug"] == slug })
		switch {
		case i < 0:
			return fmt.Errorf("feed: no meeting %s", slug)
		case gone:
			all = slices.Delete(all, i, i+1)
		default:
			all[i][words[1]] = strings.Join(words[2:], " ")
		}
		var err error
		f.File, err = json.Marshal(all)
		return err
	default:
		return fmt.Errorf("feed %s: see the grammar of stories", strings.Join(words, " "))
	}
	return nil
}
