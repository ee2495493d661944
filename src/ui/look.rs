use std::rc::Rc;

use super::element::{Element, IntoText, of_class, tag};
use crate::model::{Instrument, Lang};
use crate::text::Words;

/// What everything that is shown is written in: the instrument and the words of one language, and the
/// level at which headings begin.
#[derive(Clone)]
pub(super) struct Look {
    pub(super) instrument: Rc<Instrument>,
    pub(super) words: Rc<Words>,
    /// The heading level of the title, 1..=4; everything else is below it.
    pub(super) title_level: u8,
}

impl Look {
    pub(super) fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    pub(super) fn lang(&self) -> Lang {
        self.instrument.lang()
    }

    /// A heading so many levels below the title.
    pub(super) fn heading(&self, below: u8, content: impl IntoText) -> Element {
        tag(self.level(below)).text(content)
    }

    pub(super) fn level(&self, below: u8) -> &'static str {
        match self.title_level + below {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }
}

/// A place where something may be said while the screen stays.
pub(super) fn status(said: Option<impl IntoText>) -> Element {
    let status = of_class("p", "note").set("role", "status");
    match said {
        Some(said) => status.text(said),
        None => status,
    }
}
