# One obvious command for each thing; `make` alone lists them. What takes more
# than a line is a script in tools/.

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS := -s -w -X main.version=$(VERSION)
PACKAGES ?= ./...
FUZZTIME ?= 60s
SIMULATE ?= --people 1000 --weeks 26

.DEFAULT_GOAL := help
.PHONY: help run test rolling lint fuzz bench claims crash surge simulate sim-paging model mutants cover machines picture build image

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## the demo: phones on a page, no account, no Redis, nothing kept
	go run ./cmd/warmline demo

test: ## every test; says loudly what this machine could not run
	@tools/test.sh $(PACKAGES)

rolling: ## an older version beside this one on one line, both ways; two minutes, needs git history and redis-server
	go run ./internal/rolling

lint: ## formatting, vet, staticcheck, and who may import whom
	@tools/lint.sh

fuzz: ## each fuzz target for FUZZTIME (60s)
	@tools/fuzz.sh $(FUZZTIME) $(PACKAGES)

bench: ## against floors in the same run, as lines of NAME VALUE UNIT; some minutes, needs redis-server
	go run ./internal/bench
	go test ./handoff/rule -run '^$$' -bench Ratios -benchtime 5x

sim-paging: ## two hundred nights of bad luck in virtual time: how long until a coach has it; a minute or two
	go test ./internal/stage -count=1 -v -run 'TestABadNight|TestWhenNoPhoneWorks' -nights 200

simulate: ## 1,000 people and their coaches for 26 weeks in virtual time; some minutes, or fewer of them with SIMULATE='--people 200 --weeks 6'; needs redis-server
	go run ./cmd/warmline simulate $(SIMULATE)

model: ## a hundred thousand things that happen to people, coaches and the carrier in any order, new each time; some minutes
	go test ./bot -count=1 -run 'TestACompany|TestWhateverHappens|TestEveryPromiseEnds' -rapid.checks=1700

surge: ## a hundred thousand check-ins due at once, what is urgent inside; some minutes, needs redis-server
	go run ./internal/bench -surge

claims: ## two coaches accept at the same moment at two processes, 1,000 times; two minutes, needs redis-server
	go test ./internal/line -run '^TestTwoAcceptsAtOnceHaveOneWinner$$' -v -count=1 -timeout 20m -args -claims 1000

crash: ## a line under attack: processes and Redis killed, sends that fail; 20 minutes, or a minute with CRASH=-short; needs redis-server
	go run ./internal/crash $(CRASH)

mutants: ## crisis rules dropped, gaps loosened, denials shortened: which no labelled text notices; some 10 minutes, or two with MUTANTS='-n 20'
	go test ./handoff/rule -run '^TestMutants$$' -v -count=1 -timeout 2h -args -mutants $(MUTANTS)

cover: ## tests with coverage; the page is dist/cover.html
	@mkdir -p dist
	go test -coverprofile=dist/cover.out -coverpkg=./... $(PACKAGES)
	go tool cover -html=dist/cover.out -o dist/cover.html
	@go tool cover -func=dist/cover.out | tail -1

machines: ## draw the pictures of the machines in docs/machines anew
	go test ./flows ./bot -run Pictures -update

picture: build ## take the README's picture from the running demo (needs chromium)
	go -C tools/picture run . -program ../../bin/warmline -out ../../docs/demo.png

build: ## the program, in bin/
	CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o bin/warmline ./cmd/warmline

image: ## the container image, warmline:latest
	docker build --build-arg VERSION=$(VERSION) -t warmline:latest .
