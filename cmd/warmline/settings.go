package main

import (
	"fmt"
	"os"
	"reflect"

	"github.com/alecthomas/kong"

	"github.com/warmline/warmline/config"
)

// settingsFlags gives a command the flag of every setting. They come from the
// table in config, so that a new setting needs no line here.
type settingsFlags struct {
	Flags kong.Plugins `embed:""` // one struct, a string field for each flag
}

func newSettingsFlags() settingsFlags {
	var fields []reflect.StructField
	for i, f := range config.Flags() {
		fields = append(fields, reflect.StructField{
			Name: fmt.Sprintf("Flag%d", i),
			Type: reflect.TypeFor[string](),
			Tag:  reflect.StructTag(fmt.Sprintf(`name:%q help:%q placeholder:"VALUE"`, f.Name, f.Help)),
		})
	}
	return settingsFlags{Flags: kong.Plugins{reflect.New(reflect.StructOf(fields)).Interface()}}
}

// load reads the settings: file, environment, flags. Its error is config.Faults.
func (s settingsFlags) load(sys system) (config.Config, error) {
	given := map[string]string{}
	values := reflect.ValueOf(s.Flags[0]).Elem()
	for i, f := range config.Flags() {
		given[f.Name] = values.Field(i).String()
	}
	return config.Load(given, sys.env, os.ReadFile)
}
