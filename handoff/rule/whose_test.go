package rule

import "testing"

// What is said first hangs on whose body it is, or whose wish. Where both are told of,
// the rule's own kind stands.
func TestTheWordsAroundSayWhoseItIs(t *testing.T) {
	r := loadRules(t)
	for _, c := range []struct {
		text string
		want Kind
	}{
		{"woke up on the bathroom floor, needle still there, my lips were blue", OverdoseSelf},
		{"needle on the bathroom floor and his lips are blue", OverdoseOther},
		{"guy here keeps coughing up blood", MedicalOther},
		{"i keep coughing up blood", MedicalSelf},
		{"wife stopped drinking monday, shes shaking and seeing bugs", MedicalOther},
		{"i stopped drinking monday, shaking and seeing bugs", MedicalSelf},
		{"mi papa esta vomitando sangre", MedicalOther},
		{"estoy vomitando sangre", MedicalSelf},
		{"my roommate says she wants to die", ThirdParty},
		{"told my roommate i want to die", SuicideActive},
		{"mi hermana dice que se quiere matar", ThirdParty},
	} {
		if v := r.Hear(Utterance{Text: c.text}); v.Level != LevelCrisis || v.Kind != c.want {
			t.Errorf("%q: heard %s %s, want crisis %s", c.text, v.Level, v.Kind, c.want)
		}
	}
}
