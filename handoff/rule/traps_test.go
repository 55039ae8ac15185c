package rule

import "testing"

// traps are texts that are easily misread, in both directions.
var traps = []struct {
	text  string
	level Level
	kind  Kind // "" = not asked
}{
	// the plain words
	{"I want to die", LevelCrisis, SuicideActive},
	{"i have a plan", LevelCrisis, SuicideActive},
	{"kms", LevelCrisis, SuicideActive},
	{"gonna unalive tonight", LevelCrisis, SuicideActive},
	{"end it", LevelCrisis, SuicideActive},
	{"i just want to end it all", LevelCrisis, SuicideActive},
	{"goodbye everyone", LevelCrisis, SuicideActive},
	{"sleep forever", LevelCrisis, SuicidePassive},
	{"no one would miss me", LevelCrisis, SuicidePassive},
	{"I wish I wouldn't wake up", LevelCrisis, SuicidePassive},
	{"dont see the point of living anymore", LevelCrisis, SuicidePassive},
	{"my kids deserve better than me, theyd be happier if i was gone", LevelCrisis, SuicidePassive},
	{"I OD'd", LevelCrisis, OverdoseSelf},
	{"took pills", LevelCrisis, OverdoseSelf},
	{"my friend is ODing", LevelCrisis, OverdoseOther},
	{"not breathing", LevelCrisis, OverdoseOther},
	{"blue lips", LevelCrisis, OverdoseOther},
	{"he is my brother and he wont wake up", LevelCrisis, OverdoseOther},
	{"she drank a fifth and shes cold to the touch", LevelCrisis, OverdoseOther},
	{"gave him narcan twice hes snoring weird", LevelCrisis, OverdoseOther},
	{"chest pain", LevelCrisis, MedicalSelf},
	{"I just had a seizure", LevelCrisis, MedicalSelf},
	{"no drink since sunday and i am seeing spiders on the wall", LevelCrisis, MedicalSelf},
	{"my ex is at the door with a gun", LevelCrisis, Violence},
	{"he hits me when he drinks", LevelCrisis, Violence},
	{"being hit at home", LevelCrisis, Violence},
	{"I got raped", LevelCrisis, Assault},
	{"her boyfriend beats my little nephew", LevelCrisis, Child},
	{"swear im going to kill my landlord", LevelCrisis, HarmOther},
	{"my sponsee says hes going to hang himself", LevelCrisis, ThirdParty},
	{"911", LevelCrisis, Emergency},
	{"22 oak ave apt 4 hurry please", LevelCrisis, Emergency},
	{"i keep cutting my arms", LevelCrisis, SelfHarm},

	// goodbye and means without a key word
	{"i gave my guitar away today. tell my sister i loved her", LevelCrisis, SuicideActive},
	{"I wrote letters to my kids and the pills are on the table", LevelCrisis, SuicideActive},
	{"sitting on the tracks", LevelCrisis, SuicideActive},
	{"standing on the overpass looking down", LevelCrisis, SuicideActive},
	{"loaded the gun and im just looking at it", LevelCrisis, SuicideActive},
	{"i wont be here tomorrow", LevelCrisis, SuicideActive},

	// denial: real, false, and of living
	{"im not suicidal", LevelUrgent, SuicideActive},
	{"no voy a matarme", LevelUrgent, SuicideActive},
	{"i have no plans to kill myself", LevelUrgent, SuicideActive},
	{"never thought of killing myself", LevelUrgent, SuicideActive},
	{"im not drunk, i want to die", LevelCrisis, SuicideActive},
	{"not asking for pity but i want to kill myself", LevelCrisis, SuicideActive},
	{"i want to not die", LevelUrgent, SuicideActive},
	{"its not like im scared i have the noose ready", LevelCrisis, SuicideActive},
	{"i cant stop thinking about killing myself", LevelCrisis, SuicideActive},
	{"i dont know why i shouldnt kill myself", LevelCrisis, SuicideActive},
	{"im not lying the noose is ready", LevelCrisis, SuicideActive},
	{"im not ok i want to die", LevelCrisis, SuicideActive},
	{"im not drunk but i want to die", LevelCrisis, SuicideActive},
	{"don't want to live", LevelCrisis, SuicidePassive},
	{"i dont wanna wake up tomorrow", LevelCrisis, SuicidePassive},
	{"do not want to be here anymore", LevelCrisis, SuicidePassive},

	// long ago, again, yesterday
	{"ten years ago i took all my pills and now i chair the meeting", LevelUrgent, ""},
	{"back then i wanted to die", LevelUrgent, SuicideActive},
	{"years ago i tried to hang myself and yesterday i tried again", LevelCrisis, SuicideActive},
	{"tried to kill myself last night", LevelCrisis, SuicideActive},

	{"hes blue, he od'd 2 years ago too", LevelCrisis, OverdoseOther},
	{"lost my job monday and i want to die", LevelCrisis, SuicideActive},
	{"the movie is on and he wont wake up", LevelCrisis, OverdoseOther},
	{"i used to want to kill myself", LevelUrgent, SuicideActive},

	// other people, films, news
	{"in the movie he says i want to kill myself", LevelUrgent, ""},
	{"that song where she sings i want to die", LevelUrgent, ""},

	// sayings
	{"dying for a smoke", LevelNone, ""},
	{"killing it at work", LevelNone, ""},
	{"my feet are killing me", LevelNone, ""},
	{"this homework is killing me", LevelNone, ""},
	{"that team is dead to me", LevelNone, ""},
	{"I quit", LevelNone, ""},
	{"I quit my job", LevelNone, ""},
	{"i want to quit drinking", LevelNone, ""},
	{"shoot me an email", LevelNone, ""},
	{"got my flu shot today", LevelNone, ""},
	{"cut my hair short", LevelNone, ""},
	{"hit me up after group", LevelNone, ""},
	{"hung out with my son", LevelNone, ""},
	{"im dead lol", LevelNone, ""},
	{"no homicide no suicide just vibes at suicide squad", LevelNone, ""},
	{"my phone died", LevelNone, ""},
	{"12 days clean", LevelNone, ""},
	{"i havent used in 90 days", LevelNone, ""},
	{"i havent relapsed since may", LevelNone, ""},
	{"no cravings today", LevelNone, ""},
	{"did not drink today", LevelNone, ""},
	{"i took my suboxone this morning", LevelNone, ""},
	{"good morning, slept well", LevelNone, ""},
	{"4", LevelNone, ""},
	{"", LevelNone, ""},

	// a saying that fits a danger is no saying
	{"he is killing me please", LevelCrisis, Violence},
	{"hope to die tonight", LevelCrisis, SuicideActive},

	// flippant
	{"kill me lol", LevelUrgent, Distress},
	{"kms lol", LevelUrgent, Distress},
	{"so much homework i want to kill myself", LevelUrgent, Distress},
	{"gonna kill myself if we lose this ranked game", LevelUrgent, Distress},
	{"i want to kill myself lol", LevelUrgent, Distress},
	{"lol i have the rope ready", LevelCrisis, SuicideActive},

	// use, craving, the rest
	{"cant do this any more", LevelUrgent, Distress},
	{"ya no puedo mas", LevelUrgent, Distress},
	{"lost my whole check at the slots again", LevelUrgent, Distress},
	{"i used last night", LevelUrgent, Lapse},
	{"used and home alone", LevelUrgent, LapseDanger},
	{"want to use so bad", LevelUrgent, Craving},
	{"bout to shoot up by myself", LevelUrgent, Alone},
	{"dope sick", LevelUrgent, Withdrawal},
	{"got nowhere to sleep tonight", LevelUrgent, Bed},
	{"where do i get a rape kit after what happened", LevelUrgent, AssaultCare},
	{"I'm 16", LevelHandoff, Minor},
	{"he took my phone, using my kid's", LevelCrisis, Violence},
	{"COACH", LevelHandoff, Human},
	{"can i talk to someone real", LevelHandoff, Human},
	{"can i take benadryl with methadone", LevelHandoff, Clinical},
	{"that was rude", LevelHandoff, Anger},
	{"i think im pregnant", LevelHandoff, Pregnancy},
	{"theres a warrant out on me", LevelHandoff, Warrant},
	{"is my client in your program", LevelHandoff, ThirdAsks},
	{"worried about my daughter", LevelHandoff, ThirdWorry},
	{"having flashbacks", LevelHandoff, Trauma},
	{"are you calling the cops", LevelNone, ""},

	// a name, a wish for a call
	{"2 and call me Ria", LevelNone, ""},
	{"call me Ria", LevelNone, ""},
	{"you can call me Sam", LevelNone, ""},
	{"call me", LevelHandoff, Human},
	{"call me please", LevelHandoff, Human},
	{"can someone call me", LevelHandoff, Human},
	{"call me at 5", LevelHandoff, Human},
	{"llámame Ana", LevelNone, ""},
	{"llámame por favor", LevelHandoff, Human},

	// somebody else's use, somebody who asks about a person
	{"im worried about my sister she is using again", LevelHandoff, ThirdWorry},
	{"my husband is drinking again", LevelHandoff, ThirdWorry},
	{"my wife left me and i relapsed", LevelUrgent, Lapse},
	{"me preocupa mi hijo, volvió a usar", LevelHandoff, ThirdWorry},
	{"this is officer Hale, is Maria Lopez in your program", LevelHandoff, ThirdAsks},
	{"does my son text this line", LevelHandoff, ThirdAsks},
	{"I need to know if my wife is enrolled", LevelHandoff, ThirdAsks},
	{"am i still in your program", LevelNone, ""},
	{"soy el oficial Ruiz, ¿Ana Peña está en su programa?", LevelHandoff, ThirdAsks},
	{"¿mi hijo escribe a esta línea?", LevelHandoff, ThirdAsks},

	// wanting it to end
	{"i cant stop drinking and i want it to end", LevelCrisis, SuicidePassive},
	{"ya no aguanto, quiero que se acabe", LevelCrisis, SuicidePassive},
	{"i dont want this winter to end", LevelNone, ""},

	// Spanish
	{"quiero acabar con todo", LevelCrisis, SuicideActive},
	{"me quiero morir", LevelCrisis, SuicideActive},
	{"ya no quiero vivir", LevelCrisis, SuicidePassive},
	{"ojalá no despertara", LevelCrisis, SuicidePassive},
	{"mi hermano no respira", LevelCrisis, OverdoseOther},
	{"me va a matar", LevelCrisis, Violence},
	{"me duele mucho el pecho", LevelCrisis, MedicalSelf},
	{"me muero de risa", LevelNone, ""},
	{"me muero de sueño", LevelNone, ""},
	{"recaí", LevelUrgent, Lapse},
	{"tengo 16 años", LevelHandoff, Minor},

	// how people write
	{"i wnna dye", LevelCrisis, SuicideActive},
	{"i wanna dieeeee", LevelCrisis, SuicideActive},
	{"k-i-l-l myself", LevelCrisis, SuicideActive},
	{"k i l l myself", LevelCrisis, SuicideActive},
	{"gonna k!ll or k1ll mys3lf", LevelCrisis, SuicideActive},
	{"thinking of s u i c i d e", LevelCrisis, SuicideActive},
	{"thinking about suiside", LevelCrisis, SuicideActive},
	{"i am suicdal", LevelCrisis, SuicideActive},
	{"i took an overdoes of pills i overdsed", LevelCrisis, OverdoseSelf},
	{"I want to d\u0456e", LevelCrisis, SuicideActive},
	{"I wa\u200bnt to d\u00adie", LevelCrisis, SuicideActive},
	{"Ｉ ｗａｎｔ ｔｏ ｄｉｅ", LevelCrisis, SuicideActive},
	{"i don\u2019t want to live", LevelCrisis, SuicidePassive},
	{"thinking of sue aside", LevelCrisis, SuicideActive},
	{"i want to\ndie", LevelCrisis, SuicideActive},
	{"self delete tonight", LevelCrisis, SuicideActive},
	{"violence and death: he choked me and i want to die", LevelCrisis, Violence},
	{"i took all my pills i want to die", LevelCrisis, OverdoseSelf},
}

func TestTraps(t *testing.T) {
	r := loadRules(t)
	for _, c := range traps {
		v := r.Hear(Utterance{Text: c.text, Channel: "text"})
		if v.Level != c.level || c.kind != "" && v.Kind != c.kind {
			t.Errorf("%q: heard %s %s, want %s %s (%v)", c.text, v.Level, v.Kind, c.level, c.kind, v.Reasons)
		}
	}
}
