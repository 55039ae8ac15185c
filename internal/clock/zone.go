package clock

import (
	"sync"
	"time"
)

// zones remembers what Zone has read: a zone is a file of some kilobytes, and a
// line reckons in it with every text. It only ever holds what the names mean.
var zones sync.Map

// Zone is the IANA zone of a name.
func Zone(name string) (*time.Location, error) {
	if z, ok := zones.Load(name); ok {
		return z.(*time.Location), nil
	}
	z, err := time.LoadLocation(name)
	if err != nil {
		return nil, err
	}
	zones.Store(name, z)
	return z, nil
}
