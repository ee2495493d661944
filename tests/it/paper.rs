//! The questionnaire on paper: complete, the same in every form, and safe whatever it says.

mod by_hand;
mod content;
mod pencil;

use maturity_check::model::Instrument;
use maturity_check::paper::page;
use maturity_check::wire::definition;
use scraper::{ElementRef, Html, Selector};

use crate::scenario::{MINIMAL, SOCIAL_MEDIA};

/// Both instruments in both languages.
fn instruments() -> Vec<Instrument> {
    [SOCIAL_MEDIA, MINIMAL].iter().flat_map(|json| definition::read(json).unwrap()).collect()
}

/// A page as a browser reads it.
struct Page(Html);

impl Page {
    fn of(instrument: &Instrument) -> Self {
        let page = Html::parse_document(&page(instrument));
        assert!(page.errors.is_empty(), "{:?}", page.errors);
        Self(page)
    }

    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        all(self.0.root_element(), selector)
    }

    /// The texts of the elements.
    fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(text).collect()
    }
}

fn all<'a>(inside: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    inside.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}
