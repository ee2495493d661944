//! What comes over the wire, as the screens take it.

use std::rc::Rc;

use crate::model::LinkTrouble;
use crate::text::Words;
use crate::ui::Texts;
use crate::wire::code::CodeError;
use crate::wire::pack::{self, PackError};

/// What a visitor is told of a code that cannot be read.
pub(super) const fn trouble(error: CodeError) -> LinkTrouble {
    match error {
        CodeError::Empty => LinkTrouble::Empty,
        CodeError::Damaged => LinkTrouble::Damaged,
        CodeError::Foreign => LinkTrouble::Foreign,
        CodeError::Newer => LinkTrouble::Newer,
        CodeError::Older => LinkTrouble::Older,
    }
}

/// What a pack holds.
pub(super) fn unpack(bytes: &[u8]) -> Result<Texts, PackError> {
    let (instrument, words) = pack::read(bytes)?;
    let words = Words::new(words).ok_or(PackError::Damaged)?;
    Ok(Texts { instrument: Rc::new(instrument), words: Rc::new(words) })
}
