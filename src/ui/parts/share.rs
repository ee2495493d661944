use yew::{AttrValue, Callback};

use crate::model::{Event, Scene};
use crate::text::Msg;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::state::Act;
use crate::ui::view::{View, button};

/// The link to the report, the way to the desk, and starting over.
pub(in crate::ui) fn share(view: &View) -> Element {
    let words = &view.words;
    let link = AttrValue::from(view.host.link(&view.session));
    let input = tag("input")
        .found_by(&view.places.link)
        .set("part", "link")
        .set("type", "text")
        .set_if(true, "readonly")
        .set("translate", "no")
        .value(link.clone());
    let status = match view.aside.copied {
        Some(true) => Some(Msg::Copied),
        Some(false) => Some(Msg::NotCopied),
        None => None,
    };
    let actions = of_class("div", "steps")
        .with(button("primary", words.say(Msg::Copy), copy(view, link)).set("part", "button copy"))
        .with(work(view, Msg::Print, Scene::Paper).set("part", "button print"))
        .with(work(view, Msg::Work, Scene::Plan).set("part", "button work"))
        .with(restart(view));
    of_class("section", "keep")
        .with(view.heading(2, words.say(Msg::Keep)))
        .with(of_class("p", "about").text(words.say(Msg::KeepAbout)))
        .with(of_class("label", "field").with(of_text("span", words.say(Msg::Link))).with(input))
        .with(actions)
        .with(view.status(status))
}

fn copy(view: &View, link: AttrValue) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |_| {
        let copying = view.clone();
        let done = Callback::from(move |done: bool| {
            if !done {
                copying.host.select(&copying.places.link);
            }
            copying.act.dispatch(Act::Copied(done));
        });
        view.host.copy(&link, done);
    })
}

/// A button that opens the desk.
pub(in crate::ui) fn work(view: &View, label: Msg, scene: Scene) -> Element {
    let host = view.host.clone();
    let work = Callback::from(move |_| host.work(scene));
    button("secondary", view.words.say(label), work)
}

/// Starting over, after a question. It opens and closes by itself, and the focus stays.
fn restart(view: &View) -> Element {
    let words = &view.words;
    let summary = of_text("summary", words.say(Msg::Restart)).set("part", "button restart");
    let confirm = view.button("secondary", words.say(Msg::RestartConfirm), Event::Restarted);
    of_class("details", "restart")
        .with(summary.set("class", "quiet"))
        .with(of_text("p", words.say(Msg::RestartQuestion)))
        .with(confirm.set("part", "button confirm"))
}
