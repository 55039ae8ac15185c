package program

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing/fstest"

	"github.com/warmline/warmline/flows/text"
)

// changedFile holds the texts of ours whose words a programme has changed.
const changedFile = "changed.yaml"

// Texts reads the texts of the folder dir alone, "" for those built in.
func Texts(dir string) (*text.Catalog, error) {
	if dir == "" {
		return text.Load()
	}
	t, err := openTexts(dir)
	if err != nil {
		return nil, err
	}
	return t.load()
}

// textsFolder is the texts of a programme's folder, to be written as a whole or not
// at all.
type textsFolder struct {
	dir   string
	files map[string][]byte // *.yaml by name
	fresh map[string]bool   // written anew
}

func openTexts(dir string) (*textsFolder, error) {
	if dir == "" {
		return nil, errors.New("there is no programme's folder to write to: name it with --program")
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("programme folder %s: not a folder that can be read", dir)
	}
	t := &textsFolder{dir: filepath.Join(dir, "texts"), files: map[string][]byte{}, fresh: map[string]bool{}}
	names, err := filepath.Glob(filepath.Join(t.dir, "*.yaml"))
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if t.files[filepath.Base(name)], err = os.ReadFile(name); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func (t *textsFolder) put(name string, data []byte) { t.files[name], t.fresh[name] = data, true }

// load reads the texts as they are now, written or not.
func (t *textsFolder) load() (*text.Catalog, error) {
	layer := fstest.MapFS{}
	for name, data := range t.files {
		layer[name] = &fstest.MapFile{Data: data}
	}
	return text.Load(layer)
}

func (t *textsFolder) marks() ([]text.Mark, error) {
	data, ok := t.files[text.SignedFile]
	if !ok {
		return nil, nil
	}
	return text.ReadSigned(data)
}

// write puts all that is new on the disk. A file is old or new, never half; when
// one cannot be written those before it are put back.
func (t *textsFolder) write() error {
	if err := os.MkdirAll(t.dir, 0o755); err != nil {
		return err
	}
	beside := map[string]string{} // name → its new form
	defer func() {
		for _, path := range beside {
			_ = os.Remove(path) // gone when it was put in place
		}
	}()
	names := slices.Sorted(maps.Keys(t.fresh))
	for _, name := range names {
		path, err := writeBeside(filepath.Join(t.dir, name), t.files[name])
		if err != nil {
			return err
		}
		beside[name] = path
	}
	old := map[string][]byte{}
	for _, name := range names {
		path := filepath.Join(t.dir, name)
		was, err := os.ReadFile(path)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return errors.Join(err, t.putBack(old))
		}
		if err := os.Rename(beside[name], path); err != nil {
			return errors.Join(err, t.putBack(old))
		}
		old[name] = was
	}
	return nil
}

func (t *textsFolder) putBack(old map[string][]byte) (err error) {
	for name, was := range old {
		path := filepath.Join(t.dir, name)
		if was == nil {
			err = errors.Join(err, os.Remove(path))
		} else {
			err = errors.Join(err, os.WriteFile(path, was, 0o644))
		}
	}
	return err
}

func writeBeside(path string, data []byte) (string, error) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return "", err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close())
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return f.Name(), err
}

// Approve writes somebody's name under words of texts, in the languages that are
// signed in their role, into the programme's folder. It names what was signed, as
// id/language; when one of the texts is none of theirs nothing is signed. langs are those they
// have read; none are English and Spanish: nobody signs by the way what they cannot read.
func Approve(dir string, ids []string, by string, as text.Role, date string, langs ...text.Lang) (signed []string, err error) {
	t, err := openTexts(dir)
	if err != nil {
		return nil, err
	}
	texts, err := t.load()
	if err != nil {
		return nil, err
	}
	marks, err := t.marks()
	if err != nil {
		return nil, err
	}
	var faults []error
	for _, id := range ids {
		e, ok := texts.Entry(id)
		if !ok {
			faults = append(faults, fmt.Errorf("there is no text %q: see `warmline texts list`", id))
			continue
		}
		before := len(signed)
		for _, lang := range e.Langs() {
			if e.Signer(lang) != as || len(langs) == 0 && lang.Waits() || len(langs) > 0 && !slices.Contains(langs, lang) {
				continue
			}
			marks = slices.DeleteFunc(marks, func(m text.Mark) bool { return m.ID == id && m.Lang == lang })
			marks = append(marks, text.Mark{ID: id, Lang: lang, Signature: e.Sign(lang, by, as, date)})
			signed = append(signed, id+"/"+string(lang))
		}
		if len(signed) == before {
			faults = append(faults, fmt.Errorf("%s: nothing in it is signed by a %s: %s", id, as, signers(e)))
		}
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	t.put(text.SignedFile, text.WriteSigned(marks))
	if _, err := t.load(); err != nil {
		return nil, err
	}
	return signed, t.write()
}

func signers(e text.Entry) string {
	var out []string
	for _, lang := range e.Langs() {
		out = append(out, fmt.Sprintf("%s by a %s", lang, e.Signer(lang)))
	}
	return strings.Join(out, ", ")
}

// Rewrite writes changed texts into the programme's folder: a text of its own where
// it stands, one of ours into a file for those. Signatures under other words go.
func Rewrite(dir string, changes []text.Change) error {
	t, err := openTexts(dir)
	if err != nil {
		return err
	}
	if err := t.unsign(changes); err != nil {
		return err
	}
	texts, err := t.load()
	if err != nil {
		return err
	}
	changes = slices.Clone(changes)
	slices.SortFunc(changes, func(a, b text.Change) int { return lineOf(texts, b) - lineOf(texts, a) }) // from the end, so that no line moves before its turn
	for _, c := range changes {
		if err := t.rewrite(texts, c.Now); err != nil {
			return err
		}
	}
	texts, err = t.load()
	if err != nil {
		return err
	}
	for _, c := range changes {
		if e, _ := texts.Entry(c.Now.ID); e.En != c.Now.En || e.Es != c.Now.Es || e.Version != c.Now.Version {
			return fmt.Errorf("%s cannot be written so that it is read back the same; nothing is changed", c.Now.ID)
		}
	}
	return t.write()
}

// unsign takes the names from under words that are changed. Names that stand in the
// file apart stay there alone.
func (t *textsFolder) unsign(changes []text.Change) error {
	marks, err := t.marks()
	if err != nil {
		return err
	}
	before := len(marks)
	for _, c := range changes {
		for _, m := range marks {
			if m.ID == c.Now.ID {
				delete(c.Now.Signed, m.Lang)
			}
		}
		marks = slices.DeleteFunc(marks, func(m text.Mark) bool { return m.ID == c.Now.ID && slices.Contains(c.Langs(), m.Lang) })
	}
	if len(marks) < before {
		t.put(text.SignedFile, text.WriteSigned(marks))
	}
	return nil
}

// rewrite puts one text into its file.
func (t *textsFolder) rewrite(texts *text.Catalog, e text.Entry) error {
	where, own := texts.Where(e.ID)
	if !own {
		t.put(changedFile, append(t.files[changedFile], []byte("\n"+e.YAML())...))
		return nil
	}
	name, line := place(where)
	lines := strings.SplitAfter(string(t.files[name]), "\n")
	end := len(lines)
	for _, id := range texts.IDs() {
		other, own := texts.Where(id)
		if file, at := place(other); own && file == name && at > line && at-1 < end {
			end = at - 1
		}
	}
	for end > line && remark(lines[end-1]) {
		end-- // what stands before the next text is about that one
	}
	if !strings.HasPrefix(lines[line-1], "- ") || end < len(lines) && !remark(lines[end]) && !strings.HasPrefix(lines[end], "- ") {
		return fmt.Errorf("%s: %s: write it as a list, each text with a dash at the edge, so that it can be changed here", where, e.ID)
	}
	t.put(name, []byte(strings.Join(lines[:line-1], "")+e.YAML()+strings.Join(lines[end:], "")))
	return nil
}

func remark(line string) bool {
	s := strings.TrimSpace(line)
	return s == "" || strings.HasPrefix(s, "#")
}

func lineOf(texts *text.Catalog, c text.Change) int {
	where, own := texts.Where(c.Now.ID)
	if !own {
		return 0
	}
	_, line := place(where)
	return line
}

// place takes file:line apart.
func place(where string) (file string, line int) {
	file, n, _ := strings.Cut(where, ":")
	line, _ = strconv.Atoi(n)
	return file, line
}
