use super::{Results, tables};
use crate::model::{CapabilityIx, Change, Mean, Motion, Moved, Trend, pair, trend};
use crate::text::desk::Passing;
use crate::text::number;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, list, of_class, of_text, tag};
use crate::ui::parts::{radar, traced};

/// Two results compared, and what they are called.
pub(super) struct Comparison<'a> {
    pub(super) trend: Trend,
    pub(super) names: [&'a str; 2],
    has_other_extent: bool,
}

impl<'a> Comparison<'a> {
    fn of(view: &View, results: &'a Results) -> Option<Self> {
        let sheets = results.sheets();
        let (earlier, later) = pair(&sheets, results.own(), view.state.time.wished)?;
        let (before, after) = (sheets.get(earlier)?, sheets.get(later)?);
        Some(Self {
            trend: trend(view.instrument(), before, after),
            names: [results.names.get(earlier)?, results.names.get(later)?],
            has_other_extent: before.scope != after.scope,
        })
    }
}

/// The comparison: sentence, what went down, what went up, tables and profiles.
pub(super) fn show(view: &View, results: &Results) -> Vec<Element> {
    let Some(comparison) = Comparison::of(view, results) else {
        let needed = if results.own().is_some() { Passing::Need } else { Passing::NeedTwo };
        return vec![of_class("p", "note").text(view.say(needed))];
    };
    let sentence = of_class("section", "compared")
        .with(view.heading(2, view.fill(Passing::FromTo, &comparison.names)))
        .with(of_class("p", "lead").text(verdict(view, &comparison.trend)))
        .maybe(level(view, &comparison.trend))
        .each(standing_out(view, &comparison.trend))
        .with(notes(view, &comparison));
    if comparison.trend.capabilities.is_empty() {
        return vec![sentence];
    }
    let profiles = of_class("section", "profiles twin")
        .with(view.heading(2, view.say(Passing::Capabilities)))
        .with(figure(view, &comparison))
        .with(tables::capabilities(view, &comparison));
    let dimensions = (!comparison.trend.dimensions.is_empty()).then(|| {
        of_class("section", "twin")
            .with(view.heading(2, view.say(Passing::Dimensions)))
            .with(tables::dimensions(view, &comparison))
    });
    [Some(sentence), dimensions, Some(profiles)].into_iter().flatten().collect()
}

fn verdict(view: &View, trend: &Trend) -> String {
    let change = match &trend.total {
        Ok(change) => change,
        Err(reason) => return view.say(Passing::from(*reason)).to_owned(),
    };
    let phrase = match change.motion {
        Motion::Up => Passing::TotalUp,
        Motion::Down => Passing::TotalDown,
        Motion::AboutTheSame => Passing::TotalSame,
    };
    let index = |mean: Mean| number::one_decimal(mean.index(), view.lang());
    let difference = number::signed_one_decimal(change.index_delta(), view.lang());
    view.fill(phrase, &[&index(change.before), &index(change.after), &difference])
}

fn level(view: &View, trend: &Trend) -> Option<Element> {
    let (before, after) = trend.total.ok()?.levels?;
    let phrase = if after > before { Passing::LevelUp } else { Passing::LevelDown };
    let numbers = [after, before].map(|level| level.number().to_string());
    Some(of_class("p", "crossing").text(view.fill(phrase, &[&numbers[0], &numbers[1]])))
}

/// What moved noticeably: what went down first.
fn standing_out(view: &View, trend: &Trend) -> Vec<Element> {
    let of_motion = |motion: Motion| {
        let moved = trend.capabilities.iter().filter(move |part| part.change.motion == motion);
        list("moved", moved.map(|part| of_text("li", moved_line(view, part))))
    };
    let block = |phrase: Passing, entries: Element| {
        of_class("section", "block").with(view.heading(3, view.say(phrase))).with(entries)
    };
    let (down, up) = (of_motion(Motion::Down), of_motion(Motion::Up));
    if trend.capabilities.is_empty() {
        return vec![];
    }
    let none = match (&down, &up) {
        (None, None) => Some(Passing::Neither),
        (None, Some(_)) => Some(Passing::NoSetbacks),
        _ => None,
    };
    let none = none.map(|phrase| of_text("p", view.say(phrase)));
    let blocks = of_class("div", "columns")
        .maybe(down.map(|entries| block(Passing::Setbacks, entries)))
        .maybe(up.map(|entries| block(Passing::Advances, entries)));
    none.into_iter().chain([blocks]).collect()
}

fn moved_line(view: &View, part: &Moved<CapabilityIx>) -> String {
    let change = &part.change;
    let name = &view.instrument().capability(part.of).name;
    let difference = number::signed_two_decimals(change.delta(), view.lang());
    let crossing = crossing(view, change).map_or_else(String::new, |said| [", ", &said].concat());
    [name, ": ", &difference, &crossing].concat()
}

/// The level that was crossed, if that is worth saying.
pub(super) fn crossing(view: &View, change: &Change) -> Option<String> {
    let (before, after) = change.levels?;
    let numbers = [after, before].map(|level| level.number().to_string());
    Some(view.fill(Passing::NowLevel, &[&numbers[0], &numbers[1]]))
}

/// What the comparison rests on.
fn notes(view: &View, comparison: &Comparison<'_>) -> Element {
    let Comparison { trend, names, has_other_extent } = comparison;
    let matched = (trend.matched > 0).then(|| {
        let count = usize::from(trend.matched);
        view.count(Passing::MatchedOne, Passing::Matched, count)
    });
    let unmatched = (trend.unmatched > 0).then(|| {
        let count = usize::from(trend.unmatched);
        view.count(Passing::UnmatchedOne, Passing::Unmatched, count)
    });
    let extent = has_other_extent.then(|| view.say(Passing::OtherExtent).to_owned());
    let own = trend.earlier.zip(trend.later).map(|(earlier, later)| {
        let index = |mean: Mean| number::one_decimal(mean.index(), view.lang());
        view.fill(Passing::OwnTotal, &[names[0], &index(earlier), names[1], &index(later)])
    });
    let always =
        [Passing::Respondents, Passing::Threshold].map(|phrase| view.say(phrase).to_owned());
    let said = [matched, unmatched, extent, own].into_iter().flatten();
    of_class("ul", "notices").each(said.chain(always).map(|line| of_text("li", line)))
}

/// The later profile as an area, the earlier one as an outline on top of it.
fn figure(view: &View, comparison: &Comparison<'_>) -> Element {
    let asked: Vec<_> = view
        .instrument()
        .capabilities()
        .map(|of| (of, comparison.trend.capabilities.iter().find(|part| part.of == of)))
        .collect();
    let after: Vec<_> =
        asked.iter().map(|(of, part)| (*of, part.map(|part| part.change.after))).collect();
    let before: Vec<_> =
        asked.iter().map(|(of, part)| (*of, part.map(|part| part.change.before.index()))).collect();
    let [earlier, later] = comparison.names;
    let legend = of_class("figcaption", "legend")
        .with(of_class("span", "shape").text(later.to_owned()))
        .with(of_class("span", "compared").text(earlier.to_owned()));
    let drawing = radar(view, &after)
        .set("aria-label", view.fill(Passing::RadarSummary, &comparison.names))
        .each(traced(view, "compared", &before));
    tag("figure").with(drawing).with(legend)
}
