#!/usr/bin/env bash
# Formatting, vet, staticcheck, and who may import whom. Says everything that is
# wrong, then fails.
set -eu
failed=0
complain() {
	printf 'lint: %s\n' "$1" >&2
	failed=1
}

# forbid REASON PATTERN PACKAGE... complains of what the packages import, directly
# or not, that matches.
forbid() {
	local reason=$1 pattern=$2 all found
	shift 2
	if ! all=$(go list -deps "$@"); then
		complain "the imports of $* can't be listed"
		return
	fi
	found=$(grep -xE "$pattern" <<<"$all" || true)
	[ -z "$found" ] || complain "$reason: ${found//$'\n'/, }"
}

unformatted=$(gofmt -l .)
[ -z "$unformatted" ] || complain "run gofmt -w on: ${unformatted//$'\n'/, }"
go vet ./... || failed=1
go tool -modfile=tools/go.mod staticcheck ./... || failed=1

forbid "Twilio's umbrella client adds minutes to a build; import its client and api packages" \
	'github.com/twilio/twilio-go' -test ./...
forbid "the domain stays free of transport and storage, so that it can be tested and read alone" \
	'net/http|github.com/redis/.*|github.com/twilio/.*|github.com/alicebob/.*' ./flows/... ./handoff/... ./bot/...
forbid "settings know nothing of the rest of the program" \
	'github.com/warmline/warmline/(bot|flows|handoff|internal).*' ./config/...

wiring=github.com/warmline/warmline/cmd
if ! importers=$(go list -f '{{$p := .ImportPath}}{{range .Imports}}{{if eq . "github.com/warmline/warmline/config"}}{{$p}}{{"\n"}}{{end}}{{end}}' ./...); then
	complain "the packages can't be listed"
fi
users=$(grep -v "^$wiring/" <<<"$importers" || true)
[ -z "$users" ] || complain "only cmd reads settings: ${users//$'\n'/, }"

exit "$failed"
