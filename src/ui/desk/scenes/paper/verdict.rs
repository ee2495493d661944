use super::Facts;
use crate::model::{Total, Untotalled};
use crate::text::desk::Printing;
use crate::text::{Msg, number};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::parts::{Marks, bar};
use crate::ui::view::dot;

/// One sentence with the level, the index with its uncertainty, and what limits them.
pub(super) fn verdict(view: &View, facts: &Facts<'_>) -> Element {
    let (instrument, words) = (view.instrument(), &view.words);
    let section = of_class("section", "verdict");
    let section = match facts.scores.total() {
        Ok(total) => with_total(view, total, section),
        Err(reason) => {
            let explained = match reason {
                Untotalled::PartOfInstrument => words.say(Msg::PartOfInstrument).to_string(),
                Untotalled::NotEnough { missing, .. } if missing.is_empty() => {
                    words.say(Msg::NothingApplies).to_string()
                }
                Untotalled::NotEnough { dimensions, .. } if dimensions.is_empty() => {
                    words.say(Msg::NotEnoughOverall).to_string()
                }
                Untotalled::NotEnough { dimensions, .. } => {
                    let names: Vec<&str> =
                        dimensions.iter().map(|&ix| &*instrument.dimension(ix).name).collect();
                    words.fill(Msg::NotEnough, &[&names.join(", ")])
                }
            };
            section
                .with(view.heading(2, words.say(Msg::NoTotal)).set("class", "level"))
                .with(of_class("p", "lead").text(explained))
        }
    };
    let indicative = facts.sheet.scope.is_indicative(instrument);
    section.maybe(indicative.then(|| of_class("p", "caption").text(words.say(Msg::Indicative))))
}

fn with_total(view: &View, total: &Total, section: Element) -> Element {
    let (instrument, words) = (view.instrument(), &view.words);
    let level = total.shown_level();
    let about = instrument.level(level);
    let rank = words.fill(Msg::LevelOf, &[&level.number().to_string()]);
    let heading = view.heading(2, rank).set("class", "level").with(dot()).text(&about.name);
    let gate = total.gate.map(|gate| {
        let held_back_by = &instrument.dimension(gate.held_back_by).name;
        let level = total.level().number().to_string();
        of_class("p", "gate").text(words.fill(Msg::Gate, &[&level, held_back_by]))
    });
    let (index, band) = (total.mean.index(), total.band);
    let range = (!band.is_exact()).then_some((band.low, band.high));
    let score = of_class("p", "score")
        .with(of_class("span", "caption").text(view.say(Printing::Index)))
        .text(" ")
        .with(tag("strong").set("data-figure", "index").text(number::whole(index)))
        .with(of_class("span", "caption").text(" / 100"));
    let certainty = match range {
        None => of_text("p", words.say(Msg::Exact)),
        Some((low, high)) => {
            let sentence = words.fill(Msg::Band, &[&number::whole(low), &number::whole(high)]);
            of_text("p", sentence).text(": ").text(words.say(band.certainty().into())).text(".")
        }
    };
    let scale = of_class("div", "scale")
        .with(bar(&Marks { index, band: range }))
        .with(certainty.set("class", "caption"));
    section
        .with(heading)
        .with(of_class("p", "lead").text(&about.text))
        .maybe(gate)
        .with(of_class("div", "index").with(score).with(scale))
}
