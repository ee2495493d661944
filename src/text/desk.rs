//! What the desk says. Its texts are part of its module, in every language: whoever works with a
//! result has one file less to wait for.

mod frame;

pub use frame::Frame;

use crate::model::Lang;

/// Something that the desk says. `{0}`, `{1}` … in the texts stand for values.
pub trait Phrase: Copy {
    /// What it says in a language.
    fn said(self, lang: Lang) -> &'static str;
}
