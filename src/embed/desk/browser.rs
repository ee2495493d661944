use std::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, NodeRef};

use super::files;
use super::page::DeskPage;
use crate::embed::checkpoint;
use crate::embed::reading::trouble;
use crate::model::{
    Benchmark, BenchmarkTrouble, Dossier, FileTrouble, Instrument, LinkTrouble, Month, Origin,
    Sheet, TeamResult, Work,
};
use crate::ui::desk::{Brought, DeskHost, Kept, News, Unread};
use crate::wire::benchmark::{self, BenchmarkError};
use crate::wire::{code, csv, dossier, memo, team_code};

/// The desk's door to the browser.
pub(super) struct Browser {
    page: DeskPage,
    instrument: Rc<Instrument>,
    /// The group that the partner gave, read once.
    benchmark: Option<Result<Benchmark, BenchmarkTrouble>>,
    /// The result that the page knows of.
    told: RefCell<Option<Sheet>>,
    /// Where the desk hears of what the page tells.
    hearing: RefCell<Option<Callback<News>>>,
    /// Who waits for word of the clipboard.
    copying: RefCell<Option<Callback<bool>>>,
    /// Who waits for word of a picture.
    drawing: RefCell<Option<Callback<bool>>>,
}

impl Browser {
    pub(super) fn new(page: DeskPage, instrument: Rc<Instrument>) -> Self {
        Self {
            benchmark: group(&page, &instrument),
            page,
            instrument,
            told: RefCell::default(),
            hearing: RefCell::default(),
            copying: RefCell::default(),
            drawing: RefCell::default(),
        }
    }

    /// The work as it was left, with the result that the desk is opened with.
    pub(super) fn work(&self, origin: Origin) -> Work {
        // A check without answers has a code too.
        let own = self.open(&self.page.code()).ok().filter(|sheet| !sheet.answers.is_empty());
        (*self.told.borrow_mut()).clone_from(&own);
        memo::read(&self.instrument, &self.page.memo(), own, origin)
    }

    pub(super) fn hear(&self, news: News) {
        if let Some(hear) = self.hearing.borrow().clone() {
            hear.emit(news);
        }
    }

    pub(super) fn drawn(&self, is_drawn: bool) {
        if let Some(done) = self.drawing.take() {
            done.emit(is_drawn);
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

    fn changed(&self, work: &Work) {
        let is_known = *self.told.borrow() == work.own;
        let line = work.own.as_ref().filter(|_| !is_known);
        let line = line.map(|own| code::encode(&self.instrument, own));
        let line = line.map(|code| checkpoint::line(work.origin, "", &code)).unwrap_or_default();
        (*self.told.borrow_mut()).clone_from(&work.own);
        self.page.changed(&memo::write(&self.instrument, work), &line);
    }

    fn close(&self) {
        self.page.close();
    }

    fn link(&self, sheet: &Sheet) -> String {
        code::link(&self.page.base(), &code::encode(&self.instrument, sheet))
    }

    fn open(&self, text: &str) -> Result<Sheet, LinkTrouble> {
        code::decode(&self.instrument, text).map_err(trouble)
    }

    fn brought(&self, text: &str) -> Result<Brought, Unread> {
        let unread = |error| Unread::Link(trouble(error));
        if text.trim_start().starts_with('{') {
            let dossier = dossier::read(&self.instrument, text).map_err(|_| Unread::File)?;
            return Ok(Brought::Sheet(dossier.sheet));
        }
        if team_code::is_team_code(text) {
            let team = team_code::decode(&self.instrument, text).map_err(unread)?;
            return Ok(Brought::Team(Rc::new(team)));
        }
        code::decode(&self.instrument, text).map(Brought::Sheet).map_err(unread)
    }

    fn team_link(&self, result: &TeamResult) -> Option<String> {
        let code = team_code::encode(&self.instrument, result)?;
        Some(code::link(&self.page.base(), &code))
    }

    fn copy(&self, text: &str, done: Callback<bool>) {
        *self.copying.borrow_mut() = Some(done);
        self.page.copy(text);
    }

    fn read(&self, input: &NodeRef) {
        if let Some(input) = input.get() {
            self.page.read(&input);
        }
    }

    fn benchmark(&self) -> Option<Result<Benchmark, BenchmarkTrouble>> {
        self.benchmark.clone()
    }

    fn address(&self) -> String {
        self.page.base()
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

    fn save_dossier(&self, dossier: &Dossier) {
        let text = dossier::write(&self.instrument, dossier);
        self.page.save("json", "application/json", &text);
    }

    fn save_table(&self, dossier: &Dossier) {
        let table = csv::write(&self.instrument, dossier, &files::heads(self.instrument.lang()));
        self.page.save("csv", "text/csv;charset=utf-8", &table);
    }

    fn save_drawing(&self, drawing: &str) {
        self.page.save("svg", "image/svg+xml", drawing);
    }

    fn save_picture(&self, drawing: &str, done: Callback<bool>) {
        *self.drawing.borrow_mut() = Some(done);
        self.page.picture(drawing);
    }

    fn dossier(&self, text: &str) -> Result<Dossier, FileTrouble> {
        dossier::read(&self.instrument, text)
    }

    fn today(&self) -> (Month, u8) {
        files::day(&self.page.today()).unwrap_or_else(files::first_day)
    }

    fn kept(&self) -> Kept {
        files::kept(&self.page.kept(self.instrument.id()))
    }

    fn keep(&self, dossier: &Dossier) -> Kept {
        let text = dossier::write(&self.instrument, dossier);
        files::kept(&self.page.keep(self.instrument.id(), &text))
    }

    fn forget(&self) {
        self.page.forget(self.instrument.id());
    }
}

/// What the partner gave; what is wrong with it, in full, is for the console.
fn group(page: &DeskPage, instrument: &Instrument) -> Option<Result<Benchmark, BenchmarkTrouble>> {
    let text = Some(page.benchmark()).filter(|text| !text.is_empty())?;
    let read = benchmark::read(instrument, &text);
    Some(read.map_err(|error| {
        page.refused(&error.to_string());
        match error {
            BenchmarkError::NotJson { .. }
            | BenchmarkError::NotBenchmark
            | BenchmarkError::Wrong(_) => BenchmarkTrouble::Unreadable,
            BenchmarkError::Newer => BenchmarkTrouble::Newer,
            BenchmarkError::Older => BenchmarkTrouble::Older,
            BenchmarkError::Foreign { .. } => BenchmarkTrouble::Foreign,
            BenchmarkError::TooFew(_) => BenchmarkTrouble::TooFew,
        }
    }))
}
