package config

import "testing"

func TestChecksOfSingleValues(t *testing.T) {
	tests := []struct {
		name  string
		check func(string) error
		good  []string
		bad   []string
	}{
		{"web address", webURL,
			[]string{"https://line.example.org", "https://line.example.org:8443/warm/line/", "http://localhost:8080", "http://127.0.0.1:1", "http://[::1]:1"},
			[]string{"", "line.example.org", "http://line.example.org", "http://127.0.0.1.example.org", "https://", "https:///x", "https://a?b", "https://a?", "https://a#b", "https://a#", "https://me:word@a", "https://a:port", "ftp://localhost", "://"}},
		{"asked address", askedURL,
			[]string{"https://heart.example.org/5ecret", "https://heart.example.org/api/push/5ecret?status=up&msg=OK", "http://localhost:9000/x"},
			[]string{"", "heart.example.org/5ecret", "http://heart.example.org/5ecret", "https://", "ftp://localhost", "://"}},
		{"address", address,
			[]string{":8080", "127.0.0.1:0", "[::1]:8081", "localhost:65535"},
			[]string{"", "8080", "localhost", ":http", ":65536", ":-1", "a:b:c"}},
		{"number", number,
			[]string{"+16175550100", "+525555555555", "12345", "988988"},
			[]string{"", "+", "6175550100", "16175550100", "+0123456789", "+1617555", "+1234567890123456", "1234", "1234567", "+1 617 555 0100", "+1617555010x"}},
		{"rate", rate,
			[]string{"1", "0.1", "0.25", "75", "1000", "1e2"},
			[]string{"", "0", "-1", "0.09", "1001", "NaN", "Inf", "1/s", "1,5"}},
		{"Redis", redisURL,
			[]string{"redis://127.0.0.1:6379", "rediss://u:p@h:1/0", "redis://h", "unix:///run/redis.sock"},
			[]string{"", "127.0.0.1:6379", "http://h", "redis://", "redis:///0", "unix://", "redis://h:p", "redis://%zz"}},
		{"account SID", accountSID,
			[]string{sidA},
			[]string{"", "AC", sidA + "0", "MG" + sidA[2:], "AC" + "g" + sidA[3:]}},
	}
	for _, tt := range tests {
		for _, v := range tt.good {
			if err := tt.check(v); err != nil {
				t.Errorf("%s %q: %v", tt.name, v, err)
			}
		}
		for _, v := range tt.bad {
			if tt.check(v) == nil {
				t.Errorf("%s %q passes", tt.name, v)
			}
		}
	}
}
