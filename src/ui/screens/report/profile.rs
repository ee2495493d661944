use super::Facts;
use crate::model::{CapabilityIx, DimensionIx, Outcome};
use crate::text::{Msg, number};
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::parts::{Marks, band_class, bar, is_asked, radar};
use crate::ui::view::View;

/// Each dimension with its index, its level and what that level looks like.
pub(super) fn dimensions(view: &View, facts: &Facts) -> Element {
    let asked =
        view.instrument().dimensions().filter_map(|d| Some((d, facts.scores.dimension(d)?)));
    let columns = asked.map(|(dimension, outcome)| one(view, facts, dimension, outcome));
    of_class("section", "dimensions")
        .with(view.heading(2, view.words.say(Msg::Dimensions)))
        .with(of_class("div", "columns").each(columns))
}

fn one(view: &View, facts: &Facts, ix: DimensionIx, outcome: Outcome) -> Element {
    let (words, dimension) = (&view.words, view.instrument().dimension(ix));
    let section = of_class("section", "dimension").with(view.heading(3, &dimension.name));
    let mean = match outcome {
        Outcome::Scored(mean) => mean,
        Outcome::TooFew => {
            return section.with(of_class("p", "caption").text(words.say(Msg::TooFew)));
        }
        Outcome::NotApplicable => {
            return section.with(of_class("p", "caption").text(words.say(Msg::NotScored)));
        }
    };
    let figure = ["dimension:", &dimension.id].concat();
    let is_bottleneck = facts.scores.bottleneck() == Some(ix)
        && facts.scores.balance().is_some_and(|balance| balance.spread > 0.into());
    let score = of_class("p", "score")
        .set("translate", "no")
        .with(tag("strong").set("data-figure", figure).text(number::whole(mean.index())))
        .text(" ")
        .with(
            of_class("span", "caption")
                .text(words.fill(Msg::LevelOf, &[&mean.level().number().to_string()])),
        )
        .maybe(is_bottleneck.then(|| of_class("span", "tag").text(words.say(Msg::Bottleneck))));
    section
        .with(score)
        .with(bar(&Marks { index: mean.index(), band: None }))
        .with(of_text("p", dimension.level(mean.level())))
}

/// The radar and its twin, the table.
pub(super) fn profile(view: &View, facts: &Facts) -> Element {
    let words = &view.words;
    let asked = view.instrument().capabilities().filter(|&capability| is_asked(view, capability));
    let means: Vec<_> = asked.map(|c| (c, facts.scores.capability(c).outcome.mean())).collect();
    let pair = of_class("div", "pair")
        .with(tag("figure").with(radar(view, &means)))
        .with(of_class("div", "twin").with(table(view, facts)));
    of_class("section", "profile").with(view.heading(2, words.say(Msg::Radar))).with(pair)
}

fn table(view: &View, facts: &Facts) -> Element {
    let words = &view.words;
    let head = |label| of_class("th", "figure").set("scope", "col").text(words.say(label));
    let heads = tag("tr")
        .with(of_text("th", words.say(Msg::Capability)).set("scope", "col").set("colspan", "2"))
        .each([Msg::Mean, Msg::Level].map(head));
    let asked = view.instrument().dimensions().filter(|&d| facts.scores.dimension(d).is_some());
    tag("table")
        .set("part", "table")
        .with(of_class("caption", "hidden").text(words.say(Msg::Radar)))
        .with(tag("thead").with(heads))
        .each(asked.map(|dimension| rows(view, facts, dimension)))
}

fn rows(view: &View, facts: &Facts, ix: DimensionIx) -> Element {
    let instrument = view.instrument();
    let group = of_class("th", "group")
        .set("scope", "rowgroup")
        .set("colspan", "4")
        .text(&instrument.dimension(ix).name);
    let asked = instrument.capabilities_of(ix).filter(|&capability| is_asked(view, capability));
    tag("tbody")
        .set("class", band_class("rows", ix.get()))
        .with(tag("tr").with(group))
        .each(asked.map(|capability| row(view, facts, capability)))
}

fn row(view: &View, facts: &Facts, ix: CapabilityIx) -> Element {
    let (words, capability) = (&view.words, view.instrument().capability(ix));
    let critical = facts
        .scores
        .is_critical(ix)
        .then(|| of_class("span", "tag").text(words.say(Msg::Critical)));
    let name = of_text("th", &capability.name).set("scope", "row").text(" ").maybe(critical);
    let figure = |text: String| of_class("td", "figure").text(text);
    let unscored = |reason| of_class("td", "figure").set("colspan", "2").text(words.say(reason));
    let row = tag("tr")
        .with(of_class("td", "number").set("translate", "no").text((ix.get() + 1).to_string()))
        .with(name);
    match facts.scores.capability(ix).outcome {
        Outcome::Scored(mean) => row
            .with(figure(number::one_decimal(mean.get(), view.lang())))
            .with(figure(mean.level().number().to_string())),
        Outcome::TooFew => row.with(unscored(Msg::TooFew)),
        Outcome::NotApplicable => row.with(unscored(Msg::NotScored)),
    }
}
