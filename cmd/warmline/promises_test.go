package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

const stories = "../../internal/stage/testdata/stories"

var (
	code      = regexp.MustCompile("`([^`]+)`")
	namedTest = regexp.MustCompile(`^([a-z/]+) ((?:Test|Fuzz)\w+)(?:/(.+))?$`)
)

// TestPromisesNameWhatHoldsThem: in docs/promises.md every clause names a test or
// story, or says that there is none, and every name is one that exists.
func TestPromisesNameWhatHoldsThem(t *testing.T) {
	page, err := os.ReadFile("../../docs/promises.md")
	if err != nil {
		t.Fatal(err)
	}
	clauses := 0
	for i, line := range strings.Split(string(page), "\n") {
		cells := strings.Split(strings.Trim(line, "| "), "|")
		if !strings.HasPrefix(line, "| ") || len(cells) != 2 || cells[0] == "clause " {
			continue
		}
		clauses++
		named := 0
		for _, m := range code.FindAllStringSubmatch(cells[1], -1) {
			held, name := holds(t, m[1])
			if name && !held {
				t.Errorf("docs/promises.md:%d: nothing is called %q", i+1, m[1])
			}
			if name {
				named++
			}
		}
		said := strings.ToLower(cells[1])
		if named == 0 && !strings.Contains(said, "not yet built") && !strings.Contains(said, "no test yet") {
			t.Errorf("docs/promises.md:%d: names no test and does not say so", i+1)
		}
	}
	for p := 1; p <= 11; p++ {
		if !strings.Contains(string(page), "\n## P"+strconv.Itoa(p)+" ") {
			t.Errorf("docs/promises.md: P%d is missing", p)
		}
	}
	if clauses < 50 {
		t.Errorf("docs/promises.md: only %d clauses were found", clauses)
	}
}

// TestTheNeversNameWhatHoldsThem: each line of what the program never does names a test
// or story that exists.
func TestTheNeversNameWhatHoldsThem(t *testing.T) {
	page, err := os.ReadFile("../../docs/safety.md")
	if err != nil {
		t.Fatal(err)
	}
	_, nevers, _ := strings.Cut(string(page), "## What it never does")
	nevers, _, _ = strings.Cut(nevers, "\n## ")
	lines := 0
	for _, line := range strings.Split(nevers, "\n") {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| it never") || strings.Contains(line, "nothing in the program can") {
			continue
		}
		lines++
		named := code.FindAllStringSubmatch(line, -1)
		for _, m := range named {
			if held, _ := holds(t, m[1]); !held {
				t.Errorf("nothing is called %q: %s", m[1], line)
			}
		}
		if len(named) == 0 {
			t.Errorf("names no test: %s", line)
		}
	}
	if lines < 20 {
		t.Errorf("only %d lines", lines)
	}
}

// holds says whether a name is that of a test or story, and whether there is one.
func holds(t *testing.T, name string) (exists, isName bool) {
	t.Helper()
	if strings.HasSuffix(name, ".story") {
		_, err := os.Stat(filepath.Join(stories, name))
		return err == nil, true
	}
	m := namedTest.FindStringSubmatch(name)
	if m == nil {
		return false, false
	}
	files, err := filepath.Glob(filepath.Join("../..", m[1], "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	test, line := false, m[3] == ""
	for _, f := range files {
		source, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		test = test || strings.Contains(string(source), "\nfunc "+m[2]+"(")
		line = line || strings.Contains(string(source), strconv.Quote(m[3]))
	}
	return test && line, true
}

// TestTheReadmeQuotesAStory: the talk in the README is one that the line has.
func TestTheReadmeQuotesAStory(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	story, err := os.ReadFile(filepath.Join(stories, "whole-en.story"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(readme), "```text\n")
	talk, _, found := strings.Cut(rest, "```")
	if !found {
		t.Fatal("README.md shows no talk")
	}
	last := 0
	for _, line := range strings.Split(strings.TrimSpace(talk), "\n") {
		who, words, _ := strings.Cut(line, "  ")
		words = strings.TrimSpace(words)
		at := strings.Index(string(story)[last:], " "+words+"\n")
		if at < 0 {
			t.Errorf("%q does not follow in whole-en.story: %s", who, words)
			continue
		}
		last += at + len(words)
	}
}
