// Package rules holds the handoff rules as data, a folder for each language.
// How to read and write them is in package rule.
package rules

import "embed"

// Files are the rule files the program is shipped with.
//
//go:embed en es pt ht
var Files embed.FS
