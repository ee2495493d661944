use crate::model::{Outcome, Step, Targets, TeamResult};
use crate::text::desk::Teaming;
use crate::text::{Msg, number};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, list, of_class, of_text, tag};
use crate::ui::view::dot;

/// The team's plan, towards good practice; nothing where no capability is scored.
pub(super) fn steps(view: &View, found: &TeamResult) -> Option<Element> {
    let instrument = view.instrument();
    let mut outcomes = instrument.capabilities().map(|ix| found.scores().capability(ix).outcome);
    outcomes.find_map(Outcome::mean)?;
    let plan = found.plan(instrument, &Targets::good_practice(instrument));
    let find_out = plan
        .find_out
        .iter()
        .map(|&ix| of_text("li", view.fill(Teaming::FindOut, &[&instrument.capability(ix).name])));
    let section = of_class("section", "plan")
        .with(view.heading(2, view.say(Teaming::Plan)))
        .maybe(list("plain-list", find_out));
    if plan.steps.is_empty() {
        return Some(section.with(of_class("p", "lead").text(view.say(Teaming::PlanNone))));
    }
    let steps = plan.by_phase().into_iter().filter_map(|step| one(view, found, step));
    let after = plan.after.as_ref().map(|after| {
        let index = number::whole(after.mean.index());
        of_class("p", "after").with(of_text("strong", view.words.fill(Msg::AfterPlan, &[&index])))
    });
    Some(section.with(of_class("ol", "steps-list").each(steps)).maybe(after))
}

fn one(view: &View, found: &TeamResult, step: &Step) -> Option<Element> {
    let (instrument, words) = (view.instrument(), &view.words);
    let capability = instrument.capability(step.capability);
    let recommendation = capability.recommendation(step.to)?;
    let from = found.scores().capability(step.capability).outcome.level()?;
    let levels = [from, step.to].map(|level| level.number().to_string());
    let [from, to] = &levels;
    let eyebrow = of_class("p", "eyebrow")
        .text(&instrument.phase(step.phase).name)
        .with(dot())
        .text(&capability.name)
        .with(dot())
        .text(words.fill(Msg::FromTo, &[from, to]));
    let tags = of_class("p", "tags")
        .with(of_class("span", "tag").text(words.say(step.tag.into())))
        .with(of_class("span", "caption").text(words.say(step.effort.into())));
    let entry = of_class("li", "step").key(capability.id.clone()).with(eyebrow);
    let entry = entry.with(view.heading(3, &recommendation.title));
    Some(entry.with(tag("p").text(&recommendation.text)).with(tags))
}
