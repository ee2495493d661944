use super::Facts;
use crate::model::{CapabilityIx, DimensionIx, Outcome};
use crate::text::desk::Printing;
use crate::text::{Msg, number};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::parts::{band_class, radar, traced};

/// Each dimension in a row, with what its level looks like.
pub(super) fn dimensions(view: &View, facts: &Facts<'_>) -> Element {
    let (instrument, words) = (view.instrument(), &view.words);
    let head = |label: &str| of_class("th", "figure").set("scope", "col").text(label.to_owned());
    let heads = tag("tr")
        .with(of_text("th", words.say(Msg::Dimensions)).set("scope", "col"))
        .with(head(view.say(Printing::Index)))
        .with(head(words.say(Msg::Level)))
        .with(of_class("th", "about").set("scope", "col").text(view.say(Printing::Description)));
    let bottleneck = facts.scores.bottleneck();
    let row = |(ix, outcome): (DimensionIx, Outcome)| {
        let dimension = instrument.dimension(ix);
        let tag_of = (bottleneck == Some(ix)
            && facts.scores.balance().is_some_and(|b| b.spread > 0.into()))
        .then(|| of_class("span", "tag").text(words.say(Msg::Bottleneck)));
        let name = of_text("th", &dimension.name).set("scope", "row").text(" ").maybe(tag_of);
        let row = tag("tr").with(name);
        match outcome {
            Outcome::Scored(mean) => row
                .with(of_class("td", "figure").text(number::whole(mean.index())))
                .with(of_class("td", "figure").text(mean.level().number().to_string()))
                .with(of_text("td", dimension.level(mean.level()))),
            Outcome::TooFew => row.with(unscored(view, Msg::TooFew, "3")),
            Outcome::NotApplicable => row.with(unscored(view, Msg::NotScored, "3")),
        }
    };
    let rows =
        instrument.dimensions().filter_map(|ix| Some((ix, facts.scores.dimension(ix)?))).map(row);
    let caption = of_class("caption", "hidden").text(words.say(Msg::Dimensions));
    of_class("section", "dimensions").with(
        tag("table").with(caption).with(tag("thead").with(heads)).with(tag("tbody").each(rows)),
    )
}

fn unscored(view: &View, reason: Msg, columns: &'static str) -> Element {
    of_class("td", "caption").set("colspan", columns).text(view.words.say(reason))
}

/// The radar and its twin, the table.
pub(super) fn profile(view: &View, facts: &Facts<'_>) -> Element {
    let asked: Vec<_> = asked(view, facts).collect();
    let mean = |&ix: &CapabilityIx| (ix, facts.scores.capability(ix).outcome.mean());
    let target = |&ix: &CapabilityIx| (ix, Some(facts.agenda.targets().get(ix).index()));
    let means: Vec<_> = asked.iter().map(mean).collect();
    let targets: Vec<_> = asked.iter().map(target).collect();
    let legend = of_class("figcaption", "legend")
        .with(of_class("span", "shape").text(view.say(Printing::Shape)))
        .with(of_class("span", "target").text(view.say(Printing::Target)));
    let drawing = radar(view, &means).each(traced(view, "target", &targets));
    let pair = of_class("div", "pair")
        .with(tag("figure").with(drawing).with(legend))
        .with(of_class("div", "twin").with(table(view, facts)));
    of_class("section", "profile").with(view.heading(2, view.say(Printing::Profile))).with(pair)
}

/// The capabilities that the result has something to say about.
fn asked(view: &View, facts: &Facts<'_>) -> impl Iterator<Item = CapabilityIx> {
    let instrument = view.instrument();
    instrument
        .capabilities()
        .filter(|&ix| instrument.items_of(ix).any(|item| facts.sheet.scope.shows(instrument, item)))
}

fn table(view: &View, facts: &Facts<'_>) -> Element {
    let words = &view.words;
    let head = |label: &str| of_class("th", "figure").set("scope", "col").text(label.to_owned());
    let heads = tag("tr")
        .with(of_text("th", words.say(Msg::Capability)).set("scope", "col").set("colspan", "2"))
        .with(head(words.say(Msg::Mean)))
        .with(head(words.say(Msg::Level)))
        .with(head(view.say(Printing::Target)));
    let dimensions =
        view.instrument().dimensions().filter(|&ix| facts.scores.dimension(ix).is_some());
    let caption = of_class("caption", "hidden").text(view.say(Printing::Profile));
    tag("table")
        .with(caption)
        .with(tag("thead").with(heads))
        .each(dimensions.map(|ix| rows(view, facts, ix)))
}

fn rows(view: &View, facts: &Facts<'_>, ix: DimensionIx) -> Element {
    let instrument = view.instrument();
    let group = of_class("th", "group")
        .set("scope", "rowgroup")
        .set("colspan", "5")
        .text(&instrument.dimension(ix).name);
    let asked = asked(view, facts).filter(|&of| instrument.capability(of).dimension == ix);
    tag("tbody")
        .set("class", band_class("rows", ix.get()))
        .with(tag("tr").with(group))
        .each(asked.map(|ix| row(view, facts, ix)))
}

fn row(view: &View, facts: &Facts<'_>, ix: CapabilityIx) -> Element {
    let figure = |text: String| of_class("td", "figure").text(text);
    let row = tag("tr")
        .with(of_class("td", "number").text((ix.get() + 1).to_string()))
        .with(of_text("th", &view.instrument().capability(ix).name).set("scope", "row"));
    let row = match facts.scores.capability(ix).outcome {
        Outcome::Scored(mean) => row
            .with(figure(number::one_decimal(mean.get(), view.lang())))
            .with(figure(mean.level().number().to_string())),
        Outcome::TooFew => row.with(unscored(view, Msg::TooFew, "2")),
        Outcome::NotApplicable => row.with(unscored(view, Msg::NotScored, "2")),
    };
    row.with(figure(facts.agenda.targets().get(ix).number().to_string()))
}
