use yew::prelude::*;

use super::Facts;
use crate::model::{Balance, CapabilityIx, StandoutKind, Standouts};
use crate::text::number;
use crate::ui::view::{View, shared};

/// Balance, strengths, gaps and what is uneven within.
pub(super) fn balance(view: &View, facts: &Facts) -> Html {
    let (words, profile) = (view.words(), &facts.profile);
    let strengths = match profile.strengths.kind {
        StandoutKind::Absolute => words.strengths,
        StandoutKind::Relative => words.relative_strengths,
    };
    let gaps = match profile.gaps.kind {
        StandoutKind::Absolute => words.gaps,
        StandoutKind::Relative => words.relative_gaps,
    };
    html! {
        <section class="balance">
            { for facts.scores.balance().map(|balance| pattern(view, balance)) }
            <div class="columns">
                { standouts(view, strengths, words.no_strengths, &profile.strengths) }
                { standouts(view, gaps, words.no_gaps, &profile.gaps) }
                { uneven(view, facts) }
            </div>
        </section>
    }
}

fn pattern(view: &View, balance: Balance) -> Html {
    let words = view.words();
    let pattern = balance.pattern.and_then(|position| view.instrument().patterns().get(position));
    html! {
        <>
            { view.heading(2, "", html! { words.balance }) }
            <p class="lead">
                <strong>
                    { (words.evenness)(balance.evenness) }
                    { for pattern.map(|pattern| html! {
                        <><span class="dot">{ " · " }</span>{ shared(&pattern.name) }</>
                    }) }
                </strong>
            </p>
            <p>
                { for pattern.map(|pattern| html! {
                    <>{ shared(&pattern.text) }{ " " }</>
                }) }
                { (words.spread)(&number::whole(balance.spread)) }
            </p>
        </>
    }
}

fn standouts(view: &View, title: &'static str, none: &'static str, standouts: &Standouts) -> Html {
    html! {
        <section>
            { view.heading(3, "", html! { title }) }
            if standouts.capabilities.is_empty() {
                <p class="caption">{ none }</p>
            } else {
                <ul class="plain-list">
                    { for standouts.capabilities.iter().map(|&capability| standout(view, capability)) }
                </ul>
            }
        </section>
    }
}

fn standout(view: &View, ix: CapabilityIx) -> Html {
    let capability = view.instrument().capability(ix);
    html! {
        <li key={ix.get()}><strong>{ shared(&capability.name) }</strong><span class="about">{ shared(&capability.about) }</span></li>
    }
}

fn uneven(view: &View, facts: &Facts) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    if facts.profile.uneven.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { view.heading(3, "", html! { words.uneven }) }
            <ul class="plain-list">
                { for facts.profile.uneven.iter().map(|uneven| html! {
                    <li key={uneven.capability.get()}>
                        { (words.uneven_item)(&instrument.capability(uneven.capability).name, &instrument.item(uneven.low).text) }
                    </li>
                }) }
            </ul>
        </section>
    }
}
