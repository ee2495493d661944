use std::rc::Rc;

use super::compared::{Comparison, crossing};
use crate::model::{CapabilityIx, Change, Mean, Motion, Ratio};
use crate::text::desk::Passing;
use crate::text::{Msg, number};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};

/// Every capability: those that went down first, and at the end what cannot be compared.
pub(super) fn capabilities(view: &View, comparison: &Comparison<'_>) -> Element {
    let instrument = view.instrument();
    let named = |of: CapabilityIx| {
        let number = (of.get() + 1).to_string();
        tag("tr")
            .with(of_class("td", "number").set("translate", "no").text(number))
            .with(of_text("th", &instrument.capability(of).name).set("scope", "row"))
    };
    let moved = &comparison.trend.capabilities;
    let rows = moved.iter().map(|part| {
        let mean = |mean: Mean| number::two_decimals(mean.get(), view.lang());
        let difference = number::signed_two_decimals(part.change.delta(), view.lang());
        figures(view, named(part.of), &part.change, mean, difference)
    });
    let is_left = |of: &CapabilityIx| moved.iter().all(|part| part.of != *of);
    let left = instrument.capabilities().filter(is_left).map(|of| {
        let why = view.say(Passing::NotCompared);
        named(of).with(of_class("td", "none").set("colspan", "4").text(why))
    });
    table(view, comparison, Passing::Capabilities, ("2", view.words.say(Msg::Capability)))
        .with(tag("tbody").each(rows).each(left))
}

/// Every dimension, in the same order.
pub(super) fn dimensions(view: &View, comparison: &Comparison<'_>) -> Element {
    let rows = comparison.trend.dimensions.iter().map(|part| {
        let name: &Rc<str> = &view.instrument().dimension(part.of).name;
        let index = |mean: Mean| number::one_decimal(mean.index(), view.lang());
        let difference: Ratio = part.change.index_delta();
        let difference = number::signed_one_decimal(difference, view.lang());
        let row = tag("tr").with(of_text("th", name).set("scope", "row"));
        figures(view, row, &part.change, index, difference)
    });
    let head = view.say(Passing::Dimension);
    table(view, comparison, Passing::Dimensions, ("1", head)).with(tag("tbody").each(rows))
}

fn table(
    view: &View,
    comparison: &Comparison<'_>,
    caption: Passing,
    (columns, first): (&'static str, &str),
) -> Element {
    let head =
        |class, label: &str| of_class("th", class).set("scope", "col").text(label.to_owned());
    let heads = tag("tr")
        .with(of_text("th", first.to_owned()).set("scope", "col").set("colspan", columns))
        .each(comparison.names.map(|name| head("figure", name)))
        .with(head("figure", view.say(Passing::Difference)))
        .with(head("words", view.say(Passing::InWords)));
    of_class("table", "changes")
        .set("part", "table")
        .with(of_class("caption", "hidden").text(view.say(caption)))
        .with(tag("thead").with(heads))
}

fn figures(
    view: &View,
    row: Element,
    change: &Change,
    said: impl Fn(Mean) -> String,
    difference: String,
) -> Element {
    let class = match change.motion {
        Motion::Down => "figure moved down",
        Motion::Up => "figure moved up",
        Motion::AboutTheSame => "figure",
    };
    let figure = |class, text: String| of_class("td", class).text(text);
    let crossing = crossing(view, change)
        .map(|crossing| of_class("span", "crossing").text([", ", &crossing].concat()));
    let words = of_class("td", "words").text(view.say(Passing::from(change.motion)));
    row.with(figure("figure", said(change.before)))
        .with(figure("figure", said(change.after)))
        .with(figure(class, difference))
        .with(words.maybe(crossing))
}
