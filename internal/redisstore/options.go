package redisstore

import (
	"errors"
	"net/url"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"
)

// A webhook has 2.5 s in all, so a frozen or dead Redis must be noticed well before.
const (
	dialTimeout = 500 * time.Millisecond
	ioTimeout   = 700 * time.Millisecond
	poolTimeout = 700 * time.Millisecond
	poolSize    = 64
)

var errURL = errors.New(`cannot read the Redis URL: write it as redis://user:password@host:6379/0 (rediss:// for TLS), ` +
	`with ?cluster=true for a Cluster or ?master_name=NAME for Sentinel, and &addr=host:port for each further node`)

// Options reads a Redis URL:
//
//	redis://host:6379/0                                          one node
//	redis://host:6379?cluster=true&addr=host2:6379               Cluster
//	redis://host:26379/0?master_name=warmline&addr=host2:26379   Sentinel
//
// rediss:// means TLS, unix:///path a socket, pool_size=N at most N connections
// per node. The error never holds the URL, which may hold a password.
func Options(rawURL string) (*redis.UniversalOptions, error) {
	u, err := url.Parse(rawURL)
	if err != nil || strings.Contains(u.Host, ",") {
		return nil, errURL
	}
	query := u.Query()
	more, master, cluster := query["addr"], query.Get("master_name"), query.Get("cluster")
	if cluster != "" && cluster != "true" || cluster != "" && master != "" {
		return nil, errURL
	}
	for _, ours := range []string{"addr", "master_name", "cluster"} {
		query.Del(ours)
	}
	if len(query) > 1 || len(query) == 1 && !query.Has("pool_size") {
		return nil, errURL // a setting that would be ignored
	}
	if len(more) > 0 && cluster == "" && master == "" {
		return nil, errURL // several nodes of what?
	}
	u.RawQuery = query.Encode()
	one, err := redis.ParseURL(u.String())
	if err != nil {
		return nil, errURL
	}
	return universal(one, append([]string{one.Addr}, more...), master, cluster != ""), nil
}

// universal sets the time-outs and carries over what the URL may say.
func universal(one *redis.Options, addrs []string, master string, cluster bool) *redis.UniversalOptions {
	size := one.PoolSize
	if size == 0 {
		size = poolSize
	}
	return &redis.UniversalOptions{
		Addrs:         addrs,
		MasterName:    master,
		IsClusterMode: cluster,
		Username:      one.Username,
		Password:      one.Password,
		DB:            one.DB,
		TLSConfig:     one.TLSConfig,

		ContextTimeoutEnabled: true,
		MaxRetries:            1,
		DialTimeout:           dialTimeout,
		DialerRetries:         1,
		ReadTimeout:           ioTimeout,
		WriteTimeout:          ioTimeout,
		PoolTimeout:           poolTimeout,
		PoolSize:              size,
		MinIdleConns:          4,

		// Neither is ours to use, and each costs a round trip per connection.
		DisableIdentity:          true,
		MaintNotificationsConfig: &maintnotifications.Config{Mode: maintnotifications.ModeDisabled},
	}
}
