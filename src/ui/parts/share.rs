use yew::prelude::*;

use crate::model::Event;
use crate::ui::element::{Element, of_class, tag};
use crate::ui::view::{View, button};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ShareProps {
    pub(in crate::ui) view: View,
}

/// The link to the report, printing, and starting over.
#[component]
pub(in crate::ui) fn Share(ShareProps { view }: &ShareProps) -> Html {
    let copied = use_state(|| None);
    let doubting = use_state(|| false);
    let field = use_node_ref();
    let words = view.words();
    let link = AttrValue::from(view.host.link(&view.session));
    let input = tag("input")
        .found_by(&field)
        .set("part", "link")
        .set("type", "text")
        .set_if(true, "readonly")
        .set("translate", "no")
        .value(link.clone());
    let status = match *copied {
        Some(true) => words.copied,
        Some(false) => words.not_copied,
        None => "",
    };
    let actions = of_class("div", "steps")
        .with(
            button("primary", words.copy, copy(view, link, field, copied))
                .set("part", "button copy"),
        )
        .with(button("secondary", words.print, print(view)).set("part", "button print"))
        .with(restart(view, &doubting));
    of_class("section", "keep")
        .with(view.heading(2, words.keep))
        .with(tag("p").text(words.keep_about))
        .with(of_class("label", "field").with(tag("span").text(words.link)).with(input))
        .with(actions)
        .with(of_class("p", "note").set("role", "status").text(status))
        .into()
}

fn copy(
    view: &View,
    link: AttrValue,
    field: NodeRef,
    copied: UseStateHandle<Option<bool>>,
) -> Callback<web_sys::Event> {
    let host = view.host.clone();
    Callback::from(move |_| {
        let (host, field, copied) = (host.clone(), field.clone(), copied.clone());
        let select = host.clone();
        let done = Callback::from(move |done: bool| {
            if !done {
                select.select(&field);
            }
            copied.set(Some(done));
        });
        host.copy(&link, done);
    })
}

fn print(view: &View) -> Callback<web_sys::Event> {
    let host = view.host.clone();
    Callback::from(move |_| host.print())
}

/// Starting over, after a question.
fn restart(view: &View, doubting: &UseStateHandle<bool>) -> Element {
    let words = view.words();
    let doubt = |doubt: bool| {
        let doubting = doubting.clone();
        Callback::from(move |_| doubting.set(doubt))
    };
    if !**doubting {
        return button("quiet", words.restart, doubt(true)).set("part", "button restart");
    }
    of_class("div", "sure")
        .set("role", "group")
        .set("aria-label", words.restart_question)
        .with(tag("p").set("role", "alert").text(words.restart_question))
        .with(
            view.button("secondary", words.restart_confirm, Event::Restarted)
                .set("part", "button confirm"),
        )
        .with(button("quiet", words.restart_cancel, doubt(false)))
}
