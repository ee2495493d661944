//! Renders a session as the browser would first see it.

use std::cell::RefCell;
use std::rc::Rc;

use maturity_check::model::{Event, Lang, Scene, Session};
use maturity_check::ui::{App, AppProps, Handle, Host, News, Texts};
use maturity_check::wire::code;
use yew::{Callback, LocalServerRenderer, NodeRef};

use crate::texts;

/// A browser that does nothing and notes what it was told to do.
#[derive(Default)]
struct Recorder(RefCell<Vec<&'static str>>);

impl Recorder {
    fn note(&self, call: &'static str) {
        self.0.borrow_mut().push(call);
    }
}

impl Host for Recorder {
    fn languages(&self) -> &[Lang] {
        &Lang::ALL
    }

    fn link(&self, session: &Session) -> String {
        let code = code::encode(session.instrument(), session.sheet());
        code::link("https://example.org/check/", &code)
    }

    fn open(&self, _: &Session, _: &str) -> Event {
        self.note("open");
        Event::Concluded
    }

    fn listen(&self, _: Callback<News>) {
        self.note("listen");
    }

    fn changed(&self, _: &Session) {
        self.note("changed");
    }

    fn fetch(&self, _: Lang, _: bool, _: Callback<Option<Texts>>) {
        self.note("fetch");
    }

    fn copy(&self, _: &str, _: Callback<bool>) {
        self.note("copy");
    }

    fn select(&self, _: &NodeRef) {
        self.note("select");
    }

    fn work(&self, _: Scene) {
        self.note("work");
    }

    fn focus(&self, _: &NodeRef) {
        self.note("focus");
    }

    fn now(&self) -> u64 {
        self.note("now");
        0
    }
}

/// The screen of a session as HTML. Rendering does not touch the browser: whatever it does, it
/// does afterwards, as an effect.
pub(super) fn html(session: &Session, title_level: u8) -> String {
    let recorder = Rc::new(Recorder::default());
    let host = Handle::new(recorder.clone());
    let props = AppProps {
        words: Rc::new(texts::words(session.instrument().lang())),
        start: Rc::new(session.clone()),
        host,
        title_level,
    };
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let html = tokio::task::LocalSet::new().block_on(&runtime, renderer.render());
    assert_eq!(*recorder.0.borrow(), [""; 0]);
    html
}
