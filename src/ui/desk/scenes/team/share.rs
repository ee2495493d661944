use yew::{AttrValue, Callback};

use super::{Act, act};
use crate::model::TeamResult;
use crate::text::Msg;
use crate::text::desk::Teaming;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::look::status;
use crate::ui::view::button;

/// The team link, and what it carries.
pub(super) fn share(view: &View, found: &TeamResult) -> Element {
    let section = of_class("section", "share").with(view.heading(2, view.say(Teaming::Link)));
    let Some(link) = view.host.team_link(found).map(AttrValue::from) else {
        return section.with(of_text("p", view.say(Teaming::LinkTooLong)));
    };
    let printed = link.to_string();
    let input = tag("input")
        .found_by(&view.state.team.places.link)
        .set("type", "text")
        .set_if(true, "readonly")
        .set("translate", "no")
        .set("data-figure", "team-link")
        .value(link.clone());
    let copying = view.clone();
    let copy = Callback::from(move |_| {
        let view = copying.clone();
        let done = Callback::from(move |is_copied: bool| {
            if !is_copied {
                view.host.select(&view.state.team.places.link);
            }
            act(&view, Act::Copied(is_copied));
        });
        copying.host.copy(&link, done);
    });
    let copied = view
        .state
        .team
        .copied
        .map(|is_copied| view.words.say(if is_copied { Msg::Copied } else { Msg::NotCopied }));
    let copy = button("primary", view.words.say(Msg::Copy), copy).set("data-do", "copy");
    section
        .with(of_text("p", view.say(Teaming::LinkAbout)))
        .with(of_class("label", "field").with(of_text("span", view.say(Teaming::Link))).with(input))
        .with(of_class("p", "printed").set("translate", "no").text(printed))
        .with(of_class("div", "steps").with(copy))
        .with(status(copied))
}
