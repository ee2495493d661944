//! The words of the interface, one file per language.
//!
//! Invariant: no markup, no browser, no format. A text that one language lacks does not compile.

pub mod calendar;
mod de;
pub mod desk;
mod en;
mod facts;
mod msg;
pub mod number;
mod words;

pub use msg::Msg;
pub use words::{Words, fill};

use crate::model::Lang;

/// What a message says in a language.
#[must_use]
pub const fn say(lang: Lang, msg: Msg) -> &'static str {
    match lang {
        Lang::De => de::say(msg),
        Lang::En => en::say(msg),
    }
}

/// What a language calls itself.
#[must_use]
pub const fn name(lang: Lang) -> &'static str {
    match lang {
        Lang::De => "Deutsch",
        Lang::En => "English",
    }
}

/// What every message says in a language, in the order of [`Msg::ALL`].
#[must_use]
pub fn all(lang: Lang) -> Vec<&'static str> {
    Msg::ALL.iter().map(|&msg| say(lang, msg)).collect()
}
