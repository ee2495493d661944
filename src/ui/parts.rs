mod bar;
mod languages;
mod progress;
mod radar;
mod share;

pub(super) use bar::{Marks, bar};
pub(super) use languages::languages;
pub(super) use progress::progress;
pub(super) use radar::{band_class, is_asked, radar};
#[cfg(feature = "desk")]
pub(super) use radar::{summary, traced};
pub(super) use share::{share, work};
