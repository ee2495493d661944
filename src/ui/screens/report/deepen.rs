use yew::prelude::*;

use crate::model::{DimensionIx, Event, Scope};
use crate::ui::view::{View, shared};

/// The questions that were left out so far: all, or those of one dimension.
pub(super) fn deepen(view: &View) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    let left_out = |dimension: Option<DimensionIx>| {
        instrument
            .items()
            .filter(|&item| {
                dimension.is_none_or(|dimension| instrument.dimension_of(item) == dimension)
            })
            .filter(|&item| !view.session.scope().shows(instrument, item))
            .count()
    };
    if *view.session.scope() == Scope::full(instrument) {
        return Html::default();
    }
    let single = instrument.dimensions().map(|dimension| (dimension, left_out(Some(dimension))));
    html! {
        <section class="deepen">
            { view.heading(2, "", html! { words.deepen }) }
            <p>{ words.deepen_about }</p>
            <div class="steps">
                <button part="button" type="button" class="secondary" data-deepen="all" onclick={view.tells(Event::Deepened(None))}>
                    { (words.deepen_all)(left_out(None)) }
                </button>
                { for single.filter(|&(_, items)| items > 0).map(|(ix, items)| {
                    let dimension = instrument.dimension(ix);
                    html! {
                        <button part="button" type="button" class="quiet" data-deepen={shared(&dimension.id)} onclick={view.tells(Event::Deepened(Some(ix)))}>
                            { (words.deepen_one)(&dimension.name, items) }
                        </button>
                    }
                }) }
            </div>
        </section>
    }
}
