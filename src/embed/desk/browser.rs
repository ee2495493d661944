use std::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, NodeRef};

use super::page::DeskPage;
use crate::embed::reading::trouble;
use crate::model::{Instrument, LinkTrouble, Sheet, Work};
use crate::ui::desk::{DeskHost, News};
use crate::wire::code;

/// The desk's door to the browser.
pub(super) struct Browser {
    page: DeskPage,
    instrument: Rc<Instrument>,
    /// Where the desk hears of what the page tells.
    hearing: RefCell<Option<Callback<News>>>,
    /// Who waits for word of the clipboard.
    copying: RefCell<Option<Callback<bool>>>,
}

impl Browser {
    pub(super) fn new(page: DeskPage, instrument: Rc<Instrument>) -> Self {
        Self { page, instrument, hearing: RefCell::default(), copying: RefCell::default() }
    }

    /// The result that the desk was opened with.
    pub(super) fn own(&self) -> Option<Sheet> {
        self.open(&self.page.code()).ok()
    }

    pub(super) fn hear(&self, news: News) {
        if let Some(hear) = self.hearing.borrow().clone() {
            hear.emit(news);
        }
    }

    pub(super) fn copied(&self, is_copied: bool) {
        if let Some(done) = self.copying.take() {
            done.emit(is_copied);
        }
    }
}

impl DeskHost for Browser {
    fn listen(&self, hear: Callback<News>) {
        *self.hearing.borrow_mut() = Some(hear);
    }

    fn changed(&self, _work: &Work) {
        self.page.changed("");
    }

    fn close(&self) {
        self.page.close();
    }

    fn link(&self, sheet: &Sheet) -> String {
        let code = code::encode(&self.instrument, &sheet.answers, &sheet.scope);
        code::link(&self.page.base(), &code)
    }

    fn open(&self, text: &str) -> Result<Sheet, LinkTrouble> {
        let (answers, scope) = code::decode(&self.instrument, text).map_err(trouble)?;
        Ok(Sheet { answers, scope, made: None })
    }

    fn copy(&self, text: &str, done: Callback<bool>) {
        *self.copying.borrow_mut() = Some(done);
        self.page.copy(text);
    }

    fn select(&self, input: &NodeRef) {
        if let Some(input) = input.get() {
            self.page.select(&input);
        }
    }

    fn print(&self) {
        self.page.print();
    }

    fn focus(&self, element: &NodeRef) {
        if let Some(element) = element.get() {
            self.page.reveal(&element);
        }
    }
}
