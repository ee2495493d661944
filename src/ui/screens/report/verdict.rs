use super::Facts;
use crate::model::{Event, Hint, Ratio, Total, Untotalled};
use crate::text::number;
use crate::ui::element::{Element, list, of_class, of_text, tag};
use crate::ui::parts::{Marks, bar};
use crate::ui::view::{View, dot};

/// One sentence with the level, the index with its uncertainty, and what limits them.
pub(super) fn verdict(view: &View, facts: &Facts) -> Element {
    let eyebrow = of_class("p", "eyebrow").text(view.words().self_assessment);
    let section = of_class("section", "verdict").set("part", "result").with(eyebrow);
    let section = match facts.scores.total() {
        Ok(total) => with_total(view, total, section),
        Err(reason) => without_total(view, reason, section),
    };
    section.maybe(notices(view, facts))
}

fn with_total(view: &View, total: &Total, section: Element) -> Element {
    let (instrument, words) = (view.instrument(), view.words());
    let level = total.shown_level();
    let about = instrument.level(level);
    let rank = (words.level_of)(level.number().into());
    let rank =
        of_class("span", "rank").set("data-figure", "level").set("translate", "no").text(rank);
    let heading = view
        .screen_heading("level")
        .with(rank)
        .with(dot())
        .with(of_class("span", "name").text(&about.name));
    let gate = total.gate.map(|gate| {
        let held_back_by = &instrument.dimension(gate.held_back_by).name;
        of_class("p", "gate").text((words.gate)(total.level().number().into(), held_back_by))
    });
    section
        .with(heading)
        .with(of_class("p", "lead").text(&about.text))
        .maybe(gate)
        .with(index(view, total))
}

fn index(view: &View, total: &Total) -> Element {
    let words = view.words();
    let (index, band) = (total.mean.index(), total.band);
    let marks = Marks { index, band: (!band.is_exact()).then_some((band.low, band.high)) };
    let score = of_class("p", "score")
        .set("part", "score")
        .set("translate", "no")
        .with(of_class("span", "caption").text(words.index))
        .text(" ")
        .with(tag("strong").set("data-figure", "index").text(number::whole(index)))
        .with(of_class("span", "caption").text(" / 100"));
    let certainty =
        if band.is_exact() { of_text("span", words.exact) } else { certainty(view, total) };
    // A distance that would show as 0.0 says nothing.
    let distance = total.mean.to_next().filter(|&distance| distance >= Ratio::new(1, 20));
    let distance = distance.zip(total.level().next()).map(|(distance, next)| {
        let distance = number::one_decimal(distance, view.lang());
        [" ", &(words.to_next_level)(&distance, next.number().into())].concat()
    });
    let explained = of_class("p", "explained")
        .with(certainty)
        .text(distance.unwrap_or_default())
        .text(" ")
        .text(words.level_borders);
    let scale = of_class("div", "scale").with(bar(&marks)).with(explained);
    of_class("div", "index").with(score).with(scale)
}

fn certainty(view: &View, total: &Total) -> Element {
    let words = view.words();
    let (low, high) = (number::whole(total.band.low), number::whole(total.band.high));
    let sentence = (words.band)(&low, &high);
    tag("span")
        .set("data-figure", "band")
        .set("data-low", low)
        .set("data-high", high)
        .text(sentence)
        .text(": ")
        .with(of_text("strong", (words.certainty)(total.band.certainty())))
        .text(".")
}

fn without_total(view: &View, reason: &Untotalled, section: Element) -> Element {
    let (instrument, words) = (view.instrument(), view.words());
    let (explained, missing) = match reason {
        Untotalled::PartOfInstrument => (words.part_of_instrument.to_owned(), [].as_slice()),
        Untotalled::NotEnough { dimensions, missing } => {
            let names: Vec<&str> =
                dimensions.iter().map(|&d| &*instrument.dimension(d).name).collect();
            ((words.not_enough)(&names.join(", ")), missing.as_slice())
        }
    };
    let missing = missing.iter().map(|&item| {
        let question = &instrument.item(item).text;
        tag("li").with(view.button("plain", question, Event::Revised(item)))
    });
    section
        .with(view.screen_heading("level").text(words.no_total))
        .with(of_class("p", "lead").text(explained))
        .maybe(list("missing", missing))
}

/// What a reader should know before relying on the result.
fn notices(view: &View, facts: &Facts) -> Option<Element> {
    let (instrument, words) = (view.instrument(), view.words());
    let indicative =
        view.session.scope().is_indicative(instrument).then(|| of_text("li", words.indicative));
    let open = Some(view.session.open_items().count()).filter(|&open| open > 0).map(|open| {
        of_text("li", (words.open_items)(open)).text(" ").with(view.button(
            "plain",
            words.answer_open,
            Event::Resumed,
        ))
    });
    let hints = facts.profile.hints.iter().map(|&hint| {
        let dimension = match hint {
            Hint::AllHighest(dimension) => &*instrument.dimension(dimension).name,
            Hint::SameAnswerThroughout | Hint::Hasty | Hint::LimitedComparability => "",
        };
        of_text("li", (words.hint)(hint, dimension))
    });
    list("notices", indicative.into_iter().chain(open).chain(hints))
}
