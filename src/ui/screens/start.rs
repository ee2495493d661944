use yew::prelude::*;

use crate::model::{DimensionIx, Event, Scope};
use crate::ui::view::{View, shared};

/// Seconds that a question takes, reading included.
const SECONDS: usize = 15;

/// What this is and how much is asked; stands above the very first question.
pub(in crate::ui) fn start(view: &View) -> Html {
    if view.session.position() != Some(0) || view.session.concluded() {
        return Html::default();
    }
    html! {
        <section part="intro" class="start">
            <p class="about">{ shared(view.instrument().about()) }</p>
            <details part="extent" class="extent">
                <summary>
                    <span>{ size(view, view.session.scope()) }{ ". " }{ view.words().promise }</span>
                    <span class="change">{ view.words().change_extent }</span>
                </summary>
                { extent(view) }
            </details>
        </section>
    }
}

fn extent(view: &View) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    let (quick, full) = (Scope::quick(instrument), Scope::full(instrument));
    let first = instrument.dimensions().next().map(|dimension| Scope::only(instrument, dimension));
    let scope = view.session.scope();
    let single = !scope.is_whole();
    html! {
        <fieldset class="extents">
            <legend class="hidden">{ words.extent }</legend>
            { choice(view, "quick", words.quick, &quick, *scope == quick) }
            { choice(view, "full", words.full, &full, *scope == full) }
            { for first.filter(|_| instrument.dimensions().len() > 1).map(|first| html! {
                <>
                    { choice(view, "single", words.single, if single { scope } else { &first }, single) }
                    if single { { dimensions(view) } }
                </>
            }) }
        </fieldset>
    }
}

fn choice(
    view: &View,
    value: &'static str,
    label: &'static str,
    scope: &Scope,
    checked: bool,
) -> Html {
    let onchange = view.tells(Event::ScopeChosen(scope.clone()));
    html! {
        <label class="choice">
            <input type="radio" name="extent" {value} {checked} {onchange} />
            <span class="name">{ label }</span>
            <span class="size">{ size(view, scope) }</span>
        </label>
    }
}

/// How many questions, and how long they take.
fn size(view: &View, scope: &Scope) -> String {
    let questions = scope.items(view.instrument()).count();
    let minutes = (questions * SECONDS).div_ceil(60);
    [(view.words().questions)(questions), (view.words().minutes)(minutes)].join(", ")
}

fn dimensions(view: &View) -> Html {
    let instrument = view.instrument();
    html! {
        <div class="which" role="radiogroup" aria-label={view.words().which_dimension}>
            { for instrument.dimensions().map(|dimension| which(view, dimension)) }
        </div>
    }
}

fn which(view: &View, dimension: DimensionIx) -> Html {
    let scope = Scope::only(view.instrument(), dimension);
    let checked = *view.session.scope() == scope;
    let dimension = view.instrument().dimension(dimension);
    html! {
        <label class="choice">
            <input type="radio" name="dimension" value={shared(&dimension.id)} {checked} onchange={view.tells(Event::ScopeChosen(scope))} />
            <span class="name">{ shared(&dimension.name) }</span>
        </label>
    }
}
