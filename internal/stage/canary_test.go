package stage_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/canary"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/stage"
	"github.com/warmline/warmline/internal/twilio"
)

// The people of the canary test. Each name, number and word is a mark that stands
// nowhere else; the number of a person who writes is person(n).
var (
	personName = canary.Mark("a person's name", "Xóchitl")
	coachNames = []canary.Canary{canary.Mark("a coach's name", "Quetzalli"), canary.Mark("a coach's name", "Tonatiuh"), canary.Mark("a coach's name", "Itzpapa")}
)

// token is the stage's auth token.
const token = "stagetoken"

const (
	markedDana phone.Number = "+16175559821"
	markedLuis phone.Number = "+16175559822"
	markedRuth phone.Number = "+16175559824"
)

func person(n int) phone.Number { return phone.Number(fmt.Sprintf("+161755597%02d", n)) }

// numbers are the marks of everybody's phones.
func numbers() []canary.Canary {
	marks := []canary.Canary{canary.Mark("a person's number", "617555970"), canary.Mark("a person's number", "617555971")}
	return append(marks, canary.Mark("a coach's number", "617555982"))
}

func markedRoster() handoff.Roster {
	return handoff.Roster{Coaches: []handoff.Coach{
		{ID: "dana", Name: coachNames[0].Text, Phone: markedDana, Langs: []string{"en"}, Verified: true},
		{ID: "luis", Name: coachNames[1].Text, Phone: markedLuis, Langs: []string{"es", "en"}, Verified: true},
		{ID: "ruth", Name: coachNames[2].Text, Phone: markedRuth, Langs: []string{"en"}, Roles: []handoff.Role{handoff.Supervisor, handoff.Lead}, Verified: true},
	}}
}

// cage is a stage on which everything that leaves the line is kept and searched.
type cage struct {
	*stage.Stage
	t      *testing.T
	redis  redis.UniversalClient
	wire   *wire
	words  []canary.Canary
	host   string // of the line
	mu     sync.Mutex
	logs   bytes.Buffer // as they are, without the guard that masks numbers
	wires  bytes.Buffer // URLs on both servers and what the line answered
	answer bytes.Buffer // what strangers were answered
}

func newCage(t *testing.T, change ...func(*program.Folder)) *cage {
	c := &cage{t: t, wire: &wire{}}
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewJSONHandler(c, &slog.HandlerOptions{Level: slog.LevelDebug})))
	t.Cleanup(func() { slog.SetDefault(before) })
	redis.SetLogger(c) // the program silences the client's own log; here it must not leak either
	_, address := redistest.Real(t)
	options, err := redisstore.Options(address)
	if err != nil {
		t.Fatal(err)
	}
	options.Dialer, options.MinIdleConns = c.wire.dial, 0
	c.redis = redis.NewUniversalClient(options)
	t.Cleanup(func() { _ = c.redis.Close() })
	folder, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	sick := *folder
	for _, do := range change {
		do(&sick)
	}
	at := time.Date(2026, 3, 2, 18, 0, 0, 0, folder.Program.Zone)
	c.Stage, err = stage.New(t.Context(), stage.Config{
		Redis: c.redis, Clock: clock.NewManual(at), Program: &sick, Roster: markedRoster(), Chance: stage.Seeded(1), Tap: c.tap,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// Write keeps what is logged.
func (c *cage) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.logs.Write(p)
}

// Printf keeps what the Redis client says by itself.
func (c *cage) Printf(_ context.Context, format string, v ...any) { fmt.Fprintf(c, format+"\n", v...) }

// tap keeps the URL that is asked, and what is answered to Twilio.
func (c *cage) tap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kept := &keeper{ResponseWriter: w}
		next.ServeHTTP(kept, r)
		c.mu.Lock()
		defer c.mu.Unlock()
		fmt.Fprintln(&c.wires, r.Method, public(r.URL), r.Referer())
		if r.Header.Get("X-Twilio-Signature") != "" { // to the line; what Twilio answers is its own
			c.host = r.Host
			fmt.Fprintln(&c.wires, kept.Header(), kept.body.String())
		}
	})
}

// public is a URL as it is searched. Twilio's list of messages can be asked after one
// phone in no other way than by its number in the query, inside TLS: that one stays out.
func public(u *url.URL) string {
	shown, query := *u, u.Query()
	if strings.HasSuffix(u.Path, "/Messages.json") {
		query.Del("To")
		shown.RawQuery = query.Encode()
	}
	return shown.String()
}

type keeper struct {
	http.ResponseWriter
	body bytes.Buffer
}

func (k *keeper) Write(p []byte) (int, error) {
	k.body.Write(p)
	return k.ResponseWriter.Write(p)
}

// wire is the way to Redis, which can be cut.
type wire struct {
	mu    sync.Mutex
	down  bool
	conns []net.Conn
}

func (w *wire) dial(ctx context.Context, network, address string) (net.Conn, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.down {
		return nil, &net.OpError{Op: "dial", Net: network, Err: errors.New("connection refused")}
	}
	conn, err := (&net.Dialer{}).DialContext(ctx, network, address)
	if err == nil {
		w.conns = append(w.conns, conn)
	}
	return conn, err
}

func (w *wire) cut(down bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.down = down
	for _, conn := range w.conns {
		_ = conn.Close()
	}
	w.conns = nil
}

// word is words of somebody that stand nowhere else.
func (c *cage) word(what string) string {
	m := canary.Mark(what, fmt.Sprintf("zopilótl%03d", len(c.words)+1))
	c.words = append(c.words, m)
	return m.Text
}

// says is somebody texting one of our numbers, and all that follows.
func (c *cage) says(from, to phone.Number, words string) {
	c.Emulator.Text(from, to, words)
	c.settle()
}

// settle does what is due. While something is broken on purpose it may fail.
func (c *cage) settle() {
	ctx, cancel := context.WithTimeout(c.t.Context(), 5*time.Second)
	defer cancel()
	_ = c.Settle(ctx)
}

func (c *cage) later(d time.Duration) {
	ctx, cancel := context.WithTimeout(c.t.Context(), 20*time.Second)
	defer cancel()
	_ = c.Skip(ctx, c.Clock.Now().Add(d), nil)
}

// inbox is every text that ever arrived at a phone.
func (c *cage) inbox(n phone.Number) string {
	var b strings.Builder
	for _, m := range c.Emulator.Inbox(n) {
		fmt.Fprintln(&b, m.Body)
	}
	return b.String()
}

// lastCode is the code of the last page that reached a phone.
func (c *cage) lastCode(n phone.Number) string {
	c.t.Helper()
	all := regexp.MustCompile(`page ([A-Z][0-9]+)`).FindAllStringSubmatch(c.inbox(n), -1)
	if len(all) == 0 {
		c.t.Fatalf("no page: %s", c.inbox(n))
	}
	return all[len(all)-1][1]
}

// ask sends a request that Twilio did not send, or sent broken.
func (c *cage) ask(method, target, kind, body string, signed bool) {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	r.RequestURI = target
	r.Header.Set("Content-Type", kind)
	if signed {
		form, _ := url.ParseQuery(body)
		r.Header.Set("X-Twilio-Signature", twilio.Signature(token, "http://"+c.host+target, form))
	}
	w := httptest.NewRecorder()
	c.Handler.ServeHTTP(w, r)
	c.mu.Lock()
	defer c.mu.Unlock()
	fmt.Fprintln(&c.answer, w.Code, w.Header(), w.Body.String())
}

func (c *cage) metrics() string {
	w := httptest.NewRecorder()
	c.Metrics.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	if !strings.Contains(w.Body.String(), "warmline_store_up") {
		c.t.Fatalf("no figures: %s", w.Body)
	}
	return w.Body.String()
}

// dump is all that stands in Redis, keys and values, as it is.
func (c *cage) dump() string {
	ctx, all := c.t.Context(), &strings.Builder{}
	keys := c.redis.Scan(ctx, 0, "*", 1000).Iterator()
	for keys.Next(ctx) {
		key := keys.Val()
		kind := c.redis.Type(ctx, key).Val()
		var value any
		switch kind {
		case "string":
			value = c.redis.Get(ctx, key).Val()
		case "hash":
			value = c.redis.HGetAll(ctx, key).Val()
		case "list":
			value = c.redis.LRange(ctx, key, 0, -1).Val()
		case "set":
			value = c.redis.SMembers(ctx, key).Val()
		case "zset":
			value = c.redis.ZRangeWithScores(ctx, key, 0, -1).Val()
		default:
			c.t.Errorf("%s is a %s: not searched", key, kind)
		}
		fmt.Fprintln(all, key, value)
	}
	if err := keys.Err(); err != nil || !strings.Contains(all.String(), "wl:{world}:world") {
		c.t.Fatalf("Redis was not read: %v", err)
	}
	return all.String()
}

// search looks for every mark in everything that must not hold one.
func (c *cage) search(more ...canary.Canary) {
	c.t.Helper()
	marks := slices.Concat(c.words, numbers(), coachNames, []canary.Canary{personName, canary.Mark("the auth token", token)}, more)
	c.mu.Lock()
	places := map[string]string{"a log": c.logs.String(), "a URL or an answer to Twilio": c.wires.String(), "an answer to a stranger": c.answer.String()}
	c.mu.Unlock()
	places["the figures"], places["Redis"] = c.metrics(), c.dump()
	for place, text := range places {
		for _, found := range canary.Search(text, marks...) {
			c.t.Errorf("%s holds %s", place, found)
		}
	}
}

// A whole evening with everything that goes right and much that goes wrong: no
// name, number or word of anybody leaves the line by any other way than as a text
// to whom it is for.
func TestNoNameNumberOrWordLeaks(t *testing.T) {
	c := newCage(t)
	c.evening()
	c.helpAndStop()
	c.carrierFails()
	c.strangersAtTheDoor()
	c.poison()
	c.redisDown()
	c.lostOnTheWay()
	for _, happened := range []string{
		`warmline_effects_dead 1`, `warmline_degraded_texts_total{level="crisis",paged="yes"}`, `warmline_decisions_total{end="committed",event="found"}`,
		`warmline_effects_total{kind="text",lane="crisis",outcome="unknown"}`, `warmline_handoffs_total{level="crisis",step="over"}`,
	} {
		if !strings.Contains(c.metrics(), happened) {
			t.Errorf("nothing was proved of %s:\n%s", happened, c.metrics())
		}
	}
	c.search()
	if logs := c.logs.String(); strings.Count(logs, "\n") < 20 {
		t.Errorf("hardly anything was logged, so the log proves little:\n%s", logs)
	}
}

// evening: joining with a name, an answer and own words, a crisis, pages, a coach
// who takes it, words both ways, a note, the question that goes on.
func (c *cage) evening() {
	line, page, thread := stage.LineNumber, c.Numbers.Coaches[0], c.Numbers.Coaches[1]
	p := person(1)
	c.says(p, line, "hi "+c.word("a first text"))
	c.says(p, line, "1")
	c.says(p, line, "my name is "+personName.Text)
	c.says(p, line, c.word("an own time"))
	c.later(time.Hour)
	c.says(p, line, "2 "+c.word("an answer in own words"))
	c.says(p, line, "i want to die "+c.word("words of danger"))
	own := slices.Concat(c.words, []canary.Canary{personName}, numbers())
	for _, coach := range []phone.Number{markedDana, markedLuis} {
		if !strings.Contains(c.inbox(coach), "URGENT") {
			c.t.Fatalf("nobody was paged: %s", c.inbox(coach))
		}
		for _, found := range canary.Search(c.inbox(coach), own...) {
			c.t.Errorf("a page holds %s", found)
		}
	}
	c.says(markedLuis, page, "ZZ9 "+c.word("a coach's words with a wrong code"))
	c.says(markedDana, page, "OK")
	if brief := c.inbox(markedDana); !strings.Contains(brief, personName.Text) {
		c.t.Errorf("the brief is designed to hold the name: %s", brief)
	}
	c.says(markedDana, thread, "hello "+c.word("a coach's words"))
	c.says(p, line, c.word("a person's words to a coach"))
	c.says(p, line, "i took all the pills "+c.word("new danger in a held thread"))
	c.says(markedDana, thread, "DONE")
	c.says(markedDana, thread, c.word("a note"))
	c.later(30 * time.Minute)
	for _, found := range canary.Search(c.inbox(markedLuis), own...) {
		c.t.Errorf("a coach who never had the thread got %s", found)
	}
	for _, found := range canary.Search(c.inbox(p), numbers()...) {
		c.t.Errorf("a text to the person holds %s", found)
	}
}

// helpAndStop: reserved words, opting out in words, wrong number, a picture, a
// stranger on a coaches' number, a coach's own need, a safety question unanswered.
func (c *cage) helpAndStop() {
	line, page := stage.LineNumber, c.Numbers.Coaches[0]
	c.says(person(2), line, "HELP")
	c.says(person(2), line, "stop texting me "+c.word("an opt-out in words"))
	c.says(person(2), line, "START")
	c.says(person(2), line, "STOP")
	c.says(person(2), line, "i will kill myself "+c.word("danger after an opt-out"))
	c.says(person(3), line, "wrong number "+c.word("a wrong number"))
	c.says(person(4), page, c.word("a stranger on a coaches' number"))
	c.says(markedRuth, page, "i want to die "+c.word("a coach's own need"))
	c.says(person(5), line, "he hits me "+c.word("violence"))
	c.says(person(6), line, "COACH "+c.word("asking for a human"))
	c.says(markedLuis, page, "PASS")
	c.says(markedLuis, page, "omw "+c.word("a coach's chat"))
	c.later(2 * time.Hour) // ladders climb, status texts go out, clocks run
}

// carrierFails: Twilio refuses, breaks off and does not deliver, in every way.
func (c *cage) carrierFails() {
	for i, mode := range []emulator.Mode{emulator.ServerErrors, emulator.TooMany, emulator.ResetBefore, emulator.ResetAfter, emulator.Undelivered, emulator.Disorder} {
		c.Emulator.Fail(mode)
		c.says(person(10+i), stage.LineNumber, "i want to die "+c.word("words while Twilio does "+string(mode)))
		c.Emulator.Fail(emulator.None)
		c.later(time.Minute)
		c.says(markedDana, c.Numbers.Coaches[0], c.lastCode(markedDana))
		c.Emulator.Fail(mode)
		c.says(markedDana, c.Numbers.Coaches[1], c.word("a coach's words while Twilio does "+string(mode)))
		c.says(person(10+i), stage.LineNumber, c.word("an answer while Twilio does "+string(mode)))
		c.Emulator.Fail(emulator.None)
		c.says(markedDana, c.Numbers.Coaches[1], "DONE")
		c.says(markedDana, c.Numbers.Coaches[1], c.word("a note after Twilio did "+string(mode)))
	}
}

// strangersAtTheDoor: what is not signed, too large, of another kind, nowhere,
// broken, or signed and odd.
func (c *cage) strangersAtTheDoor() {
	const form = "application/x-www-form-urlencoded"
	w := c.word("words of a stranger")
	body := url.Values{"MessageSid": {"SM1"}, "From": {string(person(7))}, "To": {string(stage.LineNumber)}, "Body": {w}}.Encode()
	at := "?q=" + url.QueryEscape(w)
	c.ask(http.MethodPost, "/twilio/sms", form, body, false)
	c.ask(http.MethodPost, "/twilio/sms"+at, form, body, false)
	c.ask(http.MethodPost, "/twilio/sms", form, body+strings.Repeat("&Body="+url.QueryEscape(w), 8000), false)
	c.ask(http.MethodPost, "/twilio/sms"+at+strings.Repeat("x", 3000), form, body, false)
	c.ask(http.MethodPost, "/twilio/sms", "text/"+url.QueryEscape(w), body, false)
	c.ask(http.MethodPost, "/twilio/sms", form, body+"&"+w+"=%zz", false)
	c.ask(http.MethodGet, "/twilio/sms"+at, form, "", false)
	c.ask(http.MethodGet, "/"+url.PathEscape(w), form, "", false)
	c.ask(http.MethodPost, "/twilio/status?e="+url.QueryEscape(w), form, body, false)
	for _, odd := range []url.Values{
		{"MessageSid": {"SM2"}, "From": {w}, "To": {w}, "Body": {w}},
		{"MessageSid": {strings.Repeat(w, 20)}, "From": {string(person(7))}, "To": {string(stage.LineNumber)}, "Body": {w}},
		{"MessageSid": {"SM3"}, "From": {string(person(7))}, "To": {string(stage.LineNumber)}, "Body": {w}, "NumMedia": {w}, "OptOutType": {w}},
	} {
		c.ask(http.MethodPost, "/twilio/sms", form, odd.Encode(), true)
	}
	c.ask(http.MethodPost, "/twilio/status?e=tnobody.x", form, url.Values{"MessageSid": {"SM4"}, "MessageStatus": {w}, "To": {string(person(7))}}.Encode(), true)
	c.ask(http.MethodPost, "/twilio/status?e=tnobody.7", form, url.Values{"MessageSid": {"SM5"}, "MessageStatus": {"failed"}, "ErrorCode": {w}, "To": {string(person(7))}}.Encode(), true)
	c.settle()
}

// poison: what is stored of a person cannot be read any more.
func (c *cage) poison() {
	ctx, p := c.t.Context(), person(8)
	c.says(p, stage.LineNumber, "hi "+c.word("words before the damage"))
	snap, err := c.Store.Find(ctx, p)
	if err != nil {
		c.t.Fatal(err)
	}
	keys, err := c.redis.Keys(ctx, "wl:*:c:"+snap.ID).Result()
	if err != nil || len(keys) != 1 {
		c.t.Fatalf("%v, %v", keys, err)
	}
	other, err := c.redis.HGet(ctx, keys[0], "s").Result()
	if err != nil {
		c.t.Fatal(err)
	}
	w := c.word("words in what is damaged")
	for _, damage := range []map[string]any{{"s": w}, {"s": other[1:]}, {"v": "x" + fmt.Sprint(len(w))}, {"s": `{"phone":5,"name":"` + w + `"}`}} {
		kept := c.redis.HGetAll(ctx, keys[0]).Val()
		c.redis.HSet(ctx, keys[0], damage)
		c.says(p, stage.LineNumber, "i want to die "+c.word("words to a damaged thread"))
		c.later(time.Minute)
		for field, value := range kept {
			c.redis.HSet(ctx, keys[0], field, value)
		}
	}
}

// redisDown: everything is out of reach.
func (c *cage) redisDown() {
	c.wire.cut(true)
	c.says(person(9), stage.LineNumber, "i want to die "+c.word("words while Redis is down"))
	c.says(markedDana, c.Numbers.Coaches[0], "OK "+c.word("a coach's words while Redis is down"))
	c.ask(http.MethodGet, "/readyz", "", "", false)
	c.ask(http.MethodGet, "/healthz", "", "", false)
	c.metrics()
	c.wire.cut(false)
	c.says(person(9), stage.LineNumber, c.word("words when Redis is back"))
}

// lostOnTheWay: texts that no webhook brought are found in Twilio's list, and what
// could not be sent for good is left for a human.
func (c *cage) lostOnTheWay() {
	c.Emulator.Fail(emulator.Lost)
	c.says(person(16), stage.LineNumber, "i want to die "+c.word("words of danger that no webhook brought"))
	c.says(person(17), stage.LineNumber, c.word("words that no webhook brought"))
	c.Emulator.Fail(emulator.None)
	c.later(3 * time.Minute) // a list lags
	if err := c.Sweeper.Sweep(c.t.Context()); err != nil {
		c.t.Error(err)
	}
	c.settle()
	c.Emulator.Fail(emulator.TooMany, person(18))
	c.says(person(18), stage.LineNumber, "hi "+c.word("words to which no answer can be sent"))
	c.later(10 * time.Minute)
}

// A panic while deciding shows neither what was decided on nor what panicked.
func TestNothingLeaksWhenDecidingPanics(t *testing.T) {
	c := newCage(t, func(f *program.Folder) { f.Texts = nil })
	for _, words := range []string{"hi ", "i want to die ", "STOP "} {
		c.says(person(1), stage.LineNumber, words+c.word("words that made it panic"))
	}
	c.says(markedDana, c.Numbers.Coaches[0], "OK "+c.word("a coach's words that made it panic"))
	c.later(time.Hour)
	if !strings.Contains(c.logs.String(), "panic while deciding") {
		t.Fatalf("nothing panicked: %s", &c.logs)
	}
	c.search()
}
