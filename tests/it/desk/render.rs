//! Renders a scene as the browser would first see it.

use std::rc::Rc;

use maturity_check::model::{
    Benchmark, BenchmarkTrouble, Dossier, FileTrouble, Instrument, Lang, LinkTrouble, Month, Scene,
    Sheet, TeamResult, Work,
};
use maturity_check::ui::Texts;
use maturity_check::ui::desk::{
    Brought, Desk, DeskHandle, DeskHost, DeskProps, Kept, News, Unread,
};
use maturity_check::wire::{code, team_code};
use yew::{Callback, LocalServerRenderer, NodeRef};

use crate::scenario::{SOCIAL_MEDIA, instrument};
use crate::texts;

/// A browser that must not be told to do anything while a scene is drawn. It is 23 November 2026.
struct Still(Rc<Instrument>);

impl Still {
    fn asked(what: &str) -> ! {
        panic!("{what} while drawing")
    }
}

impl DeskHost for Still {
    fn listen(&self, _: Callback<News>) {
        Self::asked("listen")
    }

    fn changed(&self, _: &Work) {
        Self::asked("changed")
    }

    fn close(&self) {
        Self::asked("close")
    }

    fn link(&self, sheet: &Sheet) -> String {
        code::link("https://example.org/check/", &code::encode(&self.0, sheet))
    }

    fn open(&self, _: &str) -> Result<Sheet, LinkTrouble> {
        Self::asked("open")
    }

    fn brought(&self, _: &str) -> Result<Brought, Unread> {
        Self::asked("brought")
    }

    fn team_link(&self, result: &TeamResult) -> Option<String> {
        let code = team_code::encode(&self.0, result)?;
        Some(code::link("https://example.org/check/", &code))
    }

    fn copy(&self, _: &str, _: Callback<bool>) {
        Self::asked("copy")
    }

    fn read(&self, _: &NodeRef) {
        Self::asked("read")
    }

    fn benchmark(&self) -> Option<Result<Benchmark, BenchmarkTrouble>> {
        None
    }

    fn address(&self) -> String {
        "https://example.org/check/".into()
    }

    fn select(&self, _: &NodeRef) {
        Self::asked("select")
    }

    fn save_dossier(&self, _: &Dossier) {
        Self::asked("save")
    }

    fn save_table(&self, _: &Dossier) {
        Self::asked("save")
    }

    fn save_drawing(&self, _: &str) {
        Self::asked("save")
    }

    fn save_picture(&self, _: &str, _: Callback<bool>) {
        Self::asked("save")
    }

    fn dossier(&self, _: &str) -> Result<Dossier, FileTrouble> {
        Self::asked("dossier")
    }

    fn today(&self) -> (Month, u8) {
        (Month::new(2026, 11).unwrap(), 23)
    }

    fn kept(&self) -> Kept {
        Self::asked("kept")
    }

    fn keep(&self, _: &Dossier) -> Kept {
        Self::asked("keep")
    }

    fn forget(&self) {
        Self::asked("forget")
    }

    fn print(&self) {
        Self::asked("print")
    }

    fn focus(&self, _: &NodeRef) {
        Self::asked("focus")
    }
}

/// A scene of this work as HTML.
pub(super) fn html(work: Work, scene: Scene, lang: Lang, title_level: u8) -> String {
    let instrument = instrument(SOCIAL_MEDIA, lang);
    let words = Rc::new(texts::words(lang));
    let props = DeskProps {
        texts: Rc::new(Texts { instrument: instrument.clone(), words }),
        work: Rc::new(work),
        scene,
        host: DeskHandle::new(Rc::new(Still(instrument))),
        title_level,
    };
    let renderer = LocalServerRenderer::<Desk>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}
