use super::result::capability_of;
use crate::chart::{Strip, strip};
use crate::model::{DimensionIx, Hidden, ItemIx, Level, Privacy, Ratings, Said, TeamResult};
use crate::text::desk::Teaming;
use crate::text::number;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};

/// Every question with its dots, by dimension, and all figures as a table.
pub(super) fn items(view: &View, found: &TeamResult) -> Element {
    let instrument = view.instrument();
    let dimensions = instrument.dimensions().filter_map(|ix| of_dimension(view, found, ix));
    of_class("section", "items")
        .with(view.heading(2, view.say(Teaming::Items)))
        .each(dimensions)
        .with(all(view, found))
}

fn of_dimension(view: &View, found: &TeamResult, ix: DimensionIx) -> Option<Element> {
    let instrument = view.instrument();
    let asked = found.scope().items(instrument);
    let mut items = asked.filter(|&item| instrument.dimension_of(item) == ix).peekable();
    items.peek()?;
    let entries = items.map(|item| entry(view, found, item));
    let details = tag("details").with(of_text("summary", &instrument.dimension(ix).name));
    Some(details.with(of_class("ol", "strips").each(entries)))
}

/// A question: what it is about, the dots, and the same in words.
pub(super) fn entry(view: &View, found: &TeamResult, item: ItemIx) -> Element {
    let instrument = view.instrument();
    let entry = of_class("li", "entry")
        .with(of_class("p", "eyebrow").text(capability_of(instrument, item).to_string()))
        .with(of_class("p", "asked").text(&instrument.item(item).text));
    let said = found.said(item).unwrap_or(Said::Hidden(Hidden::TooFew));
    let entry = match said {
        Said::Rated(ratings) => {
            entry.with(dots(ratings)).with(of_class("p", "about").text(words(view, ratings)))
        }
        other => entry.with(of_class("p", "caption").text(unrated(view, found, other))),
    };
    let tally = found.tally(item).unwrap_or_default();
    let others =
        [(Teaming::DontKnow, tally.dont_know), (Teaming::NotApplicable, tally.not_applicable)];
    let others: Vec<_> = others
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(said, count)| view.fill(said, &[&count.to_string()]))
        .collect();
    let others = (!others.is_empty()).then(|| of_class("p", "caption").text(others.join(", ")));
    entry.maybe(others)
}

/// A dot per answer over the line of the levels. Decoration: the words and the table say the same.
fn dots(ratings: Ratings) -> Element {
    let drawing = strip(ratings.counts());
    let (width, height) = Strip::SIZE;
    let line = Strip::LINE.to_string();
    let ticks = Strip::LEVELS.iter().map(|x| {
        let (top, bottom) = ((Strip::LINE - 6).to_string(), (Strip::LINE + 6).to_string());
        let x = x.to_string();
        of_class("line", "tick").set("x1", x.clone()).set("x2", x).set("y1", top).set("y2", bottom)
    });
    let numbers = Level::ALL.iter().zip(Strip::LEVELS).map(|(level, x)| {
        of_class("text", "level")
            .set("x", x.to_string())
            .set("y", (height + 38).to_string())
            .set("text-anchor", "middle")
            .text(level.number().to_string())
    });
    let span = drawing.span.map(|(low, high)| {
        of_class("line", "span")
            .set("x1", low.x.to_string())
            .set("x2", high.x.to_string())
            .set("y1", low.y.to_string())
            .set("y2", high.y.to_string())
    });
    let radius = drawing.radius.to_string();
    let dots = drawing.dots.iter().map(|at| {
        of_class("circle", "dot")
            .set("cx", at.x.to_string())
            .set("cy", at.y.to_string())
            .set("r", radius.clone())
    });
    of_class("svg", "strip")
        .set("viewBox", ["0 0 ", &width.to_string(), " ", &(height + 50).to_string()].concat())
        .set("aria-hidden", "true")
        .with(
            of_class("line", "ground")
                .set("x1", "20")
                .set("x2", (width - 20).to_string())
                .set("y1", line.clone())
                .set("y2", line),
        )
        .each(ticks)
        .maybe(span)
        .each(dots)
        .each(numbers)
}

/// Mean, range, count and agreement; never the mean alone.
fn words(view: &View, ratings: Ratings) -> String {
    let mean = view.fill(Teaming::Mean, &[&number::one_decimal(ratings.mean(), view.lang())]);
    let level = |level: Option<Level>| level.map_or(0, Level::number).to_string();
    let (lowest, highest) = (level(ratings.lowest()), level(ratings.highest()));
    let between = if lowest == highest {
        view.fill(Teaming::AllSame, &[&lowest])
    } else {
        view.fill(Teaming::Between, &[&lowest, &highest])
    };
    let count = view.fill(Teaming::Count, &[&ratings.count().to_string()]);
    [mean, between, count, agreement(view, ratings)].join(" · ")
}

/// The word, and the figure where there is one.
fn agreement(view: &View, ratings: Ratings) -> String {
    let word = ratings.agreed().map(|word| view.say(Teaming::from(word))).unwrap_or_default();
    match ratings.agreement() {
        Some(figure) => [word, " (", &number::two_decimals(figure, view.lang()), ")"].concat(),
        None => word.into(),
    }
}

fn unrated(view: &View, found: &TeamResult, said: Said) -> String {
    match said {
        Said::Rated(ratings) => words(view, ratings),
        Said::NotApplicable => view.say(Teaming::MostNotApplicable).into(),
        Said::DontKnow => view.say(Teaming::MostDontKnow).into(),
        Said::Hidden(Hidden::TooFew) => {
            let hidden = match found.privacy() {
                Privacy::Open => Teaming::HiddenFew,
                Privacy::Anonymous(_) => Teaming::HiddenRest,
            };
            view.fill(hidden, &[&found.privacy().least().to_string()])
        }
        Said::Hidden(Hidden::SmallGroup) => view.say(Teaming::HiddenGroup).into(),
    }
}

/// The twin of all the dots.
fn all(view: &View, found: &TeamResult) -> Element {
    let instrument = view.instrument();
    let head = |label: String| of_class("th", "figure").set("scope", "col").text(label);
    let levels = Level::ALL
        .map(|level| head(view.fill(Teaming::LevelShort, &[&level.number().to_string()])));
    let heads = [Teaming::AnswersHead, Teaming::MeanHead, Teaming::Agreement];
    let heads = tag("tr")
        .with(of_text("th", view.say(Teaming::Question)).set("scope", "col"))
        .each(levels)
        .each(heads.map(|label| head(view.say(label).into())));
    let row = |item: ItemIx| {
        let cell = |text: String| of_class("td", "figure").text(text);
        let row = tag("tr").set("data-item", &instrument.item(item).id);
        let row = row.with(of_text("th", &instrument.item(item).text).set("scope", "row"));
        match found.said(item).unwrap_or(Said::Hidden(Hidden::TooFew)) {
            Said::Rated(ratings) => row
                .each(ratings.counts().map(|count| cell(count.to_string())))
                .with(cell(ratings.count().to_string()))
                .with(cell(number::two_decimals(ratings.mean(), view.lang())))
                .with(cell(agreement(view, ratings))),
            other => row.with(cell(unrated(view, found, other)).set("colspan", "8")),
        }
    };
    let table = tag("table")
        .with(of_class("caption", "hidden").text(view.say(Teaming::Table)))
        .with(tag("thead").with(heads))
        .with(tag("tbody").each(found.scope().items(instrument).map(row)));
    let region = of_class("div", "twin scrolls")
        .set("role", "region")
        .set("tabindex", "0")
        .set("aria-label", view.say(Teaming::Table))
        .with(table);
    of_class("details", "figures").with(of_text("summary", view.say(Teaming::Table))).with(region)
}
