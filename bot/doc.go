// Package bot is the engine of the line. It turns an event (a text heard, a time
// due, an outcome) into the next state of a conversation and the effects that
// follow, and commits both together. Redis, HTTP and Twilio are behind the ports
// in port.go; time and ids come in with the event.
package bot
