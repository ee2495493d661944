use std::cell::Cell;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PopStateEvent, Window};

use crate::model::{Instrument, Screen};

/// The browser's history of a page of our own: an entry per screen, the answers in the fragment.
/// So back and forward walk through the questions, and a reload loses nothing; yet nothing is
/// stored and nothing leaves the browser, because fragments are not sent.
pub(super) struct History {
    window: Window,
    entries: web_sys::History,
    /// The screen of the present entry.
    present: Cell<Option<Screen>>,
}

impl History {
    /// `None` where the browser grants no history.
    pub(super) fn of_page() -> Option<Self> {
        let window = web_sys::window()?;
        let history = window.history().ok()?;
        Some(Self { window, entries: history, present: Cell::new(None) })
    }

    /// The screen of the present entry, if this page made it.
    pub(super) fn present(&self, instrument: &Instrument) -> Option<Screen> {
        screen(&self.entries.state().ok()?, instrument)
    }

    /// Makes an entry for a screen, or renews the present one.
    pub(super) fn show(&self, screen: Screen, fragment: &str) {
        let Some(entry) = entry(screen) else { return };
        let is_new = self.present.get().is_some_and(|present| present != screen);
        self.present.set(Some(screen));
        // Without history, back and forward leave the page; nothing else is lost.
        let _ = if is_new {
            self.entries.push_state_with_url(&entry, "", Some(fragment))
        } else {
            self.entries.replace_state_with_url(&entry, "", Some(fragment))
        };
    }

    /// Calls when the visitor goes to another entry: with its screen, or with the address if it
    /// was pasted or typed.
    pub(super) fn on_visit(&self, visit: impl Fn(Result<JsValue, String>) + 'static) {
        let window = self.window.clone();
        EventListener::new(&self.window, "popstate", move |event| {
            let state = event.dyn_ref::<PopStateEvent>().map(PopStateEvent::state);
            match state.filter(|state| !state.is_null()) {
                Some(state) => visit(Ok(state)),
                None => visit(Err(window.location().href().unwrap_or_default())),
            }
        })
        .forget();
    }

    /// Notes that the browser already stands at this screen's entry.
    pub(super) fn visited(&self, screen: Screen) {
        self.present.set(Some(screen));
    }
}

/// The screen that an entry stands for.
pub(super) fn screen(state: &JsValue, instrument: &Instrument) -> Option<Screen> {
    let questions = instrument.items().map(Screen::Question);
    questions.chain([Screen::Report]).find(|&screen| entry(screen).is_some_and(|own| own == *state))
}

/// What the browser keeps for a screen: a question's position, or the end of them.
fn entry(screen: Screen) -> Option<JsValue> {
    match screen {
        Screen::Question(item) => u32::try_from(item.get()).ok().map(JsValue::from),
        Screen::Report => Some(JsValue::TRUE),
        Screen::Trouble(_) => None,
    }
}
