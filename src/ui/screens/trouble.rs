use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::{Callback, TargetCast};

use crate::model::{Event, LinkTrouble};
use crate::text::Msg;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::state::Act;
use crate::ui::view::{ENTER, View, button};

/// Why a link could not be opened, and a way on.
pub(in crate::ui) fn trouble(view: &View, reason: LinkTrouble) -> Element {
    let words = &view.words;
    let input = tag("input")
        .set("part", "code")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("spellcheck", "false")
        .set("aria-describedby", "help")
        .value(view.aside.pasted.clone())
        .on("input", pastes(view))
        .on("keydown", opens_on_enter(view));
    let open = button("primary", words.say(Msg::Open), opens(view)).set("part", "button open");
    let start_new = view.button("quiet", words.say(Msg::StartNew), Event::Restarted);
    let back = (!view.session.answers().is_empty())
        .then(|| view.button("quiet", words.say(Msg::ToAnswers), Event::WentBack));
    // No form: a sandboxed frame would not let it submit.
    of_class("div", "trouble")
        .set("part", "link-trouble")
        .with(view.screen_heading("ask").text(words.say(Msg::Trouble)))
        .with(of_text("p", words.say(reason.into())).set("role", "status"))
        .with(of_class("label", "field").with(of_text("span", words.say(Msg::Code))).with(input))
        .with(of_class("p", "help").set("id", "help").text(words.say(Msg::CodeHelp)))
        .with(of_class("div", "steps").with(open).maybe(back).with(start_new))
}

fn pastes(view: &View) -> Callback<web_sys::Event> {
    let act = view.act.clone();
    Callback::from(move |event: web_sys::Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            act.dispatch(Act::Pasted(input.value().into()));
        }
    })
}

fn opens(view: &View) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |_| view.tell(view.host.open(&view.session, &view.aside.pasted)))
}

fn opens_on_enter(view: &View) -> Callback<web_sys::Event> {
    let opens = opens(view);
    Callback::from(move |event: web_sys::Event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == ENTER) {
            opens.emit(event);
        }
    })
}
