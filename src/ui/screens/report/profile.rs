use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Facts;
use crate::model::{CapabilityIx, DimensionIx, Event, Level, Outcome};
use crate::text::number;
use crate::ui::parts::{Marks, bar, is_asked, radar};
use crate::ui::view::{View, shared};

/// Each dimension with its index, its level and what that level looks like.
pub(super) fn dimensions(view: &View, facts: &Facts) -> Html {
    let asked =
        view.instrument().dimensions().filter_map(|d| Some((d, facts.scores.dimension(d)?)));
    html! {
        <section class="dimensions">
            { view.heading(2, "", html! { view.words().dimensions }) }
            <div class="columns">
                { for asked.map(|(dimension, outcome)| one(view, facts, dimension, outcome)) }
            </div>
        </section>
    }
}

fn one(view: &View, facts: &Facts, ix: DimensionIx, outcome: Outcome) -> Html {
    let (words, dimension) = (view.words(), view.instrument().dimension(ix));
    let is_bottleneck = facts.scores.bottleneck() == Some(ix)
        && facts.scores.balance().is_some_and(|balance| balance.spread > 0.into());
    html! {
        <section class={format!("dimension d{}", ix.get())}>
            { view.heading(3, "", html! { shared(&dimension.name) }) }
            { match outcome {
                Outcome::Scored(mean) => html! {
                    <>
                        <p class="score" translate="no">
                            <strong data-figure={format!("dimension:{}", dimension.id)}>{ number::whole(mean.index()) }</strong>
                            <span class="caption">{ " " }{ (words.level_of)(mean.level().number().into()) }</span>
                            if is_bottleneck { <span class="tag">{ words.bottleneck }</span> }
                        </p>
                        { bar(&Marks { index: mean.index(), band: None }) }
                        <p>{ shared(dimension.level(mean.level())) }</p>
                    </>
                },
                Outcome::TooFew => html! { <p class="caption">{ words.too_few }</p> },
                Outcome::NotApplicable => html! { <p class="caption">{ words.not_scored }</p> },
            } }
        </section>
    }
}

/// The radar and its twin, the table, in which the targets are set.
pub(super) fn profile(view: &View, facts: &Facts) -> Html {
    let words = view.words();
    html! {
        <section class="profile">
            { view.heading(2, "", html! { words.radar }) }
            <div class="pair">
                <figure>
                    { radar(view, &facts.scores) }
                    <figcaption class="legend">
                        <span class="shape">{ words.radar_shape }</span>
                        <span class="target">{ words.radar_target }</span>
                    </figcaption>
                </figure>
                <div class="twin">
                    <table part="table">
                        <caption class="hidden">{ words.radar }</caption>
                        <thead>
                            <tr>
                                <th scope="col" colspan="2">{ words.capability }</th>
                                <th scope="col" class="figure">{ words.mean }</th>
                                <th scope="col" class="figure">{ words.level }</th>
                                <th scope="col" class="figure">{ words.target }</th>
                            </tr>
                        </thead>
                        { for view.instrument().dimensions().map(|dimension| rows(view, facts, dimension)) }
                    </table>
                    <p class="help">{ words.targets_about }</p>
                </div>
            </div>
        </section>
    }
}

fn rows(view: &View, facts: &Facts, ix: DimensionIx) -> Html {
    let instrument = view.instrument();
    if facts.scores.dimension(ix).is_none() {
        return Html::default();
    }
    html! {
        <tbody class={format!("d{}", ix.get())}>
            <tr><th scope="rowgroup" colspan="5" class="group">{ shared(&instrument.dimension(ix).name) }</th></tr>
            { for instrument.capabilities_of(ix).filter(|&c| is_asked(view, c)).map(|c| row(view, facts, c)) }
        </tbody>
    }
}

fn row(view: &View, facts: &Facts, ix: CapabilityIx) -> Html {
    let (words, capability) = (view.words(), view.instrument().capability(ix));
    let figures = match facts.scores.capability(ix).outcome {
        Outcome::Scored(mean) => html! {
            <>
                <td class="figure" translate="no">{ number::one_decimal(mean.get(), view.lang()) }</td>
                <td class="figure" translate="no">{ mean.level().number() }</td>
            </>
        },
        Outcome::TooFew => unscored(words.too_few),
        Outcome::NotApplicable => unscored(words.not_scored),
    };
    html! {
        <tr key={ix.get()}>
            <td class="number" translate="no">{ ix.get() + 1 }</td>
            <th scope="row">
                { shared(&capability.name) }
                if facts.scores.is_critical(ix) { { " " }<span class="tag">{ words.critical }</span> }
            </th>
            { figures }
            <td class="figure">{ target(view, ix) }</td>
        </tr>
    }
}

fn unscored(reason: &'static str) -> Html {
    html! {
        <td class="figure" colspan="2">{ reason }</td>
    }
}

fn target(view: &View, ix: CapabilityIx) -> Html {
    let chosen = view.session.targets().get(ix);
    let onchange = {
        let on_event = view.on_event.clone();
        Callback::from(move |event: web_sys::Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            if let Some(level) = select.and_then(|select| Level::new(select.value().parse().ok()?))
            {
                on_event.emit(Event::TargetSet(ix, level));
            }
        })
    };
    let capability = &view.instrument().capability(ix).name;
    html! {
        <select class="target" aria-label={(view.words().target_of)(capability)} {onchange}>
            { for Level::ALL.into_iter().skip(1).map(|level| html! {
                <option value={level.number().to_string()} selected={level == chosen}>{ level.number() }</option>
            }) }
        </select>
    }
}
