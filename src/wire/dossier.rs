//! A result with the visitor's plan as a file: everything that brings both back, and the scores for
//! whoever reads it by other means.
//!
//! ```json
//! {"format":"maturity-check/dossier","version":1,
//!  "instrument":{"id":"social-media","edition":1},"made":"2026-11",
//!  "mode":"full","answers":{"<item>":3,"<item>":"dk","<item>":"na"},
//!  "plan":{"targets":{"<capability>":4},
//!   "steps":[{"capability":"<capability>","to":3,"owner":"Mara","due":"2027-03","decided":true}],
//!   "taken_out":["<capability>"],"arranged":false},
//!  "scores":{}}
//! ```
//!
//! `mode` and `answers` are those of a record of answers, `scores` those of a record of scores.
//! `scores` and the `to` of a step follow from the answers and are not read. `made`, `due` and the
//! list `taken_out` may be missing, and what nobody knows is not looked at.
//! Answers to questions that the mode does not ask are left out.

mod read;
mod write;

pub use read::read;
#[cfg(feature = "desk")]
pub(super) use read::{Missing, plan as read_plan};
#[cfg(feature = "desk")]
pub(super) use write::plan as write_plan;
pub use write::write;

const FORMAT: &str = "maturity-check/dossier";
const VERSION: u64 = 1;
/// Longer than any file of this format, in bytes: a thousand answers take 40,000.
const LONGEST: usize = 1 << 20;
