use super::Facts;
use crate::model::{Balance, StandoutKind, Standouts};
use crate::text::number;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::{View, dot};

/// Balance, strengths, gaps and what is uneven within.
pub(super) fn balance(view: &View, facts: &Facts) -> Element {
    let (words, profile) = (view.words(), &facts.profile);
    let strengths = match profile.strengths.kind {
        StandoutKind::Absolute => words.strengths,
        StandoutKind::Relative => words.relative_strengths,
    };
    let gaps = match profile.gaps.kind {
        StandoutKind::Absolute => words.gaps,
        StandoutKind::Relative => words.relative_gaps,
    };
    let section = of_class("section", "balance").with(view.heading(2, words.balance));
    let section = match facts.scores.balance() {
        Some(balance) => pattern(view, balance, section),
        None => section,
    };
    let columns = of_class("div", "columns")
        .with(standouts(view, strengths, words.no_strengths, &profile.strengths))
        .with(standouts(view, gaps, words.no_gaps, &profile.gaps))
        .maybe(uneven(view, facts));
    section.with(columns)
}

fn pattern(view: &View, balance: Balance, section: Element) -> Element {
    let words = view.words();
    let pattern = balance.pattern.and_then(|position| view.instrument().patterns().get(position));
    let lead = of_class("p", "lead").with(of_text("strong", (words.evenness)(balance.evenness)));
    let lead = match pattern {
        Some(pattern) => lead.with(dot()).with(of_text("strong", &pattern.name)),
        None => lead,
    };
    let spread = (words.spread)(&number::whole(balance.spread));
    let explained = match pattern {
        Some(pattern) => [&pattern.text, " ", &spread].concat(),
        None => spread,
    };
    section.with(lead).with(of_text("p", explained))
}

fn standouts(
    view: &View,
    title: &'static str,
    none: &'static str,
    standouts: &Standouts,
) -> Element {
    let section = tag("section").with(view.heading(3, title));
    if standouts.capabilities.is_empty() {
        return section.with(of_class("p", "caption").text(none));
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
    let (instrument, words) = (view.instrument(), view.words());
    if facts.profile.uneven.is_empty() {
        return None;
    }
    let list = facts.profile.uneven.iter().map(|uneven| {
        let (capability, low) =
            (instrument.capability(uneven.capability), instrument.item(uneven.low));
        of_text("li", (words.uneven_item)(&capability.name, &low.text))
    });
    Some(
        tag("section")
            .with(view.heading(3, words.uneven))
            .with(of_class("ul", "plain-list").each(list)),
    )
}
