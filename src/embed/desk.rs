//! What the module of the desk exports to the loader.

mod browser;
mod files;
mod page;

pub use page::DeskPage;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::reading::unpack;
use crate::model::{Origin, Scene};
use crate::ui::desk::{Desk, DeskHandle, DeskProps, News};
use browser::Browser;

struct Mounted {
    app: AppHandle<Desk>,
    browser: Rc<Browser>,
}

thread_local! {
    /// An instance of the module serves one element.
    static MOUNTED: RefCell<Option<Mounted>> = const { RefCell::new(None) };
}

/// Shows the desk inside an empty element.
///
/// # Errors
/// If the pack cannot be read. The message is for the console.
#[wasm_bindgen]
pub fn mount_desk(root: Element, page: DeskPage, pack: &[u8]) -> Result<(), JsError> {
    let texts = unpack(pack).map_err(|error| JsError::new(error.message()))?;
    let title_level = page.heading_level();
    let scene = page.scene();
    let scene = Scene::ALL.into_iter().find(|known| known.tag() == scene).unwrap_or(Scene::Plan);
    let origin = if page.received() { Origin::Received } else { Origin::Own };
    let browser = Rc::new(Browser::new(page, texts.instrument.clone()));
    let props = DeskProps {
        work: Rc::new(browser.work(origin)),
        scene,
        host: DeskHandle::new(browser.clone()),
        title_level,
        texts: Rc::new(texts),
    };
    let app = Renderer::<Desk>::with_root_and_props(root, props).render();
    MOUNTED.set(Some(Mounted { app, browser }));
    Ok(())
}

/// Takes the desk out of its element.
#[wasm_bindgen]
pub fn unmount_desk() {
    if let Some(mounted) = MOUNTED.take() {
        mounted.app.destroy();
    }
}

/// Brings a file that somebody chose or dropped.
#[wasm_bindgen]
pub fn opened(name: &str, text: &str) {
    with_browser(|browser| browser.hear(News::File(name.into(), text.into())));
}

/// Says whether a text was copied.
#[wasm_bindgen]
pub fn copied_at_desk(is_copied: bool) {
    with_browser(|browser| browser.copied(is_copied));
}

/// Says whether a picture was drawn and saved.
#[wasm_bindgen]
pub fn drawn(is_drawn: bool) {
    with_browser(|browser| browser.drawn(is_drawn));
}

fn with_browser(act: impl FnOnce(&Browser)) {
    let browser = MOUNTED.with_borrow(|mounted| Some(mounted.as_ref()?.browser.clone()));
    if let Some(browser) = browser {
        act(&browser);
    }
}
