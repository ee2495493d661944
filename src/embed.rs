//! The door between the page and the screens.
//!
//! Invariant: the only place that calls the browser. The page sees what [`door`] exports and the
//! object that it hands over ([`page::Page`]), nothing else.

mod browser;
mod checkpoint;
pub mod door;
mod history;
pub mod page;
