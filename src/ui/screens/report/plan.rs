use super::Facts;
use crate::model::{CapabilityIx, Preview, Step};
use crate::text::{Msg, number};
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::{View, dot};

/// What to find out first, the few steps that come next, and where they lead.
pub(super) fn plan(view: &View, facts: &Facts) -> Option<Element> {
    let (words, plan) = (&view.words, &facts.plan);
    let find_out = find_out(view, &plan.find_out);
    let is_anything_scored = facts.is_anything_scored(view);
    if find_out.is_none() && !is_anything_scored {
        return None;
    }
    let section = of_class("section", "plan")
        .set("part", "plan")
        .with(view.heading(2, words.say(Msg::Plan)))
        .maybe(find_out);
    if plan.steps.is_empty() {
        let done =
            is_anything_scored.then(|| of_class("p", "lead").text(words.say(Msg::PlanEmpty)));
        return Some(section.maybe(done));
    }
    let steps = plan.by_phase().into_iter().filter_map(|step| one(view, facts, step));
    let section = section
        .with(of_text("p", words.say(Msg::PlanAbout)))
        .with(of_class("ol", "steps-list").each(steps))
        .maybe(plan.after.as_ref().map(|after| preview(view, after)));
    Some(section)
}

fn find_out(view: &View, capabilities: &[CapabilityIx]) -> Option<Element> {
    let (instrument, words) = (view.instrument(), &view.words);
    if capabilities.is_empty() {
        return None;
    }
    let list = capabilities.iter().map(|&capability| {
        of_text("li", words.fill(Msg::FindOutAbout, &[&instrument.capability(capability).name]))
    });
    let find_out = of_class("div", "find-out").with(view.heading(3, words.say(Msg::FindOut)));
    Some(find_out.with(of_class("ul", "plain-list").each(list)))
}

fn one(view: &View, facts: &Facts, step: &Step) -> Option<Element> {
    let (instrument, words) = (view.instrument(), &view.words);
    let capability = instrument.capability(step.capability);
    let recommendation = capability.recommendation(step.to)?;
    let from = facts.scores.capability(step.capability).outcome.level()?;
    let eyebrow = of_class("p", "eyebrow")
        .text(&instrument.phase(step.phase).name)
        .with(dot())
        .text(&capability.name)
        .with(dot())
        .text(
            words.fill(Msg::FromTo, &[&from.number().to_string(), &step.to.number().to_string()]),
        );
    let tags = of_class("p", "tags")
        .with(of_class("span", "tag").text(words.say(step.tag.into())))
        .with(of_class("span", "caption").text(words.say(step.effort.into())));
    let step = of_class("li", "step")
        .key(capability.id.clone())
        .with(eyebrow)
        .with(view.heading(3, &recommendation.title))
        .with(of_text("p", &recommendation.text))
        .with(tags);
    Some(step)
}

fn preview(view: &View, after: &Preview) -> Element {
    let (words, level) = (&view.words, after.shown_level);
    let index = number::whole(after.mean.index());
    let sentence = words.fill(Msg::AfterPlan, &[&index]);
    let name = &view.instrument().level(level).name;
    of_class("p", "after")
        .with(tag("strong").set("data-figure", "after").set("data-index", index).text(sentence))
        .with(dot())
        .text(words.fill(Msg::AfterPlanLevel, &[&level.number().to_string(), name]))
}
