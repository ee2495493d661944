use yew::{AttrValue, Callback};

use crate::model::Event;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::state::Act;
use crate::ui::view::{View, button};

/// The link to the report, printing, and starting over.
pub(in crate::ui) fn share(view: &View) -> Element {
    let words = view.words();
    let link = AttrValue::from(view.host.link(&view.session));
    let input = tag("input")
        .found_by(&view.places.link)
        .set("part", "link")
        .set("type", "text")
        .set_if(true, "readonly")
        .set("translate", "no")
        .value(link.clone());
    let status = match view.aside.copied {
        Some(true) => words.copied,
        Some(false) => words.not_copied,
        None => "",
    };
    let actions = of_class("div", "steps")
        .with(button("primary", words.copy, copy(view, link)).set("part", "button copy"))
        .with(button("secondary", words.print, print(view)).set("part", "button print"))
        .with(restart(view));
    of_class("section", "keep")
        .with(view.heading(2, words.keep))
        .with(of_text("p", words.keep_about))
        .with(of_class("label", "field").with(of_text("span", words.link)).with(input))
        .with(actions)
        .with(of_class("p", "note").set("role", "status").text(status))
}

fn copy(view: &View, link: AttrValue) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |_| {
        let copying = view.clone();
        let done = Callback::from(move |done: bool| {
            if !done {
                copying.host.select(&copying.places.link);
            }
            copying.act.emit(Act::Copied(done));
        });
        view.host.copy(&link, done);
    })
}

fn print(view: &View) -> Callback<web_sys::Event> {
    let host = view.host.clone();
    Callback::from(move |_| host.print())
}

/// Starting over, after a question.
fn restart(view: &View) -> Element {
    let words = view.words();
    let doubt = |doubt| view.acts(Act::Doubted(doubt));
    if !view.aside.doubting {
        return button("quiet", words.restart, doubt(true)).set("part", "button restart");
    }
    let confirm = view.button("secondary", words.restart_confirm, Event::Restarted);
    of_class("div", "sure")
        .set("role", "group")
        .set("aria-label", words.restart_question)
        .with(of_text("p", words.restart_question).set("role", "alert"))
        .with(confirm.set("part", "button confirm"))
        .with(button("quiet", words.restart_cancel, doubt(false)))
}
