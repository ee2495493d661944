//! The door between the page and the screens.
//!
//! Invariant: the only place that calls the browser. The page sees what [`door`] and [`desk`] export
//! and the objects that it hands over ([`page::Page`], [`desk::DeskPage`]), nothing else.

#[cfg(feature = "check")]
mod browser;
mod checkpoint;
#[cfg(feature = "check")]
mod clock;
#[cfg(feature = "desk")]
pub mod desk;
#[cfg(feature = "check")]
pub mod door;
#[cfg(feature = "check")]
mod history;
#[cfg(feature = "check")]
pub mod page;
mod reading;
