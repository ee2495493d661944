use yew::prelude::*;

use crate::model::{Event, Lang};
use crate::text::words;
use crate::ui::view::View;

/// One button per language that the page has; nothing if there is no choice.
pub(in crate::ui) fn languages(view: &View) -> Html {
    match view.host.languages() {
        [] | [_] => Html::default(),
        languages => html! {
            <div part="languages" class="languages" role="group" aria-label={view.words().languages}>
                { for languages.iter().map(|&lang| language(view, lang)) }
            </div>
        },
    }
}

fn language(view: &View, lang: Lang) -> Html {
    let view = view.clone();
    let pressed = if view.lang() == lang { "true" } else { "false" };
    let onclick = Callback::from(move |_: MouseEvent| {
        let on_event = view.on_event.clone();
        let done = Callback::from(move |instrument: Option<_>| {
            if let Some(instrument) = instrument {
                on_event.emit(Event::Translated(instrument));
            }
        });
        view.host.translate(&view.session, lang, done);
    });
    html! {
        <button type="button" class="plain" lang={lang.tag()} aria-pressed={pressed} {onclick}>
            { words(lang).language }
        </button>
    }
}
