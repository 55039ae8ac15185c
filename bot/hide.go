package bot

import (
	"fmt"
	"log/slog"

	"github.com/warmline/warmline/internal/redact"
)

// Values that hold somebody's words, name or number hide themselves from every verb
// of fmt and from slog, so that a forgotten line of debugging shows none. JSON is how
// they are stored, and sealed there: it shows all.

func (Heard) Format(f fmt.State, _ rune)     { redact.Hide(f, "text heard") }
func (Event) Format(f fmt.State, _ rune)     { redact.Hide(f, "event") }
func (Tell) Format(f fmt.State, _ rune)      { redact.Hide(f, "tell") }
func (Brief) Format(f fmt.State, _ rune)     { redact.Hide(f, "brief") }
func (Effect) Format(f fmt.State, _ rune)    { redact.Hide(f, "effect") }
func (Text) Format(f fmt.State, _ rune)      { redact.Hide(f, "text") }
func (Thread) Format(f fmt.State, _ rune)    { redact.Hide(f, "thread") }
func (Handoff) Format(f fmt.State, _ rune)   { redact.Hide(f, "handoff") }
func (Looking) Format(f fmt.State, _ rune)   { redact.Hide(f, "search") }
func (Guard) Format(f fmt.State, _ rune)     { redact.Hide(f, "guard") }
func (Said) Format(f fmt.State, _ rune)      { redact.Hide(f, "words") }
func (Cause) Format(f fmt.State, _ rune)     { redact.Hide(f, "cause") }
func (Date) Format(f fmt.State, _ rune)      { redact.Hide(f, "date") }
func (Dating) Format(f fmt.State, _ rune)    { redact.Hide(f, "date") }
func (DateBrief) Format(f fmt.State, _ rune) { redact.Hide(f, "date") }
func (Company) Format(f fmt.State, _ rune)   { redact.Hide(f, "company") }
func (Going) Format(f fmt.State, _ rune)     { redact.Hide(f, "company") }
func (Track) Format(f fmt.State, _ rune)     { redact.Hide(f, "track") }
func (Promise) Format(f fmt.State, _ rune)   { redact.Hide(f, "promise") }
func (Past) Format(f fmt.State, _ rune)      { redact.Hide(f, "handoff that is over") }
func (Closed) Format(f fmt.State, _ rune)    { redact.Hide(f, "released handoff") }
func (Desk) Format(f fmt.State, _ rune)      { redact.Hide(f, "desk") }
func (Page) Format(f fmt.State, _ rune)      { redact.Hide(f, "page") }
func (Holding) Format(f fmt.State, _ rune)   { redact.Hide(f, "held thread") }
func (Question) Format(f fmt.State, _ rune)  { redact.Hide(f, "question") }
func (Word) Format(f fmt.State, _ rune)      { redact.Hide(f, "word") }
func (Outlook) Format(f fmt.State, _ rune)   { redact.Hide(f, "outlook") }
func (Mark) Format(f fmt.State, _ rune)      { redact.Hide(f, "mark") }
func (Offer) Format(f fmt.State, _ rune)     { redact.Hide(f, "offer") }
func (Parting) Format(f fmt.State, _ rune)   { redact.Hide(f, "thread let go") }
func (Asking) Format(f fmt.State, _ rune)    { redact.Hide(f, "words") }
func (Line) Format(f fmt.State, _ rune)      { redact.Hide(f, "line") }
func (Decision) Format(f fmt.State, _ rune)  { redact.Hide(f, "decision") }
func (Degraded) Format(f fmt.State, _ rune)  { redact.Hide(f, "pages") }
func (Commit) Format(f fmt.State, _ rune)    { redact.Hide(f, "commit") }
func (Snapshot) Format(f fmt.State, _ rune)  { redact.Hide(f, "conversation") }
func (Pending) Format(f fmt.State, _ rune)   { redact.Hide(f, "effect") }
func (Leased) Format(f fmt.State, _ rune)    { redact.Hide(f, "effect") }
func (Receipt) Format(f fmt.State, _ rune)   { redact.Hide(f, "receipt") }
func (Stand) Format(f fmt.State, _ rune)     { redact.Hide(f, "stand") }
func (Act) Format(f fmt.State, _ rune)       { redact.Hide(f, "act") }
func (Order) Format(f fmt.State, _ rune)     { redact.Hide(f, "order") }
func (World) Format(f fmt.State, _ rune)     { redact.Hide(f, "world") }

func (Heard) LogValue() slog.Value     { return redact.Hidden("text heard") }
func (Event) LogValue() slog.Value     { return redact.Hidden("event") }
func (Tell) LogValue() slog.Value      { return redact.Hidden("tell") }
func (Brief) LogValue() slog.Value     { return redact.Hidden("brief") }
func (Effect) LogValue() slog.Value    { return redact.Hidden("effect") }
func (Text) LogValue() slog.Value      { return redact.Hidden("text") }
func (Thread) LogValue() slog.Value    { return redact.Hidden("thread") }
func (Handoff) LogValue() slog.Value   { return redact.Hidden("handoff") }
func (Looking) LogValue() slog.Value   { return redact.Hidden("search") }
func (Guard) LogValue() slog.Value     { return redact.Hidden("guard") }
func (Said) LogValue() slog.Value      { return redact.Hidden("words") }
func (Cause) LogValue() slog.Value     { return redact.Hidden("cause") }
func (Date) LogValue() slog.Value      { return redact.Hidden("date") }
func (Dating) LogValue() slog.Value    { return redact.Hidden("date") }
func (DateBrief) LogValue() slog.Value { return redact.Hidden("date") }
func (Company) LogValue() slog.Value   { return redact.Hidden("company") }
func (Going) LogValue() slog.Value     { return redact.Hidden("company") }
func (Track) LogValue() slog.Value     { return redact.Hidden("track") }
func (Promise) LogValue() slog.Value   { return redact.Hidden("promise") }
func (Past) LogValue() slog.Value      { return redact.Hidden("handoff that is over") }
func (Closed) LogValue() slog.Value    { return redact.Hidden("released handoff") }
func (Desk) LogValue() slog.Value      { return redact.Hidden("desk") }
func (Page) LogValue() slog.Value      { return redact.Hidden("page") }
func (Holding) LogValue() slog.Value   { return redact.Hidden("held thread") }
func (Question) LogValue() slog.Value  { return redact.Hidden("question") }
func (Word) LogValue() slog.Value      { return redact.Hidden("word") }
func (Outlook) LogValue() slog.Value   { return redact.Hidden("outlook") }
func (Mark) LogValue() slog.Value      { return redact.Hidden("mark") }
func (Offer) LogValue() slog.Value     { return redact.Hidden("offer") }
func (Parting) LogValue() slog.Value   { return redact.Hidden("thread let go") }
func (Asking) LogValue() slog.Value    { return redact.Hidden("words") }
func (Line) LogValue() slog.Value      { return redact.Hidden("line") }
func (Decision) LogValue() slog.Value  { return redact.Hidden("decision") }
func (Degraded) LogValue() slog.Value  { return redact.Hidden("pages") }
func (Commit) LogValue() slog.Value    { return redact.Hidden("commit") }
func (Snapshot) LogValue() slog.Value  { return redact.Hidden("conversation") }
func (Pending) LogValue() slog.Value   { return redact.Hidden("effect") }
func (Leased) LogValue() slog.Value    { return redact.Hidden("effect") }
func (Receipt) LogValue() slog.Value   { return redact.Hidden("receipt") }
func (Stand) LogValue() slog.Value     { return redact.Hidden("stand") }
func (Act) LogValue() slog.Value       { return redact.Hidden("act") }
func (Order) LogValue() slog.Value     { return redact.Hidden("order") }
func (World) LogValue() slog.Value     { return redact.Hidden("world") }
