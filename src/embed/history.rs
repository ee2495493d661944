use std::cell::Cell;

use gloo::events::EventListener;
use web_sys::Window;

use crate::model::{Origin, Screen, Session};

/// The browser's history of a page of our own: an entry per screen, with a checkpoint in it. So
/// back and forward walk through the questions, and a reload loses nothing; yet the address says
/// nothing, and an entry is gone with its tab.
pub(super) struct History {
    window: Window,
    entries: web_sys::History,
    /// The page's address without the fragment of a link.
    address: String,
    /// The screen of the present entry, and whose answers it has.
    present: Cell<Option<(Screen, Origin)>>,
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

    /// What stands in the present entry; `None` if the browser made it for an address.
    pub(super) fn present(&self) -> Option<String> {
        self.entries.state().ok()?.as_string()
    }

    /// The address of the present entry.
    pub(super) fn location(&self) -> String {
        self.window.location().href().unwrap_or_default()
    }

    /// Makes an entry for what the session shows, or renews the present one.
    pub(super) fn show(&self, session: &Session, checkpoint: &str) {
        let shown = (session.screen(), session.origin());
        if let (Screen::Trouble(_), _) = shown {
            return;
        }
        let present = self.present.replace(Some(shown));
        let (entry, address) = (checkpoint.into(), Some(&*self.address));
        // Without history, back and forward leave the page; nothing else is lost.
        let _ = if present.is_some_and(|present| present != shown) {
            self.entries.push_state_with_url(&entry, "", address)
        } else {
            self.entries.replace_state_with_url(&entry, "", address)
        };
    }

    /// Calls when the visitor goes to another entry, as long as the listener lives.
    pub(super) fn on_visit(&self, visit: impl Fn() + 'static) -> EventListener {
        EventListener::new(&self.window, "popstate", move |_| visit())
    }

    /// Notes that the browser already stands at an entry for this.
    pub(super) fn visited(&self, screen: Screen, origin: Origin) {
        self.present.set(Some((screen, origin)));
    }
}
