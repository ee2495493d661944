use crate::model::{Hidden, Outcome, Ratio, TeamResult};
use crate::text::desk::Teaming;
use crate::text::{Msg, number};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, list, of_class, of_text, tag};

/// How the perspectives see the capabilities; nothing if nobody took one.
pub(super) fn sides(view: &View, found: &TeamResult) -> Option<Element> {
    let (instrument, sides) = (view.instrument(), found.sides());
    if sides.is_empty() {
        return None;
    }
    let least = found.privacy().least().to_string();
    let hidden = sides.iter().filter_map(|side| {
        let name = view.say(Teaming::from(side.perspective));
        let said = match side.seen.as_ref().err()? {
            Hidden::TooFew => Teaming::SideHidden,
            Hidden::SmallGroup => Teaming::SideSmall,
        };
        Some(of_text("li", view.fill(said, &[name, &least])))
    });
    let section = of_class("section", "sides")
        .with(view.heading(2, view.say(Teaming::Sides)))
        .with(of_text("p", view.say(Teaming::SidesAbout)))
        .maybe(list("notices", hidden));
    let shown: Vec<_> = sides.iter().filter(|side| side.seen.is_ok()).collect();
    if shown.is_empty() {
        return Some(section);
    }
    let head = |label: String| of_class("th", "figure").set("scope", "col").text(label);
    let heads = shown.iter().map(|side| head(view.say(Teaming::from(side.perspective)).into()));
    let heads = tag("tr")
        .with(of_text("th", view.words.say(Msg::Capability)).set("scope", "col"))
        .each(heads)
        .with(head(view.say(Teaming::Distance).into()));
    let decimal = |ratio: Ratio| number::one_decimal(ratio, view.lang());
    let rows = instrument.capabilities().map(|ix| {
        let cells = shown.iter().map(|side| {
            let mean = side.outcome(ix).and_then(Outcome::mean);
            of_class("td", "figure").text(mean.map_or("–".into(), |mean| decimal(mean.get())))
        });
        let distance = found.distance(ix);
        let notable = distance.filter(|distance| *distance >= Ratio::ONE);
        let notable = notable.map(|_| of_class("span", "tag").text(view.say(Teaming::Notable)));
        let cell = of_class("td", "figure").maybe(notable).text(" ");
        let cell = cell.text(distance.map_or("–".into(), decimal));
        tag("tr")
            .with(of_text("th", &instrument.capability(ix).name).set("scope", "row"))
            .each(cells)
            .with(cell)
    });
    let table = tag("table")
        .with(of_class("caption", "hidden").text(view.say(Teaming::Sides)))
        .with(tag("thead").with(heads))
        .with(tag("tbody").each(rows));
    let region = of_class("div", "twin scrolls")
        .set("role", "region")
        .set("tabindex", "0")
        .set("aria-label", view.say(Teaming::Sides))
        .with(table);
    Some(section.with(region))
}
