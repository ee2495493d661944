//! The compiled instrument in one language, with the words of the interface: what a visitor
//! downloads.
//!
//! A pack begins with `MCP` and the version of the format; postcard follows. It holds neither
//! sources nor anything else that only an author needs, and positions instead of references.
//! Reading it takes the same door as the author's text, [`crate::model::Draft::build`], so that
//! nothing that comes over the wire has to be believed.

mod format;

use std::error::Error;
use std::fmt;
use std::rc::Rc;

use crate::model::{Depth, Instrument};
use format::Pack;

const MAGIC: &[u8] = b"MCP";
const VERSION: u8 = 1;

/// Why some bytes are not a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// They do not begin like a pack.
    Foreign,
    /// They are a pack of a format that is not known here.
    Version(u8),
    /// They are cut or changed.
    Damaged,
    /// They hold something that has not the shape of an instrument.
    Shapeless,
}

impl PackError {
    /// The cause, for those who serve the pack.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Foreign => "not an instrument's pack",
            Self::Version(_) => "a pack of another version; compile the instrument again",
            Self::Damaged => "a damaged pack",
            Self::Shapeless => "a pack without the shape of an instrument",
        }
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl Error for PackError {}

/// The pack of an instrument and the words of the interface in its language. It has the texts of
/// the items that are asked at this depth; at [`Depth::Quick`], those of the others are left empty.
#[must_use]
pub fn write(instrument: &Instrument, words: &[&str], depth: Depth) -> Vec<u8> {
    let beginning = [MAGIC, &[VERSION]].concat();
    // Writing to memory what has a known length cannot fail.
    postcard::to_extend(&Pack::of(instrument, words, depth), beginning).unwrap_or_default()
}

/// The instrument of a pack, and the words that came with it.
///
/// # Errors
/// If the bytes are not a whole pack of this version.
pub fn read(bytes: &[u8]) -> Result<(Instrument, Vec<Rc<str>>), PackError> {
    let (version, content) =
        bytes.strip_prefix(MAGIC).and_then(<[u8]>::split_first).ok_or(PackError::Foreign)?;
    if *version != VERSION {
        return Err(PackError::Version(*version));
    }
    match postcard::take_from_bytes::<Pack<'_>>(content) {
        Ok((pack, [])) => {
            let (draft, words) = pack.read().ok_or(PackError::Damaged)?;
            Ok((draft.build().ok_or(PackError::Shapeless)?, words))
        }
        _ => Err(PackError::Damaged),
    }
}
