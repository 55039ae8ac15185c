#!/usr/bin/env bash
# Runs every test this machine can run, and ends with one loud line about what it
# could not. With CI set, what is missing is a failure.
#   tools/test.sh [packages]
set -eu

race=(-race)
missing=()
if ! command -v "${CC:-gcc}" >/dev/null; then
	race=()
	missing+=("the race detector (install gcc)")
fi
if ! command -v redis-server >/dev/null; then
	missing+=("the tests against a real Redis (install redis-server)")
fi
if [ "${#missing[@]}" -gt 0 ] && [ -n "${CI:-}" ]; then
	printf 'CI must run everything; not here: %s\n' "${missing[*]}" >&2
	exit 1
fi

# The property tests walk the same ways each time: what chance finds belongs to
# `make model`, not to whoever changes something else.
export RAPID_SEED="${RAPID_SEED:-1}" RAPID_CHECKS="${RAPID_CHECKS:-30}"

failed=0
go test ${race[@]+"${race[@]}"} -shuffle=on -p 4 -parallel 6 -timeout 12m "${@:-./...}" || failed=$?

if [ "${#missing[@]}" -gt 0 ]; then
	joined=$(printf ', %s' "${missing[@]}")
	printf '\n!!! NOT RUN HERE: %s !!!\n' "${joined:2}" >&2
fi
exit "$failed"
