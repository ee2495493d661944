use std::rc::Rc;

use super::compared::{Comparison, crossing};
use crate::model::{CapabilityIx, Change, Mean, Motion};
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
        named(of).with(of_class("td", "none").set("colspan", "3").text(why))
    });
    table(view, Passing::Capabilities, (true, view.words.say(Msg::Capability)))
        .with(tag("tbody").each(rows).each(left))
}

/// Every dimension, in the same order, and the whole.
pub(super) fn dimensions(view: &View, comparison: &Comparison<'_>) -> Element {
    let trend = &comparison.trend;
    let of_index = |name: &Rc<str>, change: &Change| {
        let index = |mean: Mean| number::one_decimal(mean.index(), view.lang());
        let difference = number::signed_one_decimal(change.index_delta(), view.lang());
        let row = tag("tr").with(of_text("th", name).set("scope", "row"));
        figures(view, row, change, index, difference)
    };
    let rows = trend
        .dimensions
        .iter()
        .map(|part| of_index(&view.instrument().dimension(part.of).name, &part.change));
    let whole = trend.total.as_ref().ok();
    let whole = whole.map(|change| of_index(&view.say(Passing::Overall).into(), change));
    table(view, Passing::Dimensions, (false, view.say(Passing::Dimension)))
        .with(tag("tbody").each(rows).maybe(whole))
}

fn table(view: &View, caption: Passing, (is_numbered, first): (bool, &str)) -> Element {
    let head =
        |class, phrase: Passing| of_class("th", class).set("scope", "col").text(view.say(phrase));
    let heads = tag("tr")
        .maybe(is_numbered.then(|| of_class("td", "number")))
        .with(of_text("th", first.to_owned()).set("scope", "col"))
        .with(head("figure", Passing::Before))
        .with(head("figure", Passing::After))
        .with(head("change", Passing::Difference));
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
        Motion::AboutTheSame => "difference",
        Motion::Down | Motion::Up => "difference moved",
    };
    let crossing = crossing(view, change)
        .map(|crossing| of_class("span", "crossing").text([", ", &crossing].concat()));
    let words = of_class("span", "words").text(view.say(Passing::from(change.motion)));
    let figure = |text: String| of_class("td", "figure").text(text);
    row.with(figure(said(change.before))).with(figure(said(change.after))).with(
        of_class("td", "change")
            .with(of_class("span", class).text(difference))
            .text(" ")
            .with(words.maybe(crossing)),
    )
}
