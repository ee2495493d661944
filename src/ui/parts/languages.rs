use yew::prelude::*;

use crate::model::{Event, Lang};
use crate::text::words;
use crate::ui::element::{of_class, tag};
use crate::ui::view::View;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct LanguagesProps {
    pub(in crate::ui) view: View,
}

/// One button per language that the page has; nothing if there is no choice.
#[component]
pub(in crate::ui) fn Languages(LanguagesProps { view }: &LanguagesProps) -> Html {
    let failed = use_state(|| false);
    let languages = view.host.languages();
    if languages.len() < 2 {
        return Html::default();
    }
    let button = |&lang: &Lang| {
        let pressed = if view.lang() == lang { "true" } else { "false" };
        of_class("button", "plain")
            .set("type", "button")
            .set("lang", lang.tag())
            .set("aria-pressed", pressed)
            .text(words(lang).language)
            .on_click(translate(view, lang, &failed))
    };
    let status = if *failed { view.words().language_failed } else { "" };
    tag("div")
        .set("part", "languages")
        .set("class", "languages")
        .set("role", "group")
        .set("aria-label", view.words().languages)
        .each(languages.iter().map(button))
        .with(of_class("p", "note").set("role", "status").text(status))
        .into()
}

fn translate(view: &View, lang: Lang, failed: &UseStateHandle<bool>) -> Callback<web_sys::Event> {
    let (view, failed) = (view.clone(), failed.clone());
    Callback::from(move |_| {
        let (on_event, failed) = (view.on_event.clone(), failed.clone());
        let done = Callback::from(move |instrument: Option<_>| {
            failed.set(instrument.is_none());
            if let Some(instrument) = instrument {
                on_event.emit(Event::Translated(instrument));
            }
        });
        view.host.translate(&view.session, lang, done);
    })
}
