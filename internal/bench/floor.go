package main

import (
	"context"
	"crypto/hmac"
	"io"
	"net/http"
	"net/url"

	"github.com/redis/go-redis/v9"
)

// floorA is the least a webhook can do: read the form, check the signature,
// answer. then is what a floor does beside that.
func floorA(then func(ctx context.Context, form url.Values) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ParseForm() != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		want := signature(publicURL+r.RequestURI, r.PostForm)
		if !hmac.Equal([]byte(want), []byte(r.Header.Get("X-Twilio-Signature"))) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		if then != nil {
			if err := then(r.Context(), r.PostForm); err != nil {
				w.WriteHeader(http.StatusServiceUnavailable)
				return
			}
		}
		w.Header().Set("Content-Type", "text/xml; charset=utf-8")
		_, _ = io.WriteString(w, "<Response/>")
	})
}

var getAndSet = redis.NewScript(`redis.call('GET', KEYS[1]); redis.call('SET', KEYS[1], ARGV[1]); return 1`)

// floorB reads and writes one kilobyte in one script.
func floorB(client redis.UniversalClient) http.Handler {
	kilobyte := make([]byte, 1024)
	return floorA(func(ctx context.Context, form url.Values) error {
		return getAndSet.Run(ctx, client, []string{"floor:b:" + form.Get("From")}, kilobyte).Err()
	})
}

// writes is what one text that was heard and will be answered leaves in Redis.
type writes struct {
	version, state, plan string
	lines                []string
	seq, body            string
}

var sameWrites = redis.NewScript(`
redis.call('HSET', KEYS[1], 'v', ARGV[1], 's', ARGV[2], 'p', ARGV[3])
if redis.call('RPUSH', KEYS[2], unpack(ARGV, 7)) > 50 then redis.call('LTRIM', KEYS[2], -50, -1) end
redis.call('HSET', KEYS[3], ARGV[4], ARGV[5])
redis.call('ZADD', KEYS[4], ARGV[6], KEYS[1])
redis.call('SET', KEYS[5], '1', 'PX', 259200000)
return 1`)

// floorC makes the line's own writes for a text, always the same bytes, and
// decides nothing.
func floorC(client redis.UniversalClient, w writes) http.Handler {
	return floorA(w.make(client))
}

// floorD reads the conversation and makes floorC's writes: what no line can do
// without that decides on what it knows.
func floorD(client redis.UniversalClient, w writes) http.Handler {
	write := w.make(client)
	return floorA(func(ctx context.Context, form url.Values) error {
		if err := client.HMGet(ctx, "floor:c:"+form.Get("From"), "v", "s").Err(); err != nil {
			return err
		}
		return write(ctx, form)
	})
}

func (w writes) make(client redis.UniversalClient) func(context.Context, url.Values) error {
	return func(ctx context.Context, form url.Values) error {
		from, sid := form.Get("From"), form.Get("MessageSid")
		args := []any{w.version, w.state, w.plan, w.seq, w.body, "1772463600000"}
		for _, line := range w.lines {
			args = append(args, line)
		}
		keys := []string{"floor:c:" + from, "floor:t:" + from, "floor:out:" + from, "floor:due:" + from[len(from)-2:], "floor:op:" + sid}
		return sameWrites.Run(ctx, client, keys, args...).Err()
	}
}
