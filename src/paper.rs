//! The questionnaire on paper: every question, the scoring by hand and the next steps, as HTML
//! that needs no program, for printing and for browsers without WebAssembly.
//!
//! Invariant: whatever an instrument says is a text or a value, never markup.

mod de;
mod en;
mod html;
mod json;
mod node;
mod questions;
mod scoring;
mod steps;
mod table;
mod words;

pub use node::Element;

use crate::model::{Instrument, Lang};
use crate::text::{Msg, say};
use node::{of_class, of_text, tag};
use words::{Words, words};

/// The style sheet, which lies beside a [`page`] as [`STYLE_FILE`].
pub const STYLE: &str = concat!(
    include_str!("../assets/paper/1-type.css"),
    include_str!("../assets/paper/2-questions.css"),
    include_str!("../assets/paper/3-tables.css"),
    include_str!("../assets/paper/4-print.css"),
);
/// The name by which a page refers to its style sheet.
pub const STYLE_FILE: &str = "style.css";

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; \
    form-action 'none'; require-trusted-types-for 'script'";
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' \
    viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230a5c63'/%3E\
    %3Cpath d='M3 13V9h2v4zm4 0V6h2v7zm4 0V3h2v10z' fill='%23fff'/%3E%3C/svg%3E";

/// An instrument and the words for it.
struct Paper<'a> {
    instrument: &'a Instrument,
    words: &'static Words,
}

impl Paper<'_> {
    fn lang(&self) -> Lang {
        self.instrument.lang()
    }

    /// What the screens say, too.
    fn say(&self, msg: Msg) -> &'static str {
        say(self.lang(), msg)
    }

    /// The number of quick items, of which every capability has one, and of all.
    fn sizes(&self) -> (usize, usize) {
        (self.instrument.capabilities().len(), self.instrument.items().len())
    }

    /// Whether the quick items are fewer than all.
    fn has_quick_check(&self) -> bool {
        let (quick, all) = self.sizes();
        quick < all
    }

    fn root(&self) -> Element {
        let instrument = self.instrument;
        let about = of_class("div", "about")
            .with(of_text("p", instrument.about()))
            .with(of_text("p", self.words.promise));
        let edition = (self.words.edition)(instrument.id(), instrument.edition());
        of_class("div", "paper")
            .set("part", "paper")
            .set("lang", self.lang().tag())
            .with(of_class("p", "eyebrow").with(self.words.by_hand))
            .with(of_text("h1", instrument.title()))
            .with(about)
            .with(self.how_to_fill_in())
            .each(instrument.dimensions().map(|dimension| self.questions(dimension)))
            .with(self.scoring())
            .with(self.levels())
            .with(self.next())
            .each(instrument.dimensions().map(|dimension| self.steps(dimension)))
            .with(of_class("p", "note").with(edition))
    }
}

/// The paper of an instrument: what a whole page and a part of one have in common.
#[must_use]
pub fn paper(instrument: &Instrument) -> Element {
    Paper { instrument, words: words(instrument.lang()) }.root()
}

/// The paper as a page of its own, with its style sheet beside it.
#[must_use]
pub fn page(instrument: &Instrument) -> String {
    let meta = |name: &str, content: &str| tag("meta").set("name", name).set("content", content);
    let policy = tag("meta").set("http-equiv", "Content-Security-Policy").set("content", POLICY);
    let head = tag("head")
        .with(tag("meta").set("charset", "utf-8"))
        .with(meta("viewport", "width=device-width, initial-scale=1"))
        .with(policy)
        .with(meta("referrer", "no-referrer"))
        .with(meta("color-scheme", "light dark"))
        .with(of_text("title", instrument.title()))
        .with(meta("description", instrument.about()))
        .with(tag("link").set("rel", "icon").set("href", ICON))
        .with(tag("link").set("rel", "stylesheet").set("href", STYLE_FILE));
    let body = tag("body").with(tag("main").with(paper(instrument)));
    let html = tag("html").set("lang", instrument.lang().tag()).with(head).with(body);
    ["<!doctype html>\n", &html.html(), "\n"].concat()
}
