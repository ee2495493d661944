//! What the module exports to the loader.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::browser::{Browser, open, unpack};
use super::history::History;
use super::page::Page;
use crate::model::{Event, LinkTrouble, Origin, Session};
use crate::ui::{App, AppProps, Handle, Translation};

thread_local! {
    /// An instance of the module serves one element.
    static APP: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
}

/// Shows the assessment inside an empty element.
///
/// # Errors
/// If the pack cannot be read. The message is for the console.
#[wasm_bindgen]
pub fn mount(root: Element, page: Page, pack: &[u8]) -> Result<(), JsError> {
    let Translation { instrument, words } =
        unpack(pack).map_err(|error| JsError::new(error.message()))?;
    let page = Rc::new(page);
    let standalone = page.standalone();
    let history = standalone.then(History::of_page).flatten();
    let start = begin(Session::new(instrument), &page, history.as_ref());
    let host = Handle::new(Rc::new(Browser::new(page, history)));
    let title_level = if standalone { 1 } else { 2 };
    let props = AppProps { start: Rc::new(start), words, host, title_level };
    let app = Renderer::<App>::with_root_and_props(root, props).render();
    APP.with_borrow_mut(|slot| *slot = Some(app));
    Ok(())
}

/// Takes the assessment out of its element.
#[wasm_bindgen]
pub fn unmount() {
    if let Some(app) = APP.take() {
        app.destroy();
    }
}

/// At the first question; or with the answers of a link; or where the visit was interrupted.
fn begin(fresh: Session, page: &Page, history: Option<&History>) -> Session {
    let instrument = fresh.instrument().clone();
    let entry = history.and_then(|history| history.present(&instrument));
    let own = page.own() || entry.as_ref().is_some_and(|entry| entry.origin == Origin::Own);
    let code = entry.as_ref().map_or_else(|| page.code(), |entry| entry.code.clone());
    match open(&fresh, &code) {
        Event::Opened(Err(LinkTrouble::Empty)) => fresh,
        Event::Opened(Ok((answers, scope))) if own => {
            Session::restored(instrument, answers, scope, entry.map(|entry| entry.screen))
        }
        event => fresh.apply(event).unwrap_or(fresh),
    }
}
