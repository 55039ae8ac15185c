package emulator

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"net/url"
	"sort"
	"strings"
)

// signature is what Twilio puts in X-Twilio-Signature: the URL it calls, without
// credentials and with a path, and every parameter by name.
func (e *Emulator) signature(target string, form url.Values) string {
	if u, err := url.Parse(target); err == nil && (u.User != nil || u.Path == "") {
		u.User = nil
		u.Path = "/" + strings.TrimPrefix(u.Path, "/")
		target = u.String()
	}
	names := make([]string, 0, len(form))
	for name := range form {
		names = append(names, name)
	}
	sort.Strings(names)
	var text bytes.Buffer
	text.WriteString(target)
	for _, name := range names {
		text.WriteString(name + form.Get(name)) // ours are never repeated
	}
	mac := hmac.New(sha1.New, []byte(e.primary()))
	mac.Write(text.Bytes())
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}
