use yew::prelude::*;

use super::Facts;
use crate::model::{Mean, Ratio, Scores, Total, Weight};
use crate::text::number;
use crate::ui::view::View;

/// How the result came about, with the visitor's own numbers.
pub(super) fn method(view: &View, facts: &Facts) -> Html {
    let (words, scores) = (view.words(), &facts.scores);
    let answered = (words.method_answers)(
        scores.answered().into(),
        scores.applicable().into(),
        scores.dont_know().into(),
        scores.not_applicable().into(),
    );
    html! {
        <section class="method">
            <details>
                <summary>{ view.heading(2, "", html! { words.method }) }</summary>
                <p>{ answered }</p>
                <p>{ words.method_capability }</p>
                <ul class="sums">
                    { for sums(view, scores).into_iter().map(|sum| html! {
                        <li translate="no">{ sum }</li>
                    }) }
                </ul>
                { for scores.total().ok().map(|total| of_total(view, total)) }
                <p>{ words.method_level }</p>
                <p>{ words.method_gate }</p>
                <p>{ words.method_plan }</p>
                <p>{ words.method_limits }</p>
            </details>
        </section>
    }
}

fn of_total(view: &View, total: &Total) -> Html {
    let (words, lang) = (view.words(), view.lang());
    let band = total.band;
    html! {
        <>
            <p translate="no">
                { (words.method_index)(&number::two_decimals(total.mean.get(), lang), &number::one_decimal(total.mean.index(), lang)) }
            </p>
            if !band.is_exact() {
                <p>{ (words.method_band)(&number::one_decimal(band.low, lang), &number::one_decimal(band.high, lang)) }</p>
            }
        </>
    }
}

/// The weighted means of the dimensions and of the whole, written out (§2).
fn sums(view: &View, scores: &Scores) -> Vec<String> {
    let (instrument, words, lang) = (view.instrument(), view.words(), view.lang());
    let mean = |mean: Mean| number::two_decimals(mean.get(), lang);
    let mut lines = Vec::new();
    for dimension in instrument.dimensions() {
        let Some(whole) = scores.dimension(dimension).and_then(|outcome| outcome.mean()) else {
            continue;
        };
        let parts = instrument.capabilities_of(dimension).filter_map(|capability| {
            let mean = scores.capability(capability).outcome.mean()?;
            Some((mean.get(), instrument.capability(capability).weight))
        });
        let name = &instrument.dimension(dimension).name;
        lines.push((words.method_dimension)(name, &written(view, parts), &mean(whole)));
    }
    if let Ok(total) = scores.total() {
        let parts = instrument.dimensions().filter_map(|dimension| {
            let mean = scores.dimension(dimension)?.mean()?;
            Some((mean.get(), instrument.dimension(dimension).weight))
        });
        lines.push((words.method_total)(&written(view, parts), &mean(total.mean)));
    }
    lines
}

/// `(2,50 + 3,33) ÷ 2`, or with weights `(2 × 2,50 + 3,33) ÷ 3`.
fn written(view: &View, parts: impl Iterator<Item = (Ratio, Weight)>) -> String {
    let counted = parts.filter(|(_, weight)| weight.get() > 0);
    let mut weights = 0;
    let terms: Vec<_> = counted
        .map(|(mean, weight)| {
            weights += weight.get();
            let mean = number::two_decimals(mean, view.lang());
            if weight == Weight::ONE { mean } else { format!("{} × {mean}", weight.get()) }
        })
        .collect();
    format!("({}) ÷ {weights}", terms.join(" + "))
}
