package redistest

import (
	"context"
	"net"
	"strings"
	"testing"
)

const slots = 16384

func startClusterNode(t testing.TB) string {
	t.Helper()
	return start(t, "--cluster-enabled", "yes", "--cluster-port", freePort(t), "--cluster-node-timeout", "5000")
}

// join makes one cluster of the nodes and waits until each of them says it is whole.
func join(t testing.TB, addrs []string) {
	t.Helper()
	ctx := t.Context()
	do := func(addr string, args ...any) {
		t.Helper()
		if err := connect(t, false, addr).Do(ctx, args...).Err(); err != nil {
			t.Fatalf("cluster: %v: %v", args, err)
		}
	}
	first, firstBus := addrs[0], busPort(t, addrs[0])
	host, port, _ := net.SplitHostPort(first)
	for i, addr := range addrs {
		do(addr, "cluster", "set-config-epoch", i+1)
		do(addr, "cluster", "addslotsrange", slots*i/len(addrs), slots*(i+1)/len(addrs)-1)
		if i > 0 {
			do(addr, "cluster", "meet", host, port, firstBus)
		}
	}
	for _, addr := range addrs {
		client := connect(t, false, addr)
		wait(t, "cluster is whole", func(ctx context.Context) bool {
			info, err := client.ClusterInfo(ctx).Result()
			return err == nil && strings.Contains(info, "cluster_state:ok") &&
				strings.Contains(info, "cluster_known_nodes:3")
		})
	}
}

// busPort is the port on which the nodes talk among themselves.
func busPort(t testing.TB, addr string) string {
	t.Helper()
	got, err := connect(t, false, addr).ConfigGet(t.Context(), "cluster-port").Result()
	if err != nil {
		t.Fatalf("cluster: %v", err)
	}
	return got["cluster-port"]
}
