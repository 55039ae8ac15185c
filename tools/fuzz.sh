#!/usr/bin/env bash
# Finds every fuzz target and runs it for a while.
#   tools/fuzz.sh TIME [packages]
set -eu
time=${1:-60s}
shift || true
failed=0
for package in $(go list "${@:-./...}"); do
	targets=$(go test -list '^Fuzz' "$package" | grep '^Fuzz' || true)
	for target in $targets; do
		printf '== %s %s for %s\n' "$package" "$target" "$time"
		go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" -fuzzminimizetime 5s "$package" || failed=1
	done
done
exit "$failed"
