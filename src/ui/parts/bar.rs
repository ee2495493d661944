use yew::prelude::*;

use crate::chart::scale;
use crate::model::Ratio;

/// What stands on a bar from 0 to 100.
pub(in crate::ui) struct Marks {
    pub(in crate::ui) index: Ratio,
    /// The lowest and the highest index that the open answers allow.
    pub(in crate::ui) band: Option<(Ratio, Ratio)>,
}

/// An index as a bar with the borders of the levels. Decoration: the figures stand beside it.
pub(in crate::ui) fn bar(marks: &Marks) -> Html {
    let index = scale(marks.index).to_string();
    let borders = [125, 375, 625, 875];
    html! {
        <svg class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
            <rect class="ground" y="8" width="1000" height="8" />
            <rect class="done" y="8" width={index.clone()} height="8" />
            { for borders.map(|x| html! {
                <line class="border" x1={x.to_string()} x2={x.to_string()} y1="8" y2="16" />
            }) }
            { for marks.band.map(|(low, high)| {
                let (low, high) = (scale(low).to_string(), scale(high).to_string());
                html! {
                    <line class="whisker" x1={low} x2={high} y1="20" y2="20" />
                }
            }) }
            <line class="index" x1={index.clone()} x2={index} y1="4" y2="20" />
        </svg>
    }
}
