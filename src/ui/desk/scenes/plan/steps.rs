use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, TargetCast};

use super::{Act, Facts, decides, from_to, named};
use crate::model::{Choice, Entry, Month};
use crate::text::desk::Planning;
use crate::text::{Msg, calendar};
use crate::ui::desk::parts::select;
use crate::ui::desk::state;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::{button, dot};

/// So far ahead a month can be chosen.
const MONTHS: u16 = 36;

/// The steps in the visitor's order, with their notes.
pub(super) fn steps(view: &View, facts: &Facts<'_>) -> Element {
    let entries = facts.agenda.entries();
    let section = of_class("section", "plan").with(view.heading(2, view.words.say(Msg::Plan)));
    let section = if entries.is_empty() {
        section.with(of_text("p", view.say(Planning::Empty)))
    } else {
        let steps = entries.iter().filter_map(|entry| one(view, facts, entry));
        section.with(of_class("ol", "steps-list").each(steps))
    };
    section.with(of_class("div", "steps").with(discard(view)))
}

/// Back to the proposal, after a question. It opens and closes by itself, and the focus stays.
fn discard(view: &View) -> Element {
    let summary = of_class("summary", "quiet").set("part", "button");
    let discarded = view.acts(state::Act::Plan(Act::Discarded));
    let confirm = button("secondary", view.say(Planning::DiscardConfirm), discarded);
    of_class("details", "restart")
        .with(summary.text(view.say(Planning::Discard)))
        .with(of_text("p", view.say(Planning::DiscardQuestion)))
        .with(confirm.set("data-do", "discard"))
}

fn one(view: &View, facts: &Facts<'_>, entry: &Entry) -> Option<Element> {
    let (instrument, words, ix) = (view.instrument(), &view.words, entry.capability);
    let capability = instrument.capability(ix);
    let recommendation = capability.recommendation(entry.to)?;
    let step = facts.agenda.step(instrument, &facts.scores, ix)?;
    let from = facts.scores.capability(ix).outcome.level()?;
    let eyebrow = of_class("p", "eyebrow")
        .text(&instrument.phase(step.phase).name)
        .with(dot())
        .text(&capability.name)
        .with(dot())
        .text(from_to(view, from, entry.to));
    let tags = of_class("p", "tags")
        .with(of_class("span", "tag").text(words.say(step.tag.into())))
        .with(of_class("span", "caption").text(words.say(step.effort.into())));
    let item = of_class("li", "step")
        .key(capability.id.clone())
        .set("data-capability", &capability.id)
        .with(eyebrow)
        .with(view.heading(3, &recommendation.title))
        .with(of_text("p", &recommendation.text))
        .with(tags)
        .with(of_class("div", "notes").with(owner(view, entry)).with(due(view, entry)))
        .with(moves(view, facts, entry));
    Some(item)
}

/// Up, down and out. Where there is no way further, the button stays, and so does the focus on it.
fn moves(view: &View, facts: &Facts<'_>, entry: &Entry) -> Element {
    let (entries, ix) = (facts.agenda.entries(), entry.capability);
    let last = view.state.plan.last.as_ref();
    let moving = |labels, choice: Choice, end: Option<&Entry>| {
        let was_pressed = last == Some(&choice);
        let button = if end.is_some_and(|end| end.capability == ix) {
            named(view, labels, ix, Callback::noop()).set("aria-disabled", "true")
        } else {
            named(view, labels, ix, decides(view, choice))
        };
        if was_pressed { button.found_by(&view.state.aim.at) } else { button }
    };
    let drop = view.acts(state::Act::Plan(Act::TookOut(ix)));
    of_class("div", "steps")
        .with(moving((Planning::Up, Planning::UpOf), Choice::MovedUp(ix), entries.first()))
        .with(moving((Planning::Down, Planning::DownOf), Choice::MovedDown(ix), entries.last()))
        .with(named(view, (Planning::Drop, Planning::DropOf), ix, drop))
}

fn owner(view: &View, entry: &Entry) -> Element {
    let (act, ix) = (view.act.clone(), entry.capability);
    let noted = Callback::from(move |event: web_sys::Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            let choice = Choice::OwnerNamed(ix, input.value().into());
            act.dispatch(state::Act::Plan(Act::Decided(choice)));
        }
    });
    let name = &view.instrument().capability(ix).name;
    let input = tag("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("aria-label", view.fill(Planning::OwnerOf, &[name]))
        .set("maxlength", Entry::OWNER.to_string())
        .value(AttrValue::Rc(entry.owner.clone()))
        .on("input", noted);
    of_class("label", "field").with(of_text("span", view.say(Planning::Owner))).with(input)
}

fn due(view: &View, entry: &Entry) -> Element {
    let (act, ix) = (view.act.clone(), entry.capability);
    let noted = Callback::from(move |value: String| {
        let due = value.parse().ok().and_then(Month::from_count);
        act.dispatch(state::Act::Plan(Act::Decided(Choice::DueSet(ix, due))));
    });
    let (today, _) = view.host.today();
    let ahead = (today.count()..).take(usize::from(MONTHS)).filter_map(Month::from_count);
    // What was noted earlier may lie elsewhere by now.
    let elsewhere =
        entry.due.filter(|due| !(0..MONTHS).contains(&due.count().wrapping_sub(today.count())));
    let months = elsewhere.into_iter().chain(ahead).map(|month| {
        let count = AttrValue::from(month.count().to_string());
        (count, AttrValue::from(calendar::month(month, view.lang())))
    });
    let none = (AttrValue::Static(""), AttrValue::Static(view.say(Planning::NoMonth)));
    let chosen = entry.due.map(|due| due.count().to_string()).unwrap_or_default();
    let label = view.fill(Planning::DueOf, &[&view.instrument().capability(ix).name]);
    let select = select(label, [none].into_iter().chain(months), &chosen, noted);
    of_class("label", "field").with(of_text("span", view.say(Planning::Due))).with(select)
}
