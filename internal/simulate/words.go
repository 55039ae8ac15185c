package simulate

import (
	"math/rand/v2"

	"github.com/warmline/warmline/internal/clock"
)

// spoken is words in both languages of the line.
type spoken map[string][]string

func (s spoken) in(r *rand.Rand, lang string) string { return one(r, s[lang]) }

var (
	hello = spoken{"en": {"hi", "hello", "hey", "hope"}, "es": {"hola", "buenas", "hope"}}
	names = []string{
		"Ana", "Ben", "Cora", "Dee", "Eli", "Fay", "Gus", "Hana", "Ike", "Jo", "Kai", "Lou", "Maria", "Nate", "Omar", "Pat", "Quinn", "Rosa", "Sam", "Tess", "Uma", "Vic", "Will", "Ximena", "Yara", "Zoe", "Tomás", "José",
	}
	introduce = spoken{"en": {"%s", "call me %s", "im %s", "3, %s", "1 %s"}, "es": {"%s", "me llamo %s", "soy %s", "1, %s"}}
	ownWords  = spoken{
		"en": {"long day at work", "ok i guess", "tired but here", "went for a walk with my sister", "made dinner, that was nice", "meeting tonight", "my son called", "rain all day, stayed in", "better than yesterday", "busy", "watched the game", "nothing much"},
		"es": {"día largo en el trabajo", "más o menos", "cansada pero aquí", "caminé con mi hermana", "cociné rico", "hoy tengo reunión", "llamó mi hijo", "llovió todo el día", "mejor que ayer", "ocupado", "vi el partido", "nada nuevo"},
	}
	nods = spoken{"en": {"ok", "thanks", "thank you", "👍", "good"}, "es": {"ok", "gracias", "muchas gracias", "👍", "bueno"}}
	talk = spoken{
		"en": {"thank you for writing", "its been a lot lately", "i just needed to tell someone", "not sure what to do next", "that helps", "ok i will try that", "can we talk tomorrow too"},
		"es": {"gracias por escribir", "ha sido mucho últimamente", "solo quería contarle a alguien", "no sé qué hacer", "eso ayuda", "bueno, lo intento", "podemos hablar mañana también"},
	}
	digits = map[string][]string{
		"en": {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
		"es": {"cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"},
	}
	refusals = spoken{"en": {"no", "no thanks", "not now"}, "es": {"no", "no gracias", "ahora no"}}
	unsafe   = spoken{"en": {"not really", "2", "i dont know", "no"}, "es": {"no mucho", "2", "no sé", "no"}}
	safe     = spoken{"en": {"1", "1", "ok", "fine"}, "es": {"1", "1", "bien", "ok"}}
	back     = []string{"START", "start", "unstop"}
	coachSay = spoken{
		"en": {"Hi, I'm here. I read what you wrote.", "I hear you. How long has it been like this?", "That sounds hard. What would help tonight?", "Do you have somebody with you?", "Let's take it one step at a time.", "I'm glad you wrote."},
		"es": {"Hola, aquí estoy. Leí lo que escribiste.", "Te escucho. ¿Desde cuándo es así?", "Suena duro. ¿Qué te ayuda esta noche?", "¿Hay alguien contigo?", "Vamos un paso a la vez.", "Qué bueno que escribiste."},
	}
	asides = []string{"#talk friday 5pm", "#talk tomorrow 2pm", "# TRACK waiting", "# TRACK none"} // of a coach who has the thread
	notes  = []string{"calmer now, will call tomorrow", "has a plan for tonight", "meets me on friday", "safe with a friend"}
)

// hours are times of day as people write them.
var hours = []struct {
	words string
	wall  clock.Wall
}{{"7 pm", 19 * 60}, {"7:30 pm", 19*60 + 30}, {"6pm", 18 * 60}, {"8 pm", 20 * 60}, {"6:15 pm", 18*60 + 15}, {"8:20 pm", 20*60 + 20}, {"9:30 pm", 21*60 + 30}, {"10 pm", 22 * 60}}

// leaving is a wish for no more texts, as people put it.
var leaving = spoken{
	"en": {"STOP", "STOP", "STOP", "stop", "Stop.", "END", "CANCEL", "unsubscribe", "please stop", "stop texting me", "dont text me anymore"},
	"es": {"STOP", "STOP", "ALTO", "alto", "BASTA", "basta", "parar", "no mas", "cancelar", "ya no me escriban", "no me manden más mensajes"},
}

// newHour is how often somebody asks for another hour: once in so many days.
const newHour = 500

// months as people shorten them, by language.
var months = spoken{
	"en": {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"},
	"es": {"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"},
}

// dayAhead is where a day of the next weeks belongs.
const dayAhead = "{day}"

// outOfTheBlue is what people write that nobody has asked for, and how often: once in
// so many days.
var outOfTheBlue = []struct {
	kind  string
	every float64 // days
	late  bool    // at any hour, not only while awake
	words spoken
}{
	{"crisis", 1500, true, spoken{
		"en": {"i want to kill myself", "i dont want to be alive anymore", "my friend took too much and wont wake up", "chest pain and i cant breathe", "he is hitting me", "i have a plan to end my life"},
		"es": {"me quiero morir", "no quiero vivir más", "mi amigo no respira", "me duele el pecho y no puedo respirar", "me está pegando", "me voy a matar"},
	}},
	{"urgent", 700, true, spoken{
		"en": {"i cant do this any more", "i feel hopeless", "no bed tonight, i have nowhere to sleep", "im about to use alone"},
		"es": {"ya no puedo más", "no tengo esperanza", "no tengo dónde dormir esta noche", "voy a usar solo"},
	}},
	{"craving", 150, true, spoken{
		"en": {"craving so bad right now", "i really want to drink", "the urge is strong tonight"},
		"es": {"tengo muchas ganas de tomar", "unas ganas de usar muy fuertes", "se me antoja mucho"},
	}},
	{"lapse", 350, true, spoken{"en": {"i relapsed", "i drank last night", "i used again"}, "es": {"recaí", "anoche tomé", "volví a usar"}}},
	{"coach", 250, false, spoken{"en": {"COACH", "can i talk to a coach", "i need to talk to someone real"}, "es": {"COACH", "quiero hablar con un coach", "necesito hablar con alguien"}}},
	{"help", 900, false, spoken{"en": {"HELP", "help"}, "es": {"AYUDA", "HELP"}}},
	{"trust", 600, false, spoken{"en": {"are you a bot", "who sees this", "will you tell my PO"}, "es": {"eres un robot", "quién ve esto", "le van a decir a mi oficial"}}},
	{"pause", 1200, false, spoken{"en": {"pause", "PAUSE 3", "pause 14"}, "es": {"pausa", "PAUSA 3", "pausa 10"}}},
	{"angry", 900, false, spoken{"en": {"that was rude", "too many texts", "you are annoying"}, "es": {"qué grosero", "demasiados mensajes", "qué molesto"}}},
	{"unclear", 1800, false, spoken{"en": {"enough", "not interested", "no more"}, "es": {"ya basta", "no me interesa", "no es para mi"}}},
	{"picture", 900, false, spoken{"en": {""}, "es": {""}}},
	{"thanks", 120, false, nods},
	{"meeting", 90, false, spoken{
		"en": {"MEET", "na meeting tonight", "any aa meetings saturday", "smart online", "meeting tomorrow morning"},
		"es": {"REUNIONES", "reunión de na hoy", "hay reunión de aa el sábado", "reunión en línea", "reunión mañana"},
	}},
	{"date", 60, false, spoken{
		"en": {"court {day} 9am", "doctor {day} 2:30pm", "appointment {day} at 10", "court date {day} 8:30 am room 3", "i have intake {day} 1 pm", "dentist {day}"},
		"es": {"corte {day} 9am", "doctora {day} a las 2:30 de la tarde", "cita {day} a las 10", "tengo corte {day} 8:30", "cita con el médico {day}"},
	}},
	{"date moved", 250, false, spoken{
		"en": {"court is moved to {day} 10am", "my appointment is now {day} 3pm", "cancel my appointment", "court got cancelled", "DATES"},
		"es": {"la corte se cambió para el {day} 10am", "mi cita ahora es {day} 3 pm", "cancelaron mi cita", "CITAS"},
	}},
	{"company", 200, false, spoken{
		"en": {"can someone go with me", "can somebody come to court with me", "go with me"},
		"es": {"alguien puede ir conmigo a la corte", "ven conmigo", "alguien puede ir conmigo"},
	}},
	{"treatment", 300, false, spoken{
		"en": {"im on a waitlist for detox", "they have a bed for me", "i get out of rehab on {day}", "just got out of treatment", "i got out of jail yesterday"},
		"es": {"estoy en lista de espera", "me dieron cama", "salgo del centro el {day}", "acabo de salir del centro", "salí de la cárcel ayer"},
	}},
	{"words", 60, false, ownWords},
}
