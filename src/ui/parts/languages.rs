use crate::model::Lang;
use crate::text::{Msg, name};
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
            .text(name(lang))
            .on_click(view.acts(Act::Spoken(lang)))
    };
    let languages = of_class("div", "languages")
        .set("part", "languages")
        .set("role", "group")
        .set("aria-label", view.words.say(Msg::Languages))
        .each(languages.iter().map(button));
    Some(languages)
}
