//! What the module exports to the loader.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::browser::{Browser, open};
use super::checkpoint;
use super::history::History;
use super::page::Page;
use super::reading::unpack;
use crate::model::{Event, LinkTrouble, Session};
use crate::ui::{App, AppProps, Handle, Texts};

/// What is shown.
struct Mounted {
    app: AppHandle<App>,
    browser: Rc<Browser>,
    /// Ends with it.
    _visits: Option<EventListener>,
}

thread_local! {
    /// An instance of the module serves one element.
    static MOUNTED: RefCell<Option<Mounted>> = const { RefCell::new(None) };
}

/// Shows the assessment inside an empty element.
///
/// # Errors
/// If the pack cannot be read. The message is for the console.
#[wasm_bindgen]
pub fn mount(root: Element, page: Page, pack: &[u8]) -> Result<(), JsError> {
    let Texts { instrument, words } =
        unpack(pack).map_err(|error| JsError::new(error.message()))?;
    let history = page.standalone().then(History::of_page).flatten();
    let start = begin(Session::new(instrument), &page, history.as_ref());
    let title_level = page.heading_level();
    let browser = Rc::new(Browser::new(page, history));
    let visits = browser.visits();
    let host = Handle::new(browser.clone());
    let props = AppProps { start: Rc::new(start), words, host, title_level };
    let app = Renderer::<App>::with_root_and_props(root, props).render();
    MOUNTED.set(Some(Mounted { app, browser, _visits: visits }));
    Ok(())
}

/// Takes the assessment out of its element.
#[wasm_bindgen]
pub fn unmount() {
    if let Some(mounted) = MOUNTED.take() {
        mounted.app.destroy();
    }
}

/// Brings the pack that the core wanted last, or nothing if it cannot be had.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "whatever comes from the page is a copy")]
pub fn fetched(pack: Option<Vec<u8>>) {
    with_browser(|browser| browser.fetched(pack.as_deref()));
}

/// Says whether a text was copied.
#[wasm_bindgen]
pub fn copied(is_copied: bool) {
    with_browser(|browser| browser.copied(is_copied));
}

/// What the page wants: to `open` a code or link, to change the `lang`, to `go` to a question of the
/// present walk by its number from 1, to `restart`, or to say that the desk was `denied`. Anything else
/// is ignored.
#[wasm_bindgen]
pub fn tell(command: &str, value: &str) {
    with_browser(|browser| browser.told(command, value));
}

fn with_browser(act: impl FnOnce(&Browser)) {
    let browser = MOUNTED.with_borrow(|mounted| Some(mounted.as_ref()?.browser.clone()));
    if let Some(browser) = browser {
        act(&browser);
    }
}

/// Where the visit was interrupted; or with the answers of a link; or at the first question.
fn begin(fresh: Session, page: &Page, history: Option<&History>) -> Session {
    let restored = |line: String| checkpoint::read(&fresh, &line);
    let restored =
        restored(page.checkpoint()).or_else(|| restored(history.and_then(History::present)?));
    match restored.unwrap_or_else(|| open(&fresh, &page.link())) {
        Event::Opened(Err(LinkTrouble::Empty)) => fresh,
        event => fresh.apply(event).unwrap_or(fresh),
    }
}
