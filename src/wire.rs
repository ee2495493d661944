//! Everything that is written or read.
//!
//! Invariant: the only place that knows serde. Formats have types of their own, so that renaming
//! something in the model can never break a published link or somebody's file.

pub mod code;
pub mod pack;

#[cfg(any(feature = "author", feature = "desk"))]
pub mod benchmark;
#[cfg(any(feature = "author", feature = "desk"))]
pub mod csv;
#[cfg(feature = "author")]
pub mod definition;
#[cfg(any(feature = "author", feature = "desk"))]
pub mod dossier;
#[cfg(feature = "author")]
mod fault;
#[cfg(feature = "desk")]
pub mod memo;
#[cfg(any(feature = "author", feature = "desk"))]
mod month;
#[cfg(feature = "author")]
mod near;
#[cfg(any(feature = "author", feature = "desk"))]
mod place;
#[cfg(any(feature = "author", feature = "desk"))]
pub mod record;
#[cfg(any(feature = "author", feature = "desk"))]
pub mod team_code;

#[cfg(feature = "author")]
pub use fault::Fault;
