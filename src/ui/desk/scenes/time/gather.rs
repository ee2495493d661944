use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::{AttrValue, Callback, TargetCast};

use super::{Act, Said, Source};
use crate::model::{LinkTrouble, Past, Refusal, Sheet};
use crate::text::Msg;
use crate::text::desk::Passing;
use crate::ui::desk::state::Act as DeskAct;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::view::button;

/// Where earlier results come in.
pub(super) fn show(view: &View) -> Element {
    let field = tag("textarea")
        .set("rows", "3")
        .set("autocapitalize", "none")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("translate", "no")
        .value(AttrValue::Rc(view.state.time.pasted.clone()))
        .on("input", typed(view));
    let add = button("secondary", view.say(Passing::Add), adds(view)).set("data-act", "add");
    let said = of_class("ul", "said")
        .set("role", "status")
        .each(view.state.time.said.iter().map(|said| of_text("li", sentence(view, said))));
    of_class("section", "gather")
        .with(view.heading(2, view.say(Passing::Gather)))
        .with(of_text("p", view.say(Passing::About)))
        .with(
            of_class("label", "field").with(of_text("span", view.say(Passing::Paste))).with(field),
        )
        .with(of_class("div", "steps").with(add))
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

fn adds(view: &View) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |_| {
        let found = read(&view, &view.state.time.pasted, Source::Line);
        view.act.dispatch(DeskAct::Time(Act::Added(found)));
    })
}

/// What every line holds that is not empty.
fn read(
    view: &View,
    text: &str,
    source: impl Fn(usize) -> Source,
) -> Vec<(Source, Result<Sheet, LinkTrouble>)> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(number, line)| (source(number), view.host.open(line))).collect()
}

/// What a file holds: a result that was saved, or a list of links.
pub(super) fn file(view: &View, name: &Rc<str>, text: &str) -> Act {
    Act::Added(read(view, text, |_| Source::File(name.clone())))
}

fn sentence(view: &View, said: &Said) -> String {
    match said {
        Said::Added(count) => view.count(Passing::AddedOne, Passing::Added, *count),
        Said::Nothing => view.say(Passing::NothingPasted).to_owned(),
        Said::Trouble(source, trouble) => {
            let why = view.words.say(Msg::from(*trouble));
            view.fill(Passing::Trouble, &[&place(view, source), why])
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
