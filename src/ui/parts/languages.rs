use std::rc::Rc;

use yew::Callback;

use crate::model::{Event, Instrument, Lang};
use crate::text::words;
use crate::ui::element::{Element, of_class};
use crate::ui::state::Act;
use crate::ui::view::View;

/// One button per language that the page has; nothing if there is no choice.
pub(in crate::ui) fn languages(view: &View) -> Option<Element> {
    let languages = view.host.languages();
    if languages.len() < 2 {
        return None;
    }
    let button = |&lang: &Lang| {
        let pressed = if view.lang() == lang { "true" } else { "false" };
        of_class("button", "plain")
            .set("type", "button")
            .set("lang", lang.tag())
            .set("aria-pressed", pressed)
            .text(words(lang).language)
            .on_click(translate(view, lang))
    };
    let status = if view.aside.untranslated { view.words().language_failed } else { "" };
    let languages = of_class("div", "languages")
        .set("part", "languages")
        .set("role", "group")
        .set("aria-label", view.words().languages)
        .each(languages.iter().map(button))
        .with(of_class("p", "note").set("role", "status").text(status));
    Some(languages)
}

fn translate(view: &View, lang: Lang) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |_| {
        let done = view.act.reform(|instrument: Option<Rc<Instrument>>| match instrument {
            Some(instrument) => Act::Told(Event::Translated(instrument)),
            None => Act::Untranslated,
        });
        view.host.translate(&view.session, lang, done);
    })
}
