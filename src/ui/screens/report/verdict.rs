use super::Facts;
use crate::model::{Event, Hint, Ratio, Total, Untotalled};
use crate::text::{Msg, number};
use crate::ui::element::{Element, list, of_class, of_text, tag};
use crate::ui::parts::{Marks, bar};
use crate::ui::view::{View, dot};

/// One sentence with the level, the index with its uncertainty, and what limits them.
pub(super) fn verdict(view: &View, facts: &Facts) -> Element {
    let eyebrow = of_class("p", "eyebrow").text(view.words.say(Msg::SelfAssessment));
    let section = of_class("section", "verdict").set("part", "result").with(eyebrow);
    let section = match facts.scores.total() {
        Ok(total) => with_total(view, total, section),
        Err(reason) => without_total(view, reason, section),
    };
    section.maybe(notices(view, facts))
}

fn with_total(view: &View, total: &Total, section: Element) -> Element {
    let (instrument, words) = (view.instrument(), &view.words);
    let level = total.shown_level();
    let about = instrument.level(level);
    let rank = words.fill(Msg::LevelOf, &[&level.number().to_string()]);
    let rank =
        of_class("span", "rank").set("data-figure", "level").set("translate", "no").text(rank);
    let heading = view
        .screen_heading("level")
        .with(rank)
        .with(dot())
        .with(of_class("span", "name").text(&about.name));
    let gate = total.gate.map(|gate| {
        let held_back_by = &instrument.dimension(gate.held_back_by).name;
        of_class("p", "gate")
            .text(words.fill(Msg::Gate, &[&total.level().number().to_string(), held_back_by]))
    });
    section
        .with(heading)
        .with(of_class("p", "lead").text(&about.text))
        .maybe(gate)
        .with(index(view, total))
}

fn index(view: &View, total: &Total) -> Element {
    let words = &view.words;
    let (index, band) = (total.mean.index(), total.band);
    let marks = Marks { index, band: (!band.is_exact()).then_some((band.low, band.high)) };
    let score = of_class("p", "score")
        .set("part", "score")
        .set("translate", "no")
        .with(of_class("span", "caption").text(words.say(Msg::Index)))
        .text(" ")
        .with(tag("strong").set("data-figure", "index").text(number::whole(index)))
        .with(of_class("span", "caption").text(" / 100"));
    let certainty = if band.is_exact() {
        of_text("span", words.say(Msg::Exact))
    } else {
        certainty(view, total)
    };
    // A distance that would show as 0.0 says nothing, nor does one that the gate makes vain.
    let distance = total.mean.to_next().filter(|&distance| distance >= Ratio::new(1, 20));
    let next = total.level().next().filter(|_| total.gate.is_none());
    let distance = distance.zip(next).map(|(distance, next)| {
        let distance = number::one_decimal(distance, view.lang());
        [" ", &words.fill(Msg::ToNextLevel, &[&distance, &next.number().to_string()])].concat()
    });
    let explained = of_class("p", "explained")
        .with(certainty)
        .text(distance.unwrap_or_default())
        .text(" ")
        .text(words.say(Msg::LevelBorders));
    let scale = of_class("div", "scale").with(bar(&marks)).with(explained);
    of_class("div", "index").with(score).with(scale)
}

fn certainty(view: &View, total: &Total) -> Element {
    let words = &view.words;
    let (low, high) = (number::whole(total.band.low), number::whole(total.band.high));
    let sentence = words.fill(Msg::Band, &[&low, &high]);
    tag("span")
        .set("data-figure", "band")
        .set("data-low", low)
        .set("data-high", high)
        .text(sentence)
        .text(": ")
        .with(of_text("strong", words.say(total.band.certainty().into())))
        .text(".")
}

fn without_total(view: &View, reason: &Untotalled, section: Element) -> Element {
    let (instrument, words) = (view.instrument(), &view.words);
    let (explained, missing) = match reason {
        Untotalled::PartOfInstrument => {
            (words.say(Msg::PartOfInstrument).to_string(), [].as_slice())
        }
        Untotalled::NotEnough { missing, .. } if missing.is_empty() => {
            (words.say(Msg::NothingApplies).to_string(), [].as_slice())
        }
        Untotalled::NotEnough { dimensions, missing } if dimensions.is_empty() => {
            (words.say(Msg::NotEnoughOverall).to_string(), missing.as_slice())
        }
        Untotalled::NotEnough { dimensions, missing } => {
            let names: Vec<&str> =
                dimensions.iter().map(|&d| &*instrument.dimension(d).name).collect();
            (words.fill(Msg::NotEnough, &[&names.join(", ")]), missing.as_slice())
        }
    };
    let missing = missing.iter().map(|&item| {
        let question = &instrument.item(item).text;
        tag("li").with(view.button("plain", question, Event::Revised(item)))
    });
    section
        .with(view.screen_heading("level").text(words.say(Msg::NoTotal)))
        .with(of_class("p", "lead").text(explained))
        .maybe(list("missing", missing))
}

/// What a reader should know before relying on the result.
fn notices(view: &View, facts: &Facts) -> Option<Element> {
    let (instrument, words) = (view.instrument(), &view.words);
    let indicative = view
        .session
        .scope()
        .is_indicative(instrument)
        .then(|| of_text("li", words.say(Msg::Indicative)));
    let open = Some(view.session.open_items().count()).filter(|&open| open > 0).map(|open| {
        of_text("li", words.count(Msg::OneOpenItem, Msg::OpenItems, open))
            .text(" ")
            .with(view.button("plain", words.say(Msg::AnswerOpen), Event::Resumed))
    });
    let hints = facts.profile.hints.iter().map(|&hint| {
        let dimension = match hint {
            Hint::AllHighest(dimension) => &*instrument.dimension(dimension).name,
            Hint::SameAnswerThroughout | Hint::Hasty | Hint::LimitedComparability => "",
        };
        of_text("li", words.fill(hint.into(), &[dimension]))
    });
    list("notices", indicative.into_iter().chain(open).chain(hints))
}
