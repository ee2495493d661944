use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

use crate::model::{Event, LinkTrouble};
use crate::ui::element::{of_class, tag};
use crate::ui::view::View;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct TroubleProps {
    pub(in crate::ui) view: View,
    pub(in crate::ui) trouble: LinkTrouble,
}

/// Why a link could not be opened, and a way on.
#[component]
pub(in crate::ui) fn Trouble(TroubleProps { view, trouble }: &TroubleProps) -> Html {
    let pasted = use_state(AttrValue::default);
    let words = view.words();
    let oninput = {
        let pasted = pasted.clone();
        Callback::from(move |event: web_sys::Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                pasted.set(input.value().into());
            }
        })
    };
    let onsubmit = {
        let (view, pasted) = (view.clone(), pasted.clone());
        Callback::from(move |event: web_sys::Event| {
            event.prevent_default();
            view.on_event.emit(view.host.open(&view.session, &pasted));
        })
    };
    let input = tag("input")
        .set("part", "code")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("spellcheck", "false")
        .set("aria-describedby", "help")
        .value((*pasted).clone())
        .on(ListenerKind::oninput, oninput);
    let open =
        of_class("button", "primary").set("part", "button").set("type", "submit").text(words.open);
    of_class("form", "trouble")
        .set("part", "link-trouble")
        .set_if(true, "novalidate")
        .on(ListenerKind::onsubmit, onsubmit)
        .with(view.screen_heading("ask").text(words.trouble))
        .with(tag("p").set("role", "status").text((words.trouble_about)(*trouble)))
        .with(of_class("label", "field").with(tag("span").text(words.code)).with(input))
        .with(of_class("p", "help").set("id", "help").text(words.code_help))
        .with(of_class("div", "steps").with(open).with(view.button(
            "quiet",
            words.start_new,
            Event::Restarted,
        )))
        .into()
}
