mod method;
mod plan;
mod profile;
mod verdict;

use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, TargetCast};

use crate::chart;
use crate::model::{Agenda, Scores, Sheet};
use crate::text::desk::Printing;
use crate::text::{Msg, calendar};
use crate::ui::desk::state::{self, State as Desk};
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::{button, dot};

/// What this scene holds beside the work: what is only on paper.
#[derive(Clone, Default)]
pub(in crate::ui::desk) struct State {
    organisation: AttrValue,
}

/// What changes this scene.
#[derive(Clone)]
pub(in crate::ui::desk) enum Act {
    Named(AttrValue),
}

/// The desk after it.
pub(in crate::ui::desk) fn reduce(desk: &Desk, Act::Named(organisation): Act) -> Desk {
    Desk { paper: State { organisation }, ..desk.clone() }
}

/// What the pages say.
struct Facts<'a> {
    sheet: &'a Sheet,
    agenda: &'a Agenda,
    scores: Scores,
}

pub(in crate::ui::desk) fn show(view: &View) -> Element {
    let work = &view.state.work;
    let section = of_class("section", "paper");
    let (Some(sheet), Some(agenda), Some(scores)) =
        (&work.own, &work.agenda, work.scores(view.instrument()))
    else {
        return section.with(view.scene_heading(Printing::Sheet));
    };
    let facts = Facts { sheet, agenda, scores };
    section.with(controls(view)).with(pages(view, &facts))
}

/// What is chosen before printing; none of it is printed as it stands here.
fn controls(view: &View) -> Element {
    let act = view.act.clone();
    let named = Callback::from(move |event: web_sys::Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            act.dispatch(state::Act::Paper(Act::Named(input.value().into())));
        }
    });
    let input = tag("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("maxlength", "120")
        .value(view.state.paper.organisation.clone())
        .on("input", named);
    let name = of_class("label", "field")
        .with(of_text("span", view.say(Printing::Organisation)))
        .with(input);
    let host = view.host.clone();
    let print = Callback::from(move |_| host.print());
    let print = button("primary", view.say(Printing::Print), print).set("part", "button print");
    of_class("div", "controls")
        .with(view.scene_heading(Printing::Sheet))
        .with(of_class("p", "lead").text(view.say(Printing::About)))
        .with(name)
        .with(of_class("p", "caption").text(view.say(Printing::OrganisationHelp)))
        .with(of_class("div", "steps").with(print))
}

/// The pages, as one flow; where a page ends is left to the printer, but for what must not be torn.
fn pages(view: &View, facts: &Facts<'_>) -> Element {
    of_class("article", "sheet")
        .with(cover(view))
        .with(verdict::verdict(view, facts))
        .with(profile::dimensions(view, facts))
        .with(profile::profile(view, facts))
        .with(plan::plan(view, facts))
        .with(of_class("footer", "foot").maybe(link(view, facts)).with(method::method(view, facts)))
}

fn cover(view: &View) -> Element {
    let (month, day) = view.host.today();
    let name = view.state.paper.organisation.trim().to_owned();
    let name = (!name.is_empty()).then(|| of_class("p", "organisation").text(name));
    let line = of_class("p", "eyebrow")
        .text(calendar::day(day, month, view.lang()))
        .with(dot())
        .text(view.words.say(Msg::SelfAssessment));
    of_class("header", "cover")
        .maybe(name)
        .with(of_class("p", "title").text(view.instrument().title()))
        .with(line)
}

/// The way back to the result, for eyes and for cameras. The code says what the address beside it
/// does.
fn link(view: &View, facts: &Facts<'_>) -> Option<Element> {
    let link = view.host.link(facts.sheet);
    let code = chart::qr(&link)?;
    let size = code.size.to_string();
    let drawing = of_class("svg", "code")
        .set("viewBox", ["0 0 ", &size, " ", &size].concat())
        .set("aria-hidden", "true")
        .with(tag("path").set("d", code.path));
    let words = tag("div")
        .with(view.heading(2, view.say(Printing::Link)))
        .with(of_class("p", "address").set("translate", "no").text(link))
        .with(of_class("p", "caption").text(view.say(Printing::LinkAbout)));
    Some(of_class("section", "way").with(drawing).with(words))
}
