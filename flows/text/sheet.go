package text

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A sheet is how texts travel to those who read and sign them: CSV, a row for each.
// What a reviewer changes is read from the columns of the words; the others are for
// the reader, and columns of their own do no harm.

// sheetHead are the columns of the text; those of the languages follow.
var sheetHead = []string{"id", "moment", "level", "version"}

// WriteSheet writes some texts as a sheet.
func (c *Catalog) WriteSheet(w io.Writer, ids []string) error {
	out := csv.NewWriter(w)
	head := slices.Clone(sheetHead)
	for _, l := range langs {
		head = append(head, string(l))
	}
	for _, l := range langs {
		for _, column := range []string{"septets", "hash", "signs", "signed_by", "signed_as", "signed_date", "standing"} {
			head = append(head, column+"_"+string(l))
		}
	}
	_ = out.Write(head) // Flush keeps its error
	for _, id := range ids {
		_ = out.Write(c.row(id))
	}
	out.Flush()
	return out.Error()
}

func (c *Catalog) row(id string) []string {
	t := c.texts[id]
	row := []string{t.ID, t.Moment, string(t.Level), strconv.Itoa(t.Version)}
	for _, l := range langs {
		row = append(row, t.In(l))
	}
	for _, l := range langs {
		s, size := t.Signed[l], ""
		if t.Level != Voice && t.In(l) != "" {
			size = strconv.Itoa(t.size(l))
		}
		row = append(row, size, t.Hash(l), string(t.Signer(l)), s.By, string(s.As), s.Date, string(t.Standing(l)))
	}
	return row
}

// Change is a text that reads otherwise in a sheet.
type Change struct {
	Line int // of the sheet
	Was  Entry
	Now  Entry // one version later, unsigned where its words are others
}

// Langs lists the languages whose words are others.
func (c Change) Langs() []Lang {
	return slices.DeleteFunc(slices.Clone(langs[:]), func(l Lang) bool { return c.Was.In(l) == c.Now.In(l) })
}

// ReadSheet reads a sheet that comes back and gives the texts that read otherwise.
// The error holds every fault of every row, each with name:line; there are no
// changes then.
func (c *Catalog) ReadSheet(name string, data []byte) ([]Change, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff")) // spreadsheets put it there
	if !utf8.Valid(data) {
		return nil, fmt.Errorf("%s: not in UTF-8: save it as CSV UTF-8", name)
	}
	s := sheet{catalog: c, name: name, rows: csv.NewReader(bytes.NewReader(data)), seen: map[string]int{}}
	if first, _, _ := bytes.Cut(data, []byte("\n")); !bytes.Contains(first, []byte(",")) {
		s.rows.Comma = ';' // where the comma stands in numbers
	}
	s.read()
	if len(s.faults) > 0 {
		return nil, errors.Join(s.faults...)
	}
	return s.changes, nil
}

type sheet struct {
	catalog *Catalog
	name    string
	rows    *csv.Reader
	columns map[string]int
	seen    map[string]int // id → line
	changes []Change
	faults  []error
}

func (s *sheet) fault(line int, format string, args ...any) {
	s.faults = append(s.faults, fmt.Errorf("%s:%d: %s", s.name, line, fmt.Sprintf(format, args...)))
}

func (s *sheet) read() {
	head, err := s.rows.Read()
	if err != nil {
		s.fault(1, "no sheet of texts: its first line names the columns")
		return
	}
	s.columns = map[string]int{}
	for i, column := range head {
		s.columns[strings.ToLower(strings.TrimSpace(column))] = i
	}
	_, en := s.columns["en"]
	_, es := s.columns["es"]
	for _, l := range []Lang{Pt, Ht} {
		_, other := s.columns[string(l)]
		es = es || other
	}
	if _, id := s.columns["id"]; !id || !en && !es {
		s.fault(1, "the columns id and en or es are wanted")
		return
	}
	for {
		row, err := s.rows.Read()
		var broken *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return
		case errors.Is(err, csv.ErrFieldCount):
			line, _ := s.rows.FieldPos(0)
			s.fault(line, "%d columns, the first line has %d", len(row), len(head))
		case errors.As(err, &broken):
			s.fault(broken.Line, "%v", broken.Err)
			return // what follows a quote that is open cannot be told apart
		default:
			line, _ := s.rows.FieldPos(0)
			s.row(line, row)
		}
	}
}

// cell of a row; ok is false when the sheet has no such column.
func (s *sheet) cell(row []string, column string) (string, bool) {
	i, ok := s.columns[column]
	if !ok {
		return "", false
	}
	return row[i], true
}

func (s *sheet) row(line int, row []string) {
	id, _ := s.cell(row, "id")
	was, known := s.catalog.Entry(strings.TrimSpace(id))
	switch {
	case strings.Join(row, "") == "":
		return
	case !known:
		s.fault(line, "there is no text %q", id)
		return
	case s.seen[was.ID] > 0:
		s.fault(line, "%s: stands twice, first in line %d", was.ID, s.seen[was.ID])
		return
	}
	s.seen[was.ID] = line
	if level, ok := s.cell(row, "level"); ok && level != string(was.Level) {
		s.fault(line, "%s: its level is %s and is not changed in a sheet", was.ID, was.Level)
	}
	change := Change{Line: line, Was: was, Now: was}
	for _, lang := range langs {
		words, ok := s.cell(row, string(lang))
		if hash, hashed := s.cell(row, "hash_"+string(lang)); ok && words != was.In(lang) && hashed && hash != was.Hash(lang) {
			s.fault(line, "%s/%s: was changed here since this sheet was written: export it again", was.ID, lang)
			continue
		}
		if ok {
			change.Now.set(lang, words)
		}
	}
	if len(change.Langs()) == 0 {
		return
	}
	change.Now.Version, change.Now.Septets = cmp.Or(was.Version, 1)+1, nil
	faults := s.catalog.Faults(change.Now)
	for _, f := range faults {
		s.fault(line, "%s", f)
	}
	if len(faults) == 0 {
		s.changes = append(s.changes, change)
	}
}

// set writes words, and takes the signature from under others.
func (e *Entry) set(lang Lang, words string) {
	if words == e.In(lang) {
		return
	}
	switch lang {
	case En:
		e.En = words
	case Es:
		e.Es = words
	case Pt:
		e.Pt = words
	case Ht:
		e.Ht = words
	}
	signed := map[Lang]Signature{}
	for l, s := range e.Signed {
		if l != lang {
			signed[l] = s
		}
	}
	e.Signed = signed
}
