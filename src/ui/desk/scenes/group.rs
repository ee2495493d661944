use crate::chart::scale;
use crate::model::{
    Benchmark, BenchmarkTrouble, Compared, Norm, NotCompared, Ratio, Sheet, Standing, Standings,
    Subject,
};
use crate::text::desk::Beside;
use crate::text::{calendar, number};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};

/// A result beside a group of others (§12).
pub(in crate::ui::desk) fn show(view: &View) -> Element {
    let scene = of_class("section", "beside").with(view.scene_heading(Beside::Heading));
    let said = |phrase| of_class("p", "lead").text(view.say(phrase));
    let Some(sheet) = &view.state.work.own else { return scene };
    match view.host.benchmark() {
        None => scene.with(said(Beside::None)).with(of_text("p", view.say(Beside::NoneAbout))),
        Some(Err(trouble)) => scene.with(said(refusal(trouble))),
        Some(Ok(benchmark)) => {
            comparison(view, scene.with(about(view, &benchmark)), &benchmark, sheet)
        }
    }
}

fn refusal(trouble: BenchmarkTrouble) -> Beside {
    match trouble {
        BenchmarkTrouble::Unreadable => Beside::Unreadable,
        BenchmarkTrouble::Foreign => Beside::Foreign,
        BenchmarkTrouble::Newer => Beside::Newer,
        BenchmarkTrouble::Older => Beside::Older,
        BenchmarkTrouble::TooFew => Beside::TooFew,
    }
}

/// Who the others are.
fn about(view: &View, benchmark: &Benchmark) -> Element {
    let month = calendar::month(benchmark.as_of(), view.lang());
    let n = benchmark.n().to_string();
    let values = [&**benchmark.group(), &n, &month, &**benchmark.source()];
    of_text("p", view.fill(Beside::About, &values))
}

fn comparison(view: &View, scene: Element, benchmark: &Benchmark, sheet: &Sheet) -> Element {
    let standings = match benchmark.compare(view.instrument(), sheet) {
        Ok(standings) => standings,
        Err(reason) => {
            let said = match reason {
                NotCompared::AskedLess => Beside::AskedLess,
                NotCompared::LimitedComparability => Beside::Limited,
            };
            return scene.with(of_class("p", "lead").text(view.say(said)));
        }
    };
    let reduced = standings.is_reduced.then_some(Beside::Reduced);
    let precision = if benchmark.n() < Benchmark::FEWEST_FOR_PERCENTILES {
        Beside::SmallGroup
    } else {
        Beside::LargeGroup
    };
    let notes = reduced.into_iter().chain([precision, Beside::Limits]);
    let notes = notes.map(|note| of_class("p", "help").text(view.say(note)));
    // Where there is no room for the bars, nobody needs to read what they are.
    let has_ends = standings.figures.iter().any(|figure| figure.norm.quantiles.ends().is_some());
    let legend = if has_ends { Beside::Legend } else { Beside::LegendOfMiddle };
    let legend = of_class("p", "help legend").text(view.say(legend));
    scene
        .maybe(verdict(view, &standings))
        .with(table(view, benchmark, &standings))
        .with(of_class("div", "notes").with(legend).each(notes))
}

/// Where the total stands, in a sentence.
fn verdict(view: &View, standings: &Standings) -> Option<Element> {
    let total = standings.figures.iter().find(|figure| figure.subject == Subject::Total)?;
    let Some((index, standing)) = total.own else {
        return Some(of_class("p", "lead").text(view.say(Beside::NoTotal)));
    };
    let (low, high) = total.norm.quantiles.middle();
    let values = [number::whole(index), number::whole(low), number::whole(high), percent(standing)];
    let said = view.fill(Beside::of_total(standing), &values.each_ref().map(String::as_str));
    Some(of_class("p", "lead").text(said))
}

fn percent(standing: Standing) -> String {
    match standing {
        Standing::Percentile(percent) => percent.to_string(),
        _ => String::new(),
    }
}

fn table(view: &View, benchmark: &Benchmark, standings: &Standings) -> Element {
    let head = |phrase| of_class("th", "figure").set("scope", "col").text(view.say(phrase));
    let heads = tag("tr")
        .with(of_text("th", view.say(Beside::Subject)).set("scope", "col"))
        .each([Beside::Own, Beside::Median, Beside::Middle].map(head))
        .with(of_text("th", view.say(Beside::Standing)).set("scope", "col"))
        .with(tag("td"));
    let rows = standings.figures.iter().map(|figure| row(view, benchmark, figure));
    let table = tag("table")
        .with(of_class("caption", "hidden").text(view.say(Beside::Caption)))
        .with(tag("thead").with(heads))
        .with(tag("tbody").each(rows));
    of_class("div", "sideways")
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", view.say(Beside::Caption))
        .with(table)
}

fn row(view: &View, benchmark: &Benchmark, figure: &Compared) -> Element {
    let Compared { subject, norm, own } = figure;
    let instrument = view.instrument();
    let (class, name) = match *subject {
        Subject::Total => ("of-total", None),
        Subject::Dimension(ix) => ("of-dimension", Some(&instrument.dimension(ix).name)),
        Subject::Capability(ix) => ("of-capability", Some(&instrument.capability(ix).name)),
    };
    let head = tag("th").set("scope", "row");
    let head = match name {
        Some(name) => head.text(name),
        None => head.text(view.say(Beside::Total)),
    };
    let (low, high) = norm.quantiles.middle();
    let middle = view.fill(Beside::Range, &[&number::whole(low), &number::whole(high)]);
    let cell = |text: String| of_class("td", "figure").text(text);
    let standing = match *own {
        Some((_, standing)) => view.fill(Beside::from(standing), &[&percent(standing)]),
        None => view.say(Beside::NotScored).into(),
    };
    let fewer = (norm.n != benchmark.n())
        .then(|| of_class("span", "caption").text(view.fill(Beside::OfSo, &[&norm.n.to_string()])));
    of_class("tr", class)
        .with(head)
        .with(cell(own.map_or_else(|| "–".into(), |(index, _)| number::whole(index))))
        .with(cell(number::whole(norm.quantiles.median())))
        .with(cell(middle))
        .with(of_text("td", standing).text(" ").maybe(fewer))
        .with(tag("td").with(bar(norm, own.map(|(index, _)| index))))
}

/// The group and the result on a scale from 0 to 100. Decoration: the figures stand beside it.
fn bar(norm: &Norm, own: Option<Ratio>) -> Element {
    let (low, high) = norm.quantiles.middle();
    let [low, median, high] = [low, norm.quantiles.median(), high].map(scale);
    let rect = |class, x: i32, (y, width, height): (&'static str, i32, &'static str)| {
        of_class("rect", class)
            .set("x", x.to_string())
            .set("y", y)
            .set("width", width.max(1).to_string())
            .set("height", height)
    };
    let ends = norm.quantiles.ends().map(|(lowest, highest)| {
        let lowest = scale(lowest);
        rect("ends", lowest, ("54", scale(highest) - lowest, "12"))
    });
    let dot = own.map(|index| {
        let at = scale(index).to_string();
        of_class("circle", "own").set("cx", at).set("cy", "60").set("r", "26")
    });
    of_class("svg", "spread")
        .set("viewBox", "-30 0 1060 120")
        .set("aria-hidden", "true")
        .with(rect("scale", 0, ("57", 1000, "6")))
        .maybe(ends)
        .with(rect("middle", low, ("36", high - low, "48")))
        .with(rect("median", median - 5, ("24", 10, "72")))
        .maybe(dot)
}
