use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::{AttrValue, Callback, TargetCast};

use super::{Act, Found, Said, Source, Trouble};
use crate::model::{LinkTrouble, Past, Refusal};
use crate::text::Msg;
use crate::text::desk::Passing;
use crate::ui::desk::host::{Brought, DeskHandle, Unread};
use crate::ui::desk::scenes::keep;
use crate::ui::desk::state::Act as DeskAct;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::button;

/// Where earlier results come in.
pub(super) fn show(view: &View) -> Element {
    let field = tag("textarea")
        .found_by(&view.state.time.places.field)
        .set("rows", "3")
        .set("autocapitalize", "none")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("translate", "no")
        .value(AttrValue::Rc(view.state.time.pasted.clone()))
        .on("input", typed(view));
    let files = tag("input")
        .found_by(&view.state.time.places.files)
        .set("type", "file")
        .set_if(true, "multiple")
        .on("change", chosen(view));
    let add = button("secondary", view.say(Passing::Add), adds(view)).set("data-do", "add");
    let sentences = view.state.time.said.iter().map(|said| of_text("p", sentence(view, said)));
    let said = of_class("div", "said").set("role", "status").each(sentences);
    of_class("section", "gather")
        .with(view.heading(2, view.say(Passing::Gather)))
        .with(of_text("p", view.say(Passing::About)))
        .with(
            of_class("label", "field").with(of_text("span", view.say(Passing::Paste))).with(field),
        )
        .with(of_class("div", "steps").with(add))
        .with(
            of_class("label", "field").with(of_text("span", view.say(Passing::Files))).with(files),
        )
        .with(said)
}

fn typed(view: &View) -> Callback<web_sys::Event> {
    let act = view.act.clone();
    Callback::from(move |event: web_sys::Event| {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            act.dispatch(DeskAct::Time(Act::Typed(field.value().into())));
        }
    })
}

fn chosen(view: &View) -> Callback<web_sys::Event> {
    let (host, files) = (view.host.clone(), view.state.time.places.files.clone());
    Callback::from(move |_| host.read(&files))
}

fn adds(view: &View) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |_| {
        let found = read(&view.host, &view.state.time.pasted, Source::Line);
        view.act.dispatch(DeskAct::Time(Act::Added(found)));
    })
}

/// What every line holds that is not empty.
fn read(host: &DeskHandle, text: &str, source: impl Fn(usize) -> Source) -> Vec<Found> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let open = |line: &str| host.open(line).map_err(|trouble| why(host, line, trouble));
    lines.map(|(number, line)| (source(number), open(line))).collect()
}

/// Why a line holds no result. To a reader of results, the code of a team is one to come.
fn why(host: &DeskHandle, line: &str, trouble: LinkTrouble) -> Trouble {
    if trouble != LinkTrouble::Newer {
        return Trouble::Link(trouble);
    }
    match host.brought(line) {
        Ok(Brought::Team(_)) => Trouble::IsTeam,
        Err(Unread::Link(trouble)) => Trouble::Link(trouble),
        Ok(Brought::Sheet(_)) | Err(Unread::File) => Trouble::Link(trouble),
    }
}

/// What a file holds: a result that was saved, or links and codes, one per line.
pub(in crate::ui::desk) fn filed(host: &DeskHandle, name: &Rc<str>, text: &str) -> Act {
    let file = |_| Source::File(name.clone());
    Act::Filed(if text.trim_start().starts_with('{') {
        let saved = host.dossier(text).map(|dossier| dossier.sheet);
        vec![(file(1), saved.map_err(Trouble::File))]
    } else {
        read(host, text, file)
    })
}

fn sentence(view: &View, said: &Said) -> String {
    match said {
        Said::Added(count) => view.count(Passing::AddedOne, Passing::Added, *count),
        Said::Nothing => view.say(Passing::NothingPasted).to_owned(),
        Said::Trouble(source, Trouble::File(trouble)) => {
            keep::said_of_trouble(view, &place(view, source), trouble)
        }
        Said::Trouble(source, Trouble::Link(trouble)) => {
            let why = view.words.say(Msg::from(*trouble));
            view.fill(Passing::Trouble, &[&place(view, source), why])
        }
        Said::Trouble(source, Trouble::IsTeam) => {
            view.fill(Passing::Trouble, &[&place(view, source), view.say(Passing::IsTeam)])
        }
        Said::Refused(source, refusal) => {
            let place = place(view, source);
            let twin = |name: &str| view.fill(Passing::Twin, &[&place, name]);
            match refusal {
                Refusal::TwinOfOwn => twin(view.say(Passing::Own)),
                Refusal::TwinOf(at) => {
                    let results = super::Results::of(view);
                    twin(results.names.get(*at).map_or("", |name| name))
                }
                Refusal::Full => view.fill(Passing::TooMany, &[&place, &Past::MOST.to_string()]),
            }
        }
    }
}

fn place(view: &View, source: &Source) -> String {
    match source {
        Source::Line(number) => view.fill(Passing::Line, &[&number.to_string()]),
        Source::File(name) => name.to_string(),
    }
}
