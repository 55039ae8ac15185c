package redisstore

import (
	"context"
	_ "embed"

	"github.com/redis/go-redis/v9"
)

var (
	//go:embed script/plan.lua
	planLua string
	//go:embed script/ledger.lua
	ledgerLua string
	//go:embed script/commit.lua
	commitLua string
	//go:embed script/claim.lua
	claimLua string
	//go:embed script/aside.lua
	asideLua string
	//go:embed script/settle.lua
	settleLua string
	//go:embed script/pace.lua
	paceLua string
	//go:embed script/dead.lua
	deadLua string
	//go:embed script/revive.lua
	reviveLua string
	//go:embed script/setworld.lua
	setWorldLua string
	//go:embed script/taketurn.lua
	takeTurnLua string
	//go:embed script/endturn.lua
	endTurnLua string
	//go:embed script/time.lua
	timeLua string
	//go:embed script/beat.lua
	beatLua string
	//go:embed script/swept.lua
	sweptLua string
	//go:embed script/resume.lua
	resumeLua string
	//go:embed script/dump.lua
	dumpLua string
	//go:embed script/put.lua
	putLua string
)

var (
	scriptCommit   = redis.NewScript(planLua + ledgerLua + commitLua)
	scriptClaim    = redis.NewScript(planLua + claimLua)
	scriptAside    = redis.NewScript(planLua + asideLua)
	scriptSettle   = redis.NewScript(planLua + ledgerLua + deadLua + settleLua)
	scriptRevive   = redis.NewScript(planLua + reviveLua)
	scriptPace     = redis.NewScript(paceLua)
	scriptSetWorld = redis.NewScript(setWorldLua)
	scriptTime     = redis.NewScript(timeLua)
	scriptBeat     = redis.NewScript(beatLua)
	scriptSwept    = redis.NewScript(sweptLua)
	scriptResume   = redis.NewScript(resumeLua)
	scriptDump     = redis.NewScript(dumpLua)
	scriptPut      = redis.NewScript(planLua + putLua)

	scriptTakeTurn = redis.NewScript(takeTurnLua)
	scriptEndTurn  = redis.NewScript(endTurnLua)
)

func loadScripts(ctx context.Context, client redis.Scripter) error {
	all := []*redis.Script{
		scriptCommit, scriptClaim, scriptAside, scriptSettle, scriptRevive, scriptPace, scriptSetWorld, scriptTime, scriptBeat, scriptSwept, scriptResume,
		scriptDump, scriptPut, scriptTakeTurn, scriptEndTurn,
	}
	for _, script := range all {
		if err := script.Load(ctx, client).Err(); err != nil {
			return err
		}
	}
	return nil
}

// call is one run of a script for one conversation.
type call struct {
	keys []string
	args []any
}

// runAll runs a script once per call, in one round trip, and leaves errors in
// the answers: one node's trouble does not hide what the others said.
func runAll(ctx context.Context, client redis.UniversalClient, script *redis.Script, calls []call) []*redis.Cmd {
	answers := make([]*redis.Cmd, len(calls))
	if len(calls) == 1 {
		answers[0] = script.Run(ctx, client, calls[0].keys, calls[0].args...)
		return answers
	}
	pipe := client.Pipeline()
	for i, c := range calls {
		answers[i] = script.EvalSha(ctx, pipe, c.keys, c.args...)
	}
	_, _ = pipe.Exec(ctx) // each answer carries its own error
	for i, c := range calls {
		// A restarted node has forgotten the script: give it again.
		if redis.HasErrorPrefix(answers[i].Err(), "NOSCRIPT") {
			answers[i] = script.Eval(ctx, client, c.keys, c.args...)
		}
	}
	return answers
}
