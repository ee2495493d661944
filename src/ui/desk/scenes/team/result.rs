use super::items::{entry, items};
use super::{share, sides, steps};
use crate::model::{Instrument, Outcome, TeamResult, Total};
use crate::text::desk::Teaming;
use crate::text::{Msg, number};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::parts::{Marks, bar, radar};
use crate::ui::view::dot;

/// What the team comes to: what to talk about first, then everything else.
pub(super) fn result(view: &View, found: &TeamResult) -> Element {
    of_class("article", "report")
        .with(verdict(view, found))
        .with(talk(view, found))
        .with(agreement(view, found))
        .with(profile(view, found))
        .maybe(sides::sides(view, found))
        .maybe(steps::steps(view, found))
        .with(items(view, found))
        .with(share::share(view, found))
}

fn verdict(view: &View, found: &TeamResult) -> Element {
    let people = view.fill(Teaming::People, &[&found.people().to_string()]);
    let eyebrow = of_class("p", "eyebrow").text(view.say(Teaming::Result)).with(dot()).text(people);
    let section = of_class("section", "verdict").with(eyebrow);
    match found.scores().total() {
        Ok(total) => with_total(view, total, section),
        Err(_) => section.with(of_class("p", "lead").text(view.say(Teaming::NoTotal))),
    }
}

fn with_total(view: &View, total: &Total, section: Element) -> Element {
    let (instrument, words) = (view.instrument(), &view.words);
    let level = total.shown_level();
    let about = instrument.level(level);
    let rank = words.fill(Msg::LevelOf, &[&level.number().to_string()]);
    let heading = of_class(view.level(2), "level")
        .with(of_class("span", "rank").set("data-figure", "level").text(rank))
        .with(dot())
        .with(of_class("span", "name").text(&about.name));
    let gate = total.gate.map(|gate| {
        let held_back_by = &instrument.dimension(gate.held_back_by).name;
        let level = total.level().number().to_string();
        of_class("p", "gate").text(view.fill(Teaming::HeldBack, &[&level, held_back_by]))
    });
    let (index, band) = (total.mean.index(), total.band);
    let marks = Marks { index, band: (!band.is_exact()).then_some((band.low, band.high)) };
    let score = of_class("p", "score")
        .set("translate", "no")
        .with(of_class("span", "caption").text(words.say(Msg::Index)))
        .text(" ")
        .with(tag("strong").set("data-figure", "index").text(number::whole(index)))
        .with(of_class("span", "caption").text(" / 100"));
    section
        .with(heading)
        .with(of_class("p", "lead").text(&about.text))
        .maybe(gate)
        .with(of_class("div", "index").with(score).with(bar(&marks)))
}

/// What lies furthest apart, before anything else: it is what the team has come together for.
fn talk(view: &View, found: &TeamResult) -> Element {
    let section = of_class("section", "talk").with(view.heading(2, view.say(Teaming::Talk)));
    let items = found.to_talk_about(view.instrument());
    if items.is_empty() {
        return section.with(of_text("p", view.say(Teaming::TalkNone)));
    }
    section
        .with(of_text("p", view.say(Teaming::TalkAbout)))
        .with(of_class("ol", "strips").each(items.into_iter().map(|item| entry(view, found, item))))
}

/// On how much they agree: a sentence, and a bar that says the same.
fn agreement(view: &View, found: &TeamResult) -> Element {
    let (agreed, all) = found.agreement(view.instrument());
    let (agreed, all) = (i32::from(agreed), i32::from(all));
    let line = view.fill(Teaming::AgreedOn, &[&agreed.to_string(), &all.to_string()]);
    let width = (1000 * agreed).checked_div(all).unwrap_or_default().to_string();
    let track = |class: &'static str, width: String| {
        of_class("rect", class).set("y", "8").set("width", width).set("height", "8")
    };
    let bar = of_class("svg", "bar")
        .set("viewBox", "0 0 1000 24")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .with(track("ground", "1000".into()))
        .with(track("done", width));
    of_class("section", "agreement")
        .with(view.heading(2, view.say(Teaming::Agreement)))
        .with(of_class("p", "lead").set("data-figure", "agreement").text(line))
        .with(bar)
        .with(of_class("p", "caption").text(view.say(Teaming::AgreementAbout)))
}

fn profile(view: &View, found: &TeamResult) -> Element {
    let (instrument, words) = (view.instrument(), &view.words);
    let asked: Vec<_> = instrument
        .capabilities()
        .filter(|&ix| instrument.items_of(ix).any(|item| found.scope().shows(instrument, item)))
        .collect();
    let outcome = |ix| found.scores().capability(ix).outcome;
    let means: Vec<_> = asked.iter().map(|&ix| (ix, outcome(ix).mean())).collect();
    let figure = |text: String| of_class("td", "figure").text(text);
    let row = |&ix| {
        let (name, number) = (&instrument.capability(ix).name, (ix.get() + 1).to_string());
        let row = tag("tr")
            .with(of_class("td", "number").set("translate", "no").text(number))
            .with(of_text("th", name).set("scope", "row"));
        let reason = match outcome(ix) {
            Outcome::Scored(mean) => {
                let value = number::one_decimal(mean.get(), view.lang());
                let id = ["capability:", &instrument.capability(ix).id].concat();
                return row
                    .with(figure(value).set("data-figure", id))
                    .with(figure(mean.level().number().to_string()));
            }
            Outcome::TooFew => Msg::TooFew,
            Outcome::NotApplicable => Msg::NotScored,
        };
        row.with(of_class("td", "figure").set("colspan", "2").text(words.say(reason)))
    };
    let head = |label| of_class("th", "figure").set("scope", "col").text(words.say(label));
    let heads = tag("tr")
        .with(of_text("th", words.say(Msg::Capability)).set("scope", "col").set("colspan", "2"))
        .each([Msg::Mean, Msg::Level].map(head));
    let table = tag("table")
        .with(of_class("caption", "hidden").text(words.say(Msg::Radar)))
        .with(tag("thead").with(heads))
        .with(tag("tbody").each(asked.iter().map(row)));
    let pair = of_class("div", "pair")
        .with(tag("figure").with(radar(view, &means)))
        .with(of_class("div", "twin").with(table));
    of_class("section", "profile").with(view.heading(2, words.say(Msg::Radar))).with(pair)
}

/// The capability that an item asks about.
pub(super) fn capability_of(instrument: &Instrument, item: crate::model::ItemIx) -> &str {
    &instrument.capability(instrument.item(item).capability).name
}
