// Command warmline is a text and voice line for recovery coaching. This package
// only wires: a file per subcommand, which reads settings, builds, runs and stops.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // people's time zones, also where the system has none

	"github.com/alecthomas/kong"

	"github.com/warmline/warmline/config"
)

// commands is the command line. A new subcommand is a field here and, in a file
// named after it, its type with Run(context.Context, system) error. One that
// reads settings holds settingsFlags, filled in newCommands.
type commands struct {
	Serve     serveCommand     `cmd:"" help:"Run the line."`
	Demo      demoCommand      `cmd:"" help:"Play the line on a page: fake phones, no account, no Redis, nothing kept."`
	Chat      chatCommand      `cmd:"" help:"Talk to the line in this terminal and get the talk as a story."`
	Simulate  simulateCommand  `cmd:"" help:"Let a crowd live with the line for weeks, in minutes: texts, replies, pages, cost. Needs redis-server."`
	Check     checkCommand     `cmd:"" help:"Name every fault of settings, programme, flows, rules and texts, and what nobody has signed."`
	Rules     rulesCommand     `cmd:"" help:"The crisis and handoff rules: what they hear in a text."`
	Flows     flowsCommand     `cmd:"" help:"The conversations the program leads: list, show, diagram."`
	Texts     textsCommand     `cmd:"" help:"The texts and who signs them: list, export, import, approve."`
	Coach     coachCommand     `cmd:"" help:"The coaches: add, list, verify, remove, export, import."`
	Shift     shiftCommand     `cmd:"" help:"Who is on when: list, add, once, off, cover, remove, coverage, export, import."`
	Meetings  meetingsCommand  `cmd:"" help:"The lists of meetings: fetch, show, check."`
	Recoveree recovereeCommand `cmd:"" help:"The people: name somebody's own coach and backup, say where they stand with treatment."`
	Block     blockCommand     `cmd:"" help:"Answer somebody nothing who floods or abuses the line. Words of crisis page all the same."`
	Unblock   unblockCommand   `cmd:"" help:"Answer them again."`
	Hold      holdCommand      `cmd:"" help:"Legal hold: forget nothing of a thread, until --lift."`
	Golive    goliveCommand    `cmd:"" help:"Open the line to everybody, or list all that is missing. Until then it is in rehearsal."`
	Pause     pauseCommand     `cmd:"" help:"Take the line back into rehearsal and tell the supervisors."`
	Backup    backupCommand    `cmd:"" help:"Write all that is kept into one sealed file, or check such a file."`
	Restore   restoreCommand   `cmd:"" help:"Bring a backup back into an empty Redis."`
	Resume    resumeCommand    `cmd:"" help:"Let routine texts go again after a restore or a long silence."`
	Handoff   handoffCommand   `cmd:"" help:"Handoffs, for who answers for them: list, show, sign."`
	Drill     drillCommand     `cmd:"" help:"Page as in a crisis, marked as a drill, and say how long it took until somebody took it."`
	Report    reportCommand    `cmd:"" help:"What happened on the line: day."`
	Audit     auditCommand     `cmd:"" help:"Who has looked at what, and when."`
	Outbox    outboxCommand    `cmd:"" help:"What could not be sent: list, show, retry, drop."`
	Keyset    keysetCommand    `cmd:"" help:"Make the keys that seal names, numbers and words."`
	Health    healthCommand    `cmd:"" help:"Ask the line running on this machine whether it is up."`
	Version   versionCommand   `cmd:"" help:"Say which version this is."`
}

func newCommands() *commands {
	settings := newSettingsFlags()
	return &commands{
		Serve: serveCommand{Settings: settings},
		Check: checkCommand{Settings: settings},
		Rules: rulesCommand{Alarms: rulesAlarmsCommand{Settings: settings}},
		Flows: flowsCommand{
			List: flowsListCommand{Settings: settings}, Show: flowsShowCommand{Settings: settings}, Diagram: flowsDiagramCommand{Settings: settings},
		},
		Texts: textsCommand{
			List: textsListCommand{Settings: settings}, Export: textsExportCommand{Settings: settings},
			Import: textsImportCommand{Settings: settings}, Approve: textsApproveCommand{Settings: settings},
		},
		Coach: coachCommand{
			Add: coachAddCommand{Settings: settings}, List: coachListCommand{Settings: settings}, Verify: coachVerifyCommand{Settings: settings},
			Remove: coachRemoveCommand{Settings: settings}, Export: coachExportCommand{Settings: settings}, Import: coachImportCommand{Settings: settings},
			ListTalk: coachTalkCommand{Settings: settings}, Calendar: coachCalendarCommand{Settings: settings},
		},
		Shift: shiftCommand{
			List: shiftListCommand{Settings: settings}, Add: shiftAddCommand{Settings: settings}, Once: shiftOnceCommand{Settings: settings},
			Off: shiftOffCommand{Settings: settings}, Cover: shiftCoverCommand{Settings: settings}, Remove: shiftRemoveCommand{Settings: settings},
			Coverage: shiftCoverageCommand{Settings: settings}, Export: shiftExportCommand{Settings: settings}, Import: shiftImportCommand{Settings: settings},
		},
		Meetings: meetingsCommand{
			Fetch: meetingsFetchCommand{Settings: settings}, Show: meetingsShowCommand{Settings: settings}, Check: meetingsCheckCommand{Settings: settings},
		},
		Recoveree: recovereeCommand{Assign: recovereeAssignCommand{Settings: settings}, Track: recovereeTrackCommand{Settings: settings}},
		Block:     blockCommand{orderFlags{Settings: settings}}, Unblock: unblockCommand{orderFlags{Settings: settings}}, Hold: holdCommand{orderFlags: orderFlags{Settings: settings}},
		Golive: goliveCommand{Settings: settings}, Pause: pauseCommand{Settings: settings},
		Backup: backupCommand{Settings: settings}, Restore: restoreCommand{Settings: settings}, Resume: resumeCommand{Settings: settings},
		Handoff: handoffCommand{
			List: handoffListCommand{Settings: settings}, Show: handoffShowCommand{Settings: settings}, Sign: handoffSignCommand{Settings: settings},
		},
		Drill:  drillCommand{Settings: settings},
		Report: reportCommand{Day: reportDayCommand{Settings: settings}}, Audit: auditCommand{Settings: settings},
		Outbox: outboxCommand{
			List: outboxListCommand{Settings: settings}, Show: outboxShowCommand{Settings: settings},
			Retry: outboxRetryCommand{Settings: settings}, Drop: outboxDropCommand{Settings: settings},
		},
		Health: healthCommand{Settings: settings},
	}
}

// system is what commands may touch of the world around them.
type system struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) (string, bool)
}

// Exit codes.
const (
	exitDone   = 0
	exitFailed = 1 // refused or failed, the reason is on standard error
	exitUsage  = 2 // the command line was not understood
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], system{in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.LookupEnv})
	stop()
	os.Exit(code)
}

// run carries out one command line and gives its exit code.
func run(ctx context.Context, args []string, sys system) int {
	helped := false
	parser := kong.Must(newCommands(),
		kong.Name("warmline"),
		kong.Description("A text and voice line for recovery coaching."),
		kong.Writers(sys.out, sys.err),
		kong.Exit(func(int) { helped = true }), // kong ends the program after --help; this does not
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	command, err := parser.Parse(args)
	if helped {
		return exitDone
	}
	if err != nil {
		fmt.Fprintf(sys.err, "warmline: %v\nSee `warmline --help`.\n", err)
		return exitUsage
	}
	if err := command.Run(sys); err != nil {
		complain(sys.err, err)
		return exitFailed
	}
	return exitDone
}

// complain says why a command failed. Faults of the settings come one a line, the
// place first, as editors like it.
func complain(w io.Writer, err error) {
	var faults config.Faults
	if errors.As(err, &faults) {
		fmt.Fprintln(w, faults)
		return
	}
	fmt.Fprintln(w, "warmline:", err)
}
