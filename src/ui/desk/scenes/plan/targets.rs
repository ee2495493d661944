use yew::{AttrValue, Callback};

use super::{Act, Facts, after, decides};
use crate::model::{CapabilityIx, Choice, DimensionIx, Level, Outcome};
use crate::text::Msg;
use crate::text::desk::Planning;
use crate::ui::desk::parts::select;
use crate::ui::desk::state;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::parts::band_class;

/// Every capability with its target, in the plan or not.
pub(super) fn targets(view: &View, facts: &Facts<'_>) -> Element {
    let words = &view.words;
    let head = |label: &str| of_class("th", "figure").set("scope", "col").text(label.to_owned());
    let heads = tag("tr")
        .with(of_text("th", words.say(Msg::Capability)).set("scope", "col"))
        .with(head(words.say(Msg::Level)))
        .with(head(view.say(Planning::Target)))
        .with(head(view.say(Planning::InPlan)));
    let dimensions =
        view.instrument().dimensions().filter(|&ix| facts.scores.dimension(ix).is_some());
    let table = tag("table")
        .with(of_class("caption", "hidden").text(view.say(Planning::Targets)))
        .with(tag("thead").with(heads))
        .each(dimensions.map(|ix| rows(view, facts, ix)));
    of_class("section", "targets")
        .with(view.heading(2, view.say(Planning::Targets)))
        .with(of_class("p", "caption").text(view.say(Planning::TargetsAbout)))
        .with(of_class("p", "after").each(after(view, facts)))
        .with(of_class("div", "twin").with(table))
}

fn rows(view: &View, facts: &Facts<'_>, ix: DimensionIx) -> Element {
    let instrument = view.instrument();
    let group = of_class("th", "group")
        .set("scope", "rowgroup")
        .set("colspan", "4")
        .text(&instrument.dimension(ix).name);
    tag("tbody")
        .set("class", band_class("rows", ix.get()))
        .with(tag("tr").with(group))
        .each(instrument.capabilities_of(ix).map(|ix| row(view, facts, ix)))
}

fn row(view: &View, facts: &Facts<'_>, ix: CapabilityIx) -> Element {
    let (instrument, words) = (view.instrument(), &view.words);
    let outcome = facts.scores.capability(ix).outcome;
    let figure = |text: String| of_class("td", "figure").text(text);
    let state = match outcome {
        Outcome::Scored(mean) => figure(mean.level().number().to_string()),
        Outcome::TooFew => figure(words.say(Msg::TooFew).to_string()),
        Outcome::NotApplicable => figure(words.say(Msg::NotScored).to_string()),
    };
    let action = if facts.agenda.step(instrument, &facts.scores, ix).is_some() {
        Some(member(view, facts, ix))
    } else {
        outcome.level().map(|_| of_class("span", "caption").text(view.say(Planning::Highest)))
    };
    tag("tr")
        .with(of_text("th", &instrument.capability(ix).name).set("scope", "row"))
        .with(state)
        .with(of_class("td", "figure").with(target(view, facts, ix)))
        .with(of_class("td", "figure").maybe(action))
}

/// Whether it is in the plan.
fn member(view: &View, facts: &Facts<'_>, ix: CapabilityIx) -> Element {
    let is_in = facts.agenda.entry(ix).is_some();
    let choice = if is_in { Choice::Dropped(ix) } else { Choice::Added(ix) };
    let name = &view.instrument().capability(ix).name;
    let tick = tag("input")
        .set("type", "checkbox")
        .set("aria-label", view.fill(Planning::InPlanOf, &[name]))
        .checked(is_in)
        .on("change", decides(view, choice));
    // A larger place to hit than the box is.
    of_class("label", "tick").with(tick)
}

fn target(view: &View, facts: &Facts<'_>, ix: CapabilityIx) -> Element {
    let act = view.act.clone();
    let choose = Callback::from(move |value: String| {
        if let Some(level) = value.parse().ok().and_then(Level::new) {
            act.dispatch(state::Act::Plan(Act::Decided(Choice::TargetSet(ix, level))));
        }
    });
    let numbers = Level::ALL.into_iter().skip(1).map(|level| {
        let number = AttrValue::from(level.number().to_string());
        (number.clone(), number)
    });
    let label = view.fill(Planning::TargetOf, &[&view.instrument().capability(ix).name]);
    let chosen = facts.agenda.targets().get(ix).number().to_string();
    select(label, numbers, &chosen, choose).set("class", "target")
}
