package meetings

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
)

// objects hands over each record of a JSON list, or of the list of meetings in an object.
// What it may hold under a name is a string, a number, yes or no, or a list of these:
// servers differ.
func (r *reader) objects(data []byte, take func(item)) error {
	data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("\xef\xbb\xbf"))
	if bytes.HasPrefix(data, []byte("{")) {
		var in struct {
			Meetings json.RawMessage `json:"meetings"`
		}
		if json.Unmarshal(data, &in) != nil || in.Meetings == nil {
			return ErrForm
		}
		data = in.Meetings
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if start, err := d.Token(); err != nil || start != json.Delim('[') {
		return ErrForm
	}
	for n := 0; d.More(); n++ {
		if n == Most {
			return ErrMany
		}
		var record any
		if err := d.Decode(&record); err != nil {
			return ErrForm
		}
		fields, ok := record.(map[string]any)
		if !ok {
			r.left("no record")
			continue
		}
		it := item{}
		for name, v := range fields {
			if s := texts(v); len(s) > 0 {
				it[name] = s
			}
		}
		take(it)
	}
	if _, err := d.Token(); err != nil {
		return ErrForm
	}
	return nil
}

// texts is a value as strings; what has a shape of its own is nothing.
func texts(v any) (out []string) {
	switch v := v.(type) {
	case string:
		return []string{v}
	case json.Number:
		return []string{v.String()}
	case bool:
		return []string{strconv.FormatBool(v)}
	case []any:
		for _, e := range v {
			if _, deep := e.([]any); !deep {
				out = append(out, texts(e)...)
			}
		}
	}
	return out
}

// csv reads a table with a heading, by the names that Meeting Guide's own tools export.
func (r *reader) csv(data []byte) error {
	table := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
	table.FieldsPerRecord, table.LazyQuotes, table.ReuseRecord = -1, true, true
	head, err := table.Read()
	if err != nil {
		return ErrForm
	}
	names := make([]string, len(head))
	known := 0
	for i, h := range head {
		names[i] = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(h)), " ", "_")
		if names[i] == "name" || names[i] == "day" || names[i] == "time" {
			known++
		}
	}
	if known < 3 {
		return ErrForm
	}
	for n := 0; ; n++ {
		row, err := table.Read()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return ErrForm
		case n == Most:
			return ErrMany
		}
		it := item{}
		for i, v := range row {
			if i < len(names) && strings.TrimSpace(v) != "" {
				it[names[i]] = []string{v}
			}
		}
		r.guide(it)
	}
}
