use crate::text::desk::Frame;
use crate::ui::desk::state::State as Desk;
use crate::ui::desk::view::View;
use crate::ui::element::{Element, of_class};

/// What this scene holds beside the work.
#[derive(Clone, Default)]
pub(in crate::ui::desk) struct State {}

/// What changes this scene.
#[derive(Clone)]
pub(in crate::ui::desk) enum Act {}

/// The desk after it.
pub(in crate::ui::desk) fn reduce(desk: &Desk, act: Act) -> Desk {
    let _ = desk;
    match act {}
}

pub(in crate::ui::desk) fn show(view: &View) -> Element {
    of_class("section", "team").with(view.scene_heading(Frame::Team))
}
