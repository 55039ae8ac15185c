package demo

// Types has the weekend in a language type other answers at a step.
func (d *Demo) Types(lang, step string, answers ...string) { d.scripts[lang].Says[step] = answers }
