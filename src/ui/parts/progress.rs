use yew::prelude::*;

use crate::model::{Depth, DimensionIx, Screen};
use crate::ui::view::{View, shared};

/// One segment per dimension that is asked about, filled as far as it is answered.
pub(in crate::ui) fn progress(view: &View) -> Html {
    let instrument = view.instrument();
    let asked = instrument
        .dimensions()
        .filter(|&dimension| view.session.scope().depth(dimension) != Depth::Out);
    html! {
        <ol part="progress" class="progress" aria-label={view.words().progress}>
            { for asked.map(|dimension| segment(view, dimension)) }
        </ol>
    }
}

fn segment(view: &View, dimension: DimensionIx) -> Html {
    let (answered, asked) = view.session.progress(dimension);
    let current = match view.session.screen() {
        Screen::Question(item) if view.instrument().dimension_of(item) == dimension => Some("step"),
        _ => None,
    };
    let width = (answered * 1000).checked_div(asked).unwrap_or_default().to_string();
    html! {
        <li class="segment" aria-current={current}>
            <span class="name">{ shared(&view.instrument().dimension(dimension).name) }</span>
            <span class="count" translate="no">{ (view.words().answered_of)(answered, asked) }</span>
            <svg class="track" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="ground" width="1000" height="4" />
                <rect class="done" {width} height="4" />
            </svg>
        </li>
    }
}
