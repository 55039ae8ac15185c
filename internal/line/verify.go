package line

import (
	"net/http"
	"net/url"

	"github.com/warmline/warmline/internal/twilio"
)

// verifier checks signatures with the tokens of the moment.
type verifier struct {
	public string
	tokens *twilio.Tokens
}

func (v verifier) Verify(r *http.Request, form url.Values) bool {
	return twilio.Verifier{PublicURL: v.public, Tokens: v.tokens.All()}.Verify(r, form)
}
