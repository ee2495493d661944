//! Records of answers and of scores, one JSON object a line: what the command line reads and writes.
//!
//! Answers are `{"mode":"full","made":"2026-11","answers":{"<item>":3,"<item>":"dk","<item>":"na"}}`. What is absent
//! is not answered; what the mode does not ask is not looked at. The mode is `full`, `quick`, or
//! the depth of each dimension that is asked about: `{"<dimension>":"full","<dimension>":"quick"}`.
//! The month in which they were given may be absent.

#[cfg(feature = "author")]
mod answers;
#[cfg(feature = "author")]
mod format;
mod json;
mod scores;
#[cfg(feature = "author")]
mod team;

#[cfg(feature = "author")]
pub use answers::{AnswerReader, write_answers};
pub(super) use json::Json;
pub use scores::write_scores;
#[cfg(feature = "author")]
pub use team::write_team;
