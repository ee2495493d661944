//! The words of the interface, one file per language.
//!
//! Invariant: no markup, no browser, no format. A word that one language lacks does not compile.

mod de;
mod en;
pub mod number;
mod words;

pub use words::Words;

use crate::model::Lang;

/// The words of a language.
#[must_use]
pub fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::De => &de::WORDS,
        Lang::En => &en::WORDS,
    }
}
