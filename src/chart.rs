//! The geometry of the drawings.
//!
//! Invariant: whole numbers only, so that a drawing is the same on every machine; nothing here
//! knows a word, a colour or the browser.

mod circle;
mod dots;
#[cfg(feature = "desk")]
mod qr;
mod radar;
#[cfg(feature = "desk")]
mod standalone;
mod timeline;

pub use circle::{Arc, Point};
pub use dots::{Strip, strip};
#[cfg(feature = "desk")]
pub use qr::{Qr, qr};
pub use radar::{Align, Axis, Label, Radar, Run, Sector, Spoke, radar};
#[cfg(feature = "desk")]
pub use standalone::{Captions, standalone};
pub use timeline::{Moment, Timeline, timeline};

use crate::model::Ratio;

/// Where an index (0..=100) stands on a straight scale, in per mille of its length. Indices
/// outside the scale stand at its ends.
#[must_use]
pub fn scale(index: Ratio) -> i32 {
    let on_scale = index.clamp(Ratio::ZERO, Ratio::whole(100));
    i32::try_from((on_scale * Ratio::whole(10)).round_half_up()).unwrap_or_default()
}
