// Package many makes feeds of as many made-up meetings as wanted, in the shape of each
// format and with every trap that real ones have. The same number gives the same feed.
package many

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

// Feed makes a feed of n meetings that are held, with some records between them that a
// reader must leave out.
func Feed(format string, n int) []byte {
	r := rand.New(rand.NewPCG(uint64(n), 7))
	var all []map[string]any
	for i := range n {
		m := guide(r, i)
		all = append(all, m)
		if i%50 == 0 {
			all = append(all, traps(m, i/50)...)
		}
	}
	switch format {
	case "bmlt":
		for i, m := range all {
			all[i] = bmlt(m)
		}
	case "csv":
		return table(all)
	}
	data, _ := json.MarshalIndent(all, "", " ") // of maps of strings and numbers: it cannot fail
	return data
}

var (
	towns  = strings.Fields("Harbor Milltown Fitchburg Leominster Gardner Athol Orange Ayer Shirley Lunenburg Westford Lowell Lynn Salem Quincy")
	names  = strings.Fields("Sunrise Serenity Noon Candle Open Quiet First Second Bridge River Hill Harbor New Early Late Steps Lamp Door")
	places = strings.Fields("Church Hall Library Center School Clubhouse Clinic")
	kinds  = strings.Fields("aa na smart dharma lifering alanon")
)

func pick(r *rand.Rand, all []string) string { return all[r.IntN(len(all))] }

// guide is one meeting that is held, in the shape of Meeting Guide.
func guide(r *rand.Rand, i int) map[string]any {
	start := 6*60 + 15*r.IntN(72)
	m := map[string]any{
		"slug": fmt.Sprintf("m-%d", i), "name": pick(r, names) + " " + pick(r, names) + " " + strconv.Itoa(i), "day": r.IntN(7),
		"time": fmt.Sprintf("%02d:%02d", start/60, start%60), "end_time": fmt.Sprintf("%02d:%02d", (start/60+1)%24, start%60),
		"location": pick(r, names) + " " + pick(r, places), "formatted_address": fmt.Sprintf("%d Main St, %s, MA 01%03d, USA", i+1, pick(r, towns), r.IntN(1000)),
		"fellowship": pick(r, kinds), "types": []string{"O", "X"}, "updated": "2026-01-01 00:00:00",
	}
	switch r.IntN(12) {
	case 0:
		m["types"] = []string{"C", "S", "POA"}
	case 1:
		m["types"], m["conference_url"] = []string{"O", "TC"}, fmt.Sprintf("https://zoom.us/j/%d", i)
	case 2:
		m["day"] = strconv.Itoa(r.IntN(7)) // a number as a string
	case 3:
		m["name"] = fmt.Sprintf("<b>Group</b> %d<script>alert(1)</script> with Jo Smith", i)
	case 4:
		m["time"], m["end_time"] = "23:30", "00:30"
	case 5:
		m["timezone"], m["conference_phone"] = "America/Chicago", fmt.Sprintf("+1617555%04d", i%10000)
	case 6:
		delete(m, "end_time")
	case 7:
		m["types"] = []string{"W", "POA"}
	}
	return m
}

// traps are records that are not held, or not another time.
func traps(m map[string]any, n int) []map[string]any {
	with := func(key string, v any) map[string]any {
		o := map[string]any{}
		for k, v := range m {
			o[k] = v
		}
		o["slug"] = fmt.Sprintf("trap-%d-%s", n, key)
		if v == nil {
			delete(o, key)
		} else {
			o[key] = v
		}
		return o
	}
	closed := with("types", []string{"TC"})
	delete(closed, "conference_url")
	delete(closed, "conference_phone")
	return []map[string]any{with("slug", "twice"), with("day", nil), with("time", nil), with("time", "by appointment"), closed}
}

// bmlt is the same in the shape of a BMLT server: strings, and Sunday as 1.
func bmlt(m map[string]any) map[string]any {
	o := map[string]any{"meeting_name": m["name"], "location_text": m["location"], "published": "1", "time_zone": nil, "duration_time": "01:00:00", "id_bigint": m["slug"]}
	if d, ok := m["day"]; ok {
		n, _ := strconv.Atoi(fmt.Sprint(d))
		o["weekday_tinyint"] = strconv.Itoa(n + 1)
	}
	if t, ok := m["time"].(string); ok {
		o["start_time"] = t + ":00"
	}
	parts := strings.Split(m["formatted_address"].(string), ", ")
	o["location_street"], o["location_municipality"], o["location_province"] = parts[0], parts[1], "MA"
	codes, _ := m["types"].([]string)
	o["formats"] = strings.Join(codes, ",")
	o["virtual_meeting_link"], o["phone_meeting_number"] = m["conference_url"], m["conference_phone"]
	return o
}

// table is the same as CSV, with days by name.
func table(all []map[string]any) []byte {
	days := []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}
	head := []string{"Slug", "Name", "Day", "Time", "End Time", "Location", "Formatted Address", "Timezone", "Types", "Conference URL", "Conference Phone", "Fellowship"}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.Write(head) // a buffer takes everything
	for _, m := range all {
		row := make([]string, len(head))
		for i, h := range head {
			switch v := m[strings.ReplaceAll(strings.ToLower(h), " ", "_")].(type) {
			case string:
				row[i] = v
			case int:
				row[i] = days[v]
			case []string:
				row[i] = strings.Join(v, ", ")
			}
		}
		_ = w.Write(row)
	}
	w.Flush()
	return out.Bytes()
}
