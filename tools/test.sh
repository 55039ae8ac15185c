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

# Nothing in these starts a goroutine; who uses them in many at once is tested with
# the race detector below.
pure='/(handoff|flows)(/|$)'
# Every story is played twice. The race detector, eight times as slow, watches those on a
# real Redis; the others go without it.
mini='^TestStories$/^mini$'
# The longest begin first.
longest='/(internal/stage|cmd/warmline)$'

packages=$(go list "${@:-./...}")
some() { grep -E "$@" <<<"$packages" || true; }
run() {
	[ "$#" -gt "$flags" ] || return 0
	go test -shuffle=on -parallel 6 -timeout 14m "$@" || failed=$?
}
failed=0
flags=0 run $(some "$pure")
if [ "${#race[@]}" -gt 0 ]; then
	flags=2 run -run "$mini" $(some '/internal/stage$')
	race+=(-skip "$mini")
fi
flags=$((${#race[@]} + 2)) run ${race[@]+"${race[@]}"} -p 3 $(some "$longest") $(some -v "$pure|$longest")

if [ "${#missing[@]}" -gt 0 ]; then
	joined=$(printf ', %s' "${missing[@]}")
	printf '\n!!! NOT RUN HERE: %s !!!\n' "${joined:2}" >&2
fi
exit "$failed"
