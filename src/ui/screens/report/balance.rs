use super::Facts;
use crate::model::{Balance, StandoutKind, Standouts};
use crate::text::{Msg, number};
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::{View, dot};

/// Balance, strengths, gaps and what is uneven within.
pub(super) fn balance(view: &View, facts: &Facts) -> Element {
    let profile = &facts.profile;
    let strengths = match profile.strengths.kind {
        StandoutKind::Absolute => Msg::Strengths,
        StandoutKind::Relative => Msg::RelativeStrengths,
    };
    let gaps = match profile.gaps.kind {
        StandoutKind::Absolute => Msg::Gaps,
        StandoutKind::Relative => Msg::RelativeGaps,
    };
    let section = of_class("section", "balance");
    let section = match facts.scores.balance() {
        Some(balance) => pattern(view, balance, section),
        None => section.with(view.heading(2, view.words.say(Msg::StandingOut))),
    };
    let columns = of_class("div", "columns")
        .with(standouts(view, strengths, Msg::NoStrengths, &profile.strengths))
        .with(standouts(view, gaps, Msg::NoGaps, &profile.gaps))
        .maybe(uneven(view, facts));
    section.with(columns)
}

fn pattern(view: &View, balance: Balance, section: Element) -> Element {
    let words = &view.words;
    let pattern = balance.pattern.and_then(|position| view.instrument().patterns().get(position));
    let lead = of_class("p", "lead").with(of_text("strong", words.say(balance.evenness.into())));
    let lead = match pattern {
        Some(pattern) => lead.with(dot()).with(of_text("strong", &pattern.name)),
        None => lead,
    };
    let spread = words.fill(Msg::Spread, &[&number::whole(balance.spread)]);
    let explained = match pattern {
        Some(pattern) => [&pattern.text, " ", &spread].concat(),
        None => spread,
    };
    section.with(view.heading(2, words.say(Msg::Balance))).with(lead).with(of_text("p", explained))
}

fn standouts(view: &View, title: Msg, none: Msg, standouts: &Standouts) -> Element {
    let section = tag("section").with(view.heading(3, view.words.say(title)));
    if standouts.capabilities.is_empty() {
        return section.with(of_class("p", "caption").text(view.words.say(none)));
    }
    let list = standouts.capabilities.iter().map(|&ix| {
        let capability = view.instrument().capability(ix);
        tag("li")
            .with(of_text("strong", &capability.name))
            .with(of_class("span", "about").text(&capability.about))
    });
    section.with(of_class("ul", "plain-list").each(list))
}

fn uneven(view: &View, facts: &Facts) -> Option<Element> {
    let (instrument, words) = (view.instrument(), &view.words);
    if facts.profile.uneven.is_empty() {
        return None;
    }
    let list = facts.profile.uneven.iter().map(|uneven| {
        let (capability, low) =
            (instrument.capability(uneven.capability), instrument.item(uneven.low));
        of_text("li", words.fill(Msg::UnevenItem, &[&capability.name, &low.text]))
    });
    Some(
        tag("section")
            .with(view.heading(3, words.say(Msg::Uneven)))
            .with(of_class("ul", "plain-list").each(list)),
    )
}
