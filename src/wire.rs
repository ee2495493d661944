//! Everything that is written or read.
//!
//! Invariant: the only place that knows serde. Formats have types of their own, so that renaming
//! something in the model can never break a published link or somebody's file.

pub mod code;
pub mod pack;

#[cfg(feature = "author")]
pub mod definition;
#[cfg(feature = "author")]
mod fault;
#[cfg(feature = "author")]
mod near;
#[cfg(feature = "author")]
pub mod record;

#[cfg(feature = "author")]
pub use fault::Fault;
