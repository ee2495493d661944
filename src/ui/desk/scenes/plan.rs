mod steps;
mod targets;

use yew::{Callback, NodeRef};

use crate::model::{Agenda, CapabilityIx, Choice, Level, Scores, Work};
use crate::text::desk::Planning;
use crate::text::{Msg, calendar, number};
use crate::ui::desk::state::{self, State as Desk};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::look::status;
use crate::ui::view::{button, dot};

/// What this scene holds beside the work.
#[derive(Clone, Default)]
pub(in crate::ui::desk) struct State {
    /// What was decided last.
    last: Option<Choice>,
    /// How often the visitor went back to the proposal; the fields are then made anew.
    epoch: u32,
}

/// What changes this scene.
#[derive(Clone)]
pub(in crate::ui::desk) enum Act {
    Decided(Choice),
    /// A step leaves the list, with the button that was pressed.
    TookOut(CapabilityIx),
    /// The visitor's plan makes room for the proposal, and takes the button along as well.
    Discarded,
}

/// The desk after it.
pub(in crate::ui::desk) fn reduce(desk: &Desk, act: Act) -> Desk {
    let (choice, is_gone) = match act {
        Act::Decided(choice) => (choice, false),
        Act::TookOut(capability) => (Choice::Dropped(capability), true),
        Act::Discarded => (Choice::StartedOver, true),
    };
    let (Some(agenda), Some(scores)) = (&desk.work.agenda, desk.work.scores(&desk.instrument))
    else {
        return desk.clone();
    };
    let agenda = agenda.after(&desk.instrument, &scores, &choice);
    let work = Work { agenda: Some(agenda), ..(*desk.work).clone() };
    let epoch = desk.plan.epoch + u32::from(choice == Choice::StartedOver);
    let plan = State { last: Some(choice.clone()), epoch };
    let desk = Desk { work: work.into(), plan, ..desk.clone() };
    match choice {
        // The step takes its buttons along, and one of them has the focus.
        Choice::MovedUp(_) | Choice::MovedDown(_) => desk.aiming_at(NodeRef::default()),
        // The button is gone, and so would be the focus.
        _ if is_gone => {
            let heading = desk.places.heading.clone();
            desk.aiming_at(heading)
        }
        _ => desk,
    }
}

/// What this scene shows: the work of an open result.
struct Facts<'a> {
    agenda: &'a Agenda,
    scores: Scores,
}

pub(in crate::ui::desk) fn show(view: &View) -> Element {
    let work = &view.state.work;
    let section = of_class("section", "planning").with(view.scene_heading(Planning::Steps));
    let (Some(agenda), Some(scores)) = (&work.agenda, work.scores(view.instrument())) else {
        return section;
    };
    let facts = Facts { agenda, scores };
    let epoch = view.state.plan.epoch.to_string();
    section
        .with(of_class("p", "lead").text(view.say(Planning::About)))
        .with(of_class("p", "caption").text(view.say(Planning::Stays)))
        .with(of_class("p", "after").set("role", "status").each(after(view, &facts)))
        .with(status(said(view, agenda)))
        .maybe(find_out(view, &facts.scores))
        .with(steps::steps(view, &facts).key(["steps", &epoch].concat()))
        .maybe(timeline(view, agenda))
        .with(targets::targets(view, &facts).key(["targets", &epoch].concat()))
}

/// Where the plan leads, said of whatever is planned.
fn after(view: &View, facts: &Facts<'_>) -> Vec<Element> {
    let Ok(total) = facts.scores.total() else { return Vec::new() };
    let now = number::whole(total.mean.index());
    let now = of_text("span", view.fill(Planning::Today, &[&now]));
    let Some(after) = facts.agenda.preview(view.instrument(), &facts.scores) else {
        return vec![now];
    };
    let index = number::whole(after.mean.index());
    let sentence = view.fill(Planning::After, &[&index]);
    let (words, level) = (&view.words, after.shown_level);
    let name = &view.instrument().level(level).name;
    let index = tag("strong").set("data-figure", "after").set("data-index", index).text(sentence);
    let level = words.fill(Msg::AfterPlanLevel, &[&level.number().to_string(), name]);
    vec![now, dot(), index, dot(), of_text("span", level)]
}

/// From which level to which, never torn at the end of a line.
pub(in crate::ui::desk) fn from_to(view: &View, from: Level, to: Level) -> String {
    let (from, to) = (from.number().to_string(), to.number().to_string());
    view.words.fill(Msg::FromTo, &[&from, &to]).replace(' ', "\u{a0}")
}

/// What the last choice did.
fn said(view: &View, agenda: &Agenda) -> Option<String> {
    let name = |ix: CapabilityIx| &*view.instrument().capability(ix).name;
    match *view.state.plan.last.as_ref()? {
        Choice::MovedUp(ix) | Choice::MovedDown(ix) => {
            let place = agenda.entries().iter().position(|entry| entry.capability == ix)? + 1;
            let count = agenda.entries().len().to_string();
            Some(view.fill(Planning::Moved, &[name(ix), &place.to_string(), &count]))
        }
        Choice::Added(ix) => Some(view.fill(Planning::Added, &[name(ix)])),
        Choice::Dropped(ix) => Some(view.fill(Planning::Dropped, &[name(ix)])),
        Choice::TargetSet(ix, level) => {
            Some(view.fill(Planning::TargetSet, &[name(ix), &level.number().to_string()]))
        }
        Choice::StartedOver => Some(view.say(Planning::StartedOver).to_owned()),
        Choice::OwnerNamed(..) | Choice::DueSet(..) => None,
    }
}

/// What to find out before anything else.
pub(in crate::ui::desk) fn find_out(view: &View, scores: &Scores) -> Option<Element> {
    let blind_spots = scores.blind_spots();
    if blind_spots.is_empty() {
        return None;
    }
    let (instrument, words) = (view.instrument(), &view.words);
    let list = blind_spots.iter().map(|&ix| {
        of_text("li", words.fill(Msg::FindOutAbout, &[&instrument.capability(ix).name]))
    });
    let find_out = of_class("div", "find-out").with(view.heading(2, words.say(Msg::FindOut)));
    Some(find_out.with(of_class("ul", "plain-list").each(list)))
}

/// What is done in which phase, by whom and until when.
fn timeline(view: &View, agenda: &Agenda) -> Option<Element> {
    let instrument = view.instrument();
    let phases = agenda.by_phase(instrument);
    if phases.is_empty() {
        return None;
    }
    let phases = phases.into_iter().map(|(phase, entries)| {
        let entries = entries.into_iter().map(|entry| {
            let capability = instrument.capability(entry.capability);
            let title = capability.recommendation(entry.to).map(|step| step.title.to_string());
            let due = entry.due.map(|due| calendar::month(due, view.lang())).unwrap_or_default();
            let notes: Vec<_> =
                [&*entry.owner, &*due].into_iter().filter(|note| !note.trim().is_empty()).collect();
            let line = tag("li")
                .with(of_text("strong", &capability.name))
                .text(": ")
                .text(title.unwrap_or_default());
            if notes.is_empty() { line } else { line.with(dot()).text(notes.join(", ")) }
        });
        tag("li")
            .with(of_class("span", "phase").text(&instrument.phase(phase).name))
            .with(of_class("ul", "plain-list").each(entries))
    });
    let section = of_class("section", "course").with(view.heading(2, view.say(Planning::Timeline)));
    Some(section.with(of_class("ol", "phases").each(phases)))
}

/// A button about a capability, whose name it says to those who do not see where it stands.
fn named(
    view: &View,
    (label, of): (Planning, Planning),
    capability: CapabilityIx,
    on_click: Callback<web_sys::Event>,
) -> Element {
    let name = view.fill(of, &[&view.instrument().capability(capability).name]);
    button("plain", view.say(label), on_click).set("aria-label", name)
}

/// A callback that decides, whatever caused it.
fn decides(view: &View, choice: Choice) -> Callback<web_sys::Event> {
    view.acts(state::Act::Plan(Act::Decided(choice)))
}
