use std::cell::Cell;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PopStateEvent, Window};

use crate::model::{Instrument, Origin, Screen, Session};

/// The browser's history of a page of our own: an entry per screen, with the code of the answers.
/// So back and forward walk through the questions, and a reload loses nothing; yet the address says
/// nothing, and an entry is gone with its tab.
pub(super) struct History {
    window: Window,
    entries: web_sys::History,
    /// The page's address without the fragment of a link.
    address: String,
    /// The screen of the present entry, and whose answers it has.
    present: Cell<Option<(Screen, Origin)>>,
}

/// What stands in an entry.
pub(super) struct Entry {
    pub(super) screen: Screen,
    pub(super) origin: Origin,
    pub(super) code: String,
}

impl History {
    /// `None` where the browser grants no history.
    pub(super) fn of_page() -> Option<Self> {
        let window = web_sys::window()?;
        let entries = window.history().ok()?;
        let href = window.location().href().ok()?;
        let address = href.split('#').next()?.to_owned();
        Some(Self { window, entries, address, present: Cell::new(None) })
    }

    /// The present entry, if this page made it.
    pub(super) fn present(&self, instrument: &Instrument) -> Option<Entry> {
        read(&self.entries.state().ok()?, instrument)
    }

    /// Makes an entry for what the session shows, or renews the present one.
    pub(super) fn show(&self, session: &Session, code: &str) {
        let (screen, origin) = (session.screen(), session.origin());
        let Some(entry) = written(screen, origin, code) else { return };
        let present = self.present.replace(Some((screen, origin)));
        let address = Some(&*self.address);
        // Without history, back and forward leave the page; nothing else is lost.
        let _ = if present.is_some_and(|present| present != (screen, origin)) {
            self.entries.push_state_with_url(&entry, "", address)
        } else {
            self.entries.replace_state_with_url(&entry, "", address)
        };
    }

    /// Calls when the visitor goes to another entry: with what stands in it, or with the address if
    /// that was pasted or typed.
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

    /// Notes that the browser already stands at an entry for this.
    pub(super) fn visited(&self, screen: Screen, origin: Origin) {
        self.present.set(Some((screen, origin)));
    }
}

/// `<o or r> <position of the question, or nothing for the report> <code>`.
fn written(screen: Screen, origin: Origin, code: &str) -> Option<JsValue> {
    let screen = match screen {
        Screen::Question(item) => item.get().to_string(),
        Screen::Report => String::new(),
        Screen::Trouble(_) => return None,
    };
    let origin = if origin == Origin::Own { "o" } else { "r" };
    Some([origin, &screen, code].join(" ").into())
}

/// What stands in an entry, if this page made it.
pub(super) fn read(state: &JsValue, instrument: &Instrument) -> Option<Entry> {
    let state = state.as_string()?;
    let mut parts = state.split(' ');
    let origin = if parts.next()? == "o" { Origin::Own } else { Origin::Received };
    let screen = match parts.next()? {
        "" => Screen::Report,
        position => Screen::Question(instrument.items().nth(position.parse().ok()?)?),
    };
    Some(Entry { screen, origin, code: parts.next()?.to_owned() })
}
