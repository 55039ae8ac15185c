package bot

import "strings"

// focusWords are what texts say of what it is about, by the word the person gave. For any
// other a text names none.
var focusWords = map[string]struct{ en, es string }{
	"drink": {"to drink", "beber"}, "use": {"to use", "usar"}, "bet": {"to bet", "apostar"}, "smoke": {"to smoke", "fumar"},
	"vape": {"to vape", "vapear"}, "game": {"to play", "jugar"}, "buy": {"to buy", "comprar"},
}

// focusOf are the words people give for them, folded.
var focusOf = map[string]string{
	"drink": "drink", "drinks": "drink", "drinking": "drink", "alcohol": "drink", "beer": "drink", "wine": "drink", "liquor": "drink", "beber": "drink", "bebida": "drink", "tomar": "drink", "ron": "drink", "cerveza": "drink",
	"use": "use", "using": "use", "drugs": "use", "dope": "use", "usar": "use", "droga": "use", "drogas": "use",
	"bet": "bet", "bets": "bet", "betting": "bet", "gamble": "bet", "gambling": "bet", "casino": "bet", "scratch": "bet", "apostar": "bet", "apuestas": "bet", "loteria": "bet",
	"smoke": "smoke", "smoking": "smoke", "cigarettes": "smoke", "tobacco": "smoke", "fumar": "smoke", "cigarrillos": "smoke", "tabaco": "smoke",
	"vape": "vape", "vaping": "vape", "vapear": "vape", "gaming": "game", "games": "game", "videogames": "game", "jugar": "game", "videojuegos": "game",
	"shopping": "buy", "buying": "buy", "spending": "buy", "comprar": "buy", "compras": "buy",
}

// focus is what texts say of the person's focus: to drink, to bet. "" when it is none of
// those we have words for.
func focus(kept, lang string) string {
	for _, word := range strings.Fields(plainWords(kept)) {
		if w := focusWords[focusOf[word]]; w.en != "" {
			if lang == "es" {
				return w.es
			}
			return w.en
		}
	}
	return ""
}
