//! How a group of others did, and where a result stands beside it (§12).
//!
//! Invariant: a [`Benchmark`] exists only where the group is large enough to tell nothing of one of
//! its members. There are no built-in ones.

mod collection;
mod histogram;
mod parent;
mod quantiles;
mod standing;

pub use collection::{Collection, LeftOut};
pub use parent::Parent;
pub use quantiles::Quantiles;
pub use standing::{Compared, NotCompared, Standing, Standings};

use std::rc::Rc;

use super::{CapabilityIx, DimensionIx, Instrument, Month, Scope};

/// Which questions the members of a group answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Those of the quick check.
    Quick,
    /// All.
    Full,
}

impl Mode {
    /// What it asks.
    #[must_use]
    pub fn scope(self, instrument: &Instrument) -> Scope {
        match self {
            Self::Quick => Scope::quick(instrument),
            Self::Full => Scope::full(instrument),
        }
    }
}

/// What a figure of a result is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The whole.
    Total,
    /// A dimension.
    Dimension(DimensionIx),
    /// A capability.
    Capability(CapabilityIx),
}

impl Subject {
    /// Every subject of an instrument: the whole, then the dimensions, each before its
    /// capabilities.
    pub fn all(instrument: &Instrument) -> impl Iterator<Item = Self> {
        let parts = instrument.dimensions().flat_map(|dimension| {
            let own = instrument.capabilities_of(dimension).map(Self::Capability);
            [Self::Dimension(dimension)].into_iter().chain(own)
        });
        [Self::Total].into_iter().chain(parts)
    }
}

/// What is said of a group before it is known whether it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BenchmarkDraft {
    /// What its members were asked.
    pub mode: Mode,
    /// Who they are.
    pub group: String,
    /// Where the figures come from.
    pub source: String,
    /// When they were collected.
    pub as_of: Month,
    /// How many they are.
    pub n: u64,
    /// The larger group that they were taken from, if it has a benchmark as well.
    pub parent: Option<Parent>,
    /// The figures that there are.
    pub norms: Vec<(Subject, Norm)>,
}

/// The figures of a group about one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Norm {
    /// How many members have this figure.
    pub n: u64,
    /// How the indices of these are distributed.
    pub quantiles: Quantiles,
}

impl Norm {
    /// What may be told of it.
    fn shown(self) -> Self {
        match self.n {
            Benchmark::FEWEST_FOR_PERCENTILES.. => self,
            _ => Self { quantiles: self.quantiles.coarse(), ..self },
        }
    }
}

/// Why a group cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BenchmarkProblem {
    /// It has so few members, or so few with this figure, that it could tell of one of them.
    TooFew {
        /// What the figure is about; `None` for the group as a whole.
        of: Option<Subject>,
        /// How many they are.
        n: u64,
    },
    /// So few members of the larger group are left outside that the two groups together could tell
    /// of one of them.
    RestTooFew {
        /// What the figure is about that the others have as well; `None` for the group as a whole.
        of: Option<Subject>,
        /// How many are left.
        rest: u64,
    },
    /// More members have a figure than there are.
    MoreThanAll {
        /// What the figure is about.
        of: Subject,
    },
    /// Nobody says who they are, or it takes more than [`Benchmark::LONGEST`] characters.
    BadGroup,
    /// Nobody says where the figures come from, or it takes more than [`Benchmark::LONGEST`]
    /// characters.
    BadSource,
    /// There is no figure at all.
    Nothing,
}

/// Why a page has a group that cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BenchmarkTrouble {
    /// The file has another form.
    Unreadable,
    /// It belongs to another instrument.
    Foreign,
    /// It was made by a newer version or for a newer edition of the instrument.
    Newer,
    /// It was made for an older edition, whose answers no longer mean the same.
    Older,
    /// The group is too small.
    TooFew,
}

/// A group of others that may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benchmark {
    mode: Mode,
    group: Rc<str>,
    source: Rc<str>,
    as_of: Month,
    n: u64,
    parent: Option<Parent>,
    norms: Box<[(Subject, Norm)]>,
}

impl Benchmark {
    /// A group has at least so many members: one rank of ten is ten points (§12).
    pub const FEWEST: u64 = 10;
    /// From so many members on there are percentiles (§12).
    pub const FEWEST_FOR_PERCENTILES: u64 = 30;
    /// The longest name of a group or a source, in characters.
    pub const LONGEST: usize = 200;

    /// The group, if it may be shown (§12). Of a figure that fewer than
    /// [`Self::FEWEST_FOR_PERCENTILES`] have, only the middle half is kept, to whole points.
    ///
    /// # Errors
    /// Everything that forbids it.
    pub fn new(draft: BenchmarkDraft) -> Result<Self, Vec<BenchmarkProblem>> {
        let BenchmarkDraft { mode, group, source, as_of, n, parent, norms } = draft;
        let is_bad = |text: &str| text.trim().is_empty() || text.chars().count() > Self::LONGEST;
        let rest = parent.as_ref().map(|parent| parent.n.saturating_sub(n));
        let rest = rest.filter(|&rest| rest < Self::FEWEST);
        let rests = norms.iter().filter_map(|&(of, norm)| {
            let rest = parent.as_ref()?.rest_too_few(of, norm.n)?;
            Some(BenchmarkProblem::RestTooFew { of: Some(of), rest })
        });
        let of_norms = norms.iter().filter_map(|&(of, norm)| match norm.n {
            few if few < Self::FEWEST => Some(BenchmarkProblem::TooFew { of: Some(of), n: few }),
            more if more > n => Some(BenchmarkProblem::MoreThanAll { of }),
            _ => None,
        });
        let problems: Vec<_> = [
            (n < Self::FEWEST).then_some(BenchmarkProblem::TooFew { of: None, n }),
            rest.map(|rest| BenchmarkProblem::RestTooFew { of: None, rest }),
            is_bad(&group).then_some(BenchmarkProblem::BadGroup),
            is_bad(&source).then_some(BenchmarkProblem::BadSource),
            norms.is_empty().then_some(BenchmarkProblem::Nothing),
        ]
        .into_iter()
        .flatten()
        .chain(of_norms)
        .chain(rests)
        .collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let (group, source) = (group.trim().into(), source.trim().into());
        let norms = norms.into_iter().map(|(of, norm)| (of, norm.shown())).collect();
        Ok(Self { mode, group, source, as_of, n, parent, norms })
    }

    /// What its members were asked.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Who they are.
    #[must_use]
    pub fn group(&self) -> &Rc<str> {
        &self.group
    }

    /// Where the figures come from.
    #[must_use]
    pub fn source(&self) -> &Rc<str> {
        &self.source
    }

    /// When they were collected.
    #[must_use]
    pub fn as_of(&self) -> Month {
        self.as_of
    }

    /// How many they are, at least [`Self::FEWEST`].
    #[must_use]
    pub fn n(&self) -> u64 {
        self.n
    }

    /// The larger group that they were taken from, if it has a benchmark as well.
    #[must_use]
    pub fn parent(&self) -> Option<&Parent> {
        self.parent.as_ref()
    }

    /// The figures about a subject, if there are any.
    #[must_use]
    pub fn norm(&self, subject: Subject) -> Option<Norm> {
        self.norms.iter().find(|(of, _)| *of == subject).map(|&(_, norm)| norm)
    }
}
