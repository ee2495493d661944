use yew::prelude::*;

use super::Facts;
use crate::model::{Event, Hint, Level, Total, Untotalled};
use crate::text::number;
use crate::ui::parts::{Marks, bar};
use crate::ui::view::{View, shared};

/// One sentence with the level, the index with its uncertainty, and what limits them.
pub(super) fn verdict(view: &View, facts: &Facts) -> Html {
    html! {
        <section part="result" class="verdict">
            { match facts.scores.total() {
                Ok(total) => with_total(view, total),
                Err(reason) => without_total(view, reason),
            } }
            { notices(view, facts) }
        </section>
    }
}

fn with_total(view: &View, total: &Total) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    let level = total.shown_level();
    html! {
        <>
            <p class="eyebrow">{ words.self_assessment }</p>
            { view.screen_heading("level", html! {
                <>
                    <span class="rank" data-figure="level" translate="no">{ (words.level_of)(level.number().into()) }</span>
                    <span class="dot">{ " · " }</span>
                    <span class="name">{ shared(&instrument.level(level).name) }</span>
                </>
            }) }
            <p class="lead">{ shared(&instrument.level(level).text) }</p>
            { for total.gate.map(|gate| html! {
                <p class="gate">
                    { (words.gate)(total.level().number().into(), &instrument.dimension(gate.held_back_by).name) }
                </p>
            }) }
            { index(view, total) }
        </>
    }
}

fn index(view: &View, total: &Total) -> Html {
    let words = view.words();
    let band = total.band;
    let index = total.mean.index();
    let marks = Marks { index, band: (!band.is_exact()).then_some((band.low, band.high)) };
    let distance = total.mean.to_next().zip(total.level().next()).map(|(distance, next)| {
        (words.to_next_level)(&number::one_decimal(distance, view.lang()), next.number().into())
    });
    html! {
        <div class="index">
            <p part="score" class="score" translate="no">
                <span class="caption">{ words.index }</span>{ " " }
                <strong data-figure="index">{ number::whole(index) }</strong>
                <span class="caption">{ " / 100" }</span>
            </p>
            <div class="scale">
                { bar(&marks) }
                <p class="explained">
                    if band.is_exact() {
                        { words.exact }
                    } else {
                        { certainty(view, total) }
                    }
                    { for distance.map(|sentence| html! {
                        <>{ " " }{ sentence }</>
                    }) }
                    { " " }{ words.level_borders }
                </p>
            </div>
        </div>
    }
}

fn certainty(view: &View, total: &Total) -> Html {
    let words = view.words();
    let (low, high) = (number::whole(total.band.low), number::whole(total.band.high));
    html! {
        <span data-figure="band" data-low={low.clone()} data-high={high.clone()}>
            { (words.band)(&low, &high) }{ ": " }<strong>{ (words.certainty)(total.band.certainty()) }</strong>{ "." }
        </span>
    }
}

fn without_total(view: &View, reason: &Untotalled) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    let explained = match reason {
        Untotalled::PartOfInstrument => words.part_of_instrument.to_owned(),
        Untotalled::NotEnough { dimensions, .. } => {
            let names: Vec<&str> =
                dimensions.iter().map(|&d| &*instrument.dimension(d).name).collect();
            (words.not_enough)(&names.join(", "))
        }
    };
    let missing = match reason {
        Untotalled::NotEnough { missing, .. } => missing.as_slice(),
        Untotalled::PartOfInstrument => &[],
    };
    html! {
        <>
            <p class="eyebrow">{ words.self_assessment }</p>
            { view.screen_heading("level", html! { words.no_total }) }
            <p class="lead">{ explained }</p>
            <ul class="missing">
                { for missing.iter().map(|&item| html! {
                    <li key={item.get()}>
                        <button type="button" class="plain" onclick={view.tells(Event::Revised(item))}>
                            { shared(&instrument.item(item).text) }
                        </button>
                    </li>
                }) }
            </ul>
        </>
    }
}

/// What a reader should know before relying on the result.
fn notices(view: &View, facts: &Facts) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    let open = view.session.open_items().count();
    let hint = |hint: &Hint| {
        let dimension = match hint {
            Hint::AllHighest(dimension) => &*instrument.dimension(*dimension).name,
            _ => "",
        };
        html! {
            <li>{ (words.hint)(*hint, dimension) }</li>
        }
    };
    html! {
        <ul class="notices">
            if view.session.scope().is_indicative(instrument) {
                <li>{ words.indicative }</li>
            }
            if open > 0 {
                <li>
                    { (words.open_items)(open) }{ " " }
                    <button type="button" class="plain" onclick={view.tells(Event::Resumed)}>{ words.answer_open }</button>
                </li>
            }
            { for facts.profile.hints.iter().map(hint) }
        </ul>
    }
}

/// The name of a level, as the instrument calls it.
pub(super) fn level_name(view: &View, level: Level) -> AttrValue {
    shared(&view.instrument().level(level).name)
}
