//! What is asked, what was answered and what it means.
//!
//! Invariant: nothing here knows the browser, a format, an interface text, a clock or a float.
//! Rules carry the number of their section in the method (`§`).

mod agenda;
mod answers;
mod balance;
mod benchmark;
mod build;
mod coverage;
mod disclosure;
mod dossier;
mod draft;
mod effort;
mod event;
mod hint;
mod instrument;
mod lang;
mod level;
mod mean;
mod month;
mod past;
mod plan;
mod position;
mod problems;
mod profile;
mod ranking;
mod ratio;
mod scene;
mod scope;
mod scoring;
mod series;
mod session;
mod sheet;
mod standouts;
mod targets;
mod team;
mod total;
mod trend;
mod weight;
mod whole;
mod work;

pub use agenda::{Agenda, Choice, Entry};
pub use answers::{Answer, Answers};
pub use balance::{Balance, Evenness};
pub use benchmark::{
    Benchmark, BenchmarkDraft, BenchmarkProblem, BenchmarkTrouble, Collection, Compared, LeftOut,
    Mode, Norm, NotCompared, Parent, Quantiles, Standing, Standings, Subject,
};
pub use coverage::CapabilityScore;
pub use dossier::{Dossier, Expected, FileTrouble};
pub use draft::{
    Draft, DraftCapability, DraftDimension, DraftItem, DraftPattern, DraftRecommendation, Limits,
    Problem, ProblemKind,
};
pub use effort::Effort;
pub use event::{Event, LinkTrouble, Origin, Screen};
pub use hint::{Hint, Pace};
pub use instrument::{
    Capability, Dimension, Instrument, Item, LevelWords, Named, Pattern, Recommendation,
};
pub use lang::Lang;
pub use level::Level;
pub use mean::{Mean, Outcome};
pub use month::Month;
pub use past::{Past, Refusal, pair};
pub use plan::{Plan, Preview, Step, Tag, plan, steps};
pub use position::{CapabilityIx, DimensionIx, ItemIx, PhaseIx};
pub use profile::{Profile, Uneven, profile};
pub use ratio::Ratio;
pub use scene::Scene;
pub use scope::{Depth, Scope};
pub use scoring::{Scores, score};
pub use series::{Likeness, Reading, series};
pub use session::Session;
pub use sheet::Sheet;
pub use standouts::{StandoutKind, Standouts};
pub use targets::Targets;
pub use team::{
    Added, Agreement, Disclosed, Enrolled, Hidden, Member, NoResult, NotAdded, Person, Perspective,
    Privacy, Ratings, Said, Seen, ShownRecord, Side, Tally, Team, TeamRecord, TeamResult,
    Threshold,
};
pub use total::{Band, Certainty, Gate, Total, Untotalled};
pub use trend::{Change, Incomparable, Motion, Moved, Trend, trend};
pub use weight::Weight;
pub use work::Work;
