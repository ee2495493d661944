use super::Results;
use crate::chart::{Moment, Point, Timeline, timeline};
use crate::model::{Likeness, Mean, Reading, series};
use crate::text::desk::Passing;
use crate::text::{Msg, calendar, number};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};

/// From so many results on there is a course.
const FEWEST: usize = 3;

/// The room beside the timeline for labels.
const AROUND: i32 = 60;

/// Three results or more, by their months.
pub(super) fn show(view: &View, results: &Results) -> Option<Element> {
    if results.sheets.len() < FEWEST {
        return None;
    }
    let readings = series(view.instrument(), &results.sheets());
    let undated: Vec<_> = results
        .sheets
        .iter()
        .zip(&results.names)
        .filter(|((_, sheet), _)| sheet.made.is_none())
        .map(|(_, name)| &**name)
        .collect();
    let undated = (!undated.is_empty()).then(|| {
        let names = undated.join(", ");
        of_class("p", "note").text(view.fill(Passing::CourseUndated, &[&names]))
    });
    let section = of_class("section", "course")
        .with(view.heading(2, view.say(Passing::Course)))
        .with(of_text("p", view.say(Passing::CourseAbout)))
        .maybe(drawing(view, &readings))
        .maybe((!readings.is_empty()).then(|| table(view, results, &readings)))
        .maybe(undated);
    Some(section)
}

/// Decoration would be too little: it has a summary of its own, and the table has every value.
fn drawing(view: &View, readings: &[Reading]) -> Option<Element> {
    let moments: Vec<_> = readings
        .iter()
        .map(|reading| Moment {
            month: reading.made.count(),
            index: reading.total.map(|(mean, _)| mean.index()),
            joined: reading.likeness == Likeness::Alike,
        })
        .collect();
    let Timeline { dots, line, months } = timeline(&moments);
    let (first, last) = (dots.first()?, dots.last()?);
    let (left, right) = Timeline::ACROSS;
    let (width, height) = Timeline::SIZE;
    let borders = [Timeline::UPWARDS.0, Timeline::UPWARDS.1].into_iter().chain(Timeline::borders());
    let borders = borders.map(|y| rule(left - 40, right + 40, y));
    let ends = [(Timeline::UPWARDS.0, "0"), (Timeline::UPWARDS.1, "100")];
    let ends = ends.map(|(y, text)| label("scale", (left - 60, y), text.to_owned()));
    let names = months.iter().filter_map(|&(at, x)| {
        let month = calendar::short_month(readings.get(at)?.made);
        Some(label("month", (x, Timeline::NAMES), month))
    });
    let figures = dots.iter().filter_map(|&(at, Point { x, y })| {
        let (mean, _) = readings.get(at)?.total?;
        Some(label("value", (x, y - 30), number::whole(mean.index())))
    });
    let marks = dots.iter().filter_map(|&(at, point)| Some(mark(readings.get(at)?, point)));
    let said = |&(at, _): &(usize, Point)| {
        let reading = readings.get(at)?;
        let index = number::whole(reading.total?.0.index());
        Some([calendar::month(reading.made, view.lang()), index])
    };
    let [from, low] = said(first)?;
    let [to, high] = said(last)?;
    // Labels are larger on a phone, and those at the ends need room for it.
    let (start, width) = (-AROUND, width + 2 * AROUND);
    let size = [start, 0, width, height].map(|number| number.to_string()).join(" ");
    let svg = of_class("svg", "timeline")
        .set("part", "chart")
        .set("viewBox", size)
        .set("role", "img")
        .set("aria-label", view.fill(Passing::CourseSummary, &[&from, &low, &to, &high]))
        .each(borders)
        .each(ends)
        .maybe(line.map(|line| of_class("path", "line").set("d", line.path())))
        .each(marks)
        .each(figures)
        .each(names);
    let is_apart = readings.iter().any(|reading| reading.likeness != Likeness::Alike);
    let legend = is_apart.then(|| {
        of_class("figcaption", "legend dots")
            .with(of_class("span", "joined").text(view.say(Passing::Joined)))
            .with(of_class("span", "apart").text(view.say(Passing::Apart)))
    });
    Some(tag("figure").with(svg).maybe(legend))
}

fn rule(x1: i32, x2: i32, y: i32) -> Element {
    of_class("line", "rule")
        .set("x1", x1.to_string())
        .set("x2", x2.to_string())
        .set("y1", y.to_string())
        .set("y2", y.to_string())
}

fn label(class: &'static str, (x, y): (i32, i32), text: String) -> Element {
    of_class("text", class).set("x", x.to_string()).set("y", y.to_string()).text(text)
}

/// What cannot be read beside the latest is hollow.
fn mark(reading: &Reading, Point { x, y }: Point) -> Element {
    let class = if reading.likeness == Likeness::Alike { "dot" } else { "dot apart" };
    of_class("circle", class).set("cx", x.to_string()).set("cy", y.to_string()).set("r", "14")
}

fn table(view: &View, results: &Results, readings: &[Reading]) -> Element {
    let head = |class, text: String| of_class("th", class).set("scope", "col").text(text);
    let heads = tag("tr")
        .with(head("name", view.say(Passing::Month).to_owned()))
        .with(head("figure", view.words.say(Msg::Index).to_string()))
        .with(head("figure", view.words.say(Msg::Level).to_string()))
        .with(head("words", view.say(Passing::Comparable).to_owned()));
    let rows = readings.iter().map(|reading| {
        let name = results.names.get(reading.sheet).cloned().unwrap_or_default();
        let row = tag("tr").with(of_text("th", name).set("scope", "row"));
        let figure = |text: String| of_class("td", "figure").text(text);
        let row = match reading.total {
            Some((mean, level)) => {
                let index = |mean: Mean| number::whole(mean.index());
                row.with(figure(index(mean))).with(figure(level.number().to_string()))
            }
            None => row.with(
                of_class("td", "none").set("colspan", "2").text(view.say(Passing::SummaryNone)),
            ),
        };
        row.with(of_class("td", "words").text(view.say(Passing::from(reading.likeness))))
    });
    of_class("div", "twin").with(
        of_class("table", "readings")
            .set("part", "table")
            .with(of_class("caption", "hidden").text(view.say(Passing::Course)))
            .with(tag("thead").with(heads))
            .with(tag("tbody").each(rows)),
    )
}
