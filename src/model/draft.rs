use std::ops::RangeInclusive;
use std::rc::Rc;

use super::{Lang, LevelWords, Named};

/// How large an instrument may be. Within these bounds a person's means and indices are exact in 64
/// bits, those of a team in 128: these are rounded for showing, never across the middle of two levels.
pub struct Limits;

impl Limits {
    /// Editions; a result link has one character for them.
    pub const EDITION: RangeInclusive<u64> = 1..=63;
    /// Dimensions of an instrument.
    pub const DIMENSIONS: RangeInclusive<usize> = 1..=6;
    /// Capabilities of a dimension.
    pub const CAPABILITIES: RangeInclusive<usize> = 1..=24;
    /// Items of a capability.
    pub const ITEMS: RangeInclusive<usize> = 1..=12;
    /// Phases of an instrument.
    pub const PHASES: RangeInclusive<usize> = 1..=12;
    /// Patterns of an instrument.
    pub const PATTERNS: RangeInclusive<usize> = 0..=30;
    /// Characters of an id.
    pub const ID: usize = 64;
}

/// An instrument in one language as somebody wrote it: nothing is promised yet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of `Instrument`, unchecked")]
pub struct Draft {
    pub lang: Lang,
    pub id: Rc<str>,
    pub edition: u64,
    pub title: Rc<str>,
    pub about: Rc<str>,
    pub levels: Vec<LevelWords>,
    pub phases: Vec<Named>,
    pub dimensions: Vec<DraftDimension>,
    pub patterns: Vec<DraftPattern>,
}

/// A dimension of a [`Draft`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of `Dimension`, unchecked")]
pub struct DraftDimension {
    pub id: Rc<str>,
    pub name: Rc<str>,
    pub about: Rc<str>,
    pub weight: u64,
    pub levels: Vec<Rc<str>>,
    pub capabilities: Vec<DraftCapability>,
}

/// A capability of a [`Draft`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of `Capability`, unchecked")]
pub struct DraftCapability {
    pub id: Rc<str>,
    pub name: Rc<str>,
    pub about: Rc<str>,
    pub weight: u64,
    pub items: Vec<DraftItem>,
    pub recommendations: Vec<DraftRecommendation>,
}

/// An item of a [`Draft`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of `Item`, unchecked")]
pub struct DraftItem {
    pub id: Rc<str>,
    pub quick: bool,
    pub text: Rc<str>,
    pub help: Option<Rc<str>>,
    pub options: Vec<Rc<str>>,
}

/// A recommendation of a [`Draft`]. The first is for level 2, the last for level 5.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of `Recommendation`, unchecked")]
pub struct DraftRecommendation {
    pub to: u64,
    pub phase: Rc<str>,
    pub effort: u64,
    pub title: Rc<str>,
    pub text: Rc<str>,
}

/// A pattern of a [`Draft`]; `highest` and `lowest` are ids of dimensions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of `Pattern`, unchecked")]
pub struct DraftPattern {
    pub id: Rc<str>,
    pub highest: Rc<str>,
    pub lowest: Rc<str>,
    pub name: Rc<str>,
    pub text: Rc<str>,
}

/// Something in a draft that keeps it from being an instrument.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where, as a JSON pointer into the author's file.
    pub at: String,
    /// What is wrong there.
    pub kind: ProblemKind,
}

/// What was expected and what was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// A text is missing or blank.
    MissingText,
    /// An id is not 1 to 64 lower case letters, digits and hyphens, beginning with a letter.
    BadId {
        /// As written.
        found: Rc<str>,
    },
    /// An id of the same kind stands earlier in the file.
    RepeatedId {
        /// As written.
        found: Rc<str>,
    },
    /// An id refers to nothing.
    UnknownId {
        /// As written.
        found: Rc<str>,
        /// What there is.
        known: Vec<Rc<str>>,
    },
    /// A number is outside its range.
    NumberOutside {
        /// The least and the greatest that is allowed.
        expected: (u64, u64),
        /// As written.
        found: u64,
    },
    /// A list has too few or too many entries.
    CountOutside {
        /// The least and the greatest number of entries.
        expected: (usize, usize),
        /// How many there are.
        found: usize,
    },
    /// A capability does not have exactly one quick item.
    QuickItems {
        /// How many there are.
        found: usize,
    },
    /// Every weight beside each other is zero.
    AllWeightsZero,
    /// A pattern names the same dimension twice.
    SameDimension {
        /// As written.
        found: Rc<str>,
    },
}
