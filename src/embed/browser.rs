use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    FocusOptions, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::{Callback, NodeRef};

use super::history::{self, Entry, History};
use super::page::Page;
use crate::model::{Event, Lang, LinkTrouble, Origin, Screen, Session};
use crate::text::Words;
use crate::ui::{Host, Translation};
use crate::wire::code;
use crate::wire::pack::{self, PackError};

/// The screens' door to the browser.
pub(super) struct Browser {
    page: Rc<Page>,
    languages: Vec<Lang>,
    base: String,
    history: Option<Rc<History>>,
    /// The session that the page last heard of.
    latest: Rc<RefCell<Option<Session>>>,
}

impl Browser {
    pub(super) fn new(page: Rc<Page>, history: Option<History>) -> Self {
        let tags = page.languages();
        Self {
            languages: Lang::ALL
                .into_iter()
                .filter(|lang| tags.iter().any(|tag| tag == lang.tag()))
                .collect(),
            base: page.base(),
            page,
            history: history.map(Rc::new),
            latest: Rc::default(),
        }
    }
}

/// What a link or code holds for the instrument of a session.
pub(super) fn open(session: &Session, text: &str) -> Event {
    Event::Opened(code::decode(session.instrument(), text).map_err(|error| match error {
        code::CodeError::Empty => LinkTrouble::Empty,
        code::CodeError::Damaged => LinkTrouble::Damaged,
        code::CodeError::Foreign => LinkTrouble::Foreign,
        code::CodeError::Newer => LinkTrouble::Newer,
        code::CodeError::Older => LinkTrouble::Older,
    }))
}

/// What going back to an entry means: another screen of the same visit, or another visit.
fn returned(session: &Session, entry: &Entry) -> Event {
    match (session.origin(), entry.origin, open(session, &entry.code)) {
        (Origin::Received, Origin::Own, Event::Opened(Ok((answers, scope)))) => {
            Event::Restored(answers, scope, entry.screen)
        }
        (Origin::Own, Origin::Received, opened) => opened,
        _ => Event::Visited(entry.screen),
    }
}

fn encode(session: &Session) -> String {
    code::encode(session.instrument(), session.answers(), session.scope())
}

/// What a pack holds.
pub(super) fn unpack(bytes: &[u8]) -> Result<Translation, PackError> {
    let (instrument, words) = pack::read(bytes)?;
    let words = Words::new(words).ok_or(PackError::Damaged)?;
    Ok(Translation { instrument: Rc::new(instrument), words: Rc::new(words) })
}

impl Host for Browser {
    fn languages(&self) -> &[Lang] {
        &self.languages
    }

    fn listen(&self, on_event: Callback<Event>) {
        let Some(history) = self.history.clone() else { return };
        let latest = self.latest.clone();
        let listener = history.clone();
        listener.on_visit(move |visit| {
            let Some(session) = latest.borrow().clone() else { return };
            let event = match visit {
                Ok(state) => history::read(&state, session.instrument()).map(|entry| {
                    history.visited(entry.screen, entry.origin);
                    returned(&session, &entry)
                }),
                Err(address) => Some(open(&session, &address)).filter(|event| {
                    // The browser has made the entry for a link.
                    history.visited(Screen::Report, Origin::Received);
                    !matches!(event, Event::Opened(Err(LinkTrouble::Empty)))
                }),
            };
            if let Some(event) = event {
                on_event.emit(event);
            }
        });
    }

    fn changed(&self, session: &Session) {
        let state = match session.screen() {
            Screen::Question(_) => "asking",
            Screen::Report => "report",
            Screen::Trouble(_) => "link",
        };
        let code = if session.answers().is_empty() { String::new() } else { encode(session) };
        let answered = u32::try_from(session.answered_count()).unwrap_or(u32::MAX);
        self.page.changed(answered, state, &code);
        if let Some(history) = &self.history {
            history.show(session, &code);
            title(session);
        }
        *self.latest.borrow_mut() = Some(session.clone());
    }

    fn link(&self, session: &Session) -> String {
        code::link(&self.base, &encode(session))
    }

    fn open(&self, session: &Session, text: &str) -> Event {
        open(session, text)
    }

    fn translate(&self, session: &Session, lang: Lang, done: Callback<Option<Translation>>) {
        if session.instrument().lang() == lang {
            return;
        }
        let pack = JsFuture::from(self.page.pack(lang.tag()));
        spawn_local(async move {
            let bytes = pack.await.map(|bytes| Uint8Array::new(&bytes).to_vec());
            done.emit(bytes.ok().and_then(|bytes| unpack(&bytes).ok()));
        });
    }

    fn copy(&self, text: &str, done: Callback<bool>) {
        let copied = JsFuture::from(self.page.copy(text));
        spawn_local(async move { done.emit(copied.await.is_ok()) });
    }

    fn select(&self, input: &NodeRef) {
        if let Some(input) = input.cast::<HtmlInputElement>() {
            // Marked text is copied from where the focus is.
            let _ = input.focus();
            input.select();
        }
    }

    fn print(&self) {
        // A frame that may not print says so on the console by itself.
        let _ = web_sys::window().map(|window| window.print());
    }

    fn focus(&self, element: &NodeRef) {
        let Some(element) = element.cast::<HtmlElement>() else { return };
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that takes no focus still gets scrolled to.
        let _ = element.focus_with_options(&options);
        if is_out_of_view(&element) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Start);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    fn now(&self) -> u64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the clock stands between 1970 and the year 10000"
        )]
        let millis = js_sys::Date::now() as u64;
        millis
    }
}

fn is_out_of_view(element: &HtmlElement) -> bool {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    let rect = element.get_bounding_client_rect();
    rect.top() < 0.0 || height.is_some_and(|height| rect.bottom() > height)
}

/// Title and language of a page of our own follow the instrument.
fn title(session: &Session) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let instrument = session.instrument();
    document.set_title(instrument.title());
    if let Some(root) =
        document.document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok())
    {
        root.set_lang(instrument.lang().tag());
    }
}
