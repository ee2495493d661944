use super::{Align, Axis, Point, Radar, Run, Sector, Spoke, radar};

/// The words of a drawing that stands alone.
#[derive(Clone, Copy, Debug)]
pub struct Captions<'a> {
    /// The language of the words, as a tag.
    pub lang: &'a str,
    /// The line above it.
    pub title: &'a str,
    /// What it shows, for those who do not see it.
    pub description: &'a str,
    /// What the outline of the values is.
    pub shape: &'a str,
    /// What the outline of the targets is.
    pub target: &'a str,
    /// The names of the axes, each with the number that stands at its end.
    pub axes: &'a [(String, &'a str)],
    /// The names of the sectors, by their numbers.
    pub sectors: &'a [&'a str],
}

const INK: &str = "#1a2424";
const PAPER: &str = "#ffffff";
const ACCENT: &str = "#0a5c63";
const CONTROL: &str = "#5f6a69";
const HALF: &str = "#c7cbcb";
const HAIRLINE: &str = "#d5d8d8";

/// Half the width of the whole picture.
const HALF_WIDTH: i32 = 1700;
const TOP: i32 = -1800;
/// Where the legend stands, and where the names of the axes begin.
const LEGEND: i32 = 1560;
const NAMES: i32 = 1800;
const LINE: i32 = 90;
const COLUMNS: usize = 3;

/// A radar as a file of its own: with its colours, its legend and the names of its axes. Colours are
/// attributes, so that no program needs to know styles and no policy stands in its way.
#[must_use]
pub fn standalone(axes: &[Axis], captions: &Captions<'_>) -> String {
    let Radar { spokes, sectors, shape, dots, target } = radar(axes);
    let names = Names::of(axes, captions);
    let (width, height) = (2 * HALF_WIDTH, names.bottom - TOP);
    let mut svg = Svg(String::new());
    svg.open("svg")
        .set("xmlns", "http://www.w3.org/2000/svg")
        .set("viewBox", &numbers(&[-HALF_WIDTH, TOP, width, height]))
        .number("width", width / 4)
        .number("height", height / 4)
        .set("role", "img")
        .set("lang", captions.lang)
        .set("font-family", "system-ui, Helvetica, Arial, sans-serif");
    svg.text("title", captions.title).text("desc", captions.description);
    svg.open("rect").number("x", -HALF_WIDTH).number("y", TOP);
    svg.number("width", width).number("height", height).set("fill", PAPER).close();
    svg.label((0, TOP + 170), "middle", (92, "600"), captions.title);
    for sector in &sectors {
        svg.sector(sector, captions.sectors.get(sector.index).copied().unwrap_or_default());
    }
    for radius in Radar::RINGS {
        svg.open("circle").number("r", radius).stroke(HAIRLINE, 6).close();
    }
    for (spoke, (number, _)) in spokes.iter().zip(captions.axes) {
        svg.spoke(spoke, number);
    }
    for run in &target {
        svg.open("path").set("d", &run.path()).stroke(CONTROL, 12);
        svg.set("stroke-dasharray", "36 30").close();
    }
    for run in &shape {
        svg.shape(run);
    }
    for (_, at) in &dots {
        svg.open("circle").number("cx", at.x).number("cy", at.y).number("r", 26);
        svg.set("fill", ACCENT).close();
    }
    svg.legend(captions);
    svg.0.push_str(&names.drawn.0);
    svg.0.push_str("</svg>\n");
    svg.0
}

/// The names of the axes, a column per sector.
struct Names {
    drawn: Svg,
    bottom: i32,
}

impl Names {
    fn of(axes: &[Axis], captions: &Captions<'_>) -> Self {
        let mut names = Self { drawn: Svg(String::new()), bottom: NAMES };
        let mut top = NAMES;
        let mut rest = captions.axes.iter();
        for (at, sector) in axes.chunk_by(|a, b| a.sector == b.sector).enumerate() {
            if at > 0 && at % COLUMNS == 0 {
                top = names.bottom + LINE / 2;
            }
            let column = i32::try_from(at % COLUMNS).unwrap_or_default();
            let x = -HALF_WIDTH + 120 + column * (2 * HALF_WIDTH - 120) / 3;
            let mut y = top;
            let index = sector.first().map_or(0, |axis| axis.sector);
            let name = captions.sectors.get(index).copied().unwrap_or_default();
            names.drawn.label((x, y), "start", (58, "600"), name);
            for (number, name) in rest.by_ref().take(sector.len()) {
                y += LINE;
                names.drawn.label((x, y), "start", (58, "400"), &[number, "  ", name].concat());
            }
            names.bottom = names.bottom.max(y + LINE);
        }
        names
    }
}

/// What is written so far. Elements stay open until something else follows.
struct Svg(String);

impl Svg {
    fn open(&mut self, name: &str) -> &mut Self {
        self.finish();
        self.raw(&["<", name])
    }

    fn raw(&mut self, parts: &[&str]) -> &mut Self {
        for part in parts {
            self.0.push_str(part);
        }
        self
    }

    /// Ends the tag that is open.
    fn finish(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with('>') {
            self.0.push('>');
        }
    }

    fn close(&mut self) {
        self.0.push_str("/>");
    }

    fn set(&mut self, name: &str, value: &str) -> &mut Self {
        self.raw(&[" ", name, "=\"", &escaped(value), "\""])
    }

    fn number(&mut self, name: &str, value: i32) -> &mut Self {
        self.set(name, &value.to_string())
    }

    fn stroke(&mut self, colour: &str, width: i32) -> &mut Self {
        self.set("fill", "none").set("stroke", colour).number("stroke-width", width)
    }

    fn text(&mut self, name: &str, content: &str) -> &mut Self {
        self.finish();
        self.raw(&["<", name, ">", &escaped(content), "</", name, ">"])
    }

    fn label(
        &mut self,
        (x, y): (i32, i32),
        anchor: &str,
        (size, weight): (i32, &str),
        content: &str,
    ) -> &mut Self {
        self.open("text").number("x", x).number("y", y).set("text-anchor", anchor);
        self.number("font-size", size).set("font-weight", weight).set("fill", INK);
        self.raw(&[">", &escaped(content), "</text>"])
    }

    fn sector(&mut self, sector: &Sector, name: &str) {
        // Full, half, outline, then the same again: told apart without colour.
        let (fill, ink) = match sector.index % 3 {
            0 => (CONTROL, PAPER),
            1 => (HALF, INK),
            _ => (PAPER, INK),
        };
        self.open("path").set("d", &sector.band).set("fill", fill);
        self.set("stroke", CONTROL).number("stroke-width", 6).close();
        let id = ["sector-", &sector.index.to_string()].concat();
        self.open("path").set("id", &id).set("d", &sector.label.path()).set("fill", "none").close();
        self.open("text").number("font-size", 78).set("text-anchor", "middle").set("fill", ink);
        self.open("textPath").set("href", &["#", &id].concat()).set("startOffset", "50%");
        self.raw(&[">", &escaped(name), "</textPath></text>"]);
    }

    fn spoke(&mut self, spoke: &Spoke, number: &str) {
        let Point { x, y } = spoke.end;
        self.open("line").number("x2", x).number("y2", y).stroke(HAIRLINE, 6).close();
        let label = spoke.label;
        let anchor = match label.across {
            Align::Start => "start",
            Align::Middle => "middle",
            Align::End => "end",
        };
        // Digits are about seven tenths of their size high. A base line is what every program
        // knows.
        let down = match label.down {
            Align::Start => 75,
            Align::Middle => 37,
            Align::End => 0,
        };
        self.label((label.at.x, label.at.y + down), anchor, (105, "400"), number);
    }

    fn shape(&mut self, run: &Run) {
        let fill = if run.closed { ACCENT } else { "none" };
        self.open("path").set("d", &run.path()).set("fill", fill).set("fill-opacity", "0.22");
        self.set("stroke", ACCENT)
            .number("stroke-width", 20)
            .set("stroke-linejoin", "round")
            .close();
    }

    fn legend(&mut self, captions: &Captions<'_>) {
        let middle = LEGEND - 30;
        let line = |from: i32| numbers(&[from, middle, from + 150, middle]);
        self.open("polyline").set("points", &line(-700)).stroke(ACCENT, 20).close();
        self.label((-510, LEGEND), "start", (70, "400"), captions.shape);
        self.open("polyline").set("points", &line(150)).stroke(CONTROL, 12);
        self.set("stroke-dasharray", "36 30").close();
        self.label((340, LEGEND), "start", (70, "400"), captions.target);
    }
}

fn numbers(numbers: &[i32]) -> String {
    numbers.iter().map(i32::to_string).collect::<Vec<_>>().join(" ")
}

/// A text between tags or quotes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            sign if sign.is_control() => escaped.push(' '),
            sign => escaped.push(sign),
        }
    }
    escaped
}
