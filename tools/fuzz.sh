#!/usr/bin/env bash
# Finds every fuzz target and runs it for a while.
#   tools/fuzz.sh TIME [packages]
# A worker that is still at it when the time is up ends as "context deadline
# exceeded" (go.dev/issue/75804, mended in Go 1.27): no find. A find names its input.
set -eu
time=${1:-60s}
shift || true
failed=0
out=$(mktemp)
trap 'rm -f "$out"' EXIT
for package in $(go list "${@:-./...}"); do
	targets=$(go test -list '^Fuzz' "$package" | grep '^Fuzz' || true)
	for target in $targets; do
		printf '== %s %s for %s\n' "$package" "$target" "$time"
		if ! go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" -fuzzminimizetime 5s "$package" >"$out" 2>&1 &&
			{ grep -q 'Failing input' "$out" || ! grep -q 'context deadline exceeded' "$out"; }; then
			failed=1
			cat "$out"
		else
			grep -E '^(fuzz: elapsed|ok)' "$out" | tail -2
		fi
	done
done
exit "$failed"
