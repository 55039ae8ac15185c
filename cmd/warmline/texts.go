package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/program"
)

// textsCommand is about the texts and those who sign them. It needs the programme's
// folder alone: no account, no Redis.
type textsCommand struct {
	List    textsListCommand    `cmd:"" help:"List the texts: level, languages, version, who signs them and whether they have."`
	Export  textsExportCommand  `cmd:"" help:"Write texts as CSV for those who sign them."`
	Import  textsImportCommand  `cmd:"" help:"Read a CSV that comes back: changed words become a new version in the programme's folder, unsigned."`
	Approve textsApproveCommand `cmd:"" help:"Write somebody's name under the words of texts, into the programme's folder."`
}

// textsChoice says which texts.
type textsChoice struct {
	As       string `help:"Only what is signed by a clinician, peer, counsel or supervisor."`
	Unsigned bool   `help:"Only what is not signed, or was changed since."`
}

// of lists the ids chosen.
func (c textsChoice) of(texts *text.Catalog) ([]string, error) {
	as := text.Role(c.As)
	if c.As != "" && !slices.Contains(text.Roles(), as) {
		return nil, errRole
	}
	return slices.DeleteFunc(texts.IDs(), func(id string) bool {
		e, _ := texts.Entry(id)
		return !slices.ContainsFunc(e.Langs(), func(l text.Lang) bool {
			return (c.As == "" || e.Signer(l) == as) && (!c.Unsigned || e.Standing(l) != text.Signed)
		})
	}), nil
}

var errRole = errors.New("--as: clinician, peer, counsel or supervisor")

// readTexts reads the texts of a programme, whatever else of the settings is missing.
func readTexts(sys system, s settingsFlags) (folder string, texts *text.Catalog, err error) {
	settings, _ := s.load(sys)
	texts, err = program.Texts(settings.Program)
	return settings.Program, texts, err
}

type textsListCommand struct {
	Settings settingsFlags `embed:""`
	textsChoice
}

// Run lists the texts.
func (c textsListCommand) Run(sys system) error {
	_, texts, err := readTexts(sys, c.Settings)
	if err != nil {
		return err
	}
	ids, err := c.of(texts)
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(sys.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(t, "id\tlevel\tversion\tlanguage\tsigns\tstanding")
	for _, id := range ids {
		e, _ := texts.Entry(id)
		for _, l := range e.Langs() {
			standing := string(e.Standing(l))
			if s := e.Signed[l]; e.Standing(l) == text.Signed {
				standing += " by " + oneLine(s.By) + ", " + s.Date
			}
			fmt.Fprintf(t, "%s\t%s\t%d\t%s\t%s\t%s\n", id, e.Level, e.Version, l, e.Signer(l), standing)
		}
	}
	return t.Flush()
}

type textsExportCommand struct {
	Settings settingsFlags `embed:""`
	textsChoice
	Out string `placeholder:"FILE" help:"Write here rather than to standard output; never over a file that exists."`
}

// Run writes the sheet.
func (c textsExportCommand) Run(sys system) error {
	_, texts, err := readTexts(sys, c.Settings)
	if err != nil {
		return err
	}
	ids, err := c.of(texts)
	if err != nil {
		return err
	}
	if c.Out == "" {
		return texts.WriteSheet(sys.out, ids)
	}
	f, err := os.OpenFile(c.Out, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	if err := errors.Join(texts.WriteSheet(f, ids), f.Close()); err != nil {
		return err
	}
	_, err = fmt.Fprintf(sys.out, "%d texts are in %s.\n", len(ids), c.Out)
	return err
}

type textsImportCommand struct {
	Settings settingsFlags `embed:""`
	File     string        `arg:"" help:"The CSV."`
	Dry      bool          `name:"dry-run" help:"Show what would change and write nothing."`
}

// Run reads a sheet. With one bad row nothing is written.
func (c textsImportCommand) Run(sys system) error {
	dir, texts, err := readTexts(sys, c.Settings)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(c.File)
	if err != nil {
		return err
	}
	changes, err := texts.ReadSheet(filepath.Base(c.File), data)
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(sys.err, line)
		}
		return errors.New("the sheet has the faults above: nothing is changed")
	}
	if len(changes) == 0 {
		_, err := fmt.Fprintln(sys.out, "Every text reads as it did: nothing is changed.")
		return err
	}
	if !c.Dry {
		if err := program.Rewrite(dir, changes); err != nil {
			return err
		}
	}
	for _, change := range changes {
		showChange(sys.out, texts, change)
	}
	if c.Dry {
		_, err = fmt.Fprintf(sys.out, "%d texts would change; nothing is written.\n", len(changes))
		return err
	}
	_, err = fmt.Fprintf(sys.out, "%d texts are changed in %s and unsigned there. A line that runs says them after its next start.\n", len(changes), filepath.Join(dir, "texts"))
	return err
}

// showChange prints what a text said and says now, after the place where it stood.
func showChange(w io.Writer, texts *text.Catalog, c text.Change) {
	where, own := texts.Where(c.Was.ID)
	if own {
		where = "texts/" + where
	} else {
		where += " (built in)"
	}
	for _, l := range c.Langs() {
		fmt.Fprintf(w, "%s: %s/%s, version %d\n  - %s\n  + %s\n", where, c.Was.ID, l, c.Now.Version, c.Was.In(l), c.Now.In(l))
	}
}

type textsApproveCommand struct {
	Settings settingsFlags `embed:""`
	IDs      []string      `arg:"" name:"id" help:"The texts."`
	By       string        `required:"" help:"The name of who has read and approved them."`
	As       string        `required:"" help:"clinician, peer, counsel or supervisor: it says which languages are meant."`
	Date     string        `required:"" help:"The day of the approval: 2026-11-30."`
	Lang     []text.Lang   `help:"What they have read: en, es, pt, ht. Left out: English and Spanish."`
}

// Run writes the signatures and shows the words they stand under.
func (c textsApproveCommand) Run(sys system) error {
	day, err := time.Parse(time.DateOnly, c.Date)
	switch by := oneLine(c.By); {
	case by == "":
		return errors.New("--by: whose name is it?")
	case !slices.Contains(text.Roles(), text.Role(c.As)):
		return errRole
	case err != nil:
		return errors.New("--date: a day like 2026-11-30")
	case day.After(clock.System{}.Now().Add(24 * time.Hour)):
		return errors.New("--date: that day is still to come")
	}
	dir, _, err := readTexts(sys, c.Settings)
	if err != nil {
		return err
	}
	signed, err := program.Approve(dir, c.IDs, oneLine(c.By), text.Role(c.As), c.Date, c.Lang...)
	if err != nil {
		return err
	}
	_, texts, err := readTexts(sys, c.Settings)
	if err != nil {
		return err
	}
	for _, s := range signed {
		id, lang, _ := strings.Cut(s, "/")
		e, _ := texts.Entry(id)
		fmt.Fprintf(sys.out, "%s %s  %s\n", s, e.Hash(text.Lang(lang)), e.In(text.Lang(lang)))
	}
	_, err = fmt.Fprintf(sys.out, "Signed by %s, %s, %s, in %s. Whoever changes a word makes it unsigned again.\n", oneLine(c.By), c.As, c.Date, filepath.Join(dir, "texts", text.SignedFile))
	return err
}
