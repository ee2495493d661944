//! What is asked, what was answered and what it means.
//!
//! Invariant: nothing here knows the browser, a format, an interface text, a clock or a float.
//! Rules carry the number of their section in the method (`§`).

mod answers;
mod check;
mod draft;
mod instrument;
mod lang;
mod level;
mod ratio;
mod scope;

pub use answers::{Answer, Answers};
pub use draft::{
    Draft, DraftCapability, DraftDimension, DraftItem, DraftPattern, DraftRecommendation, Limits,
    Problem, ProblemKind,
};
pub use instrument::{
    Capability, CapabilityIx, Dimension, DimensionIx, Effort, Instrument, Item, ItemIx, LevelWords,
    Named, Pattern, PhaseIx, Recommendation, Weight,
};
pub use lang::Lang;
pub use level::Level;
pub use ratio::Ratio;
pub use scope::{Depth, Scope};
