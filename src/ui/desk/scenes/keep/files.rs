use yew::Callback;

use super::{Act, dossier, drawing, said};
use crate::model::Dossier;
use crate::text::desk::Keeping;
use crate::ui::desk::state;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class, of_text, tag};
use crate::ui::look::status;
use crate::ui::view::button;

/// The files that can be made of what is open.
pub(super) fn save(view: &View) -> Element {
    let section = of_class("section", "save").with(view.heading(2, view.say(Keeping::Save)));
    let Some(dossier) = dossier(view) else {
        return section.with(of_text("p", view.say(Keeping::NothingToSave)));
    };
    let saving = |save: fn(&View, &Dossier)| {
        let (view, dossier) = (view.clone(), dossier.clone());
        Callback::from(move |_| save(&view, &dossier))
    };
    let kinds = [
        (
            "json",
            Keeping::Json,
            Keeping::JsonAbout,
            saving(|view, file| view.host.save_dossier(file)),
        ),
        ("csv", Keeping::Csv, Keeping::CsvAbout, saving(|view, file| view.host.save_table(file))),
        (
            "svg",
            Keeping::Svg,
            Keeping::SvgAbout,
            saving(|view, file| {
                view.host.save_drawing(&drawing::drawing(view, file));
            }),
        ),
        (
            "png",
            Keeping::Png,
            Keeping::PngAbout,
            saving(|view, file| {
                let act = view.act.clone();
                let done =
                    Callback::from(move |drawn| act.dispatch(state::Act::Keep(Act::Drawn(drawn))));
                view.host.save_picture(&drawing::drawing(view, file), done);
            }),
        ),
    ];
    let kinds = kinds.map(|(kind, name, about, save)| {
        let button = button("secondary", view.say(name), save).set("data-file", kind);
        tag("li").with(button).with(of_class("span", "caption").text(view.say(about)))
    });
    let trouble = view.state.keep.is_not_drawn.then(|| view.say(Keeping::NotDrawn));
    section
        .with(of_text("p", view.say(Keeping::SaveAbout)))
        .with(of_class("ul", "files").each(kinds))
        .with(status(trouble))
        .with(of_class("p", "caption").text(view.say(Keeping::Blocked)))
}

/// A field for a file. What is dropped anywhere on the desk comes here, too.
pub(super) fn restore(view: &View) -> Element {
    let (host, field) = (view.host.clone(), view.state.keep.field.clone());
    let chosen = Callback::from(move |_: web_sys::Event| host.read(&field));
    let input = tag("input")
        .found_by(&view.state.keep.field)
        .set("type", "file")
        .set("accept", ".json,application/json")
        .on("change", chosen);
    let opened = view.state.keep.opened.as_ref();
    let opened = opened.map(|(name, found)| said(view, name, found));
    of_class("section", "restore")
        .with(view.heading(2, view.say(Keeping::Restore)))
        .with(of_text("p", view.say(Keeping::RestoreAbout)))
        .with(
            of_class("label", "field").with(of_text("span", view.say(Keeping::Choose))).with(input),
        )
        .with(status(opened))
}
