package emulator

import (
	"strings"
	"unicode/utf16"
)

// The GSM 03.38 alphabet, and what costs two places in it.
const (
	gsmBasic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
	gsmTwo   = "\f^{}\\[~]|€"
)

// segments counts how many messages a text is on the air.
func segments(body string) int {
	places, gsm := 0, true
	for _, r := range body {
		switch {
		case strings.ContainsRune(gsmBasic, r):
			places++
		case strings.ContainsRune(gsmTwo, r):
			places += 2
		default:
			gsm = false
		}
	}
	if gsm {
		return parts(places, 160, 153)
	}
	return parts(len(utf16.Encode([]rune(body))), 70, 67)
}

func parts(places, single, joined int) int {
	if places <= single {
		return 1
	}
	return (places + joined - 1) / joined
}
