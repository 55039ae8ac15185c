package feed

import "time"

// Patience is how long a feed may take, in tests.
func (f *Fetcher) Patience(d time.Duration) { f.client.Timeout = d }
