use yew::prelude::*;

use crate::model::{Answer, DimensionIx, Event, ItemIx};
use crate::ui::view::{View, shared};

/// Every answer with the option above it: advice for free, exact to the answer (§8).
pub(super) fn answers(view: &View) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    html! {
        <section class="answers">
            { view.heading(2, "", html! { words.answers }) }
            <p>{ words.answers_about }</p>
            { for instrument.dimensions().map(|dimension| of_dimension(view, dimension)) }
        </section>
    }
}

fn of_dimension(view: &View, dimension: DimensionIx) -> Html {
    let instrument = view.instrument();
    let items: Vec<_> = view
        .session
        .scope()
        .items(instrument)
        .filter(|&item| instrument.dimension_of(item) == dimension)
        .collect();
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <details key={dimension.get()}>
            <summary>{ shared(&instrument.dimension(dimension).name) }</summary>
            <ul class="plain-list">
                { for items.into_iter().map(|item| one(view, item)) }
            </ul>
        </details>
    }
}

fn one(view: &View, ix: ItemIx) -> Html {
    let (words, item) = (view.words(), view.instrument().item(ix));
    let answer = view.session.answers().get(ix);
    let said = match answer {
        Some(Answer::Rated(level)) => shared(item.option(level)),
        Some(Answer::DontKnow) => words.dont_know.into(),
        Some(Answer::NotApplicable) => words.not_applicable.into(),
        None => words.unanswered.into(),
    };
    let next = answer.and_then(Answer::next_option).map(|level| shared(item.option(level)));
    html! {
        <li class="answer" key={&*item.id}>
            <p class="asked">{ shared(&item.text) }</p>
            <dl>
                <div><dt>{ words.your_answer }</dt><dd>{ said }</dd></div>
                { for next.map(|next| html! {
                    <div class="next"><dt>{ words.next_option }</dt><dd>{ next }</dd></div>
                }) }
            </dl>
            <button type="button" class="plain" data-item={shared(&item.id)} aria-label={(words.change_item)(&item.text)} onclick={view.tells(Event::Revised(ix))}>
                { words.change }
            </button>
        </li>
    }
}
