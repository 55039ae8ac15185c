// Package picture draws what a simulation has counted. It stands apart because what
// draws is large, and only who wants pictures should carry it.
package picture

import (
	"fmt"
	"image/color"
	"os"
	"path/filepath"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"

	"github.com/warmline/warmline/internal/simulate"
)

// curve is one line of a picture, a value for each week or hour.
type curve struct {
	name   string
	values []float64
}

// picture is a file: title, what the axes say, the curves.
type picture struct {
	file, title, x, y string
	from              int // what the first value of a curve stands for
	curves            []curve
}

var inks = []color.Color{
	color.RGBA{R: 0x1b, G: 0x5e, B: 0x9e, A: 0xff}, color.RGBA{R: 0xc2, G: 0x5a, B: 0x12, A: 0xff},
	color.RGBA{R: 0x3b, G: 0x7d, B: 0x3b, A: 0xff}, color.RGBA{R: 0x7a, G: 0x3b, B: 0x8f, A: 0xff},
}

func all(f *simulate.Figures, cfg simulate.Config) []picture {
	weekly := func(name string, of func(simulate.Week) float64) curve {
		c := curve{name: name}
		for _, w := range f.Weeks {
			c.values = append(c.values, of(w))
		}
		return c
	}
	each := func(name string, n func(simulate.Week) int) curve {
		return weekly(name, func(w simulate.Week) float64 { return w.Each(n(w)) })
	}
	left := 0
	still := weekly("still in", func(w simulate.Week) float64 {
		left += w.Left
		return 100 - simulate.Share{Of: f.Came, Is: left}.Percent()
	})
	hourly := func(name string, n func(simulate.Hour) int) curve {
		c := curve{name: name}
		for _, h := range f.Hours {
			c.values = append(c.values, float64(n(h))/float64(f.Teams*cfg.Weeks))
		}
		return c
	}
	return []picture{
		{"texts.svg", "Texts a person and week", "week since joining", "texts", 1, []curve{
			each("started by the program", func(w simulate.Week) int { return w.Started }), each("its answers", func(w simulate.Week) int { return w.Replies }),
			each("of coaches and the search for one", func(w simulate.Week) int { return w.Search }), each("written by the person", func(w simulate.Week) int { return w.Wrote }),
		}},
		{"replies.svg", "Questions that were answered", "week since joining", "%", 1, []curve{
			weekly("all days", func(w simulate.Week) float64 { return w.Asked.Percent() }), weekly("Saturday and Sunday", func(w simulate.Week) float64 { return w.Weekend.Percent() }),
		}},
		{"still-in.svg", "People who have not left", "week since joining", "%", 1, []curve{still}},
		{"coaches.svg", "What the coaches of one team get in a week", "hour of the day", "texts", 0, []curve{
			hourly("pages", func(h simulate.Hour) int { return h.Pages }), hourly("all texts", func(h simulate.Hour) int { return h.Texts }),
		}},
	}
}

// Draw writes the pictures into a folder.
func Draw(folder string, f *simulate.Figures, cfg simulate.Config) error {
	for _, p := range all(f, cfg) {
		if err := p.draw(folder); err != nil {
			return fmt.Errorf("draw %s: %w", p.file, err)
		}
	}
	return nil
}

func (p picture) draw(folder string) error {
	canvas := plot.New()
	canvas.Title.Text, canvas.X.Label.Text, canvas.Y.Label.Text = p.title, p.x, p.y
	canvas.Y.Min, canvas.Legend.Top, canvas.Legend.Padding = 0, true, vg.Points(3)
	canvas.Add(plotter.NewGrid())
	for i, c := range p.curves {
		points := make(plotter.XYs, len(c.values))
		for k, v := range c.values {
			points[k] = plotter.XY{X: float64(p.from + k), Y: v}
		}
		line, err := plotter.NewLine(points)
		if err != nil {
			return err
		}
		line.Color, line.Width = inks[i], vg.Points(2)
		canvas.Add(line)
		canvas.Legend.Add(c.name, line)
	}
	drawn, err := canvas.WriterTo(16*vg.Centimeter, 9*vg.Centimeter, "svg")
	if err != nil {
		return err
	}
	file, err := os.Create(filepath.Join(folder, p.file))
	if err != nil {
		return err
	}
	defer file.Close()
	if _, err := drawn.WriteTo(file); err != nil {
		return err
	}
	return file.Close()
}
