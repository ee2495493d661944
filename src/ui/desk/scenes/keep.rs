mod device;
mod drawing;
mod files;

use std::rc::Rc;

use crate::model::{Dossier, Expected, FileTrouble, Scene, Work};
use crate::text::desk::{Frame, Keeping};
use crate::ui::desk::Kept;
use crate::ui::desk::state::State as Desk;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class};
use yew::NodeRef;

/// What this scene holds beside the work.
#[derive(Clone, Default)]
pub(in crate::ui::desk) struct State {
    /// What came of the file that was opened last, with its name.
    opened: Option<(Rc<str>, Result<(), FileTrouble>)>,
    /// Whether the browser could not draw the picture.
    is_not_drawn: bool,
    /// What this browser keeps, once the visitor asked.
    kept: Option<Kept>,
    /// Whether the visitor deleted what was kept.
    is_forgotten: bool,
    /// The field for a file.
    field: NodeRef,
}

/// What changes this scene.
#[derive(Clone)]
pub(in crate::ui::desk) enum Act {
    /// The browser drew a picture, or could not.
    Drawn(bool),
    /// The visitor looked at what is kept, or had something kept.
    Looked(Kept),
    /// The visitor had it deleted.
    Forgot,
    /// The visitor opened what was kept.
    Opened(Rc<str>, Result<Dossier, FileTrouble>),
    /// A file was chosen or dropped; it is meant for the scene that is shown.
    Filed(Rc<str>, Result<Dossier, FileTrouble>),
}

/// The desk after it.
pub(in crate::ui::desk) fn reduce(desk: &Desk, act: Act) -> Desk {
    let keep = desk.keep.clone();
    let with = |keep| Desk { keep, ..desk.clone() };
    match act {
        Act::Drawn(is_drawn) => with(State { is_not_drawn: !is_drawn, ..keep }),
        Act::Looked(kept) => with(State { kept: Some(kept), is_forgotten: false, ..keep }),
        Act::Forgot => {
            let kept = match keep.kept {
                Some(Kept::Denied) => Kept::Denied,
                _ => Kept::Nothing,
            };
            with(State { kept: Some(kept), is_forgotten: true, ..keep })
        }
        Act::Filed(..) if desk.scene != Scene::Keep => desk.clone(),
        Act::Opened(name, found) | Act::Filed(name, found) => after(desk, name, found),
    }
}

/// The desk with what a file holds, or with what is wrong with it.
fn after(desk: &Desk, name: Rc<str>, found: Result<Dossier, FileTrouble>) -> Desk {
    let (work, found) = match found {
        Ok(Dossier { sheet, agenda }) => {
            let work = Work { own: Some(sheet), agenda: Some(agenda), ..(*desk.work).clone() };
            (work.into(), Ok(()))
        }
        Err(trouble) => (desk.work.clone(), Err(trouble)),
    };
    let keep = State { opened: Some((name, found)), ..desk.keep.clone() };
    Desk { work, keep, ..desk.clone() }
}

pub(in crate::ui::desk) fn show(view: &View) -> Element {
    of_class("section", "keeping")
        .with(view.scene_heading(Frame::Keep))
        .with(files::save(view))
        .with(files::restore(view))
        .with(device::device(view))
}

/// The result and the plan that are open.
fn dossier(view: &View) -> Option<Dossier> {
    let work = &view.state.work;
    Some(Dossier { sheet: work.own.clone()?, agenda: work.agenda.clone()? })
}

/// What is said about a file that was opened.
fn said(view: &View, name: &str, found: &Result<(), FileTrouble>) -> String {
    match found {
        Ok(()) => view.fill(Keeping::Restored, &[name]),
        Err(trouble) => said_of_trouble(view, name, trouble),
    }
}

/// What is wrong with a file.
pub(in crate::ui::desk) fn said_of_trouble(
    view: &View,
    name: &str,
    trouble: &FileTrouble,
) -> String {
    match trouble {
        // What ends before it has begun is not worth a place.
        FileTrouble::NotJson { line: 1, column: 0..=2 } => view.fill(Keeping::NoJson, &[name]),
        FileTrouble::NotJson { line, column } => {
            view.fill(Keeping::NotJson, &[name, &line.to_string(), &column.to_string()])
        }
        FileTrouble::NotDossier => view.fill(Keeping::NotDossier, &[name]),
        FileTrouble::Newer => view.fill(Keeping::Newer, &[name]),
        FileTrouble::Older => view.fill(Keeping::Older, &[name]),
        FileTrouble::Foreign { id } => view.fill(Keeping::Foreign, &[name, id]),
        FileTrouble::Wrong { path, expected, found } => {
            let found = found.as_deref().unwrap_or(view.say(Keeping::Nothing));
            view.fill(Keeping::Wrong, &[name, path, view.say(wanted(*expected)), found])
        }
    }
}

fn wanted(expected: Expected) -> Keeping {
    match expected {
        Expected::Object => Keeping::Object,
        Expected::List => Keeping::List,
        Expected::Text => Keeping::Text,
        Expected::Flag => Keeping::Flag,
        Expected::Edition => Keeping::Edition,
        Expected::Mode => Keeping::Mode,
        Expected::Answer => Keeping::Answer,
        Expected::Target => Keeping::TargetLevel,
        Expected::Month => Keeping::Month,
        Expected::Dimension => Keeping::Dimension,
        Expected::Item => Keeping::Item,
        Expected::Capability => Keeping::Capability,
        Expected::Step => Keeping::Step,
    }
}
