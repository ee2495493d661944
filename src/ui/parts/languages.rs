use yew::Callback;

use crate::model::Lang;
use crate::text::{Msg, name};
use crate::ui::element::{Element, of_class};
use crate::ui::host::Translation;
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
            .text(name(lang))
            .on_click(translate(view, lang))
    };
    let status = view.aside.untranslated.then_some(Msg::LanguageFailed);
    let languages = of_class("div", "languages")
        .set("part", "languages")
        .set("role", "group")
        .set("aria-label", view.words.say(Msg::Languages))
        .each(languages.iter().map(button))
        .with(view.status(status));
    Some(languages)
}

fn translate(view: &View, lang: Lang) -> Callback<web_sys::Event> {
    let view = view.clone();
    Callback::from(move |_| {
        let act = view.act.clone();
        let done = Callback::from(move |translation: Option<Translation>| {
            act.dispatch(translation.map_or(Act::Untranslated, Act::Translated));
        });
        view.host.translate(&view.session, lang, done);
    })
}
