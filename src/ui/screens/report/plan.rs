use yew::prelude::*;

use super::{Facts, verdict::level_name};
use crate::model::{CapabilityIx, Preview, Step};
use crate::text::number;
use crate::ui::view::{View, shared};

/// What to find out first, the few steps that come next, and where they lead.
pub(super) fn plan(view: &View, facts: &Facts) -> Html {
    let (words, plan) = (view.words(), &facts.plan);
    html! {
        <section part="plan" class="plan">
            { view.heading(2, "", html! { words.plan }) }
            { find_out(view, &plan.find_out) }
            if plan.steps.is_empty() {
                <p class="lead">{ words.plan_empty }</p>
            } else {
                <p>{ words.plan_about }</p>
                <ol class="steps-list">
                    { for plan.by_phase().into_iter().map(|step| one(view, facts, step)) }
                </ol>
                { for plan.after.as_ref().map(|after| preview(view, after)) }
            }
        </section>
    }
}

fn find_out(view: &View, capabilities: &[CapabilityIx]) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    if capabilities.is_empty() {
        return Html::default();
    }
    html! {
        <div class="find-out">
            { view.heading(3, "", html! { words.find_out }) }
            <ul class="plain-list">
                { for capabilities.iter().map(|&capability| html! {
                    <li key={capability.get()}>{ (words.find_out_about)(&instrument.capability(capability).name) }</li>
                }) }
            </ul>
        </div>
    }
}

fn one(view: &View, facts: &Facts, step: &Step) -> Html {
    let (instrument, words) = (view.instrument(), view.words());
    let capability = instrument.capability(step.capability);
    let from = facts.scores.capability(step.capability).outcome.level();
    let Some(recommendation) = capability.recommendation(step.to) else { return Html::default() };
    html! {
        <li class="step" key={step.capability.get()}>
            <p class="eyebrow">
                { shared(&instrument.phase(step.phase).name) }
                <span class="dot">{ " · " }</span>
                { shared(&capability.name) }
                { for from.map(|from| html! {
                    <><span class="dot">{ " · " }</span>{ (words.from_to)(from.number().into(), step.to.number().into()) }</>
                }) }
            </p>
            { view.heading(3, "", html! { shared(&recommendation.title) }) }
            <p>{ shared(&recommendation.text) }</p>
            <p class="tags">
                <span class="tag">{ (words.tag)(step.tag) }</span>
                <span class="caption">{ (words.effort)(step.effort) }</span>
            </p>
        </li>
    }
}

fn preview(view: &View, after: &Preview) -> Html {
    let words = view.words();
    let level = after.shown_level;
    html! {
        <p class="after">
            <strong data-figure="after" data-index={number::whole(after.mean.index())}>{ (words.after_plan)(&number::whole(after.mean.index())) }</strong>
            <span class="dot">{ " · " }</span>
            { (words.after_plan_level)(level.number().into(), &level_name(view, level)) }
        </p>
    }
}
