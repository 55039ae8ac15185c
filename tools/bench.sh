#!/usr/bin/env bash
# Runs every benchmark and prints a line of NAME VALUE UNIT for each figure.
#   tools/bench.sh [packages]
set -eu -o pipefail
go test -run '^$' -bench . -benchmem "${@:-./...}" | awk '
	/^pkg: / { n = split($2, path, "/"); package = path[n] }
	/^Benchmark/ {
		sub(/^Benchmark/, "", $1); sub(/-[0-9]+$/, "", $1)
		for (i = 3; i < NF; i += 2) print package "/" $1, $i, $(i + 1)
	}
	/^(---|FAIL|panic)/ { print > "/dev/stderr" }'
